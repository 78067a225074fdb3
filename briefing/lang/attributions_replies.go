package lang

import (
	"slices"
	"sort"
	"strings"

	"sitrep/content/span"
)

// This file reads what people answer in a word or two. "No.", "On 2 March." and "I
// don't know." state nothing by themselves: they are told with the question that
// they answer, and not at all where there is none.

// How many words short answers and their questions have at most.
const (
	shortReply       = 4  // so short an answer leans on its question
	longestFragment  = 8  // words without a verb that are no statement
	longestQuestion  = 30 // of a question that is told with its answer
	shortestQuestion = 3  // what is shorter asks nothing by itself: "And then?"
)

// reply makes a statement of what is answered to a question, with its words where
// the answer says nothing without them; false where nothing is stated. An empty
// question is one that was not asked, or not just before.
func reply(r *Reading, sentence int, at, question span.Span, why string) (Attribution, bool) {
	l := newLine(r, sentence)
	words := l.words(at)
	if l.wordsIn(words) == 0 || asking(at.Of(r.Text)) || l.courtesy(words) || l.noComment(words) {
		return Attribution{}, false
	}
	a := Attribution{Sentence: sentence, Content: []span.Span{at}, Direct: true, Inherits: -1, Nested: -1, SourceKind: Named, Turn: true, Why: []string{why}}
	if l.leansOnQuestion(words, question) {
		if question.Empty() || l.filler(words) && r.goesOn(sentence) && !plainReplies.Has(l.low(words.a)) {
			return Attribution{}, false
		}
		a.Content = []span.Span{question, at}
		a.Why = append(a.Why, "so short an answer is told with its question")
	}
	a.Certainty, a.Signals = l.uncued(words)
	if a.Certainty == Intended && !l.speakersWill(a.Signals) || len(a.Content) > 1 && l.filler(words) {
		a.Certainty, a.Signals = Asserted, nil
	}
	return a, true
}

// noQuestion stands for a question where none was asked.
var noQuestion span.Span

// plainReplies open answers that say whether something is so.
var plainReplies = Listed(`yes no`)

// leansOnQuestion reports whether words state nothing by themselves, or so little
// that they are told with the question before them.
func (l *line) leansOnQuestion(w between, question span.Span) bool {
	n := l.wordsIn(w)
	switch {
	case l.filler(w), l.unknowing(w), n <= longestFragment && !l.hasVerb(w):
		return true
	case n <= shortReply:
		return !question.Empty() && (l.low(w.a) != "i" && subjects.Has(l.low(w.a)) || auxiliary(l.low(w.b-1)) || auxiliary(l.low(w.b-2)))
	}
	return false
}

// hasVerb reports whether a stretch has a verb of its own.
func (l *line) hasVerb(w between) bool {
	return slices.ContainsFunc(VerbGroups(l.r.Words[w.a:w.b]), func(g VerbGroup) bool { return g.Finite && !g.Reduced })
}

// longestUnknowing is how many words may say that somebody does not know.
const longestUnknowing = 6

// unknowing reports whether all that is said is that the speaker does not know,
// thinks so, or that others must be asked: "I don't know.", "I think so."
func (l *line) unknowing(w between) bool {
	if l.wordsIn(w) > longestUnknowing {
		return false
	}
	first := w.a
	for first < w.b && (!l.word(first) || openers.Has(l.low(first))) {
		first++
	}
	switch l.low(first) {
	case "i", "we":
		for i := first + 1; i < w.b; i++ {
			switch low := l.low(i); {
			case low == "know" || low == "say" || low == "remember" || low == "recall" || low == "sure" || low == "tell":
				return l.negatedBefore(first, i) && !l.word(i+1)
			case low == "so" || low == "not":
				return supposing.Has(l.low(i-1)) && !l.word(i+1)
			}
		}
	case "you":
		return musts.Has(l.low(first+1)) && l.low(first+2) == "ask" || l.low(first+2) == "to" && l.low(first+3) == "ask"
	}
	return false
}

// negatedBefore reports whether a word from first to end, which is left out, negates.
func (l *line) negatedBefore(first, end int) bool {
	for i := first; i < end; i++ {
		if w := l.low(i); w == "not" || w == "cannot" || w == "never" || strings.HasSuffix(w, "n't") {
			return true
		}
	}
	return false
}

var (
	// supposing are verbs behind which "so" and "not" stand for what was asked.
	supposing = Listed(`think hope believe suppose guess expect imagine assume fear doubt`)
	musts     = Listed(`must should would 'd you'd`)
)

// speakersWill reports whether a word by which something is meant to be done has
// the speaker as its subject: what others will do is no intention of who tells
// it.
func (l *line) speakersWill(signals []Signal) bool {
	for _, s := range signals {
		w := l.words(s.Span)
		i := w.a
		if strings.Contains(l.low(i), "'") && (strings.HasPrefix(l.low(i), "i'") || strings.HasPrefix(l.low(i), "we'")) {
			return true
		}
		for i--; i > l.lo && (adverb(l.low(i)) || auxiliary(l.low(i)) || strings.HasPrefix(l.low(i), "'")); i-- {
		}
		if selves.Has(l.low(i)) || strings.HasPrefix(l.low(i), "i'") || strings.HasPrefix(l.low(i), "we'") || l.low(i) == "let's" {
			return true
		}
	}
	return false
}

// questionIn returns the last question in the passages from first to last, which is
// left out, behind a byte; empty where there is none, or none that makes sense
// with its answer.
func (r *Reading) questionIn(first, last, behind int) span.Span {
	var question span.Span
	i := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].Passage >= first })
	for ; i < len(r.Sentences) && r.Sentences[i].Passage < last; i++ {
		at := r.Sentences[i].Span
		if at.Start < behind {
			at.Start = min(behind, at.End)
			at.Start = at.End - len(strings.TrimLeft(at.Of(r.Text), " \n\t\u00a0"))
		}
		if n := len(strings.Fields(at.Of(r.Text))); n >= shortestQuestion && n <= longestQuestion && (asking(at.Of(r.Text)) || r.Passages[r.Sentences[i].Passage].Set) {
			question = at
		}
	}
	return question
}
