package briefing

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sitrep/briefing/lang"
	"sitrep/briefing/lang/corpus"
	"sitrep/content/span"
)

// TestTrainAntecedents trains the weights of the pair scorer, a log-linear model
// over the entities that an anaphor may stand for and nobody, and writes
// antecedent_weights.txt. It runs only where SITREP_ANTECEDENTS is set to a folder
// with gum/train (GUM's news, interviews and other free genres), attributed-news
// (train.jsonl, whose sources that are pronouns or descriptions tell their speaker).
// It prints the accuracy of links on GUM's news and interviews: where
// SITREP_FOLDS is set, of the training side, each document by weights trained
// without it; and of the dev side.
func TestTrainAntecedents(t *testing.T) {
	dir := os.Getenv("SITREP_ANTECEDENTS")
	if dir == "" {
		t.Skip("set SITREP_ANTECEDENTS to a folder with gum and attributed-news")
	}
	all, err := corpus.ReadChains(filepath.Join(dir, "gum", "train"), "news", "interview", "speech", "court", "academic", "textbook", "vlog")
	if err != nil {
		t.Fatal(err)
	}
	var gum [][]pairExample
	for i := range all {
		gum = append(gum, gumPairs(&all[i]))
	}
	first := trainPairs(slices.Concat(gum...))
	rest := sourcePairs(t, filepath.Join(dir, "attributed-news", "train.jsonl"), first)
	const folds = 5
	if os.Getenv("SITREP_FOLDS") != "" {
		total := &linkCount{}
		for fold := range folds {
			train := slices.Clone(rest)
			for i := range all {
				if i%folds != fold {
					train = append(train, gum[i]...)
				}
			}
			w := trainPairs(train)
			for i := range all {
				if i%folds == fold && (all[i].Genre == "news" || all[i].Genre == "interview") {
					gumCount(&all[i], w, total)
				}
			}
		}
		t.Log(total)
	}
	w := trainPairs(append(rest, slices.Concat(gum...)...))
	if dev, err := corpus.ReadChains(filepath.Join(dir, "gum", "dev"), "news", "interview"); err == nil {
		total := &linkCount{}
		for i := range dev {
			gumCount(&dev[i], w, total)
		}
		t.Log("dev", total)
	}
	var lines []string
	for class, features := range w {
		for name, v := range features {
			if math.Abs(v) >= 0.02 {
				lines = append(lines, fmt.Sprintf("%s\t%s\t%.2f\n", class, name, v))
			}
		}
	}
	slices.Sort(lines)
	if err := os.WriteFile("antecedent_weights.txt", []byte(strings.Join(lines, "")), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d examples, %d of them sources, %d weights", len(rest)+len(slices.Concat(gum...)), len(rest), len(lines))
}

// linkCount counts links on GUM as "score coreference" does.
type linkCount struct{ gold, right, tied map[string]int }

func (c *linkCount) String() string {
	var b strings.Builder
	g, r, ti := 0, 0, 0
	for _, k := range linkKinds {
		fmt.Fprintf(&b, "\n%-8s accuracy %.3f (%d of %d), %d tied", k, float64(c.right[k])/float64(max(1, c.gold[k])), c.right[k], c.gold[k], c.tied[k])
		g, r, ti = g+c.gold[k], r+c.right[k], ti+c.tied[k]
	}
	fmt.Fprintf(&b, "\ntogether accuracy %.3f of %d, %d tied", float64(r)/float64(g), g, ti)
	return b.String()
}

var linkKinds = []string{"he", "it", "they", "noun", "self"}

// mentioned returns the entity whose mention lies closest around a head.
func (f *actorFinder) mentioned(head span.Span) *entity {
	var e *entity
	size := math.MaxInt
	for at, o := range f.of {
		if (at.Contains(head) || head.Contains(at) && at.End == head.End) && at.Len() < size {
			e, size = o, at.Len()
		}
	}
	return e
}

// linkKind tells what kind of link a mention of GUM's is, "" where it is none.
func linkKind(f *actorFinder, d *corpus.Chains, m corpus.Chained) string {
	word := strings.ToLower(m.Head.Of(d.Text))
	switch {
	case m.Tag == "NOUN" && !m.Says && m.Link != "appos" && m.Link != "pred":
		first, _, _ := strings.Cut(strings.ToLower(m.Span.Of(d.Text)), " ")
		if !definites.Has(first) && first != "these" && first != "those" || slices.ContainsFunc(d.Mentions, func(o corpus.Chained) bool {
			return o.Entity == m.Entity && !o.Name.Empty() && m.Span.Contains(o.Name)
		}) {
			return ""
		}
		return "noun"
	case m.Tag != "PRON" || m.Span != m.Head:
	case pronouns[word].class != noAnaphor:
		return pronouns[word].class.String()
	case selves[word] != 0 || strings.HasPrefix(word, "you"):
		if slices.ContainsFunc(f.reading.Quotations, func(q lang.Quotation) bool { return q.Inner.Contains(m.Span) }) {
			return "self"
		}
	}
	return ""
}

// gumCount ties what stands for somebody in a document by weights and counts what
// is right.
func gumCount(d *corpus.Chains, w map[anaphorClass]map[string]float64, c *linkCount) {
	if c.gold == nil {
		*c = linkCount{map[string]int{}, map[string]int{}, map[string]int{}}
	}
	f, stands, _ := gumFinder(d)
	f.pairs = w
	f.readAnaphors()
	named := map[string]bool{}
	for _, m := range d.Outermost() {
		if !m.Name.Empty() && m.Actor() {
			named[m.Entity] = true
			continue
		}
		kind := linkKind(f, d, m)
		if kind == "" {
			continue
		}
		e := f.mentioned(m.Head)
		if e != nil && stands[e] != "" {
			c.tied[kind]++
		}
		if named[m.Entity] && m.Actor() {
			c.gold[kind]++
			if e != nil && stands[e] == m.Entity {
				c.right[kind]++
			}
		}
	}
}

// trainPairs fits the weights by stochastic gradient descent on the log of the
// chance of all that is right, the mean of the later passes kept.
func trainPairs(examples []pairExample) map[anaphorClass]map[string]float64 {
	count := map[anaphorClass]map[string]int{}
	w, mean := map[anaphorClass]map[string]float64{}, map[anaphorClass]map[string]float64{}
	for c := onePerson; c <= placeNoun; c++ {
		count[c], w[c], mean[c] = map[string]int{}, map[string]float64{}, map[string]float64{}
	}
	for _, x := range examples {
		seen := map[string]bool{}
		for _, features := range x.features {
			for _, s := range features {
				if !seen[s] {
					count[x.class][s]++
					seen[s] = true
				}
			}
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	const epochs, least = 40, 3
	for epoch := range epochs {
		rate := 0.1 / (1 + float64(epoch)/8)
		for _, i := range r.Perm(len(examples)) {
			x := examples[i]
			ww, n := w[x.class], count[x.class]
			p, q := chances(x, ww)
			for k, features := range x.features {
				grad := p[k] - q[k]
				for _, s := range features {
					if n[s] >= least {
						ww[s] -= rate * (grad + 1/float64(n[s])/float64(len(features))*ww[s]/float64(len(x.features)))
					}
				}
			}
		}
		if epoch >= epochs/2 {
			for c, ww := range w {
				for s, v := range ww {
					mean[c][s] += v / (epochs / 2)
				}
			}
		}
	}
	return mean
}

// chances returns the chance of each candidate, among all and among those that
// are right.
func chances(x pairExample, w map[string]float64) (p, q []float64) {
	p, q = make([]float64, len(x.features)), make([]float64, len(x.features))
	top := math.Inf(-1)
	for k, features := range x.features {
		for _, s := range features {
			p[k] += w[s]
		}
		top = max(top, p[k])
	}
	all, right := 0.0, 0.0
	for k := range p {
		p[k] = math.Exp(p[k] - top)
		all += p[k]
		if x.right[k] {
			right += p[k]
		}
	}
	for k := range p {
		if x.right[k] {
			q[k] = p[k] / right
		}
		p[k] /= all
	}
	return p, q
}
