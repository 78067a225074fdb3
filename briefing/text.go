package briefing

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"sitrep/briefing/lang"
	"sitrep/content"
)

// languageStage is the name of the stage that reads the text.
const languageStage = "language"

// encoding encodes a window of a text; tests put a slow one in its place.
type encoding func(r *lang.Reader, window int)

func encodeWindow(r *lang.Reader, window int) { r.Encode(window) }

// text is the text of a document while and after it is read. It may be shared
// by analyses that are going on at the same time.
type text struct {
	reader *lang.Reader
	encode encoding

	mu    sync.Mutex
	next  int           // the windows before it were encoded or are being encoded
	done  []bool        // by window
	upTo  int           // the windows before it were all encoded
	fault error         // that there are no weights, or what broke in a window; the others stand
	grown chan struct{} // closed, and made anew, when upTo has grown
}

func newText(r *lang.Reader, encode encoding) *text {
	return &text{reader: r, encode: encode, done: make([]bool, r.Windows()), grown: make(chan struct{})}
}

func (t *text) windows() int { return len(t.done) }

// words is how many words the first n windows have.
func (t *text) words(n int) int { return t.reader.Words(n) }

// encodeNext encodes the first window that nobody has begun; false where there
// is none.
func (t *text) encodeNext() bool {
	t.mu.Lock()
	i := t.next
	if i == len(t.done) {
		t.mu.Unlock()
		return false
	}
	t.next++
	t.mu.Unlock()
	fault := t.attempt(i)
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.done[i] = true; t.fault == nil {
		t.fault = fault
	}
	if i == t.upTo {
		for t.upTo < len(t.done) && t.done[t.upTo] {
			t.upTo++
		}
		close(t.grown)
		t.grown = make(chan struct{})
	}
	return true
}

// attempt encodes a window and turns a panic into an error.
func (t *text) attempt(window int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("window %d of the text: %v", window+1, r)
		}
	}()
	t.encode(t.reader, window)
	return nil
}

// await waits until at least the first n windows were encoded and returns how
// many were, or the context's error.
func (t *text) await(ctx context.Context, n int) (int, error) {
	for {
		t.mu.Lock()
		upTo, grown := t.upTo, t.grown
		t.mu.Unlock()
		if upTo >= n {
			return upTo, nil
		}
		select {
		case <-grown:
		case <-ctx.Done():
			return upTo, ctx.Err()
		}
	}
}

// store is what the stages start from, over the first n windows of the text.
func (t *text) store(ctx context.Context, doc *content.Document, o Options, n int) *store {
	s := newStore(ctx, doc, o)
	s.read = func(stop func() bool) *lang.Reading { return t.reader.Reading(n, stop) }
	s.whole, s.partial = t.reader.Outline(), n < t.windows()
	s.briefing.Partial = s.partial
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.fault != nil {
		s.briefing.Failures = append(s.briefing.Failures, Failure{languageStage, t.fault})
	}
	return s
}

// text lays out the text of a document, or takes the one that is remembered;
// nil where that breaks, or where the context ends first.
func (a *Analyst) text(ctx context.Context, doc *content.Document) (t *text) {
	if t := a.read.find(doc); t != nil {
		return t
	}
	defer func() {
		if recover() != nil {
			t = nil
		}
	}()
	r, err := lang.NewReader(doc.Text, passages(doc), func() bool { return ctx.Err() != nil })
	if ctx.Err() != nil {
		return nil
	}
	t = newText(r, a.encode)
	t.fault = err
	return a.read.remember(doc, t)
}

// readings are the texts that were asked for last.
type readings struct {
	keep int // bytes of text, see NewAnalyst

	mu   sync.Mutex
	last []remembered // the one that was asked for last at the end
}

type remembered struct {
	doc  *content.Document
	text *text
}

// find returns the text of a document, nil where it is not remembered.
func (r *readings) find(doc *content.Document) *text {
	r.mu.Lock()
	defer r.mu.Unlock()
	i := r.index(doc)
	if i < 0 {
		return nil
	}
	found := r.last[i]
	r.last = append(slices.Delete(r.last, i, i+1), found)
	return found.text
}

func (r *readings) index(doc *content.Document) int {
	return slices.IndexFunc(r.last, func(m remembered) bool { return m.doc == doc })
}

// remember keeps the text of a document and forgets those that were not asked
// for the longest. It returns the one that somebody else may have been quicker
// to have remembered.
func (r *readings) remember(doc *content.Document, t *text) *text {
	if r.keep == 0 {
		return t
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if i := r.index(doc); i >= 0 {
		return r.last[i].text
	}
	r.last = append(r.last, remembered{doc, t})
	size := 0
	for i := len(r.last) - 1; i >= 0; i-- {
		if size += len(r.last[i].doc.Text); size > r.keep && i < len(r.last)-1 {
			r.last = slices.Delete(r.last, 0, i+1)
			break
		}
	}
	return t
}
