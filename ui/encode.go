package ui

import (
	"hash/fnv"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
)

// encoder turns cells into terminal output: round every stretch of one look it
// writes what Lip Gloss writes round words of that style. Lip Gloss is asked
// once per look.
type encoder struct {
	out   []byte
	now   style // the look that the output so far leaves the terminal in
	known map[style]sequence
}

// sequence is what stands before the words of a look and what after them.
type sequence struct{ open, close string }

// knownLooks bounds how many looks are remembered: the targets of links, which
// are part of a look, come from documents.
const knownLooks = 1 << 12

// change ends one look and begins another. A link goes on through changes of
// the rest.
func (e *encoder) change(to *style) {
	from, next := e.now, *to
	if from.link != next.link {
		e.turn(style{link: from.link}, style{link: next.link})
	}
	from.link, next.link = "", ""
	if from != next {
		e.turn(from, next)
	}
	e.now = *to
}

func (e *encoder) turn(from, to style) {
	if from != (style{}) {
		e.out = append(e.out, e.sequence(from).close...)
	}
	if to != (style{}) {
		e.out = append(e.out, e.sequence(to).open...)
	}
}

func (e *encoder) sequence(look style) sequence {
	seq, ok := e.known[look]
	if !ok {
		if len(e.known) >= knownLooks {
			clear(e.known)
		}
		const words = "x"
		rendered := look.lipgloss().Render(words)
		at := strings.LastIndex(rendered, words) // a link's target may hold an x, no end does
		seq = sequence{rendered[:at], rendered[at+len(words):]}
		e.known[look] = seq
	}
	return seq
}

// lipgloss is the look as a style of Lip Gloss.
func (s style) lipgloss() lipgloss.Style {
	st := lipgloss.NewStyle().
		Bold(s.attr&bold != 0).Faint(s.attr&faint != 0).Italic(s.attr&italic != 0).
		Underline(s.attr&underline != 0).Reverse(s.attr&reverse != 0).Strikethrough(s.attr&struck != 0)
	if s.fg != nil {
		st = st.Foreground(s.fg)
	}
	if s.bg != nil {
		st = st.Background(s.bg)
	}
	if target, ok := linkTarget(s.link); ok {
		// The rows of a link that was wrapped share an id, so that a terminal
		// lights them up together.
		h := fnv.New32a()
		h.Write([]byte(target))
		st = st.Hyperlink(target, "id="+strconv.FormatUint(uint64(h.Sum32()), 36))
	}
	return st
}

// linkTarget is the target of a hyperlink (OSC 8) as the sequence demands it:
// what is beyond ASCII is written in percent form. One with white space or a
// control in it is none.
func linkTarget(link string) (target string, ok bool) {
	if link == "" || strings.ContainsFunc(link, func(r rune) bool { return r < '!' || r >= 0x7f && r < 0xa0 }) {
		return "", false
	}
	var b strings.Builder
	for _, c := range []byte(link) {
		if c < 0x80 {
			b.WriteByte(c)
			continue
		}
		const hex = "0123456789ABCDEF"
		b.Write([]byte{'%', hex[c>>4], hex[c&15]})
	}
	return b.String(), true
}
