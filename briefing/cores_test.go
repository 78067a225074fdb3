package briefing

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"
)

// queue waits until n goroutines wait for a core.
func queue(c *cores, n int) {
	for {
		c.mu.Lock()
		waiting := len(c.waiting)
		c.mu.Unlock()
		if waiting == n {
			return
		}
	}
}

// TestMostWantedGetsTheCore holds that a core goes to the lowest turn as it is
// when the core is given back, among equals to who came first, and to nobody
// whose context has ended.
func TestMostWantedGetsTheCore(t *testing.T) {
	c := newCores(1)
	always := func(n int) func() int { return func() int { return n } }
	c.take(t.Context(), always(0))
	var late atomic.Int64
	late.Store(9)
	gone, leave := context.WithCancel(t.Context())
	got := make(chan string)
	for i, w := range []struct {
		name string
		ctx  context.Context
		turn func() int
	}{
		{"second", t.Context(), always(2)}, {"gone", gone, always(0)}, {"third", t.Context(), always(2)},
		{"first", t.Context(), func() int { return int(late.Load()) }},
	} {
		go func() {
			if c.take(w.ctx, w.turn) {
				got <- w.name
			} else {
				got <- "not " + w.name
			}
		}()
		queue(c, i+1)
	}
	if leave(); <-got != "not gone" {
		t.Fatal("who had gone got a core")
	}
	late.Store(1)
	for _, want := range []string{"first", "second", "third"} {
		if c.give(); <-got != want {
			t.Errorf("somebody else than the %s got the core", want)
		}
	}
	if c.give(); c.free != 1 || len(c.waiting) != 0 {
		t.Errorf("%d cores are free in the end", c.free)
	}
	if c.take(gone, always(0)) {
		t.Error("a core was given to who had gone")
	}
}

// TestNoMoreThanTheCores holds that as many work at once as there are cores
// and never more, while some leave the queue.
func TestNoMoreThanTheCores(t *testing.T) {
	c := newCores(3)
	var busy atomic.Int64
	var working sync.WaitGroup
	for i := range 40 {
		ctx, cancel := context.WithCancel(t.Context())
		working.Go(func() {
			defer cancel()
			for range 200 {
				if !c.take(ctx, func() int { return i % 4 }) {
					return
				}
				if n := busy.Add(1); n > 3 {
					t.Errorf("%d work on 3 cores", n)
				}
				busy.Add(-1)
				c.give()
			}
		})
		if i%5 == 0 {
			go cancel()
		}
	}
	working.Wait()
	if c.free != 3 || len(c.waiting) != 0 {
		t.Errorf("%d cores are free in the end, %d wait", c.free, len(c.waiting))
	}
}
