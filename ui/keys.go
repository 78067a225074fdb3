package ui

import (
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// scope is where a key means something. Scopes that are in reach at the same
// time never share a key; a test holds that.
type scope uint8

const (
	everywhere scope = iota
	inLibrary        // the list of briefings
	inDocument       // any pane of a document
	inList           // claims, actors, timeline
	inText           // the text pane
)

// reach is which scopes are asked for a key, in order, where a pane has the
// focus.
func reach(focus paneID) []scope {
	switch focus {
	case libraryPane, previewPane:
		return []scope{inLibrary, everywhere}
	case textPane:
		return []scope{inText, inDocument, everywhere}
	}
	return []scope{inList, inDocument, everywhere}
}

// binding is something that the reader can do: where its keys mean it, what
// the help says, what it does. Help, hints and dispatch all come from the
// bindings.
type binding struct {
	in    scope
	group string // heading in the help
	key.Binding
	hint  string // one or two words for the status line; "" keeps it out
	run   func(*Model) tea.Cmd
	place int // among the hints; those that matter most come first
}

// on binds keys, as Bubble Tea spells them, to what the help says that they
// do. The first is the one that hints show.
func on(does string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(keyNames(keys), does))
}

// keymap is all bindings, in the order of the help.
type keymap []binding

// keystroke is a key by the name that Bubble Tea spells it with.
type keystroke string

func (k keystroke) String() string { return string(k) }

// find returns the binding of a key where a pane has the focus.
func (k keymap) find(focus paneID, pressed fmt.Stringer) (binding, bool) {
	for _, s := range reach(focus) {
		for _, b := range k {
			if b.in == s && key.Matches(pressed, b.Binding) {
				return b, true
			}
		}
	}
	return binding{}, false
}

// within returns the enabled bindings in reach of a focus, in the order of the
// help.
func (k keymap) within(focus paneID) []binding {
	scopes := reach(focus)
	var out []binding
	for _, b := range k {
		if slices.Contains(scopes, b.in) && b.Enabled() {
			out = append(out, b)
		}
	}
	return out
}

// newKeymap is the key map of the preset "vim".
func newKeymap() keymap {
	return slices.Concat(libraryKeys(), moveKeys(), paneKeys(), findingKeys(), searchKeys(), documentKeys(), programKeys())
}

func libraryKeys() keymap {
	const group = "Briefings"
	return keymap{
		{inLibrary, group, on("read the briefing", "enter", "l", "right"), "read", (*Model).readSelected, 1},
		{inLibrary, group, on("next briefing", "j", "down"), "", by(1, (*Model).moveLibrary), 0},
		{inLibrary, group, on("briefing before", "k", "up"), "", by(-1, (*Model).moveLibrary), 0},
		{inLibrary, group, on("first briefing", "g", "home"), "", by(-1, (*Model).edgeLibrary), 0},
		{inLibrary, group, on("last briefing", "G", "end"), "", by(1, (*Model).edgeLibrary), 0},
		{inLibrary, group, on("a screen further", "space", "f", "pgdown", "ctrl+f", "d", "ctrl+d"), "", by(1, (*Model).pageLibrary), 0},
		{inLibrary, group, on("a screen back", "b", "pgup", "ctrl+b", "u", "ctrl+u"), "", by(-1, (*Model).pageLibrary), 0},
		{inLibrary, group, on("find a briefing by its words", "/"), "find", (*Model).askLibrary, 2},
		{inLibrary, group, on("change the order", "S"), "order", (*Model).orderLibrary, 3},
		{inLibrary, group, on("what was left out of this one; warnings", "X"), "", (*Model).openDropped, 0},
	}
}

func moveKeys() keymap {
	const group = "Moving"
	return keymap{
		{inList, group, on("next item, its evidence in the text", "j", "down"), "", by(1, (*Model).moveList), 0},
		{inList, group, on("item before", "k", "up"), "", by(-1, (*Model).moveList), 0},
		{inList, group, on("first item", "g", "home"), "", by(-1, (*Model).edgeList), 0},
		{inList, group, on("last item", "G", "end"), "", by(1, (*Model).edgeList), 0},
		{inText, group, on("a line down", "j", "down"), "", by(1, (*Model).scrollLines), 0},
		{inText, group, on("a line up", "k", "up"), "", by(-1, (*Model).scrollLines), 0},
		{inText, group, on("beginning of the text", "g", "home"), "", by(-1, (*Model).edgeText), 0},
		{inText, group, on("end of the text", "G", "end"), "", by(1, (*Model).edgeText), 0},
		{inDocument, group, on("text: half a screen down", "d", "ctrl+d"), "", by(1, (*Model).scrollHalf), 0},
		{inDocument, group, on("text: half a screen up", "u", "ctrl+u"), "", by(-1, (*Model).scrollHalf), 0},
		{inDocument, group, on("text: a screen down", "space", "f", "pgdown", "ctrl+f"), "", by(1, (*Model).scrollPage), 0},
		{inDocument, group, on("text: a screen up", "b", "pgup", "ctrl+b"), "", by(-1, (*Model).scrollPage), 0},
		{inDocument, group, on("next heading", ")"), "", by(1, (*Model).stepHeading), 0},
		{inDocument, group, on("heading before", "("), "", by(-1, (*Model).stepHeading), 0},
		{inDocument, group, on("next paragraph", "}"), "", by(1, (*Model).stepParagraph), 0},
		{inDocument, group, on("paragraph before", "{"), "", by(-1, (*Model).stepParagraph), 0},
		{inDocument, group, on("back to before the jump", "backspace", "alt+left", "ctrl+o"), "", by(-1, (*Model).jump), 0},
		{inDocument, group, on("forward again", "alt+right", "ctrl+i"), "", by(1, (*Model).jump), 0},
		{inDocument, group, on("outline of the text", "t"), "outline", (*Model).openOutline, 7},
	}
}

func paneKeys() keymap {
	const group = "Panes"
	return keymap{
		{inDocument, group, on("next pane", "tab", "l", "right"), "pane", by(1, (*Model).turnFocus), 2},
		{inDocument, group, on("pane before", "shift+tab", "h", "left"), "", by(-1, (*Model).turnFocus), 0},
		{inDocument, group, on("claims: who says what, how surely", "1"), "", to(claimsPane), 0},
		{inDocument, group, on("actors: who is involved", "2"), "", to(actorsPane), 0},
		{inDocument, group, on("timeline: what happened when", "3"), "", to(timelinePane), 0},
		{inDocument, group, on("the text", "4"), "", to(textPane), 0},
		{inDocument, group, on("this pane alone, and back", "+"), "", by(1, (*Model).zoom), 0},
		{inDocument, group, on("all panes again", "_"), "", by(-1, (*Model).zoom), 0},
		{inDocument, group, on("wider: side panes or, in the text, its lines", ">"), "", by(1, (*Model).widen), 0},
		{inDocument, group, on("narrower", "<"), "", by(-1, (*Model).widen), 0},
		{inDocument, group, on("text only, and back", "v"), "", (*Model).toggleTextOnly, 0},
		{inList, group, on("order of the pane", "S"), "", (*Model).orderPane, 0},
	}
}

// findingsGroup is the heading of what is done with findings.
const findingsGroup = "Findings"

// filterHint names the key that filters findings, in the status line.
const filterHint = "filter"

// readOnHint names the key that takes up what was stopped; it is only told then.
const readOnHint = "read on"

func findingKeys() keymap {
	const group = findingsGroup
	return keymap{
		{inList, group, on("to the evidence; on an actor: only theirs", "enter"), "evidence", (*Model).follow, 1},
		{inText, group, on("back to the finding’s pane", "enter"), "", (*Model).toPane, 0},
		{inDocument, group, on("next finding in the text", "]"), "next finding", by(1, (*Model).stepFinding), 3},
		{inDocument, group, on("finding before", "["), "", by(-1, (*Model).stepFinding), 0},
		{inDocument, group, on("why this item is here", "i"), "why", (*Model).openWhy, 6},
		{inDocument, group, on("copy the item with its citation", "y"), "", (*Model).copyItem, 0},
		{inDocument, group, on("set the date that relative dates count from", "D"), "", (*Model).askDate, 0},
	}
}

func searchKeys() keymap {
	const group = "Search"
	return keymap{
		{inDocument, group, on("search the text", "/"), "search", (*Model).askSearch, 4},
		{inDocument, group, on("filter claims, actors and events by words", "="), filterHint, (*Model).askFilter, 5},
		{inDocument, group, on("next match", "n"), "", by(1, (*Model).stepMatch), 0},
		{inDocument, group, on("match before", "N"), "", by(-1, (*Model).stepMatch), 0},
		{inDocument, group, on("search for the selected actor’s name", "*"), "", (*Model).searchName, 0},
	}
}

func documentKeys() keymap {
	const group = "Documents"
	return keymap{
		{inDocument, group, on("next document", "J", "ctrl+n"), "", by(1, (*Model).stepDocument), 0},
		{inDocument, group, on("document before", "K", "ctrl+p"), "", by(-1, (*Model).stepDocument), 0},
		{inDocument, group, on("open the original in the browser", "o"), "", (*Model).openOriginal, 0},
		{inDocument, group, on("what was left out; warnings", "X"), "", (*Model).openDropped, 0},
	}
}

func programKeys() keymap {
	const group = "sitrep"
	return keymap{
		{everywhere, group, on("this help", "?"), "keys", (*Model).openHelp, 9},
		{everywhere, group, on("undo one: dialog, search, filter; twice: work", "esc"), "", (*Model).escape, 0},
		{everywhere, group, on("read on where Esc has stopped it", "r"), readOnHint, (*Model).readOn, 1},
		{everywhere, group, on("theme: dark, light, plain", "T"), "", (*Model).nextTheme, 0},
		{everywhere, group, on("back; from the first screen: leave", "q"), "", (*Model).back, 0},
		{everywhere, group, on("leave", "Q"), "", (*Model).quit, 0},
		{everywhere, group, on("leave; the exit code says so", "ctrl+c"), "", (*Model).interrupt, 0},
		{everywhere, group, on("suspend", "ctrl+z"), "", (*Model).suspend, 0},
		{everywhere, group, on("draw the screen again", "ctrl+l"), "", (*Model).redraw, 0},
	}
}

// by makes a command of a verb with a direction.
func by(n int, verb func(*Model, int) tea.Cmd) func(*Model) tea.Cmd {
	return func(m *Model) tea.Cmd { return verb(m, n) }
}

// to makes a command that goes to a pane.
func to(id paneID) func(*Model) tea.Cmd {
	return func(m *Model) tea.Cmd { return m.visit(id) }
}
