package briefing

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"sitrep/briefing/lang"
)

// isActor reports whether an entity acts, speaks or is acted upon. Whoever speaks
// is one. A place that is only where something happens is none. Of all others a
// model tells by how often they are named, where, and what stands around them; a
// country that plainly has a part has an easier pass.
func (f *actorFinder) isActor(e *entity) bool {
	if e.speaks > 0 && e.kind != Place {
		return e.kind != ""
	}
	switch e.kind {
	case "":
		return false
	case Country:
		x := f.chosen(e)
		return x > 0 || e.acts+btoi(e.adjective && !f.adjectiveOnly(e)) >= 2 && x > -2
	case Place:
		return e.speaks > 0 && e.acts >= 4
	}
	return f.chosen(e) > actorThreshold
}

// adjectiveOnly reports whether a country is never named by its noun.
func (f *actorFinder) adjectiveOnly(e *entity) bool {
	return !slices.ContainsFunc(e.mentions, func(m Mention) bool { n, ok := f.names[m.Span]; return ok && !n.Adjective })
}

// platforms are bodies that news mostly names as the place where somebody says
// something: "in a post on Twitter".
var platforms = lang.Listed(`twitter facebook youtube instagram whatsapp telegram tiktok wechat weibo reddit linkedin snapchat vkontakte`)

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
const keyScore = 0.3

// salience holds the weights of a logistic regression on annotated news
// articles, in which readers had marked whom one must know to follow the
// story. Its value is the chance that an actor is one of those.
var salience = struct{ base, share, mentions, headline, early, speaks, statements, role, group, late float64 }{
	base: -2.5, share: 2.0, mentions: 0.8, headline: 0.2, early: 0.3, speaks: 0.4, statements: 0.8, role: 0.85, group: -1.15, late: -1.8,
}

// rate gives an entity its salience and the reasons for it. most is the number
// of mentions of the entity that is mentioned most.
func (f *actorFinder) rate(e *entity, most int) {
	names, first := 0, math.MaxInt
	for _, m := range e.mentions {
		if m.Kind == NameMention {
			names++
		}
		first = min(first, m.Start)
		e.headline = e.headline || m.Kind == NameMention && f.heading(m.Start)
	}
	switch {
	case names > 1:
		e.because(fmt.Sprintf("named %d times", names))
	case names == 1:
		e.because("named once")
	default:
		e.because("spoken of without a name")
	}
	mentions := math.Log1p(float64(len(e.mentions)))
	x := salience.base + salience.share*mentions/math.Log1p(float64(most)) + salience.mentions*mentions +
		salience.late*float64(first)/float64(len(f.doc.Text))
	if e.headline {
		x += salience.headline
		e.because("in the headline")
	}
	if f.early(first) {
		x += salience.early
		e.because("in the first paragraph")
	}
	if e.speaks > 0 {
		x += salience.speaks + salience.statements*math.Log1p(float64(e.speaks))
		e.because("speaks")
	}
	if len(e.roles) > 0 {
		x += salience.role
		e.because("the text says who this is")
	}
	if e.kind == Group {
		x += salience.group
	}
	e.score = math.Round(100/(1+math.Exp(-x))) / 100
}

// because adds a reason, in words for the reader.
func (e *entity) because(why string) { e.why = append(e.why, why) }

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
