package kernel

import "math"

const (
	// roundMagic is 1.5*2^23: added to a float of up to 2^22 in magnitude it
	// leaves the float's nearest integer, ties to even, in the low bits.
	roundMagic     = 12582912
	roundMagicBits = 0x4B400000

	// leastMagnitude is the magnitude below which a row counts as zero, so that
	// 127 over it stays finite.
	leastMagnitude = 1e-30
)

// quantisePlain writes x in steps of its greatest magnitude over 127, and
// returns that step. A row of zeros has the step 1/127.
func quantisePlain(x []float32, q []uint8) float32 {
	q = q[:len(x)]
	var bits uint32 // magnitudes compare like their bits
	for _, v := range x {
		bits = max(bits, math.Float32bits(v)&0x7fffffff)
	}
	inverse, step := steps(bits)
	for i, v := range x {
		rounded := float32(v*inverse) + roundMagic
		q[i] = uint8(math.Float32bits(rounded) - roundMagicBits + offset)
	}
	return step
}

// steps gives what activations are multiplied by to be quantised, and what
// they are multiplied by to be themselves again, for the greatest magnitude's
// bits.
func steps(bits uint32) (inverse, step float32) {
	greatest := math.Float32frombits(bits)
	if !(greatest >= leastMagnitude) {
		greatest = 1
	}
	return activation / greatest, greatest / activation
}
