package lang

import "strings"

// group is a verb of the lexicon with its auxiliaries and adverbs: "has
// repeatedly denied".
type group struct {
	verb    *cueVerb
	at      int // the verb
	between     // the whole group
	voice   voice
	negated bool
	past    bool
}

// voice is how a verb group stands in its clause.
type voice uint8

const (
	active     voice = iota
	passive          // was told
	reduced          // a plan announced by the council
	participle       // saying that
	infinitive       // to say that
)

// findVerbs finds attributions by verbs.
func (l *line) findVerbs() {
	for i := l.lo; i < l.hi; i++ {
		g, ok := l.groupAt(i)
		if !ok {
			continue
		}
		var f found
		switch g.voice {
		case active:
			f, ok = l.active(g)
		case passive:
			f, ok = l.passive(g)
		case reduced:
			f, ok = l.reducedBy(g)
		case participle, infinitive:
			f, ok = l.nonfinite(g)
		}
		if ok {
			f.lemma, f.negated = g.verb.lemma, g.negated
			l.found = append(l.found, f)
		}
	}
}

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
		if form&participleForm != 0 && after == "by" {
			g.voice = reduced
			return true
		}
		if determiners[before] && (!subjects[before] || adjectival[g.verb.lemma] && !l.opensComplement(g.at+1) && !l.comma(g.at+1)) || before == "'s" || prepositions[before] && before != "up" {
			return false
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
var adjectival = wordSet(`allege report suspect propose expect plan promise announce claim fear estimate project threaten intend want require demand recommend accept presume rumour`)

// nounLike are the verbs whose base and third person are as often nouns.
var nounLike = wordSet(`claim plan report call demand list suspect order request offer rule state note permit question answer comment estimate fear
	hope promise doubt forecast project threat rebuke quote post record detail fault challenge contest dispute guess blame praise attack label brand
	address mention hint joke worry regret object appeal vote wish boast cry shout query plead admit campaign lobby protest complaint remark tweet email`)

// opensComplement reports whether the word plainly starts what a verb takes
// and a noun does not: "that", "to", a determiner, a pronoun, a quotation.
func (l *line) opensComplement(i int) bool {
	w := l.low(i)
	return w == "that" || w == "to" || whWords[w] || determiners[w] && w != "'s" || subjects[w] || objects[w] || l.capital(i) || l.mark(i, quoteMarks+":") || l.openingQuote(i, 2) >= 0 || adverb(w) || w == "for" || w == "on"
}

// joint reports whether a phrase joins two with "and".
func (l *line) joint(np between) bool { return l.find(np.a, np.b-np.a, "and") >= 0 }

// reportable are the verbs that report what is said even with "would" or "can".
var reportable = wordSet(`say argue prefer`)

// doSupport are the auxiliaries that only carry tense and negation.
var doSupport = wordSet(`do does did don't doesn't didn't`)

// plural reports whether a word may be a plural subject.
func plural(w string) bool {
	return pluralSubjects[w] || len(w) > 3 && strings.HasSuffix(w, "s") && !hasAnySuffix(w, "ss", "us", "is")
}

var pluralSubjects = wordSet(`they we i you who that which people police men women children others both many some all few most several these those media staff public majority`)

// active reads the subject and what is said of a verb in the active voice.
func (l *line) active(g group) (found, bool) {
	if f, ok := l.quotedAs(g); ok {
		return f, ok
	}
	if f, ok := l.inverted(g); ok {
		return f, ok
	}
	np, head, place := l.subject(g.a)
	if np.empty() {
		return found{}, false
	}
	if !l.plausible(np) {
		return found{}, false
	}
	if g.verb.frames&frameThat != 0 && g.verb.frames&frameClause == 0 && documents[l.low(head.b-1)] {
		v := *g.verb // "the survey showed half of them would": documents need no "that"
		v.frames |= frameClause
		if v.lemma == "find" || v.lemma == "show" {
			v.frames |= framePhrase
		}
		g.verb = &v
	}
	if weakVerbs[g.verb.lemma] && !l.speaking(head) {
		return found{}, false
	}
	right, cueEnd, by := l.complement(g)
	f := found{cue: g.between, source: np, head: head, certainty: g.certaintyBy(by), place: place}
	f.relative = l.low(g.a-1) == "who" || l.low(g.a-1) == "which"
	left := l.parenthetical(np, g)
	switch {
	case !right.empty() && !left.empty() && l.continues(g, left, right):
		f.content = []between{left, right}
	case !right.empty() && (left.empty() || !l.quotedEnd(left) || l.marked(right)):
		f.content = []between{right}
		f.cue.b = cueEnd
	case !left.empty():
		f.content = []between{left}
		if rest := l.remainder(g); !rest.empty() && (!l.finite(left) || subordinates[l.low(left.a)] || auxiliary(l.low(rest.a))) {
			f.content = append(f.content, rest)
		}
	case g.verb.frames&frameClause != 0 && relativizers[l.low(np.a-1)] && g.b < l.hi-1 && l.word(g.b):
		f.content = []between{{g.b, l.hi}} // "what she said were copies"
	default:
		return f, false
	}
	return f, true
}

var relativizers = wordSet(`which what that who whom`)

// quotedEnd reports whether content before a cue ends in a quotation.
func (l *line) quotedEnd(c between) bool { return l.quoted(c.b-1) || l.quoted(c.b-2) }

// marked reports whether content behind a cue is plainly that: quoted, or a
// clause with "that".
func (l *line) marked(c between) bool {
	return l.low(c.a) == "that" || l.quoted(c.a) || whWords[l.low(c.a)]
}

// certaintyBy is what the verb makes of its content in a construction: "called
// for an inquiry" demands, "called it a mistake" does not; "announced cuts"
// tells what is meant to be, "announced that" leaves it to what follows.
func (g group) certaintyBy(by frame) Certainty {
	v := g.verb
	switch {
	case v.lemma == "rule" && by == framePhrase:
		return Denied // "ruled out a strike"
	case by&(frameAs|frameCalled) != 0 && v.certainty == Intended, v.lemma == "call" && by == frameClause, v.lemma == "think" && g.past:
		return Asserted
	case v.lemma == "ask" && by&(frameClause|frameQuote|frameThat) != 0:
		return Asserted
	case v.lemma == "agree" && by&(frameClause|frameThat|framePrep) != 0:
		return Asserted
	case v.lemma == "announce" && by == framePhrase, v.lemma == "warn" && by == frameObjectTo, v.lemma == "advise" && by == frameObjectTo:
		return Intended
	case by&(frameTo|frameObjectTo) != 0 && v.certainty == Asserted && v.lemma != "claim" && v.lemma != "profess":
		return Intended
	}
	return v.certainty
}

// continues reports whether content before and behind a cue belong together:
// “…,” she said, “…”.
func (l *line) continues(g group, left, right between) bool {
	if l.quoted(left.b-1) || l.quoted(left.a) {
		return l.quoted(right.a) || l.quoted(right.a+1)
	}
	return l.comma(g.b)
}

// remainder is what follows a cue in brackets of commas: "The bridge, she
// said, was closed."
func (l *line) remainder(g group) between {
	if l.comma(g.b) && g.b+2 < l.hi {
		return between{g.b + 1, l.hi}
	}
	return between{}
}

// parenthetical returns the content before a subject: "…, she said".
func (l *line) parenthetical(np between, g group) between {
	if g.verb.frames&(frameClause|frameQuote|frameTold) == 0 || np.a <= l.lo {
		return between{}
	}
	end := np.a
	for end > l.lo && (adverb(l.low(end-1)) || coordinators[l.low(end-1)] && l.quoted(end-2)) {
		end--
	}
	if !l.comma(end-1) && !l.mark(end-1, quoteMarks) && !l.dash(end-1) && !l.mark(end-1, "?!…") {
		return between{}
	}
	if g.verb.frames&(frameClause|frameTold) == 0 && !l.quoted(end-1) && !l.quoted(end-2) {
		return between{}
	}
	c := between{l.clauseStart(end - 1), end - 1}
	if l.comma(end-1) && l.comma(g.b) && g.verb.frames&frameClause != 0 && !l.finite(c) && g.b+3 < l.hi && !c.empty() {
		return c // "The bridge, she said, was closed": the rest is behind the cue
	}
	if l.comma(end-1) && l.comma(g.b) && subordinates[l.low(c.a)] && g.verb.frames&frameClause != 0 && g.b+3 < l.hi {
		return c
	}
	if l.mark(end-1, quoteMarks) || l.mark(end-1, "?!…") {
		c.b = end
	}
	if l.quoted(c.b-1) || l.quoted(c.b-2) {
		return c
	}
	if c.b-c.a < 3 && !l.finite(c) || prepositions[l.low(c.a)] && !l.finite(c) || subordinates[l.low(c.a)] && l.low(c.a) != "that" {
		return between{}
	}
	return c
}

// clauseStart returns the word that the clause ending at end starts with: the
// sentence's first, or what follows a semicolon outside quotation marks.
func (l *line) clauseStart(end int) int {
	for i := end - 1; i >= l.lo; i-- {
		if l.mark(i, ";") && !l.quoted(i) {
			return i + 1
		}
	}
	return l.lo
}

// inverted reads "…, said the minister".
func (l *line) inverted(g group) (found, bool) {
	if g.verb.frames&(frameClause|frameQuote) == 0 || g.a <= l.lo || g.a != g.at && !adverb(l.low(g.a)) {
		return found{}, false
	}
	afterQuote := l.mark(g.a-1, quoteMarks) || l.comma(g.a-1) && l.mark(g.a-2, quoteMarks) && l.quoted(g.a-2) || l.mark(g.a-1, "?!")
	if !afterQuote && !l.comma(g.a-1) && !l.dash(g.a-1) {
		return found{}, false
	}
	np, head := l.phraseFrom(g.b)
	if np.empty() || l.low(np.a) == "that" || objects[l.low(np.a)] && np.b-np.a == 1 && !subjects[l.low(np.a)] {
		return found{}, false
	}
	content := between{l.clauseStart(g.a), g.a}
	if !afterQuote {
		if !invertible[g.verb.lemma] || l.appositive(g.a, content.a) {
			return found{}, false
		}
		first := np
		for i := np.a; i < np.b; i++ {
			if l.comma(i) {
				first.b = i
				break
			}
		}
		last := first.b >= l.hi-1
		if !last && l.word(first.b) && (auxiliary(l.low(first.b)) || l.finite(between{first.b - 1, min(first.b+4, l.hi)})) || !last && !l.finite(content) || content.b-content.a < 3 {
			return found{}, false
		}
	}
	f := found{cue: g.between, source: np, head: head, content: []between{content}, certainty: g.verb.certainty, place: "behind it"}
	if at := l.openingQuote(np.b, 2); at >= 0 {
		f.content = append(f.content, between{at, l.hi})
	} else if l.comma(np.b) && coordinators[l.low(np.b+1)] == false && !l.finite(content) {
		f.content = append(f.content, between{np.b + 1, l.hi})
	}
	return f, true
}

// invertible are the verbs that stand before their subject behind a statement
// without quotation marks: "the road is closed, says the mayor".
var invertible = wordSet(`say add note report explain write admit claim argue announce state reveal warn suggest believe hear show find conclude insist estimate predict reckon`)

// appositive reports whether what stands before a comma and a verb is nothing
// but the verb's subject with an apposition or relative clause.
func (l *line) appositive(verb, start int) bool {
	if !l.comma(verb - 1) {
		return false
	}
	pair := false
	for i := verb - 2; i > start; i-- {
		pair = pair || l.comma(i)
	}
	np := l.beforeApposition(verb)
	return pair && !np.empty() && (np.a <= start+1 || !l.finite(between{start, np.a}))
}

// quotedAs reads "was quoted as saying that" and "quoted her as saying".
func (l *line) quotedAs(g group) (found, bool) {
	if g.verb.lemma != "quote" && g.verb.lemma != "cite" {
		return found{}, false
	}
	for i := g.b; i < min(g.b+12, l.hi-2); i++ {
		if l.low(i) != "as" || cueVerbs()[l.low(i+1)].form&ingForm == 0 {
			continue
		}
		f := found{cue: between{g.a, i + 2}, place: "before it"}
		if g.voice == passive {
			f.source, f.head, f.place = l.subject(g.a)
		} else {
			f.source, f.head = l.phraseFrom(g.b)
			f.source.b, f.cue = min(f.source.b, i), between{i, i + 2}
		}
		inner := group{verb: cueVerbs()[l.low(i+1)].verb, at: i + 1, between: between{i, i + 2}}
		right, _, _ := l.complement(inner)
		if right.empty() {
			right = between{i + 2, l.hi}
		}
		f.content = []between{right}
		return f, !f.source.empty()
	}
	return found{}, false
}

// passive reads "was told that", "is expected to", "was rejected by".
func (l *line) passive(g group) (found, bool) {
	if f, ok := l.quotedAs(g); ok {
		return f, ok
	}
	f := found{cue: g.between, certainty: g.verb.certainty, unnamed: true}
	np, _, _ := l.subject(g.a)
	rest := between{g.b, l.hi}
	if by := l.agent(g.b); by > 0 {
		f.source, f.head = l.phraseFrom(by + 1)
		if f.source.empty() {
			return f, false
		}
		f.unnamed, f.place = false, "behind it"
		f.content = []between{np}
		if after := (between{f.source.b, l.hi}); l.low(after.a) == "to" || l.low(after.a) == "that" || l.low(after.a) == "of" {
			f.content = append(f.content, after)
		}
		return f, !np.empty() && g.verb.frames&(framePhrase|frameAccuse|frameAs|frameObjectTo|frameTold|frameCalled) != 0 && agentful[g.verb.lemma]
	}
	next := l.low(g.b)
	switch {
	case passiveHedges[g.verb.lemma] && (next == "to" || next == "that" || next == "as" && g.verb.lemma == "report"):
		f.certainty = Hedged
	case g.verb.frames&frameAccuse != 0 && g.verb.certainty == Asserted && contains(g.verb.preps, next) && (next == "of" || next == "with"):
		f.certainty = Hedged
	case g.verb.frames&(frameTold|frameObjectTo) != 0 && (next == "that" || next == "to" || whWords[next]):
		if next == "to" {
			f.certainty = Intended
		}
	case g.verb.frames&frameTold != 0 && (subjects[next] || determiners[next]) && l.finite(rest):
	case passiveHedges[g.verb.lemma] && (l.low(g.a-1) == "it" || l.low(g.a-1) == "as"):
		f.certainty = Hedged
	default:
		return f, false
	}
	if !np.empty() && l.low(np.a) != "it" {
		f.content = []between{np, rest}
	} else {
		f.content = []between{rest}
	}
	return f, true
}

// passiveHedges are the verbs whose passive without an agent says that nobody
// in particular vouches for the statement.
var passiveHedges = wordSet(`say report believe think expect understand allege suspect fear estimate assume presume consider claim rumour forecast predict project anticipate hope`)

// agentful are the verbs whose passive with "by" attributes its subject.
var agentful = wordSet(`reject deny dismiss dispute refute accuse criticise criticize condemn denounce describe announce blame challenge question urge order tell ask call confirm propose recommend oppose welcome praise demand request suggest quote disclose reveal brand label`)

// agent returns the word "by" within a few words, 0 where there is none.
func (l *line) agent(from int) int {
	for i := from; i < min(from+3, l.hi); i++ {
		if l.low(i) == "by" {
			return i
		}
	}
	return 0
}

// reducedBy reads "a plan proposed by the council": the noun phrase is what is
// said.
func (l *line) reducedBy(g group) (found, bool) {
	if !agentful[g.verb.lemma] || g.verb.frames&framePhrase == 0 {
		return found{}, false
	}
	np, _, _ := l.subject(g.a)
	src, head := l.phraseFrom(g.b + 1)
	if np.empty() || src.empty() {
		return found{}, false
	}
	return found{cue: g.between, source: src, head: head, content: []between{np}, certainty: g.verb.certainty, place: "behind it"}, true
}

// nonfinite reads participles and infinitives: ", adding that …", "in a letter
// saying …", "went on to say". The source is the noun that they hang on or the
// speaker of the clause before.
func (l *line) nonfinite(g group) (found, bool) {
	right, cueEnd, by := l.complement(g)
	if right.empty() {
		return found{}, false
	}
	f := found{cue: between{g.at, cueEnd}, content: []between{right}, certainty: g.certaintyBy(by)}
	if g.voice == infinitive {
		if f.cue.a, f.negated = l.leadIn(g.a); f.cue.a < 0 {
			return f, false
		}
		f.source, f.head, f.place = l.subject(f.cue.a)
		return f, !f.source.empty()
	}
	before := l.low(g.a - 1)
	switch {
	case g.a == l.lo:
		return f, false // "Speaking of his plans, he said": the finite verb tells
	case l.comma(g.a - 1), coordinators[before], before == "while", (before == "by" || before == "after" || before == "before") && by == frameClause, l.mark(g.a-1, quoteMarks), l.dash(g.a - 1):
		f.source, f.head = l.speakerBefore(g.a)
		f.place = "before it"
	case l.word(g.a-1) && !auxiliary(before) && !prepositions[before]:
		f.source, f.head, f.place = l.subject(g.a)
		if f.source.empty() || subjects[l.low(f.source.a)] || !l.speaking(f.head) {
			return f, false
		}
	}
	return f, !f.source.empty() && l.plausible(f.source) && (!weakVerbs[g.verb.lemma] || l.speaking(f.head))
}

// leadIn returns where "went on to" and the like start, -1 where the
// infinitive at "to" is no statement of its own.
func (l *line) leadIn(to int) (at int, negated bool) {
	for _, lead := range [][]string{{"went", "on"}, {"goes", "on"}, {"go", "on"}, {"continued"}, {"proceeded"}, {"rushed"}, {"wrote"}, {"took", "to", "social", "media"}, {"took", "to", "twitter"}, {"took", "to", "facebook"}, {"took", "to", "x"}, {"took", "to", "instagram"}, {"come", "out"}, {"came", "out"}} {
		from := to - len(lead)
		match := from > l.lo
		for i, w := range lead {
			match = match && l.low(from+i) == w
		}
		if match {
			return from, false
		}
	}
	return -1, false
}

// speakerBefore returns the source of the last attribution before the word
// whose subject may go on, or else the subject of the sentence.
func (l *line) speakerBefore(at int) (np, head between) {
	for i := len(l.found) - 1; i >= 0; i-- {
		f := l.found[i]
		if f.cue.a < at && !f.source.empty() && f.source.a < at && !l.inside(f) {
			return f.source, f.head
		}
	}
	return l.mainSubject(at)
}

// inside reports whether an attribution stands in the content of another.
func (l *line) inside(f found) bool {
	for _, o := range l.found {
		for _, c := range o.content {
			if o.cue.a < f.cue.a && c.a <= f.source.a && f.cue.a < c.b && o.source != f.source {
				return true
			}
		}
	}
	return false
}
