package lang

import "strings"

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
	if !l.plausible(np) || l.bare(head) {
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
	if g.verb.lemma == "question" && questioners[l.low(head.b-1)] {
		return found{}, false // they ask, and state nothing
	}
	if weakVerbs[g.verb.lemma] && !l.speaking(head) {
		return found{}, false
	}
	right, cueEnd, by := l.complement(g)
	f := found{cue: g.between, source: np, head: head, certainty: g.certaintyBy(by), place: place}
	f.relative = (l.low(g.a-1) == "who" || l.low(g.a-1) == "which") && !l.capitalName(g.a-1)
	if naming[g.verb.lemma] && right.b-right.a < 2 {
		right = between{} // "which many have branded unworkable": of what, it does not say
	}
	if g.negated && (silent[g.verb.lemma] || telling[g.verb.lemma] && whWords[l.low(right.a)]) {
		return f, false // "has not said why": nothing is said
	}
	if l.declines(right) || f.relative && !l.comma(g.a-2) && ambiguousClause[g.verb.lemma] && objects[l.low(right.a)] {
		return f, false // "said she could not comment"; "the engineer who wrote it has left"
	}
	left := l.parenthetical(np, g)
	if coordinators[l.low(g.a-1)] {
		left = between{} // "he said, and called on": what stands before is the first verb's
	}
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
		end := g.b // "what she said were copies, ...": to the clause's end
		for end < l.hi && !l.comma(end) {
			end++
		}
		f.content = []between{{g.b, end}}
	default:
		return f, false
	}
	if f.content[0].a < g.a && by == 0 {
		f.certainty = g.certaintyBy(frameQuote) // "“Is it safe?” she asked"
	}
	if l.unsaid(g, f, by) {
		return f, false
	}
	f.framed = g.verb.framed(by)
	if f.relative && l.comma(g.a-2) {
		l.endRelative(&f)
	}
	return f, true
}

// endRelative ends the content of a relative clause between commas where the
// verb of the clause around it follows: "The council, which has urged repairs,
// declined".
func (l *line) endRelative(f *found) {
	c := &f.content[len(f.content)-1]
	for i := c.a + 1; i+1 < c.b; i++ {
		if l.comma(i) && !l.quoted(i) && l.verbAt(i+1) {
			c.b = i
			return
		}
	}
}

// verbAt reports whether a finite verb stands at the word, behind adverbs.
func (l *line) verbAt(i int) bool {
	for adverb(l.low(i)) && !auxiliary(l.low(i)) {
		i++
	}
	w := l.low(i)
	if !l.word(i) || l.capital(i) || determiners[w] {
		return false
	}
	v := cueVerbs()[w]
	return auxiliary(w) || irregularPasts[w] || strings.HasSuffix(w, "ed") && len(w) > 4 || v.form&(pastForm|thirdForm) != 0
}

// silent are the verbs that, negated, tell that nothing was said; telling are
// those that do so before "why", "how" and the like.
var (
	silent  = wordSet(`comment elaborate speak talk respond reply answer disclose specify`)
	telling = wordSet(`say tell reveal explain announce state clarify confirm`)
)

// declines reports whether content only tells that somebody says nothing: "she
// could not comment".
func (l *line) declines(c between) bool {
	i := c.a
	if l.low(i) == "that" {
		i++
	}
	if !subjects[l.low(i)] || !modals[l.low(i+1)] {
		return false
	}
	return silent[l.low(i+2)] && hasAnySuffix(l.low(i+1), "n't", "cannot") || l.low(i+2) == "not" && silent[l.low(i+3)]
}

// questioners are those who question suspects.
var questioners = wordSet(`police officers detectives investigators prosecutors agents`)

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
	case v.lemma == "agree" && by&(frameClause|frameThat) != 0:
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
	next := cueVerbs()[l.low(g.b+1)] // ", adding that" speaks for itself
	if l.comma(g.b) && g.b+2 < l.hi && !coordinators[l.low(g.b+1)] && (next.form&ingForm == 0 || l.low(g.b+2) != "that") {
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
	return min(l.afterDateline(), end)
}

// afterDateline returns the word behind a dateline, "BAMAKO, March 14 (Wire) -",
// the sentence's first word where there is none.
func (l *line) afterDateline() int {
	place := l.raw(l.lo)
	if len(place) < 3 || place != strings.ToUpper(place) || strings.ToLower(place) == place || l.heading {
		return l.lo
	}
	for i := l.lo + 1; i < min(l.lo+14, l.hi-1); i++ {
		if l.dash(i) {
			return i + 1
		}
	}
	return l.lo
}
