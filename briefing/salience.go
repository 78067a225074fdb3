package briefing

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// isActor reports whether an entity acts, speaks or is acted upon. A place
// that is only where something happens does not, and a name whose type is a
// guess needs more than one mention in passing.
func (f *actorFinder) isActor(e *entity) bool {
	if e.speaks > 0 && e.kind != Place {
		return e.kind != ""
	}
	switch e.kind {
	case Person:
		return !e.guess || e.acts >= 2 || len(e.words) > 1
	case Organization:
		return e.acts > 0 && (!e.guess || e.acts >= 2) || f.sure(e)
	case Country:
		return e.acts+btoi(e.adjective && !f.adjectiveOnly(e)) >= 2
	case Group:
		return e.acts >= 2
	case Place:
		return e.speaks > 0 && e.acts >= 4
	}
	return false
}

// adjectiveOnly reports whether a country is never named by its noun.
func (f *actorFinder) adjectiveOnly(e *entity) bool {
	return !slices.ContainsFunc(e.mentions, func(m Mention) bool { n, ok := f.names[m.Span]; return ok && !n.Adjective })
}

// sure reports whether a body is named by more than an acronym or a guess, so
// that it counts even where it stands like a place: "at Harlan University".
func (f *actorFinder) sure(e *entity) bool {
	return !e.guess && !isAcronym(e.name)
}

// weigh rates every entity by how often it is mentioned, how early, whether it
// speaks and stands in the headline, and marks the two to seven that a reader
// must know.
func (f *actorFinder) weigh() {
	most := 1
	for _, e := range f.entities {
		most = max(most, len(e.mentions))
	}
	var rated []*entity
	for _, e := range f.entities {
		if e.kind == "" && e.speaks > 0 {
			e.kind = Organization
		}
		if f.isActor(e) {
			f.rate(e, most)
			rated = append(rated, e)
		}
	}
	slices.SortStableFunc(rated, func(a, b *entity) int { return cmp.Compare(b.score, a.score) })
	for i, e := range rated {
		e.key = i < 2 || i < 7 && e.score >= keyScore
	}
}

// keyScore is the salience from which an actor is a key one.
const keyScore = 0.45

// rate gives an entity its salience and the reasons for it.
func (f *actorFinder) rate(e *entity, most int) {
	names, first := 0, math.MaxInt
	for _, m := range e.mentions {
		if m.Kind == NameMention {
			names++
		}
		first = min(first, m.Start)
		e.headline = e.headline || m.Kind == NameMention && f.heading(m.Start)
	}
	score := 0.4 * math.Log1p(float64(len(e.mentions))) / math.Log1p(float64(most))
	switch {
	case names > 1:
		e.why = append(e.why, fmt.Sprintf("named %d times", names))
	case names == 1:
		e.why = append(e.why, "named once")
	case len(e.mentions) > 0:
		e.why = append(e.why, "not named")
	}
	if e.headline {
		score += 0.25
		e.why = append(e.why, "in the headline")
	}
	if f.early(first) {
		score += 0.15
		e.why = append(e.why, "in the first paragraph")
	}
	if e.speaks > 0 {
		score += min(0.2, 0.1+0.03*float64(e.speaks))
		e.why = append(e.why, "speaks")
	}
	if len(e.roles) > 0 && e.kind == Person {
		score += 0.05
		e.why = append(e.why, "its role is told")
	}
	if e.kind == Group {
		score *= 0.6
	}
	e.score = math.Round(min(score, 1)*100) / 100
}

// early reports whether an offset lies in the first paragraph of the body.
func (f *actorFinder) early(offset int) bool {
	for i, p := range f.reading.Passages {
		if !p.Heading {
			return p.Span.Has(offset) || offset < p.Span.Start
		}
		if i > 3 {
			break
		}
	}
	return false
}
