package kernel

import (
	"math/rand/v2"
	"testing"

	"golang.org/x/sys/cpu"
)

// fits says for one panel's pair of steps what fittingPairs is to say.
func fits(l *Linear, panel, pair int) bool {
	for n := panel * panelColumns; n < (panel+1)*panelColumns; n++ {
		for lane := range 2 {
			positive, negative := 0, 0
			for _, k := range []int{0, 1, 4, 5} {
				w := int(int8(l.Panels[panelIndex(n, pair*pairWeights+2*lane+k, l.K)]))
				positive, negative = positive+max(w, 0), negative+max(-w, 0)
			}
			if positive > 128 || negative > 128 {
				return false
			}
		}
	}
	return true
}

// TestPairsOfStepsThatFitAreFound compares with what the weights say, and holds
// that there are both kinds, so that the other tests have tested both.
func TestPairsOfStepsThatFitAreFound(t *testing.T) {
	if !cpu.X86.HasAVX2 {
		t.Skip("no AVX2")
	}
	r := rand.New(rand.NewPCG(1, 2))
	seen := map[bool]int{}
	for _, spread := range []float64{trainedSpread, 40} {
		l, _ := spreadLinear(r, 64, 384, spread)
		for i, got := range l.fittingPairs() {
			perPanel := l.K / pairWeights
			want := fits(l, i/perPanel, i%perPanel)
			if (got == 1) != want {
				t.Fatalf("panel %d, pair %d: %v, want %v", i/perPanel, i%perPanel, got, want)
			}
			seen[want]++
		}
	}
	if seen[true] < 20 || seen[false] < 20 {
		t.Errorf("pairs that fit and that do not: %v", seen)
	}
}

// TestPairsAtTheBound has sums of exactly 128 and one more, times the greatest
// activations there can be.
func TestPairsAtTheBound(t *testing.T) {
	for _, sum := range []int{128, 129} {
		for _, sign := range []int{1, -1} {
			weights, ones := make([]int8, 16*16), make([]float32, 16)
			for n := range 16 {
				ones[n] = 1
				for i, w := range []int{63, 63, 2, sum - 128} {
					weights[n*16+[]int{0, 1, 4, 5}[i]] = int8(sign * w)
				}
			}
			l := NewLinear(16, 16, weights, ones, make([]float32, 16))
			x := make([]float32, 4*16)
			for i := range x {
				x[i] = 1 - float32(i/16%2)*2
			}
			for _, k := range Available() {
				y := make([]float32, 4*16)
				k.Linear(l, x, 4, y, &Scratch{})
				sameBits(t, k.Name, y, defineLinear(l, x, 4))
			}
		}
	}
}
