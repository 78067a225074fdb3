package ui

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// libraryState is how far a document of the library is.
type libraryState uint8

const (
	beingRead libraryState = iota // found, not read or analysed yet
	ready
	putOff // the reader has stopped the reading
	failed
	libraryStates int = iota
)

// libraryRow is a document as the library shows it. The id stays the same
// while the rest fills in.
type libraryRow struct {
	id     string
	title  string // "" while it is not known: the id is shown
	source string
	date   string // "2006-01-02", "" for none
	state  libraryState
	reason string // failed: why, in words
	other  string // ready: the language, where findings are not made in it

	claims, actors, events int // ready: what was found
}

// libraryPanel lists the documents.
type libraryPanel struct {
	itemPane
	rows   []libraryRow
	view   []int // the rows shown, by entry
	digits [3]int
}

// The orders of the library.
const (
	libraryAsGiven = iota
	libraryNewest
	libraryByTitle
)

func newLibraryPane() *libraryPanel {
	p := &libraryPanel{}
	p.id, p.orders = libraryPane, []string{"as given", "newest first", "by title"}
	p.list, p.rebuild = newList(p), p.build
	return p
}

// setRows shows the documents. The selection stays on the row with the same
// id, and that row on its line of the screen.
func (p *libraryPanel) setRows(rows []libraryRow) {
	p.rows = rows
	p.build()
}

func (p *libraryPanel) build() {
	query := strings.ToLower(p.query)
	p.view, p.digits = p.view[:0], [3]int{1, 1, 1}
	for i := range p.rows {
		r := &p.rows[i]
		for k, n := range r.counts() {
			p.digits[k] = max(p.digits[k], digitsOf(n))
		}
		if query == "" || holdsWords(strings.ToLower(r.name()+" "+r.source+" "+r.date+" "+dayWords(r.date)), query) {
			p.view = append(p.view, i)
		}
	}
	p.shown, p.of = len(p.view), len(p.rows)
	switch p.order {
	case libraryNewest:
		slices.SortStableFunc(p.view, func(a, b int) int { return cmp.Compare(p.rows[b].date, p.rows[a].date) })
	case libraryByTitle:
		slices.SortStableFunc(p.view, func(a, b int) int {
			return cmp.Compare(strings.ToLower(p.rows[a].name()), strings.ToLower(p.rows[b].name()))
		})
	}
	entries := make([]entry, len(p.view))
	for k, i := range p.view {
		entries[k] = entry{p.rows[i].id, 1}
	}
	p.set(entries)
}

// digitsOf is how many digits a number has.
func digitsOf(n int) int {
	d := 1
	for ; n > 9; n /= 10 {
		d++
	}
	return d
}

// name is the title or, while it is not known, the id.
func (r *libraryRow) name() string {
	if r.title == "" {
		return oneLine(r.id)
	}
	return oneLine(r.title)
}

func (r *libraryRow) counts() [3]int { return [3]int{r.claims, r.actors, r.events} }

// meta is where the document comes from and when, in w cells; the date is
// kept whole as long as it fits.
func (r *libraryRow) meta(w int, st *Styles) string {
	if r.state == beingRead && r.source == "" && r.date == "" {
		return ""
	}
	date := dayWords(r.date)
	source := oneLine(r.source)
	joint := " " + st.Signs.Middot + " "
	if room := w - cells(joint) - cells(date); source != "" && room >= shortestSpeaker {
		return fitWith(source, room, st.Signs.Ellipsis) + joint + date
	}
	return fitWith(date, w, st.Signs.Ellipsis)
}

func (p *libraryPanel) measure(k int, selected bool) int {
	if r := &p.rows[p.view[k]]; r.state == failed {
		return 1 + len(fitLines(r.notRead(), p.width()-rowMargins, reasonRows))
	}
	return 2
}

// reasonRows is the most rows that the reason why a document was not read takes.
const reasonRows = 2

func (r *libraryRow) notRead() string { return "not read: " + oneLine(r.reason) }

func (p *libraryPanel) drawEntry(w window, y, k int, st *Styles, look rowLook) {
	r := &p.rows[p.view[k]]
	room := w.r.w - rowMargins
	name := st.Text
	switch {
	case r.state == failed:
		name = st.Muted
	case look.selected:
		name = st.Strong
	}
	w.put(2, y, room, fitWith(r.name(), room, st.Signs.Ellipsis), name)
	right := p.found(r, room)
	switch r.state {
	case beingRead:
		right = "reading" + st.Signs.Ellipsis
	case putOff:
		right = "stopped"
	}
	if n := cells(right); n > 0 && n <= room && r.state != failed {
		w.right(w.r.w-1, y+1, right, st.Muted)
		room -= n + 2
	}
	if r.state == failed {
		for i, line := range fitLines(r.notRead(), room, reasonRows) {
			w.put(2, y+1+i, room, st.Signs.spell(line), st.Muted)
		}
		return
	}
	w.put(2, y+1, room, r.meta(room, st), st.Muted)
}

// found says what was found in a document, in columns; where the room is
// short only the claims.
func (p *libraryPanel) found(r *libraryRow, room int) string {
	if r.state != ready {
		return ""
	}
	switch {
	case r.claims+r.actors+r.events > 0:
	case r.other != "":
		return "in " + r.other
	default:
		return "nothing found"
	}
	words := [3][2]string{{"claims", "claim "}, {"actors", "actor "}, {"events", "event "}}
	var parts []string
	for k, n := range r.counts() {
		word := words[k][0]
		if n == 1 {
			word = words[k][1]
		}
		parts = append(parts, fmt.Sprintf("%*d %s", p.digits[k], n, word))
	}
	switch {
	case room >= 50:
		return strings.Join(parts, " ")
	case room >= 32:
		return parts[0]
	}
	return ""
}

// note is what the title line says at the right.
func (p *libraryPanel) note() string {
	if p.query != "" {
		return ofAll(p.shown, p.of) + " · “" + p.query + "”"
	}
	if at := p.position(); at != "" {
		return at
	}
	if p.of > 0 {
		return fmt.Sprint(p.of)
	}
	return ""
}

func (p *libraryPanel) draw(c *canvas, st *Styles, focused bool) {
	if p.r.empty() {
		return
	}
	drawTitle(c, p.r, st, focused, p.id, p.tabs, p.withMore(p.note()))
	in := window{c, p.body()}
	switch {
	case p.of == 0 && p.pending != "":
		drawSentence(in, p.pending, st.Muted, st)
	case p.of == 0:
		drawSentence(in, "Nothing is open yet. Start sitrep with a file, a folder, or - for what is piped in; or paste a text here.", st.Muted, st)
	case p.shown == 0:
		drawSentence(in, fmt.Sprintf("No briefing here holds “%s”.", p.query), st.Muted, st)
	default:
		p.list.draw(in, st, focused)
	}
}
