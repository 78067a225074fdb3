package ui

import "slices"

// Breakpoints and sizes of the screen, in cells.
const (
	minWidth, minHeight = 20, 6 // below: a notice of one line

	mediumWidth   = 70  // from here a side pane stands beside the text
	wideWidth     = 110 // from here the side panes are stacked
	veryWideWidth = 180 // from here the timeline has a column of its own
	previewWidth  = 100 // from here the library shows a preview

	headerHeight   = 16 // from here there is a header
	fullLineHeight = 24 // from here the bottom line may take two rows
	airyHeight     = 30 // from here a blank row stands under the header
	summaryRows    = 2  // of the bottom line, at most, and one more where that ends it

	stackedHeight = 6 // title and five rows: a stacked pane is no lower

	narrowestSide, narrowestText = 20, 30
)

// screenID names a screen.
type screenID uint8

const (
	libraryScreen screenID = iota
	documentScreen
)

// frame is everything that the arrangement of the screen depends on.
type frame struct {
	w, h     int
	screen   screenID
	focus    paneID
	side     paneID // the side pane shown where only one is
	zoomed   bool   // the focused pane takes the whole screen
	textOnly bool
	widen    int    // cells that the reader gave to the left column
	widenEnd int    // and to the one right of the text
	summary  int    // rows that the bottom line wants; 0: there is none yet
	want     [3]int // rows that claims, actors, timeline want; 0: not known
}

// slot is a place for a pane. Where several panes take turns in it, tabs are
// their names in order, the one shown among them.
type slot struct {
	id   paneID
	rect rect // the title line included
	tabs []paneID
}

// layout is where everything stands. Rectangles lie inside the screen and do
// not overlap; together they fill it but for the blank row under the header
// and the gap over a column line.
type layout struct {
	w, h     int
	tooSmall bool
	header   rect // title, and bottom line where there is one
	air      rect // the blank row under the header
	status   rect
	slots    []slot // left to right, top to bottom
	columns  []rect // thin vertical lines between panes, title row included
}

// sidePanes are the panes beside the text, in the order of their digits.
var sidePanes = []paneID{claimsPane, actorsPane, timelinePane}

// documentPanes are all panes of the document screen, in the order of their
// digits.
var documentPanes = []paneID{claimsPane, actorsPane, timelinePane, textPane}

// arrange makes every rectangle of the screen. It is pure: the same frame
// gives the same layout.
func arrange(f frame) layout {
	l := layout{w: max(f.w, 0), h: max(f.h, 0)}
	if f.w < minWidth || f.h < minHeight {
		l.tooSmall = true
		return l
	}
	area := l.bands(f)
	switch {
	case f.screen == libraryScreen:
		l.library(f, area)
	case f.textOnly:
		l.slots = []slot{{id: textPane, rect: area}}
	case f.zoomed || f.w < mediumWidth:
		l.slots = []slot{{id: shownAlone(f), rect: area, tabs: documentPanes}}
	case f.w < wideWidth:
		l.medium(f, area)
	case f.w < veryWideWidth:
		l.wide(f, area)
	default:
		l.veryWide(f, area)
	}
	return l
}

// bands cuts header and status off the screen and returns what is between.
func (l *layout) bands(f frame) rect {
	top := 0
	switch {
	case f.screen == libraryScreen:
		l.header, top = rect{0, 0, f.w, 1}, 1
	case f.h >= headerHeight && !f.textOnly:
		rows := 1 + min(f.summary, summaryRows)
		if f.w < wideWidth && f.summary == summaryRows+1 {
			rows++ // a sentence ends with who says it
		}
		if f.h < fullLineHeight {
			rows = 1 + min(f.summary, 1)
		}
		l.header, top = rect{0, 0, f.w, rows}, rows
		if f.h >= airyHeight {
			l.air, top = rect{0, rows, f.w, 1}, rows+1
		}
	}
	l.status = rect{0, f.h - 1, f.w, 1}
	return rect{0, top, f.w, f.h - 1 - top}
}

func (l *layout) library(f frame, area rect) {
	if f.zoomed || f.w < previewWidth {
		l.slots = []slot{{id: libraryPane, rect: area}}
		return
	}
	left, right := l.split(area, bounded(f.w*52/100+f.widen, 40, f.w-1-40))
	l.slots = []slot{{id: libraryPane, rect: left}, {id: previewPane, rect: right}}
}

func (l *layout) medium(f frame, area rect) {
	left, right := l.split(area, sideWidth(f))
	l.slots = []slot{{id: sideOf(f), rect: left, tabs: sidePanes}, {id: textPane, rect: right}}
}

func (l *layout) wide(f frame, area rect) {
	left, right := l.split(area, sideWidth(f))
	l.slots = append(stack(f, left, sidePanes), slot{id: textPane, rect: right})
}

// veryWide puts the timeline right of the text. Tab order stays the order of
// the digits; see ring.
func (l *layout) veryWide(f frame, area rect) {
	left, rest := l.split(area, sideWidth(f))
	mid, right := l.split(rest, max(rest.w-restWidth(f), narrowestText))
	l.slots = append(stack(f, left, sidePanes[:2]), slot{id: textPane, rect: mid}, slot{id: timelinePane, rect: right})
}

// split cuts r into two columns with a line between; left is w cells wide.
func (l *layout) split(r rect, w int) (left, right rect) {
	w = bounded(w, 0, max(r.w-1, 0))
	l.columns = append(l.columns, rect{r.x + w, r.y, 1, r.h})
	return rect{r.x, r.y, w, r.h}, rect{r.x + w + 1, r.y, r.w - w - 1, r.h}
}

// sideWidth is the width of the left column.
func sideWidth(f frame) int {
	w := bounded(f.w*2/5, 28, max(46, min(60, f.w-84)))
	if f.w >= veryWideWidth {
		w = bounded(f.w*26/100, 46, 80)
	}
	return bounded(w+f.widen, narrowestSide, max(f.w-1-narrowestText-restWidth(f), narrowestSide))
}

// restWidth is what stands right of the text and its line.
func restWidth(f frame) int {
	if f.w < veryWideWidth {
		return 0
	}
	return 1 + bounded(bounded(f.w/4, 46, 80)+f.widenEnd, narrowestSide, 120)
}

// shownAlone is the pane that has the screen for itself.
func shownAlone(f frame) paneID {
	if slices.Contains(documentPanes, f.focus) {
		return f.focus
	}
	return textPane
}

// sideOf is the side pane to show where there is room for one.
func sideOf(f frame) paneID {
	if slices.Contains(sidePanes, f.focus) {
		return f.focus
	}
	if slices.Contains(sidePanes, f.side) {
		return f.side
	}
	return claimsPane
}

// stack puts panes under each other in a column, each with at least
// stackedHeight rows; where that is not to be had they become tabs.
func stack(f frame, column rect, panes []paneID) []slot {
	if column.h < stackedHeight*len(panes) {
		shown := sideOf(f)
		if !slices.Contains(panes, shown) {
			shown = panes[0]
		}
		return []slot{{id: shown, rect: column, tabs: panes}}
	}
	slots := make([]slot, len(panes))
	y := column.y
	for i, h := range shares(f, column.h, panes) {
		slots[i] = slot{id: panes[i], rect: rect{column.x, y, column.w, h}}
		y += h
	}
	return slots
}

// shares divides the rows of a column among stacked panes: each gets its
// weight's part, and what one does not need goes to those that do.
func shares(f frame, rows int, panes []paneID) []int {
	weights := map[paneID]int{claimsPane: 8, actorsPane: 4, timelinePane: 6}
	got := make([]int, len(panes))
	need := make([]int, len(panes))
	for i, p := range panes {
		got[i] = stackedHeight
		need[i] = rows
		if want := f.want[slices.Index(sidePanes, p)]; want > 0 {
			need[i] = max(want+1, stackedHeight)
		}
		rows -= stackedHeight
	}
	for ; rows > 0; rows-- {
		got[hungriest(panes, got, need, weights)]++
	}
	return got
}

// hungriest is the pane that has least for its weight among those that need
// more; where all have enough, among all.
func hungriest(panes []paneID, got, need []int, weights map[paneID]int) int {
	best := -1
	for _, all := range []bool{false, true} {
		for i, p := range panes {
			if !all && got[i] >= need[i] {
				continue
			}
			if best < 0 || got[i]*weights[panes[best]] < got[best]*weights[p] {
				best = i
			}
		}
		if best >= 0 {
			break
		}
	}
	return best
}

// ring is the panes that can have the focus, in the order of Tab: those shown
// and those behind a tab.
func (l layout) ring() []paneID {
	var ring []paneID
	for _, s := range l.slots {
		if s.id == previewPane {
			continue
		}
		if len(s.tabs) == 0 {
			ring = append(ring, s.id)
		}
		ring = append(ring, s.tabs...)
	}
	slices.Sort(ring)
	return ring
}

// slotOf is the place where a pane is shown; false where it is not.
func (l layout) slotOf(id paneID) (slot, bool) {
	for _, s := range l.slots {
		if s.id == id {
			return s, true
		}
	}
	return slot{}, false
}

// bounded is v, at least lo and at most hi; lo where they cross.
func bounded(v, lo, hi int) int { return max(lo, min(v, hi)) }
