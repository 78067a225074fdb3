package briefing

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sitrep/content"
	"sitrep/content/span"
)

// annotated is an article of the training corpus: text, sentences and events
// with the word that names each.
type annotated struct {
	Doc       string
	Published string
	Text      string
	Sentences [][2]int
	Events    []struct {
		ID      string
		S       int
		When    string
		Value   string
		Status  Status
		Trigger []int `json:"trigger_span"`
	}
	Order  [][2]string
	From   string
	Actors []struct {
		ID, Name, Type, Role string
		Aliases              []string
		Key                  bool
	}
	Claims []struct {
		Speaker string
		Kind    string
		Source  []int    `json:"source_span"`
		Content [][2]int `json:"content_spans"`
	}
}

func readAnnotated(t *testing.T, path string) []annotated {
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []annotated
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	for in.Scan() {
		var a annotated
		if err := json.Unmarshal(in.Bytes(), &a); err != nil {
			t.Fatal(err)
		}
		out = append(out, a)
	}
	return out
}

// document sets the article as the reader would: paragraphs, and a headline
// where the first has no full stop.
func (a annotated) document() *content.Document {
	d := &content.Document{Ref: a.Doc, Text: a.Text, Published: a.Published, Language: "en"}
	for at := 0; at < len(a.Text); {
		end := len(a.Text)
		if i := strings.Index(a.Text[at:], "\n\n"); i >= 0 {
			end = at + i
		}
		if end > at {
			b := content.Block{Span: span.New(at, end)}
			if p := strings.TrimSpace(a.Text[at:end]); p != "" && len(p) < 140 && !strings.ContainsAny(p[len(p)-1:], ".”\"’'?!") {
				b.Kind = content.Heading
			}
			d.Blocks = append(d.Blocks, b)
		}
		at = end + 2
	}
	return d
}

// reach runs the analysis up to the events and returns what they are made of.
func (a annotated) reach() *store {
	d := a.document()
	s := &store{doc: d, briefing: blank(d, Options{})}
	for _, st := range stages {
		if st.name == "events" {
			break
		}
		st.run(s)
	}
	return s
}

// TestTrainEvents trains the weights that tell which words name an event
// worth a line: logistic regression on the features of candidates, from
// train.jsonl of the corpus in SITREP_EVENTS, measured on its dev.jsonl. It
// writes event_weights.txt and runs only where the variable is set.
func TestTrainEvents(t *testing.T) {
	dir := os.Getenv("SITREP_EVENTS")
	if dir == "" {
		t.Skip("set SITREP_EVENTS to a folder with train.jsonl and dev.jsonl")
	}
	type example struct {
		features []string
		yes      bool
	}
	count := map[string]int{}
	var examples []example
	reached, events := 0, 0
	for _, a := range readAnnotated(t, filepath.Join(dir, "train.jsonl")) {
		hit := map[int]bool{}
		for _, c := range a.reach().candidates() {
			e := example{features: c.features}
			for i, g := range a.Events {
				if len(g.Trigger) == 2 && span.New(g.Trigger[0], g.Trigger[1]).Overlaps(c.place) {
					e.yes, hit[i] = true, true
				}
			}
			examples = append(examples, e)
			for _, f := range e.features {
				count[f]++
			}
		}
		reached += len(hit)
		events += len(a.Events)
	}
	w, mean := map[string]float64{}, map[string]float64{}
	r := rand.New(rand.NewPCG(1, 2))
	const epochs, l2 = 40, 6e-5
	for epoch := range epochs {
		rate := 0.1 / (1 + float64(epoch)/4)
		for _, i := range r.Perm(len(examples)) {
			e := examples[i]
			sum := 0.0
			for _, f := range e.features {
				sum += w[f]
			}
			grad := 1 / (1 + math.Exp(-sum))
			if e.yes {
				grad--
			}
			for _, f := range e.features {
				if count[f] >= 4 {
					w[f] -= rate * (grad + l2*float64(len(examples))/float64(count[f])*w[f])
				}
			}
		}
		if epoch >= epochs/2 { // the mean of the later epochs is steadier than the last
			for f, v := range w {
				mean[f] += v / (epochs / 2)
			}
		}
	}
	lines := writeWeights(t, "event_weights.txt", mean)
	t.Logf("%d candidates, %d of %d events among them, %d weights", len(examples), reached, events, len(lines))
}

// writeWeights writes the weights that count to a file, sorted, and returns its
// lines.
func writeWeights(t *testing.T, file string, weights map[string]float64) []string {
	var lines []string
	for f, v := range weights {
		if math.Abs(v) >= 0.05 {
			lines = append(lines, fmt.Sprintf("%s\t%.2f\n", f, v))
		}
	}
	slices.Sort(lines)
	if err := os.WriteFile(file, []byte(strings.Join(lines, "")), 0o644); err != nil {
		t.Fatal(err)
	}
	return lines
}

// TestMeasureEvents prints how the events of an annotated file are met, by
// sentence, date and status. It runs only where SITREP_EVENTS is set.
func TestMeasureEvents(t *testing.T) {
	dir := os.Getenv("SITREP_EVENTS")
	if dir == "" {
		t.Skip("set SITREP_EVENTS to a folder with train.jsonl and dev.jsonl")
	}
	file := "dev.jsonl"
	if f := os.Getenv("SITREP_EVENTS_FILE"); f != "" {
		file = f
	}
	var found, gold, met, status, dated, datedGold, right, ordered, orderRight int
	for _, a := range readAnnotated(t, filepath.Join(dir, file)) {
		b, err := Analyze(context.Background(), a.document(), Options{})
		if err != nil || len(b.Failures) > 0 {
			t.Fatalf("%s: %v %v", a.Doc, err, b.Failures)
		}
		found += len(b.Timeline)
		gold += len(a.Events)
		used := map[int]bool{}
		back := map[string]int{}
		for pass := range 2 {
			for j, g := range a.Events {
				at := span.New(a.Sentences[g.S][0], a.Sentences[g.S][1])
				if _, done := back[g.ID]; done {
					continue
				}
				for i, e := range b.Timeline {
					v := ""
					if e.When != nil {
						v = e.When.Value
					}
					if used[i] || !at.Overlaps(*e.Span) || pass == 0 && v != g.Value {
						continue
					}
					used[i], back[g.ID] = true, i
					met++
					if e.Status == g.Status {
						status++
					}
					if v == g.Value && iso(g.Value) {
						right++
					}
					if os.Getenv("SITREP_VERBOSE") != "" {
						if v != g.Value {
							t.Logf("date %s: %q is %q (%s), annotated %q %q", a.Published, e.Text, v, whenText(e), g.Value, g.When)
						}
						if e.Status != g.Status {
							t.Logf("status %q is %s, annotated %s", e.Text, e.Status, a.Events[j].Status)
						}
					}
					break
				}
			}
		}
		for _, e := range b.Timeline {
			if e.When != nil && iso(e.When.Value) {
				dated++
			}
		}
		for _, g := range a.Events {
			if iso(g.Value) {
				datedGold++
			}
		}
		for _, p := range a.Order {
			x, ok := back[p[0]]
			y, ok2 := back[p[1]]
			if ok && ok2 {
				ordered++
				if x < y {
					orderRight++
				}
			}
		}
	}
	f := func(tp, a, b int) float64 { return 2 * float64(tp) / float64(a+b) }
	t.Logf("events: F1 %.3f (%d of %d found, %d annotated), status %.3f, dated F1 %.3f (%d of %d, %d), order %.3f of %d",
		f(met, found, gold), met, found, gold, float64(status)/float64(met), f(right, dated, datedGold), right, dated, datedGold,
		float64(orderRight)/float64(ordered), ordered)
}

func iso(v string) bool { return len(v) >= 4 && v[0] >= '0' && v[0] <= '9' }

func whenText(e Event) string {
	if e.When == nil {
		return ""
	}
	return e.When.Text
}
