package lang

import "strings"

// unsaid reports whether a verb of speech with this complement tells of no
// statement: somebody wants no name in print, never said something, asked for a
// thing at a counter, named a file number; or the sentence itself asks whether
// somebody said it.
func (l *line) unsaid(g group, f found, by frame) bool {
	if l.asks(g) {
		return true
	}
	if len(f.content) == 0 {
		return false
	}
	c := f.content[0]
	switch g.verb.lemma {
	case "say", "claim", "state":
		return g.negated && c.a >= g.b
	case "confirm", "admit", "acknowledge":
		return g.negated && c.a >= g.b && l.never(g)
	case "want", "wish", "ask", "prefer", "request", "agree", "insist":
		return l.unnamed(g, c) || g.verb.lemma == "ask" && by == framePrep && l.thing(c)
	case "refuse":
		return l.low(g.a-1) == "that" || f.relative // "villages that refuse to pay": no speakers
	case "cite", "quote":
		return l.fileNumber(c)
	}
	return false
}

// never reports whether "never" negates the verb group: "has not confirmed" is
// an answer, "has never confirmed" tells that there was none.
func (l *line) never(g group) bool { return l.find(g.a, g.at-g.a, "never") >= 0 }

// asks reports whether the verb group stands in a question that the text itself
// puts: behind an auxiliary that starts it, alone or with a question word, or
// the label of an interviewer.
func (l *line) asks(g group) bool {
	if !l.mark(l.hi-1, "?") || l.quoted(l.hi-1) {
		return false
	}
	start := l.lo
	for i := l.lo; i < g.a; i++ {
		if l.mark(i, ":") {
			start = i + 1
		}
	}
	for i := start; i < min(start+4, g.a); i++ {
		switch {
		case auxiliary(l.low(i)):
			return l.plainWords(i, g.a)
		case i == start && !whWords[l.low(i)] && !coordinators[l.low(i)]:
			return false
		}
	}
	return false
}

// plainWords reports whether no punctuation stands among the words.
func (l *line) plainWords(a, b int) bool {
	for i := a; i < b; i++ {
		if !l.word(i) && !strings.HasPrefix(l.low(i), "'") {
			return false
		}
	}
	return true
}

// unnamed reports whether the content is the wish to stay out of print: "did
// not want to be named", "asked not to be identified", "asked for anonymity".
func (l *line) unnamed(g group, c between) bool {
	negated := g.negated
	for i := c.a; i < min(c.b, c.a+7); i++ {
		w := l.low(i)
		negated = negated || w == "not" || w == "never"
		if w == "anonymity" || negated && published[w] {
			return true
		}
	}
	return false
}

// published is what is done to sources with their names and pictures.
var published = wordSet(`named identified photographed filmed quoted`)

// thing reports whether all of the content is a noun phrase of two words at
// most, not quoted and of no known owner: "asked for a cheeseburger". Longer
// ones, "asked for a mental evaluation", are mostly demands.
func (l *line) thing(c between) bool {
	end := c.a
	for end < c.b && l.word(end) {
		end++
	}
	for i := c.a; i < end; i++ {
		if pleas[l.low(i)] {
			return false
		}
	}
	return end-c.a <= 2 && l.low(c.a) != "the" && !possessives[l.low(c.a)] && !l.quoted(c.a) && l.kind(c.a) == Letters && (end >= c.b || l.mark(end, ".,;"))
}

// pleas are what is asked for in few words and meant as a demand.
var pleas = wordSet(`calm patience restraint help aid assistance support peace time forgiveness permission mercy asylum transparency clarity justice protection
	inquiry enquiry investigation probe review audit resignation explanation apology ceasefire truce recount vote delay extension adjournment action talks money funds compensation reinforcements evacuation`)

// fileNumber reports whether the content only names a file: "reference 1325",
// "case number 44".
func (l *line) fileNumber(c between) bool {
	for i := c.a; i < min(c.b, c.a+4); i++ {
		if files[l.low(i)] {
			for j := i + 1; j < min(c.b, i+4); j++ {
				if l.kind(j) == Number || files[l.low(j)] && l.kind(j+1) == Number || l.mark(j, "#") {
					return true
				}
			}
		}
	}
	return false
}

var files = wordSet(`reference ref case number no. code docket booking file ticket invoice order account`)
