package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"
)

// helpEntry is an action as help lists it, taken from the key map.
type helpEntry struct {
	name  string   // the action's name, given back when it is picked
	group string   // the heading that it stands under
	help  key.Help // its keys, none where no key is bound, and what it does
}

// newHelp lists every action; typing narrows the list, Enter runs the one
// picked.
func newHelp(title string, entries []helpEntry) overlay {
	items := make([]pickItem, len(entries))
	for i, e := range entries {
		items[i] = pickItem{
			group: e.group, left: e.help.Key, words: e.help.Desc,
			result: overlayResult{kind: resultRun, name: e.name},
		}
	}
	return newPicker(title, "does it", items, 0)
}

// ownNames are those of the keys that are written otherwise than Bubble Tea spells
// them.
var ownNames = map[string]string{
	"space": "Space", "tab": "Tab", "shift+tab": "shift+Tab", "esc": "Esc", "backspace": "Backspace", "delete": "Del",
	"home": "Home", "end": "End", "pgup": "PgUp", "pgdown": "PgDn", "up": "Up", "down": "Down", "left": "Left", "right": "Right",
}

// keyNames is how the keys of an action are written in help.
func keyNames(keys []string) string {
	var names []string
	for _, k := range keys {
		if k != "ctrl+i" { // most terminals send Tab for it
			names = append(names, keyName(k, "Enter"))
		}
	}
	return strings.Join(names, " ")
}

// keyName is how a key is written in hints and help; enter is the sign for
// the Enter key.
func keyName(name, enter string) string {
	if name == "enter" {
		return enter
	}
	if own, ok := ownNames[name]; ok {
		return own
	}
	if rest, ok := strings.CutPrefix(name, "alt+"); ok {
		return "alt+" + keyName(rest, enter)
	}
	return name
}
