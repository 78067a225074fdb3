package ui

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

func (l *list) top() bool { return l.chooseFrom(0, 1) }

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
