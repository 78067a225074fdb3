package briefing

import (
	"slices"
	"time"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// ownFeatures tell how an event is told, whatever the day.
func (s *store) ownFeatures(i int) []string {
	h := &s.happenings[i]
	kind := "plain"
	switch g := h.group; {
	case h.noun:
		kind = "noun"
	case g.Perfect && s.startsWith(*h, "had"):
		kind = "had"
	case g.Perfect:
		kind = "perfect"
	case g.Gerund || g.Infinitive || g.Reduced:
		kind = "loose"
	case g.Tense == span.PresentTense:
		kind = "present"
	}
	f := []string{"told:" + kind}
	if h.group.Passive {
		f = append(f, "passive")
	}
	if s.isCue(h.place) {
		f = append(f, "cue")
	}
	if s.inContent(h.place) {
		f = append(f, "said")
	}
	if _, hour := s.clockIn(h.event); hour {
		f = append(f, "hour")
	}
	first, last := s.timexesIn(s.reading.Sentences[h.sentence].Span)
	for _, t := range s.timexes[first:last] {
		if datable(t) {
			f = append(f, "dates:"+string(precisionOf(dayOnly(t.Value))))
			break
		}
	}
	words := s.wordsBefore(h)
	if slices.ContainsFunc(words, tellsBack.Has) {
		f = append(f, "back")
	}
	return append(f, "subject:"+s.subjectKind(h))
}

// setApart reports whether an event's own sentence puts it on another day than those
// told of around it: it "had" happened, came "later", or the sentence names a day of
// its own.
func (s *store) setApart(h *happening, day string) bool {
	if !h.noun && h.group.Perfect && s.startsWith(*h, "had") || slices.ContainsFunc(s.wordsBefore(h), tellsOn.Has) {
		return true
	}
	first, last := s.timexesIn(s.reading.Sentences[h.sentence].Span)
	return slices.ContainsFunc(s.timexes[first:last], func(t timex.Expression) bool {
		value := dayOnly(t.Value)
		return precisionOf(value) == ByDay && iso4(value) && s.dates(t, false) && !overlaps(value, day)
	})
}

// overlaps reports whether a day lies within a value.
func overlaps(value, day string) bool {
	first, last, ok := interval(value)
	d, _, known := interval(day)
	return ok && known && first <= d && d <= last
}

// background reports whether an event is told in a clause that puts it before or
// behind what is told around it, "after the members voted", or under a noun, "the
// firm, which a Norlander founded": its day is another.
func (s *store) background(h *happening) bool {
	if h.noun {
		return false
	}
	x := s.sentence(h.sentence)
	for i := h.group.First - 1; i >= 0 && !x.verbIn(i, h.group.First); i-- {
		switch w := x.words[i].Lower; w {
		case "who", "which", "whose", "after", "before", "until", "since", "because":
			return true
		case "that":
			if i > 0 && x.words[i-1].Kind == lang.Letters && !s.inContent(h.place) {
				return true
			}
		case "when", "as", "while":
			return false
		}
	}
	return false
}

// subjectKind tells what kind of words an event is told of.
func (s *store) subjectKind(h *happening) string {
	first := s.sentence(h.sentence).wordAfter(h.clause) + s.reading.Sentences[h.sentence].First
	if !h.subject.Empty() || first >= len(s.reading.Words) {
		return "apart"
	}
	switch w := s.reading.Words[first]; {
	case subjectPronouns.Has(w.Lower):
		return "pronoun"
	case w.Lower == "the" || w.Lower == "this" || w.Lower == "that" || w.Lower == "these":
		return "the"
	case w.Lower == "a" || w.Lower == "an" || w.Kind == lang.Number:
		return "a"
	}
	return "else"
}

// tellsBack are words that put what is told before what was told so far.
var tellsBack = lang.Listed(`previously earlier formerly already before originally once`)

var (
	// tellsOn are words that put it behind what was told so far.
	tellsOn = lang.Listed(`later subsequently eventually finally afterwards afterward again initially first last`)
	// verdicts are what a court does about something that happened before.
	verdicts = lang.Listed(`jailed sentenced convicted acquitted charged fined appeared pleaded arraigned accused found`)
)

// wordsBefore are the words of an event's clause up to its verb, and the one
// behind it.
func (s *store) wordsBefore(h *happening) []string {
	var out []string
	for i := s.reading.Sentences[h.sentence].First; i <= h.word+1 && i < len(s.reading.Words); i++ {
		if w := s.reading.Words[i]; h.clause.Contains(w.Span) && w.Kind != lang.Punct {
			out = append(out, w.Lower)
		}
	}
	return out
}

// dayFeatures tell how event i stands to a day, by the happening that states it
// and by how long the day lies before the publication.
func (s *store) dayFeatures(i int, c dayChoice, own []string, days int) []string {
	h := &s.happenings[i]
	sources := ""
	f := []string{"bias"}
	for _, source := range c.features {
		sources += "+" + source[len(source)-2:]
		f = append(f, "from:"+source)
	}
	f = append(f, "from:"+sources)
	for _, o := range own {
		f = append(f, o)
		if len(o) > 5 && o[:5] == "told:" {
			f = append(f, o+sources)
		}
	}
	f = append(f, "days:"+bucket(min(days, 3)), "age:"+s.age(c.value))
	lead := h.sentence - s.bodyStart()
	f = append(f, "place:"+bucket(max(0, lead)))
	if c.from < 0 {
		return append(f, "nobody:"+bucket(min(days, 3)))
	}
	a := &s.happenings[c.from]
	far := h.sentence - a.sentence
	switch {
	case far < 0:
		f = append(f, "ahead:"+bucket(-far))
	default:
		f = append(f, "far:"+bucket(far))
	}
	if s.reading.Sentences[a.sentence].Passage == s.reading.Sentences[h.sentence].Passage {
		f = append(f, "passage")
	}
	if s.isCue(a.place) {
		f = append(f, "of-cue")
	}
	if a.noun {
		f = append(f, "of-noun")
	}
	if sameDeed(a.lower, h.lower) {
		f = append(f, "same-deed")
	}
	if c.from < i && slices.ContainsFunc(s.wordsBefore(h), func(w string) bool { return isDeed(w) && w != h.lower && s.namesDeed(w, c.from) }) {
		f = append(f, "takes-up")
	}
	for j := min(c.from, i) + 1; j < max(c.from, i); j++ {
		if w := s.happenings[j].event.When; w != nil && w.From == "stated" && w.Value != c.value {
			f = append(f, "other:"+string(w.Precision))
			break
		}
	}
	if i > 0 && i-1 != c.from {
		if w := s.happenings[i-1].event.When; w != nil && w.Value != c.value {
			f = append(f, "beside:"+string(w.Precision))
		}
	}
	return f
}

// age is how long a day lies before the publication, in words.
func (s *store) age(day string) string {
	p, err := time.Parse(time.DateOnly, dayOnly(s.briefing.Document.Published))
	d, err2 := time.Parse(time.DateOnly, day)
	if err != nil || err2 != nil {
		return "unknown"
	}
	switch n := int(p.Sub(d).Hours() / 24); {
	case n < 0:
		return "ahead"
	case n <= 1:
		return [...]string{"today", "yesterday"}[n]
	case n < 7:
		return "days"
	case n < 31:
		return "weeks"
	}
	return "long"
}
