package kernel

import "fmt"

// feedRows is how many rows are widened at a time: so that what GELU works on
// stays in a core's own cache. Every tile's height divides it.
const feedRows = 48

// FeedForward is Linear by down of GELU of Linear by up, to the last bit, but
// does not keep the wide rows between: they are quantised again a few at a time.
// x holds rows*up.K floats and y rows*down.N; what lies behind is not touched. It
// panics where a length does not fit.
func (k *Kernel) FeedForward(up, down *Linear, x []float32, rows int, y []float32, s *Scratch) {
	up.mustFit()
	down.mustFit()
	if up.N != down.K {
		panic(fmt.Sprintf("kernel: feed-forward of %d outputs to %d inputs", up.N, down.K))
	}
	x, y = x[:rows*up.K], y[:rows*down.N]
	if rows == 0 {
		return
	}
	q, steps := s.narrow.rows(rows, up.K)
	k.quantiseRows(x, up.K, q, steps)
	wideQ, wideSteps := s.wide.rows(rows, down.K)
	for first := 0; first < rows; first += feedRows {
		n := min(feedRows, rows-first)
		wide := floats(&s.widened, feedRows*up.N)[:n*up.N]
		k.multiply(up, q[first*up.K:], steps[first:], n, wide, s)
		k.gelu(wide)
		k.quantiseRows(wide, down.K, wideQ[first*down.K:], wideSteps[first:])
	}
	k.multiply(down, wideQ, wideSteps, rows, y, s)
	s.forget()
}
