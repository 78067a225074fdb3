package briefing

import (
	"strings"

	"sitrep/briefing/lang"
)

// singulars are auxiliaries of one.
var singulars = lang.Listed(`has is was`)

// agrees reports whether a noun phrase may be the subject of the verb at a word:
// one thing takes "was", several take "were". Where the words do not tell, it may.
func (x *sentenceContext) agrees(start, end, verb int) bool {
	v := lowAt(x.words, verb)
	if adverbs.Has(v) {
		v = lowAt(x.words, verb+1)
	}
	one, many := singulars.Has(v), plurals.Has(v)
	if !one && !many || start >= end {
		return true
	}
	head := end - 1
	for i := start + 1; i < end; i++ {
		if w := x.words[i].Lower; w == "of" || prepositions.Has(w) || w == "," || w == "to" {
			head = i - 1
			break
		}
	}
	for i := start; i < end && !(one && x.severalAt(end-1)); i++ {
		if w := x.words[i].Lower; w == "and" || w == "or" || w == "&" || x.words[i].Kind == lang.Number || w == "'s" && i > head {
			return true
		}
	}
	if x.nameAt(head) {
		return true // "the Norvik Dockers have"
	}
	noun := x.words[head].Lower
	if x.words[head].Kind != lang.Letters || collective.Has(noun) || numberless.Has(lowAt(x.words, start)) {
		return true
	}
	several := x.severalAt(head)
	if one {
		return !several
	}
	return several || !(articles.Has(lowAt(x.words, start)) && lowAt(x.words, start) != "those" && lowAt(x.words, start) != "these")
}

// severalAt reports whether a word is a noun of several things: "rowers", "people".
func (x *sentenceContext) severalAt(i int) bool {
	noun := x.words[i].Lower
	if x.words[i].Kind != lang.Letters || x.nameAt(i) || collective.Has(noun) {
		return false
	}
	return lang.Singular(noun) != noun && !strings.HasSuffix(noun, "ss") || manyWithoutS.Has(noun)
}

var (
	// manyWithoutS are nouns of several that do not end in "s".
	manyWithoutS = lang.Listed(`people men women children police cattle media data`)
	// collective are nouns that take the verb of one and of several.
	collective = lang.Listed(`police government team staff crew couple group majority number family army public press pair half rest series news politics economics
		headquarters species means crossroads mathematics athletics percent part lot range host variety quarter third minority audience band club company council
		committee cabinet party union board jury gang trio duo side squad opposition data media fleet population`)
	// numberless are words that open a phrase of any number.
	numberless = lang.Listed(`all none most some any half more what who which whoever whatever`)
)

// agreeing is the noun phrase nearest before a word that agrees with the verb at
// another, and more is said of in between: "clerks" of "clerks suspected of working
// in the trade who were arrested".
func (x *sentenceContext) agreeing(before, verb int) (start, end int, ok bool) {
	for end = before - 1; end > 0; end-- {
		if w := x.words[end].Lower; !x.startsGroup(end) && w != "of" && !prepositions.Has(w) {
			continue
		}
		head := x.words[end-1]
		if head.Kind != lang.Letters || x.inGroup(end-1) || !plurals.Has(lowAt(x.words, verb)) || lang.Singular(head.Lower) == head.Lower && !manyWithoutS.Has(head.Lower) {
			continue
		}
		start = x.phraseStart(0, end)
		return start, end, start < end && x.opensNoun(start) || start == 0
	}
	return 0, 0, false
}
