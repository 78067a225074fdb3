package kernel

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// The encoder's shape: hidden, heads and feed-forward of MiniLM.
const (
	benchHidden  = 384
	benchHeads   = 12
	benchForward = 1536
	benchLayers  = 6
)

// An article of 500 words has about 650 pieces, read in six windows.
var benchWindows = []int{118, 101, 124, 96, 110, 101}

type benchLayer struct {
	qkv, project, widen, narrow *Linear
	gain, bias                  []float32
}

func randomLayer(r *rand.Rand) benchLayer {
	linear := func(outputs, inputs int) *Linear {
		l, _ := spreadLinear(r, outputs, inputs, trainedSpread)
		return l
	}
	return benchLayer{
		qkv:     linear(3*benchHidden, benchHidden),
		project: linear(benchHidden, benchHidden),
		widen:   linear(benchForward, benchHidden),
		narrow:  linear(benchHidden, benchForward),
		gain:    randomFloats(r, benchHidden, 1),
		bias:    randomFloats(r, benchHidden, 0.1),
	}
}

// stack runs the layers over one window after the other.
type stack struct {
	layers            []benchLayer
	qkv, mixed, added []float32
	scratch           Scratch
}

func newStack(layers, rows int) *stack {
	r := rand.New(rand.NewPCG(3, 4))
	s := &stack{
		qkv:   make([]float32, rows*3*benchHidden),
		mixed: make([]float32, rows*benchHidden),
		added: make([]float32, rows*benchHidden),
	}
	for range layers {
		s.layers = append(s.layers, randomLayer(r))
	}
	return s
}

// article runs windows that lie one behind the other in x, which it replaces.
func (s *stack) article(k *Kernel, x []float32) {
	for _, rows := range benchWindows {
		s.window(k, x[:rows*benchHidden], rows)
		x = x[rows*benchHidden:]
	}
}

func (s *stack) window(k *Kernel, x []float32, rows int) {
	added := s.added[:rows*benchHidden]
	for i := range s.layers {
		l := &s.layers[i]
		k.Linear(l.qkv, x, rows, s.qkv, &s.scratch)
		k.Attention(s.qkv, rows, benchHidden, benchHeads, s.mixed, &s.scratch)
		k.Linear(l.project, s.mixed, rows, added, &s.scratch)
		s.addNorm(k, l, x, added)
		k.FeedForward(l.widen, l.narrow, x, rows, added, &s.scratch)
		s.addNorm(k, l, x, added)
	}
}

func (s *stack) addNorm(k *Kernel, l *benchLayer, x, residual []float32) {
	for at := 0; at < len(x); at += benchHidden {
		k.AddNorm(x[at:at+benchHidden], residual[at:at+benchHidden], l.gain, l.bias, 1e-12)
	}
}

// BenchmarkArticle is a whole article through six layers of random weights.
func BenchmarkArticle(b *testing.B) {
	rows := 0
	for _, n := range benchWindows {
		rows += n
	}
	s := newStack(benchLayers, rows)
	x := randomFloats(rand.New(rand.NewPCG(5, 6)), rows*benchHidden, 1)
	y := make([]float32, len(x))
	for _, k := range Available() {
		b.Run(k.Name, func(b *testing.B) {
			copy(y, x)
			s.article(k, y) // so that the plain kernel's copies are made
			for b.Loop() {
				copy(y, x)
				s.article(k, y)
			}
		})
	}
}

// BenchmarkLinear is one linear layer over a window of rows, by shape.
func BenchmarkLinear(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, shape := range [][2]int{{3 * benchHidden, benchHidden}, {benchHidden, benchHidden}, {benchForward, benchHidden}, {benchHidden, benchForward}} {
		const rows = 120
		l, _ := spreadLinear(r, shape[0], shape[1], trainedSpread)
		x, y := randomFloats(r, rows*l.K, 1), make([]float32, rows*l.N)
		for _, k := range Available() {
			b.Run(fmt.Sprintf("%dx%d/%s", shape[0], shape[1], k.Name), func(b *testing.B) {
				var s Scratch
				before := cpuTime()
				for b.Loop() {
					k.Linear(l, x, rows, y, &s)
				}
				b.ReportMetric(float64(rows*l.N*l.K)*float64(b.N)/float64(cpuTime()-before), "GMAC/cpu-s")
			})
		}
	}
}

// BenchmarkParts is everything but the linear layers, for one window of one
// layer.
func BenchmarkParts(b *testing.B) {
	const rows = 110
	r := rand.New(rand.NewPCG(1, 2))
	qkv, out := randomFloats(r, rows*3*benchHidden, 1), make([]float32, rows*benchHidden)
	wide, gain := randomFloats(r, rows*benchForward, 1), randomFloats(r, benchHidden, 1)
	q := make([]uint8, len(wide))
	for _, k := range Available() {
		b.Run("attention/"+k.Name, func(b *testing.B) {
			var s Scratch
			for b.Loop() {
				k.Attention(qkv, rows, benchHidden, benchHeads, out, &s)
			}
		})
		b.Run("gelu/"+k.Name, func(b *testing.B) {
			for b.Loop() {
				k.GELU(wide)
			}
		})
		b.Run("quantise/"+k.Name, func(b *testing.B) {
			for b.Loop() {
				for at := 0; at < len(wide); at += benchForward {
					k.quantise(wide[at:at+benchForward], q[at:at+benchForward])
				}
			}
		})
		b.Run("addnorm/"+k.Name, func(b *testing.B) {
			for b.Loop() {
				for at := 0; at < len(out); at += benchHidden {
					k.AddNorm(out[at:at+benchHidden], qkv[at:at+benchHidden], gain, gain, 1e-12)
				}
			}
		})
	}
}
