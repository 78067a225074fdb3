package cli_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitrep/briefing"
	"sitrep/briefing/lang/kernel"
	"sitrep/ui/cli"
)

// outcome is what a run of the command line left behind.
type outcome struct {
	code     int
	out, err string
}

// runCLI runs the command line without a terminal, with the given standard
// input.
func runCLI(t *testing.T, stdin string, args ...string) outcome {
	t.Helper()
	var out, errs bytes.Buffer
	code := cli.Main(t.Context(), args, cli.Streams{In: strings.NewReader(stdin), Out: &out, Err: &errs})
	return outcome{code, out.String(), errs.String()}
}

// article is a small text with a speaker, a date and a title.
const article = `Ferry company halts night crossings

The Halvard Line has stopped all night crossings to Skarnes after two near collisions, its director said on Tuesday.

“We will not sail in the dark until the lights are repaired,” Runa Eskeland told reporters in Bergvik.
`

// write puts a file into a fresh folder and returns its path.
func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestWithoutTerminalTheFirstSampleIsPrinted(t *testing.T) {
	got := runCLI(t, "")
	if got.code != cli.ExitOK || got.err != "" {
		t.Fatalf("code %d, stderr %q", got.code, got.err)
	}
	for _, want := range []string{"Moscow Is Shopping for Shells", "BOTTOM LINE", "KEY CLAIMS", "ACTORS", "TIMELINE", "John Kirby"} {
		if !strings.Contains(got.out, want) {
			t.Errorf("the output lacks %q:\n%s", want, got.out)
		}
	}
	if strings.Contains(got.out, "flood gates") {
		t.Error("more than the first sample is printed")
	}
	if i := strings.IndexAny(got.out, "─│━▌┌└\x1b\t"); i >= 0 {
		t.Errorf("the plain output draws or steers the terminal at byte %d", i)
	}
}

func TestPipedTextIsRead(t *testing.T) {
	got := runCLI(t, article)
	if got.code != cli.ExitOK || !strings.HasPrefix(got.out, "Ferry company halts night crossings\n") {
		t.Fatalf("code %d:\n%s", got.code, got.out)
	}
}

func TestJSONIsOneObjectForAFileAndAnArrayForSeveral(t *testing.T) {
	a, b := write(t, "a.txt", article), write(t, "b.txt", strings.ReplaceAll(article, "Ferry", "Train"))
	one := runCLI(t, "", "brief", "--format", "json", "--date", "2024-05-16", a)
	var brief briefing.Briefing
	if err := json.Unmarshal([]byte(one.out), &brief); err != nil {
		t.Fatal(err)
	}
	if brief.Document.Published != "2024-05-16" || brief.Document.PublishedFrom != "option" {
		t.Errorf("published %q from %q", brief.Document.Published, brief.Document.PublishedFrom)
	}
	several := runCLI(t, "", "brief", "--format", "json", a, b)
	var list []briefing.Briefing
	if err := json.Unmarshal([]byte(several.out), &list); err != nil {
		t.Fatal(err)
	}
	if len(list) != 2 || !strings.HasPrefix(list[1].Document.Title, "Train") {
		t.Errorf("%d briefings, in this order: %v", len(list), list)
	}
	reopened := runCLI(t, "", "brief", "--format", "json", write(t, "list.json", several.out))
	if reopened.out != several.out {
		t.Error("a file of several briefings does not come out as it went in")
	}
	lines := runCLI(t, "", "brief", "--format", "ndjson", a, b)
	if n := strings.Count(lines.out, "\n"); n != 2 {
		t.Errorf("%d lines for two briefings", n)
	}
}

func TestSeveralRunsPrintTheSame(t *testing.T) {
	args := []string{"brief", "--format", "json", "sample:"}
	if a, b := runCLI(t, "", args...), runCLI(t, "", args...); a.out != b.out || len(a.out) < 1000 {
		t.Error("two runs differ, or nothing was printed")
	}
}

// TestEveryKernelGivesTheSame compares what is printed of an article byte for
// byte, with each kernel that this machine has.
func TestEveryKernelGivesTheSame(t *testing.T) {
	path := write(t, "a.txt", article)
	want := runCLI(t, "", "brief", "--format", "json", "--kernel", "plain", path)
	if want.code != cli.ExitOK || !strings.Contains(want.out, "Runa Eskeland") {
		t.Fatalf("with the plain kernel: %+v", want)
	}
	for _, k := range kernel.Available() {
		if got := runCLI(t, "", "brief", "--format", "json", "--kernel", k.Name, path); got != want {
			t.Errorf("kernel %s gives something else than the plain one:\n%s", k.Name, got.out)
		}
	}
}

// TestBadInput is about the sentence and the exit code for everything that
// cannot be read: one line that names the reference, and the rest still works.
func TestBadInput(t *testing.T) {
	good := write(t, "good.txt", article)
	empty := write(t, "empty.txt", "")
	binary := write(t, "photo.jpg", "\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x02\x00\x00\x01")
	folder := t.TempDir()
	missing := filepath.Join(t.TempDir(), "missing.txt")
	loop := t.TempDir()
	if err := os.Symlink(loop, filepath.Join(loop, "again")); err != nil {
		t.Skip("no symbolic links here")
	}
	for _, c := range []struct {
		name string
		args []string
		code int
		says string
	}{
		{"missing file", []string{missing}, cli.ExitNothingRead, "missing.txt"},
		{"empty file", []string{empty}, cli.ExitNothingRead, "empty.txt"},
		{"binary", []string{binary}, cli.ExitNothingRead, "photo.jpg"},
		{"empty folder", []string{folder}, cli.ExitNothingRead, filepath.Base(folder)},
		{"folder that holds itself", []string{loop}, cli.ExitNothingRead, filepath.Base(loop)},
		{"address", []string{"https://example.com/a"}, cli.ExitNothingRead, "example.com"},
		{"some", []string{missing, good}, cli.ExitSomeUnread, "missing.txt"},
		{"bad date", []string{"--date", "yesterday", good}, cli.ExitUsage, "yesterday"},
		{"bad format", []string{"brief", "--format", "pdf", good}, cli.ExitUsage, "pdf"},
		{"bad flag", []string{"--nonsense"}, cli.ExitUsage, "nonsense"},
		{"help on nothing", []string{"help", "nonsense"}, cli.ExitUsage, "nonsense"},
		{"help on half a command", []string{"help", "brief", "nonsense"}, cli.ExitUsage, "brief nonsense"},
		{"unknown kernel", []string{"--kernel", "abacus", good}, cli.ExitUsage, `no kernel "abacus" on this machine, which has `},
		{"bad theme", []string{"--theme", "pink", good}, cli.ExitUsage, "pink"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := runCLI(t, "", c.args...)
			if got.code != c.code {
				t.Errorf("exit code %d, want %d", got.code, c.code)
			}
			if strings.Count(got.err, "\n") != 1 || !strings.HasPrefix(got.err, "sitrep: ") || !strings.Contains(got.err, c.says) {
				t.Errorf("stderr is not one clear sentence about %q: %q", c.says, got.err)
			}
			if c.code == cli.ExitSomeUnread && !strings.Contains(got.out, "Ferry company") {
				t.Error("what could be read was not printed")
			}
		})
	}
}

func TestHelpTellsOfEveryCommand(t *testing.T) {
	if got := runCLI(t, "", "help"); got.code != 0 || !strings.Contains(got.out, "REF is a file") {
		t.Errorf("code %d, %q", got.code, got.out)
	}
	if got := runCLI(t, "", "help", "brief"); got.code != 0 || !strings.Contains(got.out, "ndjson") {
		t.Errorf("code %d, %q", got.code, got.out)
	}
}

func TestHostileNamesDoNotSteerTheTerminal(t *testing.T) {
	got := runCLI(t, "", "no\x1b]0;owned\x07such\u202efile")
	if got.code != cli.ExitNothingRead || strings.ContainsAny(got.err, "\x1b\x07\u202e") {
		t.Errorf("code %d, stderr %q", got.code, got.err)
	}
}

func TestCancelledRunTellsSo(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out, errs bytes.Buffer
	if code := cli.Main(ctx, []string{"brief", write(t, "a.txt", article)}, cli.Streams{In: strings.NewReader(""), Out: &out, Err: &errs}); code != cli.ExitCancelled {
		t.Errorf("exit code %d, want %d", code, cli.ExitCancelled)
	}
}

func TestSchemaAndVersion(t *testing.T) {
	if got := runCLI(t, "", "schema"); got.code != 0 || !json.Valid([]byte(got.out)) {
		t.Errorf("code %d, valid JSON: %v", got.code, json.Valid([]byte(got.out)))
	}
	if got := runCLI(t, "", "--kernel", "plain", "version"); !strings.Contains(got.out, "kernel plain of ") {
		t.Errorf("the version with the plain kernel: %+v", got)
	}
	if got := runCLI(t, "", "version"); got.code != 0 || !strings.HasPrefix(got.out, "sitrep ") {
		t.Errorf("code %d, %q", got.code, got.out)
	}
}
