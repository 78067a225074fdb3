package briefing

import (
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitrep/content/span"
)

// TestTrainDays trains the weights that tell on which day an undated past event
// happened: logistic regression on the days that inferDates chooses from, over
// the events of train.jsonl of the corpus in SITREP_EVENTS whose trigger is
// annotated. It writes day_weights.txt and runs only where the variable is set.
func TestTrainDays(t *testing.T) {
	dir := os.Getenv("SITREP_EVENTS")
	if dir == "" {
		t.Skip("set SITREP_EVENTS to a folder with train.jsonl")
	}
	var examples []dayExample
	count := map[string]int{}
	for _, a := range readAnnotated(t, filepath.Join(dir, "train.jsonl")) {
		if strings.Contains(a.From, "fiction") {
			continue // invented articles say nothing of how news leaves days out
		}
		for _, e := range a.dayExamples() {
			examples = append(examples, e)
			for _, f := range e.features {
				count[f]++
			}
		}
	}
	const epochs, rarest, l2 = 40, 5, 3.0
	w, mean := map[string]float64{}, map[string]float64{}
	r := rand.New(rand.NewPCG(1, 2))
	for epoch := range epochs {
		rate := 0.1 / (1 + float64(epoch)/4)
		for _, i := range r.Perm(len(examples)) {
			sum := 0.0
			for _, f := range examples[i].features {
				sum += w[f]
			}
			grad := 1/(1+math.Exp(-sum)) - examples[i].right
			for _, f := range examples[i].features {
				if count[f] >= rarest {
					w[f] -= rate * (grad + l2/float64(count[f])*w[f])
				}
			}
		}
		if epoch >= epochs/2 {
			for f, v := range w {
				mean[f] += v / (epochs / 2)
			}
		}
	}
	lines := writeWeights(t, "day_weights.txt", mean)
	t.Logf("%d days to choose from, %d weights", len(examples), len(lines))
}

// dayExample is a day that an event may have happened on; right is 1 where it
// is the annotated one, else 0.
type dayExample struct {
	features []string
	right    float64
}

// dayExamples are the days to choose from for the article's annotated events
// that its own words do not date.
func (a annotated) dayExamples() []dayExample {
	s := a.reach()
	s.findEvents()
	edges := s.signalEdges()
	s.shareDates(edges)
	s.dateBySignal(edges)
	s.dateByClock()
	var out []dayExample
	for i, h := range s.happenings {
		for _, g := range a.Events {
			if len(g.Trigger) != 2 || !span.New(g.Trigger[0], g.Trigger[1]).Overlaps(h.place) {
				continue
			}
			for _, c := range s.daysFor(i) {
				e := dayExample{features: c.features}
				if dayOnly(g.Value) == c.value {
					e.right = 1
				}
				out = append(out, e)
			}
			break
		}
	}
	return out
}
