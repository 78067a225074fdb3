package encoder

import (
	"encoding/binary"
	"hash/crc32"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"

	"sitrep/briefing/lang/kernel"
)

const harbourText = `Harbour strike ends : Kowalczyk . Dockworkers in Łódź returned on Monday , the U.S.-led operator said . ` +
	`" We never doubted it , " said Ngozi Adeyemi-Brandt , who runs the port's pilots .`

// harbour returns the units of a text of three sentences, the first a passage
// of its own, and the sentences.
func harbour() ([]Unit, []Sentence) {
	words := fields(harbourText)
	starts := []int{0, 6, 17}
	units := Cut(harbourText, words, starts)
	sentences := make([]Sentence, len(starts))
	for i, u := range units {
		s := 0
		for s+1 < len(starts) && u.Word >= starts[s+1] {
			s++
		}
		if sentences[s].Last == 0 {
			sentences[s] = Sentence{First: i, Opens: s < 2}
		}
		sentences[s].Last = i + 1
		units[i].Known = Known(i % Knowns)
	}
	return units, sentences
}

func harbourWindow(t testing.TB) Window {
	t.Helper()
	windows := Windows(harbour())
	if len(windows) != 1 || len(windows[0].Parts) != 3 || !windows[0].Parts[1].Break || windows[0].Parts[2].Break {
		t.Fatalf("windows %+v", windows)
	}
	return windows[0]
}

// apart says how far apart two rows are, on the scale of the second.
func apart(got []float32, want []float64) float64 {
	var difference, size float64
	for i, v := range got {
		difference += (float64(v) - want[i]) * (float64(v) - want[i])
		size += want[i] * want[i]
	}
	return math.Sqrt(difference / size)
}

// TestEncodeIsWhatTheDefinitionSays compares with the definition in float64.
// Where a value lies between two steps of an activation, the two may round it
// to different sides.
func TestEncodeIsWhatTheDefinitionSays(t *testing.T) {
	holdToDefinition(t, tiny(t))
	for _, fork := range []int{0, 2} {
		m, err := Load(randomWeights(config{hidden: 48, heads: 3, inner: 32, layers: 3, fork: fork, roleLayers: 1, places: 256}))
		if err != nil {
			t.Fatal(err)
		}
		holdToDefinition(t, m)
	}
}

func holdToDefinition(t *testing.T, m *Model) {
	t.Helper()
	const tolerance = 0.05
	d, w := definition{m}, harbourWindow(t)
	e := m.NewSession().Encode(w)
	layers, first := d.window(w)
	last := layers[len(layers)-1]
	for i, row := range first {
		if off := apart(e.Vector(i), last[row]); off > tolerance {
			t.Errorf("the vector of unit %d is off by %.3f", i, off)
		}
		want := d.linear(m.tokenHead, last[row])
		got := slices.Concat(e.Cue(i), e.Event(i), e.Name(i))
		if off := apart(got, want[:len(got)]); len(got) != 17 || off > tolerance {
			t.Errorf("the %d logits of unit %d are off by %.3f", len(got), i, off)
		}
	}
	for _, cue := range []struct {
		part  int
		units []int
	}{{1, []int{w.Parts[1].To - 2}}, {2, []int{w.Parts[2].From + 8}}, {2, []int{w.Parts[2].From, w.Parts[2].To - 1}}, {0, []int{3}}} {
		p := w.Parts[cue.part]
		got := e.Roles(Marked{p, cue.units})[0]
		roles, certainty := d.roles(w, p, cue.units)
		if len(got.Units) != len(roles) {
			t.Fatalf("roles of %d units, want %d", len(got.Units), len(roles))
		}
		for i := range roles {
			if off := apart(got.Units[i][:], roles[i]); off > tolerance {
				t.Errorf("the roles of unit %d are off by %.3f", i, off)
			}
		}
		if off := apart(got.Certainty[:], certainty); off > tolerance {
			t.Errorf("the certainty of cue %v is off by %.3f", cue.units, off)
		}
	}
}

// results returns everything that a session makes of a window.
func results(s *Session, w Window) []float32 {
	e := s.Encode(w)
	var all []float32
	for i := range w.Units {
		all = append(all, slices.Concat(e.Vector(i), e.Cue(i), e.Event(i), e.Name(i))...)
	}
	for _, p := range w.Parts {
		r := e.Roles(Marked{p, []int{p.From, p.To - 1}})[0]
		for _, u := range r.Units {
			all = append(all, u[:]...)
		}
		all = append(all, r.Certainty[:]...)
	}
	return all
}

// TestEveryKernelGivesTheSameBits also holds that what a session did before
// leaves no trace.
func TestEveryKernelGivesTheSameBits(t *testing.T) {
	m, w := tiny(t), harbourWindow(t)
	want := results(m.NewSession(), w)
	units, sentences := harbour()
	alone := Windows(units, sentences[2:])[0]
	for _, k := range kernel.Available() {
		s := m.sessionOn(k)
		for range 2 {
			if got := results(s, w); !slices.Equal(got, want) {
				t.Errorf("%s gives other bits", k.Name)
			}
			results(s, alone)
		}
	}
}

// TestEveryMachineGivesTheSameBits holds one model to what it gave elsewhere.
func TestEveryMachineGivesTheSameBits(t *testing.T) {
	sum := crc32.NewIEEE()
	if err := binary.Write(sum, binary.LittleEndian, results(tiny(t).NewSession(), harbourWindow(t))); err != nil {
		t.Fatal(err)
	}
	if got := sum.Sum32(); got != 0x1776f450 {
		t.Errorf("the results have the sum %#x", got)
	}
}

// TestSessionsRunSideBySide holds that sessions share nothing but the model.
func TestSessionsRunSideBySide(t *testing.T) {
	m, w := tiny(t), harbourWindow(t)
	want := results(m.NewSession(), w)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			s := m.NewSession()
			for range 3 {
				if !slices.Equal(results(s, w), want) {
					t.Error("a session beside others gives other bits")
				}
			}
		})
	}
	all.Wait()
}

// TestAWindowIsItsOwn holds that a window's results depend on nothing around
// it, and that what is in it counts.
func TestAWindowIsItsOwn(t *testing.T) {
	m := tiny(t)
	w := harbourWindow(t)
	before := results(m.NewSession(), w)
	w.Parts = slices.Clone(w.Parts)
	w.Parts[1].Break = false
	if slices.Equal(results(m.NewSession(), w), before) {
		t.Error("a passage's start makes no difference")
	}
	w = harbourWindow(t)
	w.Units = slices.Clone(w.Units)
	w.Units[0].Shape = Capitals
	if slices.Equal(results(m.NewSession(), w), before) {
		t.Error("a shape makes no difference")
	}
	w = harbourWindow(t)
	w.Units = slices.Clone(w.Units)
	w.Units[0].Known = KnownCue
	if slices.Equal(results(m.NewSession(), w), before) {
		t.Error("what is known of a unit makes no difference")
	}
}

// TestRolesLookAtTheirCue holds that the mark counts, and that no other
// sentence's units are read with a part.
func TestRolesLookAtTheirCue(t *testing.T) {
	m, w := tiny(t), harbourWindow(t)
	e := m.NewSession().Encode(w)
	p := w.Parts[2]
	one := e.Roles(Marked{p, []int{p.From}})[0]
	if other := e.Roles(Marked{p, []int{p.From + 1}})[0]; slices.Equal(one.Units, other.Units) {
		t.Error("another cue makes no difference")
	}
	if again := e.Roles(Marked{p, []int{p.From}})[0]; !slices.Equal(one.Units, again.Units) || one.Certainty != again.Certainty {
		t.Error("the same cue gives other roles")
	}
}

// TestEncodingHardlyAllocates holds for a session that has seen a window as long:
// nothing but the roles that are returned and, in some kernels, what describes
// one attention.
func TestEncodingHardlyAllocates(t *testing.T) {
	m, w := tiny(t), harbourWindow(t)
	s := m.NewSession()
	e := s.Encode(w)
	cue := []int{w.Parts[2].From}
	e.Roles(Marked{w.Parts[2], cue})
	if n := testing.AllocsPerRun(5, func() { s.Encode(w) }); int(n) > len(m.trunk) {
		t.Errorf("encoding makes %v allocations", n)
	}
	if n := testing.AllocsPerRun(5, func() { e.Roles(Marked{w.Parts[2], cue}) }); int(n) > 1+len(m.roles) {
		t.Errorf("roles make %v allocations", n)
	}
}

// TestWindowsThatNobodyMakes are refused, not run past a buffer.
func TestWindowsThatNobodyMakes(t *testing.T) {
	m := tiny(t)
	w := harbourWindow(t)
	e := m.NewSession().Encode(w)
	long := strings.Repeat("harbour ", 400)
	units := Cut(long, fields(long), nil)
	for name, do := range map[string]func(){
		"too long":       func() { m.NewSession().Encode(Window{Units: units, Parts: []Part{{To: 400}}}) },
		"no parts":       func() { m.NewSession().Encode(Window{Units: units[:5]}) },
		"overlapping":    func() { m.NewSession().Encode(Window{Units: units[:5], Parts: []Part{{To: 3}, {From: 2, To: 5}}}) },
		"beyond the end": func() { m.NewSession().Encode(Window{Units: units[:5], Parts: []Part{{To: 6}}}) },
		"no cue":         func() { e.Roles(Marked{w.Parts[1], nil}) },
		"a cue outside":  func() { e.Roles(Marked{w.Parts[1], []int{0}}) },
		"no such part":   func() { e.Roles(Marked{Part{From: 3, To: 1000}, []int{4}}) },
	} {
		func() {
			defer func() {
				said, ok := recover().(string)
				if !ok || !strings.HasPrefix(said, "encoder:") {
					t.Errorf("%s: %v", name, said)
				}
			}()
			do()
		}()
	}
}

// TestRolesOfManyCuesAreThoseOfEach holds that cues do not see each other,
// however many are read at once.
func TestRolesOfManyCuesAreThoseOfEach(t *testing.T) {
	m, w := tiny(t), harbourWindow(t)
	e := m.NewSession().Encode(w)
	var cues []Marked
	for rows := 0; rows < 3*roleRows; {
		for _, p := range w.Parts {
			c := Marked{p, []int{p.From + len(cues)%(p.To-p.From)}}
			cues = append(cues, c)
			rows += e.rowsOf(c)
		}
	}
	for i, got := range e.Roles(cues...) {
		one := e.Roles(cues[i])[0]
		if !slices.Equal(got.Units, one.Units) || got.Certainty != one.Certainty {
			t.Errorf("cue %d of %d: other roles than alone", i, len(cues))
		}
	}
	if got := e.Roles(); len(got) > 0 {
		t.Errorf("roles of no cues: %v", got)
	}
}
