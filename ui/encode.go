package ui

import (
	"hash/fnv"
	"strconv"
	"strings"
)

// encoder turns cells into terminal output, writing only what changes from
// one cell to the next.
type encoder struct {
	out []byte
	now style // the look that the output so far leaves the terminal in
}

// change writes the transition to another look.
func (e *encoder) change(to *style) {
	if to.link != e.now.link {
		e.link(to.link)
	}
	if to.fg != e.now.fg || to.bg != e.now.bg || to.attr != e.now.attr {
		e.sgr(to)
	}
	e.now = *to
}

// sgr writes one select-graphic-rendition sequence: what is added, or a reset
// and everything where an attribute goes away.
func (e *encoder) sgr(to *style) {
	from := e.now
	e.out = append(e.out, "\x1b["...)
	if to.fg == 0 && to.bg == 0 && to.attr == 0 {
		e.out = append(e.out, 'm')
		return
	}
	open := len(e.out)
	if from.attr&^to.attr != 0 {
		e.out = append(e.out, "0;"...)
		from = style{}
	}
	for i, code := range [...]byte{'1', '2', '3', '4', '7', '9'} {
		if add := to.attr &^ from.attr; add&(1<<i) != 0 {
			e.out = append(e.out, code, ';')
		}
	}
	if to.fg != from.fg {
		e.colour(to.fg, 30)
	}
	if to.bg != from.bg {
		e.colour(to.bg, 40)
	}
	if len(e.out) > open && e.out[len(e.out)-1] == ';' {
		e.out = e.out[:len(e.out)-1]
	}
	e.out = append(e.out, 'm')
}

// colour writes the parameters of a colour; base is 30 for the words and 40
// for the ground.
func (e *encoder) colour(c colour, base int) {
	number := func(n int) { e.out = append(strconv.AppendInt(e.out, int64(n), 10), ';') }
	switch n := int(c & 0xffffff); {
	case c == 0:
		number(base + 9)
	case c&trueColour != 0:
		number(base + 8)
		number(2)
		number(n >> 16)
		number(n >> 8 & 0xff)
		number(n & 0xff)
	case n < 8:
		number(base + n)
	case n < 16:
		number(base + 60 + n - 8)
	default:
		number(base + 8)
		number(5)
		number(n & 0xff)
	}
}

// link opens or closes a hyperlink (OSC 8). The rows of a link that was
// wrapped share an id, so that a terminal lights them up together. What is
// beyond ASCII is written in percent form, as the sequence demands; a target
// with white space or a control in it is left out.
func (e *encoder) link(target string) {
	e.out = append(e.out, "\x1b]8;"...)
	if target != "" && !strings.ContainsFunc(target, func(r rune) bool { return r < '!' || r >= 0x7f && r < 0xa0 }) {
		h := fnv.New32a()
		h.Write([]byte(target))
		e.out = append(e.out, "id="...)
		e.out = strconv.AppendUint(e.out, uint64(h.Sum32()), 36)
		e.out = append(e.out, ';')
		for _, c := range []byte(target) {
			if c < 0x80 {
				e.out = append(e.out, c)
				continue
			}
			const hex = "0123456789ABCDEF"
			e.out = append(e.out, '%', hex[c>>4], hex[c&15])
		}
	} else {
		e.out = append(e.out, ';')
	}
	e.out = append(e.out, "\x1b\\"...)
}
