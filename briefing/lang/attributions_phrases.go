package lang

import "strings"

// findPhrases finds attributions by prepositions: "according to", "in the
// words of", ", citing".
func (l *line) findPhrases() {
	for i := l.lo; i < l.hi; i++ {
		if l.quoted(i) {
			continue
		}
		for _, p := range sourcePhrases {
			if n := l.phraseAt(i, p.words); n > 0 {
				if f, ok := l.phrase(i, i+n, p.citing); ok {
					l.found = append(l.found, f)
				}
				break
			}
		}
	}
}

// sourcePhrases are the words that a source follows.
var sourcePhrases = []struct {
	words  []string
	citing bool
}{
	{[]string{"according", "to"}, false},
	{[]string{"in", "the", "words", "of"}, false},
	{[]string{"in", "the", "view", "of"}, false},
	{[]string{"in", "the", "opinion", "of"}, false},
	{[]string{"citing"}, true},
}

// phraseAt returns how many words the phrase has where it stands at i, 0 where
// it does not.
func (l *line) phraseAt(i int, words []string) int {
	for j, w := range words {
		if l.low(i+j) != w {
			return 0
		}
	}
	return len(words)
}

// phrase reads the source behind a phrase and the content on the other side.
func (l *line) phrase(at, end int, citing bool) (found, bool) {
	np, head := l.phraseFrom(end)
	if np.empty() || l.bare(head) || citing && !l.speaking(head) && !l.speaking(between{np.a, np.a + 1}) { // "citing the need for peace": no source
		return found{}, false
	}
	f := found{cue: between{at, end}, source: np, head: head, place: "behind it"}
	start := at
	for start > l.lo && (adverb(l.low(start-1)) || coordinators[l.low(start-1)]) {
		start--
	}
	left := between{l.clauseStart(start), start}
	if l.comma(start-1) && !citing && speechVerbs[l.low(start-2)] {
		return f, false // "he said, according to": his words, once
	}
	if l.low(start-1) == "that" { // "said that according to the survey, half were"
		left = between{}
	}
	if left.b-left.a > 2 && !citing || citing && l.comma(at-1) && l.finite(left) {
		f.content = append(f.content, left)
		if l.comma(np.b) && np.b+2 < l.hi && !l.attributes(np.b+1) && l.comma(at-1) {
			f.content = append(f.content, between{np.b + 1, l.hi})
		}
		return f, true
	}
	if w := l.low(np.b + 1); l.comma(np.b) && (w == "which" || w == "who" || w == "whose") {
		for i := np.b + 2; i < l.hi-2; i++ { // "According to a report, which the paper has seen, …"
			if l.comma(i) {
				f.content = append(f.content, between{i + 1, l.hi})
				return f, true
			}
		}
		return f, false
	}
	if citing && l.comma(at-1) && l.verbAt(np.b+1) {
		return f, false // "The agency, citing the law, said": the agency's words
	}
	if l.comma(np.b) && np.b+2 < l.hi {
		f.content = append(f.content, between{np.b + 1, l.hi})
		return f, true
	}
	// "According to the report the bridge was closed": no comma.
	if !citing && l.finite(between{np.b - 1, l.hi}) && np.b < l.hi-2 && l.word(np.b) {
		f.content = append(f.content, between{np.b, l.hi})
		return f, true
	}
	return f, false
}

var speechVerbs = wordSet(`said says say added wrote told`)

// attributes reports whether another attribution of the sentence starts near
// the word.
func (l *line) attributes(i int) bool {
	w := l.low(i)
	return w == "and" || w == "but" || w == "who" || w == "which" || strings.HasSuffix(w, "ing")
}

// findAdverbs finds statements that the text ascribes to nobody: "reportedly",
// "allegedly", "alleged", "it has emerged that".
func (l *line) findAdverbs() {
	for i := l.lo; i < l.hi; i++ {
		if l.quoted(i) || !ascribing[l.low(i)] {
			continue
		}
		if l.low(i) == "alleged" && !(determiners[l.low(i-1)] || prepositions[l.low(i-1)] || l.low(i-1) == "an") {
			continue
		}
		if l.attributed(i) {
			continue
		}
		content := []between{{l.clauseStart(i), l.hi}} // with the adverb, so that it reads as a clause
		l.found = append(l.found, found{cue: between{i, i + 1}, content: content, certainty: Hedged, none: true})
	}
}

// ascribing are the adverbs and adjectives that say: somebody says so.
var ascribing = wordSet(`reportedly allegedly alleged purportedly supposedly`)

// attributed reports whether the word lies in a cue or in content that has a
// source.
func (l *line) attributed(i int) bool {
	for _, f := range l.found {
		if f.cue.a <= i && i < f.cue.b {
			return true
		}
		for _, c := range f.content {
			if c.a <= i && i < c.b && !f.none && !f.unnamed {
				return true
			}
		}
	}
	return false
}

// findNouns finds attributions by nouns: "the minister's announcement that",
// "expressed concern about", "its promise to".
func (l *line) findNouns() {
	for i := l.lo; i < l.hi-1; i++ {
		n, ok := cueNouns()[l.low(i)]
		if !ok || l.quoted(i) || l.capital(i) && !l.heading {
			continue
		}
		if f, ok := l.noun(i, n); ok {
			l.found = append(l.found, f)
		}
	}
}

// noun reads the noun cue at i: what follows must be one of its complements,
// its source is the possessor or the subject of a verb that only carries it.
func (l *line) noun(i int, n cueNoun) (found, bool) {
	next := l.low(i + 1)
	f := found{cue: between{i, i + 1}, certainty: n.certainty, lemma: l.low(i)}
	switch {
	case next == "that" && n.that, next == "to" && n.to && !determiners[l.low(i+2)] && (!l.capital(i+2) || l.heading):
		f.content = []between{{i + 1, l.hi}}
	case contains(n.preps, next):
		f.content = []between{{i + 2, l.hi}}
		f.cue.b = i + 2
	default:
		return f, false
	}
	start := i
	for start > l.lo && i-start < 3 && l.modifies(start-1) {
		start--
	}
	before := l.low(start - 1)
	switch {
	case before == "'s" || before == "'":
		f.source = l.possessor(start - 1)
		f.head, f.place = l.head(f.source), "before it"
	case possessives[before]:
		f.source = between{start - 1, start}
		f.head, f.place = f.source, "before it"
	default:
		if (before == "a" || before == "an" || before == "the") && start-1 > l.lo {
			start--
			before = l.low(start - 1)
		}
		if !carriers[before] {
			return f, false
		}
		at := start - 1
		for at > l.lo && (auxiliary(l.low(at-1)) || adverb(l.low(at-1))) {
			at--
		}
		f.source, f.head, f.place = l.subject(at)
		f.cue.a = at
	}
	return f, !f.source.empty() && !l.attributed(i)
}

var possessives = wordSet(`his her its their our my your whose`)

// carriers are the verbs that only carry a noun cue.
var carriers = wordSet(`made make makes making issued issue issues issuing expressed express expresses expressing voiced voicing gave give gives giving given repeated repeats reiterated renewed raised raising raises published released had has have held sent delivered offered aired received received`)

// findHeadline reads the colons of headlines: "Minister quits: sources",
// "Ames: we will appeal".
func (l *line) findHeadline() {
	if len(l.found) > 0 {
		return
	}
	if !l.heading {
		l.findSpeakerLabel()
		return
	}
	for i := l.lo + 1; i < l.hi-1; i++ {
		if !l.mark(i, ":") {
			continue
		}
		left, right := between{l.lo, i}, between{i + 1, l.hi}
		switch {
		case right.b-right.a <= 4 && left.b-left.a >= 3 && !l.finite(right) && l.speaks(right):
			l.found = append(l.found, found{cue: between{i, i + 1}, source: right, head: l.head(right), content: []between{left}, place: "behind it"})
		case left.b-left.a <= 4 && right.b-right.a >= 3 && l.speaks(left) && !l.finite(left):
			l.found = append(l.found, found{cue: between{i, i + 1}, source: left, head: l.head(left), content: []between{right}, place: "before it"})
		}
		return
	}
}

// speaks reports whether a headline's end can be a source: a name of a person
// or body, or a word for people and documents.
func (l *line) speaks(w between) bool {
	last := l.low(w.b - 1)
	if speakers[last] || documents[last] || bodies[last] {
		return true
	}
	at := l.cut(w)
	for _, n := range l.names {
		if at.Contains(n.Span) && (n.Type == PersonName || n.Type == OrganizationName) {
			return n.Span.End == at.End
		}
	}
	return false
}

// findSpeakerLabel reads a name, a colon and a quotation: "Ada Brandt, mayor:
// “…”".
func (l *line) findSpeakerLabel() {
	for i := l.lo + 1; i < min(l.lo+20, l.hi-1); i++ {
		if !l.mark(i, ":") || l.quoted(i) {
			continue
		}
		np := between{l.lo, i}
		head := l.head(np)
		if l.openingQuote(i, 2) < 0 || l.finite(np) || !l.speaking(head) || !l.plausible(np) {
			return
		}
		l.found = append(l.found, found{cue: between{i, i + 1}, source: np, head: head, content: []between{{i + 1, l.hi}}, place: "before it"})
		return
	}
}

// modifies reports whether the word may be an adjective before a noun cue.
func (l *line) modifies(i int) bool {
	w := l.low(i)
	return l.word(i) && !determiners[w] && !prepositions[w] && !auxiliary(w) && !carriers[w] && !strings.HasSuffix(w, "ed")
}
