package content

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"
)

// charsetReach is how many bytes are looked at to tell a charset.
const charsetReach = 4096

// decode turns bytes into valid UTF-8. It hears, in this order: a byte order
// mark, the zeros of UTF-16, UTF-8 itself, the charset that a page names, and
// takes all else for Windows-1252, which holds Latin-1. A text that is UTF-8
// but for a few damaged places stays UTF-8 and has U+FFFD there.
func decode(raw []byte) []byte {
	switch {
	case bytes.HasPrefix(raw, []byte("\xef\xbb\xbf")):
		return bytes.ToValidUTF8(raw[3:], []byte("\ufffd"))
	case bytes.HasPrefix(raw, []byte("\xff\xfe")):
		return decodeUTF16(raw[2:], binary.LittleEndian)
	case bytes.HasPrefix(raw, []byte("\xfe\xff")):
		return decodeUTF16(raw[2:], binary.BigEndian)
	}
	if order := wideOrder(raw); order != nil {
		return decodeUTF16(raw, order)
	}
	if utf8.Valid(raw) {
		return mendTwice(raw)
	}
	if pageLike(raw) {
		if e, name, _ := charset.DetermineEncoding(raw[:min(len(raw), charsetReach)], ""); name != "utf-8" {
			if out, err := e.NewDecoder().Bytes(raw); err == nil {
				return bytes.ToValidUTF8(out, []byte("\ufffd"))
			}
		}
	}
	if mostlyUTF8(raw) {
		return bytes.ToValidUTF8(raw, []byte("\ufffd"))
	}
	out, err := charmap.Windows1252.NewDecoder().Bytes(raw)
	if err != nil {
		return bytes.ToValidUTF8(raw, []byte("\ufffd"))
	}
	return out
}

// pageLike reports whether undecoded bytes may be a page that names its
// charset.
func pageLike(raw []byte) bool {
	head := bytes.ToLower(raw[:min(len(raw), charsetReach)])
	return bytes.Contains(head, []byte("<meta")) || bytes.Contains(head, []byte("<html")) || bytes.Contains(head, []byte("<?xml"))
}

// mostlyUTF8 reports whether the bytes are damaged UTF-8 rather than another
// charset: a good letter beyond ASCII is there for every damaged byte.
func mostlyUTF8(raw []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRune(raw[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			good++
		}
		i += size
	}
	return good >= 2*bad
}

// wideOrder tells the byte order of UTF-16 without a mark: white space and
// the letters of Latin script have a zero on one side, never on the other.
// It returns nil where the bytes are something else.
func wideOrder(raw []byte) binary.ByteOrder {
	head := raw[:min(len(raw), charsetReach)&^1]
	if len(head) < 8 {
		return nil
	}
	var zeros [2]int
	var spaces [2]int
	for i := 0; i < len(head); i += 2 {
		for k := range 2 {
			if head[i+k] == 0 {
				zeros[k]++
				if c := head[i+1-k]; c == ' ' || c == '\n' || c == '\r' {
					spaces[k]++
				}
			}
		}
	}
	units := len(head) / 2
	switch {
	case zeros[0] == 0 && (zeros[1]*2 > units || spaces[1]*20 > units):
		return binary.LittleEndian
	case zeros[1] == 0 && (zeros[0]*2 > units || spaces[0]*20 > units):
		return binary.BigEndian
	}
	return nil
}

func decodeUTF16(raw []byte, order binary.ByteOrder) []byte {
	units := make([]uint16, 0, len(raw)/2)
	for ; len(raw) >= 2; raw = raw[2:] {
		units = append(units, order.Uint16(raw))
	}
	return []byte(string(utf16.Decode(units)))
}
