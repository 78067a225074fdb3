package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitrep/briefing/lang"
	"sitrep/briefing/lang/corpus"
	"sitrep/content/span"
)

func set(all ...int) wordSet {
	s := wordSet{}
	for _, i := range all {
		s[i] = true
	}
	return s
}

// TestAlignClaims takes the largest Dice of the cues first, whatever comes first
// in the text.
func TestAlignClaims(t *testing.T) {
	gold := []attribution{{cue: set(1, 2), content: set(5)}, {cue: set(2), content: set(8)}}
	system := []attribution{{cue: set(2), content: set(5)}, {cue: set(2), content: set(8)}, {cue: set(9)}}
	got := alignClaims(system, gold)
	if len(got) != 2 || got[0] != [2]int{1, 1} || got[1] != [2]int{0, 0} {
		t.Errorf("aligned %v", got)
	}
}

func TestDice(t *testing.T) {
	for _, c := range []struct {
		a, b wordSet
		want float64
	}{{set(), set(), 1}, {set(1), set(), 0}, {set(1, 2), set(2, 3), .5}, {set(1), set(1), 1}} {
		if got := dice(c.a, c.b); got != c.want {
			t.Errorf("%v and %v: %v, not %v", c.a, c.b, got, c.want)
		}
	}
}

const told = "Sol said nothing was sold. The crew of Dorn hoped to go home."

// toldDocument has two claims with a cue and one without.
func toldDocument() corpus.Document {
	at := func(words string) []span.Span {
		i := strings.Index(told, words)
		return []span.Span{span.New(i, i+len(words))}
	}
	return corpus.Document{
		Name: "d", Text: told, Passages: []lang.Passage{{Span: span.New(0, len(told))}},
		Names: []corpus.Name{{Span: at("Sol")[0], Type: corpus.Person}, {Span: at("Dorn")[0], Type: corpus.Place}},
		Claims: []corpus.Claim{
			{Cue: at("said"), Source: at("Sol"), Content: at("nothing was sold"), Certainty: "denied"},
			{Cue: at("hoped"), Source: at("The crew of Dorn"), Content: at("to go home"), Certainty: "hedged"},
			{Content: at("nothing was sold"), Certainty: "asserted"},
		},
	}
}

// TestPredictedClaims scores predictions from a file: units are 0 Sol 1 said
// 2 nothing 3 was 4 sold 5 . 6 The 7 crew 8 of 9 Dorn 10 hoped 11 to 12 go 13 home.
func TestPredictedClaims(t *testing.T) {
	file := filepath.Join(t.TempDir(), "p.jsonl")
	line := `{"doc":"d","claims":[{"cue":[1],"source":[0],"content":[2,3],"cert":"denied"},{"cue":[10],"source":[9],"content":[11,12],"cert":"asserted"},{"cue":[12],"content":[13]},{"cue":[]}],` +
		`"names":[[0,1,"PER"],[7,10,"LOC"],[12,99,"ORG"]]}`
	if err := os.WriteFile(file, []byte(line), 0o644); err != nil {
		t.Fatal(err)
	}
	pred, err := readPredictions(file)
	if err != nil {
		t.Fatal(err)
	}
	tally := &claimTally{faults: faults{want: 1}, pred: pred}
	tally.document(toldDocument())
	if tally.system != 3 || tally.gold != 2 || tally.aligned != 2 || tally.source != 1 || tally.content != 2 || tally.triple != 1 || tally.certain != 1 || tally.judged != 2 {
		t.Errorf("%+v", tally)
	}
	var out strings.Builder
	tally.print(&out)
	for _, want := range []string{"cue              P 0.667  R 1.000  F1 0.800", "certainty        0.500 (1 of 2)", "gold “The crew of Dorn”, found “Dorn”", "The crew of Dorn [hoped] to go home.", "cue too much: 1 of 1"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
	names := &nameTally{faults: faults{want: 1}, counts: map[string]*nameCount{}}
	names.document(toldDocument(), pred.names(toldDocument()))
	out.Reset()
	names.print(&out)
	for _, want := range []string{"PER    P 1.000  R 1.000  F1 1.000", "LOC    P 0.000  R 0.000  F1 0.000  (1 found, 1 annotated)", "all    P 0.500  R 0.500  F1 0.500", `gold LOC "Dorn", found LOC "crew of Dorn"`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
}

// TestOurClaims scores what lang finds.
func TestOurClaims(t *testing.T) {
	tally := &claimTally{}
	tally.document(toldDocument())
	if tally.aligned == 0 || tally.triple == 0 {
		t.Errorf("%+v", tally)
	}
}

// TestPythonShuffle gives what Python's random.Random(3).shuffle does.
func TestPythonShuffle(t *testing.T) {
	got := []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}
	pythonShuffle(3, len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
	for i, want := range []int{1, 5, 6, 0, 9, 4, 7, 2, 8, 3} {
		if got[i] != want {
			t.Fatalf("shuffled to %v", got)
		}
	}
	many := make([]int, 747) // beyond the first 624 numbers
	for i := range many {
		many[i] = i
	}
	pythonShuffle(3, len(many), func(i, j int) { many[i], many[j] = many[j], many[i] })
	if many[0] != 160 || many[4] != 657 {
		t.Errorf("shuffled to %v …", many[:5])
	}
}
