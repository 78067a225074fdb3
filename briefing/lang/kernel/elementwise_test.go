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

// TestTheExponentialIsClose compares with math.Exp, which is not used at run
// time.
func TestTheExponentialIsClose(t *testing.T) {
	for v := float32(-86.9); v <= 0; v += 0.0013 {
		got, want := float64(expNegative(v)), math.Exp(float64(v))
		if math.Abs(got-want) > 3e-7*want {
			t.Fatalf("exp(%v) = %v, want %v", v, got, want)
		}
	}
	if expNegative(0) != 1 || expNegative(-88) != 0 {
		t.Errorf("exp(0) = %v, exp(-88) = %v", expNegative(0), expNegative(-88))
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
