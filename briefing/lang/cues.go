package lang

import (
	"strings"
	"sync"
)

// frame is a set of constructions in which a cue takes what it attributes.
// The verbs of speech, thought and intention differ less in meaning than in
// the constructions that they allow: "said that", "told him that", "urged him
// to", "denied the report".
type frame uint16

// The constructions of verbs.
const (
	frameClause   frame = 1 << iota // a clause, with or without "that": said (that) the bridge was closed
	frameThat                       // a clause only with "that", "whether", "how": showed that …
	frameQuote                      // quoted words: “…,” she smiled
	frameTold                       // somebody, then a clause: told reporters (that) …
	frameTo                         // an infinitive: promised to pay
	frameObjectTo                   // somebody, then an infinitive: urged them to leave
	framePhrase                     // a noun phrase or gerund: denied the report, denied taking bribes
	frameAs                         // a noun phrase, then "as": described it as a mistake
	frameCalled                     // a noun phrase, then another: called it a mistake
	framePrep                       // one of the cue's prepositions: called for, warned of
	frameAccuse                     // somebody, then a preposition: accused her of, blamed him for
)

// cueVerb is a verb that attributes.
type cueVerb struct {
	lemma     string
	frames    frame
	certainty Certainty
	preps     []string // the prepositions of framePrep and frameAccuse
}

// verbForm is what a word form says of its verb.
type verbForm uint8

// The forms. A form may be several: "said" is past and participle.
const (
	baseForm verbForm = 1 << iota
	thirdForm
	pastForm
	participleForm
	ingForm
)

// verbReading is a word form read as a form of a cue verb.
type verbReading struct {
	verb *cueVerb
	form verbForm
}

// frameLetters are the letters that the lexicon writes frames with.
var frameLetters = map[rune]frame{
	'c': frameClause, 'h': frameThat, 'q': frameQuote, 'o': frameTold, 't': frameTo, 'x': frameObjectTo,
	'n': framePhrase, 'a': frameAs, 's': frameCalled, 'p': framePrep, 'b': frameAccuse,
}

// cueVerbs maps lower-case word forms to their readings. It is parsed when the
// first text is read.
var cueVerbs = sync.OnceValue(func() map[string]verbReading {
	forms := map[string]verbReading{}
	for line := range strings.Lines(cueVerbTable) {
		fields := strings.Fields(line)
		if len(fields) < 2 {
			continue
		}
		principal := strings.Split(fields[0], "/")
		v := &cueVerb{lemma: principal[0]}
		for _, letter := range fields[1] {
			v.frames |= frameLetters[letter]
		}
		for _, f := range fields[2:] {
			switch f {
			case "hedged":
				v.certainty = Hedged
			case "denied":
				v.certainty = Denied
			case "intended":
				v.certainty = Intended
			default:
				v.preps = strings.Split(f, ",")
			}
		}
		inflect(principal, func(word string, form verbForm) {
			r := forms[word]
			if r.verb == nil || r.verb == v {
				forms[word] = verbReading{v, r.form | form}
			}
		})
	}
	return forms
})

// inflect yields the forms of a verb given by its principal parts: the base
// alone where it is regular, or base/past/participle.
func inflect(parts []string, yield func(word string, form verbForm)) {
	base := parts[0]
	past := regularPast(base)
	if len(parts) > 1 {
		past = parts[1]
	}
	participle := past
	if len(parts) > 2 {
		participle = parts[2]
	}
	yield(base, baseForm)
	yield(thirdPerson(base), thirdForm)
	yield(past, pastForm)
	yield(participle, participleForm)
	yield(gerund(base), ingForm)
}

func thirdPerson(base string) string {
	switch {
	case hasAnySuffix(base, "s", "x", "z", "ch", "sh", "o"):
		return base + "es"
	case endsInConsonantY(base):
		return base[:len(base)-1] + "ies"
	}
	return base + "s"
}

func regularPast(base string) string {
	switch {
	case strings.HasSuffix(base, "e"):
		return base + "d"
	case endsInConsonantY(base):
		return base[:len(base)-1] + "ied"
	case doubling[base]:
		return base + base[len(base)-1:] + "ed"
	}
	return base + "ed"
}

func gerund(base string) string {
	switch {
	case strings.HasSuffix(base, "ee"):
		return base + "ing"
	case strings.HasSuffix(base, "e"):
		return base[:len(base)-1] + "ing"
	case doubling[base]:
		return base + base[len(base)-1:] + "ing"
	}
	return base + "ing"
}

// doubling are the verbs of the lexicon that double their last letter.
var doubling = map[string]bool{
	"admit": true, "plan": true, "rebut": true, "tell": false, "quip": true, "slam": true, "pan": true, "blog": true,
	"refer": true, "infer": true, "rap": true, "bet": true, "vet": true, "let": true, "get": true, "put": true, "set": true,
	"forbid": true, "permit": true, "commit": true, "signal": true, "concur": true, "demur": true, "pin": true, "brag": true, "cut": true,
}

func endsInConsonantY(word string) bool {
	n := len(word)
	return n > 1 && word[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(word[n-2]))
}

func hasAnySuffix(word string, suffixes ...string) bool {
	for _, s := range suffixes {
		if strings.HasSuffix(word, s) {
			return true
		}
	}
	return false
}

// plural reports whether a word may be a plural subject.
func plural(w string) bool {
	return pluralSubjects[w] || len(w) > 4 && strings.HasSuffix(w, "men") || len(w) > 3 && strings.HasSuffix(w, "s") && !hasAnySuffix(w, "ss", "us", "is")
}

var pluralSubjects = wordSet(`they we i you who that which people police men women children others both many some all few most several these those media staff public majority`)
