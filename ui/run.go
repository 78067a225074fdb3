package ui

import (
	"context"
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"
)

// firstFrameWait is how long the first frame waits for a document, so that a
// small one is on it.
const firstFrameWait = 30 * time.Millisecond

// Run shows the reader until the person leaves it. It ends with nil on a quit
// by key, ErrInterrupted on Ctrl-C, the context's error where that ended it, and a *CrashError, after
// the terminal was restored, where the reader broke. References that could not
// be read make it an *UnreadError; where a single one was asked for and cannot
// be read, it returns that without opening the screen.
func Run(ctx context.Context, o Options) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	m := New(ctx, o)
	if m.readFirst(firstFrameWait); m.left {
		return m.outcome()
	}
	g := &guard{m: m}
	_, err := tea.NewProgram(g, programOptions(ctx, o)...).Run()
	switch {
	case g.crash != nil:
		g.crash.write(o.ReportDir)
		return g.crash
	case errors.Is(err, tea.ErrProgramPanic):
		crash := &CrashError{Panic: err}
		crash.write(o.ReportDir)
		return crash
	case ctx.Err() != nil:
		return ctx.Err()
	case err != nil:
		return err
	}
	return m.outcome()
}

func programOptions(ctx context.Context, o Options) []tea.ProgramOption {
	opts := []tea.ProgramOption{tea.WithContext(ctx)}
	if o.In != nil {
		opts = append(opts, tea.WithInput(o.In))
	}
	if o.Out != nil {
		opts = append(opts, tea.WithOutput(o.Out))
	}
	if o.Environ != nil {
		opts = append(opts, tea.WithEnvironment(o.Environ))
	}
	if o.Width > 0 && o.Height > 0 {
		opts = append(opts, tea.WithWindowSize(o.Width, o.Height))
	}
	return opts
}

// readFirst waits a moment for what was asked for, so that a document that is
// read quickly stands on the first frame. What takes longer comes later.
func (m *Model) readFirst(wait time.Duration) {
	got := make(chan tea.Msg, 1)
	first := m.openAll()
	go func() { got <- first() }()
	deadline := time.After(wait)
	for {
		select {
		case msg := <-got:
			items, ok := msg.(itemsOpenedMsg)
			if !ok {
				return
			}
			next := items.next
			items.next = nil
			m.begun = append(m.begun, m.itemsOpened(items))
			if items.done || m.left {
				return
			}
			go func() { got <- next() }()
		case <-deadline:
			m.begun = append(m.begun, m.expect(), func() tea.Msg { return <-got })
			return
		}
	}
}

// ErrInterrupted tells that the person broke the reader off with Ctrl-C.
var ErrInterrupted = errors.New("interrupted")

// outcome is what is to be said after the screen is closed.
func (m *Model) outcome() error {
	if m.broken {
		return ErrInterrupted
	}
	if errs := m.unread(); len(errs) > 0 {
		return &UnreadError{Read: m.readable(), Errs: errs}
	}
	return nil
}
