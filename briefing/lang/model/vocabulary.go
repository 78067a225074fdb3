package model

import _ "embed"

// Pieces is the number of wordpieces in the vocabulary: that of
// all-MiniLM-L6-v2, which is that of uncased English BERT.
const Pieces = 30522

// The pieces that no text gives.
const (
	Unknown uint16 = 100 // [UNK]
	Class   uint16 = 101 // [CLS], before a sequence
	Break   uint16 = 102 // [SEP], behind it and between passages
)

// vocabulary is the list of pieces as it was published, one a line, in the
// order of their numbers. A piece that goes on in a word starts with "##".
//
//go:embed vocab.txt
var vocabulary string

// index finds pieces in the vocabulary: a hash table of slots with open
// addressing that holds numbers of pieces, 0 where it holds none, and behind
// it the offset of every line. The tests build it anew and compare.
//
//go:embed vocab.index
var index string

const (
	slots    = 1 << 16
	goesOn   = "##"
	longest  = 18 // bytes of the longest piece, without "##"
	hashSeed = 2166136261
)

// Longest returns the longest piece that a word's rest starts with, and its
// length in bytes: 0 where there is none. The text is in lower case and
// without accents; inside tells that it is not the start of its word.
func Longest(rest []byte, inside bool) (piece uint16, size int) {
	hash := uint32(hashSeed)
	if inside {
		hash = hashOn(hashOn(hash, goesOn[0]), goesOn[1])
	}
	var hashes [longest]uint32
	size = min(len(rest), longest)
	for i, b := range rest[:size] {
		hash = hashOn(hash, b)
		hashes[i] = hash
	}
	for ; size > 0; size-- {
		if piece := find(rest[:size], inside, hashes[size-1]); piece != 0 {
			return piece, size
		}
	}
	return Unknown, 0
}

// Piece returns the spelling of a piece; one that goes on in a word starts
// with "##". It is empty for a number that no piece has.
func Piece(piece uint16) string {
	if piece >= Pieces {
		return ""
	}
	return vocabulary[line(int(piece)) : line(int(piece)+1)-1]
}

// find looks one spelling up.
func find(spelling []byte, inside bool, hash uint32) uint16 {
	for at := slot(hash); ; at = (at + 1) % slots {
		piece := uint16(index[2*at]) | uint16(index[2*at+1])<<8
		if piece == 0 {
			return 0
		}
		found := Piece(piece)
		if inside {
			if len(found) < len(goesOn) || found[:len(goesOn)] != goesOn {
				continue
			}
			found = found[len(goesOn):]
		}
		if found == string(spelling) {
			return piece
		}
	}
}

// line returns the offset of a line of the vocabulary.
func line(n int) int {
	at := 2*slots + 4*n
	return int(uint32(index[at]) | uint32(index[at+1])<<8 | uint32(index[at+2])<<16 | uint32(index[at+3])<<24)
}

// hashOn goes on with a hash of bytes by one byte (FNV-1a).
func hashOn(hash uint32, b byte) uint32 { return (hash ^ uint32(b)) * 16777619 }

// slot is where the search for a hash begins.
func slot(hash uint32) int { return int((hash ^ hash>>16) % slots) }
