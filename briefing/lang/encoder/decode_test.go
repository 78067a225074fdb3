package encoder

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// labelled is an Encoded with the given logits of names and cues.
func labelled(rows [][]float32) *Encoded {
	e := &Encoded{columns: tokenColumns}
	for _, row := range rows {
		tokens := make([]float32, tokenColumns)
		copy(tokens, row[:NumCues])
		copy(tokens[NumCues+NumEvents:], row)
		e.tokens = append(e.tokens, tokens...)
	}
	return e
}

// votes makes a row of logits that speaks for some labels, the first most.
func votes(labels ...int) []float32 {
	row := make([]float32, NumNames)
	for i, label := range labels {
		row[label] = 8 - 2*float32(i)
	}
	return row
}

func TestNames(t *testing.T) {
	const o, bPer, iPer, bOrg, iOrg, bLoc, bOth, iOth = 0, 1, 2, 3, 4, 5, 7, 8
	name := func(from, to int, kind NameKind) NameRun { return NameRun{Run{From: from, To: to}, kind} }
	for _, c := range []struct {
		name string
		rows [][]float32
		want []NameRun
	}{
		{"none", [][]float32{votes(o), votes(o)}, nil},
		{"two", [][]float32{votes(bPer), votes(iPer), votes(o), votes(bLoc)}, []NameRun{name(0, 2, Person), name(3, 4, Place)}},
		{"side by side", [][]float32{votes(bPer), votes(bPer)}, []NameRun{name(0, 1, Person), name(1, 2, Person)}},
		{"nothing goes on from nothing", [][]float32{votes(iOrg, bOrg), votes(iOrg)}, []NameRun{name(0, 2, Organization)}},
		{"a name keeps its kind", [][]float32{votes(bOth, bOrg), votes(iOrg, iOth), votes(iOrg)}, []NameRun{name(0, 3, Organization)}},
		{"a first unit that is weak", [][]float32{votes(o, bOth), votes(iOth), votes(iOth)}, []NameRun{name(0, 3, OtherName)}},
	} {
		got := labelled(c.rows).Names(Part{To: len(c.rows)})
		for i := range got {
			if got[i].Sure <= 0 || got[i].Sure > 1 {
				t.Errorf("%s: sure to %v", c.name, got[i].Sure)
			}
			got[i].Sure = 0
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestCues(t *testing.T) {
	e := labelled([][]float32{votes(0), votes(1), votes(2), votes(0, 1), votes(1, 0), votes(0)})
	if got := e.Cues(Part{From: 1, To: 5}, 0); len(got) != 2 || got[0].From != 1 || got[0].To != 3 || got[1].From != 4 || got[1].To != 5 {
		t.Errorf("cues %v", got)
	}
	if got := e.Cues(Part{From: 1, To: 5}, 3); len(got) != 1 || got[0].From != 1 {
		t.Errorf("with a bias for none, cues %v", got)
	}
	if got := e.Cues(Part{From: 3, To: 4}, -3); len(got) != 1 || got[0].From != 3 {
		t.Errorf("with a bias against none, cues %v", got)
	}
	if got := e.Cues(Part{From: 2, To: 2}, 0); len(got) != 0 {
		t.Errorf("in nothing, cues %v", got)
	}
}

// TestDecodeFindsTheBest tries every sequence of labels.
func TestDecodeFindsTheBest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 4).Draw(t, "units")
		const labels = 5
		logits := make([][]float32, n)
		for i := range logits {
			for range labels {
				logits[i] = append(logits[i], float32(rapid.IntRange(-20, 20).Draw(t, "logit")))
			}
		}
		bias := float32(rapid.IntRange(-3, 3).Draw(t, "bias"))
		score := func(sequence []int) float32 {
			var sum float32
			for i, label := range sequence {
				further := label > 0 && label%2 == 0
				if further && (i == 0 || sequence[i-1] != label && sequence[i-1] != label-1) {
					return float32(math.Inf(-1))
				}
				sum += logits[i][label]
				if label == 0 {
					sum += bias
				}
			}
			return sum
		}
		best := float32(math.Inf(-1))
		sequence := make([]int, n)
		var try func(i int)
		try = func(i int) {
			if i == n {
				best = max(best, score(sequence))
				return
			}
			for sequence[i] = 0; sequence[i] < labels; sequence[i]++ {
				try(i + 1)
			}
		}
		try(0)
		got := decode(Part{To: n}, labels, bias, func(i int) []float32 { return logits[i] })
		if score(got) != best {
			t.Fatalf("%v scores %v, the best %v", got, score(got), best)
		}
	})
}

// TestDecodeOfNoNumbers holds that logits that are no numbers break nothing.
func TestDecodeOfNoNumbers(t *testing.T) {
	for _, v := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		rows := make([][]float32, 5)
		for i := range rows {
			rows[i] = slices.Repeat([]float32{float32(v)}, NumNames)
		}
		rows[2][4] = 1
		e := labelled(rows)
		for _, n := range e.Names(Part{To: 5}) {
			if n.From >= n.To || n.To > 5 || n.Kind >= names {
				t.Errorf("%v: %v", v, n)
			}
		}
	}
}

func TestExp(t *testing.T) {
	for x := -39.9; x <= 0; x += 0.0137 {
		if got, want := exp(x), math.Exp(x); math.Abs(got-want) > 1e-12*want {
			t.Fatalf("exp(%v) is %v, want %v", x, got, want)
		}
	}
	if exp(-50) != 0 || exp(math.NaN()) != 0 || exp(0) != 1 {
		t.Errorf("exp(-50) is %v, exp(0) %v", exp(-50), exp(0))
	}
}

func TestProbabilities(t *testing.T) {
	got := Probabilities([]float32{1, 3, 1, -1000})
	var sum float32
	for _, p := range got {
		sum += p
	}
	if math.Abs(float64(sum)-1) > 1e-6 || math.Abs(float64(got[1]/got[0])-math.Exp(2)) > 1e-4 || got[0] != got[2] || got[3] != 0 {
		t.Errorf("probabilities %v", got)
	}
}
