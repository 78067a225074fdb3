package kernel

// The plain kernel multiplies three columns at once: a uint64 is made of three
// fields of 21 bits, each with a weight plus 63 (0 to 126), and one
// multiplication by an activation (0 to 255) gives three products of at most
// 255*126. 64 of them can be added up before a field must be emptied. What the
// added 63 puts into a sum is 63 times the sum of the row's activations.

const (
	fieldBits   = 21
	fieldMask   = 1<<fieldBits - 1
	fieldSums   = 64 // products that a field holds: 64*255*126 < 1<<21
	wordColumns = 3  // columns of a word
	plainRows   = 4  // rows of a tile: as many as a processor has registers for
)

// rowBytes is a tile's activations of one k. A fifth byte, unused, lets them be
// addressed with fewer instructions: five times an index is one, four times
// an index and a place beside it are more.
type rowBytes [5]uint8

// words gives l's weights as the plain kernel multiplies them: K words for every
// three columns, those beyond N zero. They are made on first use and take 8/3
// bytes a weight.
func (l *Linear) words() []uint64 {
	l.plainOnce.Do(func() {
		l.plain = make([]uint64, roundUp(l.N, wordColumns)/wordColumns*l.K)
		for n := range l.N {
			column := l.plain[n/wordColumns*l.K:][:l.K]
			shift := n % wordColumns * fieldBits
			panel := l.Panels[panelIndex(n, 0, l.K):]
			for k := range column {
				weight := int8(panel[k/4*4*panelColumns+k%4])
				column[k] |= uint64(uint8(weight+weightLimit)) << shift
			}
		}
	})
	return l.plain
}

// multiplyPlain is Kernel.multiply in tiles of four rows by three columns. All
// rows are multiplied by three columns before the next three: the words are many
// times as long as the rows.
func multiplyPlain(l *Linear, q []uint8, scales []float32, rows int, y []float32, s *Scratch) {
	words := l.words()
	tiles := roundUp(rows, plainRows) / plainRows
	aside, offsets := s.interleaved(tiles, l.K)
	for t := range tiles {
		interleave(aside[t*l.K:][:l.K], q[t*plainRows*l.K:], &offsets[t])
	}
	for n := 0; n < l.N; n += wordColumns {
		column := words[n/wordColumns*l.K:][:l.K]
		width := min(wordColumns, l.N-n)
		for t := range tiles {
			var sums [plainRows][wordColumns]int32
			sumTile(aside[t*l.K:][:l.K], column, &sums)
			for i := range min(plainRows, rows-t*plainRows) {
				r := t*plainRows + i
				to := y[r*l.N+n:][:width]
				for j, sum := range sums[i][:width] {
					sum += l.Correction[n+j] - offsets[t][i]
					to[j] = float32(float32(float32(sum)*l.Scale[n+j])*scales[r]) + l.Bias[n+j]
				}
			}
		}
	}
}

// interleave puts rows side by side, and notes what the weights' offset adds to
// each row's sums.
func interleave(a []rowBytes, q []uint8, offsets *[plainRows]int32) {
	for r := range plainRows {
		var sum int32
		for k, v := range q[r*len(a) : (r+1)*len(a)] {
			a[k][r] = v
			sum += int32(v)
		}
		offsets[r] = weightLimit * sum
	}
}

// sumTile adds up four rows by three columns.
func sumTile(a []rowBytes, b []uint64, sums *[plainRows][wordColumns]int32) {
	var fields [plainRows]uint64
	for ; len(a) >= fieldSums; a, b = a[fieldSums:], b[fieldSums:] {
		sumFields((*[fieldSums]rowBytes)(a), (*[fieldSums]uint64)(b), &fields)
		empty(&fields, sums)
	}
	if len(a) > 0 {
		var few [fieldSums]rowBytes
		var words [fieldSums]uint64
		copy(few[:], a)
		copy(words[:], b)
		sumFields(&few, &words, &fields)
		empty(&fields, sums)
	}
}

// empty adds what is in fields to sums.
func empty(fields *[plainRows]uint64, sums *[plainRows][wordColumns]int32) {
	for r, f := range fields {
		to := &sums[r]
		to[0] += int32(f & fieldMask)
		to[1] += int32(f >> fieldBits & fieldMask)
		to[2] += int32(f >> (2 * fieldBits))
	}
}

// sumFields adds up as many products as fields can hold. It is where the plain
// kernel spends its time: every activation is multiplied once, so that it need
// not be kept, all sums fit a processor's registers, and four k at a time leave
// few instructions to the loop.
func sumFields(a *[fieldSums]rowBytes, b *[fieldSums]uint64, fields *[plainRows]uint64) {
	var c0, c1, c2, c3 uint64
	for k := 0; k < fieldSums; k += 4 {
		w := b[k]
		c0 += uint64(a[k][0]) * w
		c1 += uint64(a[k][1]) * w
		c2 += uint64(a[k][2]) * w
		c3 += uint64(a[k][3]) * w
		w = b[k+1]
		c0 += uint64(a[k+1][0]) * w
		c1 += uint64(a[k+1][1]) * w
		c2 += uint64(a[k+1][2]) * w
		c3 += uint64(a[k+1][3]) * w
		w = b[k+2]
		c0 += uint64(a[k+2][0]) * w
		c1 += uint64(a[k+2][1]) * w
		c2 += uint64(a[k+2][2]) * w
		c3 += uint64(a[k+2][3]) * w
		w = b[k+3]
		c0 += uint64(a[k+3][0]) * w
		c1 += uint64(a[k+3][1]) * w
		c2 += uint64(a[k+3][2]) * w
		c3 += uint64(a[k+3][3]) * w
	}
	*fields = [plainRows]uint64{c0, c1, c2, c3}
}
