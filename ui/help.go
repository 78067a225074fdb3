package ui

import "strings"

// helpEntry is an action as help lists it, taken from the key map.
type helpEntry struct {
	name  string   // the action's name, given back when it is picked
	keys  []string // as Bubble Tea spells them; none where no key is bound
	words string   // what it does
	group string   // the heading that it stands under
}

// newHelp lists every action; typing narrows the list, Enter runs the one
// picked.
func newHelp(title string, entries []helpEntry) overlay {
	items := make([]pickItem, len(entries))
	for i, e := range entries {
		keys := make([]string, len(e.keys))
		for k, key := range e.keys {
			keys[k] = keyName(key, "Enter")
		}
		items[i] = pickItem{
			group: e.group, left: strings.Join(keys, " "), words: e.words,
			result: overlayResult{kind: resultRun, name: e.name},
		}
	}
	return newPicker(title, "does it", items, 0)
}

// keyNames are the keys that are written otherwise than Bubble Tea spells
// them.
var keyNames = map[string]string{
	"space": "Space", "tab": "Tab", "shift+tab": "Shift+Tab", "esc": "Esc", "backspace": "Backspace", "delete": "Del",
	"home": "Home", "end": "End", "pgup": "PgUp", "pgdown": "PgDn", "up": "Up", "down": "Down", "left": "Left", "right": "Right",
}

// keyName is how a key is written in hints and help; enter is the sign for
// the Enter key.
func keyName(key, enter string) string {
	if key == "enter" {
		return enter
	}
	if name, ok := keyNames[key]; ok {
		return name
	}
	if rest, ok := strings.CutPrefix(key, "alt+"); ok {
		return "alt+" + keyName(rest, enter)
	}
	return key
}
