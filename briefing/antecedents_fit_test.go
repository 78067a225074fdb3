package briefing

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
)

// pairFit fits the weights of the pair scorer: for each example it raises the chance
// of all that is right, by AdaGrad (Duchi, Hazan and Singer 2011) with weights held
// small. Features are numbered by class and name.
type pairFit struct {
	number  map[string]int
	names   []string
	count   []int
	weights []float64
	squares []float64
}

// fitExample is an example with its features numbered.
type fitExample struct {
	features [][]int
	right    []bool
}

const (
	fitPasses  = 6
	fitRate    = 0.06
	fitLeast   = 4    // examples that a feature is seen in
	fitHold    = 0.03 // how strongly weights are held small, by example and feature
	fitSlow    = 1    // how much a feature must have moved before it moves slower
	leastWorth = 0.02 // weights below are not written
)

// fitNobody is what nobody loses: a link that may be wrong is worth more than none.
// Of persons nobody is seldom likelier as it is; "they" are hardest to tell.
var fitNobody = map[anaphorClass]float64{oneThing: 0.6, several: 1.2, personNoun: 0.8, bodyNoun: 0.8, placeNoun: 0.8}

// fitPairs returns the weights that fit the examples, by class and feature.
func fitPairs(examples []pairExample) map[anaphorClass]map[string]float64 {
	f := &pairFit{number: map[string]int{}}
	all := make([]fitExample, len(examples))
	for i, x := range examples {
		all[i] = f.take(x)
	}
	f.weights, f.squares = make([]float64, len(f.names)), make([]float64, len(f.names))
	r := rand.New(rand.NewPCG(1, 2))
	for pass := range fitPasses {
		rate := fitRate * (1 - float64(pass)/fitPasses)
		for _, i := range r.Perm(len(all)) {
			f.step(&all[i], rate)
		}
	}
	out := map[anaphorClass]map[string]float64{}
	for c := onePerson; c <= placeNoun; c++ {
		out[c] = map[string]float64{}
		for name, i := range f.number {
			if feature, ok := strings.CutPrefix(name, c.String()+"\t"); ok {
				out[c][feature] = f.weights[i]
			}
		}
		out[c]["none"] -= fitNobody[c]
	}
	return out
}

// take numbers an example's features and counts them.
func (f *pairFit) take(x pairExample) fitExample {
	out := fitExample{right: x.right}
	seen := map[int]bool{}
	for _, features := range x.features {
		var row []int
		for _, name := range features {
			key := x.class.String() + "\t" + name
			i, known := f.number[key]
			if !known {
				i = len(f.names)
				f.number[key] = i
				f.names, f.count = append(f.names, key), append(f.count, 0)
			}
			if !seen[i] {
				seen[i] = true
				f.count[i]++
			}
			row = append(row, i)
		}
		out.features = append(out.features, row)
	}
	return out
}

// step moves the weights of an example's features.
func (f *pairFit) step(x *fitExample, rate float64) {
	p, q := f.chances(x)
	for k, row := range x.features {
		for _, i := range row {
			if f.count[i] < fitLeast {
				continue
			}
			g := p[k] - q[k] + fitHold*f.weights[i]/float64(len(x.features))
			f.squares[i] += g * g
			f.weights[i] -= rate * g / math.Sqrt(f.squares[i]+fitSlow)
		}
	}
}

// chances returns the chance of each that may be meant, among all and among those
// that are right.
func (f *pairFit) chances(x *fitExample) (p, q []float64) {
	p, q = make([]float64, len(x.features)), make([]float64, len(x.features))
	for k, row := range x.features {
		for _, i := range row {
			p[k] += f.weights[i]
		}
	}
	top := slices.Max(p)
	all, right := 0.0, 0.0
	for k := range p {
		p[k] = math.Exp(p[k] - top)
		all += p[k]
		if x.right[k] {
			right += p[k]
		}
	}
	for k := range p {
		if x.right[k] {
			q[k] = p[k] / right
		}
		p[k] /= all
	}
	return p, q
}

// pairLines writes weights as antecedent_weights.txt holds them.
func pairLines(w map[anaphorClass]map[string]float64) []string {
	var lines []string
	for class, features := range w {
		for name, v := range features {
			if math.Abs(v) >= leastWorth {
				lines = append(lines, fmt.Sprintf("%s\t%s\t%.2f\n", class, name, v))
			}
		}
	}
	slices.Sort(lines)
	return lines
}
