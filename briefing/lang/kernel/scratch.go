package kernel

// Scratch holds the working buffers of one goroutine. The zero value is ready;
// the buffers grow as they are needed and are kept. Kernels work on whole tiles
// of rows and columns: what that takes beyond the caller's rows happens here.
type Scratch struct {
	quantised []uint8     // rows of activations, value+128
	scales    []float32   // one a row of quantised
	triples   []rowTriple // three rows of activations side by side
	tile      []float32   // a tile of results that do not fit the caller's rows
	keys      []float32   // one head's keys, transposed in panels of 16
	values    []float32   // one head's values, side by side
	queries   []float32   // a tile of queries
	scores    []float32   // one or six queries' scores

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

// activations gives room for rows of k quantised values and their scales. What
// they hold is left over from earlier uses.
func (s *Scratch) activations(rows, k int) ([]uint8, []float32) {
	if len(s.quantised) < rows*k {
		s.quantised = make([]uint8, rows*k)
	}
	return s.quantised[:rows*k], floats(&s.scales, rows)
}

// interleaved gives room for three rows of k activations.
func (s *Scratch) interleaved(k int) []rowTriple {
	if len(s.triples) < k {
		s.triples = make([]rowTriple, k)
	}
	return s.triples[:k]
}

// floats gives n floats of a buffer, left over from earlier uses, and lets it
// grow first where it is too small.
func floats(buffer *[]float32, n int) []float32 {
	if len(*buffer) < n {
		*buffer = make([]float32, n)
	}
	return (*buffer)[:n]
}
