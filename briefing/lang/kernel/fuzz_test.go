package kernel

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"testing"
)

// FuzzShapes draws weights and activations from the seed, for any shape.
func FuzzShapes(f *testing.F) {
	f.Add(uint64(1), uint8(15), uint16(31), uint8(0), uint8(0))
	f.Add(uint64(2), uint8(95), uint16(64), uint8(5), uint8(1))
	f.Add(uint64(3), uint8(16), uint16(383), uint8(12), uint8(2))
	f.Fuzz(func(t *testing.T, seed uint64, outputs uint8, inputs uint16, rows, head uint8) {
		r := rand.New(rand.NewPCG(seed, 0))
		checkLinear(t, r, int(outputs)+1, int(inputs%700)+1, int(rows%40)+1, 1)
		checkFeedForward(t, r, int(inputs%90)+1, int(outputs)+1, int(head)+1, int(rows%110)+1)
		checkAttention(t, r, int(rows)+1, 1+int(outputs)%2, 16*(1+int(head)%3), 1)
	})
}

// FuzzRows takes any numbers, as long as they are numbers and their squares
// can be added up.
func FuzzRows(f *testing.F) {
	bits := func(values ...float32) (b []byte) {
		for _, v := range values {
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(v))
		}
		return b
	}
	f.Add(bits(0, 1, -1, 7.9999995, -8, 1e-20, 3e4))
	f.Add(bits(1e-45, -1e-38, 2e-30))
	f.Add(bits(8, -8, 0.5, 1.5, 127, -127))
	f.Fuzz(func(t *testing.T, data []byte) {
		var x []float32
		for ; len(data) >= 4 && len(x) < 2000; data = data[4:] {
			v := math.Float32frombits(binary.LittleEndian.Uint32(data))
			if !(v > -1e15 && v < 1e15) {
				v = 0
			}
			x = append(x, v)
		}
		for len(x) == 0 || len(x)%16 != 0 {
			x = append(x, 0.25)
		}
		checkRow(t, rand.New(rand.NewPCG(1, 2)), x)
	})
}

// FuzzNoNumbers gives every kernel infinities and what is not a number: the
// results mean nothing, but nothing is touched outside the buffers.
func FuzzNoNumbers(f *testing.F) {
	f.Add(uint64(1), uint8(7))
	f.Fuzz(func(t *testing.T, seed uint64, rows uint8) {
		r := rand.New(rand.NewPCG(seed, 0))
		n := int(rows%20) + 1
		l, _ := randomLinear(r, 32, 48)
		back, _ := randomLinear(r, 48, 32)
		wild := func(n int) []float32 {
			x := make([]float32, n)
			for i := range x {
				x[i] = math.Float32frombits(r.Uint32() | r.Uint32()) // exponents tend to be all ones
			}
			return x
		}
		for _, k := range Available() {
			guarded(t, k.Name, func(g *guards) {
				y := g.floats(make([]float32, n*32))
				k.FeedForward(g.linear(back), g.linear(l), g.floats(wild(n*32)), n, y, &Scratch{})
				k.Linear(g.linear(l), g.floats(wild(n*l.K)), n, y, &Scratch{})
				k.Attention(g.floats(wild(n*96)), n, 32, 2, y, &Scratch{})
				k.GELU(g.floats(wild(n)))
				k.AddNorm(g.floats(wild(48)), g.floats(wild(48)), g.floats(wild(48)), g.floats(wild(48)), 1e-12)
			})
		}
	})
}
