package encoder

import (
	"math"

	"sitrep/briefing/lang/kernel"
	"sitrep/briefing/lang/model"
)

// definition is the encoder as its definition says it, in float64 and without
// any thought of time: what Session must come close to.
type definition struct{ m *Model }

// window returns the states behind every layer, the first states before them.
func (d definition) window(w Window) (layers [][][]float64, first []int) {
	sequence := [][]float64{d.place(0, model.Class, NoShape, Unknown)}
	for _, p := range w.Parts {
		if p.Break {
			sequence = append(sequence, d.place(len(sequence), model.Break, NoShape, Unknown))
		}
		for _, u := range w.Units[p.From:p.To] {
			first = append(first, len(sequence))
			for _, piece := range u.Pieces {
				sequence = append(sequence, d.place(len(sequence), piece, u.Shape, u.Known))
			}
		}
	}
	sequence = append(sequence, d.place(len(sequence), model.Break, NoShape, Unknown))
	layers = append(layers, sequence)
	for i := range d.m.trunk {
		sequence = d.layer(&d.m.trunk[i], sequence)
		layers = append(layers, sequence)
	}
	return layers, first
}

// roles returns the logits of the role head over one part.
func (d definition) roles(w Window, p Part, cue []int) (roles [][]float64, certainty []float64) {
	layers, first := d.window(w)
	states := layers[d.m.fork]
	sequence := [][]float64{append([]float64(nil), states[0]...)}
	var rows []int
	for unit := p.From; unit < p.To; unit++ {
		rows = append(rows, len(sequence))
		for piece := range w.Units[unit].Pieces {
			state := append([]float64(nil), states[first[unit]+piece]...)
			for _, c := range cue {
				for i := range state {
					if c == unit {
						state[i] += float64(d.m.mark[i])
					}
				}
			}
			sequence = append(sequence, state)
		}
	}
	for i := range d.m.roles {
		sequence = d.layer(&d.m.roles[i], sequence)
	}
	certainty = make([]float64, NumCertainty)
	for i, row := range rows {
		logits := d.linear(d.m.roleHead, sequence[row])
		roles = append(roles, logits[:NumRoles])
		for _, c := range cue {
			for k := range certainty {
				if c == p.From+i {
					certainty[k] += logits[NumRoles+k] / float64(len(cue))
				}
			}
		}
	}
	return roles, certainty
}

func (d definition) place(row int, piece uint16, shape Shape, known Known) []float64 {
	x := make([]float64, d.m.hidden)
	for i := range x {
		q := int8(d.m.pieces[int(piece)*d.m.hidden+i])
		x[i] = float64(q)*float64(d.m.pieceScales[piece]) + float64(d.m.positions[row*d.m.hidden+i]) +
			float64(d.m.shapes[int(shape)*d.m.hidden+i]) + float64(d.m.knowns[int(known)*d.m.hidden+i])
	}
	return d.normalise(x, &d.m.embedNorm)
}

func (d definition) layer(l *layer, x [][]float64) [][]float64 {
	width := d.m.hidden / d.m.heads
	var qkv, out [][]float64
	for _, row := range x {
		qkv = append(qkv, d.linear(l.qkv, row))
	}
	for i := range x {
		mixed := make([]float64, d.m.hidden)
		for h := range d.m.heads {
			weights, sum := make([]float64, len(x)), 0.0
			for j := range x {
				for k := h * width; k < (h+1)*width; k++ {
					weights[j] += qkv[i][k] * qkv[j][d.m.hidden+k] / math.Sqrt(float64(width))
				}
				weights[j] = math.Exp(weights[j])
				sum += weights[j]
			}
			for j := range x {
				for k := h * width; k < (h+1)*width; k++ {
					mixed[k] += weights[j] / sum * qkv[j][2*d.m.hidden+k]
				}
			}
		}
		state := d.normalise(added(x[i], d.linear(l.out, mixed)), &l.attended)
		inner := d.linear(l.up, state)
		for k, v := range inner {
			inner[k] = 0.5 * v * (1 + math.Erf(v/math.Sqrt2))
		}
		out = append(out, d.normalise(added(state, d.linear(l.down, inner)), &l.fed))
	}
	return out
}

// linear multiplies by the weights, the row rounded as kernels round it.
func (d definition) linear(l *kernel.Linear, x []float64) []float64 {
	step := 0.0
	for _, v := range x {
		step = max(step, math.Abs(v)/127)
	}
	y := make([]float64, l.N)
	for n := range y {
		for k, v := range x {
			w := int8(l.Panels[n/16*16*l.K+k/4*64+n%16*4+k%4])
			y[n] += math.RoundToEven(v/step) * float64(w)
		}
		y[n] = y[n]*step*float64(l.Scale[n]) + float64(l.Bias[n])
	}
	return y
}

func (d definition) normalise(x []float64, n *normal) []float64 {
	var mean, variance float64
	for _, v := range x {
		mean += v / float64(len(x))
	}
	for _, v := range x {
		variance += (v - mean) * (v - mean) / float64(len(x))
	}
	y := make([]float64, len(x))
	for i, v := range x {
		y[i] = (v-mean)/math.Sqrt(variance)*float64(n.gain[i]) + float64(n.bias[i])
	}
	return y
}

func added(x, y []float64) []float64 {
	sum := make([]float64, len(x))
	for i := range x {
		sum[i] = x[i] + y[i]
	}
	return sum
}
