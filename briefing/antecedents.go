package briefing

import (
	"slices"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// pronouns are those that stand for one person.
var pronouns = map[string]byte{"he": 'm', "him": 'm', "his": 'm', "himself": 'm', "she": 'f', "her": 'f', "hers": 'f', "herself": 'f'}

// readPronouns ties "he" and "she" to persons: to the one who spoke last where
// the pronoun speaks, else to the subject that was named last. Inside a
// quotation the speaker is never meant. "They" and "it" are tied to bodies and
// groups where they speak: elsewhere they may stand for anything.
func (f *actorFinder) readPronouns() {
	for w, word := range f.reading.Words {
		if f.stopped(w) {
			return
		}
		gender := pronouns[word.Lower]
		body := word.Lower == "they" || word.Lower == "it"
		if gender == 0 && !body || f.text(w) == "HIM" || f.text(w) == "IT" {
			continue
		}
		speaks := f.speaking(word.Span)
		if body && !speaks {
			continue
		}
		fits := func(e *entity) bool { return f.isOne(e) && (e.gender == 0 || e.gender == gender) }
		if body {
			fits = func(e *entity) bool { return f.isBody(e, word.Lower == "they") }
		}
		if e := f.antecedent(w, speaks, fits); e != nil {
			f.mention(e, word.Span, PronounMention)
			if e.gender == 0 {
				e.gender = gender
			}
		}
	}
}

// isOne reports whether an entity is one person, with a name or without: "a
// councillor".
func (f *actorFinder) isOne(e *entity) bool {
	if e.kind == Person {
		return true
	}
	if e.kind != Group || e.words != nil {
		return false
	}
	head := f.lastWord(f.headOf(e.full))
	return lang.RoleNoun(head) && lang.Singular(head) == head
}

// isBody reports whether "it", or "they", can stand for an entity: a body or a
// country, and for "they" also several people.
func (f *actorFinder) isBody(e *entity, plural bool) bool {
	switch e.kind {
	case Organization:
		return true
	case Group:
		return plural && (e.words != nil || !f.isOne(e))
	case Person:
		return false
	}
	return !plural
}

// lastWord returns the last word of a phrase in lower case.
func (f *actorFinder) lastWord(at span.Span) string { return f.lower(f.word(at.End - 1)) }

// antecedent returns the entity that a pronoun stands for, of those that fit,
// nil where none is likely.
func (f *actorFinder) antecedent(w int, speaks bool, fitting func(*entity) bool) *entity {
	at := f.reading.Words[w].Span
	here := f.sentence(at.Start)
	if here < 0 {
		return nil
	}
	barred := f.speakerAround(at)
	var before *entity
	spoke := here
	if speaks {
		here = f.runStart(here)
		before, spoke = f.speakerBefore(at, here)
	}
	scores := map[*entity]int{}
	var best *entity
	for there := max(0, here-4); there <= here; there++ {
		if here-there > 2 && f.reading.Passages[f.reading.Sentences[there].Passage].Heading {
			continue
		}
		for _, m := range f.placed[there] {
			e := f.of[m.Span]
			if m.Start >= at.Start || e == barred || !fitting(e) {
				continue
			}
			score := f.likely(m, e, at, here-there)
			if e == before { // a quotation that runs on keeps its speaker near
				score += 30 + 20*max(0, spoke-there)
			}
			if speaks && f.toldBy(at, m.Span) {
				score -= 45
			}
			if speaks && f.quoted(m.Span) {
				score -= 20
			}
			scores[e] = max(scores[e], score)
			if best == nil || scores[e] > scores[best] || scores[e] == scores[best] && e != best && m.Start > best.starts.before(at.Start) {
				best = e
			}
		}
	}
	if best == nil || scores[best] <= 0 {
		if before != nil && before != barred && before.kind == Person && fitting(&entity{kind: Person}) {
			return before // whatever the lists of first names say
		}
		return nil
	}
	return best
}

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

// likely rates a mention as the antecedent of a pronoun so many sentences
// further on: nearness, subjecthood, speaking, how often the person is named.
func (f *actorFinder) likely(m Mention, e *entity, at span.Span, away int) int {
	score := 100 - 20*away + min(len(e.mentions), 6)
	if f.subject(m.Span, e.kind) {
		score += 25
	}
	if f.speaking(m.Span) {
		score += 15
	}
	if m.Kind == PronounMention {
		score += 8
	}
	if away == 0 && at.Start-m.End < 2 {
		score -= 60
	}
	return score
}

// subject reports whether a mention is the first person named in its sentence,
// or the first body where it is one.
func (f *actorFinder) subject(at span.Span, kind ActorType) bool {
	return !slices.ContainsFunc(f.near(at.Start), func(m Mention) bool {
		return m.Start < at.Start && (f.of[m.Span].kind == Person) == (kind == Person)
	})
}
