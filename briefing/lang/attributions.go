package lang

import (
	"slices"
	"strings"

	"sitrep/content/span"
)

// between is a stretch of words: indices into Reading.Words, half-open.
type between struct{ a, b int }

func (w between) empty() bool { return w.b <= w.a }

// found is an attribution by words, before it becomes spans.
type found struct {
	cue, source, head between
	content           []between
	certainty         Certainty // what the cue makes of the content
	negated           bool      // "has not confirmed"
	none              bool      // the text names no source on purpose: "reportedly"
	unnamed           bool      // as none, by a passive: "was told"
	lemma             string    // the cue's verb or noun, "" for other cues
	place             string    // where the source stands, for the reader: "before it"
	framed            bool      // the words need the cue to make sense: "accused the firm of"
	relative          bool      // "Gould, who fights for residents, said": in a relative clause
}

// readAttributions finds who says what. The rules know constructions, not
// sentences: a verb of the lexicon with the constructions that it allows, its
// subject before or behind it, and the rest is what is said. A trained model
// may take the place of all that is called here.
func readAttributions(r *Reading) {
	for i := range r.Sentences {
		if r.stopped(i) {
			return
		}
		l := newLine(r, i)
		l.findVerbs()
		l.findPhrases()
		l.findNouns()
		l.findAdverbs()
		l.findHeadline()
		l.settle()
		for _, f := range l.found {
			if a := l.attribution(f); len(a.Content) > 0 {
				r.Attributions = append(r.Attributions, a)
			}
		}
	}
	readRunning(r)
	for i := range r.Attributions {
		balanceMarks(r, &r.Attributions[i])
	}
	readNesting(r)
}

// settle puts the sentence's attributions in order of their cues and cuts the
// content of one where another speaker's clause begins.
func (l *line) settle() {
	slices.SortStableFunc(l.found, func(a, b found) int { return a.cue.a - b.cue.a })
	l.found = slices.DeleteFunc(l.found, func(f found) bool { return f.relative && l.speaksBeside(f) })
	l.found = slices.DeleteFunc(l.found, l.saysOnlyCue)
	for i := range l.found {
		for j := range l.found {
			if i != j {
				l.part(&l.found[i], l.found[j])
			}
		}
	}
}

// saysOnlyCue reports whether all the content is another's cue with its source:
// "The men had argued for it, she said" tells nothing that the men said.
func (l *line) saysOnlyCue(f found) bool {
	for _, o := range l.found {
		if o.cue == f.cue || o.source.empty() {
			continue
		}
		from, to := min(o.source.a, o.cue.a), max(o.source.b, o.cue.b)
		if len(f.content) == 1 && from <= f.content[0].a && f.content[0].b <= to+1 && o.cue.a > f.cue.b {
			return true
		}
	}
	return false
}

// part cuts f's content before another attribution that stands beside it and
// not inside it: after a semicolon, ", while", ", but", ", adding that".
func (l *line) part(f *found, other found) {
	for k := range f.content {
		c := &f.content[k]
		at := other.cue.a
		if !other.source.empty() && other.source != f.source {
			at = min(at, other.source.a)
		}
		if at <= c.a || at >= c.b {
			continue
		}
		if l.closes(*c, at, other) {
			c.b = at
			continue
		}
		before := at - 1
		for before > c.a && (coordinators[l.low(before)] || l.low(before) == "while" || l.low(before) == "whereas" || l.low(before) == "though" || l.low(before) == "although" || adverb(l.low(before))) {
			before--
		}
		switch {
		case l.comma(at-1) && at > f.cue.b && other.holds(f.cue.a): // "plans to sell, the owner said": the owner's words end there
			c.b = at - 1
		case l.mark(before, ";"), l.comma(before) && before < at-1:
			c.b = before
		case other.source == f.source && before < at-1 && l.coordinated(before+1, at):
			c.b = before + 1
		case l.comma(before) && strings.HasSuffix(l.low(other.cue.a), "ing"):
			c.b = before
		}
	}
}

// closes reports whether another's source and cue, which start at the word,
// are all that is left of the content: “We are late,” he said.
func (l *line) closes(c between, at int, other found) bool {
	end := max(other.source.b, other.cue.b)
	for end < c.b && !l.word(end) {
		end++
	}
	return !other.source.empty() && end >= c.b && at-c.a > 2 && (l.comma(at-1) || l.mark(at-1, quoteMarks)) && other.holds(c.a)
}

// attribution turns words into spans.
func (l *line) attribution(f found) Attribution {
	a := Attribution{Sentence: l.index, Cue: l.cut(f.cue), Source: l.cut(f.source), Head: l.cut(f.head), Inherits: -1, Nested: -1}
	for _, c := range f.content {
		if c = l.trim(c); !c.empty() {
			a.Content = append(a.Content, l.cut(c))
		}
	}
	a.Direct = l.direct(a.Content)
	a.SourceKind = l.sourceKind(f)
	a.Certainty, a.Signals = l.certainty(f)
	a.Why = l.reasons(f)
	if f.framed && len(a.Content) > 0 && a.Cue.Start < a.Content[0].Start {
		from := a.Cue.Start // "does not blame anybody"
		if !f.negated {
			from = l.r.Words[l.verbOf(f.cue)].Span.Start
		}
		a.Content[0].Start = from
	}
	return a
}

// trim takes "that", punctuation and connectives off the ends of content. Quotation
// marks stay with what they quote.
func (l *line) trim(c between) between {
	for c.a < c.b && (l.mark(c.a, ",;:.-–—)") || l.low(c.a) == "that" && l.word(c.a+1) && !l.mark(c.a+1, ",") && c.b-c.a > 2 || coordinators[l.low(c.a)]) {
		c.a++
	}
	for c.b-c.a > 4 && l.mark(c.b-1, "]") && l.mark(c.b-3, "[") && l.kind(c.b-2) == Number {
		c.b -= 3 // a reference to a note
	}
	for c.a < c.b && (l.mark(c.b-1, ",;:.-–—(") || coordinators[l.low(c.b-1)]) {
		c.b--
	}
	for c.a < c.b && l.dangling(c.b-1, c.a) {
		c.b--
	}
	if w := l.low(c.b - 1); (w == "which" || w == "who" || w == "whose") && l.comma(c.b-2) && c.b-c.a > 3 {
		c.b -= 2 // the relative clause is another's
	}
	if c.b-c.a == 1 && adverb(l.low(c.a)) && !l.quoted(c.a) {
		return between{}
	}
	words := 0
	for i := c.a; i < c.b; i++ {
		if l.word(i) {
			words++
		}
	}
	if words == 0 {
		return between{}
	}
	return c
}

// dangling reports whether the word at the end of content is a quotation mark
// that opens something behind it.
func (l *line) dangling(i, from int) bool {
	if !l.mark(i, quoteMarks) {
		return false
	}
	at := l.r.Words[i].Span
	for _, q := range l.quotes {
		if q.Span.Start == at.Start {
			return true
		}
	}
	return false
}

// direct reports whether any part of the content stands in quotation marks. A
// nickname in the middle of a name is no quotation.
func (l *line) direct(content []span.Span) bool {
	for _, q := range l.quotes {
		for _, c := range content {
			if q.Span.Overlaps(c) && !slices.ContainsFunc(l.names, func(n Name) bool { return n.Span.Contains(q.Span) }) {
				return true
			}
		}
	}
	return false
}

// reasons say in plain words what made this an attribution.
func (l *line) reasons(f found) []string {
	cue := l.cut(f.cue)
	text := "“" + strings.Join(strings.Fields(cue.Of(l.r.Text)), " ") + "”"
	if l.low(f.cue.b) == "that" && len(f.content) > 0 && f.content[0].a == f.cue.b {
		text = strings.TrimSuffix(text, "”") + " that”"
	}
	head := l.cut(f.head).Of(l.r.Text)
	switch {
	case f.none || f.unnamed || head == "":
		return []string{text + ", with no source named"}
	case f.place != "":
		return []string{text + ", with " + head + " " + f.place}
	}
	return []string{text + ", by " + head}
}

// readNesting notes which attribution stands in the content of which. They are
// in text order, so that those of one sentence stand together.
func readNesting(r *Reading) {
	for first := 0; first < len(r.Attributions); {
		end := first + 1
		for end < len(r.Attributions) && r.Attributions[end].Sentence == r.Attributions[first].Sentence {
			end++
		}
		for i := first; i < end; i++ {
			r.Attributions[i].Nested = nestedIn(r, i, first, end)
		}
		first = end
	}
}

// nestedIn returns the index of the attribution from first to end whose content
// holds the cue of i most closely, -1 where none does.
func nestedIn(r *Reading, i, first, end int) int {
	a, best, size := r.Attributions[i], -1, 0
	for j := first; j < end; j++ {
		outer := r.Attributions[j]
		if i == j || a.Cue.Empty() || outer.Cue == a.Cue {
			continue
		}
		for _, c := range outer.Content {
			if c.Contains(a.Cue) && (best < 0 || c.Len() < size) {
				best, size = j, c.Len()
			}
		}
	}
	return best
}

// coordinated reports whether one of the words joins clauses.
func (l *line) coordinated(a, b int) bool {
	for i := a; i < b; i++ {
		if coordinators[l.low(i)] {
			return true
		}
	}
	return false
}

// speaksBeside reports whether the source of an attribution in a relative
// clause has one of its own in the sentence: "Gould, who fights for residents,
// said".
func (l *line) speaksBeside(f found) bool {
	return slices.ContainsFunc(l.found, func(o found) bool {
		return !o.relative && o.head == f.head && o.cue.a > f.cue.b
	})
}

// holds reports whether the word lies in the content.
func (f found) holds(word int) bool {
	for _, c := range f.content {
		if c.a <= word && word < c.b {
			return true
		}
	}
	return false
}
