package ui

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func someHelp() []helpEntry {
	return []helpEntry{
		{"down", "Moving", on("next item; its evidence shows in the text", "j", "down").Help()},
		{"up", "Moving", on("item before", "k", "up").Help()},
		{"page", "Moving", on("a screen further", "space", "f", "pgdown", "ctrl+f").Help()},
		{"follow", "Findings", on("go to the evidence", "enter").Help()},
		{"why", "Findings", on("why this item is here", "i").Help()},
		{"date", "Findings", on("set the publication date; relative dates follow", "D").Help()},
	}
}

// someScreen is a screen on which any overlay has room.
var someScreen = rect{0, 0, 120, 40}

// overlaysAtHand makes one of every overlay.
func overlaysAtHand(t testing.TB) map[string]overlay {
	b, doc := ferries(t)
	doc.Dropped = []string{"Share this article", "Related: harbour dues to rise"}
	bad, badDoc := hostile()
	return map[string]overlay{
		"help": newHelp("KEYS", someHelp()), "outline": newOutline(doc, 500), "outline_hostile": newOutline(badDoc, 0),
		"why_claim": newWhy(b, doc, "c4"), "why_quote": newWhy(b, doc, "c9"), "why_actor": newWhy(b, doc, "a2"), "why_event": newWhy(b, doc, "e3"),
		"why_none": newWhy(b, doc, "c99"), "why_hostile": newWhy(bad, badDoc, "e7"), "why_hostile_actor": newWhy(bad, nil, "a9"),
		"dropped": newDropped(doc), "detail": newDetail("NOT READ", []string{"scan.pdf", "The file is a picture without text."}),
		"paste": newPaste(ferryText), "search": newSearchPrompt("ferries"), "filter": newFilterPrompt(""), "date": newDatePrompt("2023-08-30"),
	}
}

func TestGoldenOverlays(t *testing.T) {
	st := newStyles(styleOptions{})
	for name, o := range overlaysAtHand(t) {
		if strings.Contains(name, "hostile") {
			continue
		}
		for _, size := range []struct{ w, h int }{{50, 16}, {100, 30}} {
			var c canvas
			c.reset(size.w, size.h)
			o.draw(&c, rect{0, 0, size.w, size.h}, st)
			checkGolden(t, fmt.Sprintf("overlays/%s_%dx%d", name, size.w, size.h), plainText(&c))
		}
	}
}

func TestSweepOverlays(t *testing.T) {
	st := newStyles(styleOptions{})
	for name, o := range overlaysAtHand(t) {
		sweepSizes(func(w, h int) {
			if strings.Contains(name, "hostile") && w%5 != 0 {
				return
			}
			r := rect{3, 2, w, h}
			checkInside(t, name, r, func(c *canvas) { o.draw(c, r, st) })
			o.click(r, 3+w/2, 2+h/2)
			o.scroll(r, w%5-2)
		})
	}
}

// TestOverlaysTakeAnyKeys: whatever is pressed, nothing breaks and the
// overlay can still be drawn.
func TestOverlaysTakeAnyKeys(t *testing.T) {
	st := newStyles(styleOptions{})
	keys := []string{"enter", "esc", "down", "up", "backspace", "left", "home", "end", "pgdown", "ctrl+u", "ctrl+w", "ctrl+k", "ctrl+d", "j", "k", "G", "g", "q", "é", "船", "👩‍👩‍👧", " ", "/", "x"}
	rapid.Check(t, func(t *rapid.T) {
		all := overlaysAtHand(&testing.T{})
		name := rapid.SampledFrom([]string{"help", "outline", "why_claim", "dropped", "paste", "search", "filter", "date"}).Draw(t, "overlay")
		o := all[name]
		for _, k := range rapid.SliceOfN(rapid.SampledFrom(keys), 1, 30).Draw(t, "keys") {
			o.key(someScreen, press(k))
			var c canvas
			w, h := rapid.IntRange(0, 120).Draw(t, "w"), rapid.IntRange(0, 40).Draw(t, "h")
			c.reset(w, h)
			o.draw(&c, rect{0, 0, w, h}, st)
		}
	})
}

// TestDrawingOverlaysChangesNothing holds that how often and at what size an
// overlay was drawn makes no difference to what its keys do.
func TestDrawingOverlaysChangesNothing(t *testing.T) {
	st := newStyles(styleOptions{})
	for name, o := range overlaysAtHand(t) {
		before := fmt.Sprintf("%+v", o)
		for _, size := range []rect{{0, 0, 200, 60}, {0, 0, 30, 8}, {0, 0, 1, 1}} {
			var c canvas
			c.reset(size.w, size.h)
			o.draw(&c, size, st)
		}
		if after := fmt.Sprintf("%+v", o); after != before {
			t.Errorf("%s is\n%s\nand was\n%s", name, after, before)
		}
	}
}

// TestDetailScrollsAsFarAsItsEnd: no key is lost to rows that are not there,
// neither at the end nor after the screen has grown.
func TestDetailScrollsAsFarAsItsEnd(t *testing.T) {
	var paragraphs []string
	for i := range 30 {
		paragraphs = append(paragraphs, fmt.Sprintf("paragraph %02d", i))
	}
	small, large := rect{0, 0, 60, 12}, rect{0, 0, 60, 20}
	d := newDetail("LONG", paragraphs)
	firstShown := func(screen rect) string {
		var c canvas
		c.reset(screen.w, screen.h)
		d.draw(&c, screen, newStyles(styleOptions{}))
		_, words, _ := strings.Cut(plainText(&c), "paragraph ")
		return words[:2]
	}
	after := func(screen rect, keys string) string {
		for _, k := range strings.Fields(keys) {
			d.key(screen, press(k))
		}
		return firstShown(screen)
	}
	if got := after(small, "G j pgdown"); got != "20" {
		t.Errorf("the end begins with %s", got)
	}
	if got := after(small, "k"); got != "19" {
		t.Errorf("a row up from the end is %s", got)
	}
	after(small, "G")
	if got := after(large, "k"); got != "15" {
		t.Errorf("a row up from the end of a larger screen is %s", got)
	}
	if got := after(large, "g"); got != "00" {
		t.Errorf("the beginning is %s", got)
	}
}

func typed(o overlay, text string) overlayResult {
	var last overlayResult
	for _, r := range text {
		last, _ = o.key(someScreen, press(string(r)))
	}
	return last
}

func TestHelpRunsWhatIsPicked(t *testing.T) {
	o := newHelp("KEYS", someHelp())
	typed(o, "date")
	if got, _ := o.key(someScreen, press("enter")); got.kind != resultRun || got.name != "date" {
		t.Errorf("Enter after “date” gives %+v", got)
	}
	o = newHelp("KEYS", someHelp())
	typed(o, "i")
	if got, _ := o.key(someScreen, press("enter")); got.name != "why" {
		t.Errorf("the key itself finds its action first: got %+v", got)
	}
	if got, _ := o.key(someScreen, press("esc")); got.kind != resultStay {
		t.Errorf("the first Esc clears the query: got %+v", got)
	}
	if got, _ := o.key(someScreen, press("esc")); got.kind != resultClosed {
		t.Errorf("the second Esc closes: got %+v", got)
	}
	typed(o, "zzz")
	if got, _ := o.key(someScreen, press("enter")); got.kind != resultStay {
		t.Errorf("Enter on nothing does nothing: got %+v", got)
	}
}

func TestOutlineJumps(t *testing.T) {
	_, doc := ferries(t)
	o := newOutline(doc, doc.Blocks[3].Span.Start+4)
	if got, _ := o.key(someScreen, press("enter")); got.kind != resultJump || got.span != doc.Blocks[3].Span {
		t.Errorf("the paragraph at hand is chosen: got %+v", got)
	}
}

func TestWhyGoesToTheSentence(t *testing.T) {
	b, doc := ferries(t)
	o := newWhy(b, doc, "c4")
	if got, _ := o.key(someScreen, press("enter")); got.kind != resultJump || got.span != *b.Claims[3].Sentence {
		t.Errorf("Enter gives %+v", got)
	}
}

func TestDatePrompt(t *testing.T) {
	for _, tt := range []struct {
		text, value string
		ok          bool
	}{
		{"2023-08-30", "2023-08-30", true}, {"2023-8-3", "2023-08-03", true}, {"30 Aug 2023", "2023-08-30", true},
		{"August 30, 2023", "2023-08-30", true}, {" wednesday, 30 august 2023 ", "2023-08-30", true}, {"20230830", "2023-08-30", true},
		{"", "", true}, {"  ", "", true},
		{"2023-02-30", "", false}, {"30/08/2023", "", false}, {"03.04.2023", "", false}, {"yesterday", "", false}, {"0001-01-01", "", false},
	} {
		p := newDatePrompt("")
		p.paste(tt.text)
		got, _ := p.key(someScreen, press("enter"))
		if ok := got.kind == resultDate; ok != tt.ok || got.text != tt.value {
			t.Errorf("%q gives %+v, want %q, %v", tt.text, got, tt.value, tt.ok)
		}
		if !tt.ok && (p.note == "" || !p.bad) {
			t.Errorf("%q: no word of what is wrong", tt.text)
		}
	}
}

func TestSearchPromptReportsEveryChange(t *testing.T) {
	p := newSearchPrompt("")
	if got := typed(p, "pier"); got.kind != resultQuery || got.text != "pier" {
		t.Errorf("typing gives %+v", got)
	}
	if got, _ := p.key(someScreen, press("left")); got.kind != resultStay {
		t.Errorf("moving the cursor gives %+v", got)
	}
	typed(p, "x")
	if got, _ := p.key(someScreen, press("backspace")); got.text != "pier" {
		t.Errorf("after rubbing out: %+v", got)
	}
	if got := p.paste("\x1b[31mces of\na\x1b]0;title\a pie\x07\n"); got.text != "pieces of a pier" {
		t.Errorf("pasting keeps out what steers a terminal: %+v", got)
	}
	if got, _ := p.key(someScreen, press("enter")); got.kind != resultAccept || got.text != "pieces of a pier" {
		t.Errorf("Enter gives %+v", got)
	}
}

func BenchmarkPanes(b *testing.B) {
	brief, doc := ferries(b)
	st := newStyles(styleOptions{})
	claims, actors, timeline := newClaimsPane(), newActorsPane(), newTimelinePane()
	claims.resize(rect{0, 4, 46, 16})
	actors.resize(rect{0, 20, 46, 9})
	timeline.resize(rect{0, 29, 46, 10})
	for _, p := range []listPane{claims, actors, timeline} {
		p.setBriefing(brief, doc)
		p.move(1)
	}
	var c canvas
	c.reset(120, 40)
	b.ReportAllocs()
	for b.Loop() {
		claims.draw(&c, st, true)
		actors.draw(&c, st, false)
		timeline.draw(&c, st, false)
	}
}
