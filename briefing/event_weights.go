package briefing

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"
)

// eventWeights is a logistic model in text: a feature and its weight a line.
// It was trained by TestTrainEvents on annotated articles; see that test.
//
//go:embed event_weights.txt
var eventWeights string

var weights = sync.OnceValue(func() map[string]float64 { return weightsIn(eventWeights) })

// weightsIn reads the weights of a model by feature, a feature and its weight a
// line with a tab between. Other lines are skipped.
func weightsIn(text string) map[string]float64 {
	m := map[string]float64{}
	for line := range strings.Lines(text) {
		name, w, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok {
			continue
		}
		if v, err := strconv.ParseFloat(w, 64); err == nil {
			m[name] = v
		}
	}
	return m
}

// eventScore is the logit of a candidate being worth a line.
func eventScore(features []string) float64 {
	sum := 0.0
	w := weights()
	for _, f := range features {
		sum += w[f]
	}
	return sum
}

// salienceOf turns a logit into 0 to 1, in hundredths.
func salienceOf(score float64) float64 {
	return math.Round(100/(1+math.Exp(-score))) / 100
}
