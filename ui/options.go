package ui

import (
	"context"
	"io"

	tea "charm.land/bubbletea/v2"

	"sitrep/content"
)

// Options are what the command line tells the reader.
type Options struct {
	Opener content.Opener
	// Refs are opened in order; none stands for the embedded samples.
	Refs []string
	// Published replaces the publication date of every document, "2006-01-02".
	Published string
	// Theme is "dark", "light", "plain" or "auto": ask the terminal, dark until
	// it answers. "" is "auto".
	Theme string
	// NoColor keeps attributes (bold, underline, reverse) and no colour.
	NoColor bool
	// ASCII draws the chrome with ASCII signs, for terminals without Unicode.
	ASCII bool
	// Environ is the environment that the terminal's abilities are told from.
	Environ []string
	In      io.Reader // keys; nil: standard input
	Out     io.Writer // the terminal; nil: standard output
	// Width and Height are the terminal's size in cells where it is known
	// before the start; the first frame is then drawn for it.
	Width, Height int
	// ReportDir is where the report of a crash is written; "" is the system's
	// folder for temporary files.
	ReportDir string
}

// Run shows the reader until the person leaves it. It ends with nil on a quit
// by key, the context's error where that ended it, and a *CrashError, after
// the terminal was restored, where the reader broke.
func Run(ctx context.Context, o Options) error {
	_, err := tea.NewProgram(blankModel{}, tea.WithContext(ctx)).Run()
	return err
}

// blankModel is the screen before there is a reader.
type blankModel struct{}

func (blankModel) Init() tea.Cmd                       { return nil }
func (m blankModel) Update(tea.Msg) (tea.Model, tea.Cmd) { return m, tea.Quit }
func (blankModel) View() tea.View                      { return tea.NewView("") }
