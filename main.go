// Command sitrep reads news as briefings in the terminal: bottom line, claims,
// actors and timeline, each tied to the words that prove it, beside the text.
package main

import (
	"context"
	_ "embed"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"sitrep/ui/cli"
)

// quality is what `sitrep about quality` tells: how good the analysis is.
//
//go:embed docs/quality.md
var quality string

// garbage is how much memory, in percent of what is in use, may lie about before
// it is collected. A briefing makes little garbage and keeps much: half of Go's own
// choice costs next to no time.
const garbage = 50

func main() {
	debug.SetGCPercent(garbage)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := cli.Main(ctx, os.Args[1:], cli.Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Environ: os.Environ()},
		cli.Page{Name: "quality", Title: "How good the analysis is, and how that was measured", Markdown: quality})
	stop()
	os.Exit(code)
}
