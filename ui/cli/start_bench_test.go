//go:build !windows

package cli_test

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
)

// startLimit ends a measurement of a program that never shows the words.
const startLimit = 40 * time.Second

// replies answers the questions that programs ask a terminal at their start,
// as an ordinary dark terminal would.
var replies = []struct{ ask, answer string }{
	{"\x1b]11;?", "\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\"},
	{"\x1b]10;?", "\x1b]10;rgb:d4d4/d4d4/d4d4\x1b\\"},
	{"\x1b[c", "\x1b[?62;22c"},
	{"\x1b[6n", "\x1b[1;1R"},
	{"\x1b[?2026$p", "\x1b[?2026;2$y"},
	{"\x1b[?2027$p", "\x1b[?2027;0$y"},
}

// untilShown starts a program in a pseudo-terminal of 120×40 cells and returns
// the time from the start of the process until words stand in its output. A
// silent terminal answers nothing.
func untilShown(tb testing.TB, silent bool, words string, program string, args ...string) time.Duration {
	tb.Helper()
	cmd := exec.Command(program, args...)
	cmd.Env = append(os.Environ(), "TERM=xterm-256color", "COLORTERM=truecolor", "LC_ALL=C.UTF-8", "NO_COLOR=")
	began := time.Now()
	tty, err := pty.StartWithSize(cmd, &pty.Winsize{Rows: 40, Cols: 120})
	if err != nil {
		tb.Fatal(err)
	}
	defer func() {
		cmd.Process.Kill()
		cmd.Wait()
		tty.Close()
	}()
	pieces := make(chan []byte)
	go func() {
		defer close(pieces)
		for {
			buf := make([]byte, 64<<10)
			n, err := tty.Read(buf)
			if err != nil {
				return
			}
			pieces <- buf[:n]
		}
	}()
	defer func() { // the reading goroutine ends with the terminal
		go func() {
			for range pieces {
			}
		}()
	}()
	return waitShown(tb, silent, words, began, pieces, tty)
}

// waitShown reads what the program writes, answers it and waits for the words.
func waitShown(tb testing.TB, silent bool, words string, began time.Time, pieces <-chan []byte, tty io.Writer) time.Duration {
	tb.Helper()
	var seen bytes.Buffer
	answered := map[string]int{} // a program may ask the same more than once
	limit := time.After(startLimit)
	for {
		select {
		case piece, open := <-pieces:
			seen.Write(piece)
			if strings.Contains(plainWords(seen.String()), words) {
				return time.Since(began)
			}
			if !open {
				tb.Fatalf("the program ended without showing %q: %q", words, seen.String())
			}
		case <-limit:
			tb.Fatalf("the program did not show %q in %v: %q", words, startLimit, seen.String())
		}
		for _, r := range replies {
			for asked := strings.Count(seen.String(), r.ask); !silent && answered[r.ask] < asked; answered[r.ask]++ {
				io.WriteString(tty, r.answer)
			}
		}
	}
}

// plainWords drops escape sequences, so that words are found that are drawn
// in several styles.
func plainWords(s string) string {
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != 0x1b {
			out.WriteByte(s[i])
			continue
		}
		for i++; i < len(s) && !(s[i] >= 'A' && s[i] <= 'Z' || s[i] >= 'a' && s[i] <= 'z' || s[i] == '\\'); i++ {
		}
	}
	return out.String()
}

// BenchmarkStart measures from the start of the process to the first frame
// with text, on a terminal that answers queries and on one that does not. With
// GLOW set to a built glow, "glow -t" is measured on the same file in turn.
func BenchmarkStart(b *testing.B) {
	file := filepath.Join(b.TempDir(), "letter.txt")
	if err := os.WriteFile(file, []byte(letter), 0o600); err != nil {
		b.Fatal(err)
	}
	path, err := builtBinary()
	if err != nil {
		b.Fatal(err)
	}
	type program struct {
		name, shown string
		args        []string
	}
	programs := []program{{"sitrep", "The port authority", []string{path, file}}}
	if glow := os.Getenv("GLOW"); glow != "" {
		// In a terminal that answers at once glow often paints an empty page;
		// its status line stands for its first frame, to its favour.
		programs = append(programs, program{"glow", "? Help", []string{glow, "-t", file}})
	}
	for _, p := range programs {
		for _, silent := range []bool{false, true} {
			b.Run(fmt.Sprintf("%s/silent=%v", p.name, silent), func(b *testing.B) {
				for b.Loop() {
					untilShown(b, silent, p.shown, p.args[0], p.args[1:]...)
				}
			})
		}
	}
}

// TestStartsOnASilentTerminal opens an article in a terminal that answers no
// query: the text must come without any answer.
func TestStartsOnASilentTerminal(t *testing.T) {
	if testing.Short() {
		t.Skip("end-to-end tests are left out of a short run")
	}
	untilShown(t, true, "The Halvard Line", binary(t), write(t, "a.txt", article))
}
