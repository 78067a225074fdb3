package model

import (
	"encoding/binary"
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write vocab.index anew")

// TestIndexIsThatOfTheVocabulary builds the index anew. With -update it writes
// what it has built.
func TestIndexIsThatOfTheVocabulary(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(vocabulary, "\n"), "\n")
	if len(lines) != Pieces {
		t.Fatalf("%d pieces, want %d", len(lines), Pieces)
	}
	built := buildIndex(lines)
	if *update {
		if err := os.WriteFile("vocab.index", built, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if index != string(built) {
		t.Fatal("vocab.index is not the index of vocab.txt: go test ./briefing/lang/model -run Index -update")
	}
}

// buildIndex makes the index of a vocabulary. What stands in brackets is no
// piece of any text.
func buildIndex(lines []string) []byte {
	out := make([]byte, 2*slots)
	offset := uint32(0)
	for number, spelling := range lines {
		out = binary.LittleEndian.AppendUint32(out, offset)
		offset += uint32(len(spelling)) + 1
		if len(spelling) > 1 && spelling[0] == '[' {
			continue
		}
		hash := uint32(hashSeed)
		for _, b := range []byte(spelling) {
			hash = hashOn(hash, b)
		}
		at := slot(hash)
		for binary.LittleEndian.Uint16(out[2*at:]) != 0 {
			at = (at + 1) % slots
		}
		binary.LittleEndian.PutUint16(out[2*at:], uint16(number))
	}
	return binary.LittleEndian.AppendUint32(out, offset)
}

// TestEveryPieceIsFound looks every piece up by its spelling.
func TestEveryPieceIsFound(t *testing.T) {
	for number, spelling := range strings.Split(strings.TrimSuffix(vocabulary, "\n"), "\n") {
		if got := Piece(uint16(number)); got != spelling {
			t.Fatalf("piece %d is %q, want %q", number, got, spelling)
		}
		if len(spelling) > 1 && spelling[0] == '[' {
			continue
		}
		bare, inside := strings.CutPrefix(spelling, goesOn)
		if bare == "" {
			bare, inside = spelling, false // the mark "#" twice is no piece
		}
		if len(bare) > longest {
			t.Errorf("%q is longer than the longest piece", spelling)
		}
		if got, size := Longest([]byte(bare), inside); got != uint16(number) || size != len(bare) {
			t.Errorf("%q is piece %d of %d bytes, want %d", spelling, got, size, number)
		}
	}
	for number, want := range map[uint16]string{Unknown: "[UNK]", Class: "[CLS]", Break: "[SEP]"} {
		if got := Piece(number); got != want {
			t.Errorf("piece %d is %q, want %q", number, got, want)
		}
	}
}

// TestLongest takes the longest start of a word's rest that is a piece.
func TestLongest(t *testing.T) {
	for _, c := range []struct {
		rest   string
		inside bool
		want   string
		size   int
	}{
		{"harbourmaster", false, "harbour", 7},
		{"master", true, "##master", 6},
		{"ness", true, "##ness", 4},
		{"[CLS]", false, "[", 1},
		{"[unused3]", false, "[", 1},
		{"\xff\xfe", false, "[UNK]", 0},
		{"", false, "[UNK]", 0},
		{"", true, "[UNK]", 0},
		{strings.Repeat("z", 500), false, "z", 1},
	} {
		got, size := Longest([]byte(c.rest), c.inside)
		if Piece(got) != c.want || size != c.size {
			t.Errorf("%q (inside %v) starts with %q of %d bytes, want %q of %d", c.rest, c.inside, Piece(got), size, c.want, c.size)
		}
	}
	if Piece(Pieces) != "" || Piece(65535) != "" {
		t.Error("a number that no piece has has a spelling")
	}
}
