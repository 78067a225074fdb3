package ui

// rows keeps the heights of pieces and tells sums of them fast (a Fenwick
// tree): the rows above a piece, and the piece at a row.
type rows struct {
	height []int
	tree   []int
	total  int
}

func newRows(heights []int) rows {
	r := rows{height: heights, tree: make([]int, len(heights)+1)}
	for i, h := range heights {
		r.total += h
		r.tree[i+1] += h
		if up := i + 1 + (i+1)&-(i+1); up < len(r.tree) {
			r.tree[up] += r.tree[i+1]
		}
	}
	return r
}

// set changes the height of a piece.
func (r *rows) set(i, h int) {
	d := h - r.height[i]
	if d == 0 {
		return
	}
	r.height[i] = h
	r.total += d
	for n := i + 1; n < len(r.tree); n += n & -n {
		r.tree[n] += d
	}
}

// above returns the rows before piece i.
func (r *rows) above(i int) int {
	sum := 0
	for n := i; n > 0; n -= n & -n {
		sum += r.tree[n]
	}
	return sum
}

// at returns the piece that holds a row and the row inside it.
func (r *rows) at(row int) (i, in int) {
	if len(r.height) == 0 {
		return 0, 0
	}
	step := 1
	for step*2 < len(r.tree) {
		step *= 2
	}
	rest := max(row, 0)
	for ; step > 0; step /= 2 {
		if i+step < len(r.tree) && r.tree[i+step] <= rest {
			i += step
			rest -= r.tree[i]
		}
	}
	if i >= len(r.height) {
		i = len(r.height) - 1
		rest = max(r.height[i]-1, 0)
	}
	return i, rest
}
