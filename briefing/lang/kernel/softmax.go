package kernel

import "math"

// Weights are powers of 2: 2^x = 2^n * 2^r with n the nearest integer to x, and
// 2^r a polynomial in r, from -1/2 to 1/2, that is 1 at 0 and whose greatest
// relative error, 9.2e-8, is as small as it can be with so many coefficients.
const (
	powerLeast = -126 // below, the power is taken for 0: it would be denormal
	power1     = 0.693146977
	power2     = 0.240222418
	power3     = 0.05550734
	power4     = 0.00967153391
	power5     = 0.00132646998
)

// powerConstants are what kernels in assembly need of powers of 2, in the order
// in which they take them.
var powerConstants = [8]float32{powerLeast, roundMagic, power5, power4, power3, power2, power1, 1}

// power is 2^x for x up to 0.
func power(x float32) float32 {
	if !(x >= powerLeast) {
		return 0
	}
	rounded := x + roundMagic // its low bits are n
	r := x - (rounded - roundMagic)
	p := float32(power5*r) + power4
	p = float32(p*r) + power3
	p = float32(p*r) + power2
	p = float32(p*r) + power1
	p = float32(p*r) + 1
	return p * math.Float32frombits(math.Float32bits(rounded)<<23+0x3F800000)
}

// softmaxPlain puts 2^((x-max)*scale) in place of each x and returns their sum,
// which is made of eight lanes.
func softmaxPlain(x []float32, scale float32) float32 {
	greatest := x[0]
	for _, v := range x {
		if v > greatest {
			greatest = v
		}
	}
	var l [8]float32
	for i, v := range x {
		e := power(float32((v - greatest) * scale))
		x[i] = e
		l[i&7] += e
	}
	return ((l[0] + l[4]) + (l[2] + l[6])) + ((l[1] + l[5]) + (l[3] + l[7]))
}
