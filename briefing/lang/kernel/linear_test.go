package kernel

import (
	"math"
	"math/rand/v2"
	"testing"
)

// trainedSpread is about how trained weights are spread: most of them are small.
const trainedSpread = 18

// randomLinear has weights of any spread, up to many at the limits.
func randomLinear(r *rand.Rand, outputs, inputs int) (*Linear, []int8) {
	return spreadLinear(r, outputs, inputs, 5+50*r.Float64())
}

func spreadLinear(r *rand.Rand, outputs, inputs int, spread float64) (*Linear, []int8) {
	weights := make([]int8, outputs*inputs)
	for i := range weights {
		weights[i] = int8(min(max(r.NormFloat64()*spread, -weightLimit), weightLimit))
	}
	scale, bias := make([]float32, outputs), make([]float32, outputs)
	for i := range scale {
		scale[i] = r.Float32() * 0.01
		bias[i] = float32(r.NormFloat64())
	}
	return newLinear(outputs, inputs, weights, scale, bias), weights
}

func randomFloats(r *rand.Rand, n int, spread float32) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(r.NormFloat64()) * spread
	}
	return x
}

// TestProductsAreCloseToTheFloats compares with the product of the floats that
// the integers stand for: at most half a step of each activation is lost.
func TestProductsAreCloseToTheFloats(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	const outputs, inputs, rows = 20, 50, 7
	l, weights := randomLinear(r, outputs, inputs)
	x := make([]float32, rows*l.K)
	for row := range rows {
		copy(x[row*l.K:], randomFloats(r, inputs, 3))
	}
	for _, k := range Available() {
		y := make([]float32, rows*l.N)
		k.Linear(l, x, rows, y, &Scratch{})
		for row := range rows {
			var greatest float64
			for _, v := range x[row*l.K : (row+1)*l.K] {
				greatest = max(greatest, math.Abs(float64(v)))
			}
			for n := range l.N {
				var want, slack float64
				if n < outputs {
					want = float64(l.Bias[n])
					for i, w := range weights[n*inputs : (n+1)*inputs] {
						weight := float64(w) * float64(l.Scale[n])
						want += float64(x[row*l.K+i]) * weight
						slack += math.Abs(weight) * greatest / 127 * 0.501
					}
				}
				if got := float64(y[row*l.N+n]); math.Abs(got-want) > slack+1e-5 {
					t.Fatalf("%s: row %d, output %d: %v, want %v within %v", k.Name, row, n, got, want, slack)
				}
			}
		}
	}
}

// TestBadShapesAreSaid looks at what a broken file could bring.
func TestBadShapesAreSaid(t *testing.T) {
	good := func() *Linear { return newLinear(16, 32, make([]int8, 512), make([]float32, 16), make([]float32, 16)) }
	if err := good().Check(); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(*Linear){
		"outputs":    func(l *Linear) { l.N = 20 },
		"no outputs": func(l *Linear) { l.N = 0 },
		"inputs":     func(l *Linear) { l.K = 30 },
		"weights":    func(l *Linear) { l.Panels = l.Panels[1:] },
		"scales":     func(l *Linear) { l.Scale = nil },
		"biases":     func(l *Linear) { l.Bias = l.Bias[:15] },
		"correction": func(l *Linear) { l.Correction = append(l.Correction, 0) },
	} {
		l := good()
		spoil(l)
		if l.Check() == nil {
			t.Errorf("%s: nothing is said", name)
		}
	}
}

// newLinear packs weights that lie row by row, w[n][k] at n*inputs+k. Outputs
// and inputs are padded to multiples of 16. A file
// holds them packed.
func newLinear(outputs, inputs int, weights []int8, scale, bias []float32) *Linear {
	l := &Linear{N: roundUp(outputs, panelColumns), K: roundUp(inputs, 16)}
	l.Panels = make([]byte, l.N*l.K)
	l.Scale = make([]float32, l.N)
	l.Bias = make([]float32, l.N)
	copy(l.Scale, scale[:outputs])
	copy(l.Bias, bias[:outputs])
	for n := range outputs {
		for k, w := range weights[n*inputs : (n+1)*inputs] {
			l.Panels[panelIndex(n, k, l.K)] = byte(w)
		}
	}
	l.Correction = Corrections(l.Panels, l.N, l.K)
	return l
}
