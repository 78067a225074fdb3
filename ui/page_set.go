package ui

import (
	"sort"

	"sitrep/content"
	"sitrep/content/span"
)

// piece sets one piece: rows from its leading blank ones to its last.
func (s *setter) piece(i int) []pageLine {
	pc := s.pieces[i]
	if pc.block < 0 {
		return s.setSources(pc)
	}
	b := &s.doc.Blocks[pc.block]
	out := make([]pageLine, 0, s.estimate(pc)+1)
	for range pc.lead {
		l := pageLine{span: span.Span{Start: pc.span.Start, End: pc.span.Start}}
		l.runs, _ = s.bars(l.runs, pc.barred, pc.span.Start)
		out = append(out, l)
	}
	switch {
	case b.Kind == content.Table && b.Table != nil:
		out = s.setTable(out, pc)
	case b.Kind == content.Code:
		out = s.setCode(out, pc)
	default:
		out = s.setProse(out, pc)
	}
	if len(out) == 0 { // an empty block: every piece has a row to be at
		out = append(out, pageLine{span: before(pc.span.Start)})
	}
	s.tileLines(out, pc)
	return out
}

// tileLines lets the rows of a piece stand for all of its bytes: white space
// at which a line was broken belongs to the row before it. Rows of a table
// stand side by side and keep their own.
func (s *setter) tileLines(lines []pageLine, pc piece) {
	if s.doc.Blocks[pc.block].Kind == content.Table {
		return
	}
	end := pc.span.End
	for i := len(lines) - 1; i >= pc.lead; i-- {
		lines[i].span.End = end
		end = lines[i].span.Start
	}
}

// bars draws the bars of a quotation and returns the cells that they take.
func (s *pageSpec) bars(runs []run, depth, at int) ([]run, int) {
	depth = min(depth, s.width/8)
	for d := range depth {
		runs = append(runs, decoration(2*d, at, s.st.Signs.Quoted, s.st.Marker))
	}
	return runs, 2 * depth
}

func decoration(x, at int, text string, st style) run {
	return run{x: x, w: cells(text), span: span.Span{Start: at, End: at}, text: text, st: st}
}

// setProse sets running text: quotation bars, marker, hanging indent, lines
// broken by measure.
func (s *setter) setProse(out []pageLine, pc piece) []pageLine {
	b := &s.doc.Blocks[pc.block]
	text := s.doc.Text
	look := s.linked(s.look(pc), pc)
	notes := s.notes(pc)
	barred := 2 * min(b.Quoted, s.width/8)
	left := barred + pc.indent + pc.hang
	lines := wrapNoted(pc.span.Of(text), s.width-left, s.width-left, shiftNotes(notes, -pc.span.Start))
	for n, sp := range lines {
		sp = sp.Shift(pc.span.Start)
		l := pageLine{span: sp}
		l.runs, _ = s.bars(make([]run, 0, 4), b.Quoted, sp.Start)
		if n == 0 && pc.first && pc.label != "" {
			x := left - 1 - cells(pc.label)
			l.runs = append(l.runs, decoration(max(x, barred), sp.Start, pc.label, s.st.Marker))
		}
		l.runs = s.words(l.runs, left, sp, look, notes)
		out = append(out, l)
	}
	return out
}

// words appends the words of one line in their looks, with the numbers of
// links after the words that they belong to.
func (s *setter) words(runs []run, x int, sp span.Span, look []styled, notes []note) []run {
	text := s.doc.Text
	i := sort.Search(len(look), func(i int) bool { return look[i].span.End > sp.Start })
	n := sort.Search(len(notes), func(i int) bool { return notes[i].at > sp.Start })
	for at := sp.Start; at < sp.End && i < len(look); {
		end := min(look[i].span.End, sp.End)
		noted := n < len(notes) && notes[n].at <= end
		if noted {
			end = notes[n].at
		}
		if end > at {
			w := cells(text[at:end])
			runs = append(runs, run{x: x, w: w, span: span.Span{Start: at, End: end}, st: look[i].st})
			x += w
		}
		if noted {
			d := decoration(x, end, notes[n].text, s.st.SourceNumber)
			d.st.link = notes[n].target
			runs = append(runs, d)
			x += d.w
			n++
		}
		at = end
		for i < len(look) && look[i].span.End <= at {
			i++
		}
	}
	return runs
}

// linked lays the links of a piece over the look of its words.
func (s *setter) linked(look []styled, pc piece) []styled {
	b := &s.doc.Blocks[pc.block]
	var links []content.Mark
	cuts := []int{pc.span.Start, pc.span.End}
	for _, m := range b.Marks {
		if m.Kind == content.Link && m.Span.Overlaps(pc.span) {
			links = append(links, m)
			c := m.Span.Clip(pc.span)
			cuts = append(cuts, c.Start, c.End)
		}
	}
	if len(links) == 0 {
		return snapLook(clipLook(look, pc.span), s.doc.Text)
	}
	for _, l := range look {
		if c := l.span.Clip(pc.span); !c.Empty() {
			cuts = append(cuts, c.Start, c.End)
		}
	}
	out := tile(cuts, func(from, to int) style {
		i := sort.Search(len(look), func(i int) bool { return look[i].span.End > from })
		st := look[min(i, len(look)-1)].st
		for _, m := range links {
			if m.Span.Start <= from && to <= m.Span.End {
				o := s.st.LinkText
				o.link = m.Target
				st = st.over(o)
			}
		}
		return st
	})
	return snapLook(out, s.doc.Text)
}

func clipLook(look []styled, sp span.Span) []styled {
	if len(look) > 0 && look[0].span.Start == sp.Start && look[len(look)-1].span.End == sp.End {
		return look
	}
	var out []styled
	for _, l := range look {
		if l.span = l.span.Clip(sp); !l.span.Empty() {
			out = append(out, l)
		}
	}
	return out
}

// snapLook moves borders between looks that would cut through a grapheme
// cluster to the end of it.
func snapLook(look []styled, text string) []styled {
	if len(look) == 0 {
		return look
	}
	start, end := look[0].span.Start, look[len(look)-1].span.End
	out := look[:1]
	for _, l := range look[1:] {
		last := &out[len(out)-1].span
		if at := l.span.Start; at > last.End {
			l.span.Start = last.End
		} else if text[at] >= 0x80 || text[at] < ' ' || text[at-1] >= 0x80 {
			last.End = max(last.End, clusterBorder(text, start, at, end))
		}
		if l.span.Start = last.End; !l.span.Empty() {
			out = append(out, l)
		}
	}
	return out
}

// clusterBorder returns the first border between clusters at or after at,
// looking at text from start, which is one, to end.
func clusterBorder(text string, start, at, end int) int {
	const far = 256
	from := at
	for from > start && at-from < far && !(text[from-1] < 0x80 && text[from] < 0x80 && text[from] >= ' ') {
		from--
	}
	for from < at && text[from]&0xc0 == 0x80 {
		from++
	}
	end = min(end, at+far)
	to := end
	eachCluster(text[from:end], func(start, _ int, _ string, _ int) bool {
		if from+start >= at {
			to = from + start
			return false
		}
		return true
	})
	return to
}

// tile sorts cut places and asks for the look of each stretch between two.
func tile(cuts []int, look func(from, to int) style) []styled {
	sort.Ints(cuts)
	var out []styled
	for i := 1; i < len(cuts); i++ {
		from, to := cuts[i-1], cuts[i]
		if from == to {
			continue
		}
		st := look(from, to)
		if n := len(out); n > 0 && out[n-1].st == st {
			out[n-1].span.End = to
			continue
		}
		out = append(out, styled{span.Span{Start: from, End: to}, st})
	}
	return out
}

// setCode sets code: lines as they are, white space kept, what is too long
// goes on in the next row.
func (s *setter) setCode(out []pageLine, pc piece) []pageLine {
	b := &s.doc.Blocks[pc.block]
	look := s.linked(s.look(pc), pc)
	left := 2*min(b.Quoted, s.width/8) + pc.indent
	room := max(s.width-left, 1)
	text := s.doc.Text
	row := func(sp span.Span) {
		l := pageLine{span: sp}
		l.runs, _ = s.bars(nil, b.Quoted, sp.Start)
		l.runs = s.words(l.runs, left, sp, look, nil)
		out = append(out, l)
	}
	start, used := pc.span.Start, 0
	eachCluster(pc.span.Of(text), func(from, end int, _ string, w int) bool {
		from, end = from+pc.span.Start, end+pc.span.Start
		switch {
		case text[from] == '\n':
			row(span.Span{Start: start, End: from})
			start, used = end, 0
			return true
		case used+w > room:
			row(span.Span{Start: start, End: from})
			start, used = from, 0
		}
		used += w
		return true
	})
	if start < pc.span.End {
		row(span.Span{Start: start, End: pc.span.End})
	}
	return out
}
