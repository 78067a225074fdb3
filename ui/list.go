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
