package kernel

// Scratch holds the working buffers of one goroutine. The zero value is ready;
// the buffers grow as they are needed and are kept. Kernels work on whole tiles
// of rows and columns: what that takes beyond the caller's rows happens here.
type Scratch struct {
	narrow  quantised          // rows of a layer's input
	wide    quantised          // rows within a feed-forward part
	widened []float32          // some of them before they are quantised
	norms   []uint32           // sums of squares of activations, see limits
	aside   []rowBytes         // tiles of rows of activations side by side
	offsets [][plainRows]int32 // what is to be taken from their sums
	tile    []float32          // a tile of results that do not fit the caller's rows
	keys    []float32          // one head's keys, transposed in panels of 16
	values  []float32          // one head's values, side by side
	queries []float32          // a tile of queries
	scores  []float32          // one or six queries' scores

	// What is passed on by its address lies here, so that it is not allocated
	// anew.
	product   panelProduct
	floats    floatTile
	sequence  attention
	attending attending
}

// forget lets go of the callers' memory.
func (s *Scratch) forget() {
	s.product, s.floats = panelProduct{}, floatTile{}
	s.sequence, s.attending = attention{}, attending{}
}

// quantised is rows of activations, value+128, each with its step.
type quantised struct {
	q     []uint8
	steps []float32
}

// rows gives room for rows of width activations, and for those that make the
// last tile whole. What they hold is left over from earlier uses.
func (q *quantised) rows(rows, width int) ([]uint8, []float32) {
	rows = roundUp(rows, rowPadding)
	if len(q.q) < rows*width {
		q.q = make([]uint8, rows*width)
	}
	return q.q[:rows*width], floats(&q.steps, rows)
}

// interleaved gives room for tiles of rows of k activations, and for what is
// noted of each row.
func (s *Scratch) interleaved(tiles, k int) ([]rowBytes, [][plainRows]int32) {
	if len(s.aside) < tiles*k {
		s.aside = make([]rowBytes, tiles*k)
	}
	if len(s.offsets) < tiles {
		s.offsets = make([][plainRows]int32, tiles)
	}
	return s.aside[:tiles*k], s.offsets[:tiles]
}

// numbers gives n numbers of a buffer, left over from earlier uses, and lets it
// grow first where it is too small.
func numbers(buffer *[]uint32, n int) []uint32 {
	if len(*buffer) < n {
		*buffer = make([]uint32, n)
	}
	return (*buffer)[:n]
}

// floats gives n floats of a buffer, left over from earlier uses, and lets it
// grow first where it is too small.
func floats(buffer *[]float32, n int) []float32 {
	if len(*buffer) < n {
		*buffer = make([]float32, n)
	}
	return (*buffer)[:n]
}
