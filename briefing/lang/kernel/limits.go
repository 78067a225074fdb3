package kernel

import "sync"

// A kernel that adds up products in 16 bits, before it widens them to 32, may do
// so for as many as surely fit. What surely fits is told by the inequality of
// Cauchy and Schwarz: no sum of products is greater than the root of the sum of
// the one factors' squares times that of the others'. Rows of activations and
// columns of weights are taken in groups of groupSteps steps of k, four
// activations or weights each. A 16-bit word holds the products of the first
// two of every four, or of the last two.
const (
	groupSteps   = 8
	groupWidth   = 4 * groupSteps              // k of a group
	groupWeights = panelColumns * groupWidth   // weights of a panel's group
	groupWords   = 2 * panelColumns            // words that hold a group's sums
	greatestWord = 1<<15 - 1                   // what a word holds
	greatestProd = greatestWord * greatestWord // what both sums of squares may make
)

// limits is what is found out of a Linear's weights when it is first used.
type limits struct {
	once sync.Once
	// offsets are, by group, what takes the activations' offset out of a word's
	// sum: -128 times the sum of its weights, modulo 2^16.
	offsets []int16
	// greatest is, by group, the greatest sum of squares of activations with
	// which every word holds its sum.
	greatest []uint32
}

// set fills limits from l's weights. weigh writes the offsets of groups and their
// greatest sum of squares of a word's weights.
func (m *limits) set(l *Linear, weigh func(weights *byte, groups int, offsets *int16, squares *uint32)) {
	each := l.K / groupWidth
	if each == 0 {
		m.offsets, m.greatest = make([]int16, 1), make([]uint32, 1) // not read
		return
	}
	panels := l.N / panelColumns
	m.offsets, m.greatest = make([]int16, panels*each*groupWords), make([]uint32, panels*each)
	for p := range panels {
		weigh(&l.Panels[p*panelColumns*l.K], each, &m.offsets[p*each*groupWords], &m.greatest[p*each])
	}
	for i, squares := range m.greatest {
		m.greatest[i] = greatestProd / max(squares, 1)
	}
}
