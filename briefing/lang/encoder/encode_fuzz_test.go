package encoder

import "testing"

// FuzzEncode reads any bytes, cut to sentences anyhow, and holds what is found
// to lie where it may, and the session to the memory that one window takes.
func FuzzEncode(f *testing.F) {
	f.Add(harbourText, uint8(7), uint8(2))
	f.Add("“Nobody knew,” said Ngozi. \xff\xfe 東京都 서울 a-b-c-d/e 1,200", uint8(3), uint8(1))
	f.Add("x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x", uint8(200), uint8(0))
	f.Fuzz(func(t *testing.T, text string, length, passage uint8) {
		words := fields(text[:min(len(text), 3000)])
		var starts []int
		for i := 0; i < len(words); i += 1 + int(length) {
			starts = append(starts, i)
		}
		units := Cut(text, words, starts)
		var sentences []Sentence
		for at := 0; at < len(units); {
			end := at
			for end < len(units) && units[end].Word/(1+int(length)) == units[at].Word/(1+int(length)) {
				end++
			}
			sentences = append(sentences, Sentence{at, end, len(sentences)%(1+int(passage)) == 0})
			at = end
		}
		m := tiny(t)
		s := m.NewSession()
		for _, w := range Windows(units, sentences) {
			e := s.Encode(w)
			for _, p := range w.Parts {
				at := p.From
				for _, n := range e.Names(p) {
					if n.From < at || n.To <= n.From || n.To > p.To || n.Kind >= names || !(n.Sure > 0 && n.Sure <= 1) {
						t.Fatalf("name %+v in part %+v", n, p)
					}
					at = n.To
				}
				at = p.From
				for _, c := range e.Cues(p, 0) {
					if c.From < at || c.To <= c.From || c.To > p.To || !(c.Sure > 0 && c.Sure <= 1) {
						t.Fatalf("cue %+v in part %+v", c, p)
					}
					at = c.To
				}
				if r := e.Roles(Marked{p, []int{p.To - 1}})[0]; len(r.Units) != p.To-p.From {
					t.Fatalf("roles of %d units in part %+v", len(r.Units), p)
				}
			}
		}
		if cap(s.qkv) > maxSequence*3*m.hidden || cap(s.states) > maxSequence*m.hidden {
			t.Fatalf("the session keeps %d and %d floats", cap(s.qkv), cap(s.states))
		}
	})
}
