package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// This file finds where the words of a claim end, and where a second statement of
// the same speaker starts.

// tail is where a piece ends: behind an end that is none, an article, a
// preposition or a noun cut off from its verb, with the words up to the next
// mark or phrase.
func (l *claimLine) tail(p span.Span) int {
	_, last := l.gap(p.Start, p.End)
	if last == 0 || last == len(l.words) {
		return p.End
	}
	if end := l.withInner(p, last); end > p.End {
		return end
	}
	end := p.End
	if w := l.words[last-1]; w.Span.End != p.End || !lang.Preposition(w.Lower) && !determiners.Has(w.Lower) && w.Lower != "to" && w.Lower != "'s" {
		return p.End
	}
	for k := last; k < len(l.words) && k-last < longestTail; k++ {
		w := l.words[k]
		if w.Kind == lang.Punct && w.Lower != "'s" || l.cueOf[k] >= 0 || l.fromOf[k] >= 0 || k > last && (lang.Preposition(w.Lower) || relativizers.Has(w.Lower) || w.Lower == "and") {
			break
		}
		end = w.Span.End
	}
	if rest := len(l.words); end > p.End && rest-last <= longestLink && l.free(l.at(end), rest) {
		for l.words[rest-1].Kind == lang.Punct && l.words[rest-1].Span.Start >= end {
			rest--
		}
		end = l.words[rest-1].Span.End
	}
	return end
}

// withInner is the end of the statement of another that a piece leads to with its
// last words: "why the board let him go when the guards [said that he was armed]".
func (l *claimLine) withInner(p span.Span, last int) int {
	inner := l.fromOf[last-1]
	if inner < 0 || l.cueOf[last] != inner {
		return p.End
	}
	a := l.reading.Attributions[inner]
	if len(a.Content) != 1 || a.Content[0].Start < a.Cue.End || !p.Contains(a.Source) {
		return p.End
	}
	first, end := l.gap(a.Cue.End, a.Content[0].Start)
	if end-first > 1 {
		return p.End
	}
	return a.Content[0].End
}

// free reports whether no cue and no source is among the words.
func (l *claimLine) free(first, last int) bool {
	for k := first; k < last; k++ {
		if l.cueOf[k] >= 0 || l.fromOf[k] >= 0 {
			return false
		}
	}
	return true
}

// linked is where a second statement starts that a cue of its own leads to: with
// the cue and the words that link it to the statement before, which it takes up
// where nothing of the first cue parts them: "the road would be closed, and added
// that a detour was set up".
func (l *claimLine) linked(before []span.Span, i, start int) int {
	a := l.reading.Attributions[i]
	if a.Cue.Empty() || a.Cue.Start > start {
		return start
	}
	from := 0
	for _, p := range before {
		if p.End <= a.Source.Start && l.sharesSource(i) {
			return start // "“Stay away,” said Brandt, adding that": no more than who speaks parts the two
		}
		if p.End <= a.Cue.Start {
			from = max(from, p.End)
		}
	}
	first, last := l.gap(from, start)
	if from == 0 || last-first > longestLink {
		return start
	}
	for k := first; k < last; k++ {
		if (l.cueOf[k] >= 0 && l.cueOf[k] != i || l.fromOf[k] >= 0 && l.fromOf[k] != i) && l.words[k].Span.End <= a.Cue.Start {
			first = k + 1
		}
	}
	for k := first; k < last; k++ {
		if l.cueOf[k] >= 0 && l.cueOf[k] != i || l.fromOf[k] >= 0 && l.fromOf[k] != i {
			return start
		}
	}
	if first > 0 && l.words[first-1].Span.End <= from {
		return from
	}
	for l.words[first].Kind == lang.Punct && l.words[first].Span.Start < a.Cue.Start {
		first++
	}
	return min(l.words[first].Span.Start, start)
}

// sharesSource reports whether the words that name an attribution's source name that of
// another in its sentence.
func (l *claimLine) sharesSource(i int) bool {
	for j := l.firstOf(l.index); j < len(l.reading.Attributions) && l.reading.Attributions[j].Sentence == l.index; j++ {
		if j != i && !l.reading.Attributions[i].Source.Empty() && l.reading.Attributions[j].Source == l.reading.Attributions[i].Source {
			return true
		}
	}
	return false
}

// paired takes a quotation mark from the start or the end of words that hold no
// other one for it: a quotation of several sentences opens with the first and closes
// with the last.
func paired(text string, pieces []span.Span) []span.Span {
	if len(pieces) == 0 {
		return pieces
	}
	var words strings.Builder
	for _, p := range pieces {
		words.WriteString(p.Of(text))
	}
	all := words.String()
	first, last := &pieces[0], &pieces[len(pieces)-1]
	open, shut := strings.Count(all, "“"), strings.Count(all, "”")
	straight := strings.Count(all, `"`)%2 != 0
	switch w := first.Of(text); {
	case strings.HasPrefix(w, "“") && open > shut:
		first.Start += len("“")
	case strings.HasPrefix(w, `"`) && straight:
		first.Start++
		straight = false
	}
	switch w := last.Of(text); {
	case strings.HasSuffix(w, "”") && shut > open:
		last.End -= len("”")
	case strings.HasSuffix(w, `"`) && straight:
		last.End--
	}
	return pieces
}
