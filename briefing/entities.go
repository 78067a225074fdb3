package briefing

import (
	"cmp"
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
	f.mergeBodies()
}

// readName finds or makes the entity of one name.
func (f *actorFinder) readName(n lang.Name) {
	if f.administration(n) || n.Type == lang.PersonName && f.inTitle(n) {
		return
	}
	switch {
	case n.Country != "":
		f.readCountry(n)
	case n.Type == lang.PersonName && f.onlyTitle(n):
		f.titles = append(f.titles, n)
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

// inTitle reports whether a name stands inside the title before another: "Fuel" in
// "Fuel Minister Ana Moor".
func (f *actorFinder) inTitle(n lang.Name) bool {
	names := f.reading.Names
	i, _ := slices.BinarySearchFunc(names, n.Span.End, func(o lang.Name, at int) int { return cmp.Compare(o.Span.Start, at) })
	for ; i < len(names) && names[i].Sentence == n.Sentence; i++ {
		if names[i].Title.Contains(n.Span) && !names[i].Title.Empty() {
			return true
		}
		if names[i].Type == lang.PersonName {
			return false
		}
	}
	return false
}

// onlyTitle reports whether what is taken for a person's name is an office and
// nothing more: "Gender Minister". Nobody of that last name may be named.
func (f *actorFinder) onlyTitle(n lang.Name) bool {
	words := nameWords(n.Span.Of(f.doc.Text))
	last := words[len(words)-1]
	if !lang.RoleNoun(last) || len(words) > 1 && lang.GivenName(words[0]) != 0 && !lang.TitleWord(words[0]) && !isAcronym(f.text(f.word(n.Span.Start))) {
		return false
	}
	if !n.Title.Empty() && (len(words) > 1 || !lang.TitleWord(last) || lang.Honorific(f.lower(f.word(n.Title.Start)))) {
		return false
	}
	return !slices.ContainsFunc(f.words[last], func(e *entity) bool { return e.kind == Person && e.words[len(e.words)-1] == last })
}

// readTitles ties the offices that stand for a name to who holds them.
func (f *actorFinder) readTitles() {
	for _, n := range f.titles {
		words := nameWords(n.Span.Of(f.doc.Text))
		var best *entity
		for _, e := range f.roles[words[len(words)-1]] {
			if !e.merged && e.kind == Person && f.soonNamed(e, n) && (best == nil || e.starts.before(n.Span.Start) > best.starts.before(n.Span.Start)) {
				best = e
			}
		}
		if best != nil {
			f.mention(best, n.Span, NominalMention)
		}
	}
}

// soonNamed reports whether somebody is named not far before an office, or in the
// sentences right behind it.
func (f *actorFinder) soonNamed(e *entity, n lang.Name) bool {
	if last := e.starts.before(n.Span.Start); last >= 0 {
		return n.Sentence-f.sentence(last) <= officeReach
	}
	return f.sentence(e.starts.first()) <= n.Sentence+2
}

// officeReach is how many sentences back its holder may be named for an office to
// stand for them.
const officeReach = 15

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
	f.body(at, strings.Fields(lang.Fold(at.Of(f.doc.Text))))
	return true
}

// nameWords returns the folded words of a person's name without titles and
// suffixes.
func nameWords(name string) []string {
	words := strings.Fields(lang.Fold(name))
	for i, w := range words {
		words[i] = strings.Trim(w, "\"“”‘’«»") // around a nickname
	}
	for len(words) > 1 && lang.Honorific(words[0]) {
		words = words[1:]
	}
	for len(words) > 1 {
		switch strings.Trim(words[len(words)-1], ".,") {
		case "jr", "sr", "iii", "ii":
			words = words[:len(words)-1]
			words[len(words)-1] = strings.TrimSuffix(words[len(words)-1], ",")
			continue
		}
		break
	}
	return words
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

// samePerson reports whether two names can be one person's: one is the other's
// last or first name, or both share the last name and no first name differs.
func samePerson(a, b []string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(b) == 0 {
		return false
	}
	if slices.Equal(a, b) {
		return true
	}
	last := len(a) - 1
	if len(b) == 1 {
		return b[0] == a[last] || b[0] == a[0] && len(b[0]) > 2 || last == 2 && b[0] == a[1] && firstSurname(b[0]) || strings.HasSuffix(a[last], "-"+b[0]) && len(b[0]) > 3
	}
	if lang.Particle(b[0]) {
		return strings.HasSuffix(" "+strings.Join(a, " "), " "+strings.Join(b, " "))
	}
	if a[last] != b[len(b)-1] {
		// "Kim Jong" of "Kim Jong Un", "Maria Fernanda" of "Maria Fernanda Ruiz".
		return len(a) == len(b)+1 && len(b) > 1 && slices.Equal(a[:len(b)], b)
	}
	return sameGiven(a[0], b[0]) || len(a) > len(b) && slices.Contains(a[1:last], b[0])
}

// firstSurname reports whether a word in the middle of a name may be the first of
// two last names, by which its bearer is called: "Moor" of "Ana Moor Ruiz".
func firstSurname(w string) bool {
	return len(w) > 3 && lang.GivenName(w) == 0 && !lang.Particle(w)
}

// sameGiven reports whether two first names can be one person's.
func sameGiven(a, b string) bool {
	a, b = strings.TrimSuffix(a, "."), strings.TrimSuffix(b, ".")
	if a == b {
		return true
	}
	if len(a) == 1 || len(b) == 1 {
		return a[0] == b[0]
	}
	return shortNames[a] == b || shortNames[b] == a
}

// shortNames are short first names with what they are short for.
var shortNames = map[string]string{
	"joe": "joseph", "bill": "william", "will": "william", "bob": "robert", "rob": "robert", "mike": "michael", "jim": "james", "tom": "thomas", "dave": "david",
	"dan": "daniel", "steve": "steven", "chris": "christopher", "tony": "anthony", "alex": "alexander", "ben": "benjamin", "sam": "samuel", "nick": "nicholas",
	"matt": "matthew", "andy": "andrew", "ted": "edward", "ed": "edward", "dick": "richard", "rick": "richard", "kate": "katherine", "liz": "elizabeth",
	"beth": "elizabeth", "sue": "susan", "jeff": "jeffrey", "greg": "gregory", "ken": "kenneth", "ron": "ronald", "don": "donald", "larry": "lawrence",
	"jerry": "gerald", "pat": "patrick", "pete": "peter", "phil": "philip", "ray": "raymond", "tim": "timothy", "vic": "victor", "zach": "zachary", "jon": "jonathan",
	"josh": "joshua", "fred": "frederick", "frank": "francis", "hank": "henry", "harry": "henry", "jack": "john", "abe": "abraham", "al": "albert", "art": "arthur",
	"gabe": "gabriel", "jake": "jacob", "maggie": "margaret", "meg": "margaret", "nate": "nathan", "debbie": "deborah", "barb": "barbara", "cathy": "catherine",
}
