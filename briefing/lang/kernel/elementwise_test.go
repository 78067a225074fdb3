package kernel

import (
	"math"
	"testing"
)

// TestGELUIsCloseToItsDefinition walks over the table's range and beyond it.
func TestGELUIsCloseToItsDefinition(t *testing.T) {
	for _, k := range Available() {
		var x []float32
		for v := float32(-12); v < 12; v += 0.00037 {
			x = append(x, v)
		}
		y := append([]float32(nil), x...)
		k.GELU(y)
		for i, v := range x {
			want := 0.5 * float64(v) * (1 + math.Erf(float64(v)/math.Sqrt2))
			if math.Abs(float64(y[i])-want) > 2e-6 {
				t.Fatalf("%s: GELU(%v) = %v, want %v", k.Name, v, y[i], want)
			}
		}
	}
}

// TestPowersAreClose compares with math.Exp2, which is not used at run time.
func TestPowersAreClose(t *testing.T) {
	for x := float32(-125.9); x <= 0; x += 0.0017 {
		got, want := float64(power(x)), math.Exp2(float64(x))
		if math.Abs(got-want) > 2.2e-7*want {
			t.Fatalf("2^%v = %v, want %v", x, got, want)
		}
	}
	if power(0) != 1 || power(-1) != 0.5 || power(-126) != 0x1p-126 || power(-127) != 0 {
		t.Errorf("powers of 0, -1, -126, -127: %v, %v, %v, %v", power(0), power(-1), power(-126), power(-127))
	}
}

// TestNormsHaveMeanAndVariance normalises a row of numbers without gain.
func TestNormsHaveMeanAndVariance(t *testing.T) {
	for _, k := range Available() {
		x, residual, gain, bias := make([]float32, 384), make([]float32, 384), make([]float32, 384), make([]float32, 384)
		for i := range x {
			x[i], residual[i], gain[i] = float32(i%17), float32(i%5)*-0.5, 1
		}
		k.AddNorm(x, residual, gain, bias, 1e-12)
		var mean, variance float64
		for _, v := range x {
			mean += float64(v) / 384
			variance += float64(v) * float64(v) / 384
		}
		if math.Abs(mean) > 1e-6 || math.Abs(variance-1) > 1e-5 {
			t.Errorf("%s: mean %v, variance %v", k.Name, mean, variance)
		}
	}
}
