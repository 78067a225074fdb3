package kernel

import (
	"fmt"
	"math"
)

// attention is one sequence to attend over.
type attention struct {
	qkv    []float32 // rows of queries, keys and values: 3*hidden floats each
	rows   int
	hidden int // floats of a row of queries, of keys, of values
	heads  int
	head   int     // floats of one head
	scale  float32 // of the scores: log2(e)/sqrt(head), for weights are powers of 2
}

// query, key and value are one head's part of a row.
func (a *attention) query(row, h int) []float32 { return a.part(row, h, 0) }
func (a *attention) key(row, h int) []float32   { return a.part(row, h, 1) }
func (a *attention) value(row, h int) []float32 { return a.part(row, h, 2) }

func (a *attention) part(row, h, which int) []float32 {
	at := (row*3+which)*a.hidden + h*a.head
	return a.qkv[at : at+a.head : at+a.head]
}

// Attention lets every row of one sequence attend to every other:
// softmax(q·kᵀ/sqrt(head size))·v, head by head. qkv holds rows*3*hidden floats,
// in each row the queries of all heads, their keys, their values; out gets
// rows*hidden. What lies behind is not touched. heads must divide hidden into
// heads of a multiple of 16 floats; it panics where a length does not fit.
func (k *Kernel) Attention(qkv []float32, rows, hidden, heads int, out []float32, s *Scratch) {
	if heads <= 0 || hidden%heads != 0 || hidden/heads%16 != 0 {
		panic(fmt.Sprintf("kernel: %d heads of %d floats: want heads of a multiple of 16", heads, hidden))
	}
	head := hidden / heads
	s.sequence = attention{qkv[:rows*3*hidden], rows, hidden, heads, head, float32(math.Log2E / math.Sqrt(float64(head)))}
	if out = out[:rows*hidden]; rows > 0 {
		k.attend(&s.sequence, out, s)
	}
	s.forget()
}

// attendPlain computes the scores of four keys at a time and the sums over the
// values of eight columns at a time: what registers hold.
func attendPlain(a *attention, out []float32, s *Scratch) {
	scores := floats(&s.scores, a.rows)
	for h := range a.heads {
		for i := range a.rows {
			scorePlain(a, h, a.query(i, h), scores)
			inverse := 1 / softmaxPlain(scores, a.scale)
			to := out[i*a.hidden+h*a.head:][:a.head:a.head]
			mixPlain(a, h, scores, to)
			for d := range to {
				to[d] *= inverse
			}
		}
	}
}

// scorePlain multiplies a query by all keys of its head.
func scorePlain(a *attention, h int, query, scores []float32) {
	j := 0
	for ; j+4 <= len(scores); j += 4 {
		k0, k1 := a.key(j, h)[:len(query)], a.key(j+1, h)[:len(query)]
		k2, k3 := a.key(j+2, h)[:len(query)], a.key(j+3, h)[:len(query)]
		var s0, s1, s2, s3 float32
		for d, q := range query {
			s0 += float32(q * k0[d])
			s1 += float32(q * k1[d])
			s2 += float32(q * k2[d])
			s3 += float32(q * k3[d])
		}
		scores[j], scores[j+1], scores[j+2], scores[j+3] = s0, s1, s2, s3
	}
	for ; j < len(scores); j++ {
		key := a.key(j, h)[:len(query)]
		var sum float32
		for d, q := range query {
			sum += float32(q * key[d])
		}
		scores[j] = sum
	}
}

// mixPlain adds up the values of a head, weighted.
func mixPlain(a *attention, h int, weights, to []float32) {
	for d := 0; d < len(to); d += 8 {
		var o0, o1, o2, o3, o4, o5, o6, o7 float32
		values := a.qkv[2*a.hidden+h*a.head+d:]
		for j, w := range weights {
			v := values[j*3*a.hidden:][:8:8]
			o0 += float32(w * v[0])
			o1 += float32(w * v[1])
			o2 += float32(w * v[2])
			o3 += float32(w * v[3])
			o4 += float32(w * v[4])
			o5 += float32(w * v[5])
			o6 += float32(w * v[6])
			o7 += float32(w * v[7])
		}
		o := to[d : d+8 : d+8]
		o[0], o[1], o[2], o[3], o[4], o[5], o[6], o[7] = o0, o1, o2, o3, o4, o5, o6, o7
	}
}
