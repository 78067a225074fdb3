package ui

import (
	"fmt"
	"strings"

	"sitrep/briefing"
)

// emptyReason says in a sentence why a pane has nothing to list. what names its
// items ("claims"), relation says how they belong to an actor ("is by"). Where
// no filter is the reason, it is the briefing's own.
func (p *itemPane) emptyReason(part briefing.Part, what, relation string) string {
	if p.b != nil && p.b.Partial {
		relation = "so far " + relation
	}
	switch {
	case p.b == nil:
		return ""
	case p.of > 0 && p.query != "":
		return fmt.Sprintf("Nothing here holds “%s”.", p.query)
	case p.of > 0:
		return fmt.Sprintf("No %s %s %s", strings.TrimSuffix(what, "s"), relation, withStop(p.actorName(p.actor)))
	}
	return p.b.WhyEmpty(part)
}

// withStop ends words with a full stop, "U.S." with its own.
func withStop(words string) string { return strings.TrimSuffix(words, ".") + "." }
