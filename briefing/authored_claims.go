package briefing

import (
	"fmt"
	"slices"
	"strings"

	"sitrep/content"
	"sitrep/content/span"
)

// mergeClaims puts the author's claims first and numbers all anew. What was
// found in the same sentence with the same words goes into the author's claim.
func (s *store) mergeClaims(authored []content.AuthoredClaim) {
	entries := s.authoredEntries()
	if len(authored) == 0 && len(entries) == 0 && !s.nothingMissing() {
		return
	}
	found := s.briefing.Claims
	gone := map[int]bool{}
	var merged []Claim
	for i, a := range authored {
		s.missing("claim", i, a.AuthoredLine)
		c := s.authorClaim(a)
		at := evidence(a.AuthoredLine)
		for j, f := range found {
			if !gone[j] && a.Mark == "" && sameClaim(c, f, at) {
				gone[j] = true
				fillClaim(&c, f)
			}
		}
		if c.SourceKind == "" {
			c.SourceKind = NoSource
			if c.Speaker != "" || c.SpeakerName != "" {
				c.SourceKind = NamedSource
			}
		}
		if c.Certainty == "" {
			c.Certainty = Asserted
		}
		merged = append(merged, c)
	}
	for j, f := range found {
		if !gone[j] && !s.nothingMissing() && !inEntry(f.Sentence, entries) {
			merged = append(merged, f)
		}
	}
	for i := range merged {
		merged[i].ID = fmt.Sprintf("c%d", i+1)
	}
	s.briefing.Claims = merged
}

// toldEntries are the places in the text of the author's claims, actors and bottom
// line: what they say there would be told twice as a claim or an event.
func (s *store) toldEntries() []span.Span {
	var at []span.Span
	for _, c := range s.doc.Authored.Claims {
		at = append(at, c.Entry)
	}
	for _, a := range s.doc.Authored.Actors {
		at = append(at, a.Entry)
	}
	for _, l := range s.doc.Authored.BottomLine {
		at = append(at, l.Entry)
	}
	return at
}

// authoredEntries are the places of what the author would say twice as a claim: the
// told entries and, where there are claims, those of the timeline.
func (s *store) authoredEntries() []span.Span {
	at := s.toldEntries()
	if len(s.doc.Authored.Claims) > 0 {
		for _, e := range s.doc.Authored.Timeline {
			at = append(at, e.Entry)
		}
	}
	return at
}

// authorClaim is a claim as its author wrote it, with its place in the text.
func (s *store) authorClaim(a content.AuthoredClaim) Claim {
	c := Claim{Text: a.Text, Kind: Indirect, Origin: ByAuthor, Key: !a.Lesser, Why: []string{"the author's claim"}}
	if at := evidence(a.AuthoredLine); !at.Empty() {
		c.Content, c.Sentence = []span.Span{at}, s.sentencesOf(at)
	} else {
		c.Why = append(c.Why, "author's words, not in the text")
	}
	if slices.Contains(certainties, a.Certainty) {
		c.Certainty = Certainty(a.Certainty)
	}
	if strings.ContainsAny(a.Text, "“”\"«»") {
		c.Kind = Direct
	}
	if a.Mark != "" {
		s.printedClaim(&c, a)
		return c
	}
	if a.Speaker != "" {
		if i := actorNamed(s.briefing.Actors, a.Speaker); i >= 0 {
			c.Speaker = s.briefing.Actors[i].ID
		} else {
			c.SpeakerName = a.Speaker
		}
	}
	return c
}

// sameClaim reports whether a found claim says what the author's does: it
// stands where the author's evidence does and shares its words.
func sameClaim(c, f Claim, at span.Span) bool {
	if !touches(f.Sentence, at) || c.Speaker != "" && f.Speaker != "" && c.Speaker != f.Speaker {
		return false
	}
	for _, p := range f.Content {
		if p.Overlaps(at) && p.Clip(at).Len()*2 >= min(p.Len(), at.Len()) {
			return true
		}
	}
	return sameMatter(c.Text, f.Text)
}

// fillClaim gives the author's claim what it lacks from one that was found.
func fillClaim(c *Claim, f Claim) {
	if c.Speaker == "" && c.SpeakerName == "" {
		c.Speaker = f.Speaker
	}
	if c.Source == nil {
		c.Source, c.SourceKind = f.Source, f.SourceKind
	}
	if c.Cue == nil {
		c.Cue = f.Cue
	}
	if c.Certainty == "" || c.Certainty == f.Certainty {
		c.Certainty = f.Certainty
		c.Signals = append(c.Signals, f.Signals...)
	}
	if f.Kind == Direct {
		c.Kind = Direct
	}
	for _, w := range f.Why {
		if !slices.Contains(c.Why, w) {
			c.Why = append(c.Why, w)
		}
	}
}
