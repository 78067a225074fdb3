package kernel

import (
	"math"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"
)

// sameBits fails the test at the first float that differs.
func sameBits(t tester, what string, got, want []float32) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: %d floats, want %d", what, len(got), len(want))
	}
	for i := range got {
		if math.Float32bits(got[i]) != math.Float32bits(want[i]) {
			t.Fatalf("%s: float %d of %d is %v (%#08x), want %v (%#08x)", what, i, len(got),
				got[i], math.Float32bits(got[i]), want[i], math.Float32bits(want[i]))
		}
	}
}

// checkLinear holds every kernel to the definition for one shape.
func checkLinear(t tester, r *rand.Rand, outputs, inputs, rows int, spread float32) {
	l, _ := randomLinear(r, outputs, inputs)
	x := randomFloats(r, rows*l.K, spread)
	if rows > 1 {
		clear(x[:l.K]) // a row of padding
	}
	want := defineLinear(l, x, rows)
	for _, k := range Available() {
		var grown Scratch
		y := make([]float32, len(want))
		k.Linear(l, x, rows, y, &grown)
		sameBits(t, k.Name, y, want)
		guarded(t, k.Name, func(g *guards) {
			y := g.floats(make([]float32, len(want)))
			k.Linear(g.linear(l), g.floats(x), rows, y, g.scratch(&grown))
			sameBits(t, k.Name+" between guards", y, want)
		})
	}
}

func TestLinearIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		outputs, inputs := rapid.IntRange(1, 150).Draw(t, "outputs"), rapid.IntRange(1, 200).Draw(t, "inputs")
		checkLinear(t, r, outputs, inputs, rapid.IntRange(1, 29).Draw(t, "rows"), 2)
	})
}

// TestLinearIsExactInTheEncodersShapes has the widths of the model itself.
func TestLinearIsExactInTheEncodersShapes(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	checkLinear(t, r, 1152, 384, 13, 1)
	checkLinear(t, r, 384, 1536, 5, 1)
	checkLinear(t, r, 64, 384, 1, 1)
}

// TestLinearIsExactAtTheLimits has the greatest sums that there can be, of
// either sign: nothing may saturate.
func TestLinearIsExactAtTheLimits(t *testing.T) {
	const n, inputs, rows = 16, 1536, 6
	weights := make([]int8, n*inputs)
	ones, x := make([]float32, n), make([]float32, rows*inputs)
	for i := range ones {
		ones[i] = 1
	}
	for i := range weights {
		weights[i] = int8(weightLimit - i/inputs%2*2*weightLimit)
	}
	for i := range x {
		x[i] = float32(1 - i/inputs%2*2)
	}
	l := newLinear(n, inputs, weights, ones, make([]float32, n))
	for _, k := range Available() {
		y := make([]float32, rows*n)
		k.Linear(l, x, rows, y, &Scratch{})
		sameBits(t, k.Name, y, defineLinear(l, x, rows))
	}
}

// checkFeedForward holds it to what the three calls give that it stands for.
func checkFeedForward(t tester, r *rand.Rand, inputs, width, outputs, rows int) {
	up, _ := randomLinear(r, width, inputs)
	down, _ := randomLinear(r, outputs, up.N)
	x := randomFloats(r, rows*up.K, 1)
	wide := defineGELU(defineLinear(up, x, rows))
	want := defineLinear(down, wide, rows)
	for _, k := range Available() {
		var grown Scratch
		y := make([]float32, len(want))
		k.FeedForward(up, down, x, rows, y, &grown)
		sameBits(t, k.Name, y, want)
		guarded(t, k.Name, func(g *guards) {
			y := g.floats(make([]float32, len(want)))
			k.FeedForward(g.linear(up), g.linear(down), g.floats(x), rows, y, g.scratch(&grown))
			sameBits(t, k.Name+" between guards", y, want)
		})
	}
}

func TestFeedForwardIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		inputs, width := rapid.IntRange(1, 50).Draw(t, "inputs"), rapid.IntRange(1, 90).Draw(t, "width")
		checkFeedForward(t, r, inputs, width, rapid.IntRange(1, 40).Draw(t, "outputs"), rapid.IntRange(1, 110).Draw(t, "rows"))
	})
}

func checkAttention(t tester, r *rand.Rand, rows, heads, head int, spread float32) {
	hidden := heads * head
	qkv := randomFloats(r, rows*3*hidden, spread)
	want := defineAttention(qkv, rows, hidden, heads)
	for _, k := range Available() {
		var grown Scratch
		out := make([]float32, len(want))
		k.Attention(qkv, rows, hidden, heads, out, &grown)
		sameBits(t, k.Name, out, want)
		guarded(t, k.Name, func(g *guards) {
			out := g.floats(make([]float32, len(want)))
			k.Attention(g.floats(qkv), rows, hidden, heads, out, g.scratch(&grown))
			sameBits(t, k.Name+" between guards", out, want)
		})
	}
}

func TestAttentionIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		rows, heads := rapid.IntRange(1, 60).Draw(t, "rows"), rapid.IntRange(1, 3).Draw(t, "heads")
		checkAttention(t, r, rows, heads, 16*rapid.IntRange(1, 3).Draw(t, "head"), 1)
	})
}

// TestAttentionIsExactInTheEncodersShapes has the heads of the model itself, a
// long window, and scores so far apart that most weights are zero.
func TestAttentionIsExactInTheEncodersShapes(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	checkAttention(t, r, 37, 12, 32, 1)
	checkAttention(t, r, 203, 2, 32, 1)
	checkAttention(t, r, 31, 2, 32, 30)
}

// checkRow holds what every kernel does to single rows to the definition. The
// length of x is a multiple of 16.
func checkRow(t tester, r *rand.Rand, x []float32) {
	residual, gain, bias := randomFloats(r, len(x), 1), randomFloats(r, len(x), 1), randomFloats(r, len(x), 1)
	normal := defineAddNorm(x, residual, gain, bias, 1e-12)
	quantised, step := defineQuantised(x)
	for _, k := range Available() {
		guarded(t, k.Name, func(g *guards) {
			q := g.bytes(len(x))
			got := k.quantise(g.floats(x), q)
			sameBits(t, k.Name+" step", []float32{got}, []float32{step})
			for i, v := range quantised {
				if int32(q[i])-offset != v {
					t.Fatalf("%s: %v quantised to %d, want %d", k.Name, x[i], int32(q[i])-offset, v)
				}
			}
			y := g.floats(x)
			k.AddNorm(y, g.floats(residual), g.floats(gain), g.floats(bias), 1e-12)
			sameBits(t, k.Name+" norm", y, normal)
			for _, n := range []int{len(x), len(x) - 1, len(x) - 7, 3} {
				y = g.floats(x[:n])
				k.GELU(y)
				sameBits(t, k.Name+" GELU", y, defineGELU(x[:n]))
			}
		})
	}
}

func TestRowsAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		spread := rapid.SampledFrom([]float32{0, 1e-38, 1e-6, 1, 5, 1e6}).Draw(t, "spread")
		checkRow(t, r, randomFloats(r, 16*rapid.IntRange(1, 30).Draw(t, "length"), spread))
	})
}

// TestRowsAreExactAtTheEdges has the ends of GELU's table, ties, and what is
// next to them.
func TestRowsAreExactAtTheEdges(t *testing.T) {
	var x []float32
	for _, v := range []float32{0, 1, 8, 8.00390625, 7.99609375, 127, 63.5, 0.5, 1.5, 2.5, 0.001953125} {
		for _, near := range []float32{v, math.Nextafter32(v, 100), math.Nextafter32(v, -100)} {
			x = append(x, near, -near)
		}
	}
	for len(x)%16 != 0 {
		x = append(x, 127)
	}
	checkRow(t, rand.New(rand.NewPCG(1, 1)), x)
}
