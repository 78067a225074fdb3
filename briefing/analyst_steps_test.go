package briefing

import (
	"strconv"
	"strings"
	"sync"
	"testing"

	"sitrep/briefing/lang"
	"sitrep/content"
)

// samples are some of the embedded articles, and all of them in one long text.
func samples(t testing.TB) []*content.Document {
	t.Helper()
	const some = 5
	var docs []*content.Document
	var all strings.Builder
	for item := range (content.Opener{}).Open(t.Context(), content.SamplesRef) {
		if item.Err != nil {
			t.Fatal(item.Err)
		}
		all.WriteString(item.Document.Text + "\n\n")
		if docs = append(docs, item.Document); len(docs) == some {
			break
		}
	}
	long, err := content.Read([]byte(all.String()), "long.txt")
	if err != nil {
		t.Fatal(err)
	}
	return append(docs, long)
}

// steps is an encoder that works only as far as it is told to: it stands for a
// slow one without taking time.
type steps struct {
	mu    sync.Mutex
	began []int      // the windows in the order in which they were begun
	gate  []chan any // by window: encoded when closed
}

func newSteps(windows int) *steps {
	s := &steps{gate: make([]chan any, windows)}
	for i := range s.gate {
		s.gate[i] = make(chan any)
	}
	return s
}

func (s *steps) encode(r *lang.Reader, window int) {
	s.mu.Lock()
	s.began = append(s.began, window)
	s.mu.Unlock()
	<-s.gate[window]
	r.Encode(window)
}

// through lets all windows be encoded.
func (s *steps) through() *steps {
	for _, g := range s.gate {
		close(g)
	}
	return s
}

func windowsOf(doc *content.Document) int { return laidOut(doc).Windows() }

// laidOut is a document's text before its windows are encoded.
func laidOut(doc *content.Document) *lang.Reader {
	r, err := lang.NewReader(doc.Text, passages(doc), func() bool { return false })
	if err != nil {
		panic(err)
	}
	return r
}

// written is a briefing as it is published.
func written(t *testing.T, b *Briefing) string {
	t.Helper()
	data, err := b.JSON()
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// briefings are those that analyzed has worked out.
var briefings = map[string]*Briefing{}

// analyzed is the briefing of a document as Analyze gives it. Tests of the same
// documents share it: the encoder takes its time.
func analyzed(t *testing.T, doc *content.Document) *Briefing {
	t.Helper()
	key := strconv.Itoa(len(doc.Blocks)) + " blocks of " + doc.Ref + doc.Text
	if briefings[key] == nil {
		b, err := Analyze(t.Context(), doc, Options{})
		if err != nil {
			t.Fatal(err)
		}
		briefings[key] = b
	}
	return briefings[key]
}

// gated is an analyst that encodes all windows of a text at once, each as soon
// as its gate is opened.
func gated(windows int) (*Analyst, *steps) {
	a, s := NewAnalyst(1), newSteps(windows)
	a.encode, a.number, a.cores = s.encode, windows, newCores(windows)
	return a, s
}

// stepwise analyses a document window by window: each is encoded when all has
// been made of the one before.
func stepwise(t *testing.T, doc *content.Document) (parts []*Briefing, final *Briefing) {
	t.Helper()
	windows, open := windowsOf(doc), 0
	a, s := gated(windows)
	release := func() {
		if open < windows {
			close(s.gate[open])
			open++
		}
	}
	release()
	final, err := a.Analyze(t.Context(), doc, Options{
		Partial: func(b *Briefing) { parts = append(parts, b) },
		Progress: func(stage string, _, _ int) {
			if stage == languageStage {
				release()
			}
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	return parts, final
}
