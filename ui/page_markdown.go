package ui

import (
	"fmt"
	"image/color"
	"strconv"
	"unicode"
	"unicode/utf8"

	"charm.land/glamour/v2"
	glamouransi "charm.land/glamour/v2/ansi"
	"github.com/charmbracelet/x/ansi"

	"sitrep/content"
	"sitrep/content/span"
)

// Markdown through glamour. A block is written back as Markdown, rendered by
// glamour without wrapping, and its words are found again byte by byte: what
// comes back must be exactly the words of the block, else the block is set
// from its marks alone. glamour says how the words look; lines are broken by
// measure (wrapSpans), because glamour's own can come out too wide, break at
// hyphens, lose hard breaks and know no hanging indent.

// setter sets the pieces of one page. It owns a glamour renderer, which is
// not safe to share: one setter per job.
type setter struct {
	*pageSpec
	renderer *glamour.TermRenderer
	missed   int // blocks whose words did not come back; a test wants none
}

func newSetter(s *pageSpec) *setter { return &setter{pageSpec: s} }

// styled is a stretch of the text in one look.
type styled struct {
	span span.Span
	st   style
}

// look returns how the words of a piece look: stretches that tile its span.
func (s *setter) look(pc piece) []styled {
	b := &s.doc.Blocks[pc.block]
	base := s.base(pc.block)
	if b.Span.Len() <= plainSetBytes && b.Kind != content.Table {
		if out, ok := s.render(b, base); ok {
			return out
		}
		s.missed++
	}
	return markedLook(b, pc.span, base, s.st)
}

// base is the look of a block's plain words.
func (s *pageSpec) base(block int) style {
	b := &s.doc.Blocks[block]
	switch {
	case b.Kind == content.Heading && block == 0:
		return s.st.HeadTitle
	case b.Kind == content.Heading:
		return s.st.Heading
	case b.Kind == content.Caption:
		return s.st.Caption
	case b.Kind == content.Code:
		return s.st.Text.over(s.st.Code)
	case b.Meta, b.Kind == content.Footnote:
		return s.st.Muted
	case b.Quoted > 0:
		return s.st.Text.over(s.st.Blockquote)
	}
	return s.st.Text
}

// render sends a block through glamour and finds its words again.
func (s *setter) render(b *content.Block, base style) ([]styled, bool) {
	if s.renderer == nil {
		r, err := glamour.NewTermRenderer(glamour.WithStyles(glamourStyle(s.st)), glamour.WithWordWrap(0))
		if err != nil {
			return nil, false
		}
		s.renderer = r
	}
	out, err := s.renderer.Render(markdown(s.doc.Text, b))
	if err != nil {
		return nil, false
	}
	return align(out, s.doc.Text, b.Span, base)
}

// align walks the words that came back beside those of the text. It reports
// false where they differ in anything but white space.
func align(rendered, text string, sp span.Span, base style) ([]styled, bool) {
	var out []styled
	var look style
	at := sp.Start
	for i := 0; i < len(rendered); {
		if rendered[i] == 0x1b {
			n, ok := readSGR(rendered[i:], &look)
			if !ok {
				return nil, false
			}
			i += n
			continue
		}
		r, size := utf8.DecodeRuneInString(rendered[i:])
		if unicode.IsSpace(r) {
			i += size
			continue
		}
		from := at
		for at < sp.End && spaceAt(text, at) > 0 {
			at += spaceAt(text, at)
		}
		if at+size > sp.End || text[at:at+size] != rendered[i:i+size] {
			return nil, false
		}
		i += size
		out = extend(out, from, at, at+size, base.over(look), base)
		at += size
	}
	end := at
	for at < sp.End && spaceAt(text, at) > 0 {
		at += spaceAt(text, at)
	}
	if at < sp.End {
		return nil, false
	}
	if end < sp.End {
		out = append(out, styled{span.Span{Start: end, End: sp.End}, base})
	}
	return out, true
}

// spaceAt returns the size of the white space rune at an offset, else 0.
func spaceAt(text string, at int) int {
	if c := text[at]; c < utf8.RuneSelf {
		if c == ' ' || c >= '\t' && c <= '\r' {
			return 1
		}
		return 0
	}
	if r, size := utf8.DecodeRuneInString(text[at:]); unicode.IsSpace(r) {
		return size
	}
	return 0
}

// extend adds a rune to the stretches. White space before it belongs to the
// look on both sides if that is one, else to the plain words.
func extend(out []styled, from, at, end int, look, base style) []styled {
	if n := len(out); n > 0 && out[n-1].st == look {
		out[n-1].span.End = end
		return out
	}
	if from < at {
		if n := len(out); n > 0 && out[n-1].st == base {
			out[n-1].span.End = at
		} else if look == base {
			at = from
		} else {
			out = append(out, styled{span.Span{Start: from, End: at}, base})
		}
	}
	return append(out, styled{span.Span{Start: at, End: end}, look})
}

// markedLook is the look by the block's own marks.
func markedLook(b *content.Block, sp span.Span, base style, st *Styles) []styled {
	cuts := []int{sp.Start, sp.End}
	for _, m := range b.Marks {
		if m.Kind != content.Link && m.Span.Overlaps(sp) {
			c := m.Span.Clip(sp)
			cuts = append(cuts, c.Start, c.End)
		}
	}
	return tile(cuts, func(from, to int) style {
		look := base
		for _, m := range b.Marks {
			if m.Span.Start <= from && to <= m.Span.End {
				look = look.over(markStyle(m.Kind, st))
			}
		}
		return look
	})
}

func markStyle(kind content.MarkKind, st *Styles) style {
	switch kind {
	case content.Emphasis:
		return st.Emphasis
	case content.Strong:
		return st.BoldText
	case content.Struck:
		return st.Struck
	case content.CodeSpan:
		return st.Code
	}
	return style{}
}

// glamourStyle tells glamour our looks: words only, no signs, no margins.
func glamourStyle(st *Styles) glamouransi.StyleConfig {
	var c glamouransi.StyleConfig
	c.Emph = primitive(st.Emphasis)
	c.Strong = primitive(st.BoldText)
	c.Strikethrough = primitive(st.Struck)
	c.Code.StylePrimitive = primitive(st.Code)
	c.Heading.StylePrimitive = primitive(st.Heading)
	return c
}

func primitive(s style) glamouransi.StylePrimitive {
	var p glamouransi.StylePrimitive
	on := true
	if s.fg != nil {
		p.Color = glamourColour(s.fg)
	}
	if s.bg != nil {
		p.BackgroundColor = glamourColour(s.bg)
	}
	for a, field := range map[attr]**bool{bold: &p.Bold, italic: &p.Italic, underline: &p.Underline, reverse: &p.Inverse, struck: &p.CrossedOut} {
		if s.attr&a != 0 {
			*field = &on
		}
	}
	return p
}

func glamourColour(c color.Color) *string {
	var v string
	switch c := c.(type) {
	case ansi.BasicColor:
		v = strconv.Itoa(int(c))
	case ansi.IndexedColor:
		v = strconv.Itoa(int(c))
	default:
		r, g, b, _ := c.RGBA()
		v = fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
	}
	return &v
}
