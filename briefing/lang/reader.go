package lang

import "sort"

// Reader reads a text window by window, so that what its beginning says is
// known before its end is read. The words, sentences and quotations of the
// whole text are there from the start: they cost little. The windows cost the
// time: Encode works out one of them, in any order and by as many goroutines
// as there are cores. Of the passages that the windows encoded so far cover,
// Reading gives the names and attributions. The same windows give the same
// reading, whoever encoded them and when.
type Reader struct {
	whole *Reading
	ends  []int // by window: the sentences before it are read when this window and those before it are
}

// windowWords is how many words, marks included, a window has at most, unless
// it is a single sentence.
const windowWords = 110

// NewReader lays words, sentences and quotations over a text. It breaks off
// when stop says so, which it asks every few hundred passages; what it then
// returns is of no use.
func NewReader(text string, passages []Passage, stop func() bool) *Reader {
	r := &Reader{whole: &Reading{Text: text, Passages: passages, stop: stop}}
	readSentences(r.whole)
	readQuotations(r.whole)
	r.whole.stop = nil
	first := 0 // word of the last window
	for i, s := range r.whole.Sentences {
		if n := len(r.ends); n > 0 && s.Last-first <= windowWords {
			r.ends[n-1] = i + 1
			continue
		}
		first = s.First
		r.ends = append(r.ends, i+1)
	}
	return r
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

// Encode works out what the i-th window tells beyond its words. Different
// windows may be encoded at the same time, and while a Reading is made of
// others. The rules behind Names and Attributions go by words alone: for them
// there is nothing to work out.
func (r *Reader) Encode(int) {}

// Outline is the text with its passages, sentences, words and quotations, and
// without names and attributions.
func (r *Reader) Outline() *Reading { return r.whole }

// Reading reads the passages that the first n windows cover to their end, with
// all that a Reading holds; of all windows it is the reading of the text. These
// windows must have been encoded. It breaks off as ReadUntil does.
func (r *Reader) Reading(n int, stop func() bool) *Reading {
	p := r.prefix(n)
	p.stop = stop
	for _, layer := range []func(*Reading){readNames, readAttributions} {
		if stop() {
			break
		}
		layer(p)
	}
	p.stop = nil
	return p
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
