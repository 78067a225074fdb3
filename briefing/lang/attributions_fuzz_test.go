package lang

import (
	"testing"
	"unicode/utf8"
)

// cuesOf makes cues of any bytes: each sentence takes one for where its cue
// starts, one for how long it is and how sure its speaker is, and one for every
// two words: what they are to the cue.
func cuesOf(r *Reading, data []byte) []cueLabel {
	next := func() byte {
		if len(data) == 0 {
			return 0
		}
		b := data[0]
		data = data[1:]
		return b
	}
	var cues []cueLabel
	for i, s := range r.Sentences {
		if len(data) == 0 {
			break
		}
		n := s.Last - s.First
		at := s.First + int(next())%n
		shape := next()
		c := cueLabel{sentence: i, cue: between{at, min(at+1+int(shape>>2)%3, s.Last)}, first: s.First, certainty: Certainty(shape & 3), found: float32(shape) / 255}
		for len(c.roles) < n {
			b := next()
			c.roles = append(c.roles, role(b&15%3), role(b>>4%3))
		}
		c.roles = c.roles[:n]
		cues = append(cues, c)
		if shape > 200 && len(data) > 0 { // another cue in the same sentence
			c.cue = between{s.First, s.First + 1}
			cues = append(cues, c)
		}
	}
	return cues
}

// FuzzAttributions makes attributions of any cues in any text.
func FuzzAttributions(f *testing.F) {
	for _, s := range []string{
		"“The bridge,” Ada Brandt, the mayor, said, “is shut.”\n\n“It was old,” she added.",
		"Officials, who asked not to be named, said the firm (which denied it) reportedly hid: 'cracks'.",
		"According to , said \" “ ” ‘ ’ «» that to", "She accused the firm of fraud and called it “a wreck”.[3]",
	} {
		f.Add(s, []byte{3, 0x20, 0x11, 0x22, 0, 0x21, 2, 255, 1, 2, 0x12})
	}
	f.Fuzz(func(t *testing.T, text string, data []byte) {
		if !utf8.ValidString(text) || len(text) > 1<<14 {
			t.Skip()
		}
		r := &Reading{Text: text, Passages: passages(text)}
		readSentences(r)
		readQuotations(r)
		readAttributions(r, cuesOf(r, data))
		checkReading(t, r)
	})
}
