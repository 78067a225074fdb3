package briefing

import (
	"context"
	"runtime"
	"sync"

	"sitrep/content"
)

// Analyst analyses documents, several at the same time if need be. All
// analyses share the cores: the windows of every text are encoded by as many
// goroutines as there are cores, and where more would like to, those of the
// document whose turn is lowest go first. What was read of a text is remembered
// for a while, so that it is not read again when the document is analysed with
// another date, or taken up where it was left. An Analyst may be used by several
// goroutines.
//
// An analysis goes like this. The words of the whole text are laid out, which
// is quick. Then its windows are encoded, which is not: the first one alone, for
// somebody waits for it, the others by all cores. After the first one, and
// whenever at least half as many again as the last time have been, in text order,
// the stages run over the passages that they cover, and what they find is handed
// out as a partial briefing, up to two thirds of the text: so all partial briefings
// together cost no more than two runs of the stages over the whole. That is the
// last run, when all windows are done. Each run starts afresh: nothing in the
// final briefing depends on those before it.
type Analyst struct {
	cores  *cores
	number int // of cores
	read   readings
	encode encoding
}

// NewAnalyst returns an analyst that remembers what it read of the texts that
// it was last asked about: of one, whatever its length, and of more as long as
// they have no more than keep bytes together; of none where keep is 0.
func NewAnalyst(keep int) *Analyst {
	n := runtime.GOMAXPROCS(0)
	return &Analyst{cores: newCores(n), number: n, read: readings{keep: keep}, encode: encodeWindow}
}

// Analyze works out the briefing of a document, see the function Analyze.
func (a *Analyst) Analyze(ctx context.Context, doc *content.Document, o Options) (*Briefing, error) {
	if doc.Authored != nil && len(doc.Authored.Published) > 0 {
		return published(doc)
	}
	if !english(doc) {
		return newStore(ctx, doc, o).run(0)
	}
	t := a.text(ctx, doc)
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case t == nil: // the stage breaks off once more, and that is noted
		return newStore(ctx, doc, o).run(0)
	}
	if err := a.readThrough(ctx, doc, t, o); err != nil {
		return nil, err
	}
	return t.store(ctx, doc, o, t.windows()).run(t.words(t.windows()))
}

// readThrough encodes all windows of a text and meanwhile hands out briefings
// of what has been read so far. Until the first of them nothing else is worked
// at: it is what somebody waits for, and other cores may be busy.
func (a *Analyst) readThrough(ctx context.Context, doc *content.Document, t *text, o Options) error {
	var working sync.WaitGroup
	defer working.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if o.Partial == nil {
		a.encodeAll(ctx, t, o.Turn, &working)
	} else {
		a.encodeNext(ctx, t, o.Turn)
	}
	all, due := t.windows(), 1
	for n := 0; ; {
		if o.Partial != nil && due <= n && 3*due <= 2*all {
			b, err := t.store(ctx, doc, o, due).run(0)
			if err != nil {
				return err
			}
			if !b.empty() {
				o.Partial(b)
			}
			if due == 1 {
				a.encodeAll(ctx, t, o.Turn, &working)
			}
			due = after(due, n)
			continue
		}
		if n == all {
			return nil
		}
		var err error
		if n, err = t.await(ctx, n+1); err != nil {
			return err
		}
		if o.Progress != nil {
			o.Progress(languageStage, t.words(n), t.words(all))
		}
	}
}

// after is how many windows the partial briefing after that of due windows is
// of, when n are encoded: half as many again or, where the stages are behind, as
// when the text is remembered, four times as many.
func after(due, n int) int {
	if n >= 4*due {
		return 4 * due
	}
	return due + (due+1)/2
}

// encodeAll has the windows of a text encoded, in text order, until all are or
// the context ends.
func (a *Analyst) encodeAll(ctx context.Context, t *text, turn func() int, working *sync.WaitGroup) {
	for range min(a.number, t.windows()) {
		working.Go(func() {
			for a.encodeNext(ctx, t, turn) {
				runtime.Gosched() // who waits for the window, and the screen, go first
			}
		})
	}
}

// encodeNext encodes the next window of a text when it is its turn; false where
// there is none, or the context ends first.
func (a *Analyst) encodeNext(ctx context.Context, t *text, turn func() int) bool {
	if turn == nil {
		turn = func() int { return 0 }
	}
	if !a.cores.take(ctx, turn) {
		return false
	}
	defer a.cores.give()
	return t.encodeNext()
}
