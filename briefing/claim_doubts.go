package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// This file finds what the text itself says against a statement: that it could not
// be verified, or was made without evidence. A speaker may be sure; the reader is to
// see that the text is not.

// longestDoubt is how many words a sentence has at most that says nothing but that
// the one before it could not be verified.
const longestDoubt = 16

// doubtClaims hedges what is asserted where its sentence, or the one behind it,
// doubts it.
func (f *claimFinder) doubtClaims() {
	for i := range f.claims {
		if f.stopped(i) {
			return
		}
		if c := &f.claims[i]; c.Certainty == Asserted && len(f.made[i]) > 0 { // what the author says as "I" has no attribution
			if at := f.doubt(f.made[i]); !at.Empty() {
				c.Certainty, c.Signals = Hedged, []Signal{{f.quote(at), HedgeSignal}}
				c.Why = append(c.Why, "the text adds a doubt: “"+oneLine(at.Of(f.doc.Text))+"”")
			}
		}
	}
}

// doubt is where the text doubts what attributions of one sentence say, empty
// where it does not.
func (f *claimFinder) doubt(of []int) span.Span {
	sentence := f.reading.Attributions[of[0]].Sentence
	for _, at := range f.doubtsIn(sentence) {
		if !slices.ContainsFunc(of, func(i int) bool { return f.says(f.reading.Attributions[i], at) }) {
			return at
		}
	}
	next := sentence + 1
	if next == len(f.reading.Sentences) || f.reading.Passages[f.reading.Sentences[next].Passage].Heading {
		return span.Span{}
	}
	s := f.reading.Sentences[next]
	words := f.reading.Words[s.First:s.Last]
	if len(words) > longestDoubt || !slices.ContainsFunc(words, func(w lang.Word) bool { return doubted.Has(w.Lower) }) && !doubtingOpeners.Has(words[0].Lower) {
		return span.Span{}
	}
	if found := f.doubtsIn(next); len(found) > 0 {
		return found[0]
	}
	return span.Span{}
}

// says reports whether a phrase is the speaker's: it stands among what is said, and
// not right behind the cue, as "claimed, without giving evidence, that".
func (f *claimFinder) says(a lang.Attribution, at span.Span) bool {
	if !a.Cue.Empty() && a.Cue.End <= at.Start && strings.Trim(f.doc.Text[a.Cue.End:at.Start], ", ") == "" {
		return false
	}
	return slices.ContainsFunc(a.Content, at.Overlaps)
}

// doubted are the words by which a sentence takes up what was said before it.
var doubted = lang.Listed(`claim claims account accounts version allegation allegations assertion assertions figures statement statements`)

// doubtingOpeners begin a sentence that goes on about the statement or its speaker.
var doubtingOpeners = lang.Listed(`this that it he she they neither`)

// doubtsIn are the places of a sentence that tell that something is not borne out.
func (f *claimFinder) doubtsIn(sentence int) []span.Span {
	s := f.reading.Sentences[sentence]
	words := f.reading.Words[s.First:s.Last]
	var out []span.Span
	for k := range words {
		if last := doubtAt(words, k); last > k {
			out = append(out, span.New(words[k].Span.Start, words[last].Span.End))
		}
	}
	return out
}

// doubtAt returns the last word of a phrase of doubt that starts at the word, k where
// none does: "could not be independently verified", "without giving any evidence",
// "offered no proof".
func doubtAt(words []lang.Word, k int) int {
	low := func(i int) string {
		if i < len(words) {
			return words[i].Lower
		}
		return ""
	}
	within := func(from, reach int, is func(string) bool) int {
		for i := from; i < min(from+reach, len(words)) && words[i].Kind == lang.Letters; i++ {
			if is(words[i].Lower) {
				return i
			}
		}
		return k
	}
	switch w := low(k); {
	case (w == "could" || w == "can") && low(k+1) == "not", w == "unable" && low(k+1) == "to":
		return within(k+2, 4, verifying.Has)
	case w == "couldn't" || w == "cannot" || w == "can't":
		return within(k+1, 4, verifying.Has)
	case w == "without":
		return within(k+1, 5, proofs.Has)
	case offering.Has(w) && low(k+1) == "no":
		return within(k+2, 2, proofs.Has)
	case (w == "did" && low(k+1) == "not" || strings.HasPrefix(w, "didn'")) && within(k+1, 2, offering.Has) > k:
		return within(k+2, 4, proofs.Has)
	}
	return k
}

var (
	verifying = lang.Listed(`verify verified corroborate corroborated substantiate substantiated`)
	proofs    = lang.Listed(`evidence proof substantiation`)
	offering  = lang.Listed(`offer offered offering give gave giving provide provided providing present presented presenting cite cited citing
		produce produced producing`)
)
