package briefing

import (
	"cmp"
	"slices"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// mention adds a mention to an entity; a stretch of text stands for one only.
func (f *actorFinder) mention(e *entity, at span.Span, kind MentionKind) {
	if f.of[at] != nil {
		return
	}
	f.of[at] = e
	e.mentions = append(e.mentions, Mention{at, kind})
	e.starts.add(at.Start)
	if lang.CompanyForms.Has(trimStop(f.lower(f.word(at.End - 1)))) {
		f.setCompany(e)
	}
	s := f.sentence(at.Start)
	f.placed[s] = append(f.placed[s], Mention{at, kind})
}

// near returns the mentions in the sentence that holds the offset.
func (f *actorFinder) near(offset int) []Mention { return f.placed[f.sentence(offset)] }

// nameFrom returns the name that starts at the offset.
func (f *actorFinder) nameFrom(offset int) (lang.Name, bool) {
	names := f.reading.Names
	i, found := slices.BinarySearchFunc(names, offset, func(n lang.Name, at int) int { return cmp.Compare(n.Span.Start, at) })
	if !found {
		return lang.Name{}, false
	}
	return names[i], true
}

// nameAround returns the name that holds a place inside it.
func (f *actorFinder) nameAround(at span.Span) (lang.Name, bool) {
	names := f.reading.Names
	i, _ := slices.BinarySearchFunc(names, at.Start, func(n lang.Name, at int) int { return cmp.Compare(n.Span.End, at+1) })
	if i == len(names) || !names[i].Span.Contains(at) {
		return lang.Name{}, false
	}
	return names[i], true
}

// nameBefore returns the last name that ends at or before the offset.
func (f *actorFinder) nameBefore(offset int) (lang.Name, bool) {
	names := f.reading.Names
	i, _ := slices.BinarySearchFunc(names, offset, func(n lang.Name, at int) int { return cmp.Compare(n.Span.End, at+1) })
	if i == 0 {
		return lang.Name{}, false
	}
	return names[i-1], true
}

// saidIn returns the attributions whose content stands in the sentence that
// holds the offset.
func (f *actorFinder) saidIn(offset int) []lang.Attribution {
	var out []lang.Attribution
	for _, i := range f.said[f.sentence(offset)] {
		out = append(out, f.reading.Attributions[i])
	}
	return out
}

// speaking reports whether a stretch of text is the head of a source.
func (f *actorFinder) speaking(at span.Span) bool {
	return slices.ContainsFunc(f.saidIn(at.Start), func(a lang.Attribution) bool {
		return a.Source.Contains(at) && (a.Source == at || a.Head.Overlaps(at) || slices.ContainsFunc(a.Beside, at.Overlaps))
	})
}

// speakerAround returns the entity that speaks the direct quotation around a
// place, nil outside quotations.
func (f *actorFinder) speakerAround(at span.Span) *entity {
	for _, a := range f.saidIn(at.Start) {
		if !a.Direct || !slices.ContainsFunc(a.Content, at.Overlaps) || !f.quoted(at) {
			continue
		}
		for range len(f.reading.Attributions) { // a chain is no longer than that
			if !a.Source.Empty() {
				return f.sourceEntity(a)
			}
			if a.Inherits < 0 {
				break
			}
			a = f.reading.Attributions[a.Inherits]
		}
	}
	return nil
}

// quoted reports whether a place lies inside a quotation of more than a few
// words.
func (f *actorFinder) quoted(at span.Span) bool {
	q := f.reading.Quotations
	i, _ := slices.BinarySearchFunc(q, at.Start, func(q lang.Quotation, at int) int { return cmp.Compare(q.Span.End, at+1) })
	return i < len(q) && q[i].Inner.Contains(at) && !q[i].Scare
}

// sourceEntity returns the entity that an attribution's source names.
func (f *actorFinder) sourceEntity(a lang.Attribution) *entity {
	if e := f.of[a.Source]; e != nil {
		return e
	}
	if e := f.namedBeside(a); e != nil {
		return e
	}
	head := a.Head
	if head.Empty() {
		head = f.headOf(a.Source)
	}
	for _, n := range f.namesIn(a.Source) { // "Undersecretary for Ports Mr. Moor"
		if !n.Title.Empty() && n.Title.Contains(head) {
			return f.of[n.Span]
		}
	}
	if e := f.spelledOut(a.Source, head); e != nil {
		return e
	}
	var best *entity
	fit := 0
	for _, m := range f.near(head.Start) {
		if !m.Overlaps(head) || a.Head.Empty() && m.End != head.End && !f.appendedTo(m.Span, head) {
			continue
		}
		if s := fits(m.Span, head); s > fit {
			best, fit = f.of[m.Span], s
		}
	}
	return best
}

// appendedTo reports whether what follows a name in a head only says what body
// it is: "the Nordic news agency".
func (f *actorFinder) appendedTo(name, head span.Span) bool {
	e := f.of[name]
	if e == nil || e.kind != Organization && e.kind != "" || name.End >= head.End {
		return false
	}
	last := f.lastWord(head)
	return lang.BodyNoun(last) && !lang.RoleNoun(last) && f.lower(f.word(name.End)) != "'s"
}

// spelledOut returns the body whose name runs straight into a head that only says what
// it is: "the Dagen newspaper". nil where none does.
func (f *actorFinder) spelledOut(source, head span.Span) *entity {
	last := f.word(head.End - 1)
	if l := f.lower(last); !lang.BodyNoun(l) || lang.RoleNoun(l) || bodyParts.Has(l) {
		return nil
	}
	for _, n := range f.namesIn(source) {
		e := f.of[n.Span]
		if e == nil || e.kind != Organization || n.Span.End > head.End || n.Span.End == head.End {
			continue
		}
		w := f.word(n.Span.End)
		if l := f.lower(w); l == "'s" || l == "'" {
			continue // "Marland's central bank" is another body
		}
		for w < last && f.reading.Words[w].Kind == lang.Letters && !capitalised(f.text(w)) && f.modifierAt(w) {
			w++
		}
		if w == last && !lang.BodyNoun(f.lower(f.word(n.Span.End)-1)) {
			return e
		}
	}
	return nil
}

// namedBeside returns the person whose name stands beside a description that
// an attribution has as its head: "the council's spokesman, John Hale, said".
func (f *actorFinder) namedBeside(a lang.Attribution) *entity {
	head := a.Head
	if head.Empty() {
		head = f.headOf(a.Source)
	}
	last := f.word(head.End - 1)
	if !lang.RoleNoun(f.lower(last)) || lang.Singular(f.lower(last)) != f.lower(last) || f.of[head] != nil {
		return nil
	}
	// At the end of it all: "the ambassador to Norway Ana Moor".
	if n, ok := f.nameBefore(a.Source.End); ok && n.Span.End == a.Source.End && n.Span.Start > head.End {
		if e := f.of[n.Span]; e != nil && e.kind == Person && f.names[n.Span].Title.Empty() && f.officeStart(f.word(n.Span.Start), f.word(a.Source.Start)) < f.word(n.Span.Start) {
			return e
		}
	}
	// Behind the noun itself, or behind what the noun is of: "the member for
	// Harlow, Ana Moor, said".
	for _, next := range []int{last + 1, f.word(a.Source.End)} {
		if f.lower(next) == "," {
			next++
		}
		if next >= len(f.reading.Words) {
			continue
		}
		if n, ok := f.nameFrom(f.reading.Words[next].Span.Start); ok {
			if e := f.of[n.Span]; e != nil && e.kind == Person {
				return e
			}
		}
	}
	return nil
}
