package briefing

import "sitrep/briefing/lang"

// behind is what stands behind a comma or a conjunction.
type behind int

const (
	noClause  behind = iota // another item of a list, an apposition, a date
	sameAgain               // a verb of the same subject, "and left"
	newClause               // a subject and its verb, "and the mayor left"
)

// longestNewSubject is the number of words in which the verb of a clause behind
// a conjunction comes.
const longestNewSubject = 18

// longestLead is the number of words of a phrase that leads a clause.
const longestLead = 7

// behind tells what starts at a word behind a comma or a conjunction.
func (x *sentenceContext) behind(i, limit int) behind {
	for i < limit && (adverbs.Has(x.words[i].Lower) || x.words[i].Lower == "so") {
		i++
	}
	for i < limit && (x.words[i].Lower == "“" || x.words[i].Lower == "\"") {
		i++
	}
	if i >= limit {
		return noClause
	}
	if x.opensFinite(i) {
		return sameAgain
	}
	if comma := x.nextComma(i); prepositions.Has(x.words[i].Lower) && comma < min(limit, i+longestLead) && !x.dateBehind(i) {
		i = comma + 1 // "and, in return, the board agreed"
		if i >= limit || x.opensFinite(i) {
			return noClause
		}
	}
	if w := x.words[i]; prepositions.Has(w.Lower) && !x.dateBehind(i) || w.Kind == lang.Punct || x.isDate(w.Span) && prepositions.Has(lowAt(x.words, i+1)) {
		return noClause
	}
	led := false // a preposition stands in the subject
	for k := i; k < min(limit, i+longestNewSubject); k++ {
		w := x.words[k]
		switch {
		case k > i && (x.opensFinite(k) && !x.nameAt(k) || x.opensCue(k)):
			if describing.Has(w.Lower) && lang.Participle(w.Lower) && x.words[k-1].Kind != lang.Punct {
				return noClause // "a cease and desist order dated yesterday"
			}
			if led && lang.Participle(w.Lower) && participleLeads.Has(lowAt(x.words, k+1)) {
				return noClause // "another for an incident related to"
			}
			return newClause
		case w.Lower == "who" || w.Lower == "which" || w.Lower == "whose":
			if x.verbIn(k+1, limit) && x.firstVerb(x.firstVerb(k+1, limit)+1, limit) >= 0 {
				return newClause
			}
			return noClause
		case w.Lower == "," && k > i && (x.nounBeside(k) || x.listBefore(k, limit)):
			return newClause
		case (w.Lower == "and" || w.Lower == "or") && x.opensFinite(k+1):
			return noClause // ", and Tolm Hill and walked"
		case w.Lower == "but" || led && (w.Lower == "and" || w.Lower == "or") || w.Kind == lang.Punct && w.Lower != "'s" && w.Lower != "." && w.Lower != "-" && w.Lower != "&" || under.Has(w.Lower) || x.startsGroup(k):
			return noClause
		}
		led = led || k > i && (prepositions.Has(w.Lower) || w.Lower == "of")
	}
	return noClause
}

// describing are participles that nearly always describe the noun before them.
var describing = lang.Listed(`related linked tied connected accused suspected known based owned led backed dated called titled entitled`)

// opensCue reports whether the words by which somebody says something start at a
// word, where they are no verb that is known.
func (x *sentenceContext) opensCue(i int) bool {
	for _, a := range x.attributions {
		if i < len(x.words) && !a.Cue.Empty() && a.Cue.Start == x.words[i].Span.Start && x.words[i].Lower != "according" && a.Source.End <= a.Cue.Start && !a.Source.Empty() {
			return true
		}
	}
	return false
}

// participleLeads are words behind a participle that describes the noun before it.
var participleLeads = lang.Listed(`to by with as of in for`)

// dateBehind reports whether a preposition leads a date: "in March".
func (x *sentenceContext) dateBehind(i int) bool {
	return i+1 < len(x.words) && (x.inTimex(x.words[i+1].Span) || i+2 < len(x.words) && x.inTimex(x.words[i+2].Span))
}

// listBefore reports whether a comma at i stands in a list of subjects, whose verb
// follows: "the ministers, the armed forces, police and the envoy criticized".
func (x *sentenceContext) listBefore(i, limit int) bool {
	joined := -1
	for k := i + 1; k < min(limit, i+longestNewSubject); k++ {
		w := x.words[k]
		switch {
		case joined > 0 && k > joined+1 && x.opensFinite(k) && !x.nameAt(k):
			return true
		case w.Lower == "and" || w.Lower == "or":
			if joined > 0 {
				return false
			}
			joined = k
		case w.Lower == "," && joined < 0:
		case w.Kind == lang.Punct && w.Lower != "'s" || under.Has(w.Lower) || prepositions.Has(w.Lower) || x.startsGroup(k) || x.inDay(w.Span) || w.Lower == "who" || w.Lower == "which" || w.Lower == "but":
			return false
		}
	}
	return false
}

// nounBeside reports whether a comma at i opens what explains the subject before
// it, and the verb of that follows: "its chairman, Tore Holt, is stepping in".
func (x *sentenceContext) nounBeside(i int) bool {
	end := x.nextComma(i + 1)
	if end-i > longestSubject || !x.opensFinite(end+1) && !x.opensCue(end+1) {
		return false
	}
	for k := i + 1; k < end; k++ {
		if w := x.words[k].Lower; x.startsGroup(k) || under.Has(w) || w == "and" || w == "or" {
			return false
		}
	}
	return end > i+1
}
