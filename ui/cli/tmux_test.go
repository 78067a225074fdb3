package cli_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// How long a screen may take to show what is waited for, and how often it is
// looked at. The limit is only reached by a test that fails.
const (
	screenLimit = 20 * time.Second
	screenPoll  = 30 * time.Millisecond
)

// buildDir is where the program is built for the tests. It goes with them.
var buildDir string

// builtBinary builds the program once for all end-to-end tests.
var builtBinary = sync.OnceValues(func() (string, error) {
	path := filepath.Join(buildDir, "sitrep")
	out, err := exec.Command("go", "build", "-o", path, "sitrep").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("build the program: %v\n%s", err, out)
	}
	return path, nil
})

// binary returns the path of the built program.
func binary(t *testing.T) string {
	t.Helper()
	path, err := builtBinary()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "sitrep-e2e")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	buildDir = dir
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

// terminal is a shell in tmux at a fixed size, as a person would sit before
// it. Every test has a tmux server of its own.
type terminal struct {
	t      *testing.T
	socket string
}

// openTerminal starts a shell of cols × rows cells. Where tmux is missing the
// test is skipped, unless SITREP_E2E=must says that it has to run.
func openTerminal(t *testing.T, cols, rows int, env ...string) *terminal {
	t.Helper()
	if testing.Short() {
		t.Skip("end-to-end tests are left out of a short run")
	}
	if _, err := exec.LookPath("tmux"); err != nil {
		if os.Getenv("SITREP_E2E") == "must" {
			t.Fatal("tmux is missing")
		}
		t.Skip("tmux is missing")
	}
	term := &terminal{t: t, socket: fmt.Sprintf("sitrep-%d-%s", os.Getpid(), strings.ReplaceAll(t.Name(), "/", "-"))}
	shell := append([]string{"env", "PS1=prompt> ", "TERM=tmux-256color", "LC_ALL=C.UTF-8", "PATH=" + filepath.Dir(binary(t)) + ":" + os.Getenv("PATH")}, env...)
	args := append([]string{"new-session", "-d", "-x", fmt.Sprint(cols), "-y", fmt.Sprint(rows)}, append(shell, "sh")...)
	term.tmux(args...)
	term.tmux("set", "-g", "status", "off")
	term.tmux("set", "-g", "default-terminal", "tmux-256color")
	t.Cleanup(func() { exec.Command("tmux", "-L", term.socket, "kill-server").Run() })
	term.wait("the shell's prompt", func(s string) bool { return strings.Contains(s, "prompt>") })
	return term
}

func (term *terminal) tmux(args ...string) string {
	term.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), screenLimit)
	defer cancel()
	out, err := exec.CommandContext(ctx, "tmux", append([]string{"-L", term.socket, "-f", "/dev/null"}, args...)...).CombinedOutput()
	if err != nil {
		term.t.Fatalf("tmux %v: %v\n%s", args, err, out)
	}
	return string(out)
}

// screen is what stands on the terminal, without styles.
func (term *terminal) screen() string { return term.tmux("capture-pane", "-p") }

// styled is the screen with its escape sequences.
func (term *terminal) styled() string { return term.tmux("capture-pane", "-e", "-p") }

// keys presses keys by their tmux names, one after the other.
func (term *terminal) keys(names ...string) {
	for _, n := range names {
		term.tmux("send-keys", n)
	}
}

// text types text as it is.
func (term *terminal) text(s string) { term.tmux("send-keys", "-l", s) }

// run types a command line into the shell.
func (term *terminal) run(line string) {
	term.text(line)
	term.keys("Enter")
}

// resize changes the size of the terminal.
func (term *terminal) resize(cols, rows int) {
	term.tmux("resize-window", "-x", fmt.Sprint(cols), "-y", fmt.Sprint(rows))
}

// wait looks at the screen until it is as wanted, and fails with a dump of it
// when it does not become so.
func (term *terminal) wait(what string, good func(screen string) bool) string {
	term.t.Helper()
	var last string
	for end := time.Now().Add(screenLimit); time.Now().Before(end); time.Sleep(screenPoll) {
		if last = term.screen(); good(last) {
			return last
		}
	}
	term.t.Fatalf("waited for %s; the screen is:\n%s", what, last)
	return ""
}

// shows waits for all of the words.
func (term *terminal) shows(words ...string) string {
	term.t.Helper()
	return term.wait(fmt.Sprintf("%q", words), func(s string) bool {
		for _, w := range words {
			if !strings.Contains(s, w) {
				return false
			}
		}
		return true
	})
}

// lacks waits until none of the words is on the screen.
func (term *terminal) lacks(words ...string) string {
	term.t.Helper()
	return term.wait(fmt.Sprintf("no %q", words), func(s string) bool {
		for _, w := range words {
			if strings.Contains(s, w) {
				return false
			}
		}
		return true
	})
}
