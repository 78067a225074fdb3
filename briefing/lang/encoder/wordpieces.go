package encoder

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"sitrep/briefing/lang/model"
)

// maxLetters is the length in runes from which on a run of letters is unknown
// as a whole, as in the tokeniser of the base model.
const maxLetters = 100

// wordpieces cuts units into the pieces of the model's vocabulary as the base
// model's tokeniser does: in lower case and without accents, marks apart, and
// from each run of letters the longest piece that it starts with, again and
// again (Devlin et al. 2018, Wu et al. 2016). It is a buffer to be used again;
// the zero value is ready.
type wordpieces struct {
	folded  []byte
	sources []int // for each byte of folded, the byte of the unit that it came from
	starts  []int // for each piece, the byte of the unit that it starts at
}

// cut appends the pieces of a unit to pieces: at least one and at most
// MaxPieces.
func (c *wordpieces) cut(unit string, pieces []uint16) []uint16 {
	c.fold(unit)
	c.starts = c.starts[:0]
	limit := len(pieces) + MaxPieces
	for at := 0; at < len(c.folded) && len(pieces) < limit; {
		if c.folded[at] == ' ' {
			at++
			continue
		}
		end := c.run(at)
		pieces = c.greedy(at, end, pieces, limit)
		at = end
	}
	if len(c.starts) == 0 {
		c.starts = append(c.starts, 0)
		pieces = append(pieces, model.Unknown)
	}
	return pieces
}

// greedy appends the pieces of one run of letters, or [UNK] where it cannot be
// put together from pieces.
func (c *wordpieces) greedy(start, end int, pieces []uint16, limit int) []uint16 {
	kept, marked := len(pieces), len(c.starts)
	known := utf8.RuneCount(c.folded[start:end]) <= maxLetters
	for at := start; at < end && known; {
		piece, size := model.Longest(c.folded[at:end], at > start)
		known = size > 0
		if known && len(pieces) < limit {
			pieces = append(pieces, piece)
			c.starts = append(c.starts, c.sources[at])
		}
		at += size
	}
	if known {
		return pieces
	}
	c.starts = append(c.starts[:marked], c.sources[start])
	return append(pieces[:kept], model.Unknown)
}

// run returns the end of the run at a byte of what was folded: a mark or an
// ideograph, each alone, or all up to the next of them.
func (c *wordpieces) run(at int) int {
	r, size := utf8.DecodeRune(c.folded[at:])
	if alone(r) {
		return at + size
	}
	for at += size; at < len(c.folded); at += size {
		if r, size = utf8.DecodeRune(c.folded[at:]); alone(r) {
			break
		}
	}
	return at
}

// fold puts a unit into lower case, takes accents off, straightens quotation
// marks and hyphens and leaves out what cannot be seen.
func (c *wordpieces) fold(unit string) {
	c.folded, c.sources = c.folded[:0], c.sources[:0]
	if unit == "``" || unit == "''" {
		unit = `"`
	}
	for at, r := range unit {
		if r < utf8.RuneSelf {
			switch {
			case r == ' ' || r >= '\t' && r <= '\r':
				c.put(' ', at)
			case r > ' ' && r != 0x7f:
				c.put(lowerASCII(r), at)
			}
			continue
		}
		c.decompose(unicode.ToLower(straight(r)), at)
	}
}

// decompose puts the parts of a rune that are no accents.
func (c *wordpieces) decompose(r rune, at int) {
	switch {
	case unicode.Is(unicode.Z, r):
		c.put(' ', at)
		return
	case unicode.In(r, unicode.Mn, unicode.Cc, unicode.Cf, unicode.Co) || r == utf8.RuneError:
		return
	}
	if hangul := r - 0xac00; hangul >= 0 && hangul < 11172 {
		c.put(0x1100+hangul/588, at)
		c.put(0x1161+hangul%588/28, at)
		if last := hangul % 28; last > 0 {
			c.put(0x11a7+last, at)
		}
		return
	}
	var spelled [utf8.UTFMax]byte
	n := utf8.EncodeRune(spelled[:], r)
	parts := norm.NFD.Properties(spelled[:n]).Decomposition()
	if parts == nil {
		c.put(r, at)
		return
	}
	for len(parts) > 0 {
		part, size := utf8.DecodeRune(parts)
		parts = parts[size:]
		if !unicode.Is(unicode.Mn, part) {
			c.put(part, at)
		}
	}
}

func (c *wordpieces) put(r rune, at int) {
	before := len(c.folded)
	c.folded = utf8.AppendRune(c.folded, r)
	for range len(c.folded) - before {
		c.sources = append(c.sources, at)
	}
}

func lowerASCII(r rune) rune {
	if r >= 'A' && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

// straight returns the plain form of quotation marks, apostrophes and hyphens.
func straight(r rune) rune {
	switch r {
	case '“', '”':
		return '"'
	case '‘', '’', 'ʼ':
		return '\''
	case '‐', '‑':
		return '-'
	}
	return r
}

// alone reports whether a rune is a run of its own: punctuation, any sign of
// ASCII, and the ideographs, between which there are no spaces.
func alone(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9')
	case r >= 0x4e00 && r <= 0x9fff, r >= 0x3400 && r <= 0x4dbf, r >= 0x20000 && r <= 0x2a6df,
		r >= 0x2a700 && r <= 0x2ceaf, r >= 0xf900 && r <= 0xfaff, r >= 0x2f800 && r <= 0x2fa1f:
		return true
	}
	return unicode.IsPunct(r)
}
