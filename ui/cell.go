package ui

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/unicode/norm"
)

// Width safety. A terminal counts cells either by grapheme cluster or by code
// point, and nobody can tell which before it answers. A row on which the two
// ways differ pushes everything to its right, so whatever is drawn has a form
// on which they agree; the text itself is never changed, only what is shown.

// zeroBreak is the zero width space: it ends a grapheme cluster and takes no
// cell by either measure.
const zeroBreak = "\u200b"

// clusterBytes bounds what is shown of one cluster: more marks than that on
// one letter are an attack on the screen, not writing.
const clusterBytes = 32

// clusters yields what is shown of a line, one cell or two at a time, with
// the width in cells (0: not shown). The forms are safe by both measures.
func clusters(text string) func(func(string, int) bool) {
	return func(yield func(string, int) bool) {
		eachCluster(text, func(_, _ int, show string, w int) bool { return yield(show, w) })
	}
}

// eachCluster calls yield for every grapheme cluster of text with its byte
// range, what to show of it and how many cells that takes by both measures:
// 0 (nothing is shown), 1 or 2. A cluster that has no form on which the
// measures agree, as many Indic ones, comes in parts, each with its own bytes
// and the same as it would be alone. yield returns false to stop.
func eachCluster(text string, yield func(start, end int, show string, w int) bool) {
	for at := 0; at < len(text); {
		r, size := rune(text[at]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[at:])
		}
		if w := simpleWidth(r); w > 0 && simpleNext(text, at+size) {
			if !yield(at, at+size, text[at:at+size], w) {
				return
			}
			at += size
			continue
		}
		cluster, g := ansi.FirstGraphemeCluster(text[at:], ansi.GraphemeWidth)
		if cluster == "" { // cannot happen on a non-empty text; never loop on it
			return
		}
		if !safeParts(cluster, g, at, yield) {
			return
		}
		at += len(cluster)
	}
}

// simpleNext reports whether the rune at offset cannot belong to the cluster
// before it.
func simpleNext(text string, at int) bool {
	if at >= len(text) {
		return true
	}
	if c := text[at]; c < utf8.RuneSelf {
		return c >= ' ' && c != 0x7f
	}
	r, _ := utf8.DecodeRuneInString(text[at:])
	return simpleWidth(r) > 0
}

// simpleWidth returns the width of the runes of everyday writing, which never
// join with one another and on which every measure agrees; 0 for all others.
// A test compares it with both measures.
func simpleWidth(r rune) int {
	switch {
	case r < 0x7f:
		if r >= ' ' {
			return 1
		}
	case r < 0x2000:
		if r >= 0xa1 && r < 0x300 && r != 0xad || r >= 0x391 && r < 0x3f0 && r != 0x3a2 || r >= 0x400 && r < 0x482 {
			return 1
		}
	case r < 0x2500:
		if r >= 0x2010 && r < 0x2027 || r == 0x20ac {
			return 1
		}
	case r < 0x2588:
		return 1
	case r >= 0x3001 && r < 0x302a, r >= 0x3041 && r < 0x3097, r >= 0x30a1 && r < 0x30ff,
		r >= 0x4e00 && r < 0x9fff, r >= 0xac00 && r < 0xd7a4, r >= 0xff01 && r < 0xff61:
		return 2
	}
	return 0
}

// safeParts calls yield for what is shown of one cluster whose grapheme width
// is g and which stands at the byte offset at.
func safeParts(cluster string, g, at int, yield func(int, int, string, int) bool) bool {
	end := at + len(cluster)
	if c := cluster[0]; len(cluster) == 1 && (c < ' ' || c >= 0x7f) || cluster == "\r\n" {
		return yield(at, end, "", 0)
	}
	wc := ansi.StringWidthWc(cluster)
	if g == wc && g <= 2 {
		if g == 0 {
			return yield(at, end, "", 0)
		}
		return yield(at, end, aloof(clip(cluster)), g)
	}
	if show, w := agreedForm(cluster); w > 0 {
		return yield(at, end, aloof(show), w)
	}
	return splitParts(cluster, at, yield)
}

// agreedForm finds one cluster in the place of one that is measured
// differently: the base of an emoji sequence, a key cap or a text sign made
// emoji, the letter of half a flag, the syllable composed of its letters.
func agreedForm(cluster string) (string, int) {
	r, size := utf8.DecodeRuneInString(cluster)
	if r >= 0x1f1e6 && r <= 0x1f1ff && size == len(cluster) {
		return string('A' + r - 0x1f1e6), 1
	}
	if w := agreed(norm.NFC.String(cluster)); w > 0 {
		return norm.NFC.String(cluster), w
	}
	for _, s := range cluster[size:] {
		switch {
		case s == 0xfe0f, s == 0x200d, s == 0x20e3, s >= 0x1f3fb && s <= 0x1f3ff, s >= 0x1f1e6 && s <= 0x1f1ff:
			if w := agreed(cluster[:size]); w > 0 && !unicode.IsLetter(r) {
				return cluster[:size], w
			}
			return "", 0
		}
	}
	return "", 0
}

// agreed returns the width of a cluster on which both measures agree, else 0.
func agreed(cluster string) int {
	if g := ansi.StringWidth(cluster); g <= 2 && g == ansi.StringWidthWc(cluster) {
		return g
	}
	return 0
}

// thaiAm holds the vowels that stand for a sign over the letter before and a
// letter of their own; shown taken apart they look the same and measure the
// same.
var thaiAm = map[rune][2]string{0x0e33: {"\u0e4d", "\u0e32"}, 0x0eb3: {"\u0ecd", "\u0eb2"}}

// splitParts shows a cluster rune by rune, each spacing one in cells of its
// own with the marks that follow it, as terminals without shaping do.
func splitParts(cluster string, at int, yield func(int, int, string, int) bool) bool {
	part, width, from, before := "", 0, 0, ""
	flush := func(to int) bool {
		if width == 0 {
			return true
		}
		show, w := part, width
		if agreed(show) != w {
			show, w = "\ufffd", 1
		}
		if joined, _ := ansi.FirstGraphemeCluster(before+show, ansi.GraphemeWidth); before != "" && joined != before {
			show = zeroBreak + show
		}
		before = show
		ok := yield(at+from, at+to, aloof(show), w)
		from = to
		return ok
	}
	for i, r := range cluster {
		w := ansi.StringWidthWc(string(r))
		if am, ok := thaiAm[r]; ok && width > 0 {
			part += am[0]
			if !flush(i) {
				return false
			}
			part, width = am[1], 1
			continue
		}
		if w == 0 {
			if width > 0 && len(part) < clusterBytes && r != 0x200d {
				part += string(r)
			}
			continue
		}
		if !flush(i) {
			return false
		}
		part, width = string(r), w
	}
	if width == 0 {
		return yield(at, at+len(cluster), "", 0)
	}
	return flush(len(cluster))
}

// aloof makes a cluster keep to itself next to any neighbour: one that would
// join the cell before it or take in the one after gets a zero width space on
// that side.
func aloof(cluster string) string {
	r, _ := utf8.DecodeRuneInString(cluster)
	if joined, _ := ansi.FirstGraphemeCluster("a"+cluster, ansi.GraphemeWidth); joined != "a" || medialJamo(r) {
		cluster = zeroBreak + cluster
	}
	if last, _ := utf8.DecodeLastRuneInString(cluster); last >= 0x300 && !joinsNothing(strings.TrimPrefix(cluster, zeroBreak)) {
		cluster += zeroBreak
	}
	return cluster
}

// medialJamo tells the Korean letters that join the syllable before them.
func medialJamo(r rune) bool {
	return r >= 0x1160 && r < 0x1200 || r >= 0xd7b0 && r < 0xd800
}

// joinsNothing reports whether a cluster ends before any letter or emoji that
// may come next.
func joinsNothing(cluster string) bool {
	for _, next := range [...]string{"a", "\u0915", "\U0001f469"} {
		if first, _ := ansi.FirstGraphemeCluster(cluster+next, ansi.GraphemeWidth); first != cluster {
			return false
		}
	}
	return true
}

// clip cuts the marks off an overlong cluster.
func clip(cluster string) string {
	if len(cluster) <= clusterBytes {
		return cluster
	}
	cut := clusterBytes
	for !utf8.RuneStart(cluster[cut]) {
		cut--
	}
	return cluster[:cut]
}

// cells measures a line in cells.
func cells(text string) int {
	n := 0
	eachCluster(text, func(_, _ int, _ string, w int) bool { n += w; return true })
	return n
}
