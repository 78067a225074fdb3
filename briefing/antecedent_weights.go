package briefing

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// antecedentWeights is a log-linear model in text: a class of anaphor, a feature
// and its weight a line. It was trained by TestTrainAntecedents on annotated
// texts; see that test.
//
//go:embed antecedent_weights.txt
var antecedentWeights string

// pairWeights are the weights by class of anaphor and feature.
var pairWeights = sync.OnceValue(func() map[anaphorClass]map[string]float64 { return parsePairs(antecedentWeights) })

// parsePairs reads weights as they are written: lines that are none are left out.
func parsePairs(text string) map[anaphorClass]map[string]float64 {
	classes := map[string]anaphorClass{}
	out := map[anaphorClass]map[string]float64{}
	for c := onePerson; c <= placeNoun; c++ {
		classes[c.String()] = c
		out[c] = map[string]float64{}
	}
	for line := range strings.Lines(text) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) != 3 {
			continue
		}
		if v, err := strconv.ParseFloat(f[2], 64); err == nil && classes[f[0]] != noAnaphor {
			out[classes[f[0]]][f[1]] = v
		}
	}
	return out
}

// scorePair is the weight of a candidate.
func (f *actorFinder) scorePair(a *anaphor, c *referent, all []referent) float64 {
	w, sum := f.pairs[a.class], 0.0
	f.pairFeatures(a, c, all, func(feature string) { sum += w[feature] })
	return sum - f.unlikely(a, c)
}

// unlikely is what a candidate loses by what the training texts are too few to
// tell: nobody who says something is named in it, in quotation marks least.
func (f *actorFinder) unlikely(a *anaphor, c *referent) float64 {
	switch {
	case !a.speaks || c.ahead:
		return 0
	case c.last.Kind == NameMention && f.toldBy(a.at, c.last.Span):
		return 4
	case c.e != a.before && f.quoted(c.last.Span):
		return 3
	case c.e != a.before && f.lower(f.word(c.last.Start)-1) == "told" && c.away <= 1:
		return 2 // who was told something seldom goes on to tell it
	}
	return 0
}

// scoreNone is the weight of nobody.
func (f *actorFinder) scoreNone(a *anaphor, all []referent) float64 {
	w, sum := f.pairs[a.class], 0.0
	f.noneFeatures(a, all, func(feature string) { sum += w[feature] })
	return sum
}
