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
	click(x, y int) (bool, paneID)
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
		{nil, &timeline.list, "", " e1 e2 e3 e4  e5  e9  e6  e7  e8"},
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
		i := p.entryAt(y - 4)
		hit, tab := p.click(10, y)
		if hit != (i >= 0 && p.entries[i].id != "") || tab != noPane {
			t.Fatalf("row %d: hit %v, tab %d", y, hit, tab)
		}
		if hit && p.entries[i].id != p.selected() {
			t.Errorf("row %d selects %q, not %q", y, p.selected(), p.entries[i].id)
		}
	}
	if hit, _ := p.click(4, 10); hit {
		t.Error("a click beside the pane is taken")
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
