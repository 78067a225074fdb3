package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// plainSpeech are verbs that only say that somebody says, thinks or feels
// something: what is said may be an event, the saying is none, unless the
// text dates it. In annotated news these stand for an event in one of a
// hundred cases; "announce", "order" and "rule" in one of two.
var plainSpeech = lang.Listed(`say tell add state note explain expect point want indicate mention plan estimate show dispute fear vow acknowledge read think concede
	predict recall maintain feel understand believe hope cite describe insist allege comment deny claim call reply intend welcome blame urge
	reject argue suggest attribute emphasise emphasize stress underline underscore highlight remark observe express voice share repeat reiterate elaborate
	clarify respond answer joke quip write speculate worry complain praise criticise criticize hail compare characterise characterize characterised characterized
	signify reflect mean warn caution remind advise assert contend suspect doubt regret lament thank wish aim hint imply stipulate boast swear`)

// states are verbs that tell how things are, not what happens.
var states = lang.Listed(`want know think believe mean need seem like hope love hate consist contain depend resemble deserve matter prefer belong exist involve
	entail comprise constitute represent equal total amount average own rely concern signify indicate suggest point underscore underline highlight
	reflect illustrate value understand tend lack owe differ vary relate based located situated wear live`)

// habits are adverbs of what happens again and again: no time is that of such
// a thing.
var habits = lang.Listed(`repeatedly often usually always regularly frequently routinely typically normally generally traditionally sometimes rarely seldom
	constantly consistently periodically occasionally`)

// refusals are verbs behind which a verb of saying tells that nothing was said.
var refusals = lang.Listed(`decline refuse`)

// speeches are the verbs that follow a refusal to speak.
var speeches = lang.Listed(`say comment answer disclose elaborate discuss confirm name speculate respond specify identify reveal reply`)

// nothingHappened reports whether a verb tells of a habit, of a wish or of what
// somebody did not say: no word of it belongs in a timeline, whatever the
// encoder takes it for.
func (x *sentenceContext) nothingHappened(c candidate) bool {
	g := c.group
	if x.habitual(g) || x.refused(c) || c.dated < 0 && x.inFirstPerson(c) {
		return true
	}
	if g.Perfect && (g.Modal == "could" || g.Modal == "would") && g.Finite || x.inQuestion(c) {
		return true // "could have lost more"
	}
	if x.supposed(g) || x.deniedHere(c.place) || x.recurring(c) || x.effect(c) || x.comparesTimes(c) {
		return true
	}
	if m, ok := x.mainVerb(c); ok && wishing.Has(m.Base) {
		return true
	}
	if !c.noun && g.Finite && (minds.Has(g.Base) || x.notDone(g) || plainSpeech.Has(g.Base) && x.saysNot(c)) {
		return true
	}
	if g.Negated && (unanswering.Has(g.Base) || g.Base == "be" && unanswering.Has(x.words[g.Head].Lower)) {
		return true // "could not be reached", "did not respond"
	}
	return x.cueAt(c) && g.Negated || lowAt(x.words, g.First+1) == "never" && g.Finite // "has never confirmed that"
}

// inQuestion reports whether a word stands in what somebody was asked before the
// sentence tells what was said: "asked if it would close, the owner said".
func (x *sentenceContext) inQuestion(c candidate) bool {
	if !lang.Inquiring.Has(x.words[0].Lower) {
		return false
	}
	for _, a := range x.attributions {
		if a.Cue.Start > c.place.End {
			return true
		}
	}
	return false
}

// recurring reports whether a verb in the simple present tells what comes again:
// "every year on 23 March they celebrate".
func (x *sentenceContext) recurring(c candidate) bool {
	if !simplePresent(c.group) && !(c.noun && x.firstVerb(0, len(x.words)) < 0) {
		return false
	}
	first, last := x.timexesIn(x.reading.Sentences[x.index].Span)
	for _, t := range x.timexes[first:last] {
		if t.Type == timex.Set {
			return true
		}
	}
	return false
}

// deniedHere reports whether a word stands in what somebody denies: "he denied that
// the mayor had told him".
func (x *sentenceContext) deniedHere(at span.Span) bool {
	for _, a := range x.attributions {
		if a.Certainty != lang.Denied || a.Cue.Overlaps(at) {
			continue
		}
		if g, ok := x.groupAt(x.wordAfter(a.Cue)); ok && (g.Base == "deny" || g.Base == "refute") && slices.ContainsFunc(a.Content, func(c span.Span) bool { return c.Contains(at) }) {
			return true
		}
	}
	return false
}

// unanswering are verbs that, denied, say that somebody said nothing.
var unanswering = lang.Listed(`reach contact`, lang.Answering)

// uneventful reports whether a verb names nothing that could stand in a
// timeline: plain speech without a date, a refusal to speak, a state, a habit.
func (x *sentenceContext) uneventful(c candidate) bool {
	g, cue := c.group, x.cueAt(c)
	switch {
	case x.nothingHappened(c):
		return true
	case g.Base == "claim" && lowAt(x.words, g.Last) == "responsibility":
		return false
	case plainSpeech.Has(g.Base) && (cue || x.speechLike(g)):
		return c.dated < 0
	case states.Has(g.Base) && g.Finite && !g.Passive && !(g.Perfect && lowAt(x.words, g.First) == "had"):
		return c.dated < 0 || !cue && !g.Perfect && measures.Has(g.Base)
	case breaches.Has(g.Base) && g.Modal != "", feelings.Has(x.words[g.Head].Lower) && (g.Passive || g.Reduced || strings.HasSuffix(lowAt(x.words, g.Head-1), "ly")):
		return true
	}
	return c.dated < 0 && x.underState(c)
}

// breaches are verbs that in the conditional judge a thing: "a sale would
// violate the resolutions".
var breaches = lang.Listed(`violate contravene breach require undermine`)

// feelings are participles that tell how somebody or something is.
var feelings = lang.Listed(`pleased satisfied convinced interested worried concerned surprised disappointed delighted saddened shocked ashamed needed known aged
	located based situated involved composed supposed tired excited determined committed devoted dedicated related opposed married isolated advanced`)

// underState reports whether the line of a candidate is about a state or plain
// speech: "his visit, long planned, signifies despair", "she urged the two
// sides to end the talks".
func (x *sentenceContext) underState(c candidate) bool {
	if !x.cueAt(c) && x.besideQuotation(c) {
		return true
	}
	if c.group.Finite && !c.noun {
		return false
	}
	for _, g := range x.groups {
		at := x.words[g.Head].Span
		if !g.Finite || !c.clause.Contains(at) || at == c.place {
			continue
		}
		if g.Base == "be" || g.Base == "have" || g.Base == "do" || g.Modal != "" && !breaches.Has(g.Base) || g.Passive && c.group.Infinitive {
			return false // "is thought to have passed" tells of the passing
		}
		return g.Base != "plan" && g.Base != "expect" && g.Base != "intend" && x.uneventful(candidate{sentence: c.sentence, word: c.word, place: at, group: g, clause: c.clause, dated: -1})
	}
	return false
}

// inFirstPerson reports whether a line would start with "I" or "we": nobody
// could tell who speaks.
func (x *sentenceContext) inFirstPerson(c candidate) bool {
	f, _ := x.wordsOf(c.clause)
	w := x.words[f].Lower
	return w == "i" || w == "we" || w == "you"
}

// wishing are verbs whose object has not happened.
var wishing = lang.Listed(`want need wish prefer`)

// mainVerb returns the first finite verb of a candidate's line.
func (x *sentenceContext) mainVerb(c candidate) (lang.VerbGroup, bool) {
	for _, g := range x.groups {
		if g.Finite && c.clause.Contains(x.words[g.Head].Span) {
			return g, true
		}
	}
	return lang.VerbGroup{}, false
}

// generic reports whether a noun names a kind of event and no one: "two gates
// may be enough for a flood", "they want a vote".
func (x *sentenceContext) generic(c candidate) bool {
	m, ok := x.mainVerb(c)
	if !ok || x.words[m.Head].Span.Start > c.place.Start {
		return false
	}
	if m.Base == "be" && m.Negated && c.dated < 0 {
		return true // "a runoff is no possibility"
	}
	if m.Perfect && (m.Modal == "could" || m.Modal == "would") {
		return true // "could have mirrored the chaos seen during the protests"
	}
	switch m.Modal {
	case "may", "might", "could", "can", "should":
		return m.Base == "be" || m.Base == "well" // "may well be"
	}
	return wishing.Has(m.Base)
}

// namedWork reports whether a noun is a work or a rule that its year tells apart,
// "a 1966 study", "the 2019 act": what it says may be news, that it was made then
// is none.
func (x *sentenceContext) namedWork(c candidate) bool {
	i := c.word - x.reading.Sentences[x.index].First
	if !works.Has(lang.Singular(c.lower)) || c.dated < 0 {
		return false
	}
	date := x.timexes[c.dated]
	return len(date.Value) == len("2006") && date.Span.End <= x.words[i].Span.Start && x.words[i].Span.Start-date.Span.End < 25 && x.attributive(date.Span)
}

// works are nouns for what was made or written once.
var works = lang.Listed(`study survey paper book novel song album act law model version edition series article play painting budget season`)

// refused reports whether the line of a candidate tells that somebody would not
// speak, "declined to say how they were found", or has not, "has never said".
func (x *sentenceContext) refused(c candidate) bool {
	for _, g := range x.groups {
		unsaid := plainSpeech.Has(g.Base) && (g.Negated || lowAt(x.words, g.First+1) == "never")
		if !refusals.Has(g.Base) && !unsaid || !c.clause.Overlaps(x.words[g.Head].Span) || x.words[g.Head].Span.Start > c.place.Start {
			continue
		}
		next := lowAt(x.words, g.Last)
		if unsaid || next == "comment" || next == "to" && speeches.Has(lowAt(x.words, g.Last+1)) {
			return true
		}
	}
	return false
}

// measures are states that a date does not turn into an event: "imports
// totalled 37 million in 1988".
var measures = lang.Listed(`total amount average equal represent`)

// speechLike reports whether a finite verb of speech introduces a clause that
// no attribution was read of: "emphasized that".
func (x *sentenceContext) speechLike(g lang.VerbGroup) bool {
	return g.Finite && (lowAt(x.words, g.Last) == "that" || !ambiguous.Has(g.Base) && !g.Passive)
}

// ambiguous are verbs of plain speech that tell deeds as well: a company cites
// and blames, but a court calls a witness and a shop shows its wares.
var ambiguous = lang.Listed(`show read plan call fear wish aim reply answer repeat share estimate mean reflect compare point find intend expect claim dispute
	add reject welcome deny write tell comment observe note state maintain respond warn demand blame accuse attribute assert want express`)

// cueAt reports whether the candidate's word says that somebody says
// something.
func (x *sentenceContext) cueAt(c candidate) bool {
	for _, a := range x.attributions {
		if a.Cue.Overlaps(c.place) {
			return true
		}
	}
	return false
}

// habitual reports whether an adverb of habit stands in a verb group or at its
// edges.
func (x *sentenceContext) habitual(g lang.VerbGroup) bool {
	for i := max(0, g.First-1); i <= g.Last && i < len(x.words); i++ {
		if habits.Has(x.words[i].Lower) {
			return true
		}
	}
	return false
}
