package lang

import (
	"strings"

	"sitrep/content/span"
)

// corrected returns how sure the speaker is where the build of the content
// tells it better than the encoder, which has seen few of these: its main verb
// decides. Where a cue says itself how sure its speaker is, the cue stands.
func (l *line) corrected(f found) Certainty {
	if f.lemma == "plead" {
		if c, ok := l.pleads(f); ok {
			return c
		}
	}
	if f.sure == Intended && l.unintended(f) {
		return Denied
	}
	if f.certainty != Asserted {
		if f.sure == Intended && (presenting.Has(f.lemma) && l.presents(f) || l.greets(f)) {
			return Asserted
		}
		return f.sure
	}
	if c, ok := l.demands(f); ok && (f.sure == Asserted || f.sure == Intended) {
		return c
	}
	switch {
	case f.sure == Denied && (!l.negates(f) || l.reproaches(f)):
		return Asserted
	case f.sure == Intended && f.lemma == "insist" && l.states(f):
		return Asserted
	case f.sure == Intended && l.needs(f):
		return Asserted
	case f.sure == Intended && (l.foretells(f) || l.foresees(f)):
		return Asserted
	case (f.sure == Asserted || f.sure == Hedged) && l.untrue(f):
		return Denied
	case f.sure == Asserted && l.disowns(f):
		return Denied
	case f.sure == Asserted && l.purposes(f):
		return Intended
	case f.sure == Asserted && l.undertakes(f):
		return Intended
	case f.sure == Denied && l.leavesOpen(f), f.sure == Asserted && f.chance < sureAsserted && len(l.contentSignals(f, Hedged)) > 0:
		return Hedged
	}
	return f.sure
}

// undertakes reports whether what is said is what those who say it will do in their
// own words, "we'll close two plants", or what others announce that they will; the
// encoder is of two minds there.
func (l *line) undertakes(f found) bool {
	at, _, ok := l.future(f)
	if !ok || len(f.content) == 0 || !strings.HasSuffix(l.low(at), "'ll") || len(l.contentSignals(f, Hedged)) > 0 || len(l.contentSignals(f, Denied)) > 0 {
		return false
	}
	switch l.low(at) {
	case "we'll", "i'll":
	case "they'll", "he'll", "she'll":
		if !announcing.Has(f.lemma) {
			return false
		}
	default:
		return false
	}
	return at == f.content[0].a && !stating.Has(l.low(at+1)) && l.own(f, f.content[0], at)
}

// uncued returns how sure a speaker is of what has no cue of its own, by its
// words alone, with the signals that decided.
func (l *line) uncued(content between) (Certainty, []Signal) {
	f := found{content: []between{content}, chance: 1}
	var signals []Signal
	f.sure, signals = l.certainty(f)
	if c := l.corrected(f); c != f.sure {
		f.sure = c
		signals = l.signals(f)
	}
	return f.sure, signals
}

// pleads returns what a plea before a court makes of the charge: "guilty" grants
// it and "not guilty" denies it, wherever the cue ends; false for other pleas.
func (l *line) pleads(f found) (Certainty, bool) {
	from := l.verbOf(f.cue) + 1
	for i := from; i < min(l.hi, from+3); i++ {
		if l.low(i) == "guilty" {
			if l.low(i-1) == "not" {
				return Denied, true
			}
			return Asserted, true
		}
	}
	return Asserted, false
}

// sureAsserted is how likely the encoder must take a plain statement for one
// where a word of it hedges. It was set on the development articles.
const sureAsserted = 0.8

// leavesOpen reports whether what is negated is that something is excluded:
// "sabotage cannot be ruled out".
func (l *line) leavesOpen(f found) bool {
	g, _, ok := l.mainVerb(f)
	return ok && g.Negated && g.Base == "rule" && l.low(g.Last) == "out"
}

// presenting are the verbs of effort behind which "to portray" tells how
// something was put, and no aim.
var presenting = Listed(`seek want wish aim try attempt`)

var portraying = Listed(`portray present depict paint cast frame describe characterise characterize explain justify`)

// presents reports whether the content only puts something in a light: "sought
// to portray the vote as a triumph".
func (l *line) presents(f found) bool {
	i := f.content[0].a
	if l.low(i) == "to" {
		i++
	}
	return portraying.Has(l.low(i))
}

// needs reports whether the content is a noun for what is called for: who
// "underlined the need for talks" states an opinion.
func (l *line) needs(f found) bool {
	i := f.content[0].a
	for determiners.Has(l.low(i)) || l.low(i) == "urgent" || l.low(i) == "pressing" {
		i++
	}
	return stressing.Has(f.lemma) && needed.Has(l.low(i)) && prepositions.Has(l.low(i+1))
}

// stressing are the verbs that lay weight on what somebody thinks.
var stressing = Listed(`underline underscore emphasize emphasise stress highlight note point reiterate mention acknowledge discuss cite`)

var needed = Listed(`need importance necessity urgency requirement value significance`)

// mainVerb returns the first finite verb of what is said and the word that its
// subject ends with; false where there is none before the first clause that
// only depends on another.
func (l *line) mainVerb(f found) (g VerbGroup, subject int, ok bool) {
	for _, c := range f.content {
		start, end := l.mainClause(c)
		for _, g := range VerbGroups(l.r.Words[start:end]) {
			if !g.Finite {
				continue
			}
			g.First, g.Head, g.Last = g.First+start, g.Head+start, g.Last+start
			subject := g.First - 1
			for subject > start && adverb(l.low(subject)) {
				subject--
			}
			return g, subject, true
		}
	}
	return VerbGroup{}, 0, false
}

// foretells reports whether the content tells how something will be or what
// will come of it, and neither what its speaker will do nor what is arranged
// for a day: "the smell would be harmless".
func (l *line) foretells(f found) bool {
	g, subject, ok := l.mainVerb(f)
	if !ok || !plainly.Has(f.lemma) || g.Modal != "will" && g.Modal != "would" {
		return false
	}
	if w := l.low(subject); speakersOwn.Has(w) || w == "there" || l.ownBody(f, subject) {
		return false
	}
	for i := g.Last; i < f.content[len(f.content)-1].b; i++ {
		if w := l.low(i); calendar.Has(w) || w == "within" || w == "next" {
			return false
		}
	}
	return outcomes.Has(g.Base) && !g.Passive && !g.Progressive && !arrangements.Has(l.low(g.Last))
}

// plainly are verbs that say nothing of what their speaker means to do.
var plainly = Listed(`say add tell explain note argue claim state believe think write comment remark observe stress emphasize emphasise`)

// outcomes are verbs of what things are and bring about.
var outcomes = Listed(`be have come become cost remain benefit help lead mean cause result affect depend improve worsen rise fall grow shrink drop increase decrease hurt harm last fail suffer`)

// arrangements follow "will be" where something has been arranged.
var arrangements = Listed(`available eligible open free able in on at by there part a no allowed ready closed subject`)

// ownBody reports whether the subject of what is said names the speaker, or a
// body that the speaker answers for.
func (l *line) ownBody(f found, subject int) bool {
	w := l.low(subject)
	return bodies.Has(w) && !l.otherBody(f, subject) || !f.head.empty() && w == l.low(f.head.b-1)
}

// disowns reports whether the content says that somebody did not do something
// that was asked after or laid to their charge: "the board did not approve it",
// "he was not speeding". What somebody did not know, want or need is no deed.
func (l *line) disowns(f found) bool {
	g, subject, ok := l.mainVerb(f)
	if !ok || !g.Negated || g.Tense != span.PastTense || g.Modal != "" || g.Perfect || g.Passive {
		return false
	}
	for i := g.First; i <= g.Head; i++ {
		if unmeant.Has(l.low(i)) {
			return false
		}
	}
	did := dos.Has(l.low(g.First)) && g.Head > g.First && !states.Has(g.Base)
	return (did || g.Progressive) && l.agent(subject)
}

// agent reports whether the word can end the name of somebody who acts.
func (l *line) agent(i int) bool {
	w := l.low(i)
	return speakersOwn.Has(w) && w != "it" || bodies.Has(w) || speakers.Has(w) || l.inName(i)
}

// unmeant follow a "not" that denies only a part of what is said.
var unmeant = Listed(`just only merely simply necessarily`)

// states are the verbs of what is no deed.
var states = Listed(`know want care expect need agree think mean like believe see feel understand matter exist have require recall remember
	affect apply cover come say hear listen work seem appear look belong deserve depend realise realize notice enjoy love hate fear hope wish lack
	last stop survive suffer fall rise die win lose get comment respond reply answer elaborate`)

// purposes reports whether the content names its speaker's purpose: "the aim is
// to plant an orchard", or what they want another to do: "the crew wanted the
// owner to turn back".
func (l *line) purposes(f found) bool {
	g, subject, ok := l.mainVerb(f)
	if !ok || g.Negated {
		return false
	}
	if g.Base == "be" && l.low(g.Last) == "to" && !g.Passive {
		for i := g.First - 1; i >= max(l.lo, g.First-6); i-- {
			if aims.Has(l.low(i)) {
				return true
			}
		}
		return false
	}
	if g.Base != "want" || l.low(g.Last) == "to" || l.low(subject) == "you" || l.mark(f.content[len(f.content)-1].b-1, "?") || l.mark(f.content[len(f.content)-1].b-2, "?") {
		return false
	}
	for i := g.Last + 1; i < min(l.hi, g.Last+7) && l.word(i-1); i++ {
		if l.low(i) == "to" && l.kind(i+1) == Letters {
			return true
		}
	}
	return false
}

var aims = Listed(`aim goal mission purpose intention objective plan ambition task`)
