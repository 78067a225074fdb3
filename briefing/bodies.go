package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// readBody ties the name of an organization to the body that bears it. One that
// is a body's noun and no more, "the Court", takes up the body with that noun in
// its name that was named last before, or is named first after it.
func (f *actorFinder) readBody(n lang.Name) {
	words := bodyWords(n.Span.Of(f.doc.Text))
	if e := f.sideOf(words); e != nil {
		f.mention(e, n.Span, NameMention)
		return
	}
	if country := governmentOf(strings.Fields(lang.Fold(n.Span.Of(f.doc.Text)))); country != "" {
		n.Country = country
		f.readCountry(n)
		return
	}
	if len(words) == 1 && (lang.BodyNoun(words[0]) || chambers[words[0]]) {
		if e := f.holding(words[0], n.Span.Start); e != nil {
			f.mention(e, n.Span, NameMention)
			return
		}
	}
	f.body(n.Span, words)
}

// holding returns the organization with a noun as the head of its name that was
// named last before an offset, else the one that is named first.
func (f *actorFinder) holding(noun string, offset int) *entity {
	var best *entity
	last := -1
	for _, e := range f.alike([]string{noun}) {
		if e.kind != Organization || len(e.words) < 2 || e.merged || bodyHead(e.words) != noun {
			continue
		}
		if at := e.starts.before(offset); best == nil || at > last {
			best, last = e, at
		}
	}
	return best
}

// body finds or makes the entity of an organization.
func (f *actorFinder) body(at span.Span, words []string) *entity {
	for _, e := range f.bearing(words) {
		if e.kind == Organization && slices.Equal(e.words, words) {
			f.mention(e, at, NameMention)
			return e
		}
	}
	e := f.entity(Organization, at, NameMention)
	f.setWords(e, words)
	return e
}

// bodyWords returns the folded words of a body's name without article, full
// stops in its acronym, and the legal form at its end.
func bodyWords(name string) []string {
	words := strings.Fields(strings.ReplaceAll(lang.Fold(name), "'s", ""))
	for i, w := range words {
		if strings.Count(w, ".") > 1 {
			words[i] = strings.ReplaceAll(w, ".", "")
		}
	}
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	for len(words) > 1 && legalForms[strings.Trim(words[len(words)-1], ".,")] {
		words = words[:len(words)-1]
	}
	words[len(words)-1] = strings.TrimSuffix(words[len(words)-1], ",")
	return shortPrefix(words)
}

// shortPrefix writes the country or union that a longer name starts with in
// its shortest form, so that "United States Senate" and "U.S. Senate" are one, and
// "United Nations" is not the start of its agencies' names.
func shortPrefix(words []string) []string {
	if len(words) > 2 && words[0] == "united" {
		if short := unitedPrefixes[words[1]]; short != "" {
			return append([]string{short}, words[2:]...)
		}
	}
	return words
}

var unitedPrefixes = map[string]string{"states": "us", "kingdom": "uk", "nations": "un"}

// legalForms end the full name of a company and are left out when it is named
// again.
var legalForms = map[string]bool{"inc": true, "corp": true, "ltd": true, "co": true, "plc": true, "llc": true, "limited": true, "company": true,
	"corporation": true, "ag": true, "gmbh": true, "cos": true, "incorporated": true, "sa": true, "nv": true, "se": true, "bhd": true, "pty": true}

// mergeAcronyms ties short forms to the names that they are short for: by the
// brackets behind the long form, else by its initials.
func (f *actorFinder) mergeAcronyms() {
	f.mergeBracketed()
	long := map[string][]*entity{}
	for _, e := range f.entities {
		for _, letters := range initials(e.words) {
			long[letters] = append(long[letters], e)
		}
	}
	for _, short := range slices.Clone(f.entities) {
		if short.kind != Organization || len(short.words) != 1 || !isAcronym(short.name) {
			continue
		}
		for _, long := range long[strings.ReplaceAll(short.words[0], ".", "")] {
			if long != short && !long.merged && (long.kind == Organization || long.kind == Person && short.acts > 1) {
				f.merge(long, short)
				long.kind = Organization
				break
			}
		}
	}
}

// mergeBracketed merges "Bay Workers' Union (BWU)" and, the other way round,
// "BWU (Bay Workers' Union)".
func (f *actorFinder) mergeBracketed() {
	for _, n := range f.reading.Names {
		e := f.of[n.Span]
		w := f.word(n.Span.End)
		if e == nil || f.lower(w) != "(" || f.lower(w+2) != ")" && f.lower(w+1) != "the" {
			continue
		}
		in, ok := f.nameFrom(f.reading.Words[w].Span.End)
		inner := f.of[in.Span]
		if !ok || inner == nil || inner == e || f.lower(f.word(in.Span.End)) != ")" || e.country != "" || inner.country != "" {
			continue
		}
		if isAcronym(inner.name) && (e.kind == Person || e.kind == Group) {
			e.kind = Organization
		}
		long, short := e, inner
		if isAcronym(long.name) {
			long, short = short, long
		}
		if isAcronym(short.name) && (long.kind == short.kind || long.kind == Place) {
			long.kind = short.kind
			f.merge(long, short)
		}
	}
}

// isAcronym reports whether a name is capitals only, full stops aside.
func isAcronym(name string) bool {
	bare := strings.ReplaceAll(name, ".", "")
	return len(bare) >= 2 && len(bare) <= 10 && bare == strings.ToUpper(bare) && !strings.Contains(bare, " ")
}

// initials returns the acronyms that a name may have: the initials of its
// words, small ones counted or not.
func initials(words []string) []string {
	if len(words) < 2 {
		return nil
	}
	all, big := "", ""
	for _, w := range words {
		for _, part := range strings.FieldsFunc(w, func(r rune) bool { return r == '-' || r == '&' || r == '/' }) {
			all += part[:1]
			if !lang.Function(part) {
				big += part[:1]
			}
		}
	}
	if all == big {
		return []string{all}
	}
	return []string{all, big}
}

// mergeBodies ties a body's short name to its full one: the first words of it
// ("Harlan" for "Harlan Motors"), or the last behind a country ("Security
// Council" for "U.N. Security Council"). Two that fit leave it alone.
func (f *actorFinder) mergeBodies() {
	for i, short := range slices.Clone(f.entities) {
		if f.stopped(i) {
			return
		}
		if short.kind != Organization && !(short.kind == Person && len(short.words) == 1) && short.kind != Place || len(short.words) == 0 || isAcronym(short.name) && len(short.words[0]) < 3 {
			continue
		}
		var fit []*entity
		for _, long := range f.bearing(short.words) {
			if long != short && !long.merged && long.kind == Organization && shortFor(short, long) {
				fit = append(fit, long)
			}
		}
		if len(fit) == 1 && !(short.kind == Place && short.acts == 0) {
			f.merge(fit[0], short)
		}
	}
}

// mergePolice ties "police" alone, or with fewer words, to the one force that the
// text has called by more: "Lindholm town police". After two it is left alone.
func (f *actorFinder) mergePolice() {
	for _, short := range slices.Clone(f.entities) {
		words := f.wordsOfBody(short)
		if len(words) == 0 || words[len(words)-1] != "police" {
			continue
		}
		var fit []*entity
		for _, long := range f.entities {
			if by := f.wordsOfBody(long); long != short && long.starts.first() < short.starts.first() && len(by) > len(words) && slices.Equal(by[len(by)-len(words):], words) {
				fit = append(fit, long)
			}
		}
		if len(fit) == 1 {
			f.merge(fit[0], short)
		}
	}
}

// wordsOfBody returns the words that a body is known by, of its name or without one.
func (f *actorFinder) wordsOfBody(e *entity) []string {
	switch {
	case e.merged || e.kind != Organization:
		return nil
	case e.words != nil:
		return e.words
	}
	return e.phrase
}

// shortFor reports whether one name is the short form of the other.
func shortFor(short, long *entity) bool {
	n, m := len(short.words), len(long.words)
	if n >= m {
		return false
	}
	if n == 1 && chambers[short.words[0]] {
		return false
	}
	if head := bodyHead(short.words); lang.BodyNoun(head) && n > 1 && bodyHead(long.words) != head {
		return m == n+1 && long.words[n] == "department" && slices.Equal(long.words[:n], short.words)
	}
	if slices.Equal(long.words[:n], short.words) {
		if short.country != "" || n == 1 && (lang.BodyNoun(short.words[0]) || len(short.words[0]) < 3) || lang.CapitalOf(short.words[0]) != "" {
			return false
		}
		rest := long.words[n]
		if rest == "of" || rest == "for" {
			return n > 1 && lang.BodyNoun(short.words[n-1]) // "Harlan Foundation" of "Harlan Foundation for the Arts"
		}
		return rest != "and" && short.kind != Place || m == n+1 && lang.BodyNoun(rest) && short.kind != Place
	}
	if n == 1 && m == 2 && short.kind == Organization && isTeam(short.words[0]) && long.words[1] == short.words[0] {
		return true
	}
	return n >= 2 && (prefixes[long.words[0]] || lang.Nationality(long.words[0])) && slices.Equal(long.words[1:1+n], short.words) &&
		(m == n+1 || long.words[n+1] == "of" || long.words[n+1] == "for")
}

// isTeam reports whether a word may be what a team is called without its town:
// "Rovers" of "Harlow Rovers".
func isTeam(w string) bool { return len(w) > 4 && lang.Singular(w) != w && !lang.RoleNoun(w) }

// chambers are called by one word that other bodies' names start with: "House"
// is not short for "House Harbour Committee".
var chambers = map[string]bool{"house": true, "senate": true, "lords": true, "commons": true}

// bodyHead returns the head noun of a body's name: its last word, or the last
// before "of" or "for".
func bodyHead(words []string) string {
	for i := 1; i < len(words); i++ {
		if words[i] == "of" || words[i] == "for" {
			return words[i-1]
		}
	}
	return words[len(words)-1]
}

// prefixes are first words that a body's name does without when it is named
// again.
var prefixes = map[string]bool{"un": true, "u.n.": true, "us": true, "u.s.": true, "uk": true, "u.k.": true, "eu": true, "european": true, "american": true,
	"national": false, "russian": true, "chinese": true, "british": true, "indian": true, "french": true, "german": true, "royal": true, "federal": true, "israeli": true, "iranian": true, "nigerian": true, "australian": true, "canadian": true}

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
		if e.kind != Country || len(e.words) != 2 || !directions[e.words[0]] {
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
var directions = map[string]bool{"north": true, "south": true, "east": true, "west": true}

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
