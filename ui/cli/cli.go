// Package cli is sitrep's command line: the command tree, the plain output of
// scripts and pipes, and the exit codes. It decides whether a reader opens or
// lines are printed.
package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"sitrep/briefing/lang/kernel"
	"sitrep/content"
)

// The exit codes of every command.
const (
	ExitOK          = 0
	ExitInternal    = 1
	ExitUsage       = 2
	ExitNothingRead = 3   // none of the references could be read
	ExitSomeUnread  = 4   // some could not; the others were
	ExitCancelled   = 130 // interrupted, as shells report it
)

// Streams are what a command reads and writes. Only an *os.File can be a
// terminal.
type Streams struct {
	In       io.Reader
	Out, Err io.Writer
	Environ  []string // "NAME=value"; of a name that stands twice the last counts
}

// exitError carries an exit code through cobra. Its text is sanitised and
// printed unless it is empty: what went wrong with single references was told when it happened.
type exitError struct {
	code int
	text string
}

func (e *exitError) Error() string { return e.text }

// Main runs the command line and returns the exit code. The pages are what
// "about" tells.
func Main(ctx context.Context, args []string, s Streams, about ...Page) int {
	root := newRoot(s)
	if len(about) > 0 {
		root.AddCommand(newAbout(s, about))
	}
	refuseUnknownTopics(root)
	root.SetArgs(args)
	root.SetIn(s.In)
	root.SetOut(s.Out)
	root.SetErr(s.Err)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return ExitOK
	}
	var exit *exitError
	switch {
	case errors.As(err, &exit):
		if exit.text != "" {
			fmt.Fprintln(s.Err, "sitrep: "+content.SanitizeLine(exit.text))
		}
		return exit.code
	case errors.Is(err, context.Canceled):
		return ExitCancelled
	}
	fmt.Fprintln(s.Err, "sitrep: "+content.SanitizeLine(err.Error()))
	return ExitUsage
}

// settings are the flags that commands share.
type settings struct {
	streams Streams
	date    string
	theme   string
	noMouse bool
	format  string
	kernel  string
}

func newRoot(s Streams) *cobra.Command {
	set := &settings{streams: s}
	root := &cobra.Command{
		Use:   "sitrep [REF...]",
		Short: "Read news as briefings: who says what, who is involved, what happened when",
		Long: `sitrep opens articles as briefings in the terminal: the bottom line, key
claims with their speakers, actors and a timeline beside the full text. It
works offline, and every line is tied to the words that prove it.

REF is a file (text, Markdown, HTML, mail, a feed, JSON that "sitrep brief"
printed), a folder, "sample:" for the embedded samples, or "-" for standard
input. Without one, the samples open, or standard input where something is
piped in. In a folder, files that are empty or no text are passed over. When
standard output is no terminal, the briefing is printed as plain lines: that of
every REF, but only the first sample's where none is given.`,
		Example: `  sitrep article.html            read one article
  sitrep reports/                read a folder
  curl -s URL | sitrep           read what is piped in
  sitrep brief --format json article.txt`,
		Args:          cobra.ArbitraryArgs,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(cmd *cobra.Command, refs []string) error {
			return set.open(cmd.Context(), refs)
		},
	}
	root.PersistentFlags().StringVar(&set.date, "date", "", "publication date that relative dates count from, `YYYY-MM-DD`")
	root.Flags().StringVar(&set.theme, "theme", "auto", "colours: auto, dark, light or plain")
	root.Flags().BoolVar(&set.noMouse, "no-mouse", false, "leave the mouse to the terminal")
	root.PersistentFlags().StringVar(&set.kernel, "kernel", "", "compute with the kernel `NAME`, see \"sitrep version\"; all give the same briefings")
	root.PersistentPreRunE = func(*cobra.Command, []string) error { return set.check() }
	root.Version = version()
	root.SetVersionTemplate("sitrep {{.Version}}\n")
	root.AddCommand(newBrief(set), newSchema(set), newVersion(set))
	return root
}

// refuseUnknownTopics makes "help NAME" an error where there is no such command:
// cobra shows the help of the root instead, which takes any words.
func refuseUnknownTopics(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	for _, c := range root.Commands() {
		if c.Name() != "help" {
			continue
		}
		c.Args = func(_ *cobra.Command, topic []string) error {
			if _, rest, err := root.Find(topic); err != nil || len(rest) > 0 {
				return &exitError{ExitUsage, fmt.Sprintf("there is no command %q; see sitrep --help", strings.Join(topic, " "))}
			}
			return nil
		}
	}
}

// check refuses flag values that no command understands.
func (s *settings) check() error {
	if s.date != "" && !validDay(s.date) {
		return &exitError{ExitUsage, fmt.Sprintf("--date %q is no day; write it as YYYY-MM-DD", s.date)}
	}
	switch s.theme {
	case "", "auto", "dark", "light", "plain":
	default:
		return &exitError{ExitUsage, fmt.Sprintf("--theme %q is none of auto, dark, light, plain", s.theme)}
	}
	return s.forceKernel()
}

// forceKernel takes the kernel that the flag names, or else the environment.
func (s *settings) forceKernel() error {
	if err := kernel.Force(s.kernel); err != nil {
		return &exitError{ExitUsage, fmt.Sprintf("--kernel: %v", err)}
	}
	if _, err := kernel.Chosen(); err != nil {
		return &exitError{ExitUsage, err.Error()}
	}
	return nil
}

// open is the command without a verb: the reader, or plain lines where
// standard output is no terminal.
func (s *settings) open(ctx context.Context, refs []string) error {
	opener := content.Opener{Stdin: s.streams.In}
	samples := false
	if len(refs) == 0 {
		piped, rest := pipedInput(s.streams.In)
		if piped {
			refs, opener.Stdin = []string{content.StdinRef}, rest
		} else {
			refs, samples = []string{content.SamplesRef}, true
		}
	}
	if !isTerminal(s.streams.Out) || s.lookup("TERM") == "dumb" {
		s.format = "text"
		return s.brief(ctx, opener, refs, samples)
	}
	return s.read(ctx, opener, refs)
}

// pipedInput reports whether standard input is redirected from something that
// holds at least one byte, and returns a reader that still has that byte.
func pipedInput(in io.Reader) (bool, io.Reader) {
	if in == nil || isTerminal(in) {
		return false, in
	}
	if f, ok := in.(*os.File); ok {
		if st, err := f.Stat(); err != nil || st.Mode().IsRegular() && st.Size() == 0 || st.Mode()&fs.ModeDir != 0 {
			return false, in
		}
	}
	first := make([]byte, 1)
	n, _ := io.ReadFull(in, first)
	if n == 0 {
		return false, in
	}
	return true, io.MultiReader(bytes.NewReader(first), in)
}

// isTerminal reports whether a stream is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(f.Fd())
}
