package ui

import (
	"slices"

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

// binding is something that the reader can do: its keys, what the help says,
// what it does. Help, hints and dispatch all come from the bindings.
type binding struct {
	in    scope
	group string   // heading in the help
	keys  []string // as Bubble Tea spells them; the first is shown in hints
	help  string
	hint  string // one or two words for the status line, "" to keep it out
	run   func(*Model) tea.Cmd
	place int // among the hints; those that matter most come first
}

// keymap is all bindings, in the order of the help.
type keymap []binding

// find returns the binding of a key where a pane has the focus.
func (k keymap) find(focus paneID, key string) (binding, bool) {
	for _, s := range reach(focus) {
		for _, b := range k {
			if b.in == s && slices.Contains(b.keys, key) {
				return b, true
			}
		}
	}
	return binding{}, false
}

// within returns the bindings in reach of a focus, in the order of the help.
func (k keymap) within(focus paneID) []binding {
	scopes := reach(focus)
	var out []binding
	for _, b := range k {
		if slices.Contains(scopes, b.in) {
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
		{inLibrary, group, []string{"enter", "l", "right"}, "read the briefing", "read", (*Model).readSelected, 1},
		{inLibrary, group, []string{"j", "down"}, "next briefing", "", by(1, (*Model).moveLibrary), 0},
		{inLibrary, group, []string{"k", "up"}, "briefing before", "", by(-1, (*Model).moveLibrary), 0},
		{inLibrary, group, []string{"g", "home"}, "first briefing", "", by(-1, (*Model).edgeLibrary), 0},
		{inLibrary, group, []string{"G", "end"}, "last briefing", "", by(1, (*Model).edgeLibrary), 0},
		{inLibrary, group, []string{"space", "f", "pgdown", "ctrl+f", "d", "ctrl+d"}, "a screen further", "", by(1, (*Model).pageLibrary), 0},
		{inLibrary, group, []string{"b", "pgup", "ctrl+b", "u", "ctrl+u"}, "a screen back", "", by(-1, (*Model).pageLibrary), 0},
		{inLibrary, group, []string{"/"}, "find a briefing by its words", "find", (*Model).askLibrary, 2},
		{inLibrary, group, []string{"S"}, "change the order", "order", (*Model).orderLibrary, 3},
	}
}

func moveKeys() keymap {
	const group = "Moving"
	return keymap{
		{inList, group, []string{"j", "down"}, "next item, its evidence in the text", "", by(1, (*Model).moveList), 0},
		{inList, group, []string{"k", "up"}, "item before", "", by(-1, (*Model).moveList), 0},
		{inList, group, []string{"g", "home"}, "first item", "", by(-1, (*Model).edgeList), 0},
		{inList, group, []string{"G", "end"}, "last item", "", by(1, (*Model).edgeList), 0},
		{inText, group, []string{"j", "down"}, "a line down", "", by(1, (*Model).scrollLines), 0},
		{inText, group, []string{"k", "up"}, "a line up", "", by(-1, (*Model).scrollLines), 0},
		{inText, group, []string{"g", "home"}, "beginning of the text", "", by(-1, (*Model).edgeText), 0},
		{inText, group, []string{"G", "end"}, "end of the text", "", by(1, (*Model).edgeText), 0},
		{inDocument, group, []string{"d", "ctrl+d"}, "text: half a screen down", "", by(1, (*Model).scrollHalf), 0},
		{inDocument, group, []string{"u", "ctrl+u"}, "text: half a screen up", "", by(-1, (*Model).scrollHalf), 0},
		{inDocument, group, []string{"space", "f", "pgdown", "ctrl+f"}, "text: a screen down", "", by(1, (*Model).scrollPage), 0},
		{inDocument, group, []string{"b", "pgup", "ctrl+b"}, "text: a screen up", "", by(-1, (*Model).scrollPage), 0},
		{inDocument, group, []string{")"}, "next heading", "", by(1, (*Model).stepHeading), 0},
		{inDocument, group, []string{"("}, "heading before", "", by(-1, (*Model).stepHeading), 0},
		{inDocument, group, []string{"}"}, "next paragraph", "", by(1, (*Model).stepParagraph), 0},
		{inDocument, group, []string{"{"}, "paragraph before", "", by(-1, (*Model).stepParagraph), 0},
		{inDocument, group, []string{"backspace", "alt+left", "ctrl+o"}, "back to before the jump", "", by(-1, (*Model).jump), 0},
		{inDocument, group, []string{"alt+right", "ctrl+i"}, "forward again", "", by(1, (*Model).jump), 0},
		{inDocument, group, []string{"t"}, "outline of the text", "outline", (*Model).openOutline, 7},
	}
}

func paneKeys() keymap {
	const group = "Panes"
	return keymap{
		{inDocument, group, []string{"tab", "l", "right"}, "next pane", "pane", by(1, (*Model).turnFocus), 2},
		{inDocument, group, []string{"shift+tab", "h", "left"}, "pane before", "", by(-1, (*Model).turnFocus), 0},
		{inDocument, group, []string{"1"}, "claims: who says what, how surely", "", to(claimsPane), 0},
		{inDocument, group, []string{"2"}, "actors: who is involved", "", to(actorsPane), 0},
		{inDocument, group, []string{"3"}, "timeline: what happened when", "", to(timelinePane), 0},
		{inDocument, group, []string{"4"}, "the text", "", to(textPane), 0},
		{inDocument, group, []string{"+"}, "this pane alone, and back", "", by(1, (*Model).zoom), 0},
		{inDocument, group, []string{"_"}, "all panes again", "", by(-1, (*Model).zoom), 0},
		{inDocument, group, []string{">"}, "wider: side panes or, in the text, its lines", "", by(1, (*Model).widen), 0},
		{inDocument, group, []string{"<"}, "narrower", "", by(-1, (*Model).widen), 0},
		{inDocument, group, []string{"v"}, "text only, and back", "", (*Model).toggleTextOnly, 0},
		{inList, group, []string{"S"}, "order of the pane", "", (*Model).orderPane, 0},
	}
}

// findingsGroup is the heading of what is done with findings.
const findingsGroup = "Findings"

func findingKeys() keymap {
	const group = findingsGroup
	return keymap{
		{inList, group, []string{"enter"}, "to the evidence; on an actor: only theirs", "evidence", (*Model).follow, 1},
		{inText, group, []string{"enter"}, "back to the finding’s pane", "", (*Model).toPane, 0},
		{inDocument, group, []string{"]"}, "next finding in the text", "next finding", by(1, (*Model).stepFinding), 3},
		{inDocument, group, []string{"["}, "finding before", "", by(-1, (*Model).stepFinding), 0},
		{inDocument, group, []string{"i"}, "why this item is here", "why", (*Model).openWhy, 6},
		{inDocument, group, []string{"y"}, "copy the item with its citation", "", (*Model).copyItem, 0},
		{inDocument, group, []string{"D"}, "set the date that relative dates count from", "", (*Model).askDate, 0},
	}
}

func searchKeys() keymap {
	const group = "Search"
	return keymap{
		{inDocument, group, []string{"/"}, "search the text", "search", (*Model).askSearch, 4},
		{inDocument, group, []string{"="}, "filter claims, actors and events by words", "filter", (*Model).askFilter, 5},
		{inDocument, group, []string{"n"}, "next match", "", by(1, (*Model).stepMatch), 0},
		{inDocument, group, []string{"N"}, "match before", "", by(-1, (*Model).stepMatch), 0},
		{inDocument, group, []string{"*"}, "search for the selected actor’s name", "", (*Model).searchName, 0},
	}
}

func documentKeys() keymap {
	const group = "Documents"
	return keymap{
		{inDocument, group, []string{"J", "ctrl+n"}, "next document", "", by(1, (*Model).stepDocument), 0},
		{inDocument, group, []string{"K", "ctrl+p"}, "document before", "", by(-1, (*Model).stepDocument), 0},
		{inDocument, group, []string{"o"}, "open the original in the browser", "", (*Model).openOriginal, 0},
		{inDocument, group, []string{"X"}, "what was left out; warnings", "", (*Model).openDropped, 0},
	}
}

func programKeys() keymap {
	const group = "sitrep"
	return keymap{
		{everywhere, group, []string{"?"}, "this help", "keys", (*Model).openHelp, 9},
		{everywhere, group, []string{"esc"}, "undo one: dialog, search, filter, actor, work", "", (*Model).escape, 0},
		{everywhere, group, []string{"T"}, "theme: dark, light, plain", "", (*Model).nextTheme, 0},
		{everywhere, group, []string{"q"}, "back; from the first screen: leave", "", (*Model).back, 0},
		{everywhere, group, []string{"Q", "ctrl+c"}, "leave", "", (*Model).quit, 0},
		{everywhere, group, []string{"ctrl+z"}, "suspend", "", (*Model).suspend, 0},
		{everywhere, group, []string{"ctrl+l"}, "draw the screen again", "", (*Model).redraw, 0},
	}
}

// by makes a command of a verb with a direction.
func by(n int, verb func(*Model, int) tea.Cmd) func(*Model) tea.Cmd {
	return func(m *Model) tea.Cmd { return verb(m, n) }
}

// to makes a command that gives a pane the focus.
func to(id paneID) func(*Model) tea.Cmd {
	return func(m *Model) tea.Cmd { return m.giveFocus(id) }
}
