package lang

import (
	"strings"
	"sync"
)

// cueVerb is a verb that attributes.
type cueVerb struct {
	lemma     string
	judges    bool // what it takes makes no statement without it: "accused the firm of fraud"
	asks      bool // what it takes is another's to do: "urged the firm to pay"
	certainty Certainty
}

// cueVerbs maps lower-case word forms to their verbs. It is parsed when the
// first text is read.
var cueVerbs = sync.OnceValue(func() map[string]*cueVerb {
	forms := map[string]*cueVerb{}
	for _, kind := range cueVerbTable {
		for _, verb := range strings.Fields(kind.verbs) {
			principal := strings.Split(verb, "/")
			v := &cueVerb{lemma: principal[0], judges: kind.judges, asks: kind.asks, certainty: kind.certainty}
			inflect(principal, func(word string) {
				if forms[word] == nil {
					forms[word] = v
				}
			})
		}
	}
	return forms
})

// Asks reports whether a lower-case word is a form of a verb by which somebody wants
// another to act: "ordered", "demand".
func Asks(w string) bool {
	v := cueVerbs()[w]
	return v != nil && v.asks
}

// Negates reports whether a lower-case word says that something is not so: "not",
// "didn't", "denied".
func Negates(w string) bool {
	v := cueVerbs()[w]
	return negatives.Has(w) || hasAnySuffix(w, "n't", "n’t") || v != nil && v.certainty == Denied
}

// inflect yields the forms of a verb given by its principal parts: the base
// alone where it is regular, or base/past/participle.
func inflect(parts []string, yield func(word string)) {
	base := parts[0]
	past := regularPast(base)
	if len(parts) > 1 {
		past = parts[1]
	}
	participle := past
	if len(parts) > 2 {
		participle = parts[2]
	}
	yield(base)
	yield(thirdPerson(base))
	yield(past)
	yield(participle)
	yield(gerund(base))
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
	case doubling.Has(base):
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
	case doubling.Has(base):
		return base + base[len(base)-1:] + "ing"
	}
	return base + "ing"
}

// doubling are the verbs of the lexicon that double their last letter.
var doubling = Listed(`admit plan rebut quip slam pan blog refer infer rap bet vet let get put set forbid permit commit signal concur demur pin brag cut`)

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
	return pluralSubjects.Has(w) || len(w) > 4 && strings.HasSuffix(w, "men") || len(w) > 3 && strings.HasSuffix(w, "s") && !hasAnySuffix(w, "ss", "us", "is")
}

var pluralSubjects = Listed(`they we i you who that which people police men women children others both many some all few most several these those media staff public majority`)
