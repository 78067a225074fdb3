package briefing

import (
	"fmt"
	"math"
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
// with gum (train: GUM's openly licensed genres), attributed-news (train.jsonl, whose
// sources that are pronouns or descriptions tell their speaker) and gap-coref. A
// minute of one core:
//
//	SITREP_ANTECEDENTS=DIR go test -run TrainAntecedents -v ./briefing
//
// It prints the accuracy of links on GUM's news and interviews: where SITREP_FOLDS is
// set, of the training side, each document by weights trained without it; and of the
// dev side.
func TestTrainAntecedents(t *testing.T) {
	dir := os.Getenv("SITREP_ANTECEDENTS")
	if dir == "" {
		t.Skip("set SITREP_ANTECEDENTS to a folder with gum, attributed-news and gap-coref")
	}
	docs, readings := gumRead(t, filepath.Join(dir, "gum", "train"), "news", "interview", "speech", "court", "academic", "textbook", "vlog", "conversation", "bio", "voyage")
	development := readAnnotated(t, filepath.Join(dir, "attributed-news", "dev.jsonl"))
	gum := make([][]pairExample, len(docs)) // none of those that are articles of attributed-news' dev side
	for i, d := range docs {
		if !slices.ContainsFunc(development, func(a annotated) bool { return strings.EqualFold(a.Doc, d.Name) }) {
			gum[i] = gumPairs(&docs[i], readings[i])
		}
	}
	rest := slices.Repeat(sourcePairs(t, filepath.Join(dir, "attributed-news", "train.jsonl")), newsWorth)
	for _, part := range []string{"gap-development.tsv", "gap-validation.tsv"} {
		rest = append(rest, gapPairs(t, filepath.Join(dir, "gap-coref", part))...)
	}
	if os.Getenv("SITREP_FOLDS") != "" {
		crossValidate(t, docs, readings, gum, rest)
	}
	w := fitPairs(append(rest, slices.Concat(gum...)...))
	dev, devReadings := gumRead(t, filepath.Join(dir, "gum", "dev"), "news", "interview")
	total := &linkCount{}
	for i := range dev {
		gumCount(&dev[i], devReadings[i], w, total)
	}
	t.Log("dev", total)
	lines := pairLines(w)
	if err := os.WriteFile("antecedent_weights.txt", []byte(strings.Join(lines, "")), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d examples, %d weights", len(rest)+len(slices.Concat(gum...)), len(lines))
}

// newsWorth is how often an example from annotated news counts: who speaks matters
// most, and GAP's thousands from encyclopedias would outvote it.
const newsWorth = 3

// gumRead reads GUM's documents and what the program makes of them.
func gumRead(t *testing.T, dir string, genres ...string) ([]corpus.Chains, []*lang.Reading) {
	docs, err := corpus.ReadChains(dir, genres...)
	if err != nil {
		t.Fatal(err)
	}
	var readings []*lang.Reading
	for i := range docs {
		readings = append(readings, docs[i].Reading())
	}
	return docs, readings
}

// crossValidate prints the accuracy on news and interviews, a fifth of the documents
// at a time by weights that were trained without these.
func crossValidate(t *testing.T, docs []corpus.Chains, readings []*lang.Reading, gum [][]pairExample, rest []pairExample) {
	const folds = 5
	total := &linkCount{}
	for fold := range folds {
		train := slices.Clone(rest)
		for i := range docs {
			if i%folds != fold {
				train = append(train, gum[i]...)
			}
		}
		w := fitPairs(train)
		for i := range docs {
			if i%folds == fold && (docs[i].Genre == "news" || docs[i].Genre == "interview") {
				gumCount(&docs[i], readings[i], w, total)
			}
		}
	}
	t.Log(total)
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
func gumCount(d *corpus.Chains, r *lang.Reading, w map[anaphorClass]map[string]float64, c *linkCount) {
	if c.gold == nil {
		*c = linkCount{map[string]int{}, map[string]int{}, map[string]int{}}
	}
	f, stands, _ := gumFinder(d, r)
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
