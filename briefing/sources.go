package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// readSources makes actors of the speakers that have no name: "two officials",
// "residents", "the ministry". Speakers with one are marked as speaking.
func (f *actorFinder) readSources() {
	for i, a := range f.reading.Attributions {
		if f.stopped(i) {
			return
		}
		if a.Source.Empty() || f.heading(a.Source.Start) && len(f.reading.Passages) > 1 && f.heading(a.Content[0].Start) {
			continue
		}
		if e := f.sourceEntity(a); e != nil {
			e.speaks++
			e.acts += 2
			continue
		}
		if a.SourceKind == lang.NoSource {
			continue
		}
		if e := f.spelledAs(a.Source); e != nil {
			f.mention(e, a.Source, NameMention)
			e.speaks++
			e.acts += 2
			continue
		}
		f.unnamed(a)
	}
}

// unnamed finds or makes the actor of a source without a name.
func (f *actorFinder) unnamed(a lang.Attribution) {
	at := f.fromArticle(f.headOf(a.Source))
	words := f.phraseWords(at)
	if len(words) == 0 {
		return
	}
	head := words[len(words)-1]
	if pronouns[head].class != noAnaphor || notSpeakers.Has(head) || len(words) > 9 {
		return
	}
	if f.of[at] != nil || afterHead.Has(f.lower(f.word(at.Start))) || f.holdsPerson(at) || !f.speaksFor(a, head) {
		return
	}
	if first := f.lower(f.word(at.Start)); (first == "his" || first == "her" || first == "its" || first == "their") && lang.BodyNoun(head) || first == "my" || first == "our" || first == "your" || f.ownThing(at) {
		return
	}
	if writings.Has(head) && len(f.namesIn(a.Source)) > 0 {
		return // "the union's website" speaks for the union
	}
	if e := f.takenUp(at); e != nil {
		e.speaks++
		e.acts += 2
		return
	}
	if e := f.spouseMeant(at); e != nil {
		f.mention(e, at, NominalMention)
		e.speaks++
		e.acts += 2
		return
	}
	if e := f.firstOfSeveral(a.Source); e != nil {
		e.speaks++
		e.acts += 2
		return
	}
	kind := Group
	if lang.BodyNoun(head) && !lang.RoleNoun(head) && head != "authority" && lang.Singular(head) == head {
		kind = Organization
		if first := f.lower(f.word(at.Start)); len(words) == 1 && first != "a" && first != "an" {
			if e := f.called(head, at.Start); e != nil {
				f.mention(e, at, NominalMention)
				e.speaks++
				e.acts += 2
				return
			}
			if e := f.bodyMeant(head, at); e != nil {
				f.mention(e, at, NominalMention)
				e.speaks++
				e.acts += 2
				return
			}
		}
	} else if e := f.pluralBody(words, at); e != nil {
		f.mention(e, at, NominalMention)
		e.speaks++
		e.acts += 2
		return
	} else if definite := f.lower(f.word(at.Start)); (definite == "the" || definite == "his" || definite == "her") && lang.Singular(head) == head {
		if e := f.called(head, at.Start); e != nil && !f.otherPost(e, f.word(at.Start)+1, f.word(at.End-1)) {
			f.mention(e, at, NominalMention)
			e.speaks++
			e.acts += 2
			return
		}
	}
	if e := f.groupMeant(words, kind); e != nil {
		f.mention(e, at, NominalMention)
		e.speaks++
		return
	}
	full := f.described(at, a.Source)
	e := f.entity(kind, full, NominalMention)
	f.setPhrase(e, f.phraseWords(f.headOf(full)))
	e.speaks++
	e.acts += 2
}

// spelledAs returns the only entity whose name a source is letter for letter, where the
// name was seen elsewhere and not there; nil where there is none or are several.
func (f *actorFinder) spelledAs(source span.Span) *entity {
	var found *entity
	words := source.Of(f.doc.Text)
	for _, e := range f.bearing(nameWords(words)) {
		if e.merged || e.name != words {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

// firstOfSeveral returns the body named first among several that speak together: "the
// Harlow Church and foreign diplomats". nil where none is named beside an "and".
func (f *actorFinder) firstOfSeveral(source span.Span) *entity {
	for _, n := range f.namesIn(source) {
		e := f.of[n.Span]
		if e == nil || e.kind != Organization && e.kind != Person {
			continue
		}
		before := f.word(n.Span.Start) - 1
		for f.lower(before) == "the" || f.lower(before) == "a" {
			before--
		}
		if f.lower(f.word(n.Span.End)) == "and" || f.lower(before) == "and" && n.Span.End == source.End {
			return e
		}
	}
	return nil
}

// pluralBody returns the body whose name ends with the one noun in the plural that a
// definite phrase consists of: "the archives" of "Harbour Archives". nil for none.
func (f *actorFinder) pluralBody(words []string, at span.Span) *entity {
	if len(words) != 1 || lang.Singular(words[0]) == words[0] || f.lower(f.word(at.Start)) != "the" || lang.RoleNoun(words[0]) {
		return nil
	}
	return f.holding(words[0], at.Start)
}

// takenUp ties a definite description that speaks to who is likeliest meant, and
// returns them; nil where nobody is.
func (f *actorFinder) takenUp(at span.Span) *entity {
	w := f.word(at.Start)
	if l := f.lower(w); l != "the" && l != "this" && l != "that" {
		return nil
	}
	a := f.description(w)
	if a.class == noAnaphor || f.reading.Words[a.last-1].Span.End != at.End {
		return nil
	}
	if a = f.settled(a); a.class == noAnaphor {
		return nil
	}
	e := f.antecedent(&a)
	if e != nil {
		f.tie(e, &a)
	}
	return e
}

// namesIn returns the names inside a stretch of text.
func (f *actorFinder) namesIn(at span.Span) []lang.Name {
	var out []lang.Name
	for _, n := range f.reading.NamesOf(max(0, f.sentence(at.Start))) {
		if at.Contains(n.Span) {
			out = append(out, n)
		}
	}
	return out
}

// holdsPerson reports whether a person is named in a phrase who owns nothing
// there: "Minister Ana Moor and Attorney" is a piece of two names.
func (f *actorFinder) holdsPerson(at span.Span) bool {
	return slices.ContainsFunc(f.near(at.Start), func(m Mention) bool {
		return at.Contains(m.Span) && f.of[m.Span].kind == Person && m.Kind == NameMention && f.lower(f.word(m.End)) != "'s" && f.lower(f.word(m.End)) != "'"
	})
}

// speaksFor reports whether a noun that heads a source is somebody: a person,
// people or a body, no writing.
func (f *actorFinder) speaksFor(a lang.Attribution, head string) bool {
	one := lang.Singular(head)
	if lang.RoleNoun(head) || lang.BodyNoun(one) || peopleNouns.Has(head) || teamNouns.Has(one) {
		return true
	}
	if strings.HasSuffix(head, "us") || strings.HasSuffix(head, "is") || strings.HasSuffix(head, "ss") {
		return false // "virus", "crisis": no plurals
	}
	return a.SourceKind != lang.DocumentSource && !writings.Has(one) && !writings.Has(head) && !notPeople.Has(head) && (agentNoun(one) || one != head && !lang.Function(head))
}

// notPeople are plurals that are said to say what people say.
var notPeople = lang.Listed(`rules laws reports rumours rumors signs numbers papers charges plans terms details costs prices shares stocks futures views fears hopes
	critics' tests models rates sales profits earnings markets documents records polls data media pictures images videos comments remarks words things times years days
	cameras footage taxes photographs factors wiretaps lines phones sensors satellites scans tapes recordings
	provisions investigations assessments accounts memoirs studies surveys letters
	news conditions regulations guidelines standards policies programs programmes practices agreements rulings services systems doubts thoughts`)

// described stretches a group's words over the prepositions behind them that
// say which group it is: "a spokesman for the harbour board".
func (f *actorFinder) described(at, source span.Span) span.Span {
	end := at.End
	for w := f.word(at.End); w < len(f.reading.Words) && f.reading.Words[w].Span.End <= source.End && w-f.word(at.End) < 8; w++ {
		l := f.lower(w)
		if f.reading.Words[w].Kind == lang.Punct && l != "'" || l == "who" || l == "which" || l == "that" || l == "whose" {
			break
		}
		end = f.reading.Words[w].Span.End
	}
	if w := f.word(end); belongs.Has(f.lower(w)) && end == at.End {
		end = f.partyEnd(w+1, end)
	}
	return span.Span{Start: at.Start, End: end}
}

// belongs are prepositions that tell whose somebody is.
var belongs = lang.Listed(`to of for at`)

// partyEnd returns where the noun phrase at w ends that tells whose somebody
// is, "to the Sudaran government", the offset given where none stands there or
// it goes on too long to be one.
func (f *actorFinder) partyEnd(w, none int) int {
	for k := w; k < w+6 && k < len(f.reading.Words); k++ {
		l := f.lower(k)
		last := k > w && (lang.BodyNoun(f.lower(k-1)) || lang.RoleNoun(f.lower(k-1)) || capitalised(f.text(k-1)))
		if f.reading.Words[k].Kind == lang.Punct && l != "'s" || l == "who" || f.verbAfter(k) {
			if last {
				return f.reading.Words[k-1].Span.End
			}
			return none
		}
		if lang.Function(l) && l != "the" {
			return none
		}
	}
	return none
}

// fromArticle cuts off what stands before the last article of a noun phrase:
// it belongs to the sentence around it.
func (f *actorFinder) fromArticle(at span.Span) span.Span {
	start := at.Start
	for w := f.word(at.Start); w < len(f.reading.Words) && f.reading.Words[w].Span.End < at.End; w++ {
		if l := f.lower(w); l == "the" || l == "a" || l == "an" {
			start = f.reading.Words[w].Span.Start
		}
	}
	return span.Span{Start: start, End: at.End}
}

// notSpeakers are heads of sources that stand for nobody by themselves.
var notSpeakers = lang.Listed(`i we they it you who this that these those which what one there us them me many some others most all both none nobody everyone
	someone anyone something nothing so such here itself themselves`)
