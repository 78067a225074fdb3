package ui

// place is where the reader is: the document, the item they are at, and
// what they have before them.
type place struct {
	doc   docID
	focus paneID
	pane  paneID // of the item
	item  string
	at    anchor // what stands at the top of the text
}

// jumpsKept bounds what is remembered.
const jumpsKept = 100

// jumps remembers where the reader came from. A place that was left by a jump
// is gone back to and forward from, as in a browser.
type jumps struct {
	behind, ahead []place
}

// leave notes the place that a jump starts from. What lay ahead is forgotten.
func (j *jumps) leave(from place) {
	j.ahead = nil
	if n := len(j.behind); n > 0 && j.behind[n-1] == from {
		return
	}
	j.behind = append(j.behind, from)
	if len(j.behind) > jumpsKept {
		j.behind = j.behind[1:]
	}
}

// step goes back (n < 0) or forward from here; false where there is nowhere
// to go.
func (j *jumps) step(n int, here place) (place, bool) {
	from, onto := &j.behind, &j.ahead
	if n > 0 {
		from, onto = onto, from
	}
	last := len(*from) - 1
	if last < 0 {
		return place{}, false
	}
	to := (*from)[last]
	*from = (*from)[:last]
	*onto = append(*onto, here)
	return to, true
}
