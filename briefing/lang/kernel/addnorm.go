package kernel

import (
	"fmt"
	"math"
)

// AddNorm adds residual to one row x and normalises the sum: to a mean of 0 and
// a variance of 1 (eps is added to the variance), then times gain plus bias. The
// slices have one length, a multiple of 16; it panics where they have not.
func (k *Kernel) AddNorm(x, residual, gain, bias []float32, eps float32) {
	if len(x)%16 != 0 || len(residual) != len(x) || len(gain) != len(x) || len(bias) != len(x) {
		panic(fmt.Sprintf("kernel: norm of %d floats, %d added, gain %d, bias %d: want one multiple of 16",
			len(x), len(residual), len(gain), len(bias)))
	}
	if len(x) > 0 {
		k.addNorm(x, residual, gain, bias, eps)
	}
}

func addNormPlain(x, residual, gain, bias []float32, eps float32) {
	residual, gain, bias = residual[:len(x)], gain[:len(x)], bias[:len(x)]
	var lanes [16]float32
	for i, r := range residual {
		v := x[i] + r
		x[i] = v
		lanes[i&15] += v
	}
	mean := sumLanes(&lanes) / float32(len(x))
	lanes = [16]float32{}
	for i, v := range x {
		d := v - mean
		lanes[i&15] += float32(d * d)
	}
	inverse := inverseDeviation(&lanes, len(x), eps)
	for i, v := range x {
		x[i] = float32(float32((v-mean)*inverse)*gain[i]) + bias[i]
	}
}

// sumLanes adds up sixteen lanes: always the upper half to the lower.
func sumLanes(l *[16]float32) float32 {
	for half := 8; half > 0; half /= 2 {
		for i := range half {
			l[i] += l[i+half]
		}
	}
	return l[0]
}

// inverseDeviation is 1 over the square root of the variance, whose n squares
// were added up in lanes, plus eps.
func inverseDeviation(lanes *[16]float32, n int, eps float32) float32 {
	return 1 / float32(math.Sqrt(float64(sumLanes(lanes)/float32(n)+eps)))
}
