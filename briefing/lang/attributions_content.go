package lang

import "strings"

// complement returns what a verb's constructions take behind it as the
// content, where the cue ends ("called for" takes its preposition along), and
// the construction that it is.
func (l *line) complement(g group) (content between, cueEnd int, by frame) {
	f, p := g.verb.frames, g.b
	cueEnd = g.b
	if g.verb.lemma == "rule" && l.low(p) == "out" {
		return between{p + 1, l.hi}, p + 1, framePhrase
	}
	p = l.skipAdverbs(p)
	if l.comma(p) && adverb(l.low(p+1)) && l.comma(p+2) || l.comma(p) && l.low(p+1) == "however" && l.comma(p+2) {
		p += 3 // "added, however, that"
	}
	if f&framePrep != 0 && contains(g.verb.preps, l.low(p)) && l.openingQuote(p+1, 1) >= 0 { // "call for “urgent repairs”"
		return between{p + 1, l.hi}, p + 1, framePrep
	}
	if f&(frameClause|frameThat|frameQuote|frameTold) != 0 {
		if at := l.starter(p, g); at >= 0 {
			return between{at, l.hi}, cueEnd, frameClause
		}
	}
	if f&frameTo != 0 && l.low(p) == "to" && l.kind(p+1) == Letters && !determiners[l.low(p+1)] && !l.capital(p+1) {
		if (g.verb.lemma == "decline" || g.verb.lemma == "refuse") && emptyRefusal(l.low(p+1)) {
			return between{}, cueEnd, 0
		}
		return between{p, l.hi}, cueEnd, frameTo
	}
	if f&frameObjectTo != 0 {
		if to := l.find(p, 16, "to"); to > p && l.nounStart(p) && !l.finite(between{p, to}) || to == p {
			return between{p, l.hi}, cueEnd, frameObjectTo
		}
	}
	if f&(framePrep|frameAccuse) != 0 {
		if c, end := l.prepositional(g, p); !c.empty() {
			by = framePrep
			if g.verb.frames&frameAccuse != 0 {
				by = frameAccuse
			} else if l.low(c.a-1) == "with" || l.low(c.a-1) == "of" {
				by = framePrep
			}
			return c, end, by
		}
	}
	if f&frameAs != 0 && l.nounStart(p) && l.find(p, 20, "as") > p {
		return between{p, l.hi}, cueEnd, frameAs
	}
	if f&frameCalled != 0 && l.nounStart(p) && (l.named(p) || g.verb.lemma == "call" && determiners[l.low(p)] && !summoned[l.low(p+1)] && l.hi-p > 4) {
		return between{p, l.hi}, cueEnd, frameCalled
	}
	if l.low(p) == "on" && calendar[l.low(p+1)] && l.capital(p+1) && f&framePhrase != 0 {
		p += 2 // "announced on Monday a plan"
		if l.number(p) {
			p++
		}
	}
	if f&framePhrase != 0 && (l.nounStart(p) || strings.HasSuffix(l.low(p), "ing") && len(l.low(p)) > 4) && (!objects[l.low(p)] || determiners[l.low(p)] && l.word(p+1) || g.verb.certainty == Denied) {
		if f&frameClause != 0 && l.finite(between{p, l.clauseEnd(p)}) {
			return between{p, l.hi}, cueEnd, frameClause
		}
		return between{p, l.hi}, cueEnd, framePhrase
	}
	if f&(frameClause|frameTold) != 0 {
		if at := l.bareClause(p, g); at >= 0 {
			return between{at, l.hi}, cueEnd, frameClause
		}
	}
	return between{}, cueEnd, 0
}

// emptyRefusal reports whether a refusal to do this has no content: "declined
// to comment".
func emptyRefusal(verb string) bool { return empties[verb] }

var empties = wordSet(`comment elaborate answer respond speak discuss say give provide be go confirm name identify reply specify disclose talk offer take`)

// skipAdverbs goes over adverbs and bare dates behind a verb.
func (l *line) skipAdverbs(p int) int {
	for p < l.hi {
		w := l.low(p)
		switch {
		case adverb(w) && w != "not" && w != "there" && !determiners[w], calendar[w] && l.capital(p) && l.low(p+1) != "'s", w == "early", w == "late":
			p++
		case (w == "this" || w == "last" || w == "next" || w == "that" || w == "earlier") && calendar[l.low(p+1)]:
			p += 2
		default:
			return p
		}
	}
	return p
}

// find returns the first place of a word within n words from p, without
// crossing a semicolon or quotation mark; -1 where there is none.
func (l *line) find(p, n int, word string) int {
	for i := p; i < min(p+n, l.hi); i++ {
		if l.low(i) == word {
			return i
		}
		if l.mark(i, ";:") {
			return -1
		}
	}
	return -1
}

// openingQuote returns where a quoted statement opens within n words, the
// first of which may be a comma or colon; -1 where none does.
func (l *line) openingQuote(p, n int) int {
	for i := p; i < min(p+n, l.hi); i++ {
		if l.mark(i, quoteMarks) && l.quoted(i) && !l.quoted(i-1) {
			return i
		}
		if !l.comma(i) && !l.mark(i, ":") {
			return -1
		}
	}
	return -1
}

// reach is how many words of addressee and circumstance may stand between a
// verb and what is said: "told reporters at a briefing in Brussels on Monday that".
const reach = 18

// starter returns where content starts that is plainly marked: by quotation
// marks, "that", "whether" and the like, a colon; -1 where none is.
func (l *line) starter(p int, g group) int {
	told := g.verb.frames&frameTold != 0
	for i := p; i < min(p+reach, l.hi-1); i++ {
		w := l.low(i)
		switch {
		case l.mark(i, quoteMarks) && l.quoted(i):
			if g.verb.frames&(frameQuote|frameTold|frameClause) != 0 || i == p {
				if i > p && !told && g.verb.frames&frameClause != 0 && l.nounStart(p) && l.word(i-1) && l.kind(i+1) == Letters && !l.capital(i+1) {
					return p // "said the ministry “has shown no invoice”"
				}
				return i
			}
			return -1
		case l.mark(i, ":") && (i+1 < l.hi):
			return i + 1
		case l.comma(i):
			if at := l.openingQuote(i, 2); at >= 0 {
				return at
			}
			if i > p && !prepositions[l.low(p)] && !told || l.low(i+1) == "and" || l.low(i+1) == "but" || strings.HasSuffix(l.low(i+1), "ing") && !(told && l.low(i+1) == "including") {
				return -1
			}
			continue
		case w == "that" && (i == p || l.circumstance(p, i, told)):
			if i > p && l.kind(i-1) == Letters && !told && !prepositions[l.low(p)] && !l.comma(i-1) {
				return -1
			}
			return i
		case whWords[w] && w != "who" && w != "which" && (i == p || told) && (w != "when" && w != "where" && w != "if" || i == p || w == "if" && g.verb.lemma == "ask"):
			if i == p && (w == "when" || w == "where" || w == "if" || w == "why") && g.verb.frames&frameThat == 0 && g.verb.lemma != "ask" {
				return -1
			}
			return i
		case auxiliary(w) && w != "'s" && !l.monthMay(i), l.mark(i, ";?!"), subjects[w] && w != "that" && i > p && !determiners[w] && !told:
			return -1
		}
	}
	return -1
}

// circumstance reports whether the words between a verb and "that" may be the
// addressee or tell where and when.
func (l *line) circumstance(p, that int, told bool) bool {
	return told || prepositions[l.low(p)] || calendar[l.low(p)] || that-p <= 1
}

// nounStart reports whether a noun phrase may start at the word.
func (l *line) nounStart(p int) bool {
	w := l.low(p)
	if (w == "about" || w == "over" || w == "around" || w == "under") && (l.number(p+1) || numerals[l.low(p+1)]) {
		return true
	}
	if l.mark(p, quoteMarks+"$£€") || w == "at" && l.low(p+1) == "least" || w == "as" && (l.low(p+1) == "many" || l.low(p+1) == "much") {
		return true
	}
	if !l.word(p) || prepositions[w] && w != "over" || subordinates[w] && w != "that" || coordinators[w] || auxiliary(w) {
		return false
	}
	return !adverb(w) || determiners[w]
}

var numerals = wordSet(`one two three four five six seven eight nine ten half a dozen`)

// named reports whether a second phrase follows the object at p: "called it a
// mistake", “called the plan ‘reckless’”.
func (l *line) named(p int) bool {
	end := p + 1
	if !objects[l.low(p)] && l.low(p) != "it" {
		for end < l.hi && end < p+10 && !(determiners[l.low(end)] && l.low(end) != "'s" && !prepositions[l.low(end-1)]) && !l.mark(end, quoteMarks) {
			if !l.word(end) || auxiliary(l.low(end)) {
				return false
			}
			end++
		}
	}
	if end >= l.hi || end >= p+10 {
		return false
	}
	w := l.low(end)
	if l.mark(end, quoteMarks) || determiners[w] && w != "'s" {
		return true
	}
	return l.kind(end) == Letters && end == p+1 && !prepositions[w] && w != "to" && !adverb(w) // "called him brave"
}

// prepositional reads "called for an inquiry", "called on them to leave",
// "accused her of lying".
func (l *line) prepositional(g group, p int) (content between, cueEnd int) {
	if g.verb.frames&framePrep != 0 && contains(g.verb.preps, l.low(p)) {
		if p+1 < l.hi && (l.nounStart(p+1) || strings.HasSuffix(l.low(p+1), "ing")) {
			return between{p + 1, l.hi}, p + 1
		}
	}
	if !l.nounStart(p) {
		return between{}, g.b
	}
	for i := p + 1; i < min(p+14, l.hi); i++ {
		if l.mark(i, ";:") || auxiliary(l.low(i)) && l.low(i) != "'s" {
			break
		}
		if contains(g.verb.preps, l.low(i)) && g.verb.frames&frameAccuse != 0 {
			return between{p, l.hi}, g.b
		}
		if contains(g.verb.preps, l.low(i)) && g.verb.lemma != "call" && i <= p+4 && (l.low(i) == "for" || l.low(i) == "about" || l.low(i) == "against" || l.low(i) == "of") {
			return between{i, l.hi}, g.b
		}
	}
	return between{}, g.b
}

// summoned are what is called without being named.
var summoned = wordSet(`police ambulance meeting election elections conference vote strike session referendum doctor army guards witness witnesses halt`)

func contains(list []string, w string) bool {
	for _, x := range list {
		if x == w {
			return true
		}
	}
	return false
}
