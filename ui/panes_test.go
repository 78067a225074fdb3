package ui

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"sitrep/briefing"
	"sitrep/content"
	"sitrep/content/span"
)

// listPane is what every pane with findings can do.
type listPane interface {
	pane
	setBriefing(*briefing.Briefing, *content.Document)
	setPending(string)
	setTabs([]paneID)
	selectItem(string) bool
	selected() string
	move(int) bool
	page(int) bool
	top() bool
	bottom() bool
	scroll(int) bool
	click(x, y int) (intent, paneID)
	filterActor(string)
	filterWords(string)
	nextOrder() string
	wants() int
	position() string
}

func listPanes() map[string]func() listPane {
	return map[string]func() listPane{
		"claims":   func() listPane { return newClaimsPane() },
		"actors":   func() listPane { return newActorsPane() },
		"timeline": func() listPane { return newTimelinePane() },
	}
}

// drawn draws a pane at a size and returns what stands there.
func drawn(p pane, w, h int, focused bool) string {
	var c canvas
	c.reset(w, h)
	p.resize(rect{0, 0, w, h})
	p.draw(&c, newStyles(styleOptions{}), focused)
	return plainText(&c)
}

func TestGoldenPanes(t *testing.T) {
	b, doc := ferries(t)
	for name, make := range listPanes() {
		for _, size := range []struct{ w, h int }{{30, 14}, {46, 18}, {60, 30}, {110, 40}} {
			t.Run(fmt.Sprintf("%s/%dx%d", name, size.w, size.h), func(t *testing.T) {
				p := make()
				p.setBriefing(b, doc)
				p.resize(rect{0, 0, size.w, size.h})
				p.move(1)
				p.move(1)
				checkGolden(t, fmt.Sprintf("panes/%s_%dx%d", name, size.w, size.h), drawn(p, size.w, size.h, true))
			})
		}
	}
}

func TestGoldenStates(t *testing.T) {
	marked := func(edit func(b *briefing.Briefing)) *briefing.Briefing {
		b, _ := ferries(t)
		edit(b)
		return b
	}
	none := func(b *briefing.Briefing) { b.Claims, b.Actors, b.Timeline = nil, nil, nil }
	states := []struct {
		name string
		edit func(b *briefing.Briefing)
	}{
		{"none", none},
		{"german", func(b *briefing.Briefing) { none(b); b.Document.Language = "de" }},
		{"failed", func(b *briefing.Briefing) {
			none(b)
			b.Failures = []briefing.Failure{{Stage: "claims", Err: errors.New("index out of range")}}
		}},
		{"one", func(b *briefing.Briefing) { b.Claims = b.Claims[:1] }},
		{"author", func(b *briefing.Briefing) {
			b.Claims = append(b.Claims[:0:0], briefing.Claim{
				ID: "c1", Text: "The pier will reopen before Easter", SpeakerName: "Harbour office", Origin: briefing.ByAuthor, Certainty: briefing.Intended, Key: true})
		}},
		{"cjk", func(b *briefing.Briefing) {
			b.Actors[0].Name = "港湾管理局"
			b.Claims = append(b.Claims[:0:0], briefing.Claim{ID: "c1", Speaker: "a1", Certainty: briefing.Denied,
				Text: "四隻のフェリーの船体に深刻な腐食があるという報告は事実ではなく、冬の嵐の前に運航を止める計画もない。"})
		}},
	}
	for _, s := range states {
		b := marked(s.edit)
		_, doc := ferries(t)
		p := newClaimsPane()
		p.setBriefing(b, doc)
		checkGolden(t, "panes/state_"+s.name, drawn(p, 46, 9, false))
	}
	p := newClaimsPane()
	p.setPending("reading… actors, 3 of 8")
	checkGolden(t, "panes/state_pending", drawn(p, 46, 9, false))
}

func TestFilterShowsOnlyWhatIsTheirs(t *testing.T) {
	b, doc := ferries(t)
	claims, timeline, actors := newClaimsPane(), newTimelinePane(), newActorsPane()
	for _, p := range []listPane{claims, timeline, actors} {
		p.resize(rect{0, 0, 60, 60})
		p.setBriefing(b, doc)
		p.filterActor("a2")
	}
	if got := drawn(claims, 60, 60, false); !strings.Contains(got, "4 of 11 · by Marta Oyelaran") || strings.Contains(got, "Brandvik") {
		t.Errorf("claims of one actor:\n%s", got)
	}
	if got := drawn(timeline, 60, 60, false); !strings.Contains(got, "1 of 9 · with Marta Oyelaran") || !strings.Contains(got, "EARLIER") || strings.Contains(got, "POSSIBLE") {
		t.Errorf("events with one actor:\n%s", got)
	}
	if got := drawn(actors, 60, 60, false); !strings.Contains(got, "Ilse Kettering") {
		t.Errorf("all actors stay:\n%s", got)
	}
	claims.filterActor("a5")
	if got := drawn(claims, 60, 10, false); !strings.Contains(got, "No claim is by Ilse Kettering.") {
		t.Errorf("no claim of hers:\n%s", got)
	}
	claims.filterActor("")
	claims.filterWords("night VILLAGES")
	if got := drawn(claims, 60, 10, false); !strings.Contains(got, "1 of 11") || !strings.Contains(got, "halt night crossings") {
		t.Errorf("claims with words:\n%s", got)
	}
}

func TestOrders(t *testing.T) {
	b, doc := ferries(t)
	idsOf := func(l *list) string {
		var ids []string
		for _, e := range l.entries {
			ids = append(ids, e.id)
		}
		return strings.Join(ids, " ")
	}
	claims, actors, timeline := newClaimsPane(), newActorsPane(), newTimelinePane()
	for _, p := range []listPane{claims, actors, timeline} {
		p.resize(rect{0, 0, 46, 60})
		p.setBriefing(b, doc)
	}
	steps := []struct {
		next func() string
		list *list
		name string
		want string
	}{
		{nil, &claims.list, "", "c1 c2 c4 c5 c6 c8  c3 c7 c9 c10 c11"},
		{claims.nextOrder, &claims.list, "text order", "c1 c2 c3 c4 c5 c6 c7 c8 c9 c10 c11"},
		{claims.nextOrder, &claims.list, "by speaker", "c1 c2 c4 c5 c8 c6 c7 c11 c9 c3 c10"},
		{claims.nextOrder, &claims.list, "key first", "c1 c2 c4 c5 c6 c8  c3 c7 c9 c10 c11"},
		{nil, &actors.list, "", "a1 a2 a3 a4  a5 a6 a7"},
		{actors.nextOrder, &actors.list, "by mentions", "a2 a4 a3 a7 a1 a6 a5"},
		{actors.nextOrder, &actors.list, "by name", "a6 a1 a5 a4 a2 a7 a3"},
		{nil, &timeline.list, "", " e1 e2 e3 e4  e5  e6  e7  e8  e9"},
		{timeline.nextOrder, &timeline.list, "by text", "e5 e2 e3 e4 e8 e7 e1 e6 e9"},
	}
	for _, s := range steps {
		if s.next != nil {
			if name := s.next(); name != s.name {
				t.Errorf("order %q, want %q", name, s.name)
			}
		}
		if got := idsOf(s.list); got != s.want {
			t.Errorf("order %q: %q, want %q", s.name, got, s.want)
		}
	}
}

// TestSelectionStays: a briefing that fills in leaves the selected item
// selected and on its row of the screen.
func TestSelectionStays(t *testing.T) {
	b, doc := ferries(t)
	half := *b
	half.Claims = b.Claims[4:]
	p := newClaimsPane()
	p.resize(rect{0, 0, 46, 14})
	p.setBriefing(&half, doc)
	p.selectItem("c8")
	row := p.tops[p.at] - p.offset
	p.setBriefing(b, doc)
	if p.selected() != "c8" || p.tops[p.at]-p.offset != row {
		t.Errorf("selected %q on row %d, want c8 on row %d", p.selected(), p.tops[p.at]-p.offset, row)
	}
	half.Claims = b.Claims[:2]
	if p.setBriefing(&half, doc); p.selected() != "" {
		t.Errorf("an item that is gone stays selected: %q", p.selected())
	}
}

func TestClickSelects(t *testing.T) {
	b, doc := ferries(t)
	p := newClaimsPane()
	p.resize(rect{5, 3, 46, 20})
	p.setBriefing(b, doc)
	for y := 4; y < 23; y++ {
		in, tab := p.click(10, y)
		if in == nothing || tab != noPane {
			t.Fatalf("row %d: intent %d, tab %d", y, in, tab)
		}
		if i := p.entryAt(y - 4); in == selected && p.entries[i].id != p.selected() {
			t.Errorf("row %d selects %q, not %q", y, p.selected(), p.entries[i].id)
		}
	}
	if in, _ := p.click(4, 10); in != nothing {
		t.Errorf("a click beside the pane is taken: %d", in)
	}
	p.setTabs([]paneID{claimsPane, actorsPane, timelinePane})
	if _, tab := p.click(5+13, 3); tab != actorsPane {
		t.Errorf("a click on ACTORS goes to %d", tab)
	}
}

// TestNavigation: from any item every verb leads to an item that is wholly in
// view (or begins in it), and moving down from the top meets all in order.
func TestNavigation(t *testing.T) {
	b, doc := ferries(t)
	for name, make := range listPanes() {
		for _, h := range []int{1, 2, 3, 5, 9, 17, 60} {
			p := make()
			p.resize(rect{0, 0, 46, h})
			p.setBriefing(b, doc)
			p.top()
			first, seen := p.selected(), map[string]bool{}
			for i := 0; i < 20 && !seen[p.selected()]; i++ {
				seen[p.selected()] = true
				drawn(p, 46, h, true)
				p.move(1)
			}
			last := p.selected()
			p.top()
			p.bottom()
			if p.selected() != last {
				t.Errorf("%s, %d rows: bottom is %q, moving ends at %q", name, h, p.selected(), last)
			}
			for i := 0; i < 30; i++ {
				p.page(-1)
			}
			if p.selected() != first {
				t.Errorf("%s, %d rows: paging up ends at %q, not %q", name, h, p.selected(), first)
			}
		}
	}
}

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
				h.setLibrary(11, 2, 1, "newest first")
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

// libraryRows is a library with every kind of row.
func libraryRows() []libraryRow {
	return []libraryRow{
		{id: "1", title: "Port of Vellmar in Talks to Replace Ageing Ferries Before Winter Storms", source: "Vellmar Courier", date: "2023-08-30", state: ready, claims: 11, actors: 7, events: 9},
		{id: "2", title: "Council reopens the grain hall", source: "Skarne Gazette", state: ready, claims: 1, actors: 12, events: 1},
		{id: "3", title: "notes/minutes.txt", state: beingRead},
		{id: "4", title: "scan.pdf", state: failed, reason: "the file is a picture without text"},
		{id: "5", title: "船舶局、老朽化したフェリーの更新を検討", source: "港新聞", date: "2024-01-02", state: ready},
	}
}

func TestLibrary(t *testing.T) {
	p := newLibraryPane()
	checkGolden(t, "panes/library_empty", drawn(p, 62, 8, true))
	p.setPending("reading…")
	checkGolden(t, "panes/library_pending", drawn(p, 62, 8, true))
	p.setRows(libraryRows())
	p.top()
	for _, w := range []int{30, 40, 62, 110} {
		checkGolden(t, fmt.Sprintf("panes/library_%d", w), drawn(p, w, 18, true))
	}
	p.setOrder(libraryNewest)
	if got := p.entries[0].id + p.entries[1].id + p.entries[2].id; got != "512" {
		t.Errorf("newest first begins with %s", got)
	}
	p.filterWords("grain")
	if got := drawn(p, 62, 8, true); !strings.Contains(got, "1 of 5 · “grain”") || strings.Contains(got, "Vellmar") {
		t.Errorf("filtered library:\n%s", got)
	}
}

func TestHeaderAndStatus(t *testing.T) {
	b, doc := ferries(t)
	h, s := newHeader(), newStatusLine()
	s.setHints([]hint{{"⏎", "evidence"}, {"] [", "next finding"}, {"/", "search"}, {"i", "why"}, {"?", "all keys"}})
	var out []string
	st := newStyles(styleOptions{})
	frame := func(w int) {
		var c canvas
		c.reset(w, 4)
		h.resize(rect{0, 0, w, 3})
		h.draw(&c, st)
		s.resize(rect{0, 3, w, 1})
		s.draw(&c, st)
		out = append(out, plainText(&c), "")
	}
	h.setDocument(doc, b)
	s.setPosition("claim 2 of 11")
	for _, w := range []int{40, 80, 120, 200} {
		frame(w)
	}
	h.setDocument(doc, nil)
	s.setJob("reading 3 of 11")
	frame(80)
	s.setNotice("copied the claim with its citation", goodNotice)
	frame(80)
	s.setNotice("", plainNotice)
	s.setFilter("Marta Oyelaran", "Chief engineer · 7 mentions · 4 statements", hint{"Esc", "all"})
	frame(80)
	h.setLibrary(11, 2, 1, "newest first")
	frame(80)
	checkGolden(t, "panes/chrome", strings.Join(out, "\n"))
	if h.setDocument(doc, nil); h.summaryRows(80) != 2 {
		t.Error("no room is kept for a bottom line that is to come")
	}
}

func TestTitleLine(t *testing.T) {
	st := newStyles(styleOptions{})
	var out []string
	for _, w := range []int{60, 44, 33, 28, 20, 12, 4} {
		var c canvas
		c.reset(w, 2)
		drawTitle(&c, rect{0, 0, w, 1}, st, true, actorsPane, []paneID{claimsPane, actorsPane, timelinePane, textPane}, "12")
		drawTitle(&c, rect{0, 1, w, 1}, st, false, textPane, nil, "¶2 of 9")
		out = append(out, plainText(&c))
	}
	checkGolden(t, "panes/titles", strings.Join(out, "\n"))
}

func TestRelatedItems(t *testing.T) {
	b, doc := ferries(t)
	for _, tt := range []struct {
		pane           paneID
		item           string
		claims, actors string
		events         string
	}{
		{claimsPane, "c2", "", "a2", "e2"},
		{claimsPane, "c4", "", "a2 a6", ""},
		{actorsPane, "a3", "c6 c7", "", "e3"},
		{timelinePane, "e2", "c2", "a2", ""},
		{claimsPane, "", "", "", ""},
	} {
		r := relatedTo(b, Selection{Pane: tt.pane, Item: tt.item})
		got := []string{strings.Join(r.claims, " "), strings.Join(r.actors, " "), strings.Join(r.events, " ")}
		if want := []string{tt.claims, tt.actors, tt.events}; fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s: %q, want %q", tt.item, got, want)
		}
	}
	p := newActorsPane()
	p.setBriefing(b, doc)
	p.mark([]string{"a6"})
	if got := drawn(p, 46, 12, false); !strings.Contains(got, "▪ Coastal Board") {
		t.Errorf("no dot at what belongs to the claim:\n%s", got)
	}
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

func BenchmarkLibraryOf10000(b *testing.B) {
	rows := make([]libraryRow, 10000)
	for i := range rows {
		rows[i] = libraryRow{id: fmt.Sprint(i), title: "Council reopens the grain hall", state: ready, claims: i % 30}
	}
	p := newLibraryPane()
	p.resize(rect{0, 0, 62, 40})
	var c canvas
	c.reset(62, 40)
	st := newStyles(styleOptions{})
	b.Run("rows", func(b *testing.B) {
		for b.Loop() {
			p.setRows(rows)
		}
	})
	p.bottom()
	b.Run("move and draw", func(b *testing.B) {
		for b.Loop() {
			p.move(-1)
			p.move(1)
			p.draw(&c, st, true)
		}
	})
}

func TestSignalsAreFoundInTheClaim(t *testing.T) {
	signal := func(words string, start int) briefing.Signal {
		return briefing.Signal{Quote: briefing.Quote{Text: words, Span: span.Span{Start: start, End: start + len(words)}}}
	}
	for _, tt := range []struct {
		name string
		cl   briefing.Claim
		want string
	}{
		{"in one piece", briefing.Claim{Text: "it may rain", Content: []span.Span{{Start: 10, End: 21}}, Signals: []briefing.Signal{signal("may", 13)}}, "may@3"},
		{"in the second piece", briefing.Claim{Text: "the pier … may close", Content: []span.Span{{Start: 0, End: 8}, {Start: 30, End: 39}},
			Signals: []briefing.Signal{signal("may", 30)}}, "may@13"},
		{"outside", briefing.Claim{Text: "it rains", Content: []span.Span{{Start: 10, End: 18}}, Signals: []briefing.Signal{signal("reportedly", 30)}}, ""},
		{"other words of the author", briefing.Claim{Text: "The third gate will be built", Content: []span.Span{{Start: 5, End: 40}}, Signals: []briefing.Signal{signal("will", 8)}}, "will@15"},
		{"not inside a word", briefing.Claim{Text: "Maya left, it may rain", Content: nil, Signals: []briefing.Signal{signal("may", 8)}}, "may@14"},
	} {
		var got []string
		for _, s := range signalPlaces(&tt.cl) {
			got = append(got, fmt.Sprintf("%s@%d", s.Of(tt.cl.Text), s.Start))
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: %v, want %q", tt.name, got, tt.want)
		}
	}
}
