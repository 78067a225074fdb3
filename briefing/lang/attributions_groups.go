package lang

import "strings"

// groupAt reads the verb group whose verb is the word at i.
func (l *line) groupAt(i int) (group, bool) {
	r, ok := cueVerbs()[l.low(i)]
	if !ok || l.quoted(i) || l.kind(i) != Letters || l.capital(i) && i > l.lo && (!l.heading || l.inName(i)) {
		return group{}, false
	}
	g := group{verb: r.verb, at: i, between: between{i, i + 1}, past: r.form&pastForm != 0}
	if r.verb.lemma == "point" || r.verb.lemma == "spell" {
		if l.low(i+1) != "out" {
			return group{}, false
		}
		g.b++
	}
	be, have, modal := false, false, false
	j := i - 1
	for ; j >= l.lo && !l.quoted(j); j-- {
		w := l.low(j)
		if w == "'s" && !subjects[l.low(j-1)] && l.low(j-1) != "there" {
			break
		}
		if !auxiliary(w) && !(adverb(w) && (auxiliary(l.low(j-1)) || !determiners[w] && !l.capital(j))) {
			break
		}
		be, have, modal = be || beForms[w], have || haveForms[w], modal || modals[w]
		g.negated = g.negated || w == "not" || w == "never" || strings.HasSuffix(w, "n't") || w == "cannot"
		g.a = j
	}
	for g.a < i && adverb(l.low(g.a)) && (g.a == l.lo || l.comma(g.a-1)) && !auxiliary(l.low(g.a)) {
		g.a++ // "Yesterday, said" keeps the adverb out
	}
	if l.low(j) == "to" && !be && !have && !modal {
		g.voice = infinitive
		g.a = j
		return g, r.form&baseForm != 0
	}
	switch {
	case be && r.form&ingForm != 0:
		g.voice = active
	case r.form&ingForm != 0:
		g.voice = participle
		if p := l.low(g.a - 1); determiners[p] && p != "all" || l.low(i+1) == "of" {
			return g, false
		}
	case be && r.form&participleForm != 0:
		g.voice = passive
	case have && r.form&participleForm != 0, modal && r.form&baseForm != 0 && (g.negated || reportable[g.verb.lemma] || doSupport[l.low(g.a)]):
		g.voice = active
	case be || have || modal:
		return g, false
	default:
		return g, l.finiteAlone(&g, r.form)
	}
	return g, true
}

// finiteAlone decides on a form without auxiliary: a finite verb, a participle
// behind its noun, or no verb at all but a noun or adjective of the same
// letters ("the claims", "a proposed law").
func (l *line) finiteAlone(g *group, form verbForm) bool {
	before, after := l.low(g.a-1), l.low(g.at+1)
	if l.mark(g.a-1, quoteMarks) && (l.quoted(g.a-1) || g.a-1 == l.lo) {
		before = ""
	}
	if form&pastForm != 0 && form&(baseForm|thirdForm) == 0 {
		if form&participleForm != 0 && after == "by" && !occasions[l.low(g.at+2)] { // not "said by telephone"
			g.voice = reduced
			return true
		}
		if before == "'s" || prepositions[before] && before != "up" {
			return false
		}
		if determiners[before] && !subjects[before] {
			return false
		}
		if (determiners[before] || l.number(g.a-1)) && adjectival[g.verb.lemma] && !l.opensComplement(g.at+1) && !l.comma(g.at+1) {
			return false // "these alleged talks"
		}
		return g.at > l.lo || l.heading
	}
	if before == "'s" || determiners[before] && !subjects[before] || prepositions[before] {
		return false
	}
	if auxiliary(after) && after != "'s" && after != "having" && after != "being" || after == "of" || after == "said" || after == "by" {
		return false
	}
	if g.a == l.lo && !l.heading {
		return false
	}
	if nounLike[g.verb.lemma] && !l.mark(g.a-1, quoteMarks) && !l.opensComplement(g.at+1) && !l.heading {
		return false
	}
	if form&thirdForm != 0 {
		if strings.HasSuffix(before, "ed") && !l.capital(g.a-1) {
			return false // "presented claims"
		}
		if !plural(before) || pluralSubjects[before] || l.capital(g.a-1) || l.heading {
			return true
		}
		np := l.phraseBefore(g.a)
		return !np.empty() && !plural(l.low(l.head(np).b-1))
	}
	if form&pastForm != 0 { // "read", "put", "forecast": the same in past and present
		return true
	}
	if l.heading || coordinators[before] || l.comma(g.a-1) || l.mark(g.a-1, quoteMarks) || pluralSubjects[before] {
		return true
	}
	if (l.low(g.at+1) == "that" || g.verb.lemma == "say") && l.kind(g.a-1) == Letters && before != "to" {
		return true // "The agency suspect that": bodies are plural in many Englishes
	}
	np := l.phraseBefore(g.a)
	return !np.empty() && (plural(l.low(l.head(np).b-1)) || l.joint(np))
}

// adjectival are the verbs whose participles stand before nouns: "these alleged
// talks".
var adjectival = wordSet(`allege report suspect propose expect plan promise announce claim fear estimate project threaten intend want require demand recommend accept presume rumour pledge confirm record document reject approve`)

// nounLike are the verbs whose base and third person are as often nouns.
var nounLike = wordSet(`claim plan report call demand list suspect order request offer rule state note permit question answer comment estimate fear
	hope promise doubt forecast project threat rebuke quote post record detail fault challenge contest dispute guess blame praise attack label brand
	address mention hint joke worry regret object appeal vote wish boast cry shout query plead admit campaign lobby protest complaint remark tweet email`)

// opensComplement reports whether the word plainly starts what a verb takes
// and a noun does not: "that", "to", a determiner, a pronoun, a quotation.
func (l *line) opensComplement(i int) bool {
	w := l.low(i)
	switch {
	case w == "that", w == "to", w == "for", w == "on", whWords[w], subjects[w], objects[w], adverb(w), determiners[w] && w != "'s":
		return true
	}
	return l.capital(i) || l.mark(i, quoteMarks+":") || l.openingQuote(i, 2) >= 0
}

// joint reports whether a phrase joins two with "and".
func (l *line) joint(np between) bool { return l.find(np.a, np.b-np.a, "and") >= 0 }

// reportable are the verbs that report what is said even with "would" or "can".
var reportable = wordSet(`say argue prefer`)

// doSupport are the auxiliaries that only carry tense and negation.
var doSupport = wordSet(`do does did don't doesn't didn't`)

// plural reports whether a word may be a plural subject.
func plural(w string) bool {
	return pluralSubjects[w] || len(w) > 4 && strings.HasSuffix(w, "men") || len(w) > 3 && strings.HasSuffix(w, "s") && !hasAnySuffix(w, "ss", "us", "is")
}

var pluralSubjects = wordSet(`they we i you who that which people police men women children others both many some all few most several these those media staff public majority`)
