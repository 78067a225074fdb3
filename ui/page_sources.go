package ui

import (
	"strconv"
	"strings"

	"sitrep/content"
	"sitrep/content/span"
)

// The numbered sources. A link shows a small number after its words; the
// addresses stand at the end of the text. Where the words are the address
// itself there is nothing to add.

// note is a sign glued to the word that ends at a byte offset.
type note struct {
	at     int
	text   string
	w      int // cells
	target string
}

func (s *pageSpec) collectSources() {
	for _, b := range s.doc.Blocks {
		for _, m := range b.Marks {
			if m.Kind != content.Link || m.Target == "" || s.number[m.Target] > 0 || spellsOut(m, s.doc.Text) {
				continue
			}
			n := len(s.sources) + 1
			s.number[m.Target] = n
			s.sources = append(s.sources, source{n, m.Target, m.Span})
		}
	}
}

// spellsOut reports whether the words of a link are its address.
func spellsOut(m content.Mark, text string) bool {
	bare := func(u string) string {
		for _, p := range []string{"https://", "http://", "mailto:", "www."} {
			u = strings.TrimPrefix(u, p)
		}
		return strings.TrimSuffix(u, "/")
	}
	return bare(m.Span.Of(text)) == bare(m.Target)
}

// notes lists the numbers to be set in a piece, in text order.
func (s *pageSpec) notes(pc piece) []note {
	if len(s.sources) == 0 {
		return nil
	}
	var out []note
	for _, m := range s.doc.Blocks[pc.block].Marks {
		n := s.number[m.Target]
		if m.Kind != content.Link || n == 0 || spellsOut(m, s.doc.Text) {
			continue
		}
		words := strings.TrimRight(m.Span.Of(s.doc.Text), " \n\t")
		at := m.Span.Start + len(words)
		if words == "" || at <= pc.span.Start || at > pc.span.End {
			continue
		}
		if at < pc.span.End {
			at = clusterBorder(s.doc.Text, pc.span.Start, at, pc.span.End)
		}
		text := s.numeral(n)
		out = append(out, note{at, text, cells(text), m.Target})
	}
	return out
}

var superscripts = [...]string{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"}

// numeral writes a small number.
func (s *pageSpec) numeral(n int) string {
	digits := strconv.Itoa(n)
	if s.st.Signs.Quoted == asciiSigns.Quoted {
		return "[" + digits + "]"
	}
	var out strings.Builder
	for _, d := range digits {
		out.WriteString(superscripts[d-'0'])
	}
	return out.String()
}

func shiftNotes(notes []note, by int) []note {
	out := make([]note, len(notes))
	for i, n := range notes {
		n.at += by
		out[i] = n
	}
	return out
}

// setSources sets the list at the end. Its rows stand for no byte of the text.
func (s *setter) setSources(pc piece) []pageLine {
	at := pc.span.Start
	empty := span.Span{Start: at, End: at}
	out := []pageLine{{span: empty}, {span: empty, runs: []run{decoration(0, at, fitWith("SOURCES", s.width, s.st.Signs.Ellipsis), s.st.Muted)}}}
	hang := min(len(strconv.Itoa(len(s.sources)))+1, max(s.width-1, 0))
	for _, src := range s.sources {
		st := s.st.Muted
		st.link = src.target
		for n, line := range wrap(src.target, s.width-hang) {
			l := pageLine{span: empty}
			if n == 0 {
				digits := strconv.Itoa(src.number)
				l.runs = append(l.runs, decoration(max(hang-1-len(digits), 0), at, fitWith(digits, s.width, s.st.Signs.Ellipsis), s.st.SourceNumber))
			}
			l.runs = append(l.runs, decoration(hang, at, line, st))
			out = append(out, l)
		}
	}
	return out
}
