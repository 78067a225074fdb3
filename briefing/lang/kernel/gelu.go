package kernel

import (
	_ "embed"
	"encoding/binary"
	"math"
)

//go:generate go run ./gelutable -o gelu.bin

// The table of GELU has geluSteps steps from -geluReach to geluReach, and one
// value more, so that the last step has an end. Beyond, GELU is 0 or x to
// within a float's precision.
const (
	geluReach  = 8
	geluSteps  = 4096
	geluValues = geluSteps + 2
)

//go:embed gelu.bin
var geluFile string

var geluTable = readGELU(geluFile)

// readGELU reads the table, little-endian float32. A file of another length is
// a fault of the build.
func readGELU(file string) *[geluValues]float32 {
	var table [geluValues]float32
	if len(file) != 4*geluValues {
		panic("kernel: gelu.bin has the wrong length: run go generate")
	}
	for i := range table {
		table[i] = math.Float32frombits(binary.LittleEndian.Uint32([]byte(file[4*i:])))
	}
	return &table
}

// GELU puts x*Φ(x) in place of each x, Φ the distribution function of the
// normal distribution (Hendrycks and Gimpel, Gaussian Error Linear Units, 2016),
// to within 2e-6.
func (k *Kernel) GELU(x []float32) { k.gelu(x) }

func geluPlain(x []float32) {
	for i, v := range x {
		if v >= geluReach {
			continue
		}
		c := v
		if !(c > -geluReach) {
			c = -geluReach
		}
		t := float32(c*(geluSteps/(2*geluReach))) + geluSteps/2
		j := uint32(int32(t))
		if j > geluSteps {
			j = geluSteps
		}
		a, b := geluTable[j], geluTable[j+1]
		x[i] = a + float32((t-float32(j))*(b-a))
	}
}
