package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// status tells how an event stands to the time of writing, by the verb that
// names or governs it, the words of plan and doubt around it, and its date.
func (s *store) status(c candidate) Status {
	sen := s.reading.Sentences[c.sentence]
	words := s.reading.Words[sen.First:sen.Last]
	at := c.word - sen.First
	lead := ""
	for i := max(0, at-4); i < at; i++ {
		if w := words[i].Lower; doubts(words, i, at) || !doubtful.Has(lead) && (coming.Has(w) || goingOn.Has(w)) {
			lead = w
		}
	}
	if c.noun && c.group.Modal == "" {
		if g, ok := s.comingOfNoun(c, words); ok {
			c.group = g
		}
	}
	g := c.group
	past := c.dated >= 0 && s.isPast(s.timexes[c.dated].Value)
	future := c.dated >= 0 && s.liesAhead(s.timexes[c.dated])
	switch {
	case c.noun && g.Finite && g.Progressive && g.Tense == span.PresentTense && lead != "" && !coming.Has(lead):
		return Ongoing
	case s.onlyPossible(c, words):
		return Possible
	case !c.noun && g.Perfect && g.Progressive && (lowAt(words, g.First) == "has" || lowAt(words, g.First) == "have"):
		return Ongoing // "has been on strike since May"
	case !c.noun && s.lastsToNow(c, words):
		return Ongoing // "has been shut since May"
	case past && !g.Infinitive && g.Modal == "":
		return Past
	case c.noun && doubtful.Has(lead), g.Gerund && !c.noun && doubtBefore(words, at):
		return Possible
	case c.noun && coming.Has(lead):
		return Planned
	case c.noun && goingOn.Has(lead) && !(g.Finite && g.Tense == span.PastTense && g.Head < at && during(words, at)):
		return Ongoing
	case g.Finite && !past && s.arrangedFor(c, words):
		return Planned
	case g.Infinitive && g.Perfect, g.Perfect && g.Progressive && lowAt(words, g.First) == "had":
		return Past // "is thought to have passed", "had been waiting"
	case g.Infinitive && lang.BroughtAbout(s.verbGroups(c.sentence), g):
		return Past
	case g.Modal == "would" && !future && s.conditional(c, words):
		return Possible
	case c.noun && g.Negated && g.Finite && g.Modal != "" && g.Modal != "would" && g.Modal != "will":
		return Past // "the outbreak may not be linked to the heat"
	case g.Modal == "could" && purpose(words, g):
		return Past // "was flown to Tolm so that she could be treated"
	case g.Modal != "":
		return modalStatus(g.Modal, g.Perfect, future)
	case g.Infinitive && s.happened(c, words):
		return Past
	case g.Infinitive && (lowAt(words, g.First-1) == "continues" || lowAt(words, g.First-1) == "continue"):
		return Ongoing
	case g.Infinitive && seeming(words, g):
		return Possible
	case g.Infinitive:
		return s.infinitiveStatus(c, lowAt(words, g.First-1), governor(words, g), future)
	case awaited(words, g, at):
		if past || c.dated < 0 {
			return Possible
		}
		return Planned // "a ruling is not expected until spring"
	case future && !(!c.noun && g.Finite && g.Tense == span.PastTense && !slated.Has(words[at].Lower) && !granting.Has(g.Base)):
		return Planned
	case !c.noun && simplePresent(g) && c.dated >= 0 && strings.HasPrefix(s.timexes[c.dated].Value, "XXXX-"):
		return Planned // "two brands arrive in October"
	case g.Tense == span.PresentTense && g.Progressive && g.Passive, g.Tense == span.PresentTense && g.Progressive:
		return Ongoing
	case g.Tense == span.PresentTense && !g.Perfect && lingering.Has(g.Base):
		return Ongoing
	case g.Perfect && g.Progressive:
		return Ongoing
	}
	return Past
}

// doubts reports whether the word at i makes the one at only possible: an adjective
// does so where it stands in the same noun phrase, "a possible merger", and not
// "tried all possible means to save the merger".
func doubts(words []lang.Word, i, at int) bool {
	if !doubtful.Has(words[i].Lower) {
		return false
	}
	if !suspending.Has(words[i].Lower) {
		return true
	}
	if w := lowAt(words, i-1); w == "all" || w == "every" || w == "as" {
		return false
	}
	return !slices.ContainsFunc(words[i+1:at], func(w lang.Word) bool {
		return w.Kind == lang.Punct && w.Lower != "-" || w.Lower == "to" || lang.Preposition(w.Lower)
	})
}

// arrangedFor reports whether a present verb says that something is arranged
// for a time to come: of the noun that it is said of, "the trial is set to
// begin", "the vote is to be held"; of the verb itself, "is planned for October".
func (s *store) arrangedFor(c candidate, words []lang.Word) bool {
	g := c.group
	next := lowAt(words, g.Last)
	if c.dated < 0 && c.noun && g.Passive && g.Perfect && g.Modal == "" && !g.Negated && next == "for" && lowAt(words, g.First) != "had" {
		w := words[g.Head].Lower
		return slated.Has(w) || w == "called" || w == "fixed" // "a congress has been called for 10 June"
	}
	if g.Tense != span.PresentTense || g.Perfect || g.Negated {
		return false
	}
	switch w := words[g.Head].Lower; {
	case !c.noun:
		return next == "for" && slated.Has(w)
	case c.word > s.reading.Sentences[c.sentence].First+g.First:
		return false // "is set to begin the trial" is another's doing
	case w == "is" || w == "are":
		return next == "to" || next == "due"
	default:
		return slated.Has(w) && (next == "to" || next == "for")
	}
}

// awaited reports whether a verb says that the event at a word is expected.
func awaited(words []lang.Word, g lang.VerbGroup, at int) bool {
	return g.Base == "expect" && g.Passive && g.Finite && g.Tense == span.PresentTense && at <= g.Head && g.Head-at < 12
}

// slated are participles of what is arranged.
var slated = lang.Listed(`planned scheduled set slated due expected timed earmarked billed booked`)

// conditional reports whether what would happen hangs on something that is
// itself only possible: "under those deals", "any such sale", "if", a noun that
// the text called possible before.
func (s *store) conditional(c candidate, words []lang.Word) bool {
	for i, w := range words {
		switch next := lowAt(words, i+1); w.Lower {
		case "possible", "potential", "proposed", "hypothetical":
			if w.Span.End < c.place.Start && c.place.Start-w.Span.End < 40 {
				return true
			}
		case "if", "unless", "were":
			if w.Lower != "were" || i == 0 || words[i-1].Lower == "," {
				return true
			}
		case "such":
			if i > 0 && (words[i-1].Lower == "any" || next == "a" || next == "an") {
				return true
			}
		case "those", "these", "that", "this", "the":
			if s.doubtedBefore(next, c.sentence) || s.doubtedBefore(lowAt(words, i+2), c.sentence) && w.Lower != "that" {
				return true
			}
		}
	}
	return false
}

// doubtedBefore reports whether the sentences just before one call a noun
// possible: "to talk about possible deals".
func (s *store) doubtedBefore(noun string, sentence int) bool {
	one := lang.Singular(noun)
	if len(noun) < 4 {
		return false
	}
	for k := max(0, sentence-3); k < sentence; k++ {
		sen := s.reading.Sentences[k]
		words := s.reading.Words[sen.First:sen.Last]
		for i, w := range words {
			if lang.Singular(w.Lower) == one && doubtBefore(words[:i+1], i) {
				return true
			}
		}
	}
	return false
}

// doubtBefore reports whether a word of doubt colours what an -ing form is said
// of: "the potential deals entail one side supplying arms".
func doubtBefore(words []lang.Word, at int) bool {
	for i := max(0, at-4); i < at; i++ {
		switch words[i].Lower {
		case "possible", "potential", "proposed", "hypothetical":
			return true
		}
	}
	return false
}

// doubtful, coming and goingOn are words before a noun that tell how the
// event stands.
var (
	doubtful = lang.Listed(`if could might may any`, suspending)
	// suspending are the adjectives among them.
	suspending = lang.Listed(`possible potential likely proposed would-be threatened feared hypothetical alleged`)
	coming     = lang.Listed(`upcoming planned scheduled forthcoming coming next will future pending impending ahead`)
	goingOn    = lang.Listed(`ongoing continuing continued unfolding underway`)
	// lingering are verbs that tell in the present what goes on.
	lingering = lang.Listed(`continue remain wage rage persist last`)
)

func modalStatus(modal string, perfect, future bool) Status {
	switch modal {
	case "could", "may", "might", "can", "should", "must":
		if perfect {
			return Past
		}
		return Possible
	case "would":
		if future {
			return Planned
		}
		if perfect {
			return Past
		}
		return Planned
	}
	if perfect {
		return Past
	}
	return Planned
}

// isPast and isFuture hold a value against the publication date.
func (s *store) isPast(v string) bool {
	_, last, ok := interval(v)
	day, _, dated := interval(s.briefing.Document.Published)
	return v == "PAST_REF" || ok && dated && last < day
}

func (s *store) isFuture(v string) bool {
	first, _, ok := interval(v)
	_, day, dated := interval(s.briefing.Document.Published)
	return v == "FUTURE_REF" || ok && dated && first > day
}

// liesAhead reports whether a time expression lies ahead of the telling: by its
// value, or by its words where nothing tells what to count from.
func (s *store) liesAhead(t timex.Expression) bool {
	return s.isFuture(t.Value) || strings.HasPrefix(t.Value, "XXXX") && saysAhead(t.Span.Of(s.doc.Text))
}

// saysAhead reports whether the words of a date say that it is to come:
// "tomorrow", "next week".
func saysAhead(words string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(words)) {
		if w == "tomorrow" || w == "next" || w == "coming" || w == "upcoming" {
			return true
		}
	}
	return false
}

// iso4 reports whether a value starts with a year.
func iso4(v string) bool {
	if len(v) < 4 {
		return false
	}
	for i := range 4 {
		if v[i] < '0' || v[i] > '9' {
			return false
		}
	}
	return true
}
