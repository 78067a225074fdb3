package lang

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// This file reads the labels that the turns of a conversation open with, and
// whom they mean: "Mayor:" is the mayor whom the text names, "RM:" is Rosa Mint.

// callers are the labels of a text and whom they mean.
type callers struct {
	r       *Reading
	times   map[string]int       // how often each key opens a paragraph
	letters map[string]span.Span // names by their first letters, "rm"; the first of several
	offices map[string]span.Span // names by the office before them, "mayor"
}

func newCallers(r *Reading) *callers {
	c := &callers{r: r, times: map[string]int{}, letters: map[string]span.Span{}, offices: map[string]span.Span{}}
	for _, n := range r.Names {
		if title := strings.ToLower(n.Title.Of(r.Text)); title != "" && c.offices[title].Empty() {
			c.offices[title] = n.Span
		}
		c.learn(n.Span, n.Span)
	}
	return c
}

// learn notes that the first letters of words, of two or more, mean a name.
func (c *callers) learn(words, name span.Span) {
	letters := ""
	for _, w := range strings.Fields(words.Of(c.r.Text)) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			letters += strings.ToLower(string(r))
		}
	}
	if utf8.RuneCountInString(letters) > 1 && c.letters[letters].Empty() {
		c.letters[letters] = name
	}
}

// longestLabel is how many words a label may have.
const longestLabel = 6

// labelled reads the label that the paragraph of a sentence opens with, "Ada
// Brandt:", "Q." or, in the record of a hearing, "Ms. Brandt."
func (c *callers) labelled(sentence int) (turn, bool) {
	r := c.r
	s := r.Sentences[sentence]
	for i := s.First; i < min(s.Last, s.First+longestLabel+1); i++ {
		w := r.Words[i]
		first, _ := utf8.DecodeRuneInString(w.Span.Of(r.Text))
		if letter, stopped := strings.CutSuffix(w.Lower, "."); i == s.First && stopped && answerLabels.Has(letter) && (i+1 < s.Last || r.goesOn(sentence)) {
			at := w.Span
			t := turn{label: span.New(at.Start, at.End-1), colon: span.New(at.End-1, at.End)} // "Q. Why?" as one word
			t.head, t.key = t.label, letter
			return t, true
		}
		switch {
		case i == s.First && (w.Kind == Number || w.Kind == Letters && !unicode.IsUpper(first)):
			return turn{}, false
		case i > s.First && (w.Lower == ":" || w.Lower == "." && c.closes(s, i)):
			alone := i+1 == s.Last && !r.goesOn(sentence)
			if alone && w.Lower != ":" {
				return turn{}, false
			}
			t := turn{label: span.New(r.Words[s.First].Span.Start, r.Words[i-1].Span.End), colon: w.Span, alone: alone}
			c.means(&t, r.Words[s.First:i])
			return t, t.key != "" && !captions.Has(r.Words[s.First].Lower) && !(captions.Has(t.key) && i-s.First > 1)
		case w.Kind == Number, w.Kind == Letters && !unicode.IsUpper(first) && !prepositions.Has(w.Lower) && w.Lower != "the" && !nobiliary.Has(w.Lower):
			return turn{}, false
		}
	}
	return turn{}, false
}

// closes reports whether a full stop at the word ends a label.
func (c *callers) closes(s Sentence, i int) bool {
	first := strings.TrimSuffix(c.r.Words[s.First].Lower, ".")
	return answerLabels.Has(first) || i+1 == s.Last && i-s.First > 1 && i-s.First <= 4 && (addresses.Has(first) || TitleWord(first))
}

// addresses are the words before a name by which a hearing's record calls those who
// speak.
var addresses = Listed(`mr mrs ms miss dr senator chairman chairwoman chair chairperson the`)

// nobiliary are small words within names.
var nobiliary = Listed(`do ten`, particles)

// means sets the name that the words of a label mean, all of them where they
// mean none, and the key.
func (c *callers) means(t *turn, words []Word) {
	t.head, t.key = t.label, labelKey(words)
	raw := t.label.Of(c.r.Text)
	label := strings.ToLower(raw)
	name, ok := c.letters[strings.ReplaceAll(label, ".", "")]
	if !ok || len(words) > 2 || raw == label {
		if name, ok = c.nameIn(t.label); ok {
			t.head = name
			c.learn(t.label, name)
			return
		}
		name, ok = c.offices[label]
	}
	if ok {
		t.head, t.key = name, lastWord(name.Of(c.r.Text))
	} else if len(words) > 1 {
		c.learn(t.label, t.label)
	}
}

// nameIn returns the first name within a span.
func (c *callers) nameIn(at span.Span) (span.Span, bool) {
	names := c.r.Names
	i := sort.Search(len(names), func(i int) bool { return names[i].Span.Start >= at.Start })
	if i < len(names) && at.Contains(names[i].Span) {
		return names[i].Span, true
	}
	return span.Span{}, false
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

// lastWord is the last word of a name, in lower case.
func lastWord(name string) string {
	if words := strings.Fields(name); len(words) > 0 {
		return strings.ToLower(words[len(words)-1])
	}
	return ""
}

// captions open lines that are no speech.
var captions = Listed(`photo photos image images picture source sources note update related video credit caption tel telephone phone email date time where when read watch listen more location price correction warning step
	interview transcript opinion exclusive live breaking analysis podcast`)

var (
	// answerLabels stand for who answers and does not give a name.
	answerLabels = Listed(`a answer q question`)
	// askers are the offices of who leads a conversation or asks in it.
	askers = Listed(`q question questioner questions moderator host co-host interviewer journalist presenter announcer operator`)
	// tellers are those of who tells the news in a broadcast.
	tellers = Listed(`anchor newsreader narrator correspondent reporter byline`)
)

// The part of a speaker's turns that end in a question, from which on they are
// taken for who asks; of two who speak, the one who asks more often does so
// much more often.
const (
	mostQuestions = 0.6
	someQuestions = 0.34
)

// welcoming reports whether a turn has the words of who leads a show.
func welcoming(words string) bool {
	words = strings.ToLower(words)
	for _, w := range []string{"welcome to ", "my guest", "thank you for joining", "thanks for joining", "thank you for talking to", "thanks for talking to", "thank you for spending", "take questions",
		"welcome back", "joins us", "stay with us", "after the break", "it for today", "listeners,", "good morning, everyone", "good evening, everyone"} {
		if strings.Contains(words, w) {
			return true
		}
	}
	return false
}

// markAsking marks the turns of who asks: those labelled so, and those of a
// speaker whose turns mostly end in questions.
func markAsking(r *Reading, turns []turn, times map[string]int) {
	questions, leads, tells := map[string]int{}, map[string]bool{}, map[string]bool{}
	for _, t := range turns {
		if asking(r.Passages[t.last-1].Span.Of(r.Text)) {
			questions[t.key]++
		}
		leads[t.key] = leads[t.key] || welcoming(r.Text[r.Passages[t.first].Span.Start:r.Passages[t.last-1].Span.End])
		for _, w := range strings.FieldsFunc(strings.ToLower(t.label.Of(r.Text)), func(c rune) bool { return c == ' ' || c == ',' || c == '(' || c == ')' }) {
			leads[t.key] = leads[t.key] || askers.Has(w)
			tells[t.key] = tells[t.key] || tellers.Has(w)
		}
	}
	rate := func(key string) float64 { return float64(questions[key]) / float64(times[key]) }
	for i, t := range turns {
		asks := leads[t.key] || rate(t.key) >= mostQuestions
		if !asks && len(times) == 2 && times[t.key] > 2 && rate(t.key) >= someQuestions {
			asks = true
			for other := range times {
				asks = asks && (other == t.key || 2*rate(other) <= rate(t.key))
			}
		}
		turns[i].asks, turns[i].tells = asks || tells[t.key], tells[t.key] && !asks
	}
}
