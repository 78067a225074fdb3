package ui

import (
	"image/color"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
)

// readSGR reads one select-graphic-rendition sequence at the start of s into
// a look and returns its length; ok is false for any other escape.
func readSGR(s string, look *style) (n int, ok bool) {
	end := strings.IndexByte(s, 'm')
	if len(s) < 3 || s[1] != '[' || end < 0 {
		return 0, false
	}
	var codes []int
	for _, f := range strings.FieldsFunc(s[2:end], func(r rune) bool { return r == ';' || r == ':' }) {
		v, err := strconv.Atoi(f)
		if err != nil {
			return 0, false
		}
		codes = append(codes, v)
	}
	if len(codes) == 0 {
		codes = []int{0}
	}
	for len(codes) > 0 {
		codes = codes[applySGR(codes, look):]
	}
	return end + 1, true
}

var sgrAttr = map[int]attr{1: bold, 2: faint, 3: italic, 4: underline, 7: reverse, 9: struck}

// applySGR applies the first parameter, with those that belong to it, and
// returns how many that were.
func applySGR(codes []int, look *style) int {
	switch c := codes[0]; {
	case c == 0:
		*look = style{}
	case sgrAttr[c] != 0:
		look.attr |= sgrAttr[c]
	case c >= 30 && c < 38:
		look.fg = numbered(c - 30)
	case c >= 40 && c < 48:
		look.bg = numbered(c - 40)
	case c >= 90 && c < 98:
		look.fg = numbered(c - 82)
	case c >= 100 && c < 108:
		look.bg = numbered(c - 92)
	case (c == 38 || c == 48) && len(codes) >= 3:
		v, n := numbered(codes[2]), 3
		if codes[1] == 2 && len(codes) >= 5 {
			v, n = color.RGBA{uint8(codes[2]), uint8(codes[3]), uint8(codes[4]), 0xff}, 5
		}
		if c == 38 {
			look.fg = v
		} else {
			look.bg = v
		}
		return n
	}
	return 1
}

// numbered is the colour of a number as our palettes have it.
func numbered(n int) color.Color { return lipgloss.Color(strconv.Itoa(n & 0xff)) }
