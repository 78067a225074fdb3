package lang

import "sitrep/content/span"

// silent reports whether a cue with what stands behind it tells that nothing
// was said: "declined to comment", "did not respond to a request for comment".
func (l *line) silent(f found) bool {
	declines := false
	for i := f.cue.a; i < f.cue.b; i++ {
		declines = declines || declining.Has(l.low(i)) || l.low(i) == "not" || l.low(i) == "n't" || hasAnySuffix(l.low(i), "n't")
	}
	for i := f.cue.a; i < f.cue.b; i++ {
		if declines && (answering.Has(l.low(i)) || telling.Has(l.low(i))) || l.low(i) == "contacted" {
			return true
		}
	}
	c := f.content[0]
	if l.hidden(f) || len(f.content) == 1 && l.withoutComment(f) {
		return true
	}
	first := c.a
	for first < c.b && (l.low(first) == "to" || !l.word(first)) {
		first++
	}
	if declines && first < c.b && (answering.Has(l.low(first)) || telling.Has(l.low(first)) || l.withholds(first, c.b)) {
		return true
	}
	return c.b-c.a <= 8 && l.low(c.b-1) == "comment" && (l.low(c.b-2) == "for" || l.low(c.b-2) == "to")
}

// withoutComment reports whether all that is said is that nothing is: "that it
// would not comment on the case", "I have no comment", or whether what is
// turned down is an interview.
func (l *line) withoutComment(f found) bool {
	if w := l.low(l.verbOf(f.cue)); w == "rejected" || w == "turned" || declining.Has(w) {
		for i := f.content[0].a; i < f.content[0].b && l.wordsIn(f.content[0]) <= longestSilence; i++ {
			if l.low(i) == "interview" || l.low(i) == "interviews" {
				return true
			}
		}
	}
	return l.noComment(f.content[0])
}

// noComment reports whether words say only that nothing will be said.
func (l *line) noComment(c between) bool {
	if l.wordsIn(c) > longestSilence {
		return false
	}
	for i := c.a; i < c.b; i++ {
		if l.low(i) != "comment" {
			continue
		}
		for k := max(l.lo, i-4); k < i; k++ {
			w := l.low(k)
			if w == "not" || w == "no" || w == "cannot" || w == "inappropriate" || w == "unable" || hasAnySuffix(w, "n't") {
				return true
			}
		}
	}
	return false
}

// refusesComment reports whether a quotation says only that nothing will be
// said: “No comment.”
func (l *line) refusesComment(quotation span.Span) bool { return l.noComment(l.words(quotation)) }

// longestSilence is how many words may tell that nothing is said.
const longestSilence = 14

// qualifies reports whether the cue is an adjective and its source only the
// article before it: "these alleged talks are held in Tolm" attributes nothing
// to anybody.
func (l *line) qualifies(f found) bool {
	return f.source.b-f.source.a == 1 && f.source.b == f.cue.a && f.cue.b-f.cue.a == 1 &&
		determiners.Has(l.low(f.source.a)) && doubtful.Has(l.low(f.cue.a)) && l.word(f.cue.b) && !auxiliary(l.low(f.cue.b)) && !determiners.Has(l.low(f.cue.b))
}

var doubtful = Listed(`alleged purported suspected supposed reported presumed rumoured rumored so-called`)

// withholds reports whether what is declined from the word to end is to speak at
// all: "to go into details", "to give a reason", "to be named".
func (l *line) withholds(first, end int) bool {
	switch l.low(first) {
	case "be":
		return withheld.Has(l.low(first + 1))
	case "go", "give", "provide", "offer", "take", "speak", "talk", "release", "share":
		for i := first + 1; i < min(end, first+5); i++ {
			if particulars.Has(l.low(i)) {
				return true
			}
		}
		return end-first == 1
	}
	return false
}

var (
	withheld    = Listed(`named identified interviewed quoted drawn photographed`)
	particulars = Listed(`detail details particulars specifics reason reasons questions further name names figures reporters journalists`)
	declining   = Listed(`declined declines decline declining refused refuses refuse refusing`)
	answering   = Listed(`elaborate`, Answering)
	telling     = Listed(`say disclose specify discuss identify name reveal explain announce announced mention mentioned`)
)

// unattributed reports whether the cue is a passive that names nobody: in "She
// is expected to resign" it is not she who expects. What stands before such a
// cue is what the statement is about.
func (l *line) unattributed(f found) bool {
	if f.source.empty() || f.source.b > f.cue.a {
		return false
	}
	if l.spokenOf(f) {
		return true
	}
	be := l.low(f.source.a) == "it's"
	for i := f.cue.a; i < f.cue.b; i++ {
		w := l.low(i)
		if be && supposed.Has(w) {
			return true
		}
		be = be || beForms.Has(w)
	}
	return false
}

// supposed are participles that tell what nobody in particular thinks or says.
var supposed = Listed(`expected believed thought reported alleged understood feared suspected estimated predicted rumoured rumored presumed supposed accused said`)

// clauseOrName reports whether what follows "it is said" is a clause of its own,
// so that "it" stands for nobody: it does not start with "to".
func (l *line) clauseOrName(i int) bool { return l.low(i) != "to" && l.low(i) != "by" }
