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

// TestEvidenceIsSeenAtOnce holds for every item of every pane: selecting it
// shows its evidence in the same frame, and its cue is marked.
func TestEvidenceIsSeenAtOnce(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 40}, {200, 60}, {72, 12}} {
		for _, pane := range []string{"1", "2", "3"} {
			d := drive(t, size[0], size[1], theFerries(t), Options{}).keys(pane + " G")
			last := d.m.sel.Item
			for d.keys("g"); ; d.keys("j") {
				seen := d.m.text.visible()
				if len(d.m.sel.Evidence) == 0 || !seen.Overlaps(d.m.sel.Evidence[0]) {
					t.Fatalf("%v: evidence %v of %s is not among %v", size, d.m.sel.Evidence, d.m.sel.Item, seen)
				}
				if cue := d.m.text.layers[layerCue]; !d.m.sel.Cue.Empty() && (len(cue) != 1 || cue[0] != d.m.sel.Cue) {
					t.Fatalf("%v: the cue of %s is marked at %v, not at %v", size, d.m.sel.Item, cue, d.m.sel.Cue)
				}
				if d.m.sel.Item == last {
					break
				}
			}
		}
	}
}

// TestPaneToTextToPane holds that going to the evidence and back again changes
// nothing, for every item.
func TestPaneToTextToPane(t *testing.T) {
	for _, pane := range []string{"1", "3"} {
		d := drive(t, 120, 40, theFerries(t), Options{}).keys(pane + " G")
		last := d.m.sel.Item
		for d.keys("g"); ; d.keys("j") {
			was, focus := d.m.sel, d.m.frame.focus
			if d.keys("enter"); d.m.frame.focus != textPane || d.m.sel.Item != was.Item {
				t.Fatalf("Enter on %s went to pane %d with %s", was.Item, d.m.frame.focus, d.m.sel.Item)
			}
			if d.keys("enter"); d.m.frame.focus != focus || d.m.sel.Item != was.Item || d.m.itemsOf(focus).selected() != was.Item {
				t.Fatalf("back from the text, %s in pane %d is selected, not %s in %d", d.m.sel.Item, d.m.frame.focus, was.Item, focus)
			}
			if was.Item == last {
				break
			}
		}
	}
}

// TestWalkOfFindings holds that ] goes through all findings in the order of
// the text, each selected in its pane, and [ the same way back.
func TestWalkOfFindings(t *testing.T) {
	for _, size := range [][2]int{{60, 20}, {80, 24}, {120, 40}, {200, 60}} {
		d := drive(t, size[0], size[1], theFerries(t), Options{}).keys("4 g")
		all := findingsOf(d.m.cur.brief, "")
		there := []string{d.m.sel.Item}
		var back []string
		for range all[1:] {
			d.keys("]")
			there = append(there, d.m.sel.Item)
			if got := d.m.itemsOf(d.m.sel.Pane).selected(); got != d.m.sel.Item {
				t.Fatalf("%v: %s is in the text, %s in its pane", size, d.m.sel.Item, got)
			}
			if !d.m.text.visible().Overlaps(d.m.evidence()) {
				t.Fatalf("%v: %s is not to be seen", size, d.m.sel.Item)
			}
		}
		var want []string
		for _, f := range all {
			want = append(want, f.id)
		}
		if !slices.Equal(there, want) {
			t.Errorf("%v: ] went through %v, want %v", size, there, want)
		}
		d.keys("]").see("last finding")
		for back = append(back, d.m.sel.Item); len(back) < len(all); back = append(back, d.m.sel.Item) {
			d.keys("[")
		}
		slices.Reverse(back)
		if !slices.Equal(back, want) {
			t.Errorf("%v: [ went through %v", size, back)
		}
	}
}

// TestWalkKeepsToTheFilters holds that ] goes through what the filters leave
// and nothing else.
func TestWalkKeepsToTheFilters(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("= 'council enter 4 g")
	var got []string
	for n := 0; n < 20; n++ {
		was := d.m.sel.Item
		if d.keys("]"); d.m.sel.Item == was {
			break
		}
		got = append(got, d.m.sel.Item)
		if d.m.itemsOf(d.m.sel.Pane).selected() != d.m.sel.Item {
			t.Fatalf("%s is not to be seen in its pane", d.m.sel.Item)
		}
	}
	if want := []string{"e4", "c5", "c11"}; !slices.Equal(got, want) {
		t.Errorf("] went through %v, want %v", got, want)
	}
}

func TestActorFilters(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("2 j j enter")
	d.see("4 of 11 · by Marta Oyelaran", "1 of 9 · with Marta Oyelaran", "Chief engineer · 4 mentions · 4 statements", "Esc").
		seeNot("residents had blocked a pier in protest at the cancelled crossings [")
	if got, want := len(d.m.text.layers[layerMention]), len(mentionsOf(d.m.cur.brief, "a2")); got != want {
		t.Errorf("%d mentions are marked, want %d, pronouns among them", got, want)
	}
	d.keys("enter").see("6 key of 11")
	d.keys("enter").see("by Marta Oyelaran").keys("esc").see("6 key of 11")
	if d.m.sel.Actor != "" || len(d.m.text.layers[layerMention]) != 0 {
		t.Error("Esc did not lift the actor")
	}
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
	d := drive(t, 120, 40, unread(t), Options{}).see("reading… actors 3 of 8", "Port of Vellmar")
	d.keys("esc").see("stopped")
	if d.m.jobs.count(analyseJob) != 0 {
		t.Error("the analysis goes on")
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

func TestCopyCites(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("j y").see("Copied")
	want := "“inspectors had recently visited the yard at Skarne to examine the hulls” — Marta Oyelaran, Chief engineer\n" +
		"Port of Vellmar in Talks to Replace Ageing Ferries Before Winter Storms, Vellmar Courier, ferries.txt"
	if d.copied != want {
		t.Errorf("copied\n%s\nwant\n%s", d.copied, want)
	}
}

// TestCopyIsPlain holds that nothing of a published briefing, whoever wrote it,
// gets on the clipboard but words in one line.
func TestCopyIsPlain(t *testing.T) {
	b, doc := ferries(t)
	bad := "Eve\n\x1b[201~rm -rf\u202e"
	b.Claims[0].Speaker, b.Claims[0].SpeakerName = "", bad
	b.Actors[0].Name = bad
	b.Timeline[0].When.Value = bad
	d := drive(t, 120, 40, oneDocument(doc, b), Options{})
	for _, keys := range []string{"1 g y", "2 g y", "3 g y"} {
		d.copied = ""
		if d.keys(keys); !strings.Contains(d.copied, "Eve rm -rf") || strings.ContainsAny(d.copied, "\x1b\u202e") || strings.Count(d.copied, "\n") != 1 {
			t.Errorf("%s copied %q", keys, d.copied)
		}
	}
}

func TestOriginalIsOpenedOnTheWebOnly(t *testing.T) {
	s := theFerries(t)
	d := drive(t, 120, 40, s, Options{}).keys("o").see("ferries.txt")
	s.items[0].Document.URL = "https://vellmar.example/ferries"
	if d.keys("o"); d.browsed != s.items[0].Document.URL {
		t.Errorf("the browser got %q", d.browsed)
	}
	for _, bad := range []string{"file:///etc/passwd", "javascript:alert(1)", "http://", "-flag", "ssh://host/x", "http:opaque"} {
		if err := startBrowser(bad); err == nil {
			t.Errorf("%q was opened", bad)
		}
	}
}

// TestResizeKeepsTheSentence holds that the words at the top of the screen
// stay there through any change of size.
func TestResizeKeepsTheSentence(t *testing.T) {
	d := drive(t, 120, 24, theFerries(t), Options{}).keys("4 d d")
	at := d.m.text.anchor().offset
	for _, w := range []int{80, 200, 60, 71, 150, 110, 120} {
		d.size(w, 24)
		if seen := d.m.text.visible(); !seen.Has(at) {
			t.Errorf("at %d columns the words at %d are not among %v", w, at, seen)
		}
	}
}

// TestResizeKeepsTheEvidence holds that evidence that is seen is seen after any
// change of size.
func TestResizeKeepsTheEvidence(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("j j j j")
	for _, size := range [][2]int{{72, 18}, {200, 60}, {80, 24}, {3, 2}, {71, 10}, {120, 40}, {110, 16}} {
		d.size(size[0], size[1])
		if seen := d.m.text.visible(); !d.m.lay.tooSmall && !seen.Overlaps(d.m.evidence()) {
			t.Errorf("at %v the evidence at %v is not among %v", size, d.m.evidence(), seen)
		}
	}
}

// TestHiddenTextShowsTheEvidence holds that the text, where it was behind a
// tab, shows the evidence of what was selected meanwhile.
func TestHiddenTextShowsTheEvidence(t *testing.T) {
	d := drive(t, 60, 20, theFerries(t), Options{}).keys("4 1")
	for range 8 {
		d.keys("j 4")
		if seen := d.m.text.visible(); !seen.Overlaps(d.m.evidence()) {
			t.Errorf("the evidence of %s at %v is not among %v", d.m.sel.Item, d.m.evidence(), seen)
		}
		d.keys("1")
	}
}

func TestMouse(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{})
	d.click(5, 10)
	if d.m.sel.Pane != claimsPane || d.m.sel.Item == "" {
		t.Errorf("a click on a claim selects %+v", d.m.sel)
	}
	x, y := d.find("denied that the authority")
	d.click(x, y)
	if d.m.frame.focus != textPane || d.m.sel.Item != "c6" {
		t.Errorf("a click on a claim in the text selects %q", d.m.sel.Item)
	}
	x, y = d.find("Tomas Brandvik harbour")
	if d.click(x, y).click(x, y); d.m.sel.Actor != "a3" {
		t.Errorf("a double click on an actor filters by %q", d.m.sel.Actor)
	}
	top := d.m.text.visible().Start
	d.size(120, 24).send(tea.MouseWheelMsg{X: 100, Y: 20, Button: tea.MouseWheelDown})
	if d.m.text.visible().Start <= top {
		t.Error("the wheel did not scroll the text")
	}
}

// TestDragCopiesWordsOnly holds that what is dragged over is copied as it
// stands in the text, without what the screen adds.
func TestDragCopiesWordsOnly(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{})
	x, y := d.find("Chief engineer Marta")
	d.send(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft},
		tea.MouseMotionMsg{X: x + 9, Y: y + 1, Button: tea.MouseLeft},
		tea.MouseReleaseMsg{X: x + 9, Y: y + 1, Button: tea.MouseLeft})
	if d.copied == "" || !strings.HasPrefix(d.copied, "Chief engineer Marta Oyelaran told the council") ||
		!strings.Contains(ferryText, d.copied) {
		t.Errorf("copied %q", d.copied)
	}
	d.see("Copied")
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

// TestPanesAreResized holds that > and < change the width of the focused pane,
// and in the text that of its lines.
func TestPanesAreResized(t *testing.T) {
	for _, c := range []struct {
		w    int
		pane string
	}{{80, "1"}, {120, "2"}, {200, "1"}, {200, "3"}} {
		d := drive(t, c.w, 40, theFerries(t), Options{}).keys(c.pane)
		at := func() int { s, _ := d.m.lay.slotOf(d.m.frame.focus); return s.rect.w }
		was := at()
		if d.keys(">"); at() != was+widenStep {
			t.Errorf("at %d, > made pane %s %d wide, not %d", c.w, c.pane, at(), was+widenStep)
		}
		if d.keys("< <"); at() != was-widenStep {
			t.Errorf("at %d, < < made pane %s %d wide, not %d", c.w, c.pane, at(), was-widenStep)
		}
	}
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("4")
	was := d.m.text.pageWidth()
	if d.keys("<"); d.m.text.pageWidth() != was-widenStep {
		t.Errorf("< made the lines %d long, not %d", d.m.text.pageWidth(), was-widenStep)
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

// TestHelpDoesWhatIsPicked holds that the help is searched by typing and runs
// the action under the cursor.
func TestHelpDoesWhatIsPicked(t *testing.T) {
	drive(t, 120, 40, theFerries(t), Options{}).keys("? 'outline enter").see("PARAGRAPHS")
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("? 'timeline enter")
	if d.m.frame.focus != timelinePane {
		t.Errorf("the focus is on %d", d.m.frame.focus)
	}
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

// TestKeysWorkOnEveryLayout holds that a key of another alphabet does what the
// Latin one in its place does, where the terminal tells it.
func TestKeysWorkOnEveryLayout(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{})
	d.send(tea.KeyPressMsg{Code: 'о', Text: "о", BaseCode: 'j'})
	if d.m.sel.Item != "c2" {
		t.Errorf("selected is %q", d.m.sel.Item)
	}
	d.send(tea.KeyPressMsg{Code: 'п', Text: "П", BaseCode: 'g', Mod: tea.ModShift})
	if p := d.m.claims; p.at != len(p.entries)-1 {
		t.Errorf("selected is %q", d.m.sel.Item)
	}
}

// TestSpaceMovesWhatIsSeen holds that keys which scroll the text move the list
// where that stands in its place.
func TestSpaceMovesWhatIsSeen(t *testing.T) {
	d := drive(t, 60, 20, theFerries(t), Options{}).keys("1 g space")
	if d.m.sel.Item == "c1" || d.m.frame.focus != claimsPane {
		t.Errorf("%s is selected in pane %d", d.m.sel.Item, d.m.frame.focus)
	}
	d.keys("}")
	if d.m.frame.focus != textPane {
		t.Error("} did not show the text")
	}
}
