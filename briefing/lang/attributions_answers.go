package lang

import (
	"slices"
	"sort"
	"strings"

	"sitrep/content/span"
)

// This file reads interviews that name nobody: the questions stand in paragraphs
// of their own, in bold or italic letters or in plain ones, and the answers
// behind them. Who answers stands in the title or the introduction; whoever
// makes claims of it looks there.

// The least that makes a text such an interview.
const (
	leastQuestions = 3
	longestAnswer  = 8   // passages behind one question
	longestAsked   = 110 // words of a question with what goes before it
)

// asked is a question and the passages that answer it.
type asked struct{ question, first, last int } // Passages[first:last]

// readAnswers gives the sentences that answer the questions of an interview to
// whoever is interviewed. What they say of others' words stays.
func readAnswers(r *Reading) {
	rounds := roundsOf(r)
	if len(rounds) == 0 {
		return
	}
	r.Passages = slices.Clone(r.Passages)
	for _, a := range rounds {
		for p := a.question; p < a.first; p++ {
			r.Passages[p].Asked = true
		}
	}
	var merged []Attribution
	next, k := 0, 0
	var question span.Span // that the next sentence answers
	for i, s := range r.Sentences {
		from := next
		for next < len(r.Attributions) && r.Attributions[next].Sentence == i {
			next++
		}
		own := r.Attributions[from:next]
		for k < len(rounds) && rounds[k].last <= s.Passage {
			k++
		}
		if k == len(rounds) || s.Passage < rounds[k].question {
			merged = append(merged, own...)
			continue
		}
		if s.Passage >= rounds[k].first {
			if s.Passage == rounds[k].first && (i == 0 || r.Sentences[i-1].Passage != s.Passage) {
				question = r.questionIn(rounds[k].question, rounds[k].first, 0)
			}
			a, ok := reply(r, i, s.Span, question, "an answer in an interview")
			question = span.Span{}
			if ok {
				a.Answer = true
				merged = append(merged, a)
			}
		}
		for _, a := range own {
			if !selves.Has(strings.ToLower(a.Source.Of(r.Text))) {
				merged = append(merged, a)
			}
		}
	}
	r.Attributions = merged
}

// roundsOf returns the questions and answers of an interview in text order, none
// where the text is none. Somebody is asked in it, "you", and answers in the
// first person: an explainer that answers its own questions does not, and a
// column that asks its readers tells nobody's answers.
func roundsOf(r *Reading) []asked {
	var rounds []asked
	isQuestion := questionsOf(r)
	for p := range r.Passages {
		n := len(rounds)
		switch {
		case isQuestion(p) && n > 0 && rounds[n-1].last == rounds[n-1].first && p == rounds[n-1].first: // a question of two paragraphs
			rounds[n-1].first, rounds[n-1].last = p+1, p+1
		case isQuestion(p):
			rounds = append(rounds, asked{p, p + 1, p + 1})
		case n > 0 && rounds[n-1].last == p && !r.Passages[p].Heading && p-rounds[n-1].first < longestAnswer:
			rounds[n-1].last = p + 1
		}
	}
	you, self, set := 0, 0, 0
	for _, a := range rounds {
		if r.holds(a.question, a.first, SecondPerson) {
			you++
		}
		if r.holds(a.first, a.last, selves) {
			self++
		}
		if p := r.Passages[a.question]; p.Set || p.Heading {
			set++
		}
	}
	n := len(rounds)
	if n < leastQuestions || you == 0 || 2*self < n {
		return nil
	}
	if set < n && !(r.holds(0, rounds[0].question, interviewing) && 2*you >= n) {
		return nil
	}
	return rounds
}

// interviewing are the words by which a text says that it is an interview.
var interviewing = Listed(`interview interviewed questions q&a conversation talked talks speaks spoke chat chatted met`)

// questionsOf tells which passages are questions of an interview: they end with a
// question mark, or are set in letters of their own like most that do, or like
// the headings that ask.
func questionsOf(r *Reading) func(passage int) bool {
	set, ask, from := 0, 0, len(r.Passages)
	for i, p := range r.Passages {
		asks := asking(p.Span.Of(r.Text)) && (p.Set || p.Heading && i > 0)
		if p.Set || asks {
			set++
		}
		if asks {
			ask++
			from = min(from, i) // what is set above may be the introduction
		}
	}
	return func(i int) bool {
		p := r.Passages[i]
		text := p.Span.Of(r.Text)
		if ask >= leastQuestions && 2*ask > set {
			return i >= from && (p.Set || p.Heading && asking(text))
		}
		return strings.HasSuffix(text, "?") && len(strings.Fields(text)) <= longestAsked
	}
}

// holds reports whether one of the words stands in the passages from first to
// last, which is left out, outside quotations.
func (r *Reading) holds(first, last int, words *WordList) bool {
	i := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].Passage >= first })
	for ; i < len(r.Sentences) && r.Sentences[i].Passage < last; i++ {
		quotes, end := quotationsOf(r, i)
		for w := r.Sentences[i].First; w < r.Sentences[i].Last; w++ {
			at := r.Words[w].Span
			word, _, _ := strings.Cut(r.Words[w].Lower, "'") // "I'm"
			if words.Has(word) && !slices.ContainsFunc(r.Quotations[quotes:end], func(q Quotation) bool { return q.Inner.Contains(at) }) {
				return true
			}
		}
	}
	return false
}
