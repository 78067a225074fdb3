package briefing

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// This file finds who makes a claim: the actor that its source stands for, those
// who speak with them, and the words for somebody without a name.

// voice sets who makes the claim of an attribution.
func (f *claimFinder) voice(a lang.Attribution, c *Claim) {
	by, told := f.teller(a)
	if !told {
		if by.Answer {
			c.Speaker = f.interviewed()
		}
		return
	}
	if unnamed := f.unnamedBefore(by); !unnamed.Empty() {
		c.SpeakerName = unnamed.Of(f.doc.Text)
		return
	}
	c.Speaker = f.actorOf(by)
	if r, _ := utf8.DecodeRuneInString(by.Head.Of(f.doc.Text)); unicode.IsLower(r) && f.reading.Passages[f.reading.Sentences[by.Sentence].Passage].Asked {
		c.Speaker = "" // "the mayor" of a question: nobody was told of before but those who talk
	}
	if c.Speaker == "" {
		if c.Source == nil {
			c.SpeakerName = by.Source.Of(f.doc.Text)
		}
		return
	}
	for _, at := range by.Beside {
		if id := f.actorAt(at); id != "" && id != c.Speaker && !slices.Contains(c.With, id) {
			c.With = append(c.With, id)
		}
	}
}

// teller returns the attribution whose source tells who speaks, over running
// quotations; false where none does.
func (f *claimFinder) teller(a lang.Attribution) (lang.Attribution, bool) {
	for range len(f.reading.Attributions) { // a chain is no longer than that
		if !a.Source.Empty() || a.Inherits < 0 {
			break
		}
		a = f.reading.Attributions[a.Inherits]
	}
	return a, !a.Source.Empty()
}

// actorOf returns the id of the actor that an attribution's source stands for, ""
// where it is none.
func (f *claimFinder) actorOf(a lang.Attribution) string {
	if a.Answer {
		return f.interviewed()
	}
	if id := f.actorFor(a.Source); id != "" {
		return id
	}
	if id := f.labelled(a); id != "" {
		return id
	}
	return f.author(a.Source)
}

// unnamedBefore returns the words for the speaker without a name whom "he" or "she"
// takes up: the last one before was "one of them", and nobody else has spoken
// since. It is empty elsewhere.
func (f *claimFinder) unnamedBefore(a lang.Attribution) span.Span {
	if w := strings.ToLower(a.Source.Of(f.doc.Text)); w != "she" && w != "he" {
		return span.Span{}
	}
	from := a.Source.Start
	for j := len(f.claims) - 1; j >= 0; j-- {
		c := f.claims[j]
		if f.sentenceIndex(*c.Sentence) < f.sentenceIndex(a.Source)-unnamedReach {
			break
		}
		if c.Source == nil || *c.Sentence == f.reading.Sentences[a.Sentence].Span && c.Source.Start >= from {
			continue
		}
		if c.Speaker != "" || f.sentenceIndex(c.Source.Span) < f.sentenceIndex(a.Source)-unnamedReach {
			break
		}
		w := strings.ToLower(c.Source.Text)
		if strings.HasPrefix(w, "one of ") || strings.HasPrefix(w, "another of ") || w == "one" || w == "another" {
			return c.Source.Span
		}
		if w != "she" && w != "he" {
			break
		}
		a.Source = c.Source.Span
	}
	return span.Span{}
}

// unnamedReach is over how many sentences a pronoun still means a speaker without
// a name.
const unnamedReach = 3

// SaidBy reports whether an actor makes the claim, alone or with others.
func (c *Claim) SaidBy(id string) bool {
	return id != "" && (c.Speaker == id || slices.Contains(c.With, id))
}
