package briefing

import (
	"context"
	"slices"
	"sync"
)

// cores are shared by goroutines that want to compute: as many at once as
// there are cores, the most wanted first.
type cores struct {
	mu      sync.Mutex
	free    int
	waiting []*waiter // none while a core is free
}

// waiter is a goroutine that waits for a core.
type waiter struct {
	turn  func() int    // the lowest goes first; among equals who came first
	given chan struct{} // closed when a core is given
}

func newCores(n int) *cores { return &cores{free: max(n, 1)} }

// take waits for a core, which must be given back; false, with nothing to give
// back, where the context ends first.
func (c *cores) take(ctx context.Context, turn func() int) bool {
	if ctx.Err() != nil {
		return false
	}
	c.mu.Lock()
	if c.free > 0 {
		c.free--
		c.mu.Unlock()
		return true
	}
	w := &waiter{turn, make(chan struct{})}
	c.waiting = append(c.waiting, w)
	c.mu.Unlock()
	select {
	case <-w.given:
		return true
	case <-ctx.Done():
	}
	if !c.leave(w) {
		c.give() // it came at the same moment
	}
	return false
}

// leave takes a waiter out of the queue; false where it has got a core.
func (c *cores) leave(w *waiter) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	i := slices.Index(c.waiting, w)
	if i < 0 {
		return false
	}
	c.waiting = slices.Delete(c.waiting, i, i+1)
	return true
}

// give gives a core back, to who is wanted most among those that wait.
func (c *cores) give() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.waiting) == 0 {
		c.free++
		return
	}
	first, lowest := 0, c.waiting[0].turn()
	for i, w := range c.waiting[1:] {
		if turn := w.turn(); turn < lowest {
			first, lowest = i+1, turn
		}
	}
	w := c.waiting[first]
	c.waiting = slices.Delete(c.waiting, first, first+1)
	close(w.given)
}
