package kernel

import (
	"math/rand/v2"
	"testing"
	"unsafe"

	"golang.org/x/sys/cpu"
)

// wordOf is the k of a group whose products a word holds: w is 0 or 1.
func wordOf(group, w int) (ks []int) {
	for k := group * groupWidth; k < (group+1)*groupWidth; k++ {
		if k%4/2 == w {
			ks = append(ks, k)
		}
	}
	return ks
}

// defineLimits says what limits are to hold for one panel's group.
func defineLimits(l *Linear, panel, group int) (offsets [groupWords]int16, greatest uint32) {
	most := 0
	for n := range panelColumns {
		for w := range 2 {
			sum, squares := 0, 0
			for _, k := range wordOf(group, w) {
				weight := int(int8(l.Panels[panelIndex(panel*panelColumns+n, k, l.K)]))
				sum, squares = sum+weight, squares+weight*weight
			}
			offsets[2*n+w] = int16(-offset * sum)
			most = max(most, squares)
		}
	}
	return offsets, uint32(greatestProd / max(most, 1))
}

// defineNorm says what panels.norms is to hold for three rows' group.
func defineNorm(q []uint8, width, group int) (most uint32) {
	for row := range 3 {
		for w := range 2 {
			var squares uint32
			for _, k := range wordOf(group, w) {
				a := int(q[row*width+k]) - offset
				squares += uint32(a * a)
			}
			most = max(most, squares)
		}
	}
	return most
}

// TestLimitsAreThoseOfWeightsAndRows compares with what weights and activations
// say, and holds that some groups fit and some do not, so that the other tests
// have tested both.
func TestLimitsAreThoseOfWeightsAndRows(t *testing.T) {
	if !cpu.X86.HasAVX2 {
		t.Skip("no AVX2")
	}
	r := rand.New(rand.NewPCG(1, 2))
	seen := map[bool]int{}
	for _, spread := range []float64{trainedSpread, 40} {
		for _, width := range []int{32, 48, 384} {
			l, _ := spreadLinear(r, 64, width, spread)
			each, tiles := l.K/groupWidth, 4
			guarded(t, "limits", func(g *guards) {
				rows := g.bytes(3 * tiles * l.K)
				for i := range rows {
					rows[i] = uint8(offset + max(min(r.NormFloat64()*spread*2, activation), -activation))
				}
				b := g.bytes(4 * tiles * each)
				norms := unsafe.Slice((*uint32)(unsafe.Pointer(&b[0])), tiles*each)
				normsAVX2(&rows[0], l.K, tiles, &norms[0])
				limit := g.linear(l).wordLimits()
				for group := range each {
					for panel := range l.N / panelColumns {
						at := panel*each + group
						offsets, greatest := defineLimits(l, panel, group)
						if [groupWords]int16(limit.offsets[at*groupWords:]) != offsets || limit.greatest[at] != greatest {
							t.Fatalf("panel %d, group %d: %v and %d, want %v and %d", panel, group,
								limit.offsets[at*groupWords:][:groupWords], limit.greatest[at], offsets, greatest)
						}
						seen[norms[group] <= greatest]++
					}
					for tile := range tiles {
						if want := defineNorm(rows[3*tile*l.K:], l.K, group); norms[tile*each+group] != want {
							t.Fatalf("tile %d, group %d: %d, want %d", tile, group, norms[tile*each+group], want)
						}
					}
				}
			})
		}
	}
	if seen[true] < 20 || seen[false] < 20 {
		t.Errorf("groups that fit and that do not: %v", seen)
	}
}

// TestSumsAtTheLimit has words whose sums are just what 16 bits hold, and one more
// or less, with weights and activations of which no greater sum can be made.
func TestSumsAtTheLimit(t *testing.T) {
	for _, change := range []int{-1, 0, 1} {
		for _, sign := range []int{1, -1} {
			weights, ones := make([]int8, 16*64), make([]float32, 16)
			x := make([]float32, 4*64)
			for n := range 16 {
				ones[n] = 1
				for _, k := range wordOf(0, n%2) {
					weights[n*64+k] = int8(32 * sign)
				}
				weights[n*64+wordOf(0, n%2)[0]] += int8(change)
			}
			for i := range x {
				if x[i] = 64; i%64 >= groupWidth {
					x[i] = 127 // so that the steps are 1; no weight is there
				}
				if i/64%2 == 1 {
					x[i] = -x[i]
				}
			}
			l := newLinear(16, 64, weights, ones, make([]float32, 16))
			for _, k := range Available() {
				y := make([]float32, 4*16)
				k.Linear(l, x, 4, y, &Scratch{})
				sameBits(t, k.Name, y, defineLinear(l, x, 4))
				if want := float32(64 * (32*16*sign + change)); y[0] != want {
					t.Errorf("%s: %v, want %v", k.Name, y[0], want)
				}
			}
		}
	}
}
