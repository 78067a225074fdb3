package lang

import "strings"

// own reports whether a word such as "will" or "must" tells what somebody means
// to do or demands, and does not forecast or explain. A will is one where an
// action follows; a wish is the speaker's own where a pronoun has it.
func (l *line) own(f found, c between, at int) bool {
	switch w := l.low(at); w {
	case "let's", "let", "please", "we", "i":
		return true
	case "must", "should", "ought":
		return l.low(at+1) != "have" && (l.low(at-1) == "we" || l.low(at-1) == "you" || bodies.Has(l.low(at-1)))
	case "don't":
		return at == c.a || !l.word(at-1)
	case "need", "needs":
		return l.low(at+1) == "to" && (speakersOwn.Has(l.low(at-1)) || l.low(at-1) == "you")
	case "urge", "demand", "demands", "ask", "call":
		return speakersOwn.Has(l.low(at-1)) || l.low(at-1) == "you"
	case "will", "would", "shall", "'ll", "won't", "i'll", "we'll", "he'll", "she'll", "they'll", "it'll":
		return f.lemma != "ask" && l.wills(f, c, at, at+1)
	case "going":
		subject := at - 1
		for subject > c.a && (auxiliary(l.low(subject)) || adverb(l.low(subject))) {
			subject--
		}
		return l.wills(f, c, subject+1, at+2)
	case "want", "wants", "wanted":
		if l.low(at+1) == "to" && stating.Has(l.low(at+2)) {
			return false
		}
	}
	for i := at - 1; i >= c.a && i >= at-3; i-- {
		if speakersOwn.Has(l.low(i)) {
			return true
		}
	}
	return false
}

// stating are the verbs after "want to" that only lead up to what is stated.
var stating = Listed(`thank express know say tell find be see hear believe stress emphasise emphasize congratulate make apologise apologize understand think point`)

var speakersOwn = Listed(`i we he she they it i'm we're they're he's she's it's`)

// wills reports whether the word at, "will" or the like, announces the
// speaker's action: its subject is a pronoun or the speaker's own body, and
// what follows from the word after on is a verb of doing or "be" with a
// participle. "Will be cheaper", "would cost" and "will rise" tell what is to
// be expected, and so does what somebody else will do.
func (l *line) wills(f found, c between, at, after int) bool {
	i := after
	for l.low(i) == "not" || adverb(l.low(i)) {
		i++
	}
	verb, next := l.low(i), l.low(i+1)
	switch {
	case l.kind(i) != Letters:
		return false
	case verb == "be" && (strings.HasSuffix(next, "ed") && !suffering.Has(next) || madeParticiples.Has(next)): // "the plant will be closed": by those who say it
		return !strangers.Has(l.low(at-1)) && (!warning.Has(f.lemma) || l.acts(f, c, at))
	case !l.acts(f, c, at):
		return false
	case verb == "be":
		return hasAnySuffix(next, "ing", "en") && !suffering.Has(next)
	}
	if w := l.low(at - 1); (w == "we" || w == "i") && changing.Has(verb) {
		return true
	}
	return !forecasting.Has(verb)
}

// warning are the verbs whose speakers see something come that others do.
var warning = Listed(`warn caution fear predict forecast forewarn`)

// changing are verbs that tell a consequence of things and a deed of people.
var changing = Listed(`change allow help provide save take make reach prove improve reduce create ensure boost strengthen serve include return push force drive eat encourage weigh go get`)

// suffering are the participles of what happens to people against their will.
var suffering = Listed(`delayed disrupted forced compelled hit affected harmed hurt killed needed expected allowed compensated required disappointed excited pleased interested going having getting facing seeing feeling`)

// acts reports whether the subject before "will" at the word can be the
// speaker or a body that the speaker answers for.
func (l *line) acts(f found, c between, at int) bool {
	if strings.Contains(l.low(at), "'ll") && l.low(at) != "'ll" {
		return l.low(at) != "it'll" // "we'll"
	}
	subject := at - 1
	for subject > c.a && adverb(l.low(subject)) {
		subject--
	}
	w := l.low(subject)
	switch {
	case subject < c.a, speakersOwn.Has(w), announcing.Has(f.lemma):
		return w != "there"
	case !l.word(subject), strangers.Has(w):
		return false
	case bodies.Has(w):
		return !l.otherBody(f, subject)
	case f.head.empty():
		return false
	}
	return w == l.low(f.head.b-1) || w == l.low(f.source.a) && l.proper(f.source.a)
}

// strangers stand before "will" for others than the speaker.
var strangers = Listed(`this that these those there which you who what nobody nothing everything everyone`)

// announcing are the verbs by which a speaker lets know what is to be done.
var announcing = Listed(`announce declare promise pledge vow decide order`)

// otherBody reports whether a body before "will" belongs to somebody else than
// the speaker: another name marks it, "the Selmar government".
func (l *line) otherBody(f found, noun int) bool {
	if !l.proper(noun - 1) {
		return false
	}
	for i := f.source.a; i < f.source.b; i++ {
		if l.low(i) == l.low(noun-1) {
			return false
		}
	}
	return true
}

var madeParticiples = Listed(`held built made sent paid put brought told met set cut sold left shut kept done`)

// forecasting are the verbs after which "will" and "would" tell a state or a
// consequence.
var forecasting = Listed(`have cost like see believe need want lead result cause lower increase undermine lose find become
	know mean fall rise grow drop remain exceed depend affect contribute last benefit suffer appear seem happen come contravene violate breach require
	enable hurt harm damage weaken represent constitute likely probably be fail succeed win occur receive obtain gain die attract stem flow feed think
	survive outlast arrive slow recover trigger spark kill cripple ruin destroy feel look sound understand love hate prefer say tighten deserve disappear
	melt miss guess`, changing)
