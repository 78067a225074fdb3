package kernel

// blockRows is how many rows are multiplied by all panels before the next: so
// many quantised rows of the widest layer fit a core's own cache beside a
// panel. Every tile's height divides it.
const blockRows = 120

// panelProduct is what a product in assembly is given: rows of quantised
// activations, and one panel, sixteen columns. It is read by its field names.
type panelProduct struct {
	q          *uint8 // rows*k
	panel      *byte  // 16*k
	k          int
	rows       int      // a multiple of the tile's height; counted down
	y          *float32 // the first row's sixteen columns
	yStride    int      // bytes from row to row of y
	scale      *float32 // 16
	bias       *float32 // 16
	correction *int32   // 16; nil where activations have a sign
	steps      *float32 // one a row
}

type multiplyFunc func(l *Linear, q []uint8, scales []float32, rows int, y []float32, s *Scratch)

// multiplyByPanels makes Kernel.multiply of a product that works on tiles of
// height rows.
func multiplyByPanels(height int, product func(*panelProduct)) multiplyFunc {
	return func(l *Linear, q []uint8, scales []float32, rows int, y []float32, s *Scratch) {
		for first := 0; first < rows; first += blockRows {
			last := min(first+blockRows, rows)
			whole := (last - first) / height * height
			for n := 0; n < l.N; n += panelColumns {
				s.product = panelProduct{
					q: &q[first*l.K], panel: &l.Panels[n*l.K], k: l.K, rows: whole,
					scale: &l.Scale[n], bias: &l.Bias[n], correction: &l.Correction[n], steps: &scales[first],
				}
				if whole > 0 {
					s.product.y, s.product.yStride = &y[first*l.N+n], 4*l.N
					product(&s.product)
				}
				if first+whole < last {
					s.product.q, s.product.steps = &q[(first+whole)*l.K], &scales[first+whole]
					multiplyRest(height, product, y[(first+whole)*l.N+n:], last-first-whole, l.N, s)
				}
			}
		}
	}
}

// multiplyRest multiplies the rows that do not make a tile: into a tile aside,
// of which it copies what there is room for.
func multiplyRest(height int, product func(*panelProduct), y []float32, rows, stride int, s *Scratch) {
	tile := floats(&s.tile, rowPadding*panelColumns)
	p := &s.product
	p.rows, p.y, p.yStride = height, &tile[0], 4*panelColumns
	product(p)
	for r := range rows {
		copy(y[r*stride:][:panelColumns], tile[r*panelColumns:])
	}
}
