package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"sitrep/briefing"
	"sitrep/content"
)

func newBrief(set *settings) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "brief [REF...]",
		Short: "Print briefings as plain text, Markdown or JSON",
		Long: `Print the briefing of each document: the same items, with the same ids and in
the same order, as the reader shows; Markdown, which is there to be pasted,
leaves the ids out. JSON is one object for one file and an array for several;
ndjson is one object a line. "sitrep schema" describes it.

While a long text is worked out, a line on standard error tells how far it is,
where that is a terminal.`,
		RunE: func(cmd *cobra.Command, refs []string) error {
			switch set.format {
			case "text", "markdown", "json", "ndjson":
			case "md":
				set.format = "markdown"
			default:
				return &exitError{ExitUsage, fmt.Sprintf("--format %q is none of text, markdown, json, ndjson", set.format)}
			}
			opener := content.Opener{Stdin: set.streams.In}
			if len(refs) == 0 {
				piped, rest := pipedInput(set.streams.In)
				if !piped {
					return &exitError{ExitUsage, "brief needs a file, a folder or piped text"}
				}
				refs, opener.Stdin = []string{content.StdinRef}, rest
			}
			return set.brief(cmd.Context(), opener, refs, false)
		},
	}
	cmd.Flags().StringVar(&set.format, "format", "text", "text, markdown (or md), json or ndjson")
	return cmd
}

// result is a reference with what became of it.
type result struct {
	ref      string
	document *content.Document
	briefing *briefing.Briefing
	err      error
}

// brief prints the briefings of the references in order as they are done;
// onlyFirst stops after the first document. When the context ends, it ends
// too, whatever is still being read, worked out or written: the program is
// about to exit.
func (s *settings) brief(ctx context.Context, opener content.Opener, refs []string, onlyFirst bool) error {
	line := newProgress(s.streams.Out, s.streams.Err)
	defer line.close()
	done := make(chan error, 1)
	go func() { done <- s.printAll(ctx, opener, refs, onlyFirst, line) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return &exitError{code: ExitCancelled}
	}
}

// printAll is brief without its end at once.
func (s *settings) printAll(ctx context.Context, opener content.Opener, refs []string, onlyFirst bool, line *progress) error {
	p := newPrinter(s.streams.Out, s.format, single(refs))
	read, failed := 0, 0
	for r := range s.analyse(ctx, opener, refs, line) {
		if r.err != nil {
			failed++
			line.erase()
			fmt.Fprintln(s.streams.Err, "sitrep: "+content.SanitizeLine(r.err.Error()))
			continue
		}
		read++
		text, err := p.render(r)
		line.erase()
		s.warn(r)
		if err == nil {
			err = p.print(text)
		}
		if err != nil {
			return writeError(err)
		}
		if onlyFirst {
			break
		}
	}
	if ctx.Err() != nil {
		return &exitError{code: ExitCancelled}
	}
	line.erase()
	if read > 0 {
		if err := p.close(); err != nil {
			return writeError(err)
		}
	}
	return outcome(read, failed)
}

// outcome turns what was read and what was not into an exit code.
func outcome(read, failed int) error {
	switch {
	case read == 0:
		return &exitError{code: ExitNothingRead}
	case failed > 0:
		return &exitError{code: ExitSomeUnread}
	}
	return nil
}

// writeError is what a failed write means: a closed pipe is the reader's way
// of saying "enough", everything else is told.
func writeError(err error) error {
	if errors.Is(err, io.ErrClosedPipe) || isBrokenPipe(err) {
		return nil
	}
	return &exitError{ExitInternal, "writing the briefing: " + err.Error()}
}

// warn tells what is wrong with a document that was read all the same.
func (s *settings) warn(r result) {
	for _, w := range r.briefing.Warnings {
		fmt.Fprintf(s.streams.Err, "sitrep: %s: %s\n", content.SanitizeLine(r.ref), content.SanitizeLine(w))
	}
	for _, f := range r.briefing.Failures {
		fmt.Fprintf(s.streams.Err, "sitrep: %s: %s could not be worked out: %s\n", content.SanitizeLine(r.ref), f.Stage, content.SanitizeLine(f.Err.Error()))
	}
}

// single reports whether the references name exactly one document by nature,
// so that JSON is one object and not an array.
func single(refs []string) bool {
	if len(refs) != 1 || refs[0] == content.SamplesRef {
		return false
	}
	st, err := os.Stat(refs[0])
	return err != nil || !st.IsDir()
}

// analyse reads and analyses the references on all cores and yields the
// results in their order. The cores are shared: those that come first go first,
// so that a long text does not wait for what follows it. The line tells of the
// one that is waited for.
func (s *settings) analyse(ctx context.Context, opener content.Opener, refs []string, line *progress) func(func(result) bool) {
	return func(yield func(result) bool) {
		ctx, cancel := context.WithCancel(ctx)
		analyst := briefing.NewAnalyst(0)
		var working sync.WaitGroup
		defer working.Wait()
		defer cancel()
		queue := make(chan awaited, runtime.GOMAXPROCS(0)) // bounds what is read ahead
		working.Go(func() {
			defer close(queue)
			n := 0
			for item := range opener.Open(ctx, refs...) {
				next := awaited{newWork(item.Ref), make(chan result, 1)}
				select {
				case queue <- next:
				case <-ctx.Done():
					return
				}
				n++
				o := briefing.Options{Published: s.date, Turn: turn(n), Progress: next.work.report}
				working.Go(func() { next.done <- analyseOne(ctx, analyst, item, o) })
			}
		})
		opening := newOpening(refs)
		for line.await(opening); ; line.await(opening) {
			next, more := <-queue
			if !more {
				return
			}
			line.await(next.work)
			r := <-next.done
			next.work.report(writing, 0, 0)
			if ctx.Err() != nil || !yield(r) {
				return
			}
			line.count()
		}
	}
}

// awaited is a document that is being analysed.
type awaited struct {
	work *work
	done chan result
}

// turn is always n.
func turn(n int) func() int { return func() int { return n } }

func analyseOne(ctx context.Context, analyst *briefing.Analyst, item content.Item, o briefing.Options) result {
	if item.Err != nil {
		return result{ref: item.Ref, err: item.Err}
	}
	b, err := analyst.Analyze(ctx, item.Document, o)
	if err != nil {
		return result{ref: item.Ref, err: fmt.Errorf("%s: %w", item.Ref, err)}
	}
	for _, w := range slices.Backward(item.Document.Warnings) { // each goes to the front
		text := w.Text
		if w.Line > 0 {
			text = fmt.Sprintf("line %d: %s", w.Line, text)
		}
		b.Warnings = append([]string{text}, b.Warnings...)
	}
	return result{ref: item.Ref, document: item.Document, briefing: b}
}

func validDay(day string) bool {
	_, err := time.Parse(time.DateOnly, day)
	return err == nil
}
