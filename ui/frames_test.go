package ui

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"sitrep/briefing"
	"sitrep/content"
)

// scene is a state of the reader that the golden frames show.
type scene struct {
	name  string
	stage func(testing.TB) stage
	keys  string
	opts  Options
	sizes [][2]int
}

var (
	allSizes  = [][2]int{{60, 20}, {80, 24}, {120, 40}, {200, 60}}
	everySize = append([][2]int{{20, 6}, {40, 12}, {100, 30}}, allSizes...)
	oneSize   = [][2]int{{120, 40}}
)

var scenes = []scene{
	{"reading", theFerries, "j", Options{}, everySize},
	{"text", theFerries, "j enter", Options{}, everySize},
	{"timeline", theFerries, "3 j j j j", Options{}, allSizes},
	{"actor", theFerries, "2 j enter", Options{}, allSizes},
	{"search", theFerries, "/ 'union enter n", Options{}, allSizes},
	{"searching", theFerries, "/ 'the", Options{}, allSizes},
	{"nothing-found", theFerries, "/ 'zebra", Options{}, oneSize},
	{"filter", theFerries, "= 'council enter", Options{}, oneSize},
	{"help", theFerries, "j ?", Options{}, allSizes},
	{"why", theFerries, "j i", Options{}, allSizes},
	{"date", theFerries, "3 D", Options{}, allSizes},
	{"outline", theFerries, "t", Options{}, oneSize},
	{"zoomed", theFerries, "3 +", Options{}, oneSize},
	{"text-only", theFerries, "j v", Options{}, oneSize},
	{"reading-light", theFerries, "j", Options{Theme: "light"}, allSizes},
	{"reading-plain", theFerries, "j", Options{NoColor: true}, allSizes},
	{"actor-plain", theFerries, "2 j enter", Options{NoColor: true}, oneSize},
	{"search-light", theFerries, "/ 'union enter n", Options{Theme: "light"}, oneSize},
	{"reading-ascii", theFerries, "j", Options{NoColor: true, ASCII: true}, oneSize},
	{"library", threeDocuments, "j", Options{}, allSizes},
	{"library-light", threeDocuments, "j", Options{Theme: "light"}, oneSize},
	{"library-error", threeDocuments, "G", Options{}, oneSize},
	{"error", threeDocuments, "G enter", Options{}, allSizes},
	{"empty", emptyShelf, "", Options{}, allSizes},
	{"loading", unread, "", Options{}, allSizes},
	{"filling", filling, "", Options{}, allSizes},
	{"filling-timeline", filling, "3", Options{NoColor: true, ASCII: true}, oneSize},
	{"bare", bare, "", Options{}, allSizes},
	{"not-english", notEnglish, "", Options{}, allSizes},
}

// TestFrames compares what the reader shows, words and looks, with what it
// showed when somebody last looked at it (-update).
func TestFrames(t *testing.T) {
	for _, s := range scenes {
		for _, size := range s.sizes {
			name := fmt.Sprintf("frames/%s-%dx%d", s.name, size[0], size[1])
			t.Run(name, func(t *testing.T) {
				d := drive(t, size[0], size[1], s.stage(t), s.opts).keys(s.keys)
				holdsFrame(t, d.m.View().Content, size[0], size[1])
				checkGolden(t, name, frameText(d))
			})
		}
	}
}

// frameText is a frame as it is kept: its words, a letter for the look of each
// cell, and what the letters stand for.
func frameText(d *driver) string {
	text, looks, legend := d.screen()
	for i := range looks {
		looks[i] = strings.TrimRight(looks[i], ".")
	}
	return strings.Join(text, "\n") + "\n\n" + strings.Join(looks, "\n") + "\n\n" + strings.Join(legend, "\n")
}

// TestFramesAtEveryWidth holds what must be true of a frame for every scene
// at widths from 1 to 240.
func TestFramesAtEveryWidth(t *testing.T) {
	for _, s := range scenes {
		d := drive(t, 120, 40, s.stage(t), s.opts).keys(s.keys)
		for w := 1; w <= 240; w++ {
			h := []int{40, 24, 15, 6, 60, 3, 1}[w%7]
			d.size(w, h)
			holdsFrame(t, d.m.View().Content, w, h)
		}
	}
}

// TestDrawingChangesNothing holds that View only draws: what it may keep is the
// canvas.
func TestDrawingChangesNothing(t *testing.T) {
	for _, s := range scenes {
		d := drive(t, 120, 40, s.stage(t), s.opts).keys(s.keys)
		for _, size := range s.sizes {
			d.size(size[0], size[1])
			before := stateOf(d.m)
			d.m.View()
			if after := stateOf(d.m); after != before {
				t.Errorf("%s at %v: View made\n%s\nof\n%s", s.name, size, after, before)
			}
		}
	}
}

// stateOf writes down all that the parts of the model hold.
func stateOf(m *Model) string {
	parts := []any{m.frame, m.lay, m.sel, m.search, m.notice, *m.header, *m.status, *m.library, *m.preview, *m.claims, *m.actors, *m.timeline}
	if m.text != nil {
		parts = append(parts, *m.text, m.text.page.lines, m.text.page.heights)
	}
	for _, o := range m.overlays {
		parts = append(parts, o)
	}
	return fmt.Sprintf("%+v", parts)
}

// threeDocuments is a library: one article with its briefing, one that is not
// understood yet, one that could not be read.
func threeDocuments(t testing.TB) stage {
	s := theFerries(t)
	short := newDraft(t, "Lighthouse Keeper Retires\n\nThe last keeper of the Orrin light retires on Friday, the coast guard said.")
	short.doc.Ref, short.doc.Source, short.doc.Published = "light.md", "Orrin Post", "2024-02-09"
	s.items = append(s.items, content.Item{Ref: short.doc.Ref, Document: short.doc},
		content.Item{Ref: "notes/scan.png", Err: errors.New("notes/scan.png: a picture, not a text")})
	s.briefs[short.doc] = short.b
	return s
}

// emptyShelf is a library in which nothing was found.
func emptyShelf(testing.TB) stage {
	return stage{items: nil}
}

// unread is an article whose analysis goes on and on.
func unread(t testing.TB) stage {
	s := theFerries(t)
	s.endless = true
	return s
}

// filling is an article of which the beginning has been analysed.
func filling(t testing.TB) stage {
	s := unread(t)
	b, _ := ferries(t)
	b.Partial = true
	end := strings.Index(ferryText, "Oyelaran warned")
	b.Claims = slices.DeleteFunc(b.Claims, func(c briefing.Claim) bool { return c.Sentence == nil || c.Sentence.Start >= end })
	b.Timeline = slices.DeleteFunc(b.Timeline, func(e briefing.Event) bool { return e.Sentence == nil || e.Sentence.Start >= end })
	b.Actors = slices.DeleteFunc(b.Actors, func(a briefing.Actor) bool { return a.Mentions[0].Start >= end })
	for i := range b.Claims {
		b.Claims[i].Key = false
	}
	for i := range b.Actors {
		a := &b.Actors[i]
		a.Key = false
		a.Mentions = slices.DeleteFunc(a.Mentions, func(m briefing.Mention) bool { return m.Start >= end })
	}
	s.partial = b
	return s
}

// bare is an article in which nothing was found.
func bare(t testing.TB) stage {
	d := newDraft(t, "Notice\n\nThe reading room is closed.")
	return oneDocument(d.doc, d.b)
}

// notEnglish is an article in another language.
func notEnglish(t testing.TB) stage {
	d := newDraft(t, "Hafen tauscht alte Fähren aus\n\nDie Hafenbehörde von Vellmar will vier Fähren ersetzen, bevor die Winterstürme kommen.\n\nDer Rat der Inseln hat dem Plan zugestimmt.")
	d.doc.Language, d.b.Document.Language = "de", "de"
	return oneDocument(d.doc, d.b)
}

func oneDocument(doc *content.Document, b *briefing.Briefing) stage {
	return stage{items: []content.Item{{Ref: doc.Ref, Document: doc}}, briefs: map[*content.Document]*briefing.Briefing{doc: b}}
}
