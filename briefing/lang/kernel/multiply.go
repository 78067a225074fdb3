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
	pairColumns = 2 * wordColumns
	plainRows   = 3 // rows of a tile: as many as a processor has registers for
)

// wordPair is six columns' weights of one k.
type wordPair [2]uint64

// rowTriple is three rows' activations of one k.
type rowTriple [plainRows]uint8

// words gives l's weights as the plain kernel multiplies them: K pairs of words
// for every six columns, those beyond N zero. They are made on first use and
// take 8/3 bytes a weight.
func (l *Linear) words() []wordPair {
	l.plainOnce.Do(func() {
		l.plain = make([]wordPair, roundUp(l.N, pairColumns)/pairColumns*l.K)
		for n := range l.N {
			column := l.plain[n/pairColumns*l.K:][:l.K]
			word, shift := n%pairColumns/wordColumns, n%wordColumns*fieldBits
			panel := l.Panels[panelIndex(n, 0, l.K):]
			for k := range column {
				weight := int8(panel[k/4*4*panelColumns+k%4])
				column[k][word] |= uint64(uint8(weight+weightLimit)) << shift
			}
		}
	})
	return l.plain
}

// multiplyPlain is Kernel.multiply in tiles of three rows by six columns.
func multiplyPlain(l *Linear, q []uint8, scales []float32, rows int, y []float32, s *Scratch) {
	words := l.words()
	a := s.interleaved(l.K)
	for r := 0; r < rows; r += plainRows {
		offsets := interleave(a, q[r*l.K:(r+plainRows)*l.K])
		for n := 0; n < l.N; n += pairColumns {
			var sums [plainRows][pairColumns]int32
			sumTile(a, words[n/pairColumns*l.K:][:l.K], &sums)
			width := min(pairColumns, l.N-n)
			for i := range min(plainRows, rows-r) {
				to := y[(r+i)*l.N+n:][:width]
				for j, sum := range sums[i][:width] {
					sum += l.Correction[n+j] - offsets[i]
					to[j] = float32(float32(float32(sum)*l.Scale[n+j])*scales[r+i]) + l.Bias[n+j]
				}
			}
		}
	}
}

// interleave puts three rows side by side, and returns what the weights' offset
// adds to each row's sums.
func interleave(a []rowTriple, q []uint8) (offsets [plainRows]int32) {
	for r := range plainRows {
		var sum int32
		for k, v := range q[r*len(a) : (r+1)*len(a)] {
			a[k][r] = v
			sum += int32(v)
		}
		offsets[r] = weightLimit * sum
	}
	return offsets
}

// sumTile adds up three rows by six columns.
func sumTile(a []rowTriple, b []wordPair, sums *[plainRows][pairColumns]int32) {
	for len(a) > 0 {
		n := min(fieldSums, len(a))
		fields := sumFields(a[:n], b[:n])
		for r := range fields {
			lo, hi, to := fields[r][0], fields[r][1], &sums[r]
			to[0] += int32(lo & fieldMask)
			to[1] += int32(lo >> fieldBits & fieldMask)
			to[2] += int32(lo >> (2 * fieldBits))
			to[3] += int32(hi & fieldMask)
			to[4] += int32(hi >> fieldBits & fieldMask)
			to[5] += int32(hi >> (2 * fieldBits))
		}
		a, b = a[n:], b[n:]
	}
}

// sumFields adds up as many products as fields can hold. It is where the plain
// kernel spends its time.
func sumFields(a []rowTriple, b []wordPair) [plainRows]wordPair {
	var c00, c01, c10, c11, c20, c21 uint64
	b = b[:len(a)]
	for k := range a {
		b0, b1 := b[k][0], b[k][1]
		v := uint64(a[k][0])
		c00 += v * b0
		c01 += v * b1
		v = uint64(a[k][1])
		c10 += v * b0
		c11 += v * b1
		v = uint64(a[k][2])
		c20 += v * b0
		c21 += v * b1
	}
	return [plainRows]wordPair{{c00, c01}, {c10, c11}, {c20, c21}}
}
