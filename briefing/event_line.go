package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// nameless reports whether a clause that starts at the word has only a pronoun
// for its subject, while whom it stands for is named in the same sentence not
// far before: the line then starts there, "a councillor said he had counted".
func (x *sentenceContext) nameless(first, at int) bool {
	return subjectPronouns.Has(x.words[first].Lower) && first > 1 && !subjectPronouns.Has(x.words[0].Lower) &&
		x.words[at].Span.End-x.words[0].Span.Start < longLine-40
}

// subjectPronouns stand for somebody named elsewhere.
var subjectPronouns = lang.Listed(`he she they it`)

// wholeClause reports whether a stretch of words reads as a clause of its own:
// it has a verb that is not under a relative pronoun, and it does not start in
// the middle of a phrase.
func (x *sentenceContext) wholeClause(first, last int) bool {
	verb := x.firstVerb(first, last)
	if verb < 0 || lowAt(x.words, verb-1) == "be" && !x.auxiliaryBefore(verb-1, first) {
		return false // "asked that the gates be shut" needs who asked
	}
	if x.bareRelative(first, verb) && x.firstVerb(verb+1, last) < 0 || x.ordered(first, verb) {
		return false
	}
	for i := first + 1; i < verb; i++ {
		if w := x.words[i].Lower; w == "who" || w == "which" {
			return x.commaIn(i, verb)
		}
	}
	prev := lowAt(x.words, first-1)
	return !prepositions.Has(x.words[first].Lower) && x.words[first].Lower != "outside" && x.words[first].Lower != "of" || first == 0 || prev == "that" || x.commaIn(first, verb) || x.words[first-1].Kind == lang.Punct && prev != ","
}

// bareRelative reports whether a verb stands in a relative clause without a pronoun:
// "a drop from the 4 million it earned".
func (x *sentenceContext) bareRelative(first, verb int) bool {
	i := verb - 1
	if i-1 <= first || !subjectPronouns.Has(x.words[i].Lower) {
		return false
	}
	before := x.words[i-1]
	return before.Kind != lang.Punct && !joins.Has(before.Lower) && !under.Has(before.Lower) && !x.inGroup(i-1)
}

// ordered reports whether a stretch of words starts with whom somebody orders to do
// something: "directed | the prosecution to hand in its list".
func (x *sentenceContext) ordered(first, verb int) bool {
	g, ok := x.groupAt(first - 1)
	if !ok || first == 0 || !ordering.Has(g.Base) {
		return false
	}
	for i := first; i < verb; i++ {
		if x.words[i].Lower == "to" {
			return true
		}
	}
	return false
}

// ordering are verbs behind which it stands who is to do what.
var ordering = lang.Listed(`direct order tell ask urge instruct advise require request command invite persuade warn call`)

// keepsLead reports whether a word at the start of a sentence is no mere
// introduction to a line about the word at: "That September", "As part of the
// deal", "When the gates opened, crowds …".
func (x *sentenceContext) keepsLead(first, at int) bool {
	w := x.words[first].Lower
	if w == "as" && (first == 0 || x.words[first-1].Kind == lang.Punct) {
		if !x.verbIn(first+1, x.nextComma(first+1)) || asPreposition.Has(lowAt(x.words, first+1)) {
			return true // "as part of", "as a precaution"
		}
	}
	if opensCondition(x.words, first) && x.nextComma(first) < at {
		return true
	}
	if comma := x.nextComma(first); under.Has(w) && w != "that" && w != "so" && comma < at && x.verbIn(first+1, comma) {
		return true // "as the craze died, the mill closed" is no line without its "as"
	}
	return first == 0 && w == "that"
}

// asPreposition are words behind which "as" opens no clause.
var asPreposition = lang.Listed(`part of for a an well such many much soon usual`)

// conceded starts a line behind the clause that concedes something to it or
// gives its ground: of "although the mill appealed, the court ruled" it is the
// ruling that the line tells.
func (x *sentenceContext) conceded(first, at int) int {
	comma := x.nextComma(first)
	if first != 0 || comma >= at || !conceding.Has(x.words[0].Lower) || !x.verbIn(1, comma) || x.nameless(comma+1, at) {
		return first
	}
	return comma + 1
}

// conceding are words that open a clause which a line can do without.
var conceding = lang.Listed(`although though while whereas because`)

// nextComma is the index of the first comma from i on, or the number of words.
func (x *sentenceContext) nextComma(i int) int {
	for i < len(x.words) && x.words[i].Lower != "," {
		i++
	}
	return i
}

// auxiliaryBefore reports whether a "be" at i follows an auxiliary of its own:
// "will be shut".
func (x *sentenceContext) auxiliaryBefore(i, first int) bool {
	for _, g := range x.groups {
		if i >= g.First && i < g.Last {
			return g.First < i
		}
	}
	return false
}

// quotesClosed takes the mark along that closes a quotation which the clause
// opens, so that no line ends in the open.
func (x *sentenceContext) quotesClosed(at span.Span) span.Span {
	text := at.Of(x.doc.Text)
	rest := x.doc.Text[at.End:x.reading.Sentences[x.index].Span.End]
	open := strings.Count(text, "“") > strings.Count(text, "”")
	straight := strings.Count(text, "\"")%2 == 1 && !strings.HasSuffix(text, "\"")
	for _, mark := range []string{"”", "\""} {
		if mark == "”" && !open || mark == "\"" && !straight {
			continue
		}
		if i := strings.Index(rest, mark); i >= 0 && i <= 2 && strings.Trim(rest[:i], ".,!?") == "" {
			at.End += i + len(mark)
		}
	}
	return at
}

// nounPhrase returns the phrase around a noun that its own date colours: "the
// 2003 killing of a clerk". The clause around it tells of another time.
func (x *sentenceContext) nounPhrase(c candidate) (span.Span, bool) {
	at := c.word - x.reading.Sentences[x.index].First
	date := x.timexes[c.dated].Span
	first, last := at, at+1
	for first > 0 && x.words[first-1].Span.Start >= date.Start {
		first--
	}
	if lead := lowAt(x.words, first-1); lead == "the" || lead == "a" || lead == "an" || lead == "its" || lead == "their" {
		first--
	}
	for first > 0 && x.midPhrase(first) && !x.opensNoun(first) {
		first--
	}
	if g, ok := x.groupAt(max(0, first-1)); ok && first > 0 && g.Finite {
		return span.Span{}, false // "reported a net profit for the quarter"
	}
	for ; last < len(x.words); last++ {
		w := x.words[last]
		if w.Kind == lang.Punct && w.Lower != "'s" || x.startsGroup(last) || under.Has(w.Lower) || w.Lower == "and" || w.Lower == "who" || w.Lower == "which" {
			break
		}
		if prepositions.Has(w.Lower) && w.Lower != "in" && w.Lower != "at" && w.Lower != "against" && w.Lower != "between" {
			break
		}
	}
	for last > at+1 && dangling.Has(x.words[last-1].Lower) {
		last--
	}
	if last-first < 3 {
		return span.Span{}, false
	}
	return span.Span{Start: x.words[first].Span.Start, End: x.words[last-1].Span.End}, true
}

// relativeEnd ends a line that is told in a relative clause where a comma closes
// that clause: "a herder who was treated at the clinic".
func (x *sentenceContext) relativeEnd(first, last, at int) int {
	for i := first + 1; i < at; i++ {
		if w := x.words[i].Lower; w != "who" && w != "which" || x.closed(i+1, at) {
			continue
		}
		for k := at + 1; k < last; k++ {
			if x.words[k].Lower == "," && x.firstVerb(k+1, last) >= 0 {
				return k
			}
		}
	}
	return last
}

// closed reports whether a comma ends a relative clause before the word: what
// stands behind "the driver, who had slept badly," is the driver's again.
func (x *sentenceContext) closed(first, at int) bool {
	verb := x.firstVerb(first, at)
	return verb >= 0 && x.commaIn(verb+1, at)
}

// inBrackets reports whether a bracket is open at a word.
func (x *sentenceContext) inBrackets(at int) bool {
	for i := at - 1; i >= max(0, at-15); i-- {
		switch x.words[i].Lower {
		case "(":
			return true
		case ")":
			return false
		}
	}
	return false
}

// bracketsClosed ends a line before a bracket that it opens and leaves open.
func (x *sentenceContext) bracketsClosed(first, last, at int) int {
	open := -1
	for i := first; i < last; i++ {
		switch x.words[i].Lower {
		case "(":
			open = i
		case ")":
			open = -1
		}
	}
	if open > at {
		return open
	}
	return last
}

// objectThat reports whether "that" at i takes up the noun before it, "the cases
// that he handled": without the noun the line would lack its object.
func (x *sentenceContext) objectThat(first, i, at int) bool {
	if i <= first || x.pronounThat(i) || x.commaIn(i+1, at) || !x.verbIn(i+1, at+1) {
		return false
	}
	prev := x.words[i-1]
	if prev.Kind != lang.Letters || prepositions.Has(prev.Lower) || under.Has(prev.Lower) || contentNouns.Has(prev.Lower) || announcing.Has(prev.Lower) || strings.HasSuffix(prev.Lower, "ly") {
		return false
	}
	for _, g := range x.groups {
		if i-1 >= g.First && i-1 < g.Last || g.Last <= i && g.Last > i-6 && x.cueGroup(g) {
			return false // "told reporters that"
		}
	}
	lead := lowAt(x.words, i-2)
	return strings.HasSuffix(prev.Lower, "s") || lead == "the" || lead == "a" || lead == "an"
}

// contentNouns are nouns whose content "that" introduces.
var contentNouns = lang.Listed(`claim claims fact hope hopes fear fears idea view warning warnings promise threat decision order demand evidence belief allegation
	sign signs chance rumour rumours rumor rumors suggestion suggestions accusation accusations assurance assurances notion concern concerns doubt risk possibility
	condition proof conclusion argument charge charges complaint agreement pledge ruling recommendation`)

// cueGroup reports whether a verb group says that somebody says something.
func (x *sentenceContext) cueGroup(g lang.VerbGroup) bool {
	for _, a := range x.attributions {
		if a.Cue.Overlaps(x.words[g.Head].Span) {
			return true
		}
	}
	return plainSpeech.Has(g.Base)
}
