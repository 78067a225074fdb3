package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// assembler puts the text of a document together from sentences that are given
// as tokens, and knows where each token came to stand.
type assembler struct {
	text     strings.Builder
	passages []lang.Passage
}

// sentence adds a sentence and tells where its tokens stand. It opens a passage
// on a line of its own where opens says so, and where the sentence before has no
// stop at its end that would part the two for a reader. A token that the text
// does not hold where it should has an empty span. A sentence without words is
// not added.
func (a *assembler) sentence(text string, tokens []string, opens bool) []span.Span {
	if strings.TrimSpace(text) == "" {
		return make([]span.Span, len(tokens))
	}
	opens = opens || len(a.passages) == 0 || !stopped(a.text.String())
	if a.text.Len() > 0 {
		a.text.WriteByte(" \n"[flag01(opens)])
	}
	from := a.text.Len()
	a.text.WriteString(text)
	if opens {
		a.passages = append(a.passages, lang.Passage{Span: span.New(from, from)})
	}
	a.passages[len(a.passages)-1].Span.End = a.text.Len()
	at := align(text, tokens)
	for i := range at {
		at[i] = at[i].Shift(from)
	}
	return at
}

func flag01(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// stopped reports whether a text ends with a stop, or with marks behind one.
func stopped(text string) bool {
	text = strings.TrimRight(text, "\"'”’»)]")
	return strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "?")
}

// words adds a passage of which only the tokens are known.
func (a *assembler) words(tokens []string) []span.Span {
	return a.sentence(detokenise(tokens), tokens, true)
}

// alignReach is how many bytes of a text may lie between two tokens.
const alignReach = 40

// align finds tokens one after the other in the text that they were cut from.
func align(text string, tokens []string) []span.Span {
	spans := make([]span.Span, len(tokens))
	at := 0
	for i, t := range tokens {
		near := text[at:min(len(text), at+len(t)+alignReach)]
		j := strings.Index(near, t)
		if j < 0 || t == "" || strings.TrimSpace(near[:j]) != "" && !skippable(near[:j]) {
			spans[i] = span.Span{Start: at, End: at}
			continue
		}
		spans[i] = span.New(at+j, at+j+len(t))
		at += j + len(t)
	}
	return spans
}

// skippable reports whether what stands between two tokens may be passed over:
// a word or so that one of the two sources writes otherwise.
func skippable(s string) bool { return len(s) <= 12 && strings.Count(strings.TrimSpace(s), " ") == 0 }

// detokenise writes tokens as they would stand in print: stops and closing
// marks at the word before, opening marks at the word behind, hyphens and
// endings between.
func detokenise(tokens []string) string {
	var b strings.Builder
	open := map[string]bool{} // quotation marks that are the same at both ends
	glue := true
	for i, t := range tokens {
		left, right := sides(tokens, i, open)
		if !glue && !left {
			b.WriteByte(' ')
		}
		b.WriteString(t)
		glue = right
	}
	return b.String()
}

// sides tells whether token i is written together with the one before, and
// with the one behind.
func sides(tokens []string, i int, open map[string]bool) (left, right bool) {
	next := ""
	if i+1 < len(tokens) {
		next = tokens[i+1]
	}
	switch t := tokens[i]; t {
	case ".", ",", ";", ":", "!", "?", "...", "…", "%", ")", "]", "}", "”", "»", "''":
		return true, false
	case "(", "[", "{", "“", "«", "``", "$", "£", "€", "#", "@":
		return false, true
	case `"`:
		open[t] = !open[t]
		return !open[t], open[t]
	case "'", "’":
		if endings[strings.ToLower(next)] {
			return true, true
		}
		if t == "’" || open[t] || i > 0 && strings.HasSuffix(tokens[i-1], "s") {
			open[t] = false
			return true, false
		}
		open[t] = true
		return false, true
	case "‘":
		return false, true
	case "-", "/":
		join := i > 0 && wordlike(tokens[i-1]) && wordlike(next) && !months[tokens[i-1]]
		return join, join
	default:
		lower := strings.ReplaceAll(strings.ToLower(t), "’", "'")
		if i > 0 && strings.HasPrefix(lower, "'") && endings[lower[1:]] || lower == "n't" {
			return true, false
		}
	}
	return false, false
}

// endings are what follows an apostrophe inside a word.
var endings = map[string]bool{"s": true, "t": true, "re": true, "ve": true, "ll": true, "d": true, "m": true}

// months stand before the dash of a dateline, not before a hyphen.
var months = map[string]bool{
	"January": true, "February": true, "March": true, "April": true, "May": true, "June": true, "July": true,
	"August": true, "September": true, "October": true, "November": true, "December": true,
}

func wordlike(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}
