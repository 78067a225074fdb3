package kernel

import "golang.org/x/sys/cpu"

// prepared is what is found out of a Linear's weights when it is first used:
// nothing here.
type prepared struct{}

// machineKernels lists the kernels beside plain, fastest first.
func machineKernels() []*Kernel {
	var kernels []*Kernel
	if cpu.ARM64.HasASIMDDP {
		kernels = append(kernels, neonWith("sdot", panels{height: 4, product: productSDOT}.multiply))
	}
	// Every arm64 has vectors of floats. Integers are multiplied as the plain
	// kernel does where there is no dot product of bytes.
	return append(kernels, neonWith("neon", multiplyPlain))
}

func neonWith(name string, multiply multiplyFunc) *Kernel {
	return &Kernel{
		Name:     name,
		quantise: quantiseNEON,
		multiply: multiply,
		attend:   floatTiles{tile: tileNEON, weigh: weighNEON}.attend,
		gelu:     geluPlain, // a table cannot be read with vectors
		addNorm:  addNormNEON,
	}
}

// productSDOT is in tiles of 4 rows. See panelProduct.
//
//go:noescape
func productSDOT(p *panelProduct)

//go:noescape
func tileNEON(t *floatTile)

// weighRowNEON is softmaxPlain on n floats, a multiple of 16.
//
//go:noescape
func weighRowNEON(x *float32, n int, scale float32, constants *[8]float32) float32

func weighNEON(x []float32, scale float32) float32 {
	return weighRowNEON(&x[0], len(x), scale, &powerConstants)
}

// greatestNEON is the greatest magnitude's bits of n floats, a multiple of 16.
//
//go:noescape
func greatestNEON(x *float32, n int) uint32

// roundNEON writes round(x*inverse)+128 for n floats, a multiple of 16.
//
//go:noescape
func roundNEON(x *float32, n int, inverse float32, q *uint8)

func quantiseNEON(x []float32, q []uint8) float32 {
	q = q[:len(x)]
	inverse, step := steps(greatestNEON(&x[0], len(x)))
	roundNEON(&x[0], len(x), inverse, &q[0])
	return step
}

// addRowNEON adds residual to n floats, a multiple of 16, and adds up the sums
// in lanes.
//
//go:noescape
func addRowNEON(x, residual *float32, n int, lanes *[16]float32)

// squareRowNEON adds up the squares of x-mean in lanes.
//
//go:noescape
func squareRowNEON(x *float32, n int, mean float32, lanes *[16]float32)

// normaliseRowNEON puts (x-mean)*inverse*gain+bias in place of x.
//
//go:noescape
func normaliseRowNEON(x, gain, bias *float32, n int, mean, inverse float32)

func addNormNEON(x, residual, gain, bias []float32, eps float32) {
	var lanes [16]float32
	addRowNEON(&x[0], &residual[0], len(x), &lanes)
	mean := sumLanes(&lanes) / float32(len(x))
	squareRowNEON(&x[0], len(x), mean, &lanes)
	inverse := inverseDeviation(&lanes, len(x), eps)
	normaliseRowNEON(&x[0], &gain[0], &bias[0], len(x), mean, inverse)
}
