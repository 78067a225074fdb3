package content

import (
	"net/url"
	"strconv"
)

// flow is the place on the page where the next block goes, while a loader
// walks through nested quotes and lists.
type flow struct {
	b      *builder
	base   *url.URL // what relative links are relative to, or nil
	quoted int
	list   int    // 0 outside of lists
	level  int    // nesting of the list, from 0
	marker string // of the list item that has no block yet
	line   int    // of the source, 0 when not known
	figure bool   // beside a picture: running words are its caption
}

// bullet is the marker of an item without a number.
const bullet = "•"

// draft returns the draft of a running block at this place: a list item
// inside of lists, else a paragraph. The first block of an item takes its
// marker.
func (f *flow) draft() draft {
	d := draft{quoted: f.quoted, line: f.line}
	if f.figure {
		d.kind = Caption
	} else if f.list != 0 {
		d.kind, d.list, d.level, d.marker = ListItem, f.list, f.level, f.marker
	}
	return d
}

// paragraph adds a running block.
func (f *flow) paragraph(in *inline) {
	if f.b.add(f.draft(), in) {
		f.marker = ""
	}
}

// block adds a block of a kind that is no running text.
func (f *flow) block(kind BlockKind, in *inline) bool {
	return f.b.add(draft{kind: kind, quoted: f.quoted, line: f.line}, in)
}

// heading adds a heading. In a list it is set as the words of its item.
func (f *flow) heading(level int, in *inline) {
	if f.list != 0 {
		f.paragraph(in)
		return
	}
	f.b.add(draft{kind: Heading, level: min(max(level, 1), 6), quoted: f.quoted, line: f.line}, in)
}

// inList returns the place inside a list here. An outermost list is a new one.
func (f *flow) inList() flow {
	in := *f
	if f.list == 0 {
		in.list = f.b.newList()
		return in
	}
	in.level++
	return in
}

// number is the marker of item n of a numbered list.
func number(n int) string { return strconv.Itoa(n) + "." }
