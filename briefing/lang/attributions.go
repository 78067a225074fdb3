package lang

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// between is a stretch of words: indices into Reading.Words, half-open.
type between struct{ a, b int }

func (w between) empty() bool { return w.b <= w.a }

// found is an attribution by words, before it becomes spans.
type found struct {
	cue, source, head between
	content           []between
	certainty         Certainty // what the cue's verb makes of the content
	sure              Certainty // how sure the speaker is, by the encoder
	chance            float32   // of that, 0 to 1
	likely            float32   // how sure the encoder is of the cue, 0 to 1
	none              bool      // the text names no source on purpose: "reportedly"
	lemma             string    // the cue's verb or noun, "" for other cues
	place             string    // where the source stands, for the reader: "before it"
	framed            bool      // the words need the cue to make sense: "accused the firm of"
}

// readAttributions makes who says what of the cues that the encoder found and
// of the roles that it gave the words of their sentences, in text order.
func readAttributions(r *Reading, cues []cueLabel) {
	var leads []Attribution
	for len(cues) > 0 && cues[0].sentence < len(r.Sentences) {
		i, n := cues[0].sentence, 1
		for n < len(cues) && cues[n].sentence == i {
			n++
		}
		if r.stopped(i) {
			return
		}
		l := newLine(r, i)
		l.readReported(reportedIn(l, cues[:n]))
		if l.lead != nil {
			leads = append(leads, l.attribution(*l.lead))
		}
		cues = cues[n:]
		for _, f := range l.found {
			if a := l.attribution(f); len(a.Content) > 0 {
				r.Attributions = append(r.Attributions, a)
			}
		}
		for _, f := range l.mine {
			if a := l.attribution(f); len(a.Content) > 0 {
				r.Own = append(r.Own, a)
			}
		}
	}
	takeLeads(r, leads)
	readTurns(r)
	readOwn(r)
	readIntroduced(r)
	readRunning(r)
	for i := range r.Attributions {
		balanceMarks(r, &r.Attributions[i])
	}
	readNesting(r)
}

// attribution turns words into spans.
func (l *line) attribution(f found) Attribution {
	if f.source.b-f.source.a > 1 && l.possessive(f.source.b-1) {
		f.source.b-- // "Norlink's announcement that": the sign is none of the name
		f.head = l.head(f.source)
	}
	a := Attribution{Sentence: l.index, Cue: l.cut(f.cue), Source: l.cut(f.source), Head: l.cut(f.head), Inherits: -1, Nested: -1, Likely: f.likely}
	a.Verb = l.cut(between{l.verbOf(f.cue), f.cue.b})
	a.Beside = l.cuts(l.beside(f.source, f.head))
	for _, c := range l.whole(f) {
		if c = l.trim(c); !c.empty() {
			a.Content = append(a.Content, l.cut(c))
		}
	}
	a.Direct = l.direct(a.Content)
	a.SourceKind = l.sourceKind(f)
	a.Certainty, a.Signals = f.sure, l.signals(f)
	a.Why = l.reasons(f)
	if f.framed && len(a.Content) > 0 && a.Cue.Start < a.Content[0].Start {
		a.Content[0].Start = l.r.Words[l.verbOf(f.cue)].Span.Start
	}
	return a
}

// trim takes "that", punctuation and connectives off the ends of content. Quotation
// marks stay with what they quote.
func (l *line) trim(c between) between {
	for c.a < c.b && (l.mark(c.a, ",;:.-–—)") || l.low(c.a) == "that" && !l.capital(c.a) && !l.demonstrative(c.a) && (l.word(c.a+1) || l.mark(c.a+1, "«“„\"")) && c.b-c.a > 2 || coordinators.Has(l.low(c.a))) {
		c.a++
	}
	for c.b-c.a > 4 && l.mark(c.b-1, "]") && l.mark(c.b-3, "[") && l.kind(c.b-2) == Number {
		c.b -= 3 // a reference to a note
	}
	for c.a < c.b && (l.mark(c.b-1, ",;:.-–—(") || coordinators.Has(l.low(c.b-1))) {
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

// demonstrative reports whether "that" at the word is what something is said of, and
// no conjunction: "said that was a lie".
func (l *line) demonstrative(i int) bool {
	w := l.low(i + 1)
	return beForms.Has(w) || w == "would" || w == "will" || w == "had" || w == "has" || w == "could"
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
// nickname in the middle of a name is no quotation, nor is a word that brackets
// add: "resin (“amber”)".
func (l *line) direct(content []span.Span) bool {
	for _, q := range l.quotes {
		for _, c := range content {
			if q.Span.Overlaps(c) && !l.glossed(q) && !titles(l.r.Text, q, c) && !slices.ContainsFunc(l.names, func(n Name) bool { return n.Span.Contains(q.Span) }) {
				return true
			}
		}
	}
	return false
}

// titles reports whether a word or two in quotation marks, in the middle of what is
// said, only name something: "some towns choose a “Harbour Queen” each year".
func titles(text string, q Quotation, said span.Span) bool {
	if !q.Scare || said.Start >= q.Span.Start || said.End <= q.Span.End+1 {
		return false
	}
	words := strings.Fields(q.Inner.Of(text))
	if len(words) > 2 {
		return false
	}
	return !slices.ContainsFunc(words, func(w string) bool { r, _ := utf8.DecodeRuneInString(w); return !unicode.IsUpper(r) })
}

// glossed reports whether brackets stand close around a quotation.
func (l *line) glossed(q Quotation) bool {
	text := l.r.Text
	return strings.HasSuffix(text[:q.Span.Start], "(") && strings.HasPrefix(text[q.Span.End:], ")")
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
	case f.none || head == "":
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
