package lang

import (
	"sort"
	"sync"

	"sitrep/briefing/lang/encoder"
)

// Reader reads a text window by window, so that what its beginning says is
// known before its end is read. The words, sentences and quotations of the
// whole text are there from the start: they cost little. The windows cost the
// time: Encode works out one of them, in any order and by as many goroutines
// as there are cores. Of the passages that the windows encoded so far cover,
// Reading gives the names and attributions. The same windows give the same
// reading, whoever encoded them and when.
type Reader struct {
	whole    *Reading
	windows  []window
	ends     []int     // by window: the sentences before it are read when this window and those before it are
	labels   []labels  // by window
	sessions sync.Pool // of *encoder.Session
}

// NewReader lays words, sentences and quotations over a text. It breaks off
// when stop says so, which it asks every few hundred passages; what it then
// returns is of no use. The error is that of the encoder's weights: without them
// there are no windows, and a Reading has neither names nor attributions.
func NewReader(text string, passages []Passage, stop func() bool) (*Reader, error) {
	return newReader(text, passages, stop, encoder.Default)
}

func newReader(text string, passages []Passage, stop func() bool, load func() (*encoder.Model, error)) (*Reader, error) {
	r := &Reader{whole: &Reading{Text: text, Passages: passages, stop: stop}}
	readSentences(r.whole)
	readQuotations(r.whole)
	r.whole.stop = nil
	model, err := load()
	if err != nil {
		return r, err
	}
	r.sessions.New = func() any { return model.NewSession() }
	r.windows = planWindows(r.whole)
	r.labels = make([]labels, len(r.windows))
	for i := range r.windows {
		end := len(r.whole.Sentences)
		if i+1 < len(r.windows) {
			end = r.windows[i+1].parts[0].Sentence // of a sentence that is cut, both windows
		}
		r.ends = append(r.ends, end)
	}
	return r, nil
}

// Windows is how many windows the text has.
func (r *Reader) Windows() int { return len(r.ends) }

// Words is how many words, marks included, are read with the first n windows.
func (r *Reader) Words(n int) int {
	switch sentences := r.sentences(n); {
	case n >= len(r.ends):
		return len(r.whole.Words)
	case sentences > 0:
		return r.whole.Sentences[sentences-1].Last
	}
	return 0
}

// sentences is how many sentences are read with the first n windows.
func (r *Reader) sentences(n int) int {
	if n == 0 {
		return 0
	}
	return r.ends[n-1]
}

// Encode runs the encoder over the i-th window. Different windows may be
// encoded at the same time, and while a Reading is made of others.
func (r *Reader) Encode(i int) {
	s := r.sessions.Get().(*encoder.Session)
	r.labels[i] = r.read(s, r.windows[i].cut(r.whole))
	r.sessions.Put(s)
}

// Outline is the text with its passages, sentences, words and quotations, and
// without names and attributions.
func (r *Reader) Outline() *Reading { return r.whole }

// Reading reads the passages that the first n windows cover to their end, with
// all that a Reading holds; of all windows it is the reading of the text. These
// windows must have been encoded. It breaks off as ReadUntil does.
func (r *Reader) Reading(n int, stop func() bool) *Reading {
	p := r.prefix(n)
	p.stop = stop
	r.readNames(p, n)
	if !stop() {
		r.readAttributions(p, n)
	}
	p.stop = nil
	return p
}

// readNames makes the names of the windows' labels.
func (r *Reader) readNames(p *Reading, n int) {
	namer := &namer{r: p, inName: make([]bool, len(p.Words))}
	namer.countCase()
	var marks []nameLabel
	for _, l := range r.labels[:n] {
		for _, name := range l.names {
			if name.Sentence < len(p.Sentences) {
				marks = append(marks, name)
			}
		}
		for _, t := range l.triggers {
			if t.Sentence < len(p.Sentences) {
				p.Triggers = append(p.Triggers, t)
			}
		}
	}
	namer.readLabelled(marks)
}

// readAttributions makes the attributions of the windows' labels.
func (r *Reader) readAttributions(p *Reading, n int) {
	var cues []cueLabel
	for _, l := range r.labels[:n] {
		cues = append(cues, l.cues...)
	}
	readAttributions(p, cues)
}

// prefix is the outline of the passages that the first n windows cover.
func (r *Reader) prefix(n int) *Reading {
	w := r.whole
	if n >= len(r.ends) {
		return &Reading{Text: w.Text, Passages: w.Passages, Sentences: w.Sentences, Words: w.Words, Quotations: w.Quotations}
	}
	open := w.Sentences[r.sentences(n)].Passage // the first that is not covered
	sentences := sort.Search(len(w.Sentences), func(i int) bool { return w.Sentences[i].Passage >= open })
	words := 0
	if sentences > 0 {
		words = w.Sentences[sentences-1].Last
	}
	quotations := sort.Search(len(w.Quotations), func(i int) bool { return w.Quotations[i].Span.Start >= w.Passages[open].Span.Start })
	return &Reading{
		Text: w.Text, Passages: w.Passages[:open:open], Sentences: w.Sentences[:sentences:sentences],
		Words: w.Words[:words:words], Quotations: w.Quotations[:quotations:quotations],
	}
}
