package ui

import (
	"strings"

	"sitrep/content/span"
)

// paneID names a pane. The digit printed in its title is its number.
type paneID uint8

const (
	noPane paneID = iota
	claimsPane
	actorsPane
	timelinePane
	textPane
	libraryPane
	previewPane
)

// Selection is what the reader is looking at, owned by the root and shown by
// every pane in its own way. Ids and spans, never row numbers.
type Selection struct {
	Pane  paneID // the pane that the item is in
	Item  string // "c3", "a1", "e5"; "" for none
	Actor string // the actor that filters, "" for all
	// Opening: the program selected the item when the findings came, not the
	// reader.
	Opening bool
	// Evidence are the spans to highlight in the text, in text order; Cue is
	// the cue inside them, empty where there is none.
	Evidence []span.Span
	Cue      span.Span
}

// pane is a part of the screen. The root gives it its rectangle (title line
// included) and its data; draw never changes anything.
type pane interface {
	resize(r rect)
	draw(c *canvas, st *Styles, focused bool)
}

// paneTitle is how a pane is called in its title line and in a tab.
type paneTitle struct {
	digit       string // the key that goes there, "" for none
	long, short string
}

func titleOf(id paneID) paneTitle {
	switch id {
	case claimsPane:
		return paneTitle{"1", "CLAIMS", "CLAIMS"}
	case actorsPane:
		return paneTitle{"2", "ACTORS", "ACTORS"}
	case timelinePane:
		return paneTitle{"3", "TIMELINE", "TIME"}
	case textPane:
		return paneTitle{"4", "TEXT", "TEXT"}
	case libraryPane:
		return paneTitle{"", "BRIEFINGS", "BRIEFINGS"}
	case previewPane:
		return paneTitle{"", "PREVIEW", "PREVIEW"}
	}
	return paneTitle{}
}

// tabSpot is where a pane's name stands in a title line, in cells from the
// line's left end. name is what is written after the digit, "" where there is
// only room for the digit.
type tabSpot struct {
	id   paneID
	x, w int
	name string
}

// titleSpots lays out the names in a title line of w cells: the tabs in order
// or, where there are none, the one name. Where the room is short, names are
// shortened, then those of the panes that are not shown shrink to their digit.
// ruled tells whether the rule goes on between the tabs.
func titleSpots(w int, shown paneID, tabs []paneID) (spots []tabSpot, ruled bool) {
	if len(tabs) == 0 {
		tabs = []paneID{shown}
	}
	for _, try := range []struct {
		between            int
		short, digits, off bool
	}{{between: 3}, {between: 2}, {between: 2, short: true}, {between: 2, digits: true}, {between: 1, digits: true}} {
		x := 2
		spots = spots[:0]
		for _, id := range tabs {
			t := titleOf(id)
			name := t.long
			if try.short {
				name = t.short
			}
			if try.digits && id != shown && t.digit != "" {
				name = ""
			}
			n := len(t.digit) + len(name)
			if t.digit != "" && name != "" {
				n++
			}
			spots = append(spots, tabSpot{id, x, n, name})
			x += n + try.between
		}
		if x-try.between+2 <= w {
			return spots, try.between == 3
		}
	}
	if len(tabs) > 1 {
		return titleSpots(w, shown, nil)
	}
	return spots, false
}

// drawTitle draws the title line of a pane in the first row of r: the rule,
// the digit and name (or all tabs), and the note at the right where it fits.
func drawTitle(c *canvas, r rect, st *Styles, focused bool, shown paneID, tabs []paneID, note string) {
	p := window{c, rect{r.x, r.y, r.w, min(r.h, 1)}}
	rule, ruleStyle := st.Signs.Rule, st.Rule
	if focused {
		rule, ruleStyle = st.Signs.RuleFocus, st.RuleFocus
	}
	for x := range max(r.w, 0) {
		p.put(x, 0, 1, rule, ruleStyle)
	}
	spots, ruled := titleSpots(r.w, shown, tabs)
	end := 1
	for _, s := range spots {
		p.put(s.x-1, 0, 1, " ", style{})
		if !ruled {
			p.repeat(end, 0, s.x-end, " ", style{})
		}
		digit := titleOf(s.id).digit
		digitStyle, nameStyle := st.Muted, st.Muted
		if s.id == shown {
			nameStyle = st.Title
			if focused {
				digitStyle, nameStyle = st.Accent, st.TitleFocus
			}
		}
		x := s.x
		if digit != "" {
			x += p.put(x, 0, r.w, digit, digitStyle)
			if s.name != "" {
				x += p.put(x, 0, r.w, " ", style{})
			}
		}
		x += p.put(x, 0, r.w, s.name, nameStyle)
		p.put(x, 0, 1, " ", style{})
		end = x + 1
	}
	if n := cells(note); n > 0 && end+1+n+3 <= r.w {
		p.put(r.w-n-3, 0, 1, " ", style{})
		p.put(r.w-n-2, 0, n, st.Signs.spell(note), st.Muted)
		p.put(r.w-2, 0, 1, " ", style{})
	}
}

// tabAt returns the pane whose name stands at x, in cells from the left end
// of a title line of w cells; noPane between names.
func tabAt(x, w int, shown paneID, tabs []paneID) paneID {
	spots, _ := titleSpots(w, shown, tabs)
	for _, s := range spots {
		if x >= s.x && x < s.x+s.w {
			return s.id
		}
	}
	return noPane
}

// asciiSpelling is how signs that stand among the words of the chrome are
// written on a terminal without Unicode. Each takes one cell in both.
var asciiSpelling = strings.NewReplacer("·", "-", "“", "\"", "”", "\"", "‘", "'", "’", "'", "…", "~", "¶", "p", "–", "-", "—", "-", "▾", "v")

// spell writes words for the terminal: as they are, or without Unicode signs
// where it shows none.
func (s *Signs) spell(text string) string {
	if s.Ellipsis == "…" {
		return text
	}
	return asciiSpelling.Replace(text)
}

// window is a rectangle of the canvas that clips what is drawn to it. Its
// coordinates count from its upper left cell.
type window struct {
	c *canvas
	r rect
}

// put draws text cut at limit cells and at the window's right border, and
// returns the cells used.
func (p window) put(x, y, limit int, text string, st style) int {
	limit = min(limit, p.r.w-x)
	if x < 0 || y < 0 || y >= p.r.h || limit <= 0 {
		return 0
	}
	return p.c.put(p.r.x+x, p.r.y+y, limit, text, st)
}

// right draws text so that it ends before the cell x, where it fits whole.
func (p window) right(x, y int, text string, st style) {
	if n := cells(text); x-n >= 0 {
		p.put(x-n, y, n, text, st)
	}
}

// restyle lays a style over cells of a row.
func (p window) restyle(x, y, n int, st style) {
	if y < 0 || y >= p.r.h || x >= p.r.w {
		return
	}
	from := max(x, 0)
	p.c.restyle(p.r.x+from, p.r.y+y, min(n-(from-x), p.r.w-from), st)
}

// repeat fills n cells of a row with a sign.
func (p window) repeat(x, y, n int, sign string, st style) {
	for i := range max(n, 0) {
		p.put(x+i, y, 1, sign, st)
	}
}
