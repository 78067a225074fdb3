package ui

import (
	"bytes"
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// breaking is a model that breaks at a place.
type breaking struct{ at string }

func (b breaking) Init() tea.Cmd {
	if b.at == "init" {
		panic("in init")
	}
	if b.at == "command" {
		return tea.Batch(nil, func() tea.Msg { panic("in a command") })
	}
	return func() tea.Msg { return noticeOverMsg{} }
}

func (b breaking) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, ok := msg.(noticeOverMsg); ok && b.at == "update" {
		panic("in update")
	}
	return b, nil
}

func (b breaking) View() tea.View {
	if b.at == "view" {
		panic("in view")
	}
	v := tea.NewView("all is well")
	v.AltScreen = true
	return v
}

// TestCrashRestoresTheTerminal holds that wherever the reader breaks, the
// program ends, the terminal is put in order and the crash is known.
func TestCrashRestoresTheTerminal(t *testing.T) {
	for _, at := range []string{"init", "update", "view", "command"} {
		var out bytes.Buffer
		g := &guard{m: breaking{at}}
		p := tea.NewProgram(g, tea.WithInput(neverReader{}), tea.WithOutput(&out), tea.WithWindowSize(40, 10), tea.WithoutSignals(),
			tea.WithEnvironment([]string{"TERM=xterm-256color"}))
		if _, err := p.Run(); err != nil {
			t.Errorf("%s: %v", at, err)
		}
		if g.crash == nil || !strings.HasPrefix(g.crash.Panic.(string), "in ") {
			t.Errorf("%s: the crash is lost: %v", at, g.crash)
		}
		if s := out.String(); strings.Contains(s, "\x1b[?1049h") && !strings.Contains(s, "\x1b[?1049l") {
			t.Errorf("%s: the terminal is left on the other screen", at)
		}
	}
}

// neverReader is a keyboard on which nothing is pressed.
type neverReader struct{}

func (neverReader) Read([]byte) (int, error) { select {} }

func TestCrashReport(t *testing.T) {
	crash := crashed("a fault")
	crash.write(t.TempDir())
	report, err := os.ReadFile(crash.Report)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(report), "a fault") || !strings.Contains(string(report), "TestCrashReport") {
		t.Errorf("the report does not tell what happened and where:\n%s", report)
	}
	if !strings.Contains(crash.Error(), crash.Report) {
		t.Errorf("%q does not say where the report lies", crash.Error())
	}
	lost := crashed("a fault")
	lost.write("/nowhere/at/all")
	if lost.Error() == "" || lost.Report != "" {
		t.Errorf("a report that could not be written: %+v", lost)
	}
}

// TestRunRefusesWhatCannotBeRead holds that a single reference that leads
// nowhere ends the run with the reason and without a screen.
func TestRunRefusesWhatCannotBeRead(t *testing.T) {
	var out bytes.Buffer
	err := Run(context.Background(), Options{Refs: []string{t.TempDir() + "/nothing.txt"}, Out: &out, In: neverReader{}})
	var unread *UnreadError
	if !errors.As(err, &unread) || unread.Read != 0 || len(unread.Errs) != 1 {
		t.Errorf("ended with %v", err)
	}
	if out.Len() > 0 {
		t.Errorf("something was drawn: %q", out.String())
	}
}
