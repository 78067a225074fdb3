package ui

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"net/url"
	"os/exec"
	"runtime"
	"time"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/content"
)

// Every command of the reader stands here: what takes time, touches files or
// leaves the process. A command captures what it needs and never the model.

// opening reads references; analysis works out a document's briefing.
type (
	opening  func(ctx context.Context, refs ...string) iter.Seq[content.Item]
	analysis func(context.Context, *content.Document, briefing.Options) (*briefing.Briefing, error)
)

// itemsOpenedMsg: references were read; next waits for more unless done.
type itemsOpenedMsg struct {
	id    jobID
	items []content.Item
	done  bool
	next  tea.Cmd
}

// progressMsg: an analysis came to a stage or read on; next waits for a later
// report.
type progressMsg struct {
	id      jobID
	stage   string
	percent int // of the text that has been read, 0 when it is no longer being read
	next    tea.Cmd
}

// partlyAnalysedMsg: the beginning of a text was analysed; next waits for more.
type partlyAnalysedMsg struct {
	id    jobID
	brief *briefing.Briefing
	next  tea.Cmd
}

// analysedMsg: an analysis ended.
type analysedMsg struct {
	id    jobID
	brief *briefing.Briefing
	err   error
}

// pageReadyMsg: a share of a page was set.
type pageReadyMsg struct {
	id    jobID
	chunk setChunk
}

// searchedMsg: a long text was searched.
type searchedMsg struct {
	id    jobID
	found lookup
}

// pastedMsg: what was pasted was read as a document.
type pastedMsg struct {
	item content.Item
}

// browsedMsg: the original was handed to the browser, or not.
type browsedMsg struct {
	address string
	err     error
}

// openRefs reads references and reports what was read as it comes: at once
// what is there, never waiting for more.
func openRefs(id jobID, ctx context.Context, open opening, refs []string) tea.Cmd {
	items := make(chan content.Item, 64)
	return func() tea.Msg {
		give := func(it content.Item) bool {
			select {
			case items <- it:
				return true
			case <-ctx.Done():
				return false
			}
		}
		go func() {
			defer close(items)
			defer func() {
				if r := recover(); r != nil {
					give(content.Item{Ref: "the references", Err: fmt.Errorf("reading broke off: %v", r)})
				}
			}()
			open(ctx, refs...)(give)
		}()
		return nextItems(id, items)
	}
}

func nextItems(id jobID, items <-chan content.Item) tea.Msg {
	msg := itemsOpenedMsg{id: id, next: func() tea.Msg { return nextItems(id, items) }}
	it, ok := <-items
	for {
		if !ok {
			msg.done = true
			return msg
		}
		msg.items = append(msg.items, it)
		select {
		case it, ok = <-items:
		default:
			return msg
		}
	}
}

// readPaste reads pasted text as a document.
func readPaste(text string) tea.Cmd {
	return func() tea.Msg {
		doc, err := content.Paste(text)
		return pastedMsg{content.Item{Ref: content.PasteRef, Document: doc, Err: err}}
	}
}

// analyse works out the briefing of a document. Its reports are spaced, and
// there are none of a quick one. Where the panes are to be filled, what it finds
// in the beginning of the text is told at once, and more at the same distance.
func analyse(id jobID, ctx context.Context, understand analysis, doc *content.Document, filling bool, o briefing.Options) tea.Cmd {
	reports, parts, ended := newLatest[progressMsg](), newLatest[partlyAnalysedMsg](), make(chan struct{})
	o.Progress = func(stage string, read, of int) {
		msg := progressMsg{id: id, stage: stage}
		if read < of {
			msg.percent = read * 100 / of
		}
		reports.put(msg)
	}
	if filling {
		o.Partial = func(b *briefing.Briefing) { parts.put(partlyAnalysedMsg{id: id, brief: b}) }
	}
	work := func() tea.Msg {
		defer close(ended)
		brief, err := understand(ctx, doc, o)
		return analysedMsg{id, brief, err}
	}
	return tea.Batch(work, watch(progressAfter, reports, ended, again), watch(0, parts, ended, more))
}

func again(msg progressMsg, next tea.Cmd) tea.Msg {
	msg.next = next
	return msg
}

func more(msg partlyAnalysedMsg, next tea.Cmd) tea.Msg {
	msg.next = next
	return msg
}

// watch waits for the newest report, at least the time given, and for nothing
// where the work has ended; with makes a message of it that waits for the next.
func watch[T any](wait time.Duration, reports latest[T], ended <-chan struct{}, with func(T, tea.Cmd) tea.Msg) tea.Cmd {
	return func() tea.Msg {
		if wait > 0 {
			select {
			case <-ended:
				return nil
			case <-time.After(wait):
			}
		}
		select {
		case <-ended:
			return nil
		case msg := <-reports:
			select {
			case <-ended: // what the work came to is told already
				return nil
			default:
			}
			return with(msg, watch(progressEvery, reports, ended, with))
		}
	}
}

// setPieces sets a share of a page.
func setPieces(id jobID, ctx context.Context, j setJob) tea.Cmd {
	return func() tea.Msg { return pageReadyMsg{id, j.run(ctx)} }
}

// search searches a long text.
func search(id jobID, ctx context.Context, j lookup) tea.Cmd {
	return func() tea.Msg { return searchedMsg{id, j.run(ctx)} }
}

// browse opens an address of the web in the browser. Other addresses are
// refused: a document must not start programs.
func browse(address string) tea.Cmd {
	return func() tea.Msg {
		return browsedMsg{address, startBrowser(address)}
	}
}

func startBrowser(address string) error {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return errors.New("only addresses of the web are opened")
	}
	var cmd *exec.Cmd
	switch runtime.GOOS {
	case "darwin":
		cmd = exec.Command("open", u.String())
	case "windows":
		cmd = exec.Command("rundll32", "url.dll,FileProtocolHandler", u.String())
	default:
		cmd = exec.Command("xdg-open", u.String())
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("no browser: %w", err)
	}
	go cmd.Wait()
	return nil
}

// after delivers a message later.
func after(d time.Duration, msg tea.Msg) tea.Cmd {
	return tea.Tick(d, func(time.Time) tea.Msg { return msg })
}
