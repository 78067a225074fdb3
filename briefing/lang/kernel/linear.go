package kernel

import (
	"fmt"
	"sync"
)

const (
	panelColumns = 16   // columns of a panel of weights
	weightLimit  = 63   // greatest magnitude of a weight
	activation   = 127  // greatest magnitude of a quantised activation
	offset       = 128  // what is added to an activation, so that a byte holds it
	rowPadding   = 12   // quantised rows are padded to a multiple: every tile's height divides it
	greatestK    = 8192 // a sum of so many products fits an int32 with room to spare
)

// Linear is y = x·Wᵀ + b over int8 weights, used as they lie in the file that
// they come from. The fields are not to be changed, nor a Linear copied, once
// it is in use; any number of goroutines may use it.
type Linear struct {
	N int // columns of y, the layer's outputs: a multiple of 16, padded with zero weights
	K int // columns of x, the layer's inputs: a multiple of 16, padded with zero weights

	// Panels are the N*K weights, int8 stored as bytes, -63 to 63:
	// w[n][k] is Panels[(n/16)*16*K + (k/4)*64 + (n%16)*4 + k%4].
	Panels     []byte
	Scale      []float32 // N: the weight of output n and input k is Scale[n]*w[n][k]
	Bias       []float32 // N
	Correction []int32   // N: -128 times the sum of w[n][k] over k

	plainOnce sync.Once
	plain     []uint64 // the plain kernel's copy of the weights, made when it is first used

	prepared prepared // what a kernel of this architecture has found out of the weights
}

// panelIndex is where w[n][k] lies in Panels.
func panelIndex(n, k, width int) int {
	return n/panelColumns*panelColumns*width + k/4*4*panelColumns + n%panelColumns*4 + k%4
}

// Corrections computes Linear.Correction from the panels of n outputs and k
// inputs.
func Corrections(panels []byte, n, k int) []int32 {
	sums := make([]int32, n)
	for i, w := range panels[:n*k] {
		sums[i/(panelColumns*k)*panelColumns+i%(4*panelColumns)/4] += int32(int8(w))
	}
	for i := range sums {
		sums[i] *= -offset
	}
	return sums
}

// Check says what is wrong with the shape of l: it is for whoever fills a
// Linear from a file. It does not look at the weights.
func (l *Linear) Check() error {
	switch {
	case l.N <= 0 || l.N%panelColumns != 0:
		return fmt.Errorf("%d outputs: want a multiple of %d", l.N, panelColumns)
	case l.K <= 0 || l.K%16 != 0 || l.K > greatestK:
		return fmt.Errorf("%d inputs: want a multiple of 16 up to %d", l.K, greatestK)
	case len(l.Panels) != l.N*l.K:
		return fmt.Errorf("%d weights for %d outputs and %d inputs", len(l.Panels), l.N, l.K)
	case len(l.Scale) != l.N || len(l.Bias) != l.N || len(l.Correction) != l.N:
		return fmt.Errorf("%d scales, %d biases and %d corrections for %d outputs",
			len(l.Scale), len(l.Bias), len(l.Correction), l.N)
	}
	return nil
}

// mustFit panics where l has not the shape that assembly relies on.
func (l *Linear) mustFit() {
	if err := l.Check(); err != nil {
		panic("kernel: linear layer: " + err.Error())
	}
}

// Linear quantises rows of x, multiplies them by l's weights and writes the
// products with the bias added to y. x holds rows*l.K floats and y rows*l.N;
// what lies behind is not touched. It panics where a length does not fit.
func (k *Kernel) Linear(l *Linear, x []float32, rows int, y []float32, s *Scratch) {
	l.mustFit()
	x, y = x[:rows*l.K], y[:rows*l.N]
	if rows == 0 {
		return
	}
	q, steps := s.narrow.rows(rows, l.K)
	k.quantiseRows(x, l.K, q, steps)
	k.multiply(l, q, steps, rows, y, s)
	s.forget()
}

// quantiseRows quantises rows of width floats.
func (k *Kernel) quantiseRows(x []float32, width int, q []uint8, steps []float32) {
	for at := 0; at < len(x); at += width {
		steps[at/width] = k.quantise(x[at:at+width], q[at:at+width])
	}
}

func roundUp(n, multiple int) int { return (n + multiple - 1) / multiple * multiple }
