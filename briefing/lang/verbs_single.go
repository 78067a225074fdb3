package lang

import (
	"strings"

	"sitrep/content/span"
)

// single reads a verb with no auxiliary.
func single(words []Word, i int) (VerbGroup, bool) {
	w, lead := words[i].Lower, lowerAt(words, i-1)
	if words[i].Kind != Letters || strings.Contains(w, ".") {
		return VerbGroup{}, false
	}
	f, known := verbForms()[w]
	g := VerbGroup{First: i, Head: i, Last: i + 1, Base: baseOf(w), Negated: lead == "not" || lead == "never"}
	ed := !known && strings.HasSuffix(w, "ed") && len(w) > 4 && !strings.HasSuffix(w, "eed") && !strings.Contains(w, "-")
	switch {
	case f.past || f.participle || ed:
		if nominal.Has(lead) && !subjectWords.Has(lead) && !(lead == "last" || lead == "first") || strings.HasSuffix(lead, "-") {
			return VerbGroup{}, false
		}
		if f.infinitive && !f.past { // "come", "run" behind a noun
			return VerbGroup{}, false
		}
		if !f.past && !ed || doneBy(words, i) && (f.participle || ed) || lead == "," && (f.participle || ed) && (i == len(words)-1 || asideAt(words, i)) || i == 0 {
			g.Reduced = true
			return g, true
		}
		g.Finite, g.Tense = true, span.PastTense
		return g, true
	case f.gerund:
		if nominal.Has(lead) && !(lead == "by" || lead == "after" || lead == "before" || lead == "in" || lead == "for" || lead == "of" || lead == "from" || lead == "without" || lead == "while" || lead == "about") {
			return VerbGroup{}, false
		}
		g.Gerund = true
		return g, true
	case f.present:
		if nominal.Has(lead) && !subjectWords.Has(lead) || i == 0 {
			return VerbGroup{}, false
		}
		if !presentHere(words, i) {
			return VerbGroup{}, false
		}
		g.Finite, g.Tense = true, span.PresentTense
		return g, true
	case f.infinitive:
		switch lead {
		case "i", "you", "we", "they", "who", "people", "officials", "and", "help", "let":
			if lead == "and" || lead == "help" || lead == "let" {
				return VerbGroup{}, false
			}
			g.Finite, g.Tense = true, span.PresentTense
			return g, true
		}
		// "Schools reopen on", "ministers meet in": behind a plural and before
		// what no noun stands before.
		if len(lead) > 3 && strings.HasSuffix(lead, "s") && !strings.HasSuffix(lead, "ss") && i > 0 && words[i-1].Kind == Letters && afterVerb.Has(lowerAt(words, i+1)) {
			if v, ok := verbForms()[lead]; !ok || !v.present || nominal.Has(lowerAt(words, i-2)) {
				g.Finite, g.Tense = true, span.PresentTense
				return g, true
			}
		}
	}
	return VerbGroup{}, false
}

// describesObject reports whether a participle stands before the noun that it
// describes, as the object of the verb before it: "would turn abandoned sheds into
// flats", "to get its first chartered school".
func (g VerbGroup) describesObject(words []Word, before VerbGroup) bool {
	f := verbForms()[words[g.Head].Lower]
	if g.Last != g.First+1 || !g.Finite || g.Tense != span.PastTense || !(f.participle || f.base == "") || g.Last >= len(words) || words[g.Last].Kind != Letters || afterNoun.Has(words[g.Last].Lower) || nominal.Has(words[g.Last].Lower) {
		return false
	}
	if before.Last == g.First {
		return before.Modal != "" && before.Head >= before.First+1 || before.Infinitive
	}
	lead := lowerAt(words, g.First-2)
	return (lowerAt(words, g.First-1) == "first" || lowerAt(words, g.First-1) == "last") && before.Last == g.First-2 && (lead == "its" || lead == "his" || lead == "her" || lead == "their" || lead == "the" || lead == "a")
}

// beforeInfinitive are words behind which "to" is followed by a verb.
var beforeInfinitive = Listed(`expected scheduled able unable likely unlikely agreed decided planned plans wants wanted hopes hoped refused failed tried trying
	continues continued began forced allowed`)

// doneBy reports whether "by" behind a word tells who did it, "weapons sold by a
// firm", and not by how much, "shares dropped by nearly 10 %".
func doneBy(words []Word, i int) bool {
	if lowerAt(words, i+1) != "by" {
		return false
	}
	for j := i + 2; j < len(words) && j < i+6; j++ {
		if w := words[j]; w.Kind == Number || w.Lower == "," || w.Lower == "$" || w.Lower == "£" || w.Lower == "€" || w.Lower == "half" || w.Lower == "double" {
			return false
		} else if !aboutSoMuch.Has(w.Lower) {
			return true
		}
	}
	return true
}

// asideAt reports whether a participle at i opens an aside right behind a comma, which
// another closes before the verb: "the pier, closed since 2019, will reopen".
func asideAt(words []Word, i int) bool {
	if !afterVerb.Has(lowerAt(words, i+1)) && lowerAt(words, i+1) != "since" || lowerAt(words, i+1) == "." {
		return false
	}
	for j := i + 1; j < len(words) && j < i+14; j++ {
		if words[j].Lower != "," {
			continue
		}
		next := lowerAt(words, j+1)
		f, ok := verbForms()[next]
		return haves.Has(next) || bes.Has(next) || modalWords.Has(next) || ok && lowerAt(words, j+2) != "with" && (f.past || f.present && !f.infinitive) && !f.gerund
	}
	return false
}

// aboutSoMuch are words before a number that say how exact it is.
var aboutSoMuch = Listed(`about almost nearly around some roughly over more less than a further another just only up to at least most as much`)

// afterVerb are words that follow a verb and seldom a noun that a plural
// stands before.
var afterVerb = Listed(`on in at to for with from by the a an his her its their this next over about against until after before again . ,`)

// presentHere tells a verb in -s from a plural noun: what follows a verb is an
// article, a pronoun, a preposition or "that"; what follows a plural noun is
// another verb.
func presentHere(words []Word, i int) bool {
	if subjectWords.Has(lowerAt(words, i-1)) {
		return true
	}
	next := lowerAt(words, i+1)
	if f, ok := verbForms()[lowerAt(words, i-1)]; ok && (f.infinitive || f.gerund) && !nominal.Has(lowerAt(words, i-2)) && i > 1 {
		return false // "sell arms to"
	}
	switch next {
	case "the", "a", "an", "that", "his", "her", "its", "their", "to", "him", "it", "them", "how", "why", "whether", "there", "no", "some", "it's":
		return true
	}
	if f, ok := verbForms()[next]; ok && (f.past || f.present || f.participle) || bes.Has(next) || haves.Has(next) || modalWords.Has(next) {
		return false
	}
	switch words[i].Lower {
	case "says", "tells", "adds", "insists", "believes", "hopes", "wants", "seems", "remains", "becomes", "includes", "expects", "argues", "thinks", "knows", "has", "does", "goes", "comes", "takes", "makes", "gives", "gets", "keeps", "begins", "opens", "shows", "meets", "resumes", "reopens", "expires", "arrives", "departs", "starts", "ends", "happens":
		return true
	}
	return endsCondition(words, i)
}
