package ui

import (
	"strings"

	"sitrep/content"
)

// label says how far a block is set in and what stands before its words. The
// markers of one list are as wide as the widest of them.
func (s *pageSpec) label(pc *piece) {
	b := &s.doc.Blocks[pc.block]
	switch b.Kind {
	case content.ListItem:
		pc.label = s.marker(b)
		pc.hang = s.listHang(pc.block)
		pc.indent = min(s.listIndent(pc.block), s.width/4)
	case content.Footnote:
		if b.Marker != "" { // as the text refers to it
			pc.label = "[" + b.Marker + "]"
			pc.hang = cells(pc.label) + 1
		}
	case content.Code:
		pc.indent = min(2, s.width/8)
	}
	if most := s.width / 3; pc.hang > most {
		pc.hang, pc.label = 0, ""
	}
}

func (s *pageSpec) marker(b *content.Block) string {
	if m := strings.TrimSpace(b.Marker); m != "" && m != "-" && m != "*" && m != "+" && m != "•" {
		return m
	}
	if s.st.Signs.Quoted == asciiSigns.Quoted {
		return "-"
	}
	return "•"
}

// listHang is the hanging indent of a list: as far as its widest marker, seen
// from one of its items.
func (s *pageSpec) listHang(block int) int {
	const look = 100
	b := &s.doc.Blocks[block]
	hang := cells(s.marker(b)) + 1
	for _, dir := range [...]int{-1, 1} {
		for i, n := block+dir, 0; i >= 0 && i < len(s.doc.Blocks) && n < look; i, n = i+dir, n+1 {
			o := &s.doc.Blocks[i]
			if o.Kind != content.ListItem || o.Level < b.Level || o.Level == b.Level && !s.oneList(b, o) {
				break
			}
			if o.Level == b.Level {
				hang = max(hang, cells(s.marker(o))+1)
			}
		}
	}
	return hang
}

// oneList reports whether two items of one level can belong to one list: both
// are numbered or both are not.
func (s *pageSpec) oneList(a, b *content.Block) bool {
	numbered := func(b *content.Block) bool { return cells(s.marker(b)) > 1 }
	return numbered(a) == numbered(b)
}

// listIndent is where an item's marker stands: under the words of the item
// that it belongs to.
func (s *pageSpec) listIndent(block int) int {
	level := s.doc.Blocks[block].Level
	if level == 0 {
		return 0
	}
	for i := len(s.pieces) - 1; i >= 0; i-- {
		pc := &s.pieces[i]
		o := &s.doc.Blocks[pc.block]
		switch {
		case o.Kind != content.ListItem:
			return 2 * level
		case o.Level == level:
			return pc.indent
		case o.Level < level:
			return pc.indent + max(pc.hang, 2) + 2*(level-o.Level-1)
		}
	}
	return 2 * level
}
