package ui

import (
	"cmp"
	"slices"
	"strings"

	"sitrep/briefing"
	"sitrep/content"
)

// timelinePanel lists what happened when, under headings that say what is
// known of the time.
type timelinePanel struct {
	itemPane
	rows      []eventRow // in the order of the briefing
	view      []timelineEntry
	undated   bool   // the document has no publication date
	dateKey   string // the key that sets it, "" where there is none
	compact   bool   // every event in one row
	limit     int    // rows of words for an event that is not selected
	relations map[string]string
}

// timelineEntry is an event or, with row -1, a heading.
type timelineEntry struct {
	row   int
	head  string
	lacks string // what is not known of its date
	foot  bool   // no heading but what is said below all events
}

// The orders of the timeline.
const (
	timelineByTime = iota
	timelineByText
)

func newTimelinePane() *timelinePanel {
	p := &timelinePanel{dateKey: "D", limit: 1}
	p.id, p.orders = timelinePane, []string{"by time", "by text"}
	p.list, p.rebuild = newList(p), p.build
	p.airyFrom = airyIfFit
	return p
}

// setBriefing shows the events of a briefing, nil for none yet. The selection
// stays on the item with the same id.
func (p *timelinePanel) setBriefing(b *briefing.Briefing, doc *content.Document) {
	p.b, p.doc, p.rows, p.undated = b, doc, nil, false
	if b != nil {
		for i := range b.Timeline {
			p.rows = append(p.rows, newEventRow(b, &b.Timeline[i]))
		}
		for i, h := range b.TimelineHeads() {
			p.rows[i].head = h
		}
		p.undated = b.Document.Published == ""
	}
	p.build()
}

func (p *timelinePanel) build() {
	query := strings.ToLower(p.query)
	var shown []int
	for i := range p.rows {
		r := &p.rows[i]
		if (p.actor == "" || slices.Contains(r.ids, p.actor)) && holdsWords(r.folded, query) {
			shown = append(shown, i)
		}
	}
	p.shown, p.of = len(shown), len(p.rows)
	p.view = p.view[:0]
	if p.order == timelineByText {
		slices.SortStableFunc(shown, func(a, b int) int { return cmp.Compare(p.rows[a].at, p.rows[b].at) })
		for _, i := range shown {
			p.view = append(p.view, timelineEntry{row: i})
		}
	} else {
		p.group(shown)
	}
	p.relate()
	entries := make([]entry, len(p.view))
	for k, v := range p.view {
		if v.row >= 0 {
			entries[k].id = p.rows[v.row].id
		} else {
			entries[k].gap = 1
		}
	}
	p.settle()
	p.set(entries)
}

func (p *timelinePanel) resize(r rect) {
	p.r = r
	p.settle()
	p.list.resize(p.body().h)
}

// settle decides how many rows of words an event gets: a second one where all
// events fit with it, or where the pane is high enough to show several so. One
// row of a narrow pane often ends before the verb.
func (p *timelinePanel) settle() {
	p.limit = 1
	h := p.body().h
	if p.compact || h < 5 {
		return
	}
	p.limit = 2
	if p.width() < broadEvents && h >= highEvents {
		return
	}
	rows := 0
	if p.steady {
		p.limit = 1
		return
	}
	for k, v := range p.view {
		if v.row < 0 && k > 0 {
			rows++ // the blank before a heading
		}
		if rows += p.measure(k, false); rows > h {
			p.limit = 1
			return
		}
	}
}

// A pane of fewer cells than broadEvents and at least highEvents rows gives
// every event a second row.
const (
	broadEvents = 80
	highEvents  = 8
)

// group puts the events under their headings: dates and what is tied to them
// in the order of the briefing, then what has no place among them.
func (p *timelinePanel) group(shown []int) {
	heads := make([]briefing.TimelineHead, len(shown))
	for k, i := range shown {
		heads[k] = p.rows[i].head
	}
	for n, k := range briefing.GroupTimeline(heads) {
		if h := heads[k]; n == 0 || h.Words != p.lastHead() {
			p.view = append(p.view, timelineEntry{row: -1, head: h.Words, lacks: h.Missing()})
		}
		p.view = append(p.view, timelineEntry{row: shown[k]})
	}
	if p.b != nil && len(shown) == len(p.rows) {
		if more := p.b.MoreEvents(); more != "" {
			p.view = append(p.view, timelineEntry{row: -1, head: more, foot: true})
		}
	}
}

// lastHead is the words of the heading that was shown last.
func (p *timelinePanel) lastHead() string {
	for k := len(p.view) - 1; k >= 0; k-- {
		if p.view[k].row < 0 {
			return p.view[k].head
		}
	}
	return ""
}

// relate finds out which events the text ties to one that stands above them.
func (p *timelinePanel) relate() {
	p.relations = map[string]string{}
	above := map[string]bool{}
	for _, v := range p.view {
		if v.row < 0 {
			continue
		}
		r := &p.rows[v.row]
		switch {
		case anyOf(r.same, above):
			p.relations[r.id] = "same"
		case anyOf(r.after, above):
			p.relations[r.id] = "after"
		}
		above[r.id] = true
	}
}

func anyOf(ids []string, set map[string]bool) bool {
	return slices.ContainsFunc(ids, func(id string) bool { return set[id] })
}

func (p *timelinePanel) measure(k int, selected bool) int {
	v := p.view[k]
	if v.row < 0 {
		return 1
	}
	s := p.shapeOf(v.row, selected)
	if s.under {
		return s.words + 1
	}
	return s.words
}

func (p *timelinePanel) shapeOf(row int, selected bool) eventShape {
	return p.rows[row].shape(p.width(), p.limit, selected && p.r.h > 4, p.compact)
}

func (p *timelinePanel) drawEntry(w window, y, k int, st *Styles, look rowLook) {
	v := p.view[k]
	if v.row < 0 {
		p.drawHead(w, y, v, st)
		return
	}
	r := &p.rows[v.row]
	relation := " "
	switch p.relations[r.id] {
	case "same":
		relation = st.Signs.Same
	case "after":
		relation = st.Signs.Follows
	}
	r.draw(w, y, p.shapeOf(v.row, look.selected), relation, st, look.selected && look.focused)
}

func (p *timelinePanel) drawHead(w window, y int, v timelineEntry, st *Styles) {
	room := w.r.w - rowMargins
	if v.foot {
		w.put(2, y, room, v.head, st.Muted)
		return
	}
	x := 2 + w.put(2, y, room, v.head, st.Date.over(style{attr: bold}))
	note := ""
	if v.lacks != "" && p.undated {
		note = v.lacks
		if p.dateKey != "" {
			note += " · " + p.dateKey + " sets it"
		}
	}
	if rest := w.r.w - 1 - x - 2; note != "" && rest > 0 {
		w.put(x+2, y, rest, st.Signs.spell(fitWith(note, rest, st.Signs.Ellipsis)), st.Muted)
	}
}

// note is what the title line says at the right.
func (p *timelinePanel) note() string {
	if note := p.filterNote("with"); note != "" {
		return note
	}
	switch {
	case p.b == nil || p.of == 0:
		return ""
	case p.order != timelineByTime:
		return p.count() + " · " + p.orderName()
	}
	return p.count()
}

func (p *timelinePanel) draw(c *canvas, st *Styles, focused bool) {
	p.drawFramed(c, st, focused, p.note(), p.emptyReason(briefing.TimelinePart, "events", "is with"))
}
