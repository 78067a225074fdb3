package briefing

import (
	"cmp"
	"slices"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// readAnaphors ties pronouns and definite descriptions, from the first to the
// last, each to the entity that the pair scorer finds likeliest, so that what was
// tied before helps. Where nobody in the text is as likely as somebody or
// something unnamed, it stays untied.
func (f *actorFinder) readAnaphors() {
	f.readFamilies()
	f.eachAnaphor(func(a *anaphor) {
		if e := f.antecedent(a); e != nil {
			f.tie(e, a)
		}
	})
	f.readSelves()
}

// tie makes an anaphor a mention of an entity.
func (f *actorFinder) tie(e *entity, a *anaphor) {
	kind := PronounMention
	if a.noun != "" {
		kind = NominalMention
		e.nouns = append(e.nouns, a.noun)
	}
	f.mention(e, a.at, kind)
	if e.gender == 0 && (e.kind == Person || a.class == onePerson) {
		e.gender = a.gender
	}
}

// antecedent returns the entity that an anaphor stands for, nil where none is
// likelier than nobody.
func (f *actorFinder) antecedent(a *anaphor) *entity {
	candidates := f.candidates(a)
	if len(candidates) == 0 {
		return f.speaksOn(a)
	}
	var best *entity
	score := f.scoreNone(a, candidates)
	for i := range candidates {
		if s := f.scorePair(a, &candidates[i], candidates); s > score {
			best, score = candidates[i].e, s
		}
	}
	switch {
	case best == nil:
		return f.speaksOn(a)
	case f.passedOver(a, best):
		return nil
	}
	return best
}

// referent is an entity that an anaphor may stand for, with the last mention of
// it before the anaphor.
type referent struct {
	e     *entity
	last  Mention
	away  int  // sentences between the last mention and the anaphor
	rank  int  // candidates mentioned later
	count int  // mentions before the anaphor
	ahead bool // it is only named behind the anaphor, in the same sentence
}

// reach is how many sentences back antecedents are looked for; a role or name
// with the noun of a description reaches through the whole text.
const reach = 8

// candidates returns the entities that an anaphor may stand for, the one
// mentioned last first.
func (f *actorFinder) candidates(a *anaphor) []referent {
	last := map[*entity]Mention{}
	var out []referent
	for there := max(0, a.start-reach); there <= a.sentence; there++ {
		for _, m := range f.placed[there] {
			e := f.of[m.Span]
			if e == nil || m.Start >= a.at.Start || m.Contains(a.at) || !f.fits(e, a) {
				continue
			}
			was, seen := last[e]
			if !seen {
				out = append(out, referent{e: e})
			}
			if !seen || m.Start > was.Start || m.Start == was.Start && m.End > was.End {
				last[e] = m
			}
		}
	}
	if a.noun != "" {
		out = f.farCandidates(out, last, a)
	}
	if len(out) > 0 || a.class == onePerson {
		out = f.ahead(out, last, a)
	}
	for i := range out {
		c := &out[i]
		c.last = last[c.e]
		c.ahead = c.last.Start > a.at.Start
		c.away = max(0, a.start-f.sentence(c.last.Start))
		if c.e == a.before { // whose words run on is near all along
			c.away = min(c.away, max(0, a.start-a.spoke))
		}
		c.count = c.e.starts.count(a.at.Start)
	}
	slices.SortFunc(out, func(x, y referent) int {
		return cmp.Or(cmp.Compare(y.last.Start, x.last.Start), cmp.Compare(x.e.serial, y.e.serial))
	})
	for i := range out {
		out[i].rank = i
	}
	return out
}

// ahead adds who is named first behind a pronoun that stands in what opens its
// sentence: "In her speech, Ana Moor said".
func (f *actorFinder) ahead(out []referent, last map[*entity]Mention, a *anaphor) []referent {
	s := f.reading.Sentences[a.sentence]
	if a.noun != "" || a.speaks || a.first-s.First > 5 || a.first == s.First || !openers.Has(f.lower(s.First)) {
		return out
	}
	var next *Mention
	for i, m := range f.placed[a.sentence] {
		if m.Start > a.at.End && m.Kind == NameMention && f.fits(f.of[m.Span], a) && (next == nil || m.Start < next.Start) {
			next = &f.placed[a.sentence][i]
		}
	}
	if next == nil {
		return out
	}
	e := f.of[next.Span]
	if _, seen := last[e]; seen {
		return out
	}
	last[e] = *next
	return append(out, referent{e: e})
}

// openers start an opening phrase or clause.
var openers = lang.Listed(`in on at after before during despite with for from as when while although though because if until since under by without like unlike following`)

// farCandidates adds those who were named further back and have the noun of a
// description as a role or in their name.
func (f *actorFinder) farCandidates(out []referent, last map[*entity]Mention, a *anaphor) []referent {
	for _, list := range [][]*entity{f.roles[a.noun], f.words[a.noun]} {
		for _, e := range list {
			if _, seen := last[e]; seen || e.merged || !f.fits(e, a) {
				continue
			}
			at := e.starts.before(a.at.Start)
			i := slices.IndexFunc(e.mentions, func(m Mention) bool { return m.Start == at })
			if at < 0 || i < 0 {
				continue
			}
			last[e] = e.mentions[i]
			out = append(out, referent{e: e})
		}
	}
	return out
}

// fits reports whether an anaphor can stand for an entity at all: by type,
// gender and number, and no "he" in a quotation for the one who speaks it.
func (f *actorFinder) fits(e *entity, a *anaphor) bool {
	if e.gender != 0 && a.gender != 0 && e.gender != a.gender {
		return false
	}
	switch a.class {
	case onePerson:
		return e != a.quoter && f.isOne(e)
	case personNoun:
		return f.isOne(e) && e != a.owner && !f.otherOffice(e, a) && !f.otherPost(e, a.first+1, a.last-1) && !f.beside(e, a)
	case oneThing:
		return e.kind != Person && e.kind != Group
	case several:
		return e.kind != Person && !f.isOne(e) || f.people(e)
	case bodyNoun:
		if f.otherBody(e, a) || !f.mayBe(e, a.noun, a.at.Start) || f.meansUnnamed(e, a) {
			return false
		}
		return e.kind == Organization || e.kind == "" || e.kind == Country && teamNouns.Has(a.noun) || e.kind == Place
	case placeNoun:
		return e.kind == Country || e.kind == Place
	}
	return false
}

// foreignNoun reports whether a description calls a body by a noun that only bodies
// bear which have it in their name, their role or what they were called by before.
func (f *actorFinder) foreignNoun(e *entity, a *anaphor) bool {
	return ownNoun(a.noun) && !bearsNoun(e, a.noun) && !slices.Contains(e.roleWord, a.noun) && !slices.Contains(e.nouns, a.noun) && !slices.Contains(e.phrase, a.noun)
}

// otherBody reports whether a description means another body than one with a name:
// its noun is that of a kind of body which always bears it, and nothing that the
// text calls the other by has it. What the army denies is nobody else's denial.
func (f *actorFinder) otherBody(e *entity, a *anaphor) bool {
	return f.foreignNoun(e, a) && !f.likeNoun(e, a.noun)
}

// ownNoun reports whether a body called by a noun has it in its name or its role:
// a trust is a trust, but a company may bear any name.
func ownNoun(noun string) bool {
	return lang.BodyNoun(noun) && !companyNoun.Has(noun) && !anyBody.Has(noun) && !teamNouns.Has(noun) && !siteNouns.Has(noun)
}

// isOne reports whether an entity is one person, with a name or without: "a
// councillor".
func (f *actorFinder) isOne(e *entity) bool {
	if e.kind == Person {
		return !f.people(e)
	}
	if e.kind != Group || e.words != nil {
		return false
	}
	head := f.lastWord(f.headOf(e.full))
	return lang.RoleNoun(head) && lang.Singular(head) == head
}

// lastWord returns the last word of a phrase in lower case.
func (f *actorFinder) lastWord(at span.Span) string { return f.lower(f.word(at.End - 1)) }

// toldBy reports whether a mention stands in what the source at a place says:
// people seldom speak of themselves by name.
func (f *actorFinder) toldBy(source, m span.Span) bool {
	return slices.ContainsFunc(f.saidIn(source.Start), func(a lang.Attribution) bool {
		return a.Source == source && slices.ContainsFunc(a.Content, func(c span.Span) bool { return c.Contains(m) })
	})
}

// runStart returns the sentence that the quotation starts in whose cue stands
// in a sentence: before it, where other sentences of the quotation go before.
func (f *actorFinder) runStart(sentence int) int {
	first := sentence
	for first > 0 {
		said := f.said[first-1]
		if len(said) == 0 {
			break
		}
		a := f.reading.Attributions[said[0]]
		if !a.Source.Empty() || a.Inherits < 0 || f.reading.Attributions[a.Inherits].Sentence != sentence {
			break
		}
		first--
	}
	return first
}

// speakerBefore returns who spoke last before a place, in its sentence or the
// nearest before it that says something, and in which; nil where that is unknown.
func (f *actorFinder) speakerBefore(at span.Span, here int) (*entity, int) {
	for there := here; there >= max(0, here-3); there-- {
		said := f.said[there]
		for k := len(said) - 1; k >= 0; k-- {
			a := f.reading.Attributions[said[k]]
			if there == here && (a.Source.Empty() || a.Source.Start >= at.Start) || a.Nested >= 0 {
				continue
			}
			for a.Source.Empty() && a.Inherits >= 0 {
				a = f.reading.Attributions[a.Inherits]
			}
			if e := f.sourceEntity(a); !a.Source.Empty() && e != nil {
				return e, there
			}
		}
	}
	return nil, here
}
