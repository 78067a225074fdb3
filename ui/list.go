package ui

// entry is a row of a list as its pane supplies it: an item, or with id "" a
// heading or a line that cannot be selected.
type entry struct {
	id  string
	gap int // blank rows before it where the list has air
}

// rowSource is the pane whose items a list shows. Indices are those of the
// entries that it gave to the list.
type rowSource interface {
	// measure returns the rows that an entry takes at the list's width.
	measure(i int, selected bool) int
	// drawEntry draws an entry with its first row at y, which may lie above
	// the window.
	drawEntry(p window, y, i int, st *Styles, look rowLook)
}

// rowLook is how an entry is to be drawn.
type rowLook struct {
	rows     int // as measured
	selected bool
	focused  bool // the pane has the focus
}

// list is a window over entries of varying height. The selection is kept by
// id, the scroll position in rows from the top of all entries. At most one
// entry is selected, and it is kept in view when it moves.
type list struct {
	source  rowSource
	entries []entry
	tops    []int // first row of each entry, and behind them the end of the last
	at      int   // the selected entry, -1 for none
	offset  int   // the row at the top of the window
	height  int   // rows of the window
	airy    bool  // gaps are shown
	// airyFrom is the rows of the window from which gaps are shown even where
	// the entries then do not all fit.
	airyFrom int
	// steady: rows are still being added. What hangs on whether all of them fit
	// is decided as if they did not, so that rows do not change their heights.
	steady bool
	// related are the items that belong to what is selected in another pane;
	// they carry a dot.
	related []string
}

func newList(source rowSource) list {
	return list{source: source, at: -1, tops: []int{0}, airyFrom: airyRows}
}

// set replaces the entries. The selected item stays selected and stays on its
// row of the screen where it is still there; otherwise nothing is selected.
// Where it is out of sight, or there is none, the first item in sight stays on
// its row, and a list that is shown from its top is shown from its top. While
// rows are being added the window may reach over the ends of the list for that,
// until it is next scrolled.
func (l *list) set(entries []entry) {
	id, seen := l.selected(), l.seen(l.at)
	held := l.at
	if !seen {
		held = l.heldAt()
	}
	holds, row := "", 0
	if held >= 0 {
		holds, row = l.entries[held].id, l.tops[held]-l.offset
	}
	l.entries, l.at, held = entries, -1, -1
	for i, e := range entries {
		if id != "" && e.id == id {
			l.at = i
		}
		if holds != "" && e.id == holds {
			held = i
		}
	}
	l.lay()
	switch {
	case held < 0:
		l.scrollTo(l.offset)
	case l.steady:
		l.offset = l.tops[held] - row
	default:
		l.scrollTo(l.tops[held] - row)
		if seen {
			l.reveal()
		}
	}
}

// seen reports whether an entry, as it was laid out last, is in the window at
// least in part.
func (l *list) seen(i int) bool {
	return i >= 0 && i < len(l.tops)-1 && l.tops[i] < l.offset+l.height && l.tops[i+1] > l.offset
}

// heldAt is the first item in sight of a list that has been scrolled, -1 where
// it has not been.
func (l *list) heldAt() int {
	if l.offset <= 0 {
		return -1
	}
	for i := l.firstVisible(); i < len(l.entries); i++ {
		if l.entries[i].id != "" {
			return i
		}
	}
	return -1
}

// resize gives the window its rows. The width is the source's own business.
func (l *list) resize(height int) {
	same := l.height == max(height, 0)
	l.height = max(height, 0)
	l.lay()
	if same && l.steady {
		return
	}
	l.scrollTo(l.offset)
	l.reveal()
}

// lay works out where every entry stands. Air is the first thing to go where
// the list is short.
func (l *list) lay() {
	l.airy = true
	l.place()
	if l.height < l.airyFrom && (l.steady || l.total() > l.height) {
		l.airy = false
		l.place()
	}
}

// Values for airyFrom.
const (
	airyRows  = 10
	airyIfFit = 1 << 30 // gaps only where everything fits with them
)

func (l *list) place() {
	l.tops = append(l.tops[:0], make([]int, len(l.entries)+1)...)
	y := 0
	for i, e := range l.entries {
		if l.airy && i > 0 {
			y += e.gap
		}
		l.tops[i] = y
		y += l.source.measure(i, i == l.at)
	}
	l.tops[len(l.entries)] = y
}

// total is how many rows all entries take.
func (l *list) total() int { return l.tops[len(l.entries)] }

func (l *list) rowsOf(i int) int { return l.source.measure(i, i == l.at) }

// selected is the id of the selected item, "" for none.
func (l *list) selected() string {
	if l.at < 0 || l.at >= len(l.entries) {
		return ""
	}
	return l.entries[l.at].id
}

// choose selects the item with the id and brings it into view; an id that is
// not in the list takes the selection away. It reports whether the selection
// changed.
func (l *list) choose(id string) bool {
	if id == l.selected() {
		l.reveal()
		return false
	}
	for i, e := range l.entries {
		if id != "" && e.id == id {
			return l.chooseAt(i)
		}
	}
	l.at = -1
	l.lay()
	l.scrollTo(l.offset)
	return true
}

func (l *list) chooseAt(i int) bool {
	if i == l.at {
		l.reveal()
		return false
	}
	l.at = i
	l.lay()
	l.reveal()
	return true
}

// move selects the item n items further down, or up; at the ends it stays.
// Without a selection the first item in the window is taken.
func (l *list) move(n int) bool {
	if l.at < 0 {
		return l.chooseFrom(l.firstVisible(), 1)
	}
	step, to := 1, l.at
	if n < 0 {
		step, n = -1, -n
	}
	for i := l.at + step; i >= 0 && i < len(l.entries) && n > 0; i += step {
		if l.entries[i].id != "" {
			to = i
			n--
		}
	}
	return l.chooseAt(to)
}

// page moves the selection by n windows.
func (l *list) page(n int) bool {
	if len(l.entries) == 0 {
		return false
	}
	if l.at < 0 {
		return l.move(n)
	}
	goal := l.tops[l.at] + n*max(l.height-2, 1)
	step := 1
	if n < 0 {
		step = -1
	}
	to := l.at
	for i := l.at + step; i >= 0 && i < len(l.entries); i += step {
		if l.entries[i].id == "" {
			continue
		}
		past := (l.tops[i]-goal)*step > 0
		if past && to != l.at {
			break
		}
		to = i
		if past {
			break
		}
	}
	return l.chooseAt(to)
}

func (l *list) top() bool    { return l.chooseFrom(0, 1) }
func (l *list) bottom() bool { return l.chooseFrom(len(l.entries)-1, -1) }

// chooseFrom selects the first item from i on in the direction of step.
func (l *list) chooseFrom(i, step int) bool {
	for ; i >= 0 && i < len(l.entries); i += step {
		if l.entries[i].id != "" {
			return l.chooseAt(i)
		}
	}
	return false
}

// scroll moves the window by n rows and leaves the selection where it is. It
// reports whether the window moved.
func (l *list) scroll(n int) bool {
	was := l.offset
	if n > 0 {
		l.offset = max(min(l.offset+n, l.most()), l.offset)
	} else {
		l.offset = min(max(l.offset+n, 0), l.offset)
	}
	return l.offset != was
}

func (l *list) scrollTo(row int) { l.offset = max(0, min(row, l.most())) }

// most is the last row that the window may begin with.
func (l *list) most() int { return l.snap(l.total()-l.height, l.total()) }

// snap returns the first row from row on with which an entry begins, so that
// the window begins with it too; most where there is none before that.
func (l *list) snap(row, most int) int {
	if row <= 0 {
		return 0
	}
	for _, top := range l.tops {
		if top >= row {
			return min(top, most)
		}
	}
	return most
}

func (l *list) firstVisible() int {
	for i := range l.entries {
		if l.tops[i] >= l.offset {
			return i
		}
	}
	return 0
}

// reveal brings the selected item whole into the window, with the headings
// just above it; where it is higher than the window, its beginning.
func (l *list) reveal() {
	if l.at < 0 {
		return
	}
	top, end := l.tops[l.at], l.tops[l.at]+l.rowsOf(l.at)
	if end > l.offset+l.height {
		l.scrollTo(l.snap(end-l.height, top))
	}
	if top < l.offset {
		for i := l.at - 1; i >= 0 && l.entries[i].id == "" && end-l.tops[i] <= l.height; i-- {
			top = l.tops[i]
		}
		l.scrollTo(top)
	}
}

// entryAt returns the index of the entry at a row of the window, -1 for none.
func (l *list) entryAt(y int) int {
	y += l.offset
	for i := range l.entries {
		if y >= l.tops[i] && y < l.tops[i]+l.rowsOf(i) {
			return i
		}
	}
	return -1
}
