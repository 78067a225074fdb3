package ui

import (
	"context"
	"sync/atomic"
	"time"
)

// Times of the work in the background.
const (
	progressAfter = 150 * time.Millisecond // nothing is shown of work before
	progressEvery = 100 * time.Millisecond // and updates are no closer than this
	noticeTime    = 4 * time.Second        // how long a notice stays
)

// rememberedText is how much text, in bytes, is kept as it was read, so that a
// document that is analysed again is not read again.
const rememberedText = 1 << 20

// jobKind is what a job does.
type jobKind uint8

const (
	openJob jobKind = iota
	analyseJob
	pageJob
	searchJob
)

// docID names an opened document within one run of the reader; 0 is none.
type docID int

// jobID is the identity that a job's results carry: two jobs never have the
// same, so a result that is too late is told from the one that is waited for.
type jobID struct {
	jobSlot
	gen uint64
}

// jobSlot is what there is at most one job for.
type jobSlot struct {
	kind jobKind
	doc  docID
}

// jobs is the work that is going on. There is at most one job for a kind and
// document: starting it again cancels the one before. It is used by the
// update loop alone.
type jobs struct {
	ctx  context.Context
	gen  uint64
	live map[jobSlot]running
}

// precedence tells the analyses that are going on which of them goes first: that
// of the document that the reader has before them. The update loop sets it.
type precedence struct{ doc atomic.Int64 }

func (p *precedence) set(doc docID) { p.doc.Store(int64(doc)) }

// turn tells when it is a document's turn; the others follow in order. It may
// be called by any goroutine.
func (p *precedence) turn(doc docID) func() int {
	return func() int {
		if p.doc.Load() == int64(doc) {
			return 0
		}
		return int(doc)
	}
}

// running is a job that has not given its last result.
type running struct {
	gen    uint64
	cancel context.CancelFunc
}

func newJobs(ctx context.Context) *jobs {
	return &jobs{ctx: ctx, live: map[jobSlot]running{}}
}

// start registers a job and returns its identity and the context that ends it.
func (j *jobs) start(kind jobKind, doc docID) (jobID, context.Context) {
	slot := jobSlot{kind, doc}
	j.stop(slot)
	ctx, cancel := context.WithCancel(j.ctx)
	j.gen++
	j.live[slot] = running{j.gen, cancel}
	return jobID{slot, j.gen}, ctx
}

// current reports whether a result with this identity is still waited for.
func (j *jobs) current(id jobID) bool {
	r, ok := j.live[id.jobSlot]
	return ok && r.gen == id.gen
}

// finish notes that a job has given its last result; false where nobody waits
// for it any more.
func (j *jobs) finish(id jobID) bool {
	return j.current(id) && j.stop(id.jobSlot)
}

// stop cancels a job; false where there is none.
func (j *jobs) stop(slot jobSlot) bool {
	r, ok := j.live[slot]
	if ok {
		r.cancel()
		delete(j.live, slot)
	}
	return ok
}

// running reports whether there is a job of the kind for the document.
func (j *jobs) running(kind jobKind, doc docID) bool {
	_, ok := j.live[jobSlot{kind, doc}]
	return ok
}

// count is how many jobs of a kind are going on.
func (j *jobs) count(kind jobKind) int {
	n := 0
	for slot := range j.live {
		if slot.kind == kind {
			n++
		}
	}
	return n
}

// stopAll cancels everything.
func (j *jobs) stopAll() {
	for slot := range j.live {
		j.stop(slot)
	}
}

// latest is a channel that keeps only the newest value: who sends never
// waits, who receives never sees a stale one. One goroutine sends and closes.
type latest[T any] chan T

func newLatest[T any]() latest[T] { return make(latest[T], 1) }

func (l latest[T]) put(v T) {
	select {
	case <-l:
	default:
	}
	select {
	case l <- v:
	default:
	}
}
