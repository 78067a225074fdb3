package kernel

import "math"

// What follows is the definition of the results, written as simply as it goes.
// Every kernel, plain included, is compared with it to the last bit.

func defineQuantised(x []float32) (q []int32, step float32) {
	var greatest float32
	for _, v := range x {
		greatest = max(greatest, float32(math.Abs(float64(v))))
	}
	if greatest < leastMagnitude {
		greatest = 1
	}
	inverse := 127 / greatest
	for _, v := range x {
		q = append(q, int32(math.RoundToEven(float64(v*inverse))))
	}
	return q, greatest / 127
}

func defineLinear(l *Linear, x []float32, rows int) []float32 {
	var y []float32
	for r := range rows {
		q, step := defineQuantised(x[r*l.K : (r+1)*l.K])
		for n := range l.N {
			var sum int32
			for k, v := range q {
				sum += v * int32(int8(l.Panels[panelIndex(n, k, l.K)]))
			}
			scaled := float32(sum) * l.Scale[n]
			y = append(y, float32(scaled*step)+l.Bias[n])
		}
	}
	return y
}

func defineAttention(qkv []float32, rows, hidden, heads int) []float32 {
	head := hidden / heads
	scale := float32(math.Log2E / math.Sqrt(float64(head)))
	out := make([]float32, rows*hidden)
	for h := range heads {
		at := func(row, which, d int) float32 { return qkv[(row*3+which)*hidden+h*head+d] }
		for i := range rows {
			weights := make([]float32, rows)
			greatest := float32(math.Inf(-1))
			for j := range rows {
				for d := range head {
					weights[j] += float32(at(i, 0, d) * at(j, 1, d))
				}
				greatest = max(greatest, weights[j])
			}
			var lanes [8]float32
			for j, score := range weights {
				difference := score - greatest
				weights[j] = definePower(difference * scale)
				lanes[j%8] += weights[j]
			}
			sum := ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) + ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]))
			inverse := 1 / sum
			for d := range head {
				var mixed float32
				for j, w := range weights {
					mixed += float32(w * at(j, 2, d))
				}
				out[i*hidden+h*head+d] = mixed * inverse
			}
		}
	}
	return out
}

func definePower(x float32) float32 {
	if x < powerLeast {
		return 0
	}
	n := math.RoundToEven(float64(x))
	r := x - float32(n)
	var p float32
	for _, c := range []float32{power5, power4, power3, power2, power1, 1} {
		p = float32(p*r) + c
	}
	return p * float32(math.Ldexp(1, int(n)))
}

func defineGELU(x []float32) []float32 {
	var y []float32
	for _, v := range x {
		t := float32(max(v, -8)*256) + 2048
		j := math.Floor(float64(t))
		if v >= 8 {
			y = append(y, v)
			continue
		}
		a, b := geluTable[int(j)], geluTable[int(j)+1]
		y = append(y, a+float32((t-float32(j))*(b-a)))
	}
	return y
}

func defineAddNorm(x, residual, gain, bias []float32, eps float32) []float32 {
	y := make([]float32, len(x))
	var lanes [16]float32
	for i := range x {
		y[i] = x[i] + residual[i]
		lanes[i%16] += y[i]
	}
	mean := defineSum(lanes[:]) / float32(len(x))
	lanes = [16]float32{}
	for i, v := range y {
		difference := v - mean
		lanes[i%16] += float32(difference * difference)
	}
	variance := defineSum(lanes[:]) / float32(len(x))
	inverse := 1 / float32(math.Sqrt(float64(variance+eps)))
	for i, v := range y {
		normal := (v - mean) * inverse
		y[i] = float32(normal*gain[i]) + bias[i]
	}
	return y
}

func defineSum(lanes []float32) float32 {
	if len(lanes) == 1 {
		return lanes[0]
	}
	half := make([]float32, len(lanes)/2)
	for i := range half {
		half[i] = lanes[i] + lanes[i+len(half)]
	}
	return defineSum(half)
}
