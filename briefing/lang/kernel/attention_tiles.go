package kernel

import "math"

const (
	tileRows    = 6 // queries of a tile
	tileColumns = 16
)

// floatTile is what a tile in assembly is given: six rows of a, times panels of
// sixteen columns, each row times its factor. Every sum is one chain in the
// order of k, without fused multiplication. It is read by its field names.
type floatTile struct {
	a           *float32
	aStride     int      // bytes from row to row of a
	b           *float32 // k rows of sixteen columns, panel after panel
	bStride     int      // bytes from row to row of b
	panelStride int      // bytes from panel to panel of b
	k           int
	panels      int
	c           *float32 // rows of panels*16 columns
	cStride     int      // bytes from row to row of c
	factors     *float32 // six
}

// ones are the factors of a tile that is wanted as it is.
var ones = [tileRows]float32{1, 1, 1, 1, 1, 1}

// floatTiles is how a machine attends.
type floatTiles struct {
	tile      func(*floatTile)
	weigh     func(x []float32, scale float32) float32                 // softmaxPlain, of a multiple of 16 scores
	transpose func(from *float32, stride int, to *float32, length int) // eight keys to half a panel, where there is that
}

// attend is Kernel.attend.
func (m floatTiles) attend(a *attention, out []float32, s *Scratch) {
	t := &s.attending
	t.a = a
	t.grow(s)
	for h := range a.heads {
		t.pack(h, m.transpose)
		for i := 0; i < a.rows; i += tileRows {
			t.score(i, h, m.tile, s)
			t.weigh(m.weigh)
			t.mix(i, h, out, m.tile, s)
		}
	}
}

// attending is one call's buffers, and what is in them of one head.
type attending struct {
	a       *attention
	columns int       // keys, padded to whole panels
	keys    []float32 // columns/16 panels: for every d sixteen keys
	values  []float32 // rows of head
	queries []float32 // the last tile's rows of head, padded with zeros
	scores  []float32 // six rows of columns
	rest    []float32 // the last tile's results
	factors [tileRows]float32
}

func (t *attending) grow(s *Scratch) {
	t.columns = roundUp(t.a.rows, tileColumns)
	t.keys = floats(&s.keys, t.columns*t.a.head)
	t.values = floats(&s.values, t.a.rows*t.a.head)
	t.queries = floats(&s.queries, tileRows*t.a.head)
	t.scores = floats(&s.scores, tileRows*t.columns)
	t.rest = floats(&s.tile, tileRows*max(t.a.head, 2*panelColumns))[:tileRows*t.a.head]
}

// pack copies a head's keys, transposed, and its values to where they lie close
// together, and the queries of a last tile that is not full.
func (t *attending) pack(h int, transpose func(from *float32, stride int, to *float32, length int)) {
	a := t.a
	j := 0
	if transpose != nil {
		for ; j+8 <= a.rows; j += 8 {
			transpose(&a.key(j, h)[0], 4*3*a.hidden, &t.column(j)[0], a.head)
		}
	}
	for ; j < t.columns; j++ {
		column := t.column(j)
		if j >= a.rows {
			for d := range a.head {
				column[d*tileColumns] = 0
			}
			continue
		}
		for d, v := range a.key(j, h) {
			column[d*tileColumns] = v
		}
	}
	for j := range a.rows {
		copy(t.values[j*a.head:], a.value(j, h))
	}
	if last := a.rows % tileRows; last > 0 {
		clear(t.queries)
		for r := range last {
			copy(t.queries[r*a.head:], a.query(a.rows-last+r, h))
		}
	}
}

// column is where the key j lies, every sixteenth float.
func (t *attending) column(j int) []float32 {
	return t.keys[j/tileColumns*tileColumns*t.a.head+j%tileColumns:]
}

// score multiplies six queries by all keys.
func (t *attending) score(i, h int, tile func(*floatTile), s *Scratch) {
	a := t.a
	s.floats = floatTile{
		a: &t.queries[0], aStride: 4 * a.head,
		b: &t.keys[0], bStride: 4 * tileColumns, panelStride: 4 * tileColumns * a.head,
		k: a.head, panels: t.columns / tileColumns,
		c: &t.scores[0], cStride: 4 * t.columns, factors: &ones[0],
	}
	if i+tileRows <= a.rows {
		s.floats.a, s.floats.aStride = &a.query(i, h)[0], 4*3*a.hidden
	}
	tile(&s.floats)
}

// weigh turns scores to weights, and keeps what they must be divided by.
func (t *attending) weigh(weigh func(x []float32, scale float32) float32) {
	never := float32(math.Inf(-1))
	for r := range tileRows {
		row := t.scores[r*t.columns:][:t.columns]
		for j := t.a.rows; j < len(row); j++ {
			row[j] = never
		}
		t.factors[r] = 1 / weigh(row, t.a.scale)
	}
}

// mix adds up the values with the weights of six queries.
func (t *attending) mix(i, h int, out []float32, tile func(*floatTile), s *Scratch) {
	a := t.a
	s.floats = floatTile{
		a: &t.scores[0], aStride: 4 * t.columns,
		b: &t.values[0], bStride: 4 * a.head, panelStride: 4 * tileColumns,
		k: a.rows, panels: a.head / tileColumns,
		c: &t.rest[0], cStride: 4 * a.head, factors: &t.factors[0],
	}
	to := out[i*a.hidden+h*a.head:]
	if i+tileRows <= a.rows {
		s.floats.c, s.floats.cStride = &to[0], 4*a.hidden
		tile(&s.floats)
		return
	}
	tile(&s.floats)
	for r := range a.rows - i {
		copy(to[r*a.hidden:][:a.head], t.rest[r*a.head:])
	}
}
