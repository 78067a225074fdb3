package encoder

// Sentence is a run of units that belong together: no name, cue or role
// crosses its border.
type Sentence struct {
	First, Last int  // units[First:Last] are its units
	Opens       bool // it starts a passage
}

// Window is what the model reads at once.
type Window struct {
	First int    // index of Units[0] among the units that windows were made of
	Units []Unit // neighbours in the text
	Parts []Part // tile Units
}

// Part is a sentence, or a piece of one that is too long, in a window.
type Part struct {
	Sentence int  // index of the sentence
	From, To int  // Units[From:To] of the window
	Break    bool // it starts a passage and is not the window's first
}

// The sizes of windows, in wordpieces. The model was trained on windows of
// these sizes.
const (
	windowPieces   = 126 // of whole sentences, a mark before each new passage counted
	sentencePieces = 200 // a longer sentence is cut
	maxSequence    = sentencePieces + 2
)

// Windows cuts a text into windows: runs of whole sentences, as many as fit. A
// sentence that alone is longer has a window of its own, and one that no
// window holds is cut. The sentences stand in text order; units between them
// are not read. A window depends on nothing behind it but whether the next
// sentence would still have fitted.
func Windows(units []Unit, sentences []Sentence) []Window {
	b := builder{units: units}
	opens := false
	for i, s := range sentences {
		opens = opens || s.Opens
		if s.First >= s.Last {
			continue // the break before an empty sentence counts for the next
		}
		b.sentence(i, s, opens)
		opens = false
	}
	b.close()
	return b.windows
}

// builder holds the window that is being filled.
type builder struct {
	units   []Unit
	windows []Window
	first   int
	last    int // units[first:last] are in the open window
	parts   []Part
	pieces  int
}

// sentence puts a sentence into the open window or, where it does not fit,
// into new ones.
func (b *builder) sentence(i int, s Sentence, opens bool) {
	pieces := countPieces(b.units[s.First:s.Last])
	for pieces > sentencePieces {
		b.close()
		end, taken := s.First, 0
		for n := len(b.units[end].Pieces); taken+n <= windowPieces; n = len(b.units[end].Pieces) {
			taken += n
			end++
		}
		b.put(i, s.First, end, false)
		b.close()
		s.First = end
		pieces -= taken
	}
	if b.pieces+pieces+1 > windowPieces || len(b.parts) > 0 && b.last != s.First {
		b.close()
	}
	b.pieces += pieces
	b.put(i, s.First, s.Last, opens)
}

// put puts a sentence or a piece of it into the open window.
func (b *builder) put(i, from, to int, opens bool) {
	if len(b.parts) == 0 {
		b.first = from
	}
	opens = opens && len(b.parts) > 0
	if opens {
		b.pieces++
	}
	b.last = to
	b.parts = append(b.parts, Part{Sentence: i, From: from - b.first, To: to - b.first, Break: opens})
}

// close ends the open window, if it holds anything.
func (b *builder) close() {
	if len(b.parts) > 0 {
		b.windows = append(b.windows, Window{First: b.first, Units: b.units[b.first:b.last:b.last], Parts: b.parts})
	}
	b.parts, b.pieces = nil, 0
}

func countPieces(units []Unit) int {
	n := 0
	for _, u := range units {
		n += len(u.Pieces)
	}
	return n
}
