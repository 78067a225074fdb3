package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// readNames makes entities of the names and merges them, sieve after sieve:
// the same name, a name without its title, a part of a name, an acronym and
// its long form, a country and what stands for it.
func (f *actorFinder) readNames() {
	// Longer names first, so that a part meets the whole wherever it stands.
	for _, several := range []bool{true, false} {
		for i := range f.reading.Names {
			if f.stopped(i) {
				return
			}
			n := f.reading.Names[i]
			if (strings.ContainsAny(n.Span.Of(f.doc.Text), " -") || n.Country != "") == several {
				f.readName(n)
			}
		}
	}
	f.mergeAcronyms()
	f.mergeKnownAs()
	f.mergeBodies()
}

// readName finds or makes the entity of one name.
func (f *actorFinder) readName(n lang.Name) {
	if f.administration(n) || n.Type == lang.PersonName && f.inTitle(n) {
		return
	}
	switch {
	case n.Country != "" && f.surname(n):
		f.readPerson(n)
	case n.Country != "":
		f.readCountry(n)
	case n.Type == lang.PersonName && f.onlyTitle(n), n.Type == lang.OrganizationName && f.officeName(n):
		f.titles = append(f.titles, n)
	case f.thing(n) && !f.speaking(n.Span):
		f.readOther(n)
	case n.Type == lang.PersonName:
		f.readPerson(n)
	case n.Type == lang.OrganizationName:
		f.readBody(n)
	case n.Type == lang.PlaceName:
		f.readPlace(n)
	default:
		f.readOther(n)
	}
	if e := f.of[n.Span]; e != nil && e.country == "" {
		e.acts += f.part(n)
		e.guess = n.Guess && (len(e.mentions) == 1 || e.guess)
	}
}

// administration makes a body of a name before "administration",
// "government": it is not the person or country alone.
func (f *actorFinder) administration(n lang.Name) bool {
	next := f.word(n.Span.End)
	switch f.lower(next) {
	case "administration":
	case "regime", "family", "campaign", "cabinet", "presidency":
		if n.Type != lang.PersonName {
			return false
		}
	case "government":
		if n.Type != lang.PersonName || n.Country != "" {
			return false
		}
	default:
		return false
	}
	if f.reading.Words[next].Span.Start != n.Span.End+1 {
		return false
	}
	at := span.Span{Start: n.Span.Start, End: f.reading.Words[next].Span.End}
	e := f.body(at, strings.Fields(lang.Fold(at.Of(f.doc.Text))))
	if f.lower(next) == "family" {
		e.kind = Group
	}
	return true
}

// surname reports whether the name of a country or a capital is the last name of
// somebody named before, where it speaks or acts and no country is meant so far: "Jordan
// said" after "Ana Jordan".
func (f *actorFinder) surname(n lang.Name) bool {
	words := strings.Fields(lang.Fold(n.Span.Of(f.doc.Text)))
	if len(words) != 1 || n.Adjective || f.countries[n.Country] != nil {
		return false
	}
	if before := f.lower(f.word(n.Span.Start) - 1); locative.Has(before) || before == "from" || before == "to" || !f.speaking(n.Span) && !f.verbAfter(f.word(n.Span.End)) && f.lower(f.word(n.Span.End)) != "'s" {
		return false
	}
	return slices.ContainsFunc(f.words[words[0]], func(e *entity) bool {
		return e.kind == Person && len(e.words) > 1 && e.words[len(e.words)-1] == words[0]
	})
}

// readPerson ties a person's name to the person who bears it.
func (f *actorFinder) readPerson(n lang.Name) {
	words := nameWords(n.Span.Of(f.doc.Text))
	gender := f.genderOf(n, words)
	var best *entity
	for _, e := range f.alike(words) {
		if e.kind != Person || !samePerson(e.words, words) || gender != 0 && e.gender != 0 && gender != e.gender && len(words) == 1 {
			continue
		}
		if best == nil || f.likelier(e, best, n, len(words) == 1) {
			best = e
		}
	}
	if best == nil {
		best = f.entity(Person, n.Span, NameMention)
		f.setWords(best, words)
	} else {
		f.mention(best, n.Span, NameMention)
		if len(words) > len(best.words) {
			f.setWords(best, words)
			best.name, best.full = n.Span.Of(f.doc.Text), n.Span
		}
	}
	if best.gender == 0 {
		best.gender = gender
	}
}

// likelier reports whether, of two people who fit a name, the first bears it
// rather than the second: of one bare name that speaks, the one who spoke last; else
// the one named last in the paragraph before the place, else the one who is named
// more often.
func (f *actorFinder) likelier(a, b *entity, n lang.Name, bare bool) bool {
	if bare && f.tells(n.Span) {
		if x, y := f.lastSpoke(a, n.Span.Start), f.lastSpoke(b, n.Span.Start); x != y {
			return x > y
		}
	}
	start := f.reading.Passages[f.reading.Sentences[n.Sentence].Passage].Span.Start
	x, y := a.starts.before(n.Span.Start), b.starts.before(n.Span.Start)
	if x >= start || y >= start {
		return x > y
	}
	return len(a.mentions) > len(b.mentions)
}

// tells reports whether a name is the source of a statement that nobody else reports.
func (f *actorFinder) tells(at span.Span) bool {
	return slices.ContainsFunc(f.saidIn(at.Start), func(a lang.Attribution) bool {
		return a.Nested < 0 && a.Source.Contains(at) && (a.Source == at || a.Head.Overlaps(at))
	})
}

// lastSpoke returns where an entity spoke last under a name before an offset, -1
// where it did not.
func (f *actorFinder) lastSpoke(e *entity, offset int) int {
	last := -1
	for _, m := range e.mentions {
		if m.Start < offset && m.Start > last && f.tells(m.Span) {
			last = m.Start
		}
	}
	return last
}

// genderOf tells a person's gender by honorific, title and first name.
func (f *actorFinder) genderOf(n lang.Name, words []string) byte {
	for _, t := range strings.Fields(strings.ToLower(n.Title.Of(f.doc.Text))) {
		switch strings.TrimSuffix(t, ".") {
		case "mr", "sir", "king", "prince", "lord", "spokesman", "chairman", "congressman", "businessman", "father", "brother", "husband", "son":
			return 'm'
		case "mrs", "ms", "miss", "dame", "queen", "princess", "lady", "madam", "spokeswoman", "chairwoman", "congresswoman", "businesswoman", "actress", "mother", "sister", "wife", "daughter":
			return 'f'
		}
	}
	if len(words) > 1 {
		if g := lang.GivenName(words[0]); g == 'm' || g == 'f' {
			return g
		}
	}
	return 0
}
