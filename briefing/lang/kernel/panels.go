package kernel

// blockRows is how many rows are multiplied by all panels before the next: so
// many quantised rows of the widest layer fit a core's own cache beside a
// panel. Every tile's height divides it.
const blockRows = 120

// panelProduct is what a product in assembly is given: rows of quantised
// activations, and one panel or two. It is read by its field names.
type panelProduct struct {
	q          *uint8 // rows*k
	panel      *byte  // 16*k, and for two panels as much behind
	k          int
	rows       int      // a multiple of the tile's height; counted down
	y          *float32 // the first row's columns
	yStride    int      // bytes from row to row of y
	scale      *float32 // one a column
	bias       *float32 // one a column
	correction *int32   // one a column
	steps      *float32 // one a row

	// Where the product adds up in 16 bits, see limits: of the panel's groups the
	// offsets and the greatest sums of squares, of the first tile's groups, and
	// behind them of the next tiles', the sums of squares.
	offsets *int16
	limits  *uint32
	norms   *uint32
}

type multiplyFunc func(l *Linear, q []uint8, scales []float32, rows int, y []float32, s *Scratch)

// panels is how a machine multiplies.
type panels struct {
	height  int                 // rows of a tile
	product func(*panelProduct) // one panel
	twice   func(*panelProduct) // two panels at once, where there is that

	// Where product adds up in 16 bits: a Linear's limits, and what fills norms
	// for tiles of rows of k activations, K/groupWidth numbers a tile.
	limits func(l *Linear) *limits
	norms  func(q *uint8, k, tiles int, norms *uint32)
}

// multiply is Kernel.multiply.
func (m panels) multiply(l *Linear, q []uint8, scales []float32, rows int, y []float32, s *Scratch) {
	var limit *limits
	groups := l.K / groupWidth
	if m.limits != nil && groups > 0 {
		limit = m.limits(l)
		tiles := roundUp(rows, m.height) / m.height
		m.norms(&q[0], l.K, tiles, &numbers(&s.norms, tiles*groups)[0])
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
			if limit != nil {
				s.product.offsets = &limit.offsets[n/panelColumns*groups*groupWords]
				s.product.limits = &limit.greatest[n/panelColumns*groups]
				s.product.norms = &s.norms[first/m.height*groups]
			}
			whole := (last - first) / m.height * m.height
			if whole > 0 {
				s.product.rows, s.product.y, s.product.yStride = whole, &y[first*l.N+n], 4*l.N
				product(&s.product)
			}
			if whole += first; whole < last {
				s.product.q, s.product.steps = &q[whole*l.K], &scales[whole]
				if limit != nil {
					s.product.norms = &s.norms[whole/m.height*groups]
				}
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
