package briefing

import (
	"context"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sitrep/content"
)

// printedAndRead analyses a text, prints the briefing, and reads and prints that again.
func printedAndRead(t testing.TB, src, name string) (first, again string, b *Briefing) {
	t.Helper()
	for i := range 2 {
		doc, err := content.Read([]byte(src), name)
		if err != nil {
			t.Fatal(err)
		}
		if b, err = Analyze(context.Background(), doc, Options{}); err != nil {
			t.Fatal(err)
		}
		if len(b.Failures) > 0 {
			t.Fatalf("%v", b.Failures)
		}
		src, name = b.Markdown(doc), "briefing.md"
		if i == 0 {
			first = src
		}
	}
	return first, src, b
}

// counted are the counts and places that are those of the text that is read.
var counted = regexp.MustCompile(`, ¶\d+| · [\d,]+ words?|[\d,]+ mentions?|(?m)\n\n\d+ lesser events? in the text$`)

// sameBriefing fails where a briefing that was printed is another when it is read.
func sameBriefing(t interface {
	Fatalf(string, ...any)
	Helper()
}, first, again string) {
	t.Helper()
	was, is := strings.Split(counted.ReplaceAllString(first, ""), "\n"), strings.Split(counted.ReplaceAllString(again, ""), "\n")
	for i := range max(len(was), len(is)) {
		var a, b string
		if i < len(was) {
			a = was[i]
		}
		if i < len(is) {
			b = is[i]
		}
		if a != b {
			t.Fatalf("line %d was\n%q\nand is read as\n%q\nin\n%s", i+1, a, b, first)
		}
	}
}

// dockSentences are sentences of our own with all that a printed briefing tells of: quotations,
// denials, plans, anonymous sources, documents, two who speak together, dates of many
// kinds, an order.
var dockSentences = []string{
	"The harbour authority closed the grain dock on Wednesday, director Runa Eskeland said.",
	"Eskeland denied that the port had ignored earlier warnings.",
	"“We will not let a ship moor there,” she told reporters.",
	"Officials said the oldest crane may be sold by December.",
	"According to a draft report, the repairs could cost eighty million crowns.",
	"Union leader Magnus Thorell and mayor Ida Falk said the closure would cost 200 jobs.",
	"The council plans to vote on the repairs on 12 March 2027.",
	"After the vote, divers will inspect the pillars.",
	"In June 2019 the old dock collapsed, killing two workers.",
	"Two weeks later the inspectors found cracks in the pillars.",
	"The talks are continuing in Skarne.",
	"It is alleged that spare parts were sold abroad last year.",
	"Thorell urged the government to pay (“at once”, he wrote) for all of it.",
	"The ministry told operators to leave by Friday.",
	"Falk said she was not resigning.",
	"The firm, Brandt & Vale [of Norhavn], rejected that account: “not *true*, and never_was,” said its lawyer.",
	"In the week of 4 January 2027 the dock is to reopen.",
	"The Coastal Board opened a review in spring 2026, and another in the 1990s.",
}

// TestPrintedBriefingsAreReadBack holds that the Markdown of a briefing, read as a
// document, is the same briefing: date, byline, bottom line, claims with speakers and
// marks, actors with roles and types, the timeline with dates, status and order.
func TestPrintedBriefingsAreReadBack(t *testing.T) {
	n := 0
	rapid.Check(t, func(r *rapid.T) {
		if n++; n > 15 && !t.Failed() {
			return // each is two analyses
		}
		var src strings.Builder
		fmt.Fprintf(&src, "---\ntitle: %q\n", rapid.SampledFrom([]string{"Port Closes Its Grain Dock", "Dock #3 shut, union warns", "Three things"}).Draw(r, "title"))
		src.WriteString(rapid.SampledFrom([]string{"", "author: Ines Calder\n", "source: The Skarne Post\n", "source: The Skarne Post\nauthor: Ines Calder\nurl: https://post.example/dock_3\n"}).Draw(r, "facts"))
		src.WriteString(rapid.SampledFrom([]string{"", "published: 2026-11-19\n"}).Draw(r, "date"))
		src.WriteString("---\n\n")
		for _, s := range rapid.SliceOfN(rapid.SampledFrom(dockSentences), 1, 14).Draw(r, "sentences") {
			src.WriteString(s + rapid.SampledFrom([]string{" ", "\n\n"}).Draw(r, "then"))
		}
		first, again, b := printedAndRead(t, src.String(), "dock.md")
		sameBriefing(r, first, again)
		if len(b.Timeline) > 0 && b.Timeline[0].Origin != ByAuthor {
			r.Fatalf("an event was added: %q", b.Timeline[0].Text)
		}
	})
}

// TestSamplesAreReadBack holds the same of whole articles, one with a briefing that
// its author wrote.
func TestSamplesAreReadBack(t *testing.T) {
	for it := range (content.Opener{}).Open(context.Background(), content.SamplesRef) {
		if it.Err != nil {
			t.Fatal(it.Err)
		}
		b, err := Analyze(context.Background(), it.Document, Options{})
		if err != nil {
			t.Fatal(err)
		}
		first := b.Markdown(it.Document)
		again, _, read := printedAndRead(t, first, "briefing.md")
		sameBriefing(t, first, again)
		if read.Document.Published != b.Document.Published || read.Document.Byline != b.Document.Byline || read.Document.Source != b.Document.Source {
			t.Errorf("%s: %+v", it.Ref, read.Document)
		}
	}
}

// TestPrintedBriefingWithMore holds that what somebody writes under a printed
// briefing is looked at like any text, and the printed items stay as they are.
func TestPrintedBriefingWithMore(t *testing.T) {
	first, _, _ := printedAndRead(t, dockSentences[0]+"\n\n"+dockSentences[1], "dock.txt")
	doc, err := content.Read([]byte(first+"\n## My notes\n\nThe mayor of Norhavn, Ida Falk, said the bridge was safe.\n"), "notes.md")
	if err != nil {
		t.Fatal(err)
	}
	b, err := Analyze(context.Background(), doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	falk, printed := 0, 0
	for _, c := range b.Claims {
		switch {
		case b.SpeakerWords(c) == "Ida Falk" && c.Origin == InText:
			falk++
		case c.Origin == ByAuthor:
			printed++
		default:
			t.Errorf("said twice: %q", c.Text)
		}
	}
	if falk != 1 || printed == 0 {
		t.Errorf("%d claims of the notes, %d of the briefing", falk, printed)
	}
}

// TestPrintedBriefingWithoutBottomLine holds that a printed briefing that says of its
// bottom line "None found." is shown without one, and no claim takes its place.
func TestPrintedBriefingWithoutBottomLine(t *testing.T) {
	first, _, _ := printedAndRead(t, dockSentences[6], "dock.txt")
	head, rest, _ := strings.Cut(first, "## Bottom line\n")
	_, rest, ok := strings.Cut(rest, "\n## ")
	without := head + "## Bottom line\n\nNone found.\n\n## " + rest
	doc, err := content.Read([]byte(without), "briefing.md")
	if err != nil || !ok {
		t.Fatal(err, first)
	}
	b, err := Analyze(context.Background(), doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(b.Claims) == 0 {
		t.Fatalf("no claim in\n%s", without)
	}
	sameBriefing(t, without, b.Markdown(doc))
}

// TestHeadValue holds that a heading of a timeline is read as the date that it was
// written for.
func TestHeadValue(t *testing.T) {
	for _, value := range []string{
		"2023-08-30", "2023-08", "2023", "198X", "19XX", "2026-W19", "2026-W53", "2025-W01", "2026-W19-WE", "2026-SP", "2026-WI", "2026-Q3", "2026-H1",
		"XXXX-WXX-3", "XXXX-WXX-7", "XXXX-08-30", "XXXX-05", "XXXX-SU", "XXXX-Q2",
	} {
		head, _, ok := DateHead(value)
		if !ok {
			t.Fatalf("%s has no heading", value)
		}
		for _, words := range []string{head, sentenceCase(strings.ToUpper(head))} {
			got, ok := headValue(words)
			if back, _, _ := DateHead(got); !ok || back != head {
				t.Errorf("%s reads %q and is read as %s, %q", value, words, got, back)
			}
		}
	}
	for _, words := range []string{"", "soon", "30 Feb 2024x", "week of rain", "Friday week", "Mon 31 Feb 2024", "12345"} {
		if got, ok := headValue(words); ok {
			t.Errorf("%q is read as %s", words, got)
		}
	}
}

// TestWhenThatTellsNoDate holds that words of an author's which tell no date are
// warned of, and that their event stands where no date is told.
func TestWhenThatTellsNoDate(t *testing.T) {
	doc, err := content.Read([]byte("---\npublished: 2026-11-19\ntimeline:\n  - {when: soonish, text: Something bad}\n  - {when: 2026-13-45, text: Something worse}\n"+
		"  - {when: 14 June 2026, text: Something good}\n---\nThe dock is closed.\n"), "dock.md")
	if err != nil {
		t.Fatal(err)
	}
	b, err := Analyze(context.Background(), doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if w := strings.Join(b.Warnings, "\n"); len(b.Warnings) != 2 || !strings.Contains(w, "“soonish” tells no date") || !strings.Contains(w, "“2026-13-45” tells no date") {
		t.Errorf("warnings: %s", w)
	}
	heads := b.TimelineHeads()
	for i, want := range []string{"DATE NOT TOLD", "DATE NOT TOLD", "Sun 14 Jun 2026"} {
		if heads[i].Words != want || b.Timeline[i].Status != Past {
			t.Errorf("%q stands under %s, %s", b.Timeline[i].Text, heads[i].Words, b.Timeline[i].Status)
		}
	}
}
