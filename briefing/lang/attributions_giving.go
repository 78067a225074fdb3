package lang

// This file tells verbs of saying that with two objects say nothing: "denied them help",
// "wished the team luck".

// withheldFrom reports whether somebody is denied a thing that can be given: "denied them
// help", "denied bail". What is told to be untrue is no such thing.
func (l *line) withheldFrom(f found) bool {
	if !denials.Has(l.low(l.verbOf(f.cue))) || len(f.content) != 1 {
		return false
	}
	c := f.content[0]
	if c.a < f.cue.b || l.quoted(c.a) {
		return false
	}
	next := c.a + 1
	switch w := l.low(c.a); {
	case objects.Has(w) && w != "her", w == "her" && determiners.Has(l.low(next)):
		return next < c.b && !l.verbStarts(next) && l.low(next) != "that"
	case w == "her" && granted.Has(l.low(next)), granted.Has(w):
		return true
	}
	return false
}

// wellWished reports whether what is wished is no more than something good for somebody:
// no clause, nothing to be done and no wish "for" it.
func (l *line) wellWished(f found) bool {
	c := f.content[0]
	if len(f.content) != 1 || c.a < f.cue.b || l.direct(l.cuts(f.content)) || l.low(c.a) == "for" || l.low(c.a) == "that" || l.finiteIn(c) {
		return false
	}
	for i := c.a; i < c.b; i++ {
		if l.low(i) == "to" {
			return false
		}
	}
	return true
}

// hidden reports whether all that somebody wants is that nobody learns their name: "to
// remain anonymous".
func (l *line) hidden(f found) bool {
	c := f.content[len(f.content)-1]
	return l.wordsIn(c) <= longestHidden && c.a >= f.cue.b && nameless.Has(l.low(c.b-1)) && !l.quoted(c.a) && (l.low(c.a) == "to" || l.low(c.a) == "not" || stays.Has(l.low(c.a)))
}

// longestHidden is how many words may tell that somebody is not to be named.
const longestHidden = 5

var (
	denials  = Listed(`deny denies denied denying`)
	granted  = Listed(`bail parole entry entrance access admission asylum permission visas visa`)
	wishing  = Listed(`wish wishes wished wishing`)
	nameless = Listed(`anonymous unnamed unidentified nameless`)
	stays    = Listed(`remain remaining stay staying be being`)
)
