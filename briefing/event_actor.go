package briefing

import "sitrep/briefing/lang"

// ofThing reports whether what stands before a verb as its subject is a thing:
// neither somebody named, nor a body, a country or people.
func (x *sentenceContext) ofThing(verb int) bool {
	end := verb
	for end > 0 && (adverbs.Has(x.words[end-1].Lower) || x.words[end-1].Lower == "not") {
		end--
	}
	if end > 1 && x.words[end-1].Lower == "," {
		for k := end - 2; k > 0 && k > end-longestNewSubject; k-- { // "the bridge, which opens on Sunday, will"
			if x.words[k].Lower == "," {
				end = k
				break
			}
		}
	}
	if end == 0 || x.words[end-1].Kind != lang.Letters && x.words[end-1].Kind != lang.Number {
		return false
	}
	start := x.phraseStart(0, end)
	for range 2 { // "the gap between holidays in June will"
		if start < 2 || !prepositions.Has(x.words[start-1].Lower) || x.inGroup(start-2) {
			break
		}
		end = start - 1
		start = x.phraseStart(0, end)
	}
	if start >= end || lowAt(x.words, start-1) == "who" || lowAt(x.words, start-1) == "which" {
		return false
	}
	head := end - 1
	for i := start + 1; i < end; i++ {
		if w := x.words[i].Lower; w == "of" || w == "," || w == "to" {
			head = i - 1
			break
		}
	}
	return !x.actorWord(head)
}

// actorWord reports whether a word names, or stands for, somebody or a body that
// acts.
func (x *sentenceContext) actorWord(i int) bool {
	w := x.words[i].Lower
	one := lang.Singular(w)
	if subjectPronouns.Has(w) && w != "it" || speakers.Has(w) || x.nameAt(i) {
		return true
	}
	return lang.RoleNoun(w) || lang.RoleNoun(one) || lang.BodyNoun(w) || lang.BodyNoun(one) || peopleNouns.Has(w) || teamNouns.Has(one) || agentNoun(one) || w == "police" || w == "forces" || w == "troops"
}

// speakers are pronouns of people beside those of others.
var speakers = lang.Listed(`i we you who those many some others another both all one nobody anyone everyone`)
