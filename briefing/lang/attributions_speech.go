package lang

import "strings"

// This file reads speeches and statements: the title tells whose words all the
// text is, "Remarks by Governor Ada Brandt at the opening of the quay".

// The least that makes a text a speech, beside its title: paragraphs in the first
// person, and their part of all.
const (
	leastSpoken = 2
	spokenPart  = 3 // one of so many
)

var (
	// speeches are the nouns by which a title calls the words of somebody.
	speeches = Listed(`remarks speech address statement testimony keynote sermon lecture eulogy message comments transcript letter`)
	// speakersSelf are the words by which they speak of themselves or their body.
	speakersSelf = Listed(`i we my our me us`)
)

// readSpeech gives the sentences of a speech to whoever holds it; false where the
// text is none.
func readSpeech(r *Reading) bool {
	speaker, ok := speakerInTitle(r)
	if !ok || !inFirstPerson(r, lastWord(speaker.Span.Of(r.Text))) {
		return false
	}
	var merged []Attribution
	next, first := 0, -1
	for i, s := range r.Sentences {
		from := next
		for next < len(r.Attributions) && r.Attributions[next].Sentence == i {
			next++
		}
		if !r.Passages[s.Passage].Heading {
			if a, ok := reply(r, i, s.Span, noQuestion, "the title tells whose words these are"); ok {
				a.Inherits = first
				if first < 0 {
					first = len(merged)
					a.Source, a.Head, a.Likely = speaker.Span, speaker.Span, 1
				}
				merged = append(merged, a)
			}
		}
		for _, a := range r.Attributions[from:next] {
			if !speakersSelf.Has(strings.ToLower(a.Source.Of(r.Text))) {
				merged = append(merged, a)
			}
		}
	}
	r.Attributions = merged
	return true
}

// speakerInTitle returns the name behind "remarks by" in the title.
func speakerInTitle(r *Reading) (Name, bool) {
	if len(r.Passages) < leastSpoken+1 || !r.Passages[0].Heading {
		return Name{}, false
	}
	title := r.Passages[0].Span
	by := false
	w := 0
	for _, n := range r.Names {
		if !title.Contains(n.Span) {
			break
		}
		for ; w < len(r.Words) && r.Words[w].Span.Start < n.Span.Start; w++ {
			low := r.Words[w].Lower
			if (low == "by" || low == "of" || low == "from") && w > 0 {
				before := r.Words[w-1].Lower
				by = by || speeches.Has(before) || before == "delivered" || before == "given"
			}
		}
		if by && n.Type == PersonName {
			return n, true
		}
		next := w
		for next < len(r.Words) && r.Words[next].Span.Start < n.Span.End {
			next++
		}
		if n.Type == PersonName && next+1 < len(r.Words) && strings.HasSuffix(r.Words[next].Lower, "s") && firstMark(r.Words[next].Lower) && speeches.Has(r.Words[next+1].Lower) {
			return n, true // "Ada Brandt's speech"
		}
	}
	return Name{}, false
}

// firstMark reports whether a word opens with an apostrophe.
func firstMark(w string) bool { return strings.HasPrefix(w, "'") || strings.HasPrefix(w, "’") }

// inFirstPerson reports whether a text is told by "I" or "we" outside quotation
// marks, and no statement of it is given to the speaker by name, as reports do.
func inFirstPerson(r *Reading, speaker string) bool {
	for _, a := range r.Attributions {
		if !a.Head.Empty() && lastWord(a.Head.Of(r.Text)) == speaker && !r.Passages[r.Sentences[a.Sentence].Passage].Heading {
			return false
		}
	}
	spoken, all := 0, 0
	for p, at := range r.Passages {
		if at.Heading {
			continue
		}
		all++
		if r.holds(p, p+1, speakersSelf) {
			spoken++
		}
	}
	return spoken >= leastSpoken && spokenPart*spoken >= all
}
