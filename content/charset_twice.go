package content

import (
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// mendTwice puts right a text that was UTF-8, was taken for Windows-1252 or
// Latin-1 and encoded again: "caf\u00c3\u00a9" is "café", "it\u00e2\u20ac\u2122s" is "it’s". Only the
// letters of Latin script and the signs of typography are looked for, and only
// where one place at least can be read in no other way.
func mendTwice(src []byte) []byte {
	if !twiceSign(src) {
		return src
	}
	out := make([]byte, 0, len(src))
	for i := 0; i < len(src); {
		if r, n := twice(src[i:]); n > 0 {
			out = utf8.AppendRune(out, r)
			i += n
			continue
		}
		_, size := utf8.DecodeRune(src[i:])
		out = append(out, src[i:i+size]...)
		i += size
	}
	return out
}

// twiceSign reports whether a text has a place that can only have been encoded
// twice: what follows is no sign that closes a word.
func twiceSign(src []byte) bool {
	for i := 0; i < len(src); {
		lead, size := utf8.DecodeRune(src[i:])
		if lead >= 0xc2 && lead <= 0xe2 {
			if r, n := twice(src[i:]); n > 0 {
				follow, _ := utf8.DecodeRune(src[i+size:])
				if lead == 0xe2 || follow < 0xa0 || lead <= 0xc3 && follow < 0x100 && r != follow && follow != '«' && follow != '»' {
					return true
				}
			}
		}
		i += size
	}
	return false
}

// twice reads a character that was encoded twice at the start of src; n is how
// many bytes it takes, 0 where there is none.
func twice(src []byte) (r rune, n int) {
	lead, size := utf8.DecodeRune(src)
	more := 0
	switch {
	case lead >= 0xc2 && lead <= 0xc5:
		more = 1
	case lead == 0xe2:
		more = 2
	default:
		return 0, 0
	}
	raw, n := []byte{byte(lead)}, size
	for range more {
		next, size := utf8.DecodeRune(src[n:])
		b, ok := singleByte(next)
		if !ok || b < 0x80 || b > 0xbf {
			return 0, 0
		}
		raw, n = append(raw, b), n+size
	}
	r, _ = utf8.DecodeRune(raw)
	if r >= 0xa0 && r <= 0x17f || r >= 0x2010 && r <= 0x203a || r == '€' || r == '™' {
		return r, n
	}
	return 0, 0
}

// singleByte is the byte that a character is in Windows-1252, or in Latin-1
// where that has none.
func singleByte(r rune) (byte, bool) {
	if r >= 0x80 && r <= 0xff {
		return byte(r), true
	}
	return charmap.Windows1252.EncodeRune(r)
}
