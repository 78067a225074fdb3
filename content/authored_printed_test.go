package content

import (
	"reflect"
	"strings"
	"testing"
)

// printed is a briefing as sitrep prints it.
const printed = `# Grain dock closed

The Skarne Post · by Ines Calder · 2026-11-19 · 1,204 words · <https://post.example/dock>

## Bottom line

> The dock is closed.
>
> Nobody was hurt.

## Key claims

1. **Runa Eskeland**, hedged (“may”, “if”), ¶2: it may reopen: if the pillars hold
2. **no source named**, denial (“not”), ¶3: it was not safe

## Other claims

3. author (author’s words, not in the text): the old dock was better

## Actors

- **Runa Eskeland**, director, acting (person, 3 mentions, 1 statement)
- **army** (organization, 1 mention)

## Timeline

### Wed 18 Nov 2026

1. the dock closed (again) (“on Wednesday”; before 3)

### Wednesday, no date known

2. divers came

### Earlier

3. cracks grew (“years ago”; after 1 and 2, at the same time as 4)

### Date not told

4. a crane fell (` + "`x`" + `)

### 2027

5. a new dock opens (“next year”, planned; after 1, 2 and 3)
`

func TestPrintedBriefing(t *testing.T) {
	doc, err := Read([]byte(printed), "dock.md")
	if err != nil {
		t.Fatal(err)
	}
	if doc.Source != "The Skarne Post" || doc.Byline != "Ines Calder" || doc.Published != "2026-11-19" || doc.URL != "https://post.example/dock" {
		t.Errorf("the line of facts is read as %q, %q, %q, %q", doc.Source, doc.Byline, doc.Published, doc.URL)
	}
	a := doc.Authored
	if a == nil || !a.Whole || len(a.BottomLine) != 2 || len(a.Claims) != 3 || len(a.Actors) != 2 || len(a.Timeline) != 5 {
		t.Fatalf("%+v", a)
	}
	for i, want := range []AuthoredClaim{
		{AuthoredLine: AuthoredLine{Text: "it may reopen: if the pillars hold"}, Speaker: "Runa Eskeland", Mark: "hedged", Signals: []string{"may", "if"}},
		{AuthoredLine: AuthoredLine{Text: "it was not safe"}, Speaker: "no source named", Mark: "denial", Signals: []string{"not"}},
		{AuthoredLine: AuthoredLine{Text: "the old dock was better"}, Mark: "author", Lesser: true},
	} {
		got := a.Claims[i]
		if at := got.Evidence; at.Of(doc.Text) != want.Text {
			t.Errorf("claim %d stands on %q", i+1, at.Of(doc.Text))
		}
		if got.AuthoredLine = (AuthoredLine{Text: got.Text}); !reflect.DeepEqual(got, want) {
			t.Errorf("claim %d is %+v, want %+v", i+1, got, want)
		}
	}
	for i, want := range []AuthoredActor{{Role: "director, acting", Type: "person"}, {Type: "organization"}} {
		if got := a.Actors[i]; got.Role != want.Role || got.Type != want.Type {
			t.Errorf("actor %d is %+v, want %+v", i+1, got, want)
		}
	}
	for i, want := range []AuthoredEvent{
		{AuthoredLine: AuthoredLine{Text: "the dock closed (again)"}, When: "Wed 18 Nov 2026", Words: "on Wednesday", Status: "past", Before: []int{3}},
		{AuthoredLine: AuthoredLine{Text: "divers came"}, When: "Wednesday", Status: "past"},
		{AuthoredLine: AuthoredLine{Text: "cracks grew"}, When: PastDate, Words: "years ago", Status: "past", After: []int{1, 2}, SameTime: []int{4}},
		{AuthoredLine: AuthoredLine{Text: "a crane fell (x)"}, Status: "past"},
		{AuthoredLine: AuthoredLine{Text: "a new dock opens"}, When: "2027", Words: "next year", Status: "planned", After: []int{1, 2, 3}},
	} {
		got := a.Timeline[i]
		want.Number = i + 1
		if got.AuthoredLine = (AuthoredLine{Text: got.Text}); !reflect.DeepEqual(got, want) {
			t.Errorf("event %d is %+v, want %+v", i+1, got, want)
		}
	}
}

// TestNotPrinted holds that only what has the line of facts is taken for printed, and
// only what has nothing else for whole.
func TestNotPrinted(t *testing.T) {
	facts := "The Skarne Post · by Ines Calder · 2026-11-19 · 1,204 words · <https://post.example/dock>\n\n"
	for name, src := range map[string]string{
		"no facts":              strings.Replace(printed, facts, "", 1),
		"no timeline":           printed[:strings.Index(printed, "## Timeline")],
		"a lead before":         strings.Replace(printed, facts, facts+"What we know of the dock so far is this.\n\n", 1),
		"notes behind":          printed + "\n## Notes\n\nSee also the report.\n",
		"a chapter between":     strings.Replace(printed, "## Actors", "## What I think\n\nNothing good.\n\n## Actors", 1),
		"text under the events": printed + "\nThe dock was built in 1920.\n\nIt burnt in 1950.\n",
	} {
		doc, err := Read([]byte(src), "dock.md")
		if err != nil {
			t.Fatal(err)
		}
		if a := doc.Authored; a == nil || a.Whole || len(a.Claims) != 3 {
			t.Errorf("%s: %+v", name, a)
		} else if marked := a.Claims[0].Mark != ""; marked != (name != "no facts") {
			t.Errorf("%s: the first claim is marked %q", name, a.Claims[0].Mark)
		}
	}
}
