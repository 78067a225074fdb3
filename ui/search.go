package ui

import (
	"context"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"sitrep/content/span"
)

// Searching the clean text. Both sides are folded: runs of white space are
// one space, curly quotes are straight, hyphens of every kind are one, letters
// lose their diacritics, and, unless the query has a capital (smart case),
// their case. Matches are spans of the text as it is.

// haystack is a text made ready to be searched; it may be shared.
type haystack struct {
	text   string
	folded string
	jumps  []jump // where folded and original offsets part, in order
}

// jump says that from a folded offset on the original offset is so much more.
type jump struct{ folded, shift int }

// searchedAtOnce is how many bytes of text are folded and searched while the
// reader waits, which takes a few milliseconds; a longer text is left to a job.
const searchedAtOnce = 256 << 10

// lookup is a search of a text and, once it was run, what it gave.
type lookup struct {
	text, query string
	hay         *haystack // the text folded as the query needs it; nil: yet to be
	matches     []span.Span
}

// run searches; where the context ends, there are no matches.
func (j lookup) run(ctx context.Context) lookup {
	if j.hay == nil {
		j.hay, _ = newHaystack(ctx, j.text, sensitive(j.query))
	}
	if j.hay != nil {
		j.matches, _ = j.hay.find(ctx, j.query)
	}
	return j
}

// checkEvery is how many bytes are folded between looks at the context.
const checkEvery = 64 << 10

// sensitive reports whether case counts: where the query has a capital.
func sensitive(query string) bool { return strings.ContainsFunc(query, unicode.IsUpper) }

// newHaystack folds a text, which takes a few milliseconds for a megabyte.
func newHaystack(ctx context.Context, text string, caseCounts bool) (*haystack, error) {
	h := &haystack{text: text}
	f := folder{caseCounts: caseCounts, out: make([]byte, 0, len(text)), space: true}
	for at, check := 0, checkEvery; at < len(text); {
		if at >= check {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			check = at + checkEvery
		}
		before := len(f.out)
		size := f.fold(text, at)
		if shift := at - before; len(f.out) > before && (len(h.jumps) == 0 || h.jumps[len(h.jumps)-1].shift != shift) {
			h.jumps = append(h.jumps, jump{before, shift})
		}
		at += size
		made := len(f.out) - before
		if size == 1 && made == 1 { // byte for byte the shift stays
			at = f.plainRun(text, at)
			continue
		}
		if made > 1 && size > 1 && string(f.out[before:]) != text[at-size:at] {
			// The bytes of one rune that became several all stand for its start.
			for i := 1; i < made; i++ {
				h.jumps = append(h.jumps, jump{before + i, at - size - before - i})
			}
		}
	}
	h.folded = string(f.out)
	return h, nil
}

// find returns the matches of a query folded in the same way.
func (h *haystack) find(ctx context.Context, query string) ([]span.Span, error) {
	needle := foldQuery(query, sensitive(query))
	if needle == "" {
		return nil, nil
	}
	var out []span.Span
	for at := 0; ; {
		i := strings.Index(h.folded[at:], needle)
		if i < 0 {
			return out, ctx.Err()
		}
		if len(out)%1024 == 1023 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		from, to := at+i, at+i+len(needle)
		out = append(out, h.original(from, to))
		at = to
	}
}

// original is the span of the text behind a folded one: whole runes with the
// marks that were folded away after them.
func (h *haystack) original(from, to int) span.Span {
	start := h.offset(from)
	last := h.offset(to - 1)
	_, size := utf8.DecodeRuneInString(h.text[last:])
	end := last + size
	if blank(rune(h.text[last])) {
		return span.Span{Start: start, End: max(end, start)}
	}
	for end < len(h.text) {
		r, size := utf8.DecodeRuneInString(h.text[end:])
		if !dropped(r) {
			break
		}
		end += size
	}
	return span.Span{Start: start, End: end}
}

func (h *haystack) offset(folded int) int {
	i := sort.Search(len(h.jumps), func(i int) bool { return h.jumps[i].folded > folded }) - 1
	at := folded
	if i >= 0 {
		at += h.jumps[i].shift
	}
	for at > 0 && at < len(h.text) && !utf8.RuneStart(h.text[at]) {
		at--
	}
	return at
}

func foldQuery(query string, caseCounts bool) string {
	f := folder{caseCounts: caseCounts, space: true}
	for at := 0; at < len(query); {
		at += f.fold(query, at)
	}
	return strings.TrimRight(string(f.out), " ")
}

// folder folds a text rune by rune.
type folder struct {
	caseCounts bool
	out        []byte
	space      bool            // the last byte out was a space, or nothing is out yet
	bare       map[rune]string // letters without diacritics, as they come up
}

// fold appends the folded form of the rune at an offset and returns its size.
func (f *folder) fold(text string, at int) int {
	c := text[at]
	if c < utf8.RuneSelf {
		switch {
		case c == ' ' || c >= '\t' && c <= '\r':
			if !f.space {
				f.out = append(f.out, ' ')
			}
			f.space = true
			return 1
		case !f.caseCounts && c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		}
		f.out = append(f.out, c)
		f.space = false
		return 1
	}
	r, size := utf8.DecodeRuneInString(text[at:])
	switch {
	case dropped(r):
	case unicode.IsSpace(r):
		if !f.space {
			f.out = append(f.out, ' ')
		}
		f.space = true
	default:
		f.letter(r)
		f.space = false
	}
	return size
}

// plainRun folds the ASCII signs and letters from an offset on, byte for byte,
// and returns where they end.
func (f *folder) plainRun(text string, at int) int {
	for ; at < len(text); at++ {
		c := text[at]
		if c <= ' ' || c >= 0x7f {
			break
		}
		if !f.caseCounts && c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		f.out = append(f.out, c)
		f.space = false
	}
	return at
}

// letter appends a rune without case and diacritics.
func (f *folder) letter(r rune) {
	if !f.caseCounts {
		r = unicode.ToLower(r)
	}
	if alike, ok := folded[r]; ok {
		f.out = append(f.out, alike...)
		return
	}
	if r < 0xc0 || r >= 0x2e80 && !(r >= 0xff00 && r < 0xfff0) {
		f.out = utf8.AppendRune(f.out, r)
		return
	}
	bare, ok := f.bare[r]
	if !ok {
		bare = strings.Map(func(d rune) rune {
			if dropped(d) {
				return -1
			}
			return d
		}, norm.NFD.String(string(r)))
		if f.bare == nil {
			f.bare = map[rune]string{}
		}
		f.bare[r] = bare
	}
	f.out = append(f.out, bare...)
}

// dropped tells runes that a search does not see: combining diacritics, soft
// hyphens and signs of no width.
func dropped(r rune) bool {
	return r >= 0x300 && r < 0x370 || r == 0xad || r >= 0x200b && r <= 0x200d || r == 0x2060 || r == 0xfeff || r == 0xfe0e || r == 0xfe0f
}

// folded lists what Unicode does not decompose.
var folded = map[rune]string{
	'‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", '“': "\"", '”': "\"", '„': "\"", '‟': "\"", '″': "\"", '«': "\"", '»': "\"",
	'‐': "-", '‑': "-", '‒': "-", '–': "-", '—': "-", '―': "-", '−': "-", '…': "...",
	'ø': "o", 'Ø': "O", 'ł': "l", 'Ł': "L", 'đ': "d", 'Đ': "D", 'ß': "ss", 'æ': "ae", 'Æ': "AE", 'œ': "oe", 'Œ': "OE",
	'ﬀ': "ff", 'ﬁ': "fi", 'ﬂ': "fl", 'ﬃ': "ffi", 'ﬄ': "ffl", 'ﬅ': "st", 'ﬆ': "st",
	'ı': "i", 'ð': "d", 'Ð': "D", 'þ': "th", 'Þ': "TH", 'ħ': "h", 'Ħ': "H",
}
