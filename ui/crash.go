package ui

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"

	tea "charm.land/bubbletea/v2"
)

// CrashError says that the reader broke and where the report of it lies. The
// terminal is in order again when somebody gets to see it.
type CrashError struct {
	Panic  any    // what was panicked with
	Stack  []byte // where
	Report string // path of the report, "" where it could not be written
}

func (e *CrashError) Error() string {
	if e.Report == "" {
		return fmt.Sprintf("the reader broke: %v", e.Panic)
	}
	return fmt.Sprintf("the reader broke: %v; a report was written to %s", e.Panic, e.Report)
}

// write puts the report into a new file in a folder, "" is the system's for
// temporary files. It holds no text of a document.
func (e *CrashError) write(folder string) {
	f, err := os.CreateTemp(folder, "sitrep-crash-*.txt")
	if err != nil {
		return
	}
	defer f.Close()
	fmt.Fprintf(f, "sitrep broke: %v\n\n%s %s/%s\n\n%s", e.Panic, runtime.Version(), runtime.GOOS, runtime.GOARCH, e.Stack)
	e.Report = f.Name()
}

// guard is the model as the program runs it: a panic in it or in one of its
// commands ends the program in the ordinary way, which puts the terminal in
// order, and leaves the crash to be reported.
type guard struct {
	m     tea.Model
	crash *CrashError
}

// crashedMsg: a command broke.
type crashedMsg struct{ crash *CrashError }

func crashed(r any) *CrashError { return &CrashError{Panic: r, Stack: debug.Stack()} }

func (g *guard) Init() (cmd tea.Cmd) {
	defer g.catch(&cmd)
	return guarded(g.m.Init())
}

func (g *guard) Update(msg tea.Msg) (model tea.Model, cmd tea.Cmd) {
	model = g
	if c, ok := msg.(crashedMsg); ok {
		g.crash = c.crash
		return g, tea.Quit
	}
	if g.crash != nil {
		return g, tea.Quit
	}
	defer g.catch(&cmd)
	_, cmd = g.m.Update(msg)
	return g, guarded(cmd)
}

func (g *guard) View() (v tea.View) {
	if g.crash != nil {
		return tea.View{}
	}
	defer func() {
		if r := recover(); r != nil {
			g.crash = crashed(r)
			v = tea.NewView("sitrep broke; any key leaves.")
		}
	}()
	return g.m.View()
}

func (g *guard) catch(cmd *tea.Cmd) {
	if r := recover(); r != nil {
		g.crash = crashed(r)
		*cmd = tea.Quit
	}
}

// guarded turns a panic in a command into a message.
func guarded(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		defer func() {
			if r := recover(); r != nil {
				msg = crashedMsg{crashed(r)}
			}
		}()
		msg = cmd()
		if batch, ok := msg.(tea.BatchMsg); ok {
			for i := range batch {
				batch[i] = guarded(batch[i])
			}
		}
		return msg
	}
}
