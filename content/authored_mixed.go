package content

import (
	"cmp"
	"strings"

	"sitrep/content/span"
)

// joinSections joins what front matter and headed sections bring of the same
// parts: the front matter's items come first and keep their words, and what a
// section says again is no item of its own. had is what the front matter has.
func (a *Authored) joinSections(had Authored) {
	a.BottomLine = joinItems(a.BottomLine, len(had.BottomLine), func(l *AuthoredLine) *AuthoredLine { return l },
		func(_, _ *AuthoredLine) {})
	a.Claims = joinItems(a.Claims, len(had.Claims), func(c *AuthoredClaim) *AuthoredLine { return &c.AuthoredLine },
		func(first, again *AuthoredClaim) {
			first.Speaker = cmp.Or(first.Speaker, again.Speaker)
			first.Certainty = cmp.Or(first.Certainty, again.Certainty)
		})
	a.Actors = joinItems(a.Actors, len(had.Actors), func(x *AuthoredActor) *AuthoredLine { return &x.AuthoredLine },
		func(first, again *AuthoredActor) {
			first.Role, first.Type = cmp.Or(first.Role, again.Role), cmp.Or(first.Type, again.Type)
			if first.Aliases == nil {
				first.Aliases = again.Aliases
			}
		})
	a.Timeline = joinItems(a.Timeline, len(had.Timeline), func(e *AuthoredEvent) *AuthoredLine { return &e.AuthoredLine },
		func(first, again *AuthoredEvent) {
			first.When, first.Status = cmp.Or(first.When, again.When), cmp.Or(first.Status, again.Status)
		})
}

// joinItems takes out of items those from own on that say again what one of
// the first own items says: in the same words, or with the same evidence. Of
// each of them, fill gives the first item what it lacks.
func joinItems[T any](items []T, own int, line func(*T) *AuthoredLine, fill func(first, again *T)) []T {
	if own == 0 || len(items) == own {
		return items
	}
	byWords := map[string]int{}
	for i := own - 1; i >= 0; i-- {
		byWords[itemKey(line(&items[i]).Text)] = i
	}
	kept := items[:own]
	for k := own; k < len(items); k++ {
		l := line(&items[k])
		i, same := byWords[itemKey(l.Text)]
		for n := 0; n < own && !same; n++ {
			if sameEvidence(line(&items[n]), l) {
				i, same = n, true
			}
		}
		if !same {
			kept = append(kept, items[k])
			continue
		}
		first := line(&items[i])
		if first.Entry.Empty() {
			first.Entry = l.Entry
		}
		if first.Evidence.Empty() && first.EvidenceText == "" {
			first.Evidence, first.EvidenceText = l.Evidence, l.EvidenceText
		}
		fill(&items[i], &items[k])
	}
	return kept
}

// itemKey is an item's words with signs made equal, without what ends or
// encloses them, in small letters.
func itemKey(words string) string {
	words = strings.ToLower(strings.Join(strings.Fields(plainSigns(words)), " "))
	return strings.Trim(words, ` ."'!;:`)
}

// sameEvidence reports whether an item of a section stands on the evidence of
// one of the front matter: they name the same words, or the evidence is the
// section's own entry or a good part of it.
func sameEvidence(first, again *AuthoredLine) bool {
	at := first.Evidence
	if at.Empty() {
		return false
	}
	if !again.Evidence.Empty() {
		return sharesHalf(at, again.Evidence)
	}
	return again.Entry.Contains(at) && (first.EvidenceText != "" || 2*at.Len() >= len(again.Text))
}

// sharesHalf reports whether two spans share half of the longer.
func sharesHalf(a, b span.Span) bool {
	return a.Overlaps(b) && 2*a.Clip(b).Len() >= max(a.Len(), b.Len())
}
