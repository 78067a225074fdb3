package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
)

// readPlace keeps a place that may turn out to act: "the City", a region with
// a government of its own.
func (f *actorFinder) readPlace(n lang.Name) {
	words := strings.Fields(lang.Fold(n.Span.Of(f.doc.Text)))
	if len(words) > 1 && words[len(words)-1] == "city" {
		words = words[:len(words)-1]
	}
	for _, e := range f.bearing(words) {
		if e.kind == Place && slices.Equal(e.words, words) {
			f.mention(e, n.Span, NameMention)
			return
		}
	}
	if e := f.sideOf(words); e != nil {
		f.mention(e, n.Span, NameMention)
		return
	}
	f.setWords(f.entity(Place, n.Span, NameMention), words)
}

// sideOf returns the only country whose name of two words, one a direction, has
// the single word given: "the North" or "Korea" of "North Korea". nil for none.
func (f *actorFinder) sideOf(words []string) *entity {
	if len(words) != 1 {
		return nil
	}
	var found *entity
	for _, e := range f.alike(words) {
		if e.kind != Country || len(e.words) != 2 || !directions.Has(e.words[0]) {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

// directions part a country's name from its neighbour's.
var directions = lang.Listed(`north south east west`)

// readOther ties a name of unknown type to an entity that bears it already.
func (f *actorFinder) readOther(n lang.Name) {
	words := bodyWords(n.Span.Of(f.doc.Text))
	if e := f.sideOf(words); e != nil {
		f.mention(e, n.Span, NameMention)
		return
	}
	for _, e := range f.bearing(words) {
		if e.country == "" && slices.Equal(e.words, words) {
			f.mention(e, n.Span, NameMention)
			return
		}
	}
	f.setWords(f.entity("", n.Span, NameMention), words)
}
