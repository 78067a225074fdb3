package cli_test

import (
	"strings"
	"testing"

	"charm.land/glamour/v2"
	"github.com/charmbracelet/x/ansi"
)

// signs is an article with what Markdown takes for signs.
const signs = `Ferry firm's “C#” ledger [sic] leaks

The Halvard Line keeps a ledger named *night_crossings_2024* & pays <cash>, its director Runa Eskeland told reporters on Tuesday. See https://courier.example/a_b?x=1&y=2 for more.

“About ~40 of ~90 crews [all of them] got 1. cash and 2. bread,” Eskeland said.
`

// TestMarkdownGoesThroughGlamour holds that the words of an article are shown as
// they are by what most terminal programs show Markdown with.
func TestMarkdownGoesThroughGlamour(t *testing.T) {
	got := runCLI(t, "", "brief", "--format", "md", write(t, "a.txt", signs))
	if got.code != 0 {
		t.Fatalf("%+v", got)
	}
	r, err := glamour.NewTermRenderer(glamour.WithStandardStyle("dark"), glamour.WithWordWrap(1000))
	if err != nil {
		t.Fatal(err)
	}
	page, err := r.Render(got.out)
	if err != nil {
		t.Fatal(err)
	}
	shown := strings.Join(strings.Fields(ansi.Strip(page)), " ")
	for _, want := range []string{
		"Ferry firm's “C#” ledger [sic] leaks", "*night_crossings_2024* & pays <cash>", "About ~40 of ~90 crews [all of them] got 1. cash and 2. bread", "Runa Eskeland, ",
	} {
		if !strings.Contains(shown, want) {
			t.Errorf("%q is not shown in:\n%s\nof:\n%s", want, shown, got.out)
		}
	}
	if strings.ContainsAny(shown, `\`) {
		t.Errorf("a backslash is shown in:\n%s", shown)
	}
}
