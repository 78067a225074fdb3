package cli

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"

	"sitrep/content"
)

// Times of the progress line: nothing is told of what is done within the first,
// and the line is not rewritten more often than the second says.
const (
	progressAfter = 500 * time.Millisecond
	progressEvery = 100 * time.Millisecond
)

// usualWidth is the cells of a terminal that does not tell how many it has.
const usualWidth = 80

// progress is a line on the terminal that tells how far the document is that is
// waited for. It is rewritten in place and erased before anything else is
// printed. It is written with carriage returns and blanks alone, which every
// terminal understands. A nil progress tells nothing; several goroutines may use
// it.
type progress struct {
	out   io.Writer
	cells func() int // width of the terminal
	paged bool       // what is printed may stand on the terminal already, in a pager
	quit  chan struct{}
	ended sync.WaitGroup

	mu    sync.Mutex
	work  *work // what is waited for; nil: nothing is
	done  int   // documents before it
	drawn int   // cells of the line that stands on the terminal
}

// newProgress returns the line of standard error, nil where that is no terminal.
// It is to be closed. Where standard output is a pipe, a pager may have the screen
// from the first document on: then there are no more lines.
func newProgress(stdout, stderr io.Writer) *progress {
	if !isTerminal(stderr) {
		return nil
	}
	f := stderr.(*os.File)
	p := &progress{out: f, paged: isPipe(stdout), quit: make(chan struct{}), cells: func() int {
		if w, _, err := term.GetSize(f.Fd()); err == nil && w > 0 {
			return w
		}
		return usualWidth // some terminals do not tell
	}}
	p.ended.Go(p.run)
	return p
}

// isPipe reports whether a stream goes to another program.
func isPipe(stream any) bool {
	f, ok := stream.(*os.File)
	if !ok {
		return false
	}
	st, err := f.Stat()
	return err == nil && st.Mode()&(fs.ModeNamedPipe|fs.ModeSocket) != 0
}

// run redraws the line until it is closed.
func (p *progress) run() {
	select {
	case <-p.quit:
		return
	case <-time.After(progressAfter):
	}
	tick := time.NewTicker(progressEvery)
	defer tick.Stop()
	for {
		p.redraw()
		select {
		case <-p.quit:
			return
		case <-tick.C:
		}
	}
}

// close erases the line for good.
func (p *progress) close() {
	if p == nil {
		return
	}
	close(p.quit)
	p.ended.Wait()
	p.erase()
}

// await tells of a work from now on.
func (p *progress) await(w *work) {
	if p != nil {
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.work = w; p.paged && p.done > 0 {
			p.work = nil
		}
	}
}

// count notes that a document is done.
func (p *progress) count() {
	if p != nil {
		p.mu.Lock()
		p.done++
		p.mu.Unlock()
	}
}

// erase takes the line away until something is waited for again.
func (p *progress) erase() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.work = nil
	p.write("")
}

func (p *progress) redraw() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.work != nil {
		p.write(p.line(p.cells()))
	}
}

// write puts a line where the one before stands, over all of it.
func (p *progress) write(line string) {
	n := width(line)
	if n == 0 && p.drawn == 0 {
		return
	}
	text := "\r" + line
	if short := p.drawn - n; short > 0 {
		text += strings.Repeat(" ", short) + "\r" + line
	}
	if p.drawn = n; n == 0 {
		text = strings.TrimSuffix(text, "\r") + "\r"
	}
	io.WriteString(p.out, text) // nobody misses a line that could not be written
}

// line is what there is to tell in fewer than so many cells: in the last one
// some terminals go to the next line. The name gives way first.
func (p *progress) line(cells int) string {
	before, name, after := p.work.words()
	if p.done > 0 {
		before = content.Thousands(p.done) + " done, " + before
	}
	before = "sitrep: " + before
	line := before + name + after
	for room := cells - 1; width(line) > room; line = before + name + "..." + after {
		if name = withoutLast(name); name == "" {
			return ansi.Truncate(before+strings.TrimPrefix(after, ": "), max(room, 0), "")
		}
	}
	return line
}

func withoutLast(s string) string {
	r := []rune(s)
	return string(r[:max(len(r)-1, 0)])
}

// width is how many cells a line takes at most: terminals count by graphemes
// or by code points.
func width(line string) int { return max(ansi.StringWidth(line), ansi.StringWidthWc(line)) }

// writing is the stage after the analysis.
const writing = "writing"

// work is a document on its way to a briefing.
type work struct {
	name  string
	waits bool // for whoever writes into it: a pipe

	mu       sync.Mutex
	stage    string
	read, of int // words
}

func newWork(ref string) *work { return &work{name: content.RefName(ref)} }

// newOpening is the work before a document is there.
func newOpening(refs []string) *work {
	if len(refs) == 1 && refs[0] != content.SamplesRef {
		w := newWork(refs[0])
		st, err := os.Stat(refs[0])
		w.waits = refs[0] == content.StdinRef || err == nil && st.Mode()&fs.ModeNamedPipe != 0
		return w
	}
	return newWork("documents")
}

// report notes how far the work is, as briefing.Options tells it.
func (w *work) report(stage string, read, of int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.stage, w.read, w.of = stage, read, of
}

// words tell how far the work is; the name stands between them.
func (w *work) words() (before, name, after string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case w.stage == "" && w.waits:
		return "waiting for ", w.name, ""
	case w.stage == "":
		return "opening ", w.name, ""
	case w.stage == writing:
		return "writing ", w.name, ""
	case w.read < w.of:
		return "reading ", w.name, fmt.Sprintf(": %d %%", w.read*100/w.of)
	}
	return "reading ", w.name, ": " + w.stage
}
