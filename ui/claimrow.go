package ui

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing"
	"sitrep/content"
	"sitrep/content/span"
)

// claimRow is a claim made ready to be drawn: what does not depend on width or
// look.
type claimRow struct {
	id      string
	key     bool
	speaker string // who says it, as shown
	actor   string // the speaker's id, "" where it is no actor
	named   bool   // speaker is a name, not just the words for a source
	kind    string // SAID, QUOTE, HEDGED, DENIED, DENIAL, INTENDS, WANTS, AUTHOR
	from    int    // the paragraph, 0 where there is none to tell
	author  bool   // the author's words, not in the text
	text    string // one line
	signals []span.Span
	folded  string // lower case, for the filter
	wrapped wrapped
}

// wrapped is a text broken into lines at a width.
type wrapped struct {
	w     int
	lines []span.Span
}

// at returns the lines of text at a width, broken anew only when the width
// changed.
func (wr *wrapped) at(text string, w int) []span.Span {
	if wr.w != w || wr.lines == nil {
		wr.w, wr.lines = w, breakText(text, w)
	}
	return wr.lines
}

// Words for the kinds of claim that have a style of their own.
const (
	quoteWord   = "QUOTE"
	hedgedWord  = "HEDGED"
	deniedWord  = "DENIED" // the words
	denialWord  = "DENIAL" // by the words
	intendsWord = "INTENDS"
	wantsWord   = "WANTS" // of others
)

// kindWord is what a claim is in one word, the briefing's own label.
func kindWord(cl *briefing.Claim) string { return strings.ToUpper(cl.Label()) }

func kindStyle(kind string, st *Styles) style {
	switch kind {
	case hedgedWord:
		return st.Hedged
	case deniedWord, denialWord:
		return st.Denied
	case intendsWord, wantsWord:
		return st.Intends
	case quoteWord:
		return st.Quote
	}
	return st.Said
}

// newClaimRow makes a row of a claim. places, which may be nil, counts the
// paragraphs.
func newClaimRow(b *briefing.Briefing, places content.Paragraphs, cl *briefing.Claim) claimRow {
	r := claimRow{id: cl.ID, key: cl.Key, actor: cl.Speaker, kind: kindWord(cl), text: oneLine(cl.Words())}
	r.speaker, r.named = speakerOf(b, cl)
	if cl.Sentence == nil {
		r.author = cl.Origin == briefing.ByAuthor && !cl.Unspoken() // whose label says it
	} else {
		at := cl.Sentence.Start
		if len(cl.Content) > 0 {
			at = cl.Content[0].Start
		}
		r.from, _ = places.At(at)
	}
	r.signals = signalPlaces(cl)
	r.folded = strings.ToLower(r.speaker + " " + r.kind + " " + r.text)
	return r
}

// speakerOf is who makes a claim, as shown, and whether that is a name; "" for
// what only the author says.
func speakerOf(b *briefing.Briefing, cl *briefing.Claim) (words string, named bool) {
	if actorOf(b, cl.Speaker) != nil {
		return oneLine(b.SpeakerWords(*cl)), true
	}
	if cl.SpeakerName != "" {
		return oneLine(cl.SpeakerName), true
	}
	if cl.Source != nil && cl.Source.Text != "" {
		return oneLine(cl.Source.Text), cl.SourceKind == briefing.NamedSource
	}
	return b.SpeakerWords(*cl), false
}

// pieceJoint is what stands between the pieces of a claim's text.
const pieceJoint = " … "

// signalPlaces finds where a claim's signal words stand in its text. An
// author's claim has its signals in the text, and other words of its own: there
// they are looked for by what they say.
func signalPlaces(cl *briefing.Claim) []span.Span {
	var places []span.Span
	for _, s := range cl.Signals {
		place, ok := placeInPieces(cl, s.Span)
		if !ok || place.Of(cl.Text) != s.Text {
			place, ok = wordPlace(cl.Text, s.Text)
		}
		if ok {
			places = append(places, place)
		}
	}
	return places
}

// placeInPieces turns a span of the document into one of the claim's text,
// which is its pieces with joints between.
func placeInPieces(cl *briefing.Claim, at span.Span) (span.Span, bool) {
	before := 0
	for _, piece := range cl.Content {
		if piece.Contains(at) && !at.Empty() {
			place := at.Shift(before - piece.Start)
			return place, place.Valid(cl.Text)
		}
		before += piece.Len() + len(pieceJoint)
	}
	return span.Span{}, false
}

// wordPlace finds whole words in a text.
func wordPlace(text, words string) (span.Span, bool) {
	for at := 0; words != ""; {
		n := strings.Index(text[at:], words)
		if n < 0 {
			break
		}
		place := span.Span{Start: at + n, End: at + n + len(words)}
		before, _ := utf8.DecodeLastRuneInString(text[:place.Start])
		after, _ := utf8.DecodeRuneInString(text[place.End:])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return place, true
		}
		at = place.End
	}
	return span.Span{}, false
}

// wordRows is how many rows the words take at a width, at most limit.
func (r *claimRow) wordRows(w, limit int) int {
	return max(min(len(r.wrapped.at(r.text, w)), limit), 1)
}

// draw draws the claim: a line that tells who, how and where, and under it n
// rows of its words.
func (r *claimRow) draw(p window, y, n int, st *Styles, strong bool) {
	w := p.r.w - rowMargins
	r.drawHead(p, y, st)
	look := st.Text
	if strong {
		look.fg = st.Strong.fg
	}
	drawLines(p, 2, y+1, r.text, r.wrapped.at(r.text, w), w, n, look, kindStyle(r.kind, st), r.signals, st)
}

// rowMargins are the cells of a row that are not its words: the bar and a
// blank at the left, a blank at the right.
const rowMargins = 3

func (r *claimRow) drawHead(p window, y int, st *Styles) {
	place := ""
	switch {
	case r.author:
		place = "author"
	case r.from > 0:
		place = fmt.Sprint(st.Signs.Para, r.from)
	}
	end := p.r.w - 1
	room := end - 2 - len(r.kind) - 1
	if n := cells(place) + 1; room-n >= shortestSpeaker {
		room -= n
		p.right(end, y, place, st.Muted)
	}
	look := st.Muted
	if r.named {
		look = st.Actor
	}
	x := 2 + p.put(2, y, room, st.Signs.spell(fitWith(r.speaker, room, st.Signs.Ellipsis)), look)
	if x > 2 {
		x++
	}
	p.put(x, y, end-x, r.kind, kindStyle(r.kind, st).over(style{attr: bold}))
}

// shortestSpeaker is the room that a speaker keeps before the paragraph
// number goes.
const shortestSpeaker = 8

// drawLines draws n of the lines of a text; the last one ends in the ellipsis
// where some are left out. marked are places of the text in a style of their
// own.
func drawLines(p window, x, y int, text string, lines []span.Span, w, n int, look, mark style, marked []span.Span, st *Styles) {
	for i := 0; i < n && i < len(lines); i++ {
		if y+i < 0 || y+i >= p.r.h {
			continue
		}
		at := lines[i]
		line, kept := at.Of(text), at
		if i == n-1 && len(lines) > n {
			line = fitWith(text[at.Start:], w, st.Signs.Ellipsis)
			kept.End = at.Start + len(line) - len(st.Signs.Ellipsis)
		}
		p.put(x, y+i, w, st.Signs.spell(line), look)
		for _, m := range marked {
			if part := m.Clip(kept); !part.Empty() && kept.Overlaps(m) {
				from := cells(text[at.Start:part.Start])
				p.restyle(x+from, y+i, min(cells(part.Of(text)), w-from), style{fg: mark.fg, attr: mark.attr})
			}
		}
	}
}
