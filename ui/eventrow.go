package ui

import (
	"strings"

	"sitrep/briefing"
	"sitrep/content/span"
)

// eventRow is a line of the timeline made ready to be drawn.
type eventRow struct {
	id       string
	status   briefing.Status
	text     string                // one line
	dated    span.Span             // the date words inside the text, empty where they are not
	when     string                // the date words as the text has them, without quotation marks
	inferred bool                  // the date comes from another event
	head     briefing.TimelineHead // the group that it belongs to
	at       int                   // byte of the text that it begins at
	after    []string
	same     []string
	ids      []string // of the actors
	actors   string   // their names
	folded   string
	wrapped  wrapped
}

func newEventRow(b *briefing.Briefing, e *briefing.Event) eventRow {
	r := eventRow{id: e.ID, status: e.Status, text: oneLine(e.Text), after: e.After, same: e.SameTime, ids: e.Actors}
	if e.Span != nil {
		r.at = e.Span.Start
	} else if e.Sentence != nil {
		r.at = e.Sentence.Start
	}
	if w := e.When; w != nil {
		r.when, r.inferred = oneLine(w.Text), w.From == "inferred"
		if e.Span != nil && !w.Span.Empty() && e.Span.Contains(w.Span) {
			ahead := len(e.Text) - e.Span.Len() // of a subject before the words
			if in := w.Span.Shift(ahead - e.Span.Start); in.Valid(r.text) && in.Of(r.text) == r.when {
				r.dated = in
			}
		}
	}
	var names []string
	for _, id := range e.Actors {
		if a := actorOf(b, id); a != nil {
			names = append(names, oneLine(a.Name))
		}
	}
	r.actors = strings.Join(names, ", ")
	r.folded = strings.ToLower(strings.Join([]string{r.text, r.when, r.actors, string(r.status)}, " "))
	return r
}

// sign is the sign for how an event stands to the time of writing.
func (r *eventRow) sign(st *Styles) string {
	switch r.status {
	case briefing.Ongoing:
		return st.Signs.Ongoing
	case briefing.Planned:
		return st.Signs.Planned
	case briefing.Possible:
		return st.Signs.Possible
	}
	return st.Signs.Past
}

// dateWords are the date words as they are shown beside the event: in
// quotation marks, or that the date was inferred; "" where the event's own
// words hold them.
func (r *eventRow) dateWords(st *Styles) string {
	switch {
	case r.when != "" && r.dated.Empty():
		return st.Signs.OpenQuote + r.when + st.Signs.CloseQuote
	case r.inferred:
		return "inferred"
	}
	return ""
}

// eventShape is how an event is set out.
type eventShape struct {
	words int  // rows of its words
	under bool // a row under them for date words and actors
}

// Sizes of an event's row.
const (
	eventIndent  = 5  // cells before the words: bar, blank, relation, sign, blank
	eventTwoRows = 50 // cells of the pane from which date words and actors have a row
	eventMost    = 4  // rows of words of the selected event
)

// shape sets an event out at the width of a pane with at most limit rows of
// words, more where it is selected; a compact one takes a row for date words
// and actors only where it is selected.
func (r *eventRow) shape(w, limit int, selected, compact bool) eventShape {
	room := w - eventIndent - 1
	lines := r.wrapped.at(r.text, room)
	if selected {
		limit = max(limit, eventMost)
	}
	s := eventShape{words: max(1, min(len(lines), limit))}
	hasWords := r.inferred || r.when != "" && r.dated.Empty()
	switch {
	case w >= eventTwoRows && !compact:
		s.under = hasWords || r.actors != ""
	case selected && hasWords:
		s.under = len(lines) > 1 || !r.fitsBeside(room)
	}
	return s
}

// fitsBeside reports whether the date words fit beside the words of the
// event. The quotation marks take two cells.
func (r *eventRow) fitsBeside(room int) bool {
	n := cells(r.when) + 2
	if r.when == "" {
		n = len("inferred")
	}
	return cells(r.text)+2+n <= room
}

// draw draws the event. relation is the sign for its tie to an event above,
// " " for none.
func (r *eventRow) draw(p window, y int, shape eventShape, relation string, st *Styles, strong bool) {
	p.put(2, y, 1, relation, st.Muted)
	p.put(3, y, 1, r.sign(st), st.Date)
	look := st.Text
	if strong {
		look.fg = st.Strong.fg
	}
	room := p.r.w - eventIndent - 1
	var dated []span.Span
	if !r.dated.Empty() {
		dated = []span.Span{r.dated}
	}
	drawLines(p, eventIndent, y, r.text, r.wrapped.at(r.text, room), room, shape.words, look, st.Date, dated, st)
	words := r.dateWords(st)
	switch {
	case shape.under:
		x := eventIndent + p.put(eventIndent, y+shape.words, room, st.Signs.spell(fitWith(words, room, st.Signs.Ellipsis)), st.Muted)
		if rest := room - (x - eventIndent); r.actors != "" && p.r.w >= eventTwoRows {
			names := r.actors
			if words != "" {
				names = " " + st.Signs.Middot + " " + names
			}
			if rest > 8 {
				p.put(x, y+shape.words, rest, st.Signs.spell(fitWith(names, rest, st.Signs.Ellipsis)), st.Muted)
			}
		}
	case words != "" && r.fitsBeside(room):
		p.right(p.r.w-1, y, st.Signs.spell(words), st.Muted)
	}
}
