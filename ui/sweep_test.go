package ui

import (
	"fmt"
	"strings"
	"testing"

	"sitrep/briefing"
	"sitrep/content"
	"sitrep/content/span"
)

// sweepSizes calls f for every width from 0 to 240: at several heights where
// much changes with the width, at one elsewhere.
func sweepSizes(f func(w, h int)) {
	for w := 0; w <= 240; w++ {
		heights := []int{24}
		if w < 40 || w%12 == 0 {
			heights = []int{0, 1, 2, 3, 4, 6, 9, 24}
		}
		for _, h := range heights {
			f(w, h)
		}
	}
}

// checkInside draws on a canvas that is larger than the rectangle and fails
// where a cell outside it was touched.
func checkInside(t *testing.T, what string, r rect, draw func(c *canvas)) {
	t.Helper()
	var c canvas
	c.reset(r.w+6, r.h+4)
	for i := range c.cells {
		c.cells[i].text = "~"
	}
	draw(&c)
	for y := range c.h {
		for x := range c.w {
			if !r.contains(x, y) && c.cells[y*c.w+x].text != "~" {
				t.Fatalf("%s at %dx%d draws outside, at %d,%d:\n%s", what, r.w, r.h, x-r.x, y-r.y, plainText(&c))
			}
		}
	}
}

// hostile is a briefing with everything long, wide or broken in it.
func hostile() (*briefing.Briefing, *content.Document) {
	text := strings.Repeat("Überlang-und-ohne-Ende ", 3) + "船舶局は発表した。 " + strings.Repeat("x", 90) + " 👩‍👩‍👧 e\u0301\u0301 tail"
	b := &briefing.Briefing{Document: briefing.Document{Title: text, Text: text, Language: "en"}}
	for i := range 300 {
		id := fmt.Sprint(i + 1)
		b.Actors = append(b.Actors, briefing.Actor{ID: "a" + id, Name: text[i%40:], Key: i < 5, Statements: i * 7,
			Roles: []briefing.Quote{{Text: text}}, Aliases: []string{"", text, "x\ny"}, Mentions: []briefing.Mention{{Span: span.Span{Start: -5, End: 900}}}})
		b.Claims = append(b.Claims, briefing.Claim{ID: "c" + id, Text: text, Speaker: "a" + id, Key: i%50 == 0, Certainty: briefing.Hedged,
			Sentence: &span.Span{Start: 0, End: 10}, Content: []span.Span{{Start: 0, End: len(text)}},
			Signals: []briefing.Signal{{Quote: briefing.Quote{Text: "tail", Span: span.Span{Start: len(text) - 4, End: len(text)}}}}})
		b.Timeline = append(b.Timeline, briefing.Event{ID: "e" + id, Text: text, Status: briefing.Possible, Actors: []string{"a1", "a" + id, "nobody"},
			After: []string{"e1", "e" + id}, When: &briefing.When{Quote: briefing.Quote{Text: text}, Value: []string{"", "2023-08-30", "XXXX-WXX-9", "20", "XXXX-", "2023-W99", "x"}[i%7]}})
	}
	b.Claims[3].Text, b.Actors[3].Name, b.Timeline[3].Text = "", "", ""
	doc := &content.Document{Ref: "a/b", Title: text, Text: text, Blocks: []content.Block{{Span: span.Span{End: len(text)}}}}
	return b, doc
}

func TestSweepPanes(t *testing.T) {
	good, goodDoc := ferries(t)
	bad, badDoc := hostile()
	st := newStyles(styleOptions{})
	for name, make := range listPanes() {
		p := make()
		for i, b := range []*briefing.Briefing{good, bad, nil, {}} {
			p.setBriefing(b, []*content.Document{goodDoc, badDoc, nil, nil}[i])
			p.setPending("reading… the article")
			p.top()
			sweepSizes(func(w, h int) {
				if i == 1 && w%3 != 0 {
					return
				}
				r := rect{3, 2, w, h}
				p.resize(r)
				p.move(1 + w%3 - h%2)
				checkInside(t, name, r, func(c *canvas) { p.draw(c, st, w%2 == 0) })
			})
		}
	}
}

func TestSweepChrome(t *testing.T) {
	good, doc := ferries(t)
	bad, badDoc := hostile()
	st := newStyles(styleOptions{})
	h, s := newHeader(), newStatusLine()
	s.setHints([]hint{{"⏎", "evidence"}, {"] [", "next finding"}, {"/", "search"}, {"?", "all keys"}})
	pre, lib := newPreviewPane(), newLibraryPane()
	lib.setRows(libraryRows())
	lib.move(1)
	sweepSizes(func(w, hh int) {
		r := rect{3, 2, w, hh}
		h.resize(r)
		pre.resize(r)
		lib.resize(r)
		s.resize(rect{3, 2, w, min(hh, 1)})
		lib.move(1 - w%3)
		for k := range 3 {
			switch k {
			case 0:
				h.setDocument(doc, good)
				pre.setBriefing(good, doc)
				s.setFilter("", "", hint{})
				s.setPosition("claim 2 of 11")
			case 1:
				h.setDocument(badDoc, bad)
				pre.setNote("not read: the file is a picture")
				s.setFilter("Marta Oyelaran", "Chief engineer · 7 mentions · 4 statements", hint{"Esc", "all"})
			case 2:
				h.setLibrary([libraryStates]int{beingRead: 2, ready: 9, failed: 1}, "newest first")
				s.setNotice("copied the claim with its citation", goodNotice)
			}
			checkInside(t, "header", r, func(c *canvas) { h.draw(c, st) })
			checkInside(t, "preview", r, func(c *canvas) { pre.draw(c, st, false) })
			checkInside(t, "library", r, func(c *canvas) { lib.draw(c, st, true) })
			checkInside(t, "status line", s.r, func(c *canvas) { s.draw(c, st) })
		}
		s.setNotice("", plainNotice)
	})
}

// TestASCII: on a terminal without Unicode nothing else is drawn, as long as
// the text itself is in plain letters.
func TestASCII(t *testing.T) {
	b, doc := ferries(t)
	st := newStyles(styleOptions{ASCII: true})
	claims, actors, timeline, pre, lib := newClaimsPane(), newActorsPane(), newTimelinePane(), newPreviewPane(), newLibraryPane()
	claims.setBriefing(b, doc)
	actors.setBriefing(b, doc)
	timeline.setBriefing(b, doc)
	pre.setBriefing(b, doc)
	lib.setRows(libraryRows()[:4])
	claims.filterActor("a2")
	timeline.move(1)
	actors.mark([]string{"a6"})
	h, s := newHeader(), newStatusLine()
	h.setDocument(doc, b)
	s.setFilter("Marta Oyelaran", "Chief engineer · 7 mentions", hint{"Esc", "all"})
	things := map[string]pane{"claims": claims, "actors": actors, "timeline": timeline, "preview": pre, "library": lib}
	for name, o := range overlaysAtHand(t) {
		if !strings.Contains(name, "hostile") {
			things[name] = drawnOverlay{o}
		}
	}
	for name, p := range things {
		for _, w := range []int{46, 100} {
			var c canvas
			c.reset(w, 40)
			p.resize(rect{0, 0, w, 40})
			p.draw(&c, st, true)
			h.resize(rect{0, 0, w, 3})
			s.resize(rect{0, 39, w, 1})
			if name == "claims" {
				h.draw(&c, st)
				s.draw(&c, st)
			}
			for _, r := range plainText(&c) {
				if r > 0x7e {
					t.Errorf("%s shows %q:\n%s", name, r, plainText(&c))
					break
				}
			}
		}
	}
}

// drawnOverlay lets an overlay be drawn as a pane.
type drawnOverlay struct{ overlay }

func (drawnOverlay) resize(rect) {}
func (d drawnOverlay) draw(c *canvas, st *Styles, focused bool) {
	d.overlay.draw(c, rect{0, 0, c.w, c.h}, st)
}
