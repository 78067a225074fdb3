package main

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

var (
	articleWord = regexp.MustCompile(`[\p{L}\p{N}_’'-]+`)
	spaces      = regexp.MustCompile(`\s+`)
	honor       = regexp.MustCompile(`^(?:the|mr|mrs|ms|dr|prof|sir|hh|president|prime minister|minister)\.?\s+`)
)

// plainName is a name in lower case without possessive ending, article and
// titles, as names of actors are compared.
func plainName(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	s = strings.TrimSuffix(strings.TrimSuffix(s, "'s"), "’s")
	s = strings.ReplaceAll(s, "’", "'")
	s = spaces.ReplaceAllString(s, " ")
	for {
		t := s[len(honor.FindString(s)):]
		if t == s || t == "" {
			return s
		}
		s = t
	}
}

// wordsOf are the words of a stretch of text in lower case.
func wordsOf(s string) []string { return articleWord.FindAllString(strings.ToLower(s), -1) }

// overlap is the share of the shorter text's words that the other holds.
func overlap(a, b []string) float64 {
	n := min(len(a), len(b))
	if n == 0 {
		return 0
	}
	return float64(inBoth(a, b)) / float64(n)
}

// sharedWords is the share of two texts' words that both hold (Dice).
func sharedWords(a, b []string) float64 {
	n := len(a) + len(b)
	if n == 0 {
		return 0
	}
	return 2 * float64(inBoth(a, b)) / float64(n)
}

// inBoth counts the words that two texts have in common.
func inBoth(a, b []string) int {
	count := map[string]int{}
	for _, w := range a {
		count[w]++
	}
	both := 0
	for _, w := range b {
		if count[w] > 0 {
			count[w]--
			both++
		}
	}
	return both
}

// sentence is a gold sentence, ready to be compared.
type sentence struct {
	text   string
	words  []string
	joined string // words with blanks between
}

func newSentence(text string) sentence {
	w := wordsOf(text)
	return sentence{text, w, strings.Join(w, " ")}
}

// numbered are the sentences of an article as the annotators numbered them.
type numbered []sentence

// find returns the sentences that a stretch of text lies in, the one with the
// most overlap first and the later of two that are equal.
func (n numbered) find(quote string) []int {
	words := wordsOf(quote)
	q := strings.Join(words, " ")
	type hit struct {
		score float64
		at    int
	}
	var hits []hit
	for i, s := range n {
		if q != "" && (strings.Contains(s.joined, q) || strings.Contains(q, s.joined)) {
			a, b := utf8.RuneCountInString(q), utf8.RuneCountInString(s.joined)
			hits = append(hits, hit{2 + float64(min(a, b))/float64(max(a, b)), i})
		} else if o := overlap(words, s.words); o >= .6 && len(words) >= 4 {
			hits = append(hits, hit{o, i})
		}
	}
	slices.SortFunc(hits, func(a, b hit) int { return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(b.at, a.at)) })
	var all []int
	for _, h := range hits {
		all = append(all, h.at)
	}
	return all
}

// first returns the best sentence for a stretch of text, -1 where there is
// none.
func (n numbered) first(quote string) int {
	if all := n.find(quote); len(all) > 0 {
		return all[0]
	}
	return -1
}
