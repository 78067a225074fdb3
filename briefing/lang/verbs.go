package lang

import (
	"strings"

	"sitrep/content/span"
)

// VerbGroup is a verb with its auxiliaries: "has not been sent", "would be",
// "to negotiate". Indexes point into the words it was read from.
type VerbGroup struct {
	First, Last int    // words[First:Last]
	Head        int    // the main verb
	Base        string // its base form, or its spelling where it is not known
	Tense       span.Tense
	Finite      bool
	Perfect     bool   // have + participle
	Progressive bool   // be + -ing
	Passive     bool   // be + participle
	Modal       string // "will", "could"; "" else
	Infinitive  bool   // to + base
	Gerund      bool   // an -ing form with no auxiliary
	Reduced     bool   // a participle with no auxiliary: "weapons sold by"
	Negated     bool
}

var (
	modalWords = Listed(`will would shall should can could may might must 'll 'd won't wouldn't can't cannot couldn't shouldn't mustn't needn't mightn't`)
	haves      = Listed(`have has had having 've haven't hasn't hadn't`)
	bes        = Listed(`be is are was were been being am 'm 're isn't aren't wasn't weren't`)
	dos        = Listed(`do does did don't doesn't didn't`)
	// midVerb are the words that may stand inside a verb group.
	midVerb = Listed(`not n't never also already just still yet now then even only ever again soon recently previously once always often
		reportedly allegedly apparently currently immediately later initially finally officially formally publicly privately repeatedly
		subsequently eventually since both all each likely probably possibly certainly further first last long largely mostly fully
		quickly quietly effectively actively directly severely seriously badly temporarily permanently unanimously briefly`)
	// nominal are the words behind which a noun or an adjective stands, and no
	// finite verb.
	nominal = Listed(`the a an this that these those its his her their our my your some any no every each of in on at by for from with
		without into onto over under about against between among during per as via amid despite very more most less such other
		another several many few two three four five six seven eight nine ten first second third last next new old former 's
		south north east west senior top joint major`)
	subjectWords = Listed(`i you he she it we they who which that there this`)
)

// VerbGroups reads the verb groups of one sentence, in order. It works without
// a tagger: auxiliaries and "to" open a group, a past or present form stands
// alone where its neighbours allow a verb there.
func VerbGroups(words []Word) []VerbGroup {
	var out []VerbGroup
	for i := 0; i < len(words); {
		g, ok := verbAt(words, i)
		if ok && len(out) > 0 && g.describesObject(words, out[len(out)-1]) {
			ok = false
		}
		if !ok {
			i++
			continue
		}
		out = append(out, g)
		i = g.Last
	}
	out = joinStates(words, out)
	reduce(words, out)
	inherit(out)
	return out
}

// reduce marks the participles that only tell more of a noun before its verb:
// "suspects linked to the fire have been arrested", "governors elected on the
// list, on Monday, accused". Such a word stands behind a noun and before a
// preposition, and the verb follows in the same clause.
func reduce(words []Word, groups []VerbGroup) {
	for i := range groups {
		g := &groups[i]
		if !g.Finite || g.Last != g.First+1 || g.First == 0 || i+1 == len(groups) || !afterNoun.Has(lowerAt(words, g.Last)) {
			continue
		}
		f, known := verbForms()[words[g.Head].Lower]
		if !f.participle && known || known && !f.past || words[g.First-1].Kind != Letters || subjectWords.Has(lowerAt(words, g.First-1)) || midVerb.Has(lowerAt(words, g.First-1)) {
			continue
		}
		next := groups[i+1]
		if next.Gerund || next.Infinitive || next.Reduced || !next.Finite || next.First-g.Last > 14 {
			continue
		}
		if commas, ok := joinless(words[g.Last:next.First]); ok && commas%2 == 0 {
			g.Finite, g.Tense, g.Reduced = false, span.UnknownTense, true
		}
	}
}

// joinless counts the commas of a stretch; it reports false where a word or a mark
// in it opens or joins clauses, or stands for a subject.
func joinless(words []Word) (commas int, ok bool) {
	inside := false
	for _, w := range words {
		switch {
		case w.Lower == "(" || w.Lower == ")":
			inside = w.Lower == "("
		case inside: // "the party (PDP)"
		case w.Lower == ",":
			commas++
		case w.Kind == Punct && w.Lower != "'s" && w.Lower != "-" && w.Lower != ".", clauseStarts.Has(w.Lower), w.Lower == "and" || w.Lower == "or" || w.Lower == "as", subjectWords.Has(w.Lower):
			return commas, false
		}
	}
	return commas, true
}

// afterNoun are prepositions that open what a participle is told with.
var afterNoun = Listed(`of under near off outside inside through across`, Prepositions)

// verbAt reads the group that starts at word i.
func verbAt(words []Word, i int) (VerbGroup, bool) {
	w := words[i].Lower
	switch {
	case w == "to" && i+1 < len(words):
		return infinitiveAt(words, i)
	case modalWords.Has(w) && !(w == "may" && month(words, i)) && !((w == "will" || w == "can") && nominal.Has(lowerAt(words, i-1)) && !pointsAhead(words, i)):
		return chain(words, i)
	case haves.Has(w) || bes.Has(w) || dos.Has(w):
		return chain(words, i)
	}
	return single(words, i)
}

func lowerAt(words []Word, i int) string {
	if i < 0 || i >= len(words) {
		return ""
	}
	return words[i].Lower
}

// month reports whether "may" is the month, by its neighbours.
func month(words []Word, i int) bool {
	switch lowerAt(words, i-1) {
	case "in", "last", "next", "since", "by", "until", "of", "this", "early", "late", "from", "as", "before", "after", "through", "around", "between":
		return true
	}
	if i > 0 && words[i-1].Kind == Number && !verbForms()[lowerAt(words, i+1)].infinitive {
		return true // "the fire of 3 May killed", not "all 12 may leave"
	}
	return i+1 < len(words) && words[i+1].Kind == Number
}

// pointsAhead reports whether a modal at i stands between a pronoun and a verb, "this
// will allow": it is no will.
func pointsAhead(words []Word, i int) bool {
	switch lowerAt(words, i-1) {
	case "this", "that", "these", "those":
		return verbForms()[lowerAt(words, i+1)].infinitive || lowerAt(words, i+1) == "be" || lowerAt(words, i+1) == "have"
	}
	return false
}

// infinitive reads "to visit", "to be held", "to have met".
func infinitiveAt(words []Word, i int) (VerbGroup, bool) {
	j := i + 1
	for j < len(words) && midVerb.Has(words[j].Lower) {
		j++
	}
	f, known := verbForms()[lowerAt(words, j)]
	if !known && beforeInfinitive.Has(lowerAt(words, i-1)) && j < len(words) && words[j].Kind == Letters && !nominal.Has(words[j].Lower) {
		f, known = form{base: words[j].Lower, infinitive: true}, true // a verb that is not in the lexicon
	}
	if !known || !f.infinitive {
		return VerbGroup{}, false
	}
	switch lowerAt(words, i-1) {
	case "according", "due", "close", "prior", "next", "thanks", "up":
		if lowerAt(words, i-1) != "due" && lowerAt(words, i-1) != "close" {
			return VerbGroup{}, false
		}
	}
	g := VerbGroup{First: i, Infinitive: true, Negated: lowerAt(words, i-1) == "not"}
	if bes.Has(words[j].Lower) || haves.Has(words[j].Lower) {
		return g.extend(words, j), true
	}
	g.Head, g.Last, g.Base = j, j+1, f.base
	return g, true
}

// chain reads auxiliaries and the main verb behind them.
func chain(words []Word, i int) (VerbGroup, bool) {
	g := VerbGroup{First: i, Finite: true}
	w := words[i].Lower
	switch {
	case modalWords.Has(w):
		g.Modal, g.Tense = strings.TrimSuffix(strings.TrimSuffix(w, "n't"), "not"), span.FutureTense
		switch w {
		case "won't":
			g.Modal = "will"
		case "can't", "cannot":
			g.Modal = "can"
		}
	case w == "had" || w == "was" || w == "were" || w == "did" || w == "hadn't" || w == "wasn't" || w == "weren't" || w == "didn't":
		g.Tense = span.PastTense
	case w == "having" || w == "being" || w == "been" || w == "be":
		g.Finite = false
	default:
		g.Tense = span.PresentTense
	}
	g.Negated = strings.HasSuffix(w, "n't") || w == "cannot"
	g = g.extend(words, i)
	if g.Perfect && g.Tense == span.PresentTense || g.Perfect && g.Modal != "" {
		g.Tense = span.PastTense // what "has done" and "may have done" tell lies behind
	}
	if g.Modal == "'d" && g.Head == i {
		return VerbGroup{}, false
	}
	return g, true
}

// extend walks from the auxiliary at i to the main verb.
func (g VerbGroup) extend(words []Word, i int) VerbGroup {
	g.Head, g.Last, g.Base = i, i+1, words[i].Lower
	have, be := haves.Has(words[i].Lower), bes.Has(words[i].Lower)
	aux := have || be || modalWords.Has(words[i].Lower) || dos.Has(words[i].Lower)
	if be {
		g.Base = "be"
	} else if have {
		g.Base = "have"
	}
	subject := false
	for j := i + 1; j < len(words) && j <= i+7 && aux; j++ {
		w := words[j].Lower
		f, known := verbForms()[w]
		participle := f.participle || !known && strings.HasSuffix(w, "ed")
		switch {
		case w == "not" || w == "n't" || w == "never":
			g.Negated = true
		case midVerb.Has(w) || words[j].Kind == Letters && strings.HasSuffix(w, "ly"):
		case subjectWords.Has(w) && !subject && j == i+1 && w != "that": // "did he say"
			subject = true
		case w == "been" || w == "be" || w == "being":
			g.Perfect = g.Perfect || have
			g.Progressive = w == "being"
			have, be = false, true
			g.Head, g.Last, g.Base = j, j+1, "be"
		case haves.Has(w) && !have && !be:
			have, be = true, false
			g.Head, g.Last, g.Base = j, j+1, "have"
		case be && (f.gerund || !known && strings.HasSuffix(w, "ing") && len(w) > 5):
			g.Progressive, g.Head, g.Last, g.Base, aux = true, j, j+1, baseOf(w), false
		case be && participle:
			g.Passive, g.Head, g.Last, g.Base, aux = true, j, j+1, baseOf(w), false
		case have && participle:
			g.Perfect, g.Head, g.Last, g.Base, aux = true, j, j+1, baseOf(w), false
		case !have && !be && f.infinitive:
			g.Head, g.Last, g.Base, aux = j, j+1, f.base, false
		case !have && !be && !known && modalWords.Has(words[i].Lower) && words[j].Kind == Letters && !nominal.Has(w) && !clauseStarts.Has(w):
			g.Head, g.Last, g.Base, aux = j, j+1, w, false // a verb that is not in the lexicon
		default:
			aux = false
		}
	}
	return g
}

func baseOf(w string) string {
	if f, ok := verbForms()[w]; ok {
		return f.base
	}
	return w
}
