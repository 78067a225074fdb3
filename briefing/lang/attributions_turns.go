package lang

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"sitrep/content/span"
)

// This file reads interviews, hearings and chats in which every paragraph opens
// with the name of who speaks and a colon, "Brandt: …", or with "Q:" and "A:".
// All that a turn says is said by the name before it; no cue tells it.

// turn is what one speaker says before the next does.
type turn struct {
	first, last  int       // Passages[first:last]
	label, colon span.Span // the words that name the speaker, and the mark behind them
	head         span.Span // the name that they mean, wherever it stands
	key          string    // what labels of one speaker share: the last name, in lower case
	alone        bool      // the label has a paragraph of its own
	asks         bool      // an interviewer's: it claims nothing
	tells        bool      // a newsreader's: neither does it, but it is news
}

// The least that makes a text a conversation.
const (
	leastTurns   = 4
	leastAnswers = 2 // how often one speaker follows directly on another
	sureAnswers  = 4 // as many, and its answers may be long
	longestTurn  = 4 // passages that a turn may have, one with another, in such a text
)

// readTurns gives the sentences of a conversation to the speakers that its
// paragraphs open with. Attributions inside a turn stay, but for what the
// speaker says of themselves.
func readTurns(r *Reading) {
	turns := turnsOf(r)
	if len(turns) == 0 {
		if !readSpeech(r) {
			readAnswers(r)
		}
		return
	}
	r.Passages = slices.Clone(r.Passages)
	for _, t := range turns {
		for p := t.first; t.asks && !t.tells && p < t.last; p++ {
			r.Passages[p].Asked = true
		}
		if !t.asks {
			t.isPerson(r)
		}
		if !t.label.Contains(t.head) { // "AB" stands for Ada Brandt and is no name beside hers
			r.Names = slices.DeleteFunc(r.Names, func(n Name) bool { return t.label.Contains(n.Span) })
		}
	}
	var merged []Attribution
	next, t, first := 0, -1, -1
	var question span.Span
	for i, s := range r.Sentences {
		from := next
		for next < len(r.Attributions) && r.Attributions[next].Sentence == i {
			next++
		}
		own := r.Attributions[from:next]
		for t+1 < len(turns) && turns[t+1].first <= s.Passage {
			t, first = t+1, -1
			question = questionBefore(r, turns, t)
		}
		if t < 0 || s.Passage >= turns[t].last {
			merged = append(merged, own...)
			continue
		}
		a, ok := turns[t].says(r, i, question)
		if s.Span.End > turns[t].colon.End {
			question = span.Span{} // only the first words of a turn answer it
		}
		if ok {
			a.Inherits = first
			if first < 0 {
				a.Source, a.Head, a.Cue, a.Likely = turns[t].label, turns[t].head, turns[t].colon, 1
				a.Answer = answerLabels.Has(turns[t].key)
				a.Why = []string{"“" + turns[t].label.Of(r.Text) + ":” opens the paragraph"}
				first = len(merged)
			}
			merged = append(merged, a)
		}
		for _, a := range own {
			if !a.Cue.Overlaps(turns[t].colon) && !a.Source.Overlaps(turns[t].label) && !calledAsker(r, turns, a) && !selves.Has(strings.ToLower(a.Source.Of(r.Text))) {
				merged = append(merged, a)
			}
		}
	}
	r.Attributions = merged
}

// questionBefore returns the question that a turn answers, empty where the turn
// before it asks none.
func questionBefore(r *Reading, turns []turn, t int) span.Span {
	if t == 0 || !turns[t-1].asks || turns[t-1].tells {
		return span.Span{}
	}
	return r.questionIn(turns[t-1].first, turns[t-1].last, turns[t-1].colon.End)
}

// isPerson makes a person of the name in a label whose speaker says "I", wherever
// it stands.
func (t turn) isPerson(r *Reading) {
	if !r.holds(t.first, t.last, alone) {
		return
	}
	name := t.head.Of(r.Text)
	for i, n := range r.Names {
		if n.Type != PersonName && n.Span.Of(r.Text) == name {
			r.Names[i].Type = PersonName
		}
	}
}

var (
	// selves are the words by which a speaker is their own source.
	selves = Listed(`i we me`)
	// alone is the one of them that no body says.
	alone = Listed(`i`)
)

// says makes a statement of a sentence of the turn, with the question that it
// answers where it needs that; false for who asks, and for what tells nothing.
func (t turn) says(r *Reading, sentence int, question span.Span) (Attribution, bool) {
	at := r.Sentences[sentence].Span
	if at.Start < t.colon.End {
		rest := r.Text[min(t.colon.End, at.End):at.End]
		at.Start = at.End - len(strings.TrimLeftFunc(rest, unicode.IsSpace))
	}
	if t.asks {
		return Attribution{}, false
	}
	return reply(r, sentence, at, question, "the speaker of the paragraph goes on")
}

// asking reports whether words end with a question mark.
func asking(words string) bool {
	return strings.HasSuffix(strings.TrimRight(words, "”\"’') \n\t"), "?")
}

// goesOn reports whether another sentence follows in the passage.
func (r *Reading) goesOn(sentence int) bool {
	return sentence+1 < len(r.Sentences) && r.Sentences[sentence+1].Passage == r.Sentences[sentence].Passage
}

// turnsOf returns the turns of a conversation in text order, none where the
// text is none. Paragraphs without a label go on with the turn before them, but
// for those behind the last and those that speak of its speaker; a heading ends
// it. A short question that stands alone may be taken for a heading.
func turnsOf(r *Reading) []turn {
	var turns []turn
	c := newCallers(r)
	sentence, answers, open := 0, 0, false
	for p := range r.Passages {
		for sentence < len(r.Sentences) && r.Sentences[sentence].Passage < p {
			sentence++
		}
		if sentence == len(r.Sentences) || r.Sentences[sentence].Passage != p {
			continue
		}
		t, ok := c.labelled(sentence)
		ok = ok && !(p == 0 && r.Passages[p].Heading && !t.alone) // "Minister: no tax on cod" over the text
		if n := len(turns); open && (ok || r.Passages[p].Heading && !(turns[n-1].alone && turns[n-1].first == p-1)) {
			turns[n-1].last = p
			if ok && turns[n-1].key != t.key && (turns[n-1].first == p-1 || turns[n-1].alone && turns[n-1].first == p-2) {
				answers++
			}
			open = false
		}
		if ok {
			t.first, t.last, open = p, p+1, true
			if t.alone {
				t.last = min(p+2, len(r.Passages))
			}
			c.times[t.key]++
			turns = append(turns, t)
		}
	}
	turns = c.withoutHeader(turns)
	again := 0
	for _, n := range c.times {
		if n > 1 {
			again++
		}
	}
	if len(turns) < leastTurns || answers < leastAnswers || again < 2 && !(again == 1 && answers >= sureAnswers && oneAnswers(r, turns, c.times)) {
		if !c.shortInterview(turns) {
			return nil
		}
		markAsking(r, turns, c.times)
		for i := range turns {
			turns[i].asks = turns[i].asks || turns[i].key == turns[0].key
		}
		return turns
	}
	passages := turns[len(turns)-1].last - turns[0].first
	for _, t := range turns {
		if t.alone {
			passages--
		}
	}
	if 2*len(turns) < passages && (answers < sureAnswers || longestTurn*len(turns) < passages) {
		return nil
	}
	markAsking(r, turns, c.times)
	for i := range turns {
		turns[i].endAtTheTeller(r)
	}
	return turns
}

// oneAnswers reports whether one speaker answers questions of others who each ask
// once, as at a press conference.
func oneAnswers(r *Reading, turns []turn, times map[string]int) bool {
	questions, others := 0, 0
	for _, t := range turns {
		if times[t.key] > 1 {
			continue
		}
		others++
		if asking(r.Passages[t.last-1].Span.Of(r.Text)) {
			questions++
		}
	}
	return 3*others <= 2*len(turns) && 2*questions > others
}

// endAtTheTeller ends a turn after its first paragraph where a later one speaks of
// its speaker by name: in a broadcast the words of somebody recorded stand
// between those of who tells of them.
func (t *turn) endAtTheTeller(r *Reading) {
	first := t.first + 1
	if t.alone {
		first++
	}
	if t.last <= first {
		return
	}
	rest := span.New(r.Passages[first].Span.Start, r.Passages[t.last-1].Span.End)
	for i := sort.Search(len(r.Names), func(i int) bool { return r.Names[i].Span.Start >= rest.Start }); i < len(r.Names) && r.Names[i].Span.Start < rest.End; i++ {
		if lastWord(r.Names[i].Span.Of(r.Text)) == t.key {
			t.last = first
			return
		}
	}
}
