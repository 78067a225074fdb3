package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// anaphor is a pronoun or a definite description that may take up somebody who
// was named or spoken of before: "he", "the minister", "this country".
type anaphor struct {
	at          span.Span
	first, last int // words [first, last)
	class       anaphorClass
	gender      byte    // 'm', 'f', 0 unknown
	noun        string  // of a description: its head in the singular
	determiner  string  // of a description
	owner       *entity // whose it is: of "his" in "his daughter"
	sentence    int
	speaks      bool    // it is the source of a statement
	quoted      bool    // it stands in a quotation
	owns        bool    // a possessive: "his"
	object      bool    // a pronoun in the objective case, or behind its verb
	quoter      *entity // who speaks the quotation around it
	before      *entity // of one that speaks: who spoke last
	spoke       int     // the sentence where that was
	start       int     // the sentence that the statement which it speaks starts in
}

// anaphorClass is what kind of antecedent an anaphor looks for.
type anaphorClass uint8

// The classes.
const (
	noAnaphor  anaphorClass = iota
	onePerson               // he, she
	oneThing                // it
	several                 // they
	personNoun              // the minister
	bodyNoun                // the company
	placeNoun               // the country
)

func (c anaphorClass) String() string {
	return [...]string{"", "he", "it", "they", "person", "body", "place"}[c]
}

// pronoun is how a personal pronoun behaves.
type pronoun struct {
	class        anaphorClass
	gender       byte
	owns, object bool
}

var pronouns = map[string]pronoun{
	"he": {onePerson, 'm', false, false}, "him": {onePerson, 'm', false, true}, "his": {onePerson, 'm', true, false}, "himself": {onePerson, 'm', false, false},
	"she": {onePerson, 'f', false, false}, "her": {onePerson, 'f', true, false}, "hers": {onePerson, 'f', true, false}, "herself": {onePerson, 'f', false, false},
	"it": {class: oneThing}, "its": {class: oneThing, owns: true}, "itself": {class: oneThing},
	"they": {class: several}, "them": {class: several, object: true}, "their": {class: several, owns: true}, "theirs": {class: several, owns: true}, "themselves": {class: several},
}

// definites start a description that may take somebody up.
var definites = lang.Listed(`the this that`, lang.Possessives)

// placeNouns are what a country or a place is called by when its name is not
// repeated.
var placeNouns = lang.Listed(`country nation state city town village region province island territory kingdom republic district county suburb capital peninsula
	neighbourhood neighborhood borough continent enclave`)

// eachAnaphor calls do for each anaphor, sentence by sentence: those that are
// the source of a statement first, so that what they say knows who says it.
func (f *actorFinder) eachAnaphor(do func(*anaphor)) {
	for i, s := range f.reading.Sentences {
		if f.stopped(i) {
			return
		}
		speech := len(f.said[i]) > 0
		for w := s.First; w < s.Last && speech; w++ {
			f.anaphorsAt(w, func(a *anaphor) {
				if a.speaks {
					do(a)
				}
			})
		}
		for w := s.First; w < s.Last; w++ {
			f.anaphorsAt(w, func(a *anaphor) {
				if !a.speaks || !speech {
					do(a)
				}
			})
		}
	}
}

// anaphorsAt calls do for each anaphor that starts with the word at w: a pronoun, a
// description, both of "his daughter".
func (f *actorFinder) anaphorsAt(w int, do func(*anaphor)) {
	l := f.lower(w)
	if p, ok := pronouns[l]; ok && f.text(w) != strings.ToUpper(l) && !(p.owns && lang.FormOfAddress(f.lower(w+1))) {
		a := anaphor{first: w, last: w + 1, class: p.class, gender: p.gender, owns: p.owns, object: p.object}
		if l == "her" && !f.beforeNoun(w+1) {
			a.owns, a.object = false, true
		}
		if a = f.settled(a); a.class != noAnaphor {
			do(&a)
		}
	}
	if definites.Has(l) {
		if a := f.settled(f.description(w)); a.class != noAnaphor {
			do(&a)
		}
	}
}

// beforeNoun reports whether the word at w may be what "her" owns: no function
// word, no mark, no end.
func (f *actorFinder) beforeNoun(w int) bool {
	return w < len(f.reading.Words) && f.reading.Words[w].Kind == lang.Letters && !lang.Function(f.lower(w))
}

// description reads the definite description that starts with a determiner at
// w: up to four words may stand between it and its noun.
func (f *actorFinder) description(w int) anaphor {
	words := f.reading.Words
	for k := w + 1; k <= w+5 && k < len(words); k++ {
		l := f.lower(k)
		if words[k].Kind != lang.Letters && words[k].Kind != lang.Number || lang.Function(l) {
			break
		}
		class := nounClass(l)
		if class == noAnaphor || lang.Singular(l) != l && l != "police" {
			continue
		}
		if next := f.lower(k + 1); next == "of" || next == "for" || nounClass(next) != noAnaphor || k+1 < len(words) && f.compound(k+1) {
			if next == "of" || next == "for" {
				break
			}
			continue
		}
		a := anaphor{first: w, last: k + 1, class: class, noun: l, determiner: f.lower(w)}
		if class == personNoun {
			a.gender = roleGender[l]
		}
		if lang.Possessives.Has(a.determiner) {
			if k == w+1 && !f.beforeNoun(w+1) {
				break
			}
			a.owner = f.of[words[w].Span]
		}
		return a
	}
	return anaphor{}
}

// compound reports whether the word at w is a plain noun by its look, so that
// the noun before it only modifies it: "the company car".
func (f *actorFinder) compound(w int) bool {
	l := f.lower(w)
	if f.reading.Words[w].Kind != lang.Letters {
		return false
	}
	if capitalised(f.text(w)) && !lang.Function(l) {
		return true // "the actor Lee Hale": a title, no description
	}
	return modified.Has(l)
}

// modified are nouns that often have another before them as modifier.
var modified = lang.Listed(`officials official members member leaders leader spokesman spokeswoman spokesperson workers staff employees building website site house
	hall centre center car plane headquarters elections election government limits line border forces`)

// nounClass tells what a noun may stand for.
func nounClass(l string) anaphorClass {
	switch {
	case placeNouns.Has(l):
		return placeNoun
	case lang.RoleNoun(l), kinNouns.Has(l):
		return personNoun
	case lang.BodyNoun(l), teamNouns.Has(l), siteNouns.Has(l):
		return bodyNoun
	}
	return noAnaphor
}

// kinNouns are nouns of persons beside those of roles.
var kinNouns = lang.Listed(`kid teen guy mum mom newborn poster predecessor bomber accused villain`)

// teamNouns are nouns of bodies beside those that name them.
var teamNouns = lang.Listed(`team side squad club duo trio group band gang enemy alliance bloc outfit project venture initiative programme program show brand
	platform app journal orchestra festival unit division subsidiary partnership`)

// siteNouns are nouns of places with a name of their own.
var siteNouns = lang.Listed(`gallery venue facility establishment business bar restaurant cafe café pub hotel memorial station studio park shop store plant factory
	mine airport port harbour harbor stadium prison jail camp base bridge dam farm site mall theatre theater cathedral shrine market ship vessel museum resort`)

// settled completes an anaphor with what its place says of it.
func (f *actorFinder) settled(a anaphor) anaphor {
	if a.class == noAnaphor {
		return a
	}
	words := f.reading.Words
	a.at = span.Span{Start: words[a.first].Span.Start, End: words[a.last-1].Span.End}
	a.sentence = f.sentence(a.at.Start)
	if a.sentence < 0 || f.sentence(a.at.End-1) != a.sentence || f.of[a.at] != nil || f.coveredHead(words[a.last-1].Span) {
		return anaphor{}
	}
	if a.class == personNoun && f.namedNext(a.last) {
		return anaphor{}
	}
	a.speaks = f.speaking(a.at)
	a.quoted = f.quoted(a.at)
	a.quoter = f.speakerAround(a.at)
	a.start = a.sentence
	if a.speaks {
		a.start = f.runStart(a.sentence)
	}
	a.before, a.spoke = f.speakerBefore(a.at, a.start)
	return a
}

// namedNext reports whether a comma at w and a person's name with its titles stand
// behind a description, which is theirs: "the harbour officer, Capt. Ada Brandt, said".
func (f *actorFinder) namedNext(w int) bool {
	if f.lower(w) != "," {
		return false
	}
	for k := w + 1; k <= w+3 && k < len(f.reading.Words) && capitalised(f.text(k)); k++ {
		if n, ok := f.nameFrom(f.reading.Words[k].Span.Start); ok {
			next := f.lower(f.word(n.Span.End))
			return n.Type == lang.PersonName && (next == "," || next == "." || next == "(" || saysSomething.Has(next))
		}
	}
	return false
}

// coveredHead reports whether a mention holds the head of a phrase already.
func (f *actorFinder) coveredHead(head span.Span) bool {
	for _, m := range f.near(head.Start) {
		if m.Overlaps(head) {
			return true
		}
	}
	return false
}
