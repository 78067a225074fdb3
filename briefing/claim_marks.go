package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// This file finds the word that a claim is marked with. Speaker, mark and words
// are read one behind the other, so the mark must be true of the words that
// stand there: who denied "firing the shell" DENIED it, and who says "we were not
// told" gives a DENIAL.

// Label is the claim's kind as the reader sees it, one word: the certainty
// where it is marked, else whether it is a quotation. A denial whose words hold
// the "not" themselves is "denial", what is another's to do "wants". What nobody
// says is told as the author's.
func (c Claim) Label() string {
	switch {
	case c.Unspoken():
		return "author"
	case c.Mark != "":
		return c.Mark
	case c.Certainty == Hedged:
		return "hedged"
	case c.Certainty == Denied && c.saysNot():
		return "denial"
	case c.Certainty == Denied:
		return "denied"
	case c.Certainty == Intended && c.asks():
		return "wants"
	case c.Certainty == Intended:
		return "intends"
	case c.Kind == Direct:
		return "quote"
	}
	return "said"
}

// Words are the claim's words as they are shown: a quotation that the sentence goes
// on behind closes without its comma.
func (c Claim) Words() string {
	for _, mark := range []string{`"`, "”", "’", "'"} {
		if words, ok := strings.CutSuffix(c.Text, ","+mark); ok && words != "" {
			return words + mark
		}
	}
	return strings.TrimSuffix(c.Text, ",")
}

// saysNot reports whether what denies is among the claim's words, so that they
// say themselves that something is not so. Else the words are what is denied.
func (c Claim) saysNot() bool {
	if c.Origin == ByAuthor { // whose words need not be the text's
		return anyWord(c.Text, lang.Negates)
	}
	found := false
	for _, s := range c.Signals {
		if s.Type != NegationSignal {
			continue
		}
		if !c.shows(s.Span) {
			return false
		}
		found = true
	}
	switch {
	case found:
		return true
	case c.Cue == nil:
		return anyWord(c.Text, lang.Negates)
	}
	return c.shows(c.Cue.Span) || !anyWord(c.Cue.Text, lang.Negates)
}

// shows reports whether a place of the document is among the claim's words.
func (c Claim) shows(at span.Span) bool {
	for _, p := range c.Content {
		if p.Overlaps(at) {
			return true
		}
	}
	return false
}

// asks reports whether what is meant is another's to do: ordered, demanded, or
// what "must" be. The first word that tells of an intention decides.
func (c Claim) asks() bool {
	for _, s := range c.Signals {
		if s.Type == IntentSignal {
			return anyWord(s.Text, asks)
		}
	}
	return c.Cue != nil && anyWord(c.Cue.Text, func(w string) bool { return asks(w) || bade.Has(w) })
}

func asks(w string) bool { return lang.Asks(w) || bidding.Has(w) }

// bidding are words of demands that are no verbs of saying.
var bidding = lang.Listed(`must should ought need needs let let's let’s please don't don’t plea pleas`)

// bade are verbs of saying by which somebody is bidden where what is said is
// meant to be done: "told them to leave".
var bade = lang.Listed(`tell tells told telling insist insists insisted insisting warn warns warned warning remind reminds reminded reminding advise advises advised advising`)

// anyWord reports whether a word of a text, without the marks around it, is of a
// kind.
func anyWord(text string, is func(string) bool) bool {
	for _, w := range strings.Fields(strings.ToLower(text)) {
		if is(strings.Trim(w, `.,;:!?"“”‘’()[]`)) {
			return true
		}
	}
	return false
}
