package kernel

// blockRows is how many rows are multiplied by all panels before the next: so
// many quantised rows of the widest layer fit a core's own cache beside a
// panel. Every tile's height divides it.
const blockRows = 120

// pairWeights is how many weights of a column two steps of k have.
const pairWeights = 8

// panelProduct is what a product in assembly is given: rows of quantised
// activations, and one panel or two. It is read by its field names.
type panelProduct struct {
	q          *uint8 // rows*k
	panel      *byte  // 16*k, and for two panels as much behind
	pairs      *byte  // k/8 for AVX2: see fittingPairs
	k          int
	rows       int      // a multiple of the tile's height; counted down
	y          *float32 // the first row's columns
	yStride    int      // bytes from row to row of y
	scale      *float32 // one a column
	bias       *float32 // one a column
	correction *int32   // one a column
	steps      *float32 // one a row
}

type multiplyFunc func(l *Linear, q []uint8, scales []float32, rows int, y []float32, s *Scratch)

// panels is how a machine multiplies.
type panels struct {
	height  int                    // rows of a tile
	product func(*panelProduct)    // one panel
	twice   func(*panelProduct)    // two panels at once, where there is that
	pairs   func(l *Linear) []byte // what pairs holds, where product needs it
}

// multiply is Kernel.multiply.
func (m panels) multiply(l *Linear, q []uint8, scales []float32, rows int, y []float32, s *Scratch) {
	var pairs []byte
	if m.pairs != nil {
		pairs = m.pairs(l)
	}
	for first := 0; first < rows; first += blockRows {
		last := min(first+blockRows, rows)
		product, columns := m.twice, 2*panelColumns
		for n := 0; n < l.N; n += columns {
			if m.twice == nil || n+columns > l.N {
				product, columns = m.product, panelColumns
			}
			s.product = panelProduct{
				q: &q[first*l.K], panel: &l.Panels[n*l.K], k: l.K,
				scale: &l.Scale[n], bias: &l.Bias[n], correction: &l.Correction[n], steps: &scales[first],
			}
			if pairs != nil {
				s.product.pairs = &pairs[n/panelColumns*l.K/pairWeights]
			}
			whole := (last - first) / m.height * m.height
			if whole > 0 {
				s.product.rows, s.product.y, s.product.yStride = whole, &y[first*l.N+n], 4*l.N
				product(&s.product)
			}
			if whole += first; whole < last {
				s.product.q, s.product.steps = &q[whole*l.K], &scales[whole]
				m.rest(product, columns, y[whole*l.N+n:], last-whole, l.N, s)
			}
		}
	}
}

// rest multiplies the rows that do not make a tile: into a tile aside, of which
// it copies what there is room for.
func (m panels) rest(product func(*panelProduct), columns int, y []float32, rows, stride int, s *Scratch) {
	tile := floats(&s.tile, rowPadding*2*panelColumns)
	p := &s.product
	p.rows, p.y, p.yStride = m.height, &tile[0], 4*columns
	product(p)
	for r := range rows {
		copy(y[r*stride:][:columns], tile[r*columns:])
	}
}
