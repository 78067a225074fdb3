package lang

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// This file reads interviews, hearings and chats in which every paragraph opens
// with the name of who speaks and a colon, "Brandt: …", or with "Q:" and "A:".
// All that a turn says is said by the name before it; no cue tells it.

// turn is what one speaker says before the next does.
type turn struct {
	first, last  int       // Passages[first:last]
	label, colon span.Span // the words that name the speaker, and the mark behind them
	key          string    // what labels of one speaker share: the last name, in lower case
	asks         bool      // an interviewer's: it claims nothing
}

// The least that makes a text a conversation.
const (
	leastTurns    = 4
	leastAnswers  = 2 // how often one speaker follows directly on another
	longestLabel  = 6 // words
	mostQuestions = 0.6
)

// readTurns gives the sentences of a conversation to the speakers that its
// paragraphs open with. Attributions inside a turn stay, but for what the
// speaker says of themselves.
func readTurns(r *Reading) {
	turns := turnsOf(r)
	if len(turns) == 0 {
		return
	}
	var merged []Attribution
	next, t, first := 0, -1, -1
	for i, s := range r.Sentences {
		from := next
		for next < len(r.Attributions) && r.Attributions[next].Sentence == i {
			next++
		}
		own := r.Attributions[from:next]
		for t+1 < len(turns) && turns[t+1].first <= s.Passage {
			t, first = t+1, -1
		}
		if t < 0 || s.Passage >= turns[t].last {
			merged = append(merged, own...)
			continue
		}
		if a, ok := turns[t].says(r, i); ok {
			a.Inherits = first
			if first < 0 {
				a.Source, a.Head, a.Cue, a.Likely = turns[t].label, turns[t].head(r), turns[t].colon, 1
				a.Why = []string{"“" + turns[t].label.Of(r.Text) + ":” opens the paragraph"}
				first = len(merged)
			}
			merged = append(merged, a)
		}
		for _, a := range own {
			if !a.Cue.Overlaps(turns[t].colon) && !a.Source.Overlaps(turns[t].label) && !selves[strings.ToLower(a.Source.Of(r.Text))] {
				merged = append(merged, a)
			}
		}
	}
	r.Attributions = merged
}

// selves are the words by which a speaker is their own source.
var selves = wordSet(`i we`)

// says makes a statement of a sentence of the turn; false for questions and for
// what has no words.
func (t turn) says(r *Reading, sentence int) (Attribution, bool) {
	at := r.Sentences[sentence].Span
	if at.Start < t.colon.End {
		rest := r.Text[min(t.colon.End, at.End):at.End]
		at.Start = at.End - len(strings.TrimLeftFunc(rest, unicode.IsSpace))
	}
	l := newLine(r, sentence)
	words := l.words(at)
	if t.asks || l.wordsIn(words) == 0 || strings.HasSuffix(strings.TrimRight(at.Of(r.Text), "”\"’') "), "?") {
		return Attribution{}, false
	}
	a := Attribution{Sentence: sentence, Content: []span.Span{at}, Direct: true, Inherits: -1, Nested: -1, SourceKind: Named,
		Why: []string{"the speaker of the paragraph goes on"}}
	a.Certainty, a.Signals = l.uncued(words)
	return a, true
}

// head is the name in a label, all of it where it holds none.
func (t turn) head(r *Reading) span.Span {
	i := sort.Search(len(r.Names), func(i int) bool { return r.Names[i].Span.Start >= t.label.Start })
	if i < len(r.Names) && t.label.Contains(r.Names[i].Span) {
		return r.Names[i].Span
	}
	return t.label
}

// turnsOf returns the turns of a conversation in text order, none where the
// text is none. Paragraphs without a label go on with the turn before them, but
// for those behind the last; a heading ends it. A short question that stands
// alone may be taken for a heading.
func turnsOf(r *Reading) []turn {
	var turns []turn
	times := map[string]int{}
	sentence, answers, open := 0, 0, false
	for p := range r.Passages {
		for sentence < len(r.Sentences) && r.Sentences[sentence].Passage < p {
			sentence++
		}
		if sentence == len(r.Sentences) || r.Sentences[sentence].Passage != p {
			continue
		}
		t, ok := labelled(r, sentence)
		if n := len(turns); open && (ok || r.Passages[p].Heading) {
			turns[n-1].last = p
			if ok && turns[n-1].first == p-1 && turns[n-1].key != t.key {
				answers++
			}
			open = false
		}
		if ok {
			t.first, t.last, open = p, p+1, true
			times[t.key]++
			turns = append(turns, t)
		}
	}
	again := 0
	for _, n := range times {
		if n > 1 {
			again++
		}
	}
	if len(turns) < leastTurns || answers < leastAnswers || again < 2 || 2*len(turns) < turns[len(turns)-1].last-turns[0].first {
		return nil
	}
	markQuestions(r, turns)
	return turns
}

// labelled reads the label that the paragraph of a sentence opens with.
func labelled(r *Reading, sentence int) (turn, bool) {
	s := r.Sentences[sentence]
	for i := s.First; i < min(s.Last, s.First+longestLabel+1); i++ {
		w := r.Words[i]
		switch first, _ := utf8.DecodeRuneInString(w.Span.Of(r.Text)); {
		case w.Lower == ":" && i > s.First && i+1 < s.Last:
			t := turn{label: span.New(r.Words[s.First].Span.Start, r.Words[i-1].Span.End), colon: w.Span, key: labelKey(r.Words[s.First:i])}
			return t, t.key != "" && !captions[r.Words[s.First].Lower]
		case w.Kind == Letters && !unicode.IsUpper(first) && !prepositions[w.Lower] && w.Lower != "the", w.Kind == Number:
			return turn{}, false
		}
	}
	return turn{}, false
}

// labelKey is the last word of a label before a comma or bracket: "Ada Brandt,
// mayor" and "MS. BRANDT" are one speaker's.
func labelKey(words []Word) string {
	key := ""
	for _, w := range words {
		if w.Kind == Punct && (w.Lower == "," || w.Lower == "(") {
			break
		}
		if w.Kind == Letters {
			key = w.Lower
		}
	}
	return key
}

// captions open lines that are no speech.
var captions = wordSet(`photo photos image images picture source sources note update related video credit caption tel telephone phone email date time where when read watch listen more location price correction warning step`)

// markQuestions marks the turns of who asks: those labelled so, and those of a
// speaker whose turns mostly end in questions.
func markQuestions(r *Reading, turns []turn) {
	questions, times := map[string]int{}, map[string]int{}
	for _, t := range turns {
		times[t.key]++
		if strings.HasSuffix(strings.TrimRight(r.Passages[t.first].Span.Of(r.Text), "”\"’') \n\t"), "?") {
			questions[t.key]++
		}
	}
	for i := range turns {
		k := turns[i].key
		turns[i].asks = k == "q" || k == "question" || float64(questions[k]) >= mostQuestions*float64(times[k])
	}
}
