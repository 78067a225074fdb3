package lang

import (
	"strings"
	"sync"
)

// nonfinite reads participles and infinitives: ", adding that …", "in a letter
// saying …", "went on to say". The source is the noun that they hang on or the
// speaker of the clause before.
func (l *line) nonfinite(g group) (found, bool) {
	right, cueEnd, by := l.complement(g)
	if right.empty() {
		return found{}, false
	}
	f := found{cue: between{g.at, cueEnd}, content: []between{right}, certainty: g.certaintyBy(by), framed: g.verb.framed(by)}
	if l.unsaid(g, f, by) {
		return f, false
	}
	if g.voice == infinitive {
		if f.cue.a, f.negated = l.leadIn(g.a); f.cue.a < 0 {
			return f, false
		}
		f.source, f.head, f.place = l.subject(f.cue.a)
		return f, !f.source.empty()
	}
	before := l.low(g.a - 1)
	switch {
	case g.a == l.lo:
		return f, false // "Speaking of his plans, he said": the finite verb tells
	case l.comma(g.a - 1), l.mark(g.a-1, quoteMarks+dashes), coordinators[before], before == "while",
		(before == "by" || before == "after" || before == "before") && by == frameClause:
		f.source, f.head = l.speakerBefore(g.a)
		f.place = "before it"
	case l.word(g.a-1) && !auxiliary(before) && !prepositions[before]:
		f.source, f.head, f.place = l.subject(g.a)
		if with := l.find(max(l.lo, g.a-7), min(7, g.a-l.lo), "with"); f.source.empty() && with >= 0 && with+1 < g.a {
			f.source = between{with + 1, g.a} // ", with officials saying"
			f.head = l.head(f.source)
		}
		if f.source.empty() || subjects[l.low(f.source.a)] || !l.speaking(f.head) {
			return f, false
		}
	}
	return f, !f.source.empty() && l.plausible(f.source) && (!weakVerbs[g.verb.lemma] || l.speaking(f.head))
}

// leadIn returns where "went on to" and the like start, -1 where the
// infinitive at "to" is no statement of its own.
func (l *line) leadIn(to int) (at int, negated bool) {
	for _, lead := range leads() {
		from := to - len(lead)
		match := from > l.lo
		for i, w := range lead {
			match = match && l.low(from+i) == w
		}
		if match {
			return from, false
		}
	}
	return -1, false
}

// speakerBefore returns the source of the last attribution before the word
// whose subject may go on, or else the subject of the sentence.
func (l *line) speakerBefore(at int) (np, head between) {
	for i := len(l.found) - 1; i >= 0; i-- {
		f := l.found[i]
		if f.cue.a < at && !f.source.empty() && f.source.a < at && !l.inside(f) {
			return f.source, f.head
		}
	}
	return l.mainSubject(at)
}

// inside reports whether an attribution stands in the content of another.
func (l *line) inside(f found) bool {
	for _, o := range l.found {
		for _, c := range o.content {
			if o.cue.a < f.cue.a && c.a <= f.source.a && f.cue.a < c.b && o.source != f.source {
				return true
			}
		}
	}
	return false
}

// leads are the words before an infinitive of speech that make it a statement.
var leads = sync.OnceValue(func() [][]string {
	var all [][]string
	for _, l := range []string{
		"went on", "goes on", "go on", "continued", "proceeded", "rushed", "wrote", "took to social media", "took to twitter", "took to facebook", "took to x", "took to instagram", "come out", "came out",
	} {
		all = append(all, strings.Fields(l))
	}
	return all
})
