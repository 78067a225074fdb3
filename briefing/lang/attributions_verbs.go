package lang

// group is a verb of the lexicon with its auxiliaries and adverbs: "has
// repeatedly denied".
type group struct {
	verb    *cueVerb
	at      int // the verb
	between     // the whole group
	voice   voice
	negated bool
	past    bool
}

// voice is how a verb group stands in its clause.
type voice uint8

const (
	active     voice = iota
	passive          // was told
	reduced          // a plan announced by the council
	participle       // saying that
	infinitive       // to say that
)

// findVerbs finds attributions by verbs.
func (l *line) findVerbs() {
	for i := l.lo; i < l.hi; i++ {
		g, ok := l.groupAt(i)
		if !ok {
			continue
		}
		var f found
		switch g.voice {
		case active:
			f, ok = l.active(g)
		case passive:
			f, ok = l.passive(g)
		case reduced:
			f, ok = l.reducedBy(g)
		case participle, infinitive:
			f, ok = l.nonfinite(g)
		}
		if ok {
			f.lemma, f.negated = g.verb.lemma, g.negated
			l.found = append(l.found, f)
		}
	}
}
