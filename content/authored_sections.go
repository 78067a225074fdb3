package content

import (
	"regexp"
	"strings"

	"sitrep/content/span"
)

// section is a part of a briefing that an author writes under a heading.
type section uint8

const (
	noSection section = iota
	bottomLineSection
	claimsSection
	actorsSection
	timelineSection
)

// sectionNames are the headings that announce a part of a briefing.
var sectionNames = map[string]section{
	"bottom line": bottomLineSection, "the bottom line": bottomLineSection, "summary": bottomLineSection,
	"in brief": bottomLineSection, "in short": bottomLineSection, "tl;dr": bottomLineSection, "tldr": bottomLineSection,

	otherClaims: claimsSection, "claims": claimsSection, "key claims": claimsSection, "main claims": claimsSection, "key points": claimsSection,
	"what we know": claimsSection, "what we know so far": claimsSection, "who says what": claimsSection,

	"actors": actorsSection, "key actors": actorsSection, "main actors": actorsSection, "who's who": actorsSection,
	"key players": actorsSection, "key people": actorsSection, "people": actorsSection, "who is who": actorsSection,
	"key figures": actorsSection, "people and organizations": actorsSection, "people and organisations": actorsSection,

	"timeline": timelineSection, "chronology": timelineSection, "how we got here": timelineSection,
	"key dates": timelineSection, "timeline of events": timelineSection, "key events": timelineSection,
	"chronology of events": timelineSection, "the timeline": timelineSection,
}

// weakNames are section names that chapters of other texts have too.
var weakNames = map[string]bool{"what we know": true, "what we know so far": true, "summary": true, "key events": true, "key dates": true, "people": true, "actors": true}

// borneOut reports whether what stands around a weak name bears it out: a
// summary stands on top of its text, most key events have a date, people have
// names, and claims are said by somebody: "What we know" in a news article lists
// what the newspaper tells.
func (s *sections) borneOut(kind section, at int) bool {
	from, to := s.body(at)
	entries := s.entries(kind, from, to)
	fit := 0
	switch kind {
	case bottomLineSection:
		for _, b := range s.doc.Blocks[:at] {
			if b.Kind == Paragraph && !b.Meta || b.Kind == Heading && b.Level > 1 && sectionNamed(b.Span.Of(s.doc.Text)) == noSection {
				fit++
			}
		}
		return fit <= 2
	case actorsSection:
		for _, e := range entries {
			name, _ := s.nameAndRole(e)
			if e.cells != nil {
				name = s.cell(e, "name")
			}
			if nameLike(name) {
				fit++
			}
		}
	case claimsSection:
		for _, e := range entries {
			label, rest, ok := s.label(e)
			name, role := labelName(label)
			if e.cells != nil || ok && s.speaks(name, role, s.words(rest)) {
				fit++
			}
		}
	case timelineSection:
		for _, e := range entries {
			when, _ := s.dateLabel(e)
			if when != "" || e.cells != nil && timeWords(s.cell(e, "when")) {
				fit++
			}
		}
	}
	return 2*fit > len(entries)
}

var headingNumber = regexp.MustCompile(`^(?:\d+[.)]|[IVX]+\.)\s+`)

// sectionNamed returns the part that a heading announces.
func sectionNamed(heading string) section { return sectionNames[sectionKey(heading)] }

// sectionKey writes a heading as it stands in sectionNames: without a number,
// in small letters, without a colon.
func sectionKey(heading string) string {
	if len(heading) > 60 {
		return ""
	}
	s := headingNumber.ReplaceAllString(plainSigns(heading), "")
	return strings.ToLower(strings.Trim(s, " :.*#-"))
}

// maxBrief is how many bytes of prose, maxBriefLines how many paragraphs and
// maxBriefItems how many entries under "Summary" are a bottom line: more is a
// chapter of the text.
const (
	maxBrief      = 700
	maxBriefLines = 3
	maxBriefItems = 5
)

// sections reads the headed sections of a finished document.
type sections struct {
	doc    *Document
	drafts []draft
	to     *Authored
	find   *finder
	// printed tells that sitrep has printed it.
	printed bool
}

// readSections adds to a what the document's headed sections bring. Only
// lists and tables under such a heading count, for a bottom line also a short
// paragraph: prose under "Timeline" is an article's, not a briefing's. What the
// front matter has comes first and is not taken twice.
func (b *builder) readSections(a *Authored, find *finder) {
	s := &sections{doc: &b.doc, drafts: b.drafts, to: a, find: find}
	had := *a
	s.readPrinted()
	var found [timelineSection + 1][]int // the headings of each part
	for i := range b.doc.Blocks {
		if kind := s.announced(i); kind != noSection {
			found[kind] = append(found[kind], i)
		}
	}
	// The actors come first: who they are tells the speaker of a claim from a
	// label before a colon.
	for _, kind := range []section{bottomLineSection, actorsSection, claimsSection, timelineSection} {
		for _, i := range found[kind] {
			if !s.printed && weakNames[sectionKey(s.doc.Blocks[i].Span.Of(s.doc.Text))] && !s.borneOut(kind, i) {
				continue
			}
			s.read(kind, i)
		}
	}
	a.joinSections(had)
}

// announced returns the part that block i announces: a heading does, and so
// does a line of its own that is all strong or ends in a colon, as texts
// without headings have it.
func (s *sections) announced(i int) section {
	b := s.doc.Blocks[i]
	if b.Quoted > 0 {
		return noSection
	}
	words := b.Span.Of(s.doc.Text)
	switch {
	case b.Kind == Heading && (i > 0 || s.doc.Title == ""):
		return sectionNamed(words)
	case b.Kind == Paragraph && (strings.HasSuffix(words, ":") || allStrong(b)):
		return sectionNamed(words)
	}
	return noSection
}

func allStrong(b Block) bool {
	return len(b.Marks) > 0 && b.Marks[0].Kind == Strong && b.Marks[0].Span == b.Span
}

// body returns the blocks that belong to the heading at i: up to the next
// heading that is not below it.
func (s *sections) body(i int) (from, to int) {
	head := s.doc.Blocks[i]
	for to = i + 1; to < len(s.doc.Blocks); to++ {
		b := s.doc.Blocks[to]
		if s.announced(to) != noSection || b.Kind == Heading && (head.Kind != Heading || b.Level <= head.Level) {
			break
		}
	}
	return i + 1, to
}

func (s *sections) read(kind section, i int) {
	from, to := s.body(i)
	entries := s.entries(kind, from, to)
	if kind == bottomLineSection {
		s.readBottomLine(entries, from, to)
		return
	}
	lesser := sectionKey(s.words(s.doc.Blocks[i].Span)) == otherClaims
	for _, e := range entries {
		e.lesser = lesser
		switch kind {
		case claimsSection:
			s.claim(e)
		case actorsSection:
			s.actor(e)
		case timelineSection:
			s.event(e)
		}
	}
}

// listEntry is an entry of a section: an item of a list or a row of a table.
type listEntry struct {
	at     span.Span // the entry with all that belongs to it
	own    span.Span // its own words: the item without those below it
	below  span.Span // the words of the items below it
	strong span.Span // what is set strong at its beginning
	under  string    // the subheading it stands under
	marker string
	lesser bool                 // it stands among the other claims
	cells  map[string]span.Span // a row's cells by the names of itemKeys
	line   int
}

// entries returns the entries of blocks from..to. Text behind a list ends it:
// a section holds one stretch of lists and tables, and below a subheading
// another.
func (s *sections) entries(kind section, from, to int) []listEntry {
	var all []listEntry
	under, top, ended := "", -1, false
	for i := from; i < to; i++ {
		b := s.doc.Blocks[i]
		switch {
		case b.Kind == Heading:
			under, top, ended = b.Span.Of(s.doc.Text), -1, false
		case b.Kind == Table && !ended:
			all = append(all, s.rows(kind, b, s.drafts[i].line)...)
		case b.Kind == ListItem && !ended:
			if top < 0 {
				top = b.Level
			}
			if len(all) > 0 && i > from && s.doc.Blocks[i-1].Kind == ListItem && (b.Level > top || b.Marker == "" && all[len(all)-1].marker != "") {
				last := &all[len(all)-1]
				last.at, last.below = last.at.Cover(b.Span), last.below.Cover(b.Span)
				continue
			}
			all = append(all, listEntry{at: b.Span, own: b.Span, strong: strongStart(b), under: under, marker: b.Marker, line: s.drafts[i].line})
		case top >= 0 && b.Kind == Paragraph:
			ended = true
		}
	}
	return all
}

func strongStart(b Block) span.Span {
	for _, m := range b.Marks {
		if m.Span.Start > b.Span.Start {
			break
		}
		if m.Kind == Strong {
			return m.Span
		}
	}
	return span.Span{}
}

// readBottomLine takes the entries of a list, or else a short paragraph.
func (s *sections) readBottomLine(entries []listEntry, from, to int) {
	if len(entries) > maxBriefItems {
		return
	}
	for _, e := range entries {
		s.bottomLine(e.at, e.line)
	}
	if len(entries) > 0 || 2*from > len(s.doc.Blocks) { // prose at the end is how a column closes
		return
	}
	size, count := 0, 0
	for i := from; i < to; i++ {
		if b := s.doc.Blocks[i]; b.Kind == Paragraph && !b.Meta {
			size, count = size+b.Span.Len(), count+1
		}
	}
	if !s.printed && (size > maxBrief || count > maxBriefLines) {
		return
	}
	for i := from; i < to; i++ {
		if b := s.doc.Blocks[i]; b.Kind == Paragraph && !b.Meta {
			s.bottomLine(b.Span, s.drafts[i].line)
		}
	}
}

func (s *sections) bottomLine(at span.Span, line int) {
	if text := SanitizeLine(at.Of(s.doc.Text)); text != "" && !(s.printed && text == noneFound) {
		s.to.BottomLine = append(s.to.BottomLine, AuthoredLine{Text: text, Entry: at, Line: line})
	}
}
