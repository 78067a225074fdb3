package kernel

import "golang.org/x/sys/cpu"

// machineKernels lists the kernels beside plain, fastest first. What cpu says
// includes that the operating system keeps the registers.
func machineKernels() []*Kernel {
	var kernels []*Kernel
	if !cpu.X86.HasAVX2 {
		return nil
	}
	if cpu.X86.HasAVX512VL && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VNNI {
		kernels = append(kernels, avx2With("avx512-vnni", panels{height: 12, product: productAVX512VNNI, twice: productTwiceAVX512VNNI}))
	}
	if cpu.X86.HasAVXVNNI {
		kernels = append(kernels, avx2With("avx-vnni", panels{height: 6, product: productAVXVNNI}))
	}
	return append(kernels, avx2With("avx2", panels{height: 3, product: productAVX2, limits: (*Linear).wordLimits, norms: normsAVX2}))
}

// avx2With is the AVX2 kernel with another product of integers.
func avx2With(name string, products panels) *Kernel {
	return &Kernel{
		Name:     name,
		quantise: quantiseAVX2,
		multiply: products.multiply,
		attend:   floatTiles{tileAVX2, weighAVX2, transposeAVX2}.attend,
		gelu:     geluAVX2,
		addNorm:  addNormAVX2,
	}
}

// The products, in tiles of 3, 6 and 12 rows. See panelProduct.

//go:noescape
func productAVX2(p *panelProduct)

//go:noescape
func productAVXVNNI(p *panelProduct)

//go:noescape
func productAVX512VNNI(p *panelProduct)

//go:noescape
func productTwiceAVX512VNNI(p *panelProduct)

// weighGroupsAVX2 is what limits.set takes.
//
//go:noescape
func weighGroupsAVX2(weights *byte, groups int, offsets *int16, squares *uint32)

// normsAVX2 fills panels.norms for tiles of three rows of k activations, at
// least groupWidth.
//
//go:noescape
func normsAVX2(q *uint8, k, tiles int, norms *uint32)

// prepared is what is found out of a Linear's weights when it is first used.
type prepared = limits

// wordLimits gives l's limits.
func (l *Linear) wordLimits() *limits {
	m := &l.prepared
	m.once.Do(func() { m.set(l, weighGroupsAVX2) })
	return m
}

//go:noescape
func tileAVX2(t *floatTile)

// weighRowAVX2 is softmaxPlain on n floats, a multiple of 16.
//
//go:noescape
func weighRowAVX2(x *float32, n int, scale float32, constants *[8]float32) float32

func weighAVX2(x []float32, scale float32) float32 {
	return weighRowAVX2(&x[0], len(x), scale, &powerConstants)
}

// transposeAVX2 writes eight rows, stride bytes apart and of length floats, a
// multiple of 8, as eight of the sixteen columns of a panel.
//
//go:noescape
func transposeAVX2(from *float32, stride int, to *float32, length int)

// greatestAVX2 is the greatest magnitude's bits of n floats, a multiple of 16.
//
//go:noescape
func greatestAVX2(x *float32, n int) uint32

// roundAVX2 writes round(x*inverse)+128 for n floats, a multiple of 16.
//
//go:noescape
func roundAVX2(x *float32, n int, inverse float32, q *uint8)

func quantiseAVX2(x []float32, q []uint8) float32 {
	q = q[:len(x)]
	inverse, step := steps(greatestAVX2(&x[0], len(x)))
	roundAVX2(&x[0], len(x), inverse, &q[0])
	return step
}

// geluRowAVX2 is geluPlain on n floats, a multiple of 8.
//
//go:noescape
func geluRowAVX2(x *float32, n int, table *[geluValues]float32, constants *[4]float32)

// geluConstants are the table's ends and how x is turned to an index.
var geluConstants = [4]float32{-geluReach, geluReach, geluSteps / (2 * geluReach), geluSteps / 2}

func geluAVX2(x []float32) {
	whole := len(x) &^ 7
	if whole > 0 {
		geluRowAVX2(&x[0], whole, geluTable, &geluConstants)
	}
	geluPlain(x[whole:])
}

// addNormRowAVX2 is addNormPlain on n floats, a multiple of 16.
//
//go:noescape
func addNormRowAVX2(x, residual, gain, bias *float32, n int, eps float32)

func addNormAVX2(x, residual, gain, bias []float32, eps float32) {
	addNormRowAVX2(&x[0], &residual[0], &gain[0], &bias[0], len(x), eps)
}
