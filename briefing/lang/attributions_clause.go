package lang

// bareClause returns where a clause without "that" starts: directly behind the
// verb, behind the addressee, or behind a circumstance.
func (l *line) bareClause(p int, g group) int {
	switch {
	case g.verb.frames&frameTold != 0:
		if !l.nounStart(p) {
			return -1
		}
		if at := l.afterAddressee(p); at >= 0 || g.verb.frames&frameClause == 0 || !l.finite(between{p, l.clauseEnd(p)}) {
			p = at // else "cautioned the date might slip"
		}
	case prepositions[l.low(p)] && !l.nounStart(p):
		p = l.afterCircumstance(p)
		if l.comma(p) && l.nounStart(p+1) && !l.verbAt(p+1) && l.finite(between{p + 1, l.hi}) && !(l.low(g.b) == "for" || l.low(g.b) == "of") { // "said in a statement, the road was shut"
			p++
		}
	}
	if p < 0 || p >= l.hi-1 || !l.nounStart(p) && !l.clauseOpener(p) {
		return -1
	}
	if g.verb.lemma == "find" && !l.finite(between{p, l.clauseEnd(p)}) { // "found the boats that were lost"
		return -1
	}
	if ambiguousClause[g.verb.lemma] && !l.finite(between{p, l.hi}) || l.hi-p < 3 {
		return -1
	}
	return p
}

// clauseEnd returns the next comma or subordinate clause behind the word.
func (l *line) clauseEnd(p int) int {
	for i := p + 1; i < l.hi; i++ {
		if l.comma(i) || subordinates[l.low(i)] || prepositions[l.low(i)] && l.low(i) != "of" && l.low(i) != "in" {
			return i
		}
	}
	return l.hi
}

// ambiguousClause are the verbs behind which a noun phrase may stand as well:
// only a finite verb tells that it is a clause.
var ambiguousClause = wordSet(`write report add think feel believe announce confirm reveal disclose declare state note see read post tweet email text know understand learn hear find show prove demonstrate establish expect anticipate forecast project estimate predict claim admit acknowledge deny propose offer guarantee fear doubt suspect assume mention recall recount observe proclaim recommend envisage foresee affirm reaffirm reiterate repeat insist maintain underline stress highlight continue argue contend consider figure hold`)

// clauseOpener reports whether a clause may start with the word though no noun
// phrase does: "if", "when", "there", "in 2020 it had".
func (l *line) clauseOpener(p int) bool {
	w := l.low(p)
	return w == "there" || w == "if" || w == "when" || w == "while" || w == "despite" || w == "although" || w == "under" || w == "in"
}

// afterAddressee returns where the clause behind "told the committee" starts:
// at the next word that starts a noun phrase; -1 where there is none.
func (l *line) afterAddressee(p int) int {
	if objects[l.low(p)] {
		return p + 1
	}
	for i := p + 1; i < min(p+12, l.hi); i++ {
		w := l.low(i)
		if l.comma(i) || l.mark(i, ";:") {
			return -1
		}
		opens := determiners[w] && w != "'s" && w != "'" || subjects[w] || l.low(i) == "there" || l.capital(i) && !l.capital(i-1) && !prepositions[l.low(i-1)]
		if opens && !prepositions[l.low(i-1)] && !determiners[l.low(i-1)] {
			return i
		}
	}
	return -1
}

// afterCircumstance returns where the clause behind "on Monday" or "in a
// statement" starts, -1 where the phrase does not end plainly.
func (l *line) afterCircumstance(p int) int {
	for n := 0; n < 3 && prepositions[l.low(p)]; n++ {
		i := p + 1
		for determiners[l.low(i)] {
			i++
		}
		for i < l.hi && l.word(i) && !(determiners[l.low(i)] && l.low(i) != "'s") && !subjects[l.low(i)] && !prepositions[l.low(i)] && (!auxiliary(l.low(i)) || l.monthMay(i)) {
			if calendar[l.low(i)] || occasions[l.low(i)] {
				month := calendar[l.low(i)]
				i++
				if month && l.number(i) { // "on May 22"
					i++
				}
				break
			}
			i++
		}
		p = l.skipAdverbs(i)
	}
	return p
}

// monthMay reports whether the word is the month: "on 11 May 2023 that".
func (l *line) monthMay(i int) bool {
	return l.low(i) == "may" && l.capital(i) && (l.number(i-1) || l.number(i+1) || prepositions[l.low(i-1)])
}
