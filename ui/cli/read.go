package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/charmbracelet/x/term"

	"sitrep/content"
	"sitrep/ui"
)

// read opens the reader in the terminal.
func (s *settings) read(ctx context.Context, opener content.Opener, refs []string) error {
	out, _ := s.streams.Out.(*os.File)
	o := ui.Options{
		Opener: opener, Refs: refs, OneDocument: single(refs), Published: s.date, Theme: s.theme, NoMouse: s.noMouse,
		NoColor: s.lookup("NO_COLOR") != "", ASCII: !s.unicode(), Environ: s.streams.Environ,
		Out: out,
	}
	if out != nil {
		o.Width, o.Height, _ = term.GetSize(out.Fd())
	}
	keys, closeKeys, err := keyboard(s.streams.In)
	if err != nil {
		return &exitError{ExitUsage, err.Error()}
	}
	defer closeKeys()
	o.In = keys
	return ended(ctx, ui.Run(ctx, o), s.streams.Err)
}

// ended turns how the reader ended into an exit code.
func ended(ctx context.Context, err error, stderr io.Writer) error {
	var unread *ui.UnreadError
	var crash *ui.CrashError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &unread):
		for _, e := range unread.Errs {
			fmt.Fprintln(stderr, "sitrep: "+content.SanitizeLine(e.Error()))
		}
		return outcome(unread.Read, len(unread.Errs))
	case errors.As(err, &crash):
		return &exitError{ExitInternal, crash.Error()}
	case ctx.Err() != nil, errors.Is(err, ui.ErrInterrupted):
		return &exitError{code: ExitCancelled}
	}
	return &exitError{ExitInternal, "the terminal: " + err.Error()}
}

// keyboard is where keys come from: standard input, or the terminal itself
// where standard input is taken by what is piped in.
func keyboard(in io.Reader) (io.Reader, func(), error) {
	if isTerminal(in) {
		return in, func() {}, nil
	}
	tty, err := openTerminal()
	if err != nil {
		return nil, nil, fmt.Errorf("no keyboard: standard input is redirected and the terminal cannot be opened: %w", err)
	}
	return tty, func() { tty.Close() }, nil
}

func (s *settings) lookup(name string) string {
	for i := len(s.streams.Environ) - 1; i >= 0; i-- {
		if v, ok := strings.CutPrefix(s.streams.Environ[i], name+"="); ok {
			return v
		}
	}
	return ""
}

// unicode reports whether the terminal is taken to show Unicode: the locale
// says so or says nothing. POSIX gives LC_ALL precedence over LC_CTYPE over
// LANG.
func (s *settings) unicode() bool {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if v := strings.ToLower(s.lookup(name)); v != "" {
			return strings.Contains(v, "utf-8") || strings.Contains(v, "utf8")
		}
	}
	return true
}
