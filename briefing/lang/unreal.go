package lang

import (
	"strings"

	"sitrep/content/span"
)

// Unreal is a stretch of a sentence's words whose clause, by the words that govern
// it, tells of nothing that is known to have happened.
type Unreal struct {
	First, Last int // words[First:Last]
	Why         Unreality
}

// Unreality is what the governing words make of a clause.
type Unreality uint8

// The ways in which a clause can be unreal.
const (
	Untrue  Unreality = iota // it is told not to be so: "it is not true that", "denied reports that"
	Unborne                  // nothing bears it out, or nobody says it: "no sign that", "did not confirm that"
	Asked                    // it is left open: "whether"
	Unmet                    // a condition that was not met: "if they had paid, they would have"
)

// UnrealIn reads the unreal clauses of one sentence from what governs them: negated
// verbs of saying and thinking, verbs of denial, nouns of proof under a negation,
// subjects that are nobody. A clause that a verb of knowing or a question word
// governs is real whatever stands before it: "did not say why he left".
func UnrealIn(words []Word, groups []VerbGroup) []Unreal {
	u := unrealReader{words, groups}
	var out []Unreal
	for i := range words {
		if why, ok := u.opens(i); ok {
			out = append(out, u.clauses(i+1, why)...)
		}
	}
	for k, g := range groups {
		if at, ok := u.bareClause(k); ok {
			if why, ok := u.governed(k, g.Last); ok {
				out = append(out, u.clauses(at, why)...)
			}
		}
	}
	return append(out, u.unmet()...)
}

type unrealReader struct {
	words  []Word
	groups []VerbGroup
}

func (u unrealReader) low(i int) string { return lowerAt(u.words, i) }

// opens reports whether the word opens an unreal clause.
func (u unrealReader) opens(i int) (Unreality, bool) {
	switch u.low(i) {
	case "whether":
		return Asked, true
	case "if":
		return Asked, asksIf.Has(u.low(i - 1))
	case "that":
		if u.verbFrom(i + 1) { // "evidence that emerged"
			return 0, false
		}
		if w := Singular(u.low(i - 1)); disclaimed.Has(w) && u.disproved(i) {
			return Untrue, true
		} else if w == "rumour" || w == "rumor" {
			return Unborne, true
		}
		if why, ok := u.plainVerb(i); ok {
			return why, true
		}
		for k := len(u.groups) - 1; k >= 0; k-- {
			if u.groups[k].Last <= i {
				if k > 0 && disclaimed.Has(Singular(u.low(u.groups[k].Head))) && u.groups[k-1].Finite && i == u.groups[k].Last {
					k-- // "rejected reports that": a noun
				}
				if i-u.groups[k].Last > farthestThat || !u.unbroken(u.groups[k].Last, i) {
					return 0, false
				}
				return u.governed(k, i)
			}
		}
		if u.low(0) == "no" && proving.Has(Singular(u.low(i-1))) {
			return Unborne, true // a headline: "No sign that the dam will hold"
		}
	case "of":
		noun := proving.Has(Singular(u.low(i-1))) && !definite.Has(u.low(i+1))
		return Unborne, noun && (u.low(i-2) == "no" || u.low(i-3) == "no" && u.low(i-2) != "doubt")
	}
	return 0, false
}

// plainVerb returns what a verb right before "that" makes of its clause where its form
// may as well be a noun's: "few believe that", "many doubt that".
func (u unrealReader) plainVerb(that int) (Unreality, bool) {
	w := u.low(that - 1)
	if w == "doubt" || w == "doubts" {
		before := u.low(that - 2)
		return Untrue, that >= 2 && before != "no" && before != "not" && before != "little" && before != "without" && !hasAnySuffix(before, "n't")
	}
	return Unborne, unsayable.Has(w) && u.ofNobody(VerbGroup{First: that - 1})
}

// disproved reports whether the clause behind a noun for what is claimed is said to be
// false after it: "reports that the king had died were untrue".
func (u unrealReader) disproved(that int) bool {
	for k, g := range u.groups {
		if g.First <= that+1 || !g.Finite || g.First > that+longestClaim {
			continue
		}
		if !u.unbroken(that+1, g.First) {
			return false
		}
		if g.Passive && !g.Negated && (denouncing.Has(u.base(k)) || u.base(k) == "withdraw") {
			return true
		}
		for at := g.Last + 1; g.Base == "be" && !g.Passive && at <= g.Last+2; at++ {
			if why, ok := u.judged(g, at, g.Negated); ok && why == Untrue {
				return true
			}
		}
	}
	return false
}

// longestClaim is how many words a clause may have to stand between its noun and what
// is said of it.
const longestClaim = 25

// base is the base form of a verb, also of one that is not in the lexicon.
func (u unrealReader) base(k int) string { return strings.TrimSuffix(u.groups[k].Base, "ed") }

// farthestThat is how many words may stand between a verb and the "that" of its
// clause.
const farthestThat = 9

// verbFrom reports whether a finite verb stands at the word, adverbs aside.
func (u unrealReader) verbFrom(i int) bool {
	for adverb(u.low(i)) {
		i++
	}
	for _, g := range u.groups {
		if g.First == i && g.Finite {
			return true
		}
	}
	return false
}

// unbroken reports whether no mark and no other clause stands between two words.
func (u unrealReader) unbroken(from, to int) bool {
	for i := from; i < to; i++ {
		if u.words[i].Kind == Punct && u.low(i) != "'s" && u.low(i) != "-" || clauseStarts.Has(u.low(i)) {
			return false
		}
	}
	return true
}

// governed returns what the verb makes of a clause that starts at the word.
func (u unrealReader) governed(k, at int) (Unreality, bool) {
	g := u.groups[k]
	negated := g.Negated || u.ofNobody(g)
	last := u.low(at - 1)
	noun := Singular(last)
	for i := g.Last; i < at; i++ {
		switch w := u.low(i); {
		case w == "no" || w == "little" || w == "scant" || w == "nothing":
			return Unborne, proving.Has(noun) || w == "nothing" && u.low(i+1) == "to"
		case disclaimed.Has(Singular(w)) && (denouncing.Has(u.base(k)) || g.Base == "withdraw") && !negated:
			return Untrue, true
		}
	}
	if g.Infinitive && k > 0 && u.groups[k-1].Last == g.First {
		before := u.groups[k-1]
		negated = negated || unwilling.Has(before.Base) && !before.Negated || before.Negated || u.ofNobody(before)
	}
	if g.Infinitive && (u.low(g.First-1) == "unable" || u.low(g.First-1) == "nothing") {
		negated = true
	}
	before := Singular(u.low(g.First - 1))
	switch {
	case g.Infinitive && proving.Has(before) && u.low(g.First-2) == "no", g.Passive && negated && proving.Has(before): // "no reason to believe that", "no proof was found that"
		return Unborne, true
	case negated && proving.Has(noun) && at > g.Last:
		return Unborne, true
	case g.Base == "be" && !g.Progressive && !g.Passive || g.Base == "make":
		return u.judged(g, at, negated)
	case at-g.Last > 4:
		return 0, false
	case negated:
		return Unborne, unsayable.Has(g.Base) || g.Base == "know" && g.Passive
	case g.Base == "doubt" || denouncing.Has(u.base(k)) && g.Base != "dismiss":
		return Untrue, true
	}
	for i := g.First - 1; i <= g.Last; i++ {
		if mistakenly.Has(u.low(i)) && unsayable.Has(g.Base) {
			return Untrue, true
		}
	}
	return 0, false
}

// judged returns what "is not true" and "was false" make of the clause behind them.
func (u unrealReader) judged(g VerbGroup, at int, negated bool) (Unreality, bool) {
	switch w := u.low(at - 1); {
	case negated && (trueWords.Has(w) || at == g.Last+1 && w == "not" && u.low(g.First-1) == "it"), !negated && falseWords.Has(w):
		return Untrue, true
	case negated && settled.Has(w), !negated && unsettled.Has(w):
		return Unborne, true
	}
	return 0, false
}

// ofNobody reports whether the subject of a verb is nobody, or hardly anybody:
// "no minister has said", "neither Velm nor Tolm said", "few believe".
func (u unrealReader) ofNobody(g VerbGroup) bool {
	for i := g.First - 1; i >= 0 && i >= g.First-12; i-- {
		if w := u.low(i); NobodyWords.Has(w) && (i == 0 || u.words[i-1].Kind == Punct || conjunctions.Has(u.low(i-1))) {
			return u.low(i+1) != "doubt"
		} else if u.words[i].Kind == Punct || clauseStarts.Has(w) {
			return false
		}
	}
	return false
}

// bareClause returns where a clause without "that" starts behind a verb: "few
// believe Velm won".
func (u unrealReader) bareClause(k int) (int, bool) {
	g := u.groups[k]
	if g.Passive || k+1 == len(u.groups) {
		return 0, false
	}
	next := u.groups[k+1]
	w := u.low(g.Last)
	if !next.Finite || next.First == g.Last || next.First-g.Last > 6 || Prepositions.Has(w) || clauseStarts.Has(w) || w == "that" || w == "whether" || questions.Has(w) || w == "no" || w == "nothing" {
		return 0, false
	}
	for i := g.Last; i < next.First; i++ {
		if u.words[i].Kind == Punct && u.low(i) != "'s" || clauseStarts.Has(u.low(i)) || subjectWords.Has(u.low(i)) && i > g.Last || questions.Has(u.low(i)) {
			return 0, false
		}
	}
	return g.Last, true
}

// Past reports whether a verb tells of what lies behind.
func (g VerbGroup) Past() bool { return g.Finite && g.Tense == span.PastTense && g.Modal == "" }

// NobodyWords open subjects of whom nothing is told to have been done.
var NobodyWords = Listed(`no nobody neither none few`)

var (
	asksIf       = Listed(`know knows known knew ask asks asked asking wonder wonders wondered see say tell clear sure certain unclear unsure decide`)
	proving      = Listed(`evidence proof sign indication suggestion hint trace reason basis confirmation guarantee record truth`)
	disclaimed   = Listed(`story report statement notion idea theory version accusation account assertion insinuation possibility post article tweet`, claimed)
	denouncing   = Listed(`retract recant deny reject dismiss dispute refute rebut debunk disprove discredit repudiate discount`)
	unwilling    = Listed(`refuse decline fail`)
	unsayable    = Listed(`say claim confirm believe think accept agree admit acknowledge report suggest prove show establish conclude verify state allege announce mean concede confess`)
	mistakenly   = Listed(`wrongly falsely incorrectly mistakenly erroneously untruthfully`)
	trueWords    = Listed(`true correct accurate right case fact truth so`)
	falseWords   = Listed(`untrue false wrong incorrect inaccurate nonsense lie myth impossible inconceivable untruth fiction`)
	settled      = Listed(`clear certain sure likely convinced confident proven`)
	unsettled    = Listed(`unclear uncertain unlikely improbable doubtful unproven questionable unsure`)
	missedModals = Listed(`would could might should`)
	apart        = Listed(`after before when while because since as although though until where who which whom whose despite following`)
	conjunctions = Listed(`and but that or`)
	definite     = Listed(`the this that these those`, Possessives)
	questions    = Listed(`why how when where who what which whom whose`)
)
