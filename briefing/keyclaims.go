package briefing

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"sitrep/content"
	"sitrep/content/span"
)

// maxKey is how many claims are shown first.
const maxKey = 6

// The weights of what makes a claim worth showing first. They are rounded from
// a logistic regression on annotated news of many newsrooms; the sum goes
// through the logistic function and is the claim's salience.
const (
	weightBias       = -3.6
	weightFirst      = 1.2  // over 1, 2, 3 …: the earlier the better
	weightHeadline   = 2.1  // the part of the headline's words that it has
	weightLength     = 2.0  // up to twenty words of matter
	weightScrap      = -0.6 // fewer than five
	weightNovelty    = 1.0  // the part of its words that no claim before had
	weightVoice      = 2.7  // the speaker's part of all claims
	weightFirstWord  = 0.5  // the speaker's first claim
	weightRepeated   = -1.8 // up to the speaker's fifth
	weightRunning    = -1.3 // in a quotation that runs on
	weightDenied     = 0.9
	weightNobody     = -0.6 // no speaker is known
	weightKeySpeaker = 0.7
	weightTrivial    = -1.5 // fewer than four words of matter in a turn of a conversation
	weightAsked      = -1.5 // told in a question of an interview
)

// rankClaims gives each claim its salience and marks at most six as key: an
// author's claims first, then those found, one a sentence.
func (s *store) rankClaims() {
	claims := s.briefing.Claims
	k := claimRanker{store: s, headline: s.headline(), seen: map[string]bool{}, spoken: map[string]int{}, of: map[string]int{}, actors: map[string]*Actor{}, places: s.doc.Paragraphs()}
	for i := range s.briefing.Actors {
		k.actors[s.briefing.Actors[i].ID] = &s.briefing.Actors[i]
	}
	for _, c := range claims {
		k.of[speakerKey(c)]++
	}
	for i := range claims {
		if s.stopped(i) {
			return
		}
		if claims[i].Origin == ByAuthor {
			claims[i].Salience = 1
			continue
		}
		k.rate(&claims[i])
	}
	order := make([]int, 0, len(claims))
	for i := range claims {
		order = append(order, i)
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(claims[b].Salience, claims[a].Salience) })
	taken, n := map[span.Span]bool{}, 0
	var shown []map[string]bool
	for _, again := range []bool{false, true} { // what says the same again only fills up
		for _, i := range order {
			c := &claims[i]
			if c.Origin == ByAuthor {
				n += int(when(!again && c.Key, 1))
				continue
			}
			if n >= maxKey || taken[*c.Sentence] || s.hollow(*c) {
				continue
			}
			words := contentWords(c.Text)
			if !again && slices.ContainsFunc(shown, func(o map[string]bool) bool { return alike(words, o) }) {
				continue
			}
			c.Key, taken[*c.Sentence] = true, true
			shown = append(shown, words)
			n++
		}
	}
}

// mostShared is the part of a claim's words that a key claim may have in common
// with another: what says the same again is shown below.
const mostShared = 0.75

// alike reports whether two claims say the same, by their words.
func alike(a, b map[string]bool) bool {
	fewer := min(len(a), len(b))
	return fewer > 2 && float64(shared(a, b)) >= mostShared*float64(fewer)
}

// headline is the words that a key claim should share: the title's, or the
// bottom line's where there is none.
func (s *store) headline() map[string]bool {
	if words := contentWords(s.doc.Title); len(words) > 1 {
		return words
	}
	if len(s.briefing.BottomLine) > 0 {
		return contentWords(s.briefing.BottomLine[0].Of(s.doc.Text))
	}
	return nil
}

// claimRanker rates claims in text order.
type claimRanker struct {
	*store
	headline map[string]bool
	seen     map[string]bool // words of the claims before
	spoken   map[string]int  // claims of each speaker before
	of       map[string]int  // claims of each speaker in all
	rated    int
	actors   map[string]*Actor
	places   content.Paragraphs
}

// speakerKey tells speakers apart, those without an actor by their words.
func speakerKey(c Claim) string {
	switch {
	case c.Speaker != "":
		return c.Speaker
	case c.SpeakerName != "":
		return "“" + c.SpeakerName
	case c.Source != nil:
		return "“" + c.Source.Text
	}
	return ""
}

// rate sets a claim's salience and says in words what it is made of.
func (k *claimRanker) rate(c *Claim) {
	words := contentWords(c.Text)
	who := speakerKey(*c)
	headline, novelty := share(k.headline, words), 0.0
	if len(words) > 0 {
		novelty = 1 - float64(shared(words, k.seen))/float64(len(words))
	}
	z := weightBias + weightFirst/float64(1+k.rated) + weightHeadline*headline +
		weightLength*min(float64(len(words)), 20)/20 + weightNovelty*novelty +
		weightVoice*float64(k.of[who])/float64(len(k.briefing.Claims)) +
		weightRepeated*min(float64(k.spoken[who]), 4)/4
	told := len(c.Content) > 0 && k.turns[c.Content[0]]
	z += when(len(words) < 5, weightScrap) + when(told && len(words) < 4, weightTrivial) + when(k.asks(*c), weightAsked) +
		when(k.spoken[who] == 0 && !told, weightFirstWord) + when(c.Cue == nil && !told, weightRunning) +
		when(c.Certainty == Denied, weightDenied) + when(c.Speaker == "", weightNobody) + when(k.keyActor(c.Speaker), weightKeySpeaker)
	c.Salience = round(1 / (1 + math.Exp(-z)))
	c.Why = append(c.Why, k.because(*c, headline, novelty)...)
	for w := range words {
		k.seen[w] = true
	}
	k.spoken[who]++
	k.rated++
}

// when is weight where the condition holds, else 0.
func when(holds bool, weight float64) float64 {
	if holds {
		return weight
	}
	return 0
}

// round keeps two decimals: more would be pretence.
func round(x float64) float64 { return math.Round(x*100) / 100 }

func (k *claimRanker) keyActor(id string) bool {
	a := k.actors[id]
	return a != nil && a.Key
}

// because tells what speaks for a claim, and the signal words that make it
// other than asserted.
func (k *claimRanker) because(c Claim, headline, novelty float64) []string {
	var why []string
	if n, of := k.places.At(c.Sentence.Start); n > 0 {
		why = append(why, fmt.Sprintf("paragraph %d of %d", n, of))
	}
	if headline >= 0.3 {
		why = append(why, "shares words with the headline")
	}
	if k.keyActor(c.Speaker) {
		why = append(why, fmt.Sprintf("%s is a key actor with %s", k.actors[c.Speaker].Name, count(k.of[c.Speaker], "statement")))
	}
	if k.spoken[speakerKey(c)] == 0 && c.Speaker != "" {
		why = append(why, "the speaker's first statement")
	}
	if novelty < 0.4 {
		why = append(why, "much of it was said before")
	}
	for _, g := range c.Signals {
		why = append(why, fmt.Sprintf("%s: “%s”", c.Certainty, g.Text))
	}
	return why
}

// count writes a number with its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
