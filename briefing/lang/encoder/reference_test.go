package encoder

import (
	"encoding/json"
	"os"
	"slices"
	"testing"
)

// reference is a window with what the model says of it as it was trained, in
// Python, its weights and activations rounded as here.
type reference struct {
	Pieces [][]uint16
	Shapes []Shape
	Known  []Known
	Breaks []int // units that start a passage, but for the first
	Cue    [][]float64
	Event  [][]float64
	Names  [][]float64
	Claim  struct {
		From, To  int
		Cue       []int
		Roles     [][]float64
		Certainty []float64
	}
}

// window lays the reference out. Its parts are not sentences, but for the
// claim's: the model does not see where sentences end.
func (r reference) window() (w Window, claim Part) {
	for i, pieces := range r.Pieces {
		w.Units = append(w.Units, Unit{Pieces: pieces, Shape: r.Shapes[i], Known: r.Known[i]})
	}
	borders := append([]int{0, len(w.Units), r.Claim.From, r.Claim.To}, r.Breaks...)
	slices.Sort(borders)
	borders = slices.Compact(borders)
	for i, from := range borders[:len(borders)-1] {
		w.Parts = append(w.Parts, Part{From: from, To: borders[i+1], Break: slices.Contains(r.Breaks, from)})
	}
	return w, Part{From: r.Claim.From, To: r.Claim.To}
}

// TestTheModelSaysWhatItWasTrainedToSay compares with the reference that was
// written together with the weights. Where the two round an activation to
// different sides, logits come out a little apart.
func TestTheModelSaysWhatItWasTrainedToSay(t *testing.T) {
	file, err := os.ReadFile("../model/reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var windows []reference
	if err := json.Unmarshal(file, &windows); err != nil {
		t.Fatal(err)
	}
	m, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	s := m.NewSession()
	rows, other, off := 0, 0, 0.0
	compare := func(got []float32, want []float64) {
		rows++
		off += apart(got, want)
		rounded := make([]float32, len(want))
		for i, v := range want {
			rounded[i] = float32(v)
		}
		if Most(got) != Most(rounded) {
			other++
		}
	}
	for _, r := range windows {
		w, claim := r.window()
		e := s.Encode(w)
		for i := range w.Units {
			compare(e.Cue(i), r.Cue[i])
			compare(e.Event(i), r.Event[i])
			compare(e.Name(i), r.Names[i])
		}
		roles := e.Roles(Marked{claim, r.Claim.Cue})[0]
		for i, want := range r.Claim.Roles {
			compare(roles.Units[i][:], want)
		}
		compare(roles.Certainty[:], r.Claim.Certainty)
	}
	off /= float64(rows)
	t.Logf("%d rows of logits, %.4f apart in the mean; %d say something else", rows, off, other)
	if rows < 100 || off > 0.02 || other*200 > rows {
		t.Error("that is not what the model was trained to say")
	}
}
