package encoder

import (
	"fmt"

	"sitrep/briefing/lang/kernel"
	"sitrep/briefing/lang/model"
)

// Session holds the buffers that one goroutine needs to run a model: some
// megabytes, which grow as they are needed and are kept.
type Session struct {
	model   *Model
	kernel  *kernel.Kernel
	scratch kernel.Scratch

	states []float32 // of the sequence, a row for each piece; in the end one for each unit
	forked []float32 // what they were where the role branch begins
	branch []float32 // states of the role branch
	qkv    []float32
	mixed  []float32 // attention's output
	added  []float32 // what a part of a layer adds to the states
	logits []float32
	kept   []int

	lengths []int // of the sequences that are read at once

	encoded Encoded
}

// NewSession returns a session that runs the model on the best kernel of this
// machine. All kernels give the same results.
func (m *Model) NewSession() *Session { return m.sessionOn(kernel.Best()) }

func (m *Model) sessionOn(k *kernel.Kernel) *Session {
	s := &Session{model: m, kernel: k}
	s.encoded.session = s
	return s
}

// Encode runs the model over a window. What it returns is good until the next
// call. It panics where the window is not as Windows makes them: its parts must
// tile its units, and its pieces must fit.
func (s *Session) Encode(w Window) *Encoded {
	e := &s.encoded
	e.window = w
	rows := s.embed(e)
	below, above := s.model.trunk[:s.model.fork], s.model.trunk[s.model.fork:]
	s.lengths = append(s.lengths[:0], rows)
	s.layers(below, s.states, s.lengths, nil)
	s.forked = append(s.forked[:0], s.states...)
	s.layers(above, s.states, s.lengths, e.first)
	s.label(e)
	return e
}

// embed lays a window's pieces out as a sequence, [CLS] before it, [SEP] behind
// it and between passages, and writes their first states. It returns the
// sequence's length.
func (s *Session) embed(e *Encoded) int {
	w, m := e.window, s.model
	rows := 2 + countPieces(w.Units)
	at := 0
	for _, p := range w.Parts {
		if p.From != at || p.To < p.From {
			panic(fmt.Sprintf("encoder: a part from %d to %d goes on at unit %d", p.From, p.To, at))
		}
		at = p.To
		if p.Break {
			rows++
		}
	}
	if at != len(w.Units) || rows > m.places {
		panic(fmt.Sprintf("encoder: a window of %d units and %d pieces, %d units in its parts", len(w.Units), rows, at))
	}
	s.states = grow(s.states, rows*m.hidden)
	e.first = e.first[:0]
	s.place(0, model.Class, NoShape, Unknown)
	row := 1
	for _, p := range w.Parts {
		if p.Break {
			s.place(row, model.Break, NoShape, Unknown)
			row++
		}
		for _, u := range w.Units[p.From:p.To] {
			e.first = append(e.first, row)
			for _, piece := range u.Pieces {
				s.place(row, piece, u.Shape, u.Known)
				row++
			}
		}
	}
	s.place(row, model.Break, NoShape, Unknown)
	return rows
}

// place writes the first state of one row.
func (s *Session) place(row int, piece uint16, shape Shape, known Known) {
	m := s.model
	h := m.hidden
	state := s.states[row*h:][:h:h]
	scale := m.pieceScales[piece]
	shapes := m.shapes[int(shape)*h:][:h:h]
	knowns := m.knowns[int(known)*h:][:h:h]
	for i, q := range m.pieces[int(piece)*h:][:h:h] {
		state[i] = float32(float32(int8(q))*scale) + (shapes[i] + knowns[i])
	}
	s.kernel.AddNorm(state, m.positions[row*h:][:h:h], m.embedNorm.gain, m.embedNorm.bias, normEpsilon)
}

// layers runs layers over the states of sequences of the given lengths, one
// behind the other, in place. Where not nil, kept lists the rows, ascending, whose
// states are wanted in the end: they become the first rows.
func (s *Session) layers(layers []layer, states []float32, lengths, kept []int) {
	for i := range layers {
		if i+1 < len(layers) {
			s.layer(&layers[i], states, lengths, nil)
		} else {
			s.layer(&layers[i], states, lengths, kept)
		}
	}
}

// layer runs one layer. For rows that are not kept it works out nothing but
// what the others attend to.
func (s *Session) layer(l *layer, states []float32, lengths, kept []int) {
	h, rows := s.model.hidden, 0
	for _, n := range lengths {
		rows += n
	}
	s.qkv = grow(s.qkv, rows*3*h)
	s.mixed = grow(s.mixed, rows*h)
	s.kernel.Linear(l.qkv, states, rows, s.qkv, &s.scratch)
	at := 0
	for _, n := range lengths {
		s.kernel.Attention(s.qkv[at*3*h:], n, h, s.model.heads, s.mixed[at*h:], &s.scratch)
		at += n
	}
	if kept != nil {
		gather(states, kept, h)
		gather(s.mixed, kept, h)
		rows = len(kept)
	}
	s.added = grow(s.added, rows*h)
	s.kernel.Linear(l.out, s.mixed, rows, s.added, &s.scratch)
	s.addNorm(states, rows, &l.attended)
	s.kernel.FeedForward(l.up, l.down, states, rows, s.added, &s.scratch)
	s.addNorm(states, rows, &l.fed)
}

// gather moves the kept rows, ascending, to the front.
func gather(rows []float32, kept []int, width int) {
	for i, row := range kept {
		copy(rows[i*width:(i+1)*width], rows[row*width:])
	}
}

// addNorm adds what a part of a layer adds to the states.
func (s *Session) addNorm(states []float32, rows int, n *normal) {
	h := s.model.hidden
	for at := 0; at < rows*h; at += h {
		s.kernel.AddNorm(states[at:at+h], s.added[at:at+h], n.gain, n.bias, normEpsilon)
	}
}

// grow returns a buffer of n floats, the old one where it is long enough. What
// it holds is left over.
func grow(buffer []float32, n int) []float32 {
	if cap(buffer) < n {
		return make([]float32, n)
	}
	return buffer[:n]
}
