package lang

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// readSentences cuts the passages into words and sentences. The rules are
// those of edited news: a stop ends a sentence unless it belongs to an
// abbreviation, an initial or a number, or what follows goes on in lower case
// or with the verb that reports a quotation.
func readSentences(r *Reading) {
	if r.Words != nil || r.Sentences != nil {
		return
	}
	r.Words = make([]Word, 0, wordsIn(r.Passages))
	for i, p := range r.Passages {
		if r.stopped(i) {
			return
		}
		in := p.Span.Clip(span.Span{End: len(r.Text)})
		if !in.Valid(r.Text) {
			continue
		}
		first := len(r.Words)
		r.Words = readWords(r.Words, r.Text, in)
		c := sentenceCutter{text: r.Text, words: r.Words[first:], heading: p.Heading}
		for _, end := range c.ends() {
			last := first + end
			from := first
			if n := len(r.Sentences); n > 0 && r.Sentences[n-1].Passage == i {
				from = r.Sentences[n-1].Last
			}
			r.Sentences = append(r.Sentences, Sentence{
				Span:    span.Span{Start: r.Words[from].Span.Start, End: r.Words[last-1].Span.End},
				Passage: i, First: from, Last: last,
			})
		}
	}
}

// wordsIn guesses how many words passages have, marks included.
func wordsIn(passages []Passage) int {
	bytes := 0
	for _, p := range passages {
		bytes += max(p.Span.Len(), 0)
	}
	return bytes / 5
}

// sentenceCutter finds the sentence ends among the words of one passage.
type sentenceCutter struct {
	text    string
	words   []Word
	heading bool
	marks   map[string][]int // where each straight quotation mark stands; nil until it is asked for
	lowers  map[string]bool  // words that stand in lower case somewhere in the passage
}

// ends returns, for each sentence, the index behind its last word.
func (c *sentenceCutter) ends() []int {
	var ends []int
	from := 0
	for i := 0; i < len(c.words); i++ {
		if i-from >= maxSentence && c.words[i].Kind == Letters || i-from >= 2*maxSentence { // no sentence, but a list or a text without stops
			ends, from = append(ends, i), i
		}
		if !c.isStop(i) {
			continue
		}
		after := c.closers(i + 1)
		if after < len(c.words) && c.splits(from, i, after) {
			ends = append(ends, after)
			from = after
			i = after - 1
		}
	}
	if from < len(c.words) {
		ends = append(ends, len(c.words))
	}
	return ends
}

// isStop reports whether the word can end a sentence: a stop, or a word that
// brings its own full stop along.
func (c *sentenceCutter) isStop(i int) bool {
	w := c.words[i].Lower
	switch c.words[i].Kind {
	case Punct:
		return strings.ContainsAny(w[:1], ".!?") || w == "…" || w == "。" || w == "！" || w == "？" || w == "।" || w == "؟"
	case Letters:
		return strings.HasSuffix(w, ".")
	}
	return false
}

// closers returns the index behind the stops, closing quotation marks,
// brackets and note marks that belong to the stop before i.
func (c *sentenceCutter) closers(i int) int {
	for i < len(c.words) {
		w := c.words[i]
		attached := w.Span.Start == c.words[i-1].Span.End
		switch {
		case w.Kind != Punct && w.Kind != Symbol:
			return i
		case attached && (c.isStop(i) || closing(w.Lower)):
		case attached && straightQuote(w.Lower) && c.closesQuote(i):
		case attached && c.noteAt(i):
			i += 2
		case !attached && (w.Lower == "”" || w.Lower == "»" || straightQuote(w.Lower) && c.closesQuote(i) && c.spaced(i)):
		default:
			return i
		}
		i++
	}
	return i
}

func closing(w string) bool {
	return w == "”" || w == "’" || w == "'" || w == "»" || w == ")" || w == "]" || w == "}" || w == "›"
}

func straightQuote(w string) bool { return w == `"` || w == "''" || w == "'" }

// noteAt reports whether a bracketed note number stands at i: "[3]".
func (c *sentenceCutter) noteAt(i int) bool {
	return i+2 < len(c.words) && c.words[i].Lower == "[" && c.words[i+1].Kind == Number && c.words[i+2].Lower == "]" &&
		c.words[i+2].Span.End-c.words[i].Span.Start <= 5
}

// spaced reports whether white space or the passage's end follows the word.
func (c *sentenceCutter) spaced(i int) bool {
	return i+1 >= len(c.words) || c.words[i+1].Span.Start > c.words[i].Span.End
}

// closesQuote tells a straight quotation mark at i from an opening one: it
// closes where white space follows, or where an odd number stands before it.
func (c *sentenceCutter) closesQuote(i int) bool {
	if c.spaced(i) && c.words[i].Span.Start == c.words[i-1].Span.End {
		return true
	}
	if c.marks == nil {
		c.marks = map[string][]int{}
		for j, w := range c.words {
			if straightQuote(w.Lower) {
				c.marks[w.Lower] = append(c.marks[w.Lower], j)
			}
		}
	}
	return sort.SearchInts(c.marks[c.words[i].Lower], i)%2 == 1
}

// splits decides whether a sentence ends between the stop at i and the word
// at next. from is the first word of the sentence.
func (c *sentenceCutter) splits(from, i, next int) bool {
	stop, n := c.words[i], c.words[next]
	word := n.Span.Of(c.text)
	if c.inBrackets(from, i) || c.numbersList(from, i) {
		return false
	}
	if strings.ContainsAny(stop.Lower, "。！？।") {
		return true
	}
	if n.Span.Start == c.words[next-1].Span.End {
		return c.missingSpace(i, next)
	}
	first := next // the first word behind opening marks
	for first < len(c.words)-1 && c.words[first].Kind == Punct && strings.ContainsAny(c.words[first].Lower, "\"“‘'«([‹¿¡") {
		first++
	}
	if first > next {
		word = c.words[first].Span.Of(c.text)
	}
	dash := n.Lower == "-" || n.Lower == "–" || n.Lower == "—" || n.Lower == "--"
	if dash {
		// A dateline's dash, or one that sets off what follows.
		return i-from > 12 && stop.Kind != Letters && !isLower(c.words[min(next+1, len(c.words)-1)].Span.Of(c.text))
	}
	if (n.Kind == Punct && first == next) || n.Lower == "," {
		return strings.HasPrefix(n.Lower, "*") || strings.HasPrefix(n.Lower, "•") || n.Lower == "…" || n.Lower == "..."
	}
	if isLower(word) && !c.lowerStart(first) {
		return false
	}
	if stop.Kind == Letters {
		return c.abbreviationEnds(i, next, first)
	}
	if stop.Lower[0] == '?' || stop.Lower[0] == '!' {
		return !c.reports(i, next) && !(stop.Lower == "!" && i > 0 && c.words[i-1].Lower == "yahoo")
	}
	return true
}

// lowerStart reports whether a sentence may start with the lower-case word at
// i: "iPhone", "al-Shabab", "de Villiers".
func (c *sentenceCutter) lowerStart(i int) bool {
	w := c.words[i].Span.Of(c.text)
	rest := strings.TrimLeftFunc(w, unicode.IsLower)
	if r, _ := utf8.DecodeRuneInString(rest); unicode.IsUpper(r) && len(w)-len(rest) <= 2 {
		return true
	}
	if strings.HasPrefix(w, "al-") || strings.HasPrefix(w, "el-") || strings.HasPrefix(w, "bin-") {
		return len(w) > 3 && isUpper(w[3:])
	}
	switch w {
	case "de", "van", "von", "di", "du", "bin", "al", "el", "ul":
		return i+1 < len(c.words) && isUpper(c.words[i+1].Span.Of(c.text))
	}
	return false
}

// missingSpace decides where no white space follows the stop: a new sentence
// only where a word of lower case is followed by a capitalised one.
func (c *sentenceCutter) missingSpace(i, next int) bool {
	if i == 0 || c.words[i].Kind != Punct || c.words[i].Lower == "…" || next-i > 2 {
		return false
	}
	before, after := c.words[i-1].Span.Of(c.text), c.words[next].Span.Of(c.text)
	if c.words[next].Kind != Letters || len(after) < 2 || !isUpper(after) || isUpper(after[1:]) {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	return len(before) > 1 && unicode.IsLower(r) || c.words[i-1].Kind == Number || closing(before)
}

// longestBracket is how many words before and behind a stop a bracket around
// it is looked for.
const longestBracket = 60

// inBrackets reports whether the stop at i lies in a bracket that was opened
// inside the sentence and is closed later: the sentence goes on behind it.
func (c *sentenceCutter) inBrackets(from, i int) bool {
	depth := 0
	for j := max(from, i-longestBracket); j <= i; j++ {
		switch c.words[j].Lower {
		case "(", "[":
			if j > from {
				depth++
			}
		case ")", "]":
			depth = max(0, depth-1)
		}
	}
	if depth == 0 {
		return false
	}
	for j := i + 1; j < len(c.words) && j < i+longestBracket; j++ {
		switch c.words[j].Lower {
		case ")", "]":
			// A bracket that closes right behind the stop and is followed by a
			// new sentence is no reason to hold on.
			return j > i+1
		case "(", "[":
			return false
		}
	}
	return false
}

// numbersList reports whether the stop only ends a list number at the start
// of the passage: "1. The first point".
func (c *sentenceCutter) numbersList(from, i int) bool {
	return from == 0 && i == 1 && c.words[i].Lower == "." && c.words[0].Kind == Number && len(c.words[0].Lower) <= 3
}
