package lang

// beside returns those who speak together with the head of a source: of "the mayor,
// Ada Brandt, and Jon Pell" Pell, of "the Port Board (PB), an agency, and the police"
// the police. Who only describes it, behind a preposition or between commas, is
// none of them.
func (l *line) beside(np, head between) []between {
	var out []between
	linked, met := false, false
	for _, p := range l.conjuncts(np) {
		if !met {
			met = head.a >= p.a && head.a < p.b
			continue
		}
		if !p.joined && !p.comma || p.loose || l.signed(head.b-1) {
			break
		}
		at := l.conjunct(p.between)
		if at.empty() || l.possessive(at.b) {
			break
		}
		if len(out) == 0 && !p.joined && l.personAt(head) && !l.inName(at.a) {
			return nil // "Ada Brandt, his wife and the head of the union"
		}
		linked = linked || p.joined
		out = append(out, at)
	}
	if !linked {
		return nil // "Ada Brandt, Tolm"
	}
	return out
}

// part is one of several noun phrases that commas and "and" join.
type part struct {
	between
	joined bool // "and" stands before it
	comma  bool // a comma does
	loose  bool // it may belong to what a preposition leads to before it
}

// conjuncts splits a source at its commas and at "and", without what stands between
// brackets or, as an aside, between commas.
func (l *line) conjuncts(np between) []part {
	var out []part
	p := part{between: between{np.a, np.a}}
	from := np.a // where the part's phrase starts, brackets in it passed over
	keep := func(end int) {
		if p.b = end; !p.empty() {
			out = append(out, p)
		}
	}
	for i := np.a; i < np.b; i++ {
		switch {
		case l.mark(i, "("):
			keep(i)
			for i < np.b && !l.mark(i, ")") {
				i++
			}
			p = part{between: between{i + 1, i + 1}, loose: true}
		case l.comma(i):
			keep(i)
			i = l.asideEnd(i, np)
			p, from = part{between: between{i + 1, i + 1}, comma: true}, i+1
		case l.low(i) == "and" && !l.insideName(i):
			keep(i)
			p = part{between: between{i + 1, i + 1}, joined: true, comma: p.comma && p.a == i, loose: l.prepositionIn(from, i)}
			from = i + 1
		}
	}
	keep(np.b)
	return out
}

// signed reports whether the word ends with the sign of the genitive: in "the
// Nurses’ and Midwives’ Alliance" one body speaks.
func (l *line) signed(i int) bool {
	return hasAnySuffix(l.raw(i), "'", "’", "'s", "’s")
}

// insideName reports whether the word stands inside a name.
func (l *line) insideName(i int) bool {
	for _, n := range l.names {
		if at := l.words(n.Span); i > at.a && i < at.b-1 {
			return true
		}
	}
	return false
}

// asideEnd returns the comma that ends the aside which starts at one, behind a name:
// ", an agency of the state," before "and". It returns the first where none does.
func (l *line) asideEnd(comma int, np between) int {
	first := comma + 1
	if !l.inName(comma-1) && !l.mark(comma-1, ")") || !determiners.Has(l.low(first)) && !l.number(first) && !RoleNoun(l.low(first)) && !l.mark(comma-1, ")") {
		return comma
	}
	if determiners.Has(l.low(first)) && l.capital(first+1) {
		return comma
	}
	for k := first; k < np.b; k++ {
		if l.comma(k) && l.low(k+1) == "and" {
			return k
		}
		if l.comma(k) || l.low(k) == "and" && !l.insideName(k) {
			return comma
		}
	}
	return comma
}

// conjunct returns who a part of a source is: the name that ends it, or the phrase
// for people or a body; empty where it is neither.
func (l *line) conjunct(p between) between {
	core := l.core(p)
	if n := l.nameIn(core); !n.empty() && l.inName(n.a) && l.inName(n.b-1) {
		if l.titled(core.a, n.a) && !l.personAt(n) {
			return between{}
		}
		return n
	}
	last := l.low(core.b - 1)
	one := Singular(last)
	if l.inName(core.b-1) || !RoleNoun(one) && !BodyNoun(one) && !speakers.Has(last) || one == last && last != "police" && !determiners.Has(l.low(core.a)) && !possessives.Has(l.low(core.a)) {
		return between{}
	}
	return core
}

// personAt reports whether the words are the name of a person.
func (l *line) personAt(w between) bool {
	for _, n := range l.names {
		if n.Type == PersonName && l.words(n.Span) == w {
			return true
		}
	}
	return false
}

// titled reports whether words stand between two places beside commas, "and" and
// "the".
func (l *line) titled(a, b int) bool {
	for i := a; i < b; i++ {
		if w := l.low(i); l.word(i) && w != "and" && w != "the" {
			return true
		}
	}
	return false
}
