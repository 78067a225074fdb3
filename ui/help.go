package ui

// helpEntry is an action as help lists it, taken from the key map.
type helpEntry struct {
	name  string // the action's name, given back when it is picked
	keys  string // "j k", "ctrl+o"; "" where no key is bound
	words string // what it does
	group string // the heading that it stands under
}

// newHelp lists every action; typing narrows the list, Enter runs the one
// picked.
func newHelp(title string, entries []helpEntry) overlay { return newDetail(title, nil) }
