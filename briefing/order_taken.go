package briefing

import (
	"fmt"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// takenUpEdges ties an event that a sentence takes up as its subject, "The
// attack happened on Monday", "The disclosure was made public", to the event
// told before: both are one, and what dates one dates the other.
func (s *store) takenUpEdges(i int, sen lang.Sentence, words []lang.Word) []edge {
	if len(words) < 4 {
		return nil
	}
	if lead := words[0].Lower; lead != "the" && lead != "this" && lead != "that" {
		return nil
	}
	h := s.happenings[i]
	noun := 1
	if !isDeed(words[1].Lower) {
		noun = 2
	}
	at := h.word - sen.First
	if !isDeed(words[noun].Lower) || h.event.Status != Past || at != noun && at > noun+4 || !tellsThat(words, noun) {
		return nil
	}
	j := s.eventMeant(i, words[noun:noun+1])
	if j < 0 || s.happenings[j].event.Status != Past || s.happenings[j].event.When != nil && h.event.When != nil || s.happenings[j].sentence == h.sentence {
		return nil
	}
	signal := s.quote(span.Span{Start: words[0].Span.Start, End: words[noun].Span.End})
	return []edge{{from: j, to: i, same: true, rank: bySignal, signal: signal}}
}

// ledeEdges ties a dated saying about "the move" or "the decision" to what the
// article opens with, where that has no date: it is the move meant.
func (s *store) ledeEdges(i int, sen lang.Sentence, words []lang.Word) []edge {
	h := s.happenings[i]
	lede := s.happenings[0]
	body := s.bodyStart()
	if i == 0 || h.event.When == nil || h.event.When.Precision != ByDay || h.event.Status != Past || h.noun || h.sentence > body+9 ||
		lede.sentence > body || lede.event.When != nil || lede.event.Status != Past {
		return nil
	}
	at := h.word - sen.First
	if !sameDeed(h.lower, "announced") && h.group.Base != "make" && h.group.Base != "confirm" {
		return nil
	}
	if lead, noun := lowAt(words, at+1), lowAt(words, at+2); (lead == "the" || lead == "this" || lead == "his" || lead == "her" || lead == "their") && moves.Has(noun) {
		return []edge{{from: 0, to: i, same: true, rank: bySignal, signal: s.quote(span.Span{Start: words[at+1].Span.Start, End: words[at+2].Span.End})}}
	}
	return nil
}

// moves are nouns that take up, after an announcing verb, what the article is
// about.
var moves = lang.Listed(`move decision step change news announcement plan deal agreement resignation withdrawal departure appointment disclosure discovery result results`)

// tellsThat reports whether the verb behind a noun says only that what the noun
// names happened or became known: "happened", "took place", "was made public".
func tellsThat(words []lang.Word, noun int) bool {
	for _, g := range lang.VerbGroups(words) {
		if g.First <= noun || !g.Finite {
			continue
		}
		if g.First > noun+1 {
			return false
		}
		next := lowAt(words, g.Last)
		switch {
		case g.Base == "take":
			return next == "place"
		case g.Base == "make":
			return g.Passive && next == "public"
		case g.Base == "announce" || g.Base == "publish" || g.Base == "release":
			return g.Passive
		}
		return g.Base == "happen" || g.Base == "occur" || g.Base == "come"
	}
	return false
}

// disclosedEdges puts what a speaker tells as over ("had recently been to the
// island"), and what the same paragraph orders behind that, before the dated
// announcement that the article opens with: it is what was announced.
func (s *store) disclosedEdges(known []edge) []edge {
	main := s.openingAnnouncement()
	if main < 0 {
		return nil
	}
	before := map[int]Quote{}
	for i, h := range s.happenings {
		if q, ok := s.toldAsOver(h); ok && i != main && h.sentence > s.happenings[main].sentence-3 {
			before[i] = q
		}
	}
	for again := true; again; {
		again = false
		for _, e := range known {
			q := e.signal
			if _, done := before[e.to]; done || e.rank != bySignal || e.same || e.to == main || !s.together(e.from, e.to) {
				continue
			}
			if _, ok := before[e.from]; ok && s.undatedPast(e.to) {
				before[e.to], again = q, true
			}
		}
	}
	var out []edge
	for i := range s.happenings {
		if q, ok := before[i]; ok {
			out = append(out, edge{from: i, to: main, rank: bySignal, signal: q})
		}
	}
	return out
}

// openingAnnouncement is the dated announcement, disclosure or statement of the
// article's first sentences, -1 for none.
func (s *store) openingAnnouncement() int {
	body := s.bodyStart()
	for j, h := range s.happenings {
		if h.sentence > body+2 {
			break
		}
		if h.event.When == nil || h.event.When.Precision != ByDay || h.event.Status != Past {
			continue
		}
		if w := h.lower; s.isCue(h.place) || announcing.Has(w) || sameDeed(w, "announcement") {
			return j
		}
	}
	return -1
}

// toldAsOver reports whether an event is told in somebody's words as over when
// they were said, with the word that says so.
func (s *store) toldAsOver(h happening) (Quote, bool) {
	if h.noun || h.event.Status != Past || !h.group.Perfect || !s.startsWith(h, "had") || !s.inContent(h.place) {
		return Quote{}, false
	}
	if h.event.When != nil && h.event.When.Precision != Vague {
		return Quote{}, false
	}
	sen := s.reading.Sentences[h.sentence]
	first, last := sen.First+h.group.First, sen.First+h.group.Last
	return s.quote(span.Span{Start: s.reading.Words[first].Span.Start, End: s.reading.Words[last-1].Span.End}), true
}

// inContent reports whether a word stands in what somebody says.
func (s *store) inContent(at span.Span) bool {
	for _, a := range s.attributionsAt(at) {
		for _, c := range a.Content {
			if c.Contains(at) {
				return true
			}
		}
	}
	return false
}

// undatedPast reports whether an event is over and no date places it.
func (s *store) undatedPast(i int) bool {
	e := s.happenings[i].event
	return e.Status == Past && (e.When == nil || e.When.Precision == Vague)
}

// together reports whether two events are told in one paragraph or in
// sentences next to each other, at most one between.
func (s *store) together(i, j int) bool {
	a, b := s.happenings[i].sentence, s.happenings[j].sentence
	return s.reading.Sentences[a].Passage == s.reading.Sentences[b].Passage || b-a <= 2 && a-b <= 2
}

// dateByClock gives an event that only an hour dates, "at 19:42", the day of
// the dated event told last before it: the hour goes on with that day.
func (s *store) dateByClock() {
	for i := 1; i < len(s.happenings); i++ {
		h := &s.happenings[i]
		t, ok := s.clockIn(h.event)
		if h.event.When != nil || h.event.Status != Past || !ok {
			continue
		}
		for j := i - 1; j >= 0; j-- {
			p := s.happenings[j]
			if p.event.When == nil || !iso4(p.event.When.Value) || p.event.Status != Past {
				continue
			}
			if age := s.age(p.event.When.Value); age == "long" || age == "ahead" || s.background(&p) || p.group.Perfect && s.startsWith(p, "had") {
				continue // what the text only looks back or forward to
			}
			if p.event.When.Precision == ByDay {
				h.event.When = &When{Quote: Quote{Span: span.Span{Start: h.event.Span.Start, End: h.event.Span.Start}}, Value: p.event.When.Value, Precision: ByDay, From: "inferred",
					Reason: "an hour of the day told last before it, " + p.event.When.Value}
				h.event.Why = append(h.event.Why, fmt.Sprintf("date: “%s”, %s", t.Span.Of(s.doc.Text), h.event.When.Reason))
			}
			break
		}
	}
}

// clockIn returns the hour in an event's words that tells no day.
func (s *store) clockIn(e Event) (timex.Expression, bool) {
	for _, t := range s.timexes {
		if e.Span.Contains(t.Span) && s.clockOnly(t) {
			return t, true
		}
	}
	return timex.Expression{}, false
}
