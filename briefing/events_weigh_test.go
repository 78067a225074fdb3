package briefing

import (
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitrep/content/span"
)

// TestWeighTriggers fits the three numbers with which weigh joins a candidate's
// features and the encoder's word on it: logistic regression over the real
// articles of dev.jsonl in the folder in SITREP_EVENTS, which neither was trained
// on. It prints them, and runs only where the variable is set.
func TestWeighTriggers(t *testing.T) {
	dir := os.Getenv("SITREP_EVENTS")
	if dir == "" {
		t.Skip("set SITREP_EVENTS to a folder with dev.jsonl")
	}
	type example struct {
		x   [3]float64
		yes float64
	}
	var examples []example
	for _, a := range readAnnotated(t, filepath.Join(dir, "dev.jsonl")) {
		if strings.Contains(a.From, "fiction") {
			continue
		}
		for _, c := range a.reach().candidates() {
			sure := min(max(c.sure, 0.02), 0.98)
			e := example{x: [3]float64{eventScore(c.features), math.Log(sure / (1 - sure)), 1}}
			for _, g := range a.Events {
				if len(g.Trigger) == 2 && span.New(g.Trigger[0], g.Trigger[1]).Overlaps(c.place) {
					e.yes = 1
				}
			}
			examples = append(examples, e)
		}
	}
	var w [3]float64
	for range 4000 {
		var grad [3]float64
		for _, e := range examples {
			miss := 1/(1+math.Exp(-(w[0]*e.x[0]+w[1]*e.x[1]+w[2]))) - e.yes
			for k := range grad {
				grad[k] += miss * e.x[k] / float64(len(examples))
			}
		}
		for k := range w {
			w[k] -= 0.3 * grad[k]
		}
	}
	t.Logf("%d candidates: weighFeatures %.2f, weighTrigger %.2f, weighBias %.2f", len(examples), w[0], w[1], w[2])
}
