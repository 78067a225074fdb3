//go:build !unix

package kernel

import "time"

var started = time.Now()

// cpuTime is the time that has passed, where nobody tells what was computed.
func cpuTime() time.Duration { return time.Since(started) }
