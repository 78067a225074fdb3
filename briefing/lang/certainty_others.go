package lang

import "strings"

// This file tells what somebody means to do from what they only see coming: a
// forecast, what others do, what might have been.

// foresees reports whether what is said tells what will come of itself or by
// others, and is no intention of its speaker: "prices will fall", "it will cost a
// lot", "the line will not open before March", "I would have stayed".
func (l *line) foresees(f found) bool {
	if l.noPlans(f) || l.missed(f) || l.plain(f) {
		return true
	}
	at, subject, ok := l.future(f)
	if !ok || f.lemma != "" && !plainly.Has(f.lemma) && !foreseeing.Has(f.lemma) {
		return false
	}
	g := l.groupAt(f, at)
	who, _, _ := strings.Cut(l.low(subject), "'")
	own := speakersOwn.Has(who) || l.ownBody(f, subject)
	switch {
	case l.quoted(at) && l.quoted(subject) && outsiders.Has(who), strangers.Has(who) && who != "there":
		return !g.Passive
	case l.quoted(at) && l.otherPerson(f, subject):
		return !g.Passive
	case g.Passive && forced.Has(l.low(g.Last-1)):
		return true
	case own:
		return false
	case experts.Has(l.headWord(f)), g.Passive && warning.Has(f.lemma):
		return true
	case g.Negated:
		return !g.Passive && g.Base != "be" && !l.agent(subject) && !warning.Has(f.lemma)
	}
	return spontaneous.Has(g.Base) && !g.Passive
}

// otherPerson reports whether the word is of the name of a person who is not the
// speaker.
func (l *line) otherPerson(f found, i int) bool {
	for _, n := range l.names {
		if n.Type == PersonName && i >= l.lo && i < l.hi && n.Span.Contains(l.r.Words[i].Span) {
			return !strings.Contains(l.cut(f.source).Of(l.r.Text), l.raw(i))
		}
	}
	return false
}

// noPlans reports whether it is the plan that is negated: "it had no plans to
// leave".
func (l *line) noPlans(f found) bool {
	g, _, ok := l.mainVerb(f)
	return ok && g.Base == "have" && l.low(g.Last) == "no" && aimless.Has(l.low(g.Last+1))
}

// missed reports whether it is told what might or ought to have been: "I would
// have stayed", "they should have left".
func (l *line) missed(f found) bool {
	g, _, ok := l.mainVerb(f)
	return ok && g.Perfect && (g.Modal == "would" || g.Modal == "should" || g.Modal == "must")
}

// plain reports whether a verb that says nothing of what is meant stands with what
// its speaker thinks of something: "we accept the ruling".
func (l *line) plain(f found) bool {
	g, subject, ok := l.mainVerb(f)
	return ok && plainly.Has(f.lemma) && speakersOwn.Has(l.low(subject)) && g.Modal == "" && minded.Has(g.Base)
}

// minded are verbs of what somebody makes of what others do.
var minded = Listed(`accept respect welcome acknowledge appreciate recognise recognize regret understand trust`)

var aimless = Listed(`plan plans intention intentions wish desire`)

// future returns the first "will" or "going to" of the main clause of what is
// said, and the word that its subject ends with.
func (l *line) future(f found) (at, subject int, ok bool) {
	for _, c := range f.content {
		start, end := l.mainClause(c)
		for i := start; i < end; i++ {
			w := l.low(i)
			if strings.HasSuffix(w, "'ll") && w != "'ll" {
				return i, i, true
			}
			if !futures.Has(w) && !(w == "going" && l.low(i+1) == "to") {
				continue
			}
			subject = i - 1
			for subject > start && (adverb(l.low(subject)) || w == "going" && auxiliary(l.low(subject))) {
				subject--
			}
			return i, subject, true
		}
	}
	return 0, 0, false
}

var futures = Listed(`will would shall won't wouldn't 'll 'd`)

// groupAt returns the verb group of what is said that holds the word.
func (l *line) groupAt(f found, at int) VerbGroup {
	for _, c := range f.content {
		for _, g := range VerbGroups(l.r.Words[c.a:c.b]) {
			if c.a+g.First <= at && at < c.a+g.Last {
				g.First, g.Head, g.Last = g.First+c.a, g.Head+c.a, g.Last+c.a
				return g
			}
		}
	}
	return VerbGroup{}
}

// headWord is the noun that the source is named with, "" for none.
func (l *line) headWord(f found) string {
	if f.head.empty() {
		return ""
	}
	return l.low(f.head.b - 1)
}

// outsiders are others than the speaker in what is quoted word for word.
var outsiders = Listed(`it he she they one everybody everyone`)

// experts see come what others do.
var experts = Listed(`analyst analysts economist economists expert experts forecaster forecasters scientist scientists researcher researchers
	meteorologist meteorologists pollster pollsters observer observers study studies survey surveys poll polls model models`)

// foreseeing are verbs behind which "will" tells as well what is feared or
// foreseen as what is threatened or planned.
var foreseeing = Listed(`announce confirm report`, warning)

// forced are the participles and adjectives of what somebody is made to do or let.
var forced = Listed(`compelled forced obliged required needed able unable`)

// spontaneous are verbs of what comes about though nobody arranges it.
var spontaneous = Listed(`sink collapse die worsen deteriorate fail flop crash erupt explode starve drown suffer vanish disappear thrive flourish
	struggle crumble escalate subside recover`)
