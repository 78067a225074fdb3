package content

import (
	"strings"
	"unicode/utf8"
)

// ruleInLine is a rule between words, as in a text whose line ends were lost.
var ruleInLine = lazily(`([^\s|+-]) +(?:-{8,}|={8,}|\*{8,}|_{20,}) +([\pL\pN(“"‘'])`)

// partsAtRules cuts a paragraph at the rules that stand inside it.
func partsAtRules(s string) []string {
	if !strings.Contains(s, "----") && !strings.Contains(s, "====") && !strings.Contains(s, "****") && !strings.Contains(s, "____") {
		return []string{s}
	}
	return strings.Split(ruleInLine.ReplaceAllString(s, "$1\n\n$2"), "\n\n")
}

// fewestBroken is how many words a paragraph has at least that can be the first
// half of a broken one: fewer may be a label.
const fewestBroken = 8

// joinBroken puts paragraphs together again that were broken in the middle of
// a sentence, as by a picture that stood there: the first ends in a word or a
// comma, the second begins with a small letter and ends as sentences do.
func (b *builder) joinBroken() {
	kept := b.drafts[:0]
	for _, d := range b.drafts {
		if n := len(kept); n > 0 && kept[n-1].brokenBefore(d) {
			kept[n-1].text = joinLines(kept[n-1].text, d.text)
			continue
		}
		kept = append(kept, d)
	}
	b.drafts = kept
}

// brokenBefore reports whether the paragraph d goes on in next.
func (d draft) brokenBefore(next draft) bool {
	if d.kind != Paragraph || next.kind != Paragraph || d.quoted != next.quoted || len(d.marks)+len(next.marks) > 0 || len(strings.Fields(d.text)) < fewestBroken {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(d.text)
	goesOn := last == ',' || !strings.ContainsRune(closers, last) && !endsSentence(d.text) && !endsClause(d.text)
	return goesOn && startsSmall(next.text) && endsSentence(next.text) && !webAddress(next.text)
}

// dropRepeated drops a line that repeats the one straight before it, as a
// caption does that a page keeps twice. Sentences may be said twice.
func (b *builder) dropRepeated() {
	kept := b.drafts[:0]
	for _, d := range b.drafts {
		if n := len(kept); n > 0 && d.kind == Paragraph && kept[n-1].kind == Paragraph && d.text == kept[n-1].text && !endsSentence(d.text) && len(strings.Fields(d.text)) >= fewestRepeated {
			b.drop(d.text)
			continue
		}
		kept = append(kept, d)
	}
	b.drafts = kept
}

// fewestRepeated is how many words such a line has at least: fewer are a
// refrain or a figure.
const fewestRepeated = 5
