//go:build unix

package kernel

import (
	"syscall"
	"time"
)

// cpuTime is how long this process has computed for itself: what else the
// machine does counts for nothing.
func cpuTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano())
}
