package kernel

// multiplyPlain is the plain product of quantised rows and int8 weights.
func multiplyPlain(l *Linear, q []uint8, scales []float32, rows int, y []float32, s *Scratch) {
	for r := range rows {
		row := q[r*l.K : (r+1)*l.K]
		for n := range l.N {
			sum := l.Correction[n]
			for k, v := range row {
				sum += int32(v) * int32(int8(l.Panels[panelIndex(n, k, l.K)]))
			}
			y[r*l.N+n] = float32(float32(float32(sum)*l.Scale[n])*scales[r]) + l.Bias[n]
		}
	}
}
