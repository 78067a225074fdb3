package lang

// This file reads "should" and "must" by one rule, whether they are quoted or
// reported: who says that somebody should do something demands it, who says that
// something should be ready by May expects it.

// obliging are the modals of what is demanded or ought to be.
var obliging = Listed(`should must ought shouldn't mustn't`)

// demands returns what "should" or "must" makes of a statement whose main verb
// has it: a demand where it tells what somebody is to do or what is to be done, a
// hedge where it tells what is to be expected; false where it is neither.
func (l *line) demands(f found) (Certainty, bool) {
	if f.lemma != "" && !plainly.Has(f.lemma) && !pressing.Has(f.lemma) || l.asking(f) {
		return Asserted, false
	}
	g, subject, ok := l.obliged(f)
	if !ok || g.Perfect || g.Progressive || !obliging.Has(g.Modal) && !obliging.Has(l.low(g.First)) {
		return Asserted, false
	}
	if main, _, _ := l.mainVerb(f); main.First != g.First { // "studies it and should have a plan ready"
		return Hedged, g.Modal == "should" && f.sure != Asserted && (g.Base == "be" && readiness.Has(l.low(g.Last)) || g.Base == "have" && l.readied(g, f))
	}
	if obliging.Has(l.low(subject)) || !l.word(subject) || demandless.Has(l.low(subject)) || subject < f.content[0].a {
		return Asserted, false
	}
	next := l.low(g.Last)
	should := g.Modal == "should" || l.low(g.First) == "shouldn't"
	switch {
	case !should && !g.Passive && (g.Base == "be" || g.Base == "have"), g.Base == "be" && !readiness.Has(next):
		return Asserted, false
	case should && (g.Base == "be" || g.Base == "have" && l.readied(g, f) || g.Passive && finishing.Has(l.low(g.Head))):
		return Hedged, true
	case g.Passive:
		return Intended, !felt.Has(l.low(g.Head))
	case g.Base == "have":
		return Asserted, false
	}
	return Intended, !unbidden.Has(g.Base)
}

// obligation is the index of the modal that makes the statement what it is taken
// for, -1 where none does.
func (l *line) obligation(f found) int {
	if len(f.content) == 0 || f.certainty != Asserted {
		return -1
	}
	if c, ok := l.demands(f); !ok || c != f.sure {
		return -1
	}
	g, _, _ := l.obliged(f)
	for i := g.First; i < g.Last; i++ {
		if obliging.Has(l.low(i)) {
			return i
		}
	}
	return -1
}

// greets reports whether who wishes somebody something demands nothing: "wished
// them success".
func (l *line) greets(f found) bool {
	if f.lemma != "wish" || l.low(f.content[0].a) == "to" || l.low(f.content[0].a) == "for" {
		return false
	}
	_, _, clause := l.mainVerb(f)
	return !clause
}

// obliged is the first finite verb of what is said that has such a modal, or else
// its main verb.
func (l *line) obliged(f found) (g VerbGroup, subject int, ok bool) {
	main, subject, ok := l.mainVerb(f)
	for _, c := range f.content {
		start, end := l.mainClause(c)
		for _, g := range VerbGroups(l.r.Words[start:end]) {
			if g.First, g.Head, g.Last = g.First+start, g.Head+start, g.Last+start; ok && g.First > main.First && g.Finite && g.Modal == "should" && !obliging.Has(main.Modal) && l.low(g.First-1) == "and" {
				return g, g.First - 1, true
			}
		}
	}
	return main, subject, ok
}

// pressing are further verbs behind which "should" still says what is meant.
var pressing = Listed(`advocate insist urge suggest propose recommend stress reply respond warn`)

// readied reports whether what somebody "should have" is told with the word that it
// is done: "should have a plan ready".
func (l *line) readied(g VerbGroup, f found) bool {
	for i := g.Last; i < min(f.content[len(f.content)-1].b, g.Last+6); i++ {
		if readiness.Has(l.low(i)) || finishing.Has(l.low(i)) {
			return true
		}
	}
	return false
}

// asking reports whether what is said is a question.
func (l *line) asking(f found) bool {
	last := f.content[len(f.content)-1].b
	return f.lemma == "ask" || l.mark(last-1, "?") || l.mark(last-2, "?")
}

var (
	// demandless are subjects of which nothing is demanded.
	demandless = Listed(`i it this that what which there who nothing and or but so`)
	// readiness follows "should be" of what is expected.
	readiness = Listed(`ready able back available`)
	// finishing are participles of what is expected to be over.
	finishing = Listed(`finished completed done concluded ready resolved restored insulated`)
	// felt are the participles of what somebody feels.
	felt = Listed(`surprised ashamed concerned worried relieved pleased noted said remembered`)
	// unbidden are verbs of what nobody is bidden to do.
	unbidden = Listed(`face expect live feel`, states, outcomes)
)
