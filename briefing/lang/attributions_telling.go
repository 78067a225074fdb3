package lang

// This file tells cues that look like statements and are none, by what their
// verb takes and who its subject is.

// unsaid reports whether a cue tells of no statement: a topic that was
// discussed, a thing that shows something, a charge that somebody faces, what
// somebody was denied.
func (l *line) unsaid(f found) bool {
	verb := l.low(l.verbOf(f.cue))
	switch {
	case Discussing.Has(verb) && f.cue.b-f.cue.a <= 2 && l.topic(f):
		return true
	case showing.Has(verb) && l.thing(f.source):
		return true
	case underlining.Has(verb) && (l.thing(f.source) || f.source.a >= f.cue.b):
		return true // "the row underscores the board's fears": the author's own words
	case making.Has(verb) && f.cue.b-f.cue.a == 1 && !l.clauseAt(f.content[0].a) && !l.direct(l.cuts(f.content)):
		return true // "made the finding public"
	case verb == "given" && f.cue.b-f.cue.a == 1 && l.low(f.cue.b) == "that", l.onlyAuxiliaries(f.cue):
		return true
	case facing.Has(verb) && !l.quoted(f.content[0].a):
		return true
	case (verb == "forecast" || verb == "forecasts") && (f.source.empty() || f.source.b-f.source.a == 1 && l.low(f.source.a) == "the"):
		return true // "the forecast is for rain"
	case recording.Has(verb) && f.source.empty():
		return true
	case notified.Has(verb) && f.source.empty() && f.cue.b-f.cue.a > 1 && f.content[len(f.content)-1].b <= f.cue.a:
		return true // "his family has been told"
	case wishing.Has(verb) && l.wellWished(f):
		return true
	}
	return l.refused(f) || l.withheldFrom(f)
}

var (
	showing     = Listed(`reveal reveals revealed revealing explain explains explained explaining remind reminds reminded prove proves proved proven proving mean means meant meaning`)
	underlining = Listed(`underscore underscores underscored underscoring highlight highlights highlighted highlighting illustrate illustrates illustrated
		illustrating exemplify exemplifies exemplified reflect reflects reflected reflecting`)
	notified  = Listed(`told informed notified alerted`)
	making    = Listed(`make makes made making`)
	facing    = Listed(`face faces faced facing`)
	recording = Listed(`recording marking registering`)
	minding   = Listed(`know think feel believe hope want expect fear mean see`)
	lodging   = Listed(`lodged lodges`)
)

// onlyAuxiliaries reports whether a cue has no word that could say anything:
// "were", "has".
func (l *line) onlyAuxiliaries(cue between) bool {
	for i := cue.a; i < cue.b; i++ {
		if l.word(i) && !auxiliary(l.low(i)) {
			return false
		}
	}
	return l.wordsIn(cue) > 0
}

// topic reports whether the content is only what was spoken about: a noun
// phrase, and no words of anybody.
func (l *line) topic(f found) bool {
	c := f.content[0]
	if c.a < f.cue.b || l.direct(l.cuts(f.content)) {
		return false
	}
	w := l.low(c.a)
	return w != "that" && !subjects.Has(w) && w != "to" && w != "whether" && w != "how" && w != "why"
}

// thing reports whether a source is a thing that speaks for nobody: no name, no
// people, no body, and nothing that is written or measured. Without a source
// nobody shows anything either.
func (l *line) thing(source between) bool {
	if source.empty() {
		return true
	}
	head := l.head(source)
	for i := source.a; i < source.b; i++ {
		w := l.low(i)
		if i < head.b && (l.capital(i) && i > l.lo || documents.Has(w)) || l.proper(i) {
			return false
		}
		if speakers.Has(w) || bodies.Has(w) || RoleNoun(w) || RoleNoun(Singular(w)) || BodyNoun(w) || subjects.Has(w) && w != "this" && w != "that" && w != "which" {
			return false
		}
	}
	w := l.low(head.b - 1)
	return things.Has(w) || things.Has(Singular(w))
}

// things are nouns for what reveals, explains, proves or means something in an
// author's own telling.
var things = Listed(`market story cooking visit walk trip look glance view scene kitchen garden meal dish taste smell food house street city town
	history past life experience journey day night year victory defeat win loss result game match goal success failure fact case
	move step change rise fall increase decrease growth decline drop arrival absence presence lack shortage silence smile face
	this that which difference example moment event war crisis development row revelation disclosure`)

// refused reports whether somebody was denied, and not told, something: "is
// denied bail", "was never told the fate of".
func (l *line) refused(f found) bool {
	be, not := false, false
	for i := f.cue.a; i < f.cue.b; i++ {
		w := l.low(i)
		if be && w == "denied" || be && not && w == "told" {
			return f.source.empty() || f.source.b <= f.cue.a && !l.clauseAt(f.content[0].a)
		}
		be, not = be || beForms.Has(w) && w != "'s", not || w == "never" || w == "not"
	}
	return lodging.Has(l.low(l.verbOf(f.cue)))
}

// clauseAt reports whether content starts like a clause: "that", or a subject.
func (l *line) clauseAt(i int) bool { return l.low(i) == "that" || subjects.Has(l.low(i)) }

// attributive reports whether the cue is an adjective before its noun: in
// "clashes with alleged smugglers" and "the so-called tax" nobody states
// anything.
func (l *line) attributive(f found) bool {
	if f.cue.b-f.cue.a != 1 || !f.source.empty() || !doubtful.Has(l.low(f.cue.a)) || l.low(f.cue.a) == "supposed" {
		return false
	}
	before, next := l.low(f.cue.a-1), l.low(f.cue.b)
	if !l.word(f.cue.b) || prepositions.Has(next) || determiners.Has(next) || auxiliary(next) || subjects.Has(next) || adverb(next) || next == "to" {
		return false
	}
	return f.cue.a > l.lo && (prepositions.Has(before) || determiners.Has(before) || coordinators.Has(before) || possessives.Has(before) || l.possessive(f.cue.a-1))
}
