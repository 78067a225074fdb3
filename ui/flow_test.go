package ui

import (
	"context"
	"errors"
	"fmt"
	"image/color"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/content"
	"sitrep/content/span"
)

func TestOneReferenceOpensDirectly(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).
		see("Port of Vellmar in Talks", "CLAIMS", "TIMELINE", "The harbour authority of Vellmar has disclosed").
		seeNot("BRIEFINGS")
	if d.keys("q"); !d.quit {
		t.Error("q on the first screen did not leave")
	}
}

func TestSeveralDocumentsOpenTheLibrary(t *testing.T) {
	d := drive(t, 120, 40, threeDocuments(t), Options{}).
		see("BRIEFINGS", "Lighthouse Keeper Retires", "a picture, not a text", "11 claims").
		keys("j enter").see("The last keeper of the Orrin light", "CLAIMS").seeNot("BRIEFINGS").
		keys("q").see("BRIEFINGS")
	if d.quit {
		t.Error("q in a document left the program")
	}
	if d.keys("q"); !d.quit {
		t.Error("q in the library did not leave")
	}
}

func TestWhatCannotBeReadSaysWhy(t *testing.T) {
	drive(t, 120, 40, threeDocuments(t), Options{}).keys("G enter").see("NOT READ", "a picture, not a text").
		keys("esc").seeNot("NOT READ").see("BRIEFINGS")
}

func TestSearchIsLive(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("/ 'uni")
	if len(d.m.text.layers[layerMatch]) == 0 {
		t.Error("nothing is marked while the words are being typed")
	}
	d.keys("'on").see("match 1 of 3")
	d.keys("enter n").see("match 2 of 3").keys("n n").see("match 1 of 3", "Around the end").keys("N").see("match 3 of 3")
	d.keys("esc").seeNot("match")
	if len(d.m.text.layers[layerMatch]) != 0 {
		t.Error("Esc did not lift the search")
	}
	d.keys("/ 'UNION").see("no match").keys("esc").seeNot("no match")
	d.keys("/ 'zebra enter").see("does not stand in the text")
}

func TestEscUndoesOneThingAtATime(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("2 j enter / 'union enter ?")
	if d.keys("esc"); d.m.overlays.top() != nil || d.m.search.query == "" {
		t.Fatal("the first Esc must close the help and nothing else")
	}
	if d.keys("esc"); d.m.search.query != "" || d.m.sel.Actor == "" {
		t.Fatal("the second Esc must lift the search and nothing else")
	}
	if d.keys("esc"); d.m.sel.Actor != "" {
		t.Fatal("the third Esc must lift the actor")
	}
	if d.keys("esc esc"); d.m.cur == nil || d.quit {
		t.Fatal("Esc must not leave the document")
	}
}

func TestEscStopsTheReading(t *testing.T) {
	d := drive(t, 120, 40, unread(t), Options{}).see("reading… looking for actors", "Port of Vellmar")
	if d.keys("esc").see("Esc again stops the reading."); d.m.jobs.count(analyseJob) != 1 {
		t.Error("the first Esc stops the analysis")
	}
	if d.keys("j esc").see("Esc again"); d.m.jobs.count(analyseJob) != 1 {
		t.Error("two Esc with a key between them stop the analysis")
	}
	d.keys("esc").see("stopped; r reads on", "r read on")
	if d.m.jobs.count(analyseJob) != 0 {
		t.Error("the analysis goes on")
	}
	if d.keys("r").see("reading…").seeNot("read on"); d.m.jobs.count(analyseJob) != 1 {
		t.Error("the analysis was not taken up")
	}
}

func TestJumpsGoBackAndForward(t *testing.T) {
	d := drive(t, 80, 24, theFerries(t), Options{}).keys("1 j j j j j j enter")
	there := d.m.here()
	d.keys("G")
	end := d.m.here()
	if d.keys("backspace"); d.m.here() != there {
		t.Errorf("back is at %+v, want %+v", d.m.here(), there)
	}
	if d.keys("alt+right"); d.m.here() != end {
		t.Errorf("forward is at %+v, want %+v", d.m.here(), end)
	}
	d.keys("ctrl+o ctrl+o")
	if d.m.frame.focus != claimsPane || d.m.sel.Item != there.item {
		t.Errorf("two steps back is pane %d with %s", d.m.frame.focus, d.m.sel.Item)
	}
	d.keys("backspace").see("No jump to go back to.")
}

func TestDateIsSetAndTakenBack(t *testing.T) {
	s := theFerries(t)
	s.items[0].Document.Published = "2024-02-14"
	d := drive(t, 120, 40, s, Options{}).keys("D").see("2024-02-14")
	d.keys("ctrl+u '2023-08-30 enter")
	d.keys("D ctrl+u enter")
	if want := []string{"", "2023-08-30", ""}; !slices.Equal(d.analysed, want) {
		t.Errorf("analysed with the dates %q, want %q", d.analysed, want)
	}
}

// TestSelectionOutlivesAnalysis holds that the event that was selected stays
// selected where a new date gives it another place and another id.
func TestSelectionOutlivesAnalysis(t *testing.T) {
	s := theFerries(t)
	d := drive(t, 120, 40, s, Options{}).keys("3 j j")
	was := d.m.sel.Evidence[0]
	again, _ := ferries(t)
	slices.Reverse(again.Timeline)
	for i := range again.Timeline {
		again.Timeline[i].ID = "e" + string(rune('1'+i))
	}
	s.briefs[s.items[0].Document] = again
	d.m.understand = func(_ context.Context, doc *content.Document, _ briefing.Options) (*briefing.Briefing, error) {
		return again, nil
	}
	d.keys("D ctrl+u '2023-08-30 enter")
	if e := eventOf(again, d.m.sel.Item); e == nil || *e.Sentence != was {
		t.Errorf("selected is %s, which is another event", d.m.sel.Item)
	}
}

func TestPasteOpensADocument(t *testing.T) {
	d := drive(t, 120, 40, threeDocuments(t), Options{})
	d.send(tea.PasteMsg{Content: "# Harbour closed\n\nThe harbour of Vellmar was closed on Monday, its director said.\n"}).
		see("PASTED").keys("enter").see("Harbour closed", "CLAIMS")
	d.keys("q").see("Harbour closed", "BRIEFINGS")
}

func TestNotesOnTheFocus(t *testing.T) {
	d := drive(t, 60, 20, theFerries(t), Options{})
	for i, want := range []paneID{actorsPane, timelinePane, textPane, claimsPane} {
		if d.keys("tab"); d.m.frame.focus != want {
			t.Errorf("Tab %d went to %d, want %d", i, d.m.frame.focus, want)
		}
	}
	if d.keys("h"); d.m.frame.focus != textPane {
		t.Error("h did not go back")
	}
	if d.keys("2"); d.m.frame.focus != actorsPane {
		t.Error("2 did not go to the actors")
	}
	d.see("ACTORS", "Ilse Kettering").seeNot("Chief engineer Marta Oyelaran told")
}

// TestLateResultsAreDropped holds that what comes of cancelled work changes
// nothing.
func TestLateResultsAreDropped(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("j")
	before := d.m.View().Content
	wrong := &briefing.Briefing{Claims: []briefing.Claim{{ID: "c1", Text: "a lie", Sentence: &span.Span{End: 9}}}}
	d.send(analysedMsg{id: jobID{jobSlot{analyseJob, 1}, 1}, brief: wrong},
		progressMsg{id: jobID{jobSlot{analyseJob, 1}, 1}, stage: "late"},
		itemsOpenedMsg{id: jobID{jobSlot{openJob, 0}, 1}, items: []content.Item{{Ref: "late"}}},
		pageReadyMsg{id: jobID{jobSlot{pageJob, 0}, 1}})
	if d.m.View().Content != before {
		t.Error("a late result changed the screen")
	}
}

// TestFaultsAreTold holds that a stage that broke off and a malformed entry
// are told, and that the rest is there.
func TestFaultsAreTold(t *testing.T) {
	s := theFerries(t)
	doc := s.items[0].Document
	doc.Warnings = []content.Warning{{Line: 7, Text: "a claim without words"}}
	s.briefs[doc].Failures = []briefing.Failure{{Stage: "events", Err: errors.New("a fault")}}
	s.briefs[doc].Timeline = nil
	drive(t, 120, 40, s, Options{}).see("2 warnings; X shows them", "Marta Oyelaran").
		keys("X").see("line 7: a claim without words", "events broke off")
}

// TestThemeIsSwapped holds that the ground which the terminal tells late
// changes the look, and that a theme which was asked for stays.
func TestThemeIsSwapped(t *testing.T) {
	light := tea.BackgroundColorMsg{Color: color.White}
	d := drive(t, 120, 40, theFerries(t), Options{Theme: "auto"})
	if d.m.styles.Name != "dark" {
		t.Errorf("starts as %q", d.m.styles.Name)
	}
	if d.send(light); d.m.styles.Name != "light" || d.m.text.page.st != d.m.styles {
		t.Errorf("is %q after the terminal said light", d.m.styles.Name)
	}
	if d.keys("T"); d.m.styles.Name != "plain" {
		t.Errorf("T went to %q", d.m.styles.Name)
	}
	if d.keys("T T"); d.m.styles.Name != "light" {
		t.Errorf("T T went to %q", d.m.styles.Name)
	}
	if d := drive(t, 120, 40, theFerries(t), Options{Theme: "dark"}).send(light); d.m.styles.Name != "dark" {
		t.Errorf("--theme dark became %q", d.m.styles.Name)
	}
	if d := drive(t, 120, 40, theFerries(t), Options{Theme: "auto", NoColor: true}).send(light); d.m.styles.Name != "plain" {
		t.Errorf("NO_COLOR became %q", d.m.styles.Name)
	}
}

// TestDocumentsFollowEachOther holds that J and K go through the documents in
// the order of the library, past what could not be read, and come back to the
// place that was left.
func TestDocumentsFollowEachOther(t *testing.T) {
	d := drive(t, 120, 24, threeDocuments(t), Options{}).keys("enter 4 d d")
	was := d.m.here()
	d.keys("J").see("Lighthouse Keeper").keys("J").see("last document")
	if d.keys("K"); d.m.here() != was {
		t.Errorf("came back to %+v, not to %+v", d.m.here(), was)
	}
	d.keys("K").see("first document")
}

// TestOutlineLeadsToHeadings holds that a heading picked in the outline comes
// to the top, and that the way back is known.
func TestOutlineLeadsToHeadings(t *testing.T) {
	var text strings.Builder
	text.WriteString("A Long Report\n\n")
	for n := range 12 {
		fmt.Fprintf(&text, "Part %d\n\n%s\n\n", n, strings.Repeat("The harbour was calm. ", 40))
	}
	draft := newDraft(t, strings.TrimSpace(text.String()))
	for i := range draft.doc.Blocks {
		if b := &draft.doc.Blocks[i]; strings.HasPrefix(b.Span.Of(draft.doc.Text), "Part ") {
			b.Kind, b.Level = content.Heading, 2
		}
	}
	d := drive(t, 100, 30, oneDocument(draft.doc, draft.b), Options{}).keys("4")
	was := d.m.here()
	at := draft.find("Part 7")
	if d.keys("t 'Part").see("Part 3"); d.m.overlays.top() == nil {
		t.Fatal("typing closed the outline")
	}
	d.keys("space '7 enter")
	if seen := d.m.text.visible(); seen.Start != at.Start {
		t.Errorf("the text begins at %d, not at the heading at %d", seen.Start, at.Start)
	}
	d.see("Part 7 · ¶7 of 12")
	if d.keys("backspace"); d.m.here() != was {
		t.Errorf("back is %+v, want %+v", d.m.here(), was)
	}
	if d.keys(") )"); d.m.text.visible().Start != draft.find("Part 1").Start {
		t.Errorf(") ) went to %d", d.m.text.visible().Start)
	}
}

// TestTypingReplacesTheDate holds that the date filled in is replaced by the
// first letter typed, and kept by keys that move in it.
// TestStoppedDateIsNotKept: where the reading with another date is stopped,
// the findings on the screen and the date that they count from stay together.
func TestStoppedDateIsNotKept(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{})
	d.endless = true
	d.keys("D '2024-05-16 enter esc esc").see("stopped")
	if d.m.cur.published != "" {
		t.Errorf("the date is %q over findings that were made without one", d.m.cur.published)
	}
	d.endless = false
	d.keys("D '2024-05-16 enter")
	if want := []string{"", "2024-05-16", "2024-05-16"}; !slices.Equal(d.analysed, want) || d.m.cur.progress != understood {
		t.Errorf("analysed with the dates %q, want %q", d.analysed, want)
	}
}

func TestTypingReplacesTheDate(t *testing.T) {
	for keys, want := range map[string]string{
		"D '2024-05-16 enter":         "Dates count from 2024-05-16 now",
		"D backspace '2024-5-6 enter": "Dates count from 2024-05-06 now",
		"D end backspace '1 enter":    "Dates count from 2023-08-31 now",
	} {
		on := theFerries(t)
		on.items[0].Document.Published = "2023-08-30"
		drive(t, 120, 40, on, Options{}).keys(keys).see(want)
	}
	on := theFerries(t)
	on.items[0].Document.Published = "2023-08-30"
	d := drive(t, 120, 40, on, Options{}).keys("D")
	d.send(tea.PasteMsg{Content: "2024-05-16"}).keys("enter").see("Dates count from 2024-05-16 now")
}
