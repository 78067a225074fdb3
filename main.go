// Command sitrep reads news as briefings in the terminal: bottom line, claims,
// actors and timeline, each tied to the words that prove it, beside the text.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"sitrep/ui/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := cli.Main(ctx, os.Args[1:], cli.Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Environ: os.Environ()})
	stop()
	os.Exit(code)
}
