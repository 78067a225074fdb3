package briefing

import (
	"slices"
	"strings"
	"unicode"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// contextFeatures tells what stands around the mentions: the deeds that they are
// the subject or object of, lists, titles, credits, quotations, and the words
// next to them.
func (f *actorFinder) contextFeatures(e *entity, is func(string)) {
	c := f.contextOf(e)
	is("deeds" + grade(min(c.n[isDoer], 3)))
	is("suffers" + grade(min(c.n[isDoneTo], 3)))
	for i, n := range c.n[isDoneTo+1:] {
		switch name := placings[i]; {
		case n == 0:
		case n == c.mentions:
			is(name + " all")
		default:
			is(name)
		}
	}
	for _, w := range c.words {
		is(w)
	}
	where := float64(e.starts.first()) / float64(max(1, len(f.doc.Text)))
	switch {
	case where > 0.8:
		is("late")
	case where > 0.5:
		is("second half")
	}
	switch n := len(f.doc.Text); {
	case n > 3500:
		is("long")
	case n < 1200:
		is("short")
	}
}

// placing is what may be told of the place of a mention.
type placing int

const (
	isDoer placing = iota
	isDoneTo
	inList
	asExample
	inTitle
	inCredit
	inQuotation
	inVerbless
	behindArticle
	withNumber
	ofState
	placingsCount
)

// placings are the names of the placings from inList on.
var placings = [...]string{"in list", "example", "in role", "credited", "quoted", "verbless", "article", "numbered", "state of"}

// mentionContext is what stands around the mentions of an entity.
type mentionContext struct {
	mentions int // that were looked at
	n        [placingsCount]int
	words    []string // "before X" and "after X", each once
}

// contextOf looks at all mentions of an entity but pronouns and those in
// headings. The words around a list stand around each of its members.
func (f *actorFinder) contextOf(e *entity) mentionContext {
	var c mentionContext
	add := func(word string) {
		if !slices.Contains(c.words, word) {
			c.words = append(c.words, word)
		}
	}
	for _, m := range e.mentions {
		if m.Kind == PronounMention || f.heading(m.Start) {
			continue
		}
		c.mentions++
		first, next := f.word(m.Start), f.word(m.End)
		c.n[asExample] += btoi(examples.Has(f.lower(first - 1)))
		if list := f.list(m.Span); list != m.Span {
			c.n[inList]++
			first, next = f.word(list.Start), f.word(list.End)
		}
		before := f.lower(first - 1)
		c.n[isDoer] += btoi(f.deedAt(next))
		c.n[isDoneTo] += btoi(f.suffersAt(first))
		c.n[inTitle] += btoi(f.titleAt(m.Span))
		c.n[inCredit] += btoi(before == ":" || credits.Has(before))
		c.n[inQuotation] += btoi(f.quoted(m.Span))
		c.n[inVerbless] += btoi(len(f.verbsOf(f.sentence(m.Start))) == 0)
		c.n[behindArticle] += btoi(before == "a" || before == "an")
		c.n[withNumber] += btoi(f.numberedAt(m.Span))
		k := first - 1
		for f.lower(k) == "the" {
			k--
		}
		c.n[ofState] += btoi(f.lower(k) == "of" && stateNouns.Has(f.lower(k-1)))
		add("before " + f.besides(k, m.Span))
		add("after " + f.besides(next, m.Span))
	}
	return c
}

// numberedAt reports whether a number or the rest of a word follows a name, as in
// a product's: "Vector" of "Vector 300" and "Vector-7".
func (f *actorFinder) numberedAt(at span.Span) bool {
	w := f.word(at.End)
	if w >= len(f.reading.Words) {
		return false
	}
	return f.reading.Words[w].Kind == lang.Number || f.reading.Words[w].Span.Start < at.End || f.lower(w) == "-"
}

// besides returns the word at w where it stands in the same sentence, "" else.
func (f *actorFinder) besides(w int, at span.Span) string {
	if w < 0 || w >= len(f.reading.Words) || f.sentence(f.reading.Words[w].Span.Start) != f.sentence(at.Start) {
		return "border"
	}
	if capitalised(f.text(w)) {
		return "capital"
	}
	return f.lower(w)
}

// deedAt reports whether a group of verbs that tells of an event starts at w.
func (f *actorFinder) deedAt(w int) bool {
	if w >= len(f.reading.Words) || !f.verbStarts(w) {
		return false
	}
	i := f.sentence(f.reading.Words[w].Span.Start)
	first := f.reading.Sentences[i].First
	for _, g := range f.verbsOf(i) {
		if first+g.First == w {
			return f.triggered(f.reading.Words[first+g.Head].Span)
		}
	}
	return false
}

// suffersAt reports whether what starts with a word is the object of an event: the
// event's verb, or its noun with a preposition, ends before it.
func (f *actorFinder) suffersAt(first int) bool {
	k := first - 1
	for steps := 0; steps < 2 && (f.lower(k) == "the" || placeBefore.Has(f.lower(k))); steps++ {
		k--
	}
	return k >= 0 && f.reading.Words[k].Kind == lang.Letters && f.triggered(f.reading.Words[k].Span)
}

// triggered reports whether the encoder takes a word for one that tells of an
// event.
func (f *actorFinder) triggered(at span.Span) bool {
	t := f.reading.Triggers
	i, _ := slices.BinarySearchFunc(t, at.Start, func(t lang.Trigger, start int) int { return t.Span.Start - start })
	return i < len(t) && t[i].Span.Overlaps(at) && t[i].Sure >= 0.5
}

// examples stand before names that are given as examples.
var examples = lang.Listed(`like including as`)

// list returns the stretch of text from the first to the last of the names in
// whose list a name stands, the name itself where it stands in none: "Norway,
// Sweden and Denmark".
func (f *actorFinder) list(at span.Span) span.Span {
	out := at
	for range 12 {
		n, ok := f.nameBefore(out.Start)
		if !ok || !f.joint(n.Span.End, out.Start) {
			break
		}
		out.Start = n.Span.Start
	}
	for range 12 {
		w := f.word(out.End)
		for f.lower(w) == "," || f.lower(w) == "and" || f.lower(w) == "or" || f.lower(w) == "the" {
			w++
		}
		n, ok := f.nameFrom(f.startOf(w))
		if !ok || !f.joint(out.End, n.Span.Start) {
			break
		}
		out.End = n.Span.End
	}
	return out
}

// joint reports whether nothing but commas and a conjunction stand between two
// names of one sentence.
func (f *actorFinder) joint(from, to int) bool {
	w, end := f.word(from), f.word(to)
	if w >= end || end-w > 3 || f.sentence(from-1) != f.sentence(to) {
		return false
	}
	for ; w < end; w++ {
		switch f.lower(w) {
		case ",", "and", "or", "the":
		default:
			return false
		}
	}
	return f.lower(end-1) != "the" || end-f.word(from) > 1
}

// startOf returns where the word at w starts, the end of the text behind the last.
func (f *actorFinder) startOf(w int) int {
	if w >= len(f.reading.Words) {
		return len(f.doc.Text)
	}
	return f.reading.Words[w].Span.Start
}

// titleAt reports whether a mention is a part of somebody's title or role.
func (f *actorFinder) titleAt(at span.Span) bool {
	roles := f.rolesAt[f.word(at.Start)]
	return slices.ContainsFunc(f.near(at.Start), func(m Mention) bool {
		e := f.of[m.Span]
		if e == nil || m.Span == at {
			return false
		}
		if n, ok := f.names[m.Span]; ok && n.Title.Contains(at) {
			return true
		}
		return slices.ContainsFunc(roles, func(r role) bool { return r.of == e && r.at.Contains(at) })
	})
}

// credits stand before the name of who took a picture or wrote the text.
var credits = lang.Listed(`by image photo photograph picture video audio credit courtesy copyright © reporting`)

// hasDigit reports whether a name holds a digit, as products do.
func hasDigit(name string) bool { return strings.ContainsFunc(name, unicode.IsDigit) }
