package lang

// inverted reads "…, said the minister".
func (l *line) inverted(g group) (found, bool) {
	if g.verb.frames&(frameClause|frameQuote) == 0 || g.a <= l.lo || g.a != g.at && !adverb(l.low(g.a)) {
		return found{}, false
	}
	afterQuote := l.mark(g.a-1, quoteMarks) || l.comma(g.a-1) && l.mark(g.a-2, quoteMarks) && l.quoted(g.a-2) || l.mark(g.a-1, "?!")
	if !afterQuote && !l.comma(g.a-1) && !l.dash(g.a-1) {
		return found{}, false
	}
	np, head := l.phraseFrom(g.b)
	if np.empty() || l.low(np.a) == "that" || objects[l.low(np.a)] && np.b-np.a == 1 && !subjects[l.low(np.a)] {
		return found{}, false
	}
	content := between{l.clauseStart(g.a), g.a}
	if !afterQuote {
		ends := l.speaking(head) && l.finite(content) && !l.finite(between{np.b - 1, l.hi}) && !coordinators[l.low(np.b)]
		if !invertible[g.verb.lemma] || !ends && l.appositive(g.a, content.a) {
			return found{}, false
		}
		if l.aside(np, content) {
			return found{cue: g.between, source: np, head: head, content: []between{content, {np.b + 1, l.hi}}, certainty: g.certaintyBy(frameQuote), place: "behind it"}, true
		}
		first := np
		for i := np.a; i < np.b; i++ {
			if l.comma(i) {
				first.b = i
				break
			}
		}
		last := first.b >= l.hi-1
		if !last && l.word(first.b) && (auxiliary(l.low(first.b)) || l.finite(between{first.b - 1, min(first.b+4, l.hi)})) || !last && !l.finite(content) || content.b-content.a < 3 {
			return found{}, false
		}
	}
	f := found{cue: g.between, source: np, head: head, content: []between{content}, certainty: g.certaintyBy(frameQuote), place: "behind it"}
	if at := l.openingQuote(np.b, 2); at >= 0 {
		f.content = append(f.content, between{at, l.hi})
	} else if l.comma(np.b) && !coordinators[l.low(np.b+1)] && !subordinates[l.low(np.b+1)] && !l.finite(content) {
		f.content = append(f.content, between{np.b + 1, l.hi})
	}
	return f, true
}

// aside reports whether a cue with a name or pronoun stands between commas
// inside what is said: "The ferries, said Brandt, are old".
func (l *line) aside(np, content between) bool {
	return l.comma(np.b) && np.b-np.a <= 3 && (l.proper(np.b-1) || subjects[l.low(np.b-1)]) && !l.finite(content) && !content.empty() &&
		!prepositions[l.low(content.a)] && l.verbAt(np.b+1)
}

// invertible are the verbs that stand before their subject behind a statement
// without quotation marks: "the road is closed, says the mayor".
var invertible = wordSet(`say add note report explain write admit claim argue announce state reveal warn suggest believe hear show find conclude insist estimate predict reckon`)

// appositive reports whether what stands before a comma and a verb is nothing
// but the verb's subject with an apposition or relative clause.
func (l *line) appositive(verb, start int) bool {
	if !l.comma(verb - 1) {
		return false
	}
	pair := false
	for i := verb - 2; i > start; i-- {
		pair = pair || l.comma(i)
	}
	np := l.beforeApposition(verb)
	return pair && !np.empty() && (np.a <= start+1 || !l.finite(between{start, np.a}))
}

// quotedAs reads "was quoted as saying that" and "quoted her as saying".
func (l *line) quotedAs(g group) (found, bool) {
	if g.verb.lemma != "quote" && g.verb.lemma != "cite" {
		return found{}, false
	}
	for i := g.b; i < min(g.b+12, l.hi-2); i++ {
		if l.low(i) != "as" || cueVerbs()[l.low(i+1)].form&ingForm == 0 {
			continue
		}
		f := found{cue: between{g.a, i + 2}, place: "before it"}
		if g.voice == passive {
			f.source, f.head, f.place = l.subject(g.a)
		} else {
			f.source, f.head = l.phraseFrom(g.b)
			f.source.b, f.cue = min(f.source.b, i), between{i, i + 2}
		}
		inner := group{verb: cueVerbs()[l.low(i+1)].verb, at: i + 1, between: between{i, i + 2}}
		right, _, _ := l.complement(inner)
		if right.empty() {
			right = between{i + 2, l.hi}
		}
		f.content = []between{right}
		return f, !f.source.empty()
	}
	return found{}, false
}
