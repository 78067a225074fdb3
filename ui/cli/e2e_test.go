package cli_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// letter is the article of the end-to-end tests: two speakers, a weekday, an
// order of events, no date of its own.
const letter = `Port of Sandhamn Closes Its Grain Dock

The port authority of Sandhamn closed the grain dock on Wednesday after engineers found cracks in two pillars, it said.

Harbour master Ebba Lindqvist told reporters that the cracks had probably grown during the storms of last winter. “We cannot let a ship moor there,” she said. Lindqvist denied that the port had ignored earlier warnings.

The grain traders’ union had warned of the damage in a letter to the port. Following the letter, divers inspected the dock. Union leader Magnus Thorell said the closure could cost 200 jobs.

Lindqvist urged the government to pay for repairs. The ministry of transport plans to send inspectors next month.
`

// sizes are the terminals that people have.
var sizes = []struct{ cols, rows int }{{80, 24}, {120, 40}, {200, 60}}

// TestReadInATerminal is a reading from the first frame to the prompt: walk
// the panes, see evidence, filter by actor, search, set a date, resize, leave.
func TestReadInATerminal(t *testing.T) {
	for _, size := range sizes {
		t.Run(fmt.Sprintf("%dx%d", size.cols, size.rows), func(t *testing.T) {
			t.Parallel()
			term := openTerminal(t, size.cols, size.rows)
			term.run("sitrep " + write(t, "letter.txt", letter) + "; echo code=$?")
			term.shows("Port of Sandhamn Closes", "CLAIMS", "TEXT", "Lindqvist")
			term.wait("the analysis", func(s string) bool { return !strings.Contains(s, "reading…") })

			term.keys("j", "j")
			term.wait("evidence with its cue underlined", func(string) bool { return cueUnderlined(term.styled()) })

			term.keys("2")
			term.shows("Ebba Lindqvist", "Harbour master")
			term.keys("g", "Enter")
			term.shows("Esc all") // the filter says how it is lifted
			term.keys("Escape")
			term.lacks("Esc all") // a key straight after Esc would be read as Alt with that key

			term.keys("3")
			term.shows("WEDNESDAY")
			term.keys("D")
			term.text("2024-05-16")
			term.keys("Enter")
			term.shows("15 May 2024")

			term.keys("/")
			term.text("grain")
			term.keys("Enter")
			term.shows("match 1 of")
			term.keys("n")
			term.shows("match 2 of")
			term.keys("Escape")
			term.lacks("match 2")

			term.keys("?")
			term.shows("type to search")
			term.keys("Escape")
			term.lacks("type to search")

			term.resize(size.cols-17, size.rows-3)
			term.shows("Sandhamn", "TEXT")
			term.keys("q")
			term.shows("code=0", "prompt>")
		})
	}
}

// cueUnderlined reports whether a word is both bold and underlined, as a cue
// in the highlighted sentence is.
func cueUnderlined(styled string) bool {
	bold, under := false, false
	for _, part := range regexp.MustCompile("\x1b\\[([0-9;:]*)m").FindAllStringSubmatch(styled, -1) {
		for _, code := range strings.Split(part[1], ";") {
			switch code {
			case "", "0":
				bold, under = false, false
			case "1":
				bold = true
			case "4":
				under = true
			case "22":
				bold = false
			case "24":
				under = false
			}
		}
		if bold && under {
			return true
		}
	}
	return false
}

// TestLibraryInATerminal opens the samples, reads one and comes back.
func TestLibraryInATerminal(t *testing.T) {
	term := openTerminal(t, 120, 40)
	term.run("sitrep; echo code=$?")
	term.shows("BRIEFINGS", "Moscow Is Shopping for Shells", "claims")
	term.keys("j", "Enter")
	term.shows("Orla flood gates", "TEXT")
	term.keys("J")
	term.lacks("Orla flood gates?")
	term.keys("q")
	term.shows("BRIEFINGS")
	term.keys("q")
	term.shows("code=0", "prompt>")
}

// TestEscInAFolder holds that a folder that is being read is read on after one Esc,
// stands still after two, and is read to its end when the reader says so.
func TestEscInAFolder(t *testing.T) {
	dir := t.TempDir()
	for i := range 60 {
		text := strings.Replace(letter, "Grain Dock", fmt.Sprintf("Dock %d", i), 1) + strings.Repeat(letter[strings.Index(letter, "\n"):], 12)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%02d.txt", i)), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	term := openTerminal(t, 120, 40)
	term.run("sitrep " + dir + "; echo code=$?")
	term.shows("BRIEFINGS", "being read")
	term.keys("Escape")
	term.shows("Esc again stops reading")
	term.keys("Escape")
	term.shows("stopped; r reads on", "60 briefings")
	term.keys("r")
	term.lacks(" stopped")
	term.keys("Q")
	term.shows("code=0", "prompt>")
}

// TestFolderWithBadFiles shows what cannot be read as rows that say why.
func TestFolderWithBadFiles(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"good.txt": letter, "second.txt": article, "huge.txt": ""} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Truncate(filepath.Join(dir, "huge.txt"), 65<<20); err != nil {
		t.Fatal(err)
	}
	term := openTerminal(t, 100, 30)
	term.run("sitrep " + dir + "; echo code=$?")
	term.shows("Port of Sandhamn", "Ferry company", "1 not read")
	term.keys("Q")
	term.shows("code=4", "prompt>")
}

// TestMissingFileOpensNoScreen leaves the terminal alone when there is nothing
// to show.
func TestMissingFileOpensNoScreen(t *testing.T) {
	term := openTerminal(t, 80, 24)
	term.run("sitrep no-such-file.txt; echo code=$?")
	screen := term.shows("code=3")
	if !strings.Contains(screen, "no-such-file.txt") || strings.Contains(screen, "CLAIMS") {
		t.Errorf("the screen is:\n%s", screen)
	}
}

// TestPipeIntoTheReader reads a document from the pipe and keys from the
// terminal.
func TestPipeIntoTheReader(t *testing.T) {
	term := openTerminal(t, 120, 40)
	term.run("cat " + write(t, "letter.txt", letter) + " | sitrep; echo code=$?")
	term.shows("Port of Sandhamn", "TEXT")
	term.keys("q")
	term.shows("code=0", "prompt>")
}

// TestNoColour shows the evidence without any colour.
func TestNoColour(t *testing.T) {
	term := openTerminal(t, 120, 40, "NO_COLOR=1")
	term.run("sitrep " + write(t, "letter.txt", letter))
	term.shows("CLAIMS", "Lindqvist")
	term.wait("no reading", func(s string) bool { return !strings.Contains(s, "reading…") })
	term.keys("j")
	term.wait("evidence by attributes", func(string) bool { return cueUnderlined(term.styled()) })
	if s := term.styled(); strings.Contains(s, "38;") || strings.Contains(s, "48;") {
		t.Errorf("colour in spite of NO_COLOR:\n%q", s)
	}
	term.keys("Q")
	term.shows("prompt>")
}

// TestBriefTellsWhatItWaitsFor shows on the terminal what takes long while the
// briefing goes into a file, and leaves nothing of that behind.
func TestBriefTellsWhatItWaitsFor(t *testing.T) {
	term := openTerminal(t, 80, 24)
	out := filepath.Join(t.TempDir(), "out.txt")
	term.run("(cat " + write(t, "letter.txt", letter) + "; sleep 2) | sitrep brief > " + out + "; echo code=$?")
	term.shows("sitrep: waiting for standard input")
	term.shows("code=0")
	term.lacks("sitrep: waiting")
	if text, err := os.ReadFile(out); err != nil || !strings.Contains(string(text), "KEY CLAIMS") || strings.Contains(string(text), "waiting for") {
		t.Errorf("in the file: %v, %.200q", err, text)
	}
}
