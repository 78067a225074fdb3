package kernel

import "math"

// The exponential: exp(x) = 2^n * exp(r) with n the nearest integer to x/ln 2.
// The natural logarithm of 2 is taken off in two parts, the first of them exact
// in a few bits, and exp(r) is the polynomial of Cephes' expf (Moshier, Methods
// and Programs for Mathematical Functions, 1989).
const (
	expLeast = -87 // below, exp is taken for 0: a smaller result would be denormal
	log2E    = 1.44269504
	ln2High  = 0.693359375
	ln2Low   = -2.12194440e-4
	exp5     = 1.9875691500e-4
	exp4     = 1.3981999507e-3
	exp3     = 8.3334519073e-3
	exp2     = 4.1665795894e-2
	exp1     = 1.6666665459e-1
	exp0     = 5.0000001201e-1
)

// expConstants are what kernels in assembly need of the exponential, in the
// order in which they take them.
var expConstants = [12]float32{expLeast, log2E, -0.5, ln2High, ln2Low, exp5, exp4, exp3, exp2, exp1, exp0, 1}

// expNegative is exp(x) for x up to 0.
func expNegative(x float32) float32 {
	if !(x >= expLeast) {
		return 0
	}
	n := int32(float32(x*log2E) - 0.5)
	f := float32(n)
	r := x - float32(f*ln2High)
	r -= float32(f * ln2Low)
	p := float32(exp5*r) + exp4
	p = float32(p*r) + exp3
	p = float32(p*r) + exp2
	p = float32(p*r) + exp1
	p = float32(p*r) + exp0
	p = float32(float32(p*r)*r) + r
	return (p + 1) * math.Float32frombits(uint32(n+127)<<23)
}

// softmaxPlain puts exp((x-max)*scale) in place of each x and returns their sum,
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
		e := expNegative(float32((v - greatest) * scale))
		x[i] = e
		l[i&7] += e
	}
	return ((l[0] + l[4]) + (l[2] + l[6])) + ((l[1] + l[5]) + (l[3] + l[7]))
}
