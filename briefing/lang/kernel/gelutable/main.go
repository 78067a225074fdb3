// Gelutable writes the table that GELU is read from at run time: x*Φ(x) in 4096
// steps from -8 to 8, little-endian float32. It is run by go generate, on one
// machine, because math.Erf is not the same to the last bit on all of them.
package main

import (
	"encoding/binary"
	"flag"
	"math"
	"os"
)

const (
	reach = 8
	steps = 4096
)

func main() {
	out := flag.String("o", "gelu.bin", "the file to write")
	flag.Parse()
	if err := os.WriteFile(*out, table(), 0o644); err != nil {
		panic(err)
	}
}

// table has a value beyond each end of the last step. Its first is exactly 0,
// which all smaller x get.
func table() []byte {
	values := []byte{0, 0, 0, 0}
	for i := 1; i < steps+2; i++ {
		x := (float64(i) - steps/2) * (2 * reach) / steps
		gelu := 0.5 * x * (1 + math.Erf(x/math.Sqrt2))
		values = binary.LittleEndian.AppendUint32(values, math.Float32bits(float32(gelu)))
	}
	return values
}
