package main

import "math/bits"

// twister is the Mersenne Twister MT19937 (Matsumoto and Nishimura 1998), which
// Python's random module uses: earlier figures are of a sample drawn with it.
type twister struct {
	state [twisterSize]uint32
	at    int
}

const (
	twisterSize  = 624
	twisterShift = 397
)

// newTwister seeds as Python's random.Random(seed) does for a small number:
// init_by_array with one key.
func newTwister(seed uint32) *twister {
	t := &twister{at: twisterSize}
	s := &t.state
	s[0] = 19650218
	for i := uint32(1); i < twisterSize; i++ {
		s[i] = 1812433253*(s[i-1]^s[i-1]>>30) + i
	}
	i := 1
	for range twisterSize {
		s[i] = s[i] ^ (s[i-1]^s[i-1]>>30)*1664525 + seed
		i = t.wrap(i + 1)
	}
	for range twisterSize - 1 {
		s[i] = s[i] ^ (s[i-1]^s[i-1]>>30)*1566083941 - uint32(i)
		i = t.wrap(i + 1)
	}
	s[0] = 1 << 31
	return t
}

func (t *twister) wrap(i int) int {
	if i < twisterSize {
		return i
	}
	t.state[0] = t.state[twisterSize-1]
	return 1
}

// next returns 32 random bits.
func (t *twister) next() uint32 {
	if t.at == twisterSize {
		for i := range t.state {
			y := t.state[i]&(1<<31) | t.state[(i+1)%twisterSize]&(1<<31-1)
			x := t.state[(i+twisterShift)%twisterSize] ^ y>>1
			if y&1 != 0 {
				x ^= 0x9908b0df
			}
			t.state[i] = x
		}
		t.at = 0
	}
	y := t.state[t.at]
	t.at++
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}

// pythonShuffle shuffles n things as Python's random.Random(seed).shuffle does.
func pythonShuffle(seed uint32, n int, swap func(i, j int)) {
	t := newTwister(seed)
	for i := n - 1; i > 0; i-- {
		width := bits.Len(uint(i + 1))
		j := i + 1
		for j > i {
			j = int(t.next() >> (32 - width))
		}
		swap(i, j)
	}
}
