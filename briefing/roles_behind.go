package briefing

import (
	"slices"
	"strings"
	"unicode/utf8"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// apposition reads the noun phrase between commas behind a name: "John Hale,
// spokesman for the council, said".
func (f *actorFinder) apposition(e *entity, n lang.Name) {
	w := f.behindBrackets(f.word(n.Span.End))
	if f.lower(w) != "," && !f.dashAt(w) {
		return
	}
	w++
	// An age stands first: ", 34, a teacher,".
	if w+1 < len(f.reading.Words) && f.reading.Words[w].Kind == lang.Number && f.lower(w+1) == "," {
		w += 2
	}
	for onceOrNow.Has(f.lower(w)) {
		w++ // ", then the mayor,"
	}
	start, end, noun := w, w, false
	for ; end < len(f.reading.Words) && end-start < 14; end++ {
		l := f.lower(end)
		if stopsRole(l) || f.sentence(f.reading.Words[end].Span.Start) != n.Sentence {
			break
		}
		article := f.lower(start) == "a" || f.lower(start) == "an"
		if e.kind == Person && (lang.RoleNoun(l) || article && agentNoun(l)) || e.kind != Person && (lang.BodyNoun(l) || article && f.describes(e, l)) {
			noun = true
		}
		if noun && l == "and" && e.kind == Organization && !f.roleGoesOn(end, start) && capitalised(f.text(start)) {
			return // a list: "Marlow Tools, Harlow Bank and"
		}
		if !noun && end > start && (saysSomething.Has(l) || l == "and") {
			return
		}
		if noun && (l == "who" || l == "which" || l == "and" && !f.roleGoesOn(end, start) || saysSomething.Has(l) || actVerbs.Has(l) || intends.Has(l) || f.ended(end, start) || f.occasion(end)) {
			break
		}
	}
	if article := f.lower(start); !noun && (e.kind == Person || e.kind == Organization && f.lower(end) == ",") && (article == "a" || article == "an") && end > start+1 && (f.lower(end) == "," || f.lower(end) == "who") && !notSomebody.Has(f.lower(start+1)) && !notSomebody.Has(f.headWord(start, end)) && !f.tellsOfDeed(start, end) {
		noun = true // "Lee Hale, a Dane who farms," whatever the noun
	}
	if e.kind == Organization && f.lower(end) == "," && f.lower(end+1) == "and" && f.lower(f.word(n.Span.Start)-1) == "," {
		return // a list: "Marlow Tools, the board of Harlow, and"
	}
	if determiners.Has(f.lower(start)) && end < len(f.reading.Words) && f.finiteAt(end) && f.openingPhrase(n) {
		return // "Under the Harbour Act, the board may close a pier"
	}
	if end == start || !noun || f.capitalStart(start) && !lang.RoleNoun(f.headWord(start, end)) && !lang.BodyNoun(f.headWord(start, end)) {
		return
	}
	if first := f.lower(start); !determiners.Has(first) && (lang.Function(first) || notRole.Has(first) || actVerbs.Has(first+"s") || intends.Has(first+"s") || intends.Has(first) || saysSomething.Has(first)) {
		return
	}
	if first := f.lower(start); first == "the" || first == "a" || first == "an" || first == "his" || first == "her" {
		start++
	}
	if start < end && !f.another(start, end) && !f.otherSaying(n, start) {
		f.role(e, span.Span{Start: f.reading.Words[start].Span.Start, End: f.reading.Words[end-1].Span.End})
	}
}

// occasion reports whether the word at w begins when something was said and no part of
// an office: "president of the union on the eve of the strike".
func (f *actorFinder) occasion(w int) bool {
	switch l := f.lower(w + 1); f.lower(w) {
	case "during", "after", "before", "ahead", "since":
		return true
	case "on":
		return lang.Weekdays.Has(l) || l == "the" && occasions.Has(f.lower(w+2))
	case "in", "at":
		return (l == "a" || l == "an" || l == "the") && occasions.Has(f.lower(w+2))
	}
	return false
}

// occasions are when something is said.
var occasions = lang.Listed(`eve sidelines occasion day sideline statement interview letter speech briefing message tweet post meeting ceremony event press news`)

// otherSaying reports whether a noun phrase behind a name stands on the other side of a
// statement: it says what the name is part of, "at the Harbour Trust, the newspaper
// said", or begins what the name says, "According to Harlow Watch, the nuns left".
func (f *actorFinder) otherSaying(n lang.Name, start int) bool {
	at := f.reading.Words[start].Span
	for _, i := range f.said[n.Sentence] {
		a := f.reading.Attributions[i]
		if a.Source.Contains(at) && holds(a.Content, n.Span) || a.Source.Contains(n.Span) && holds(a.Content, at) {
			return true
		}
	}
	return false
}

// tellsOfDeed reports whether the head of a noun phrase is a word for what happens: "a
// vote in the upper house".
func (f *actorFinder) tellsOfDeed(start, end int) bool {
	head := f.headWord(start, end)
	for w := start; w < end; w++ {
		if f.lower(w) == head {
			return f.triggered(f.reading.Words[w].Span)
		}
	}
	return false
}

// finiteAt reports whether a verb with a tense starts at w.
func (f *actorFinder) finiteAt(w int) bool {
	i := f.sentence(f.reading.Words[w].Span.Start)
	return i >= 0 && slices.ContainsFunc(f.verbsOf(i), func(g lang.VerbGroup) bool {
		return g.Finite && f.reading.Sentences[i].First+g.First == w
	})
}

// openingPhrase reports whether a name ends the phrase with a preposition or the
// clause that its sentence opens with.
func (f *actorFinder) openingPhrase(n lang.Name) bool {
	first := f.reading.Sentences[n.Sentence].First
	if under.Has(f.lower(first)) {
		return true
	}
	for w := first; f.reading.Words[w].Span.Start < n.Span.Start; w++ {
		if f.finiteAt(w) {
			return false
		}
	}
	return placeBefore.Has(f.lower(first))
}

// roleGoesOn reports whether the "and" at w joins two parts of one role: it stands
// inside a name, or a second noun of a role in small letters follows, "president and
// chief executive".
func (f *actorFinder) roleGoesOn(w, start int) bool {
	if f.inName(f.reading.Words[w].Span) {
		return true
	}
	if capitalised(f.text(w-1)) && capitalised(f.text(w+1)) && !lang.TitleWord(f.lower(w+1)) {
		n, named := f.nameFrom(f.startOf(w + 1))
		return (!named || n.Type != lang.PersonName) && lang.RoleNoun(f.headWord(start, w)) // "coroner for North and East"
	}
	for k := w + 1; k < w+5 && k < len(f.reading.Words); k++ {
		l := f.lower(k)
		if capitalised(f.text(k)) && !lang.TitleWord(l) || l != "'s" && !f.modifierAt(k) {
			return false
		}
		if lang.RoleNoun(l) && f.endsPhrase(k) {
			return lang.Singular(l) == l && lang.RoleNoun(f.headWord(start, w)) && !f.verbStarts(k)
		}
	}
	return false
}

// dashAt reports whether the word at w is a dash between two phrases.
func (f *actorFinder) dashAt(w int) bool {
	switch f.lower(w) {
	case "—", "–", "--":
		return true
	case "-":
		return w > 0 && w+1 < len(f.reading.Words) && f.reading.Words[w].Span.Start > f.reading.Words[w-1].Span.End && f.reading.Words[w+1].Span.Start > f.reading.Words[w].Span.End
	}
	return false
}

// onceOrNow may open a role and say only when it was held.
var onceOrNow = lang.Listed(`then formerly now currently once himself herself previously`)

// another reports whether the words are a person's title and name: another member
// of the list that a name stands in, no apposition to it.
func (f *actorFinder) another(start, end int) bool {
	n, ok := f.nameBefore(f.reading.Words[end-1].Span.End)
	if !ok || n.Span.End != f.reading.Words[end-1].Span.End || n.Type != lang.PersonName || n.Span.Start <= f.reading.Words[start].Span.Start {
		return false
	}
	return !n.Title.Empty() && n.Title.Start <= f.reading.Words[start].Span.Start || f.officeStart(f.word(n.Span.Start), start-1) <= start
}

// behindBrackets returns the index behind the brackets that open at w, w where none
// do: the short form in "Harlow Sea Rescue (HSR), a charity".
func (f *actorFinder) behindBrackets(w int) int {
	if f.lower(w) != "(" {
		return w
	}
	for k := w + 1; k < w+8; k++ {
		if f.lower(k) == ")" {
			return k + 1
		}
	}
	return w
}

// notSomebody are nouns that behind a name and "a" tell of what was said and not
// of who said it: "Lee Hale left, a day after".
var notSomebody = lang.Listed(`day week month year decade century few move decision claim sign step result fact case charge statement report bit lot number way matter
	position role job time place little town village city suburb country victory win loss blow deal pledge`)

// capitalStart reports whether a phrase starts with a name: another member of
// a list, unless a noun for a role follows: "Panama coach".
func (f *actorFinder) capitalStart(w int) bool {
	return capitalised(f.text(w)) && !lang.RoleNoun(f.lower(w))
}

// ended reports whether the word at w is a verb in the past by its form that
// goes on behind a role.
func (f *actorFinder) ended(w, start int) bool {
	l := f.lower(w)
	return w > start && len(l) > 4 && strings.HasSuffix(l, "ed") && lang.RoleNoun(f.lower(w-1))
}

// notRole are first words that no apposition has.
var notRole = lang.Listed(`along alongside together including like according took told said where whom whose because through`)

func stopsRole(l string) bool {
	return utf8.RuneCountInString(l) == 1 && strings.ContainsAny(l, ",.;:()–—-\"?!") || l == "“" || l == "”" || l == "--"
}

// servesAs are verbs that go with "as" and an office.
var servesAs = lang.Listed(`serves served works worked acts acted`)

// copula reads "X is the …", "X, who was a …".
func (f *actorFinder) copula(e *entity, n lang.Name) {
	w := f.word(n.Span.End)
	if f.lower(w) == "," && f.lower(w+1) == "who" {
		w += 2
	}
	bare := false // "who will become chairman", "who works as a nurse"
	switch v := f.lower(w); {
	case v == "as" && e.kind == Person && f.installed(n):
		bare = true
	case v == "is" || v == "was" || v == "became" || v == "remains":
		bare = v == "became"
	case v == "took" && f.lower(w+1) == "office" && f.lower(w+2) == "as":
		w, bare = w+2, true
	case v == "will" && f.lower(w+1) == "become":
		w, bare = w+1, true
	case (v == "has" || v == "had") && f.lower(w+1) == "been":
		w++
	case servesAs.Has(v) && f.lower(w+1) == "as":
		w, bare = w+1, true
	default:
		return
	}
	start := w + 1
	if det := f.lower(start); det == "the" || det == "a" || det == "an" || bare && lang.Possessives.Has(det) {
		start++
	} else if !bare || e.kind != Person {
		return
	}
	end, noun := start, false
	for ; end < len(f.reading.Words) && end-start < 8; end++ {
		l := f.lower(end)
		if stopsRole(l) || noun && (l == "who" || l == "that" || l == "and" || l == "in" || l == "to" || l == "when" || l == "on" || l == "from" || l == "until" || l == "last" || l == "next" || saysSomething.Has(l)) {
			break
		}
		noun = noun || e.kind == Person && lang.RoleNoun(l) || e.kind != Person && f.describes(e, l)
	}
	if noun && end > start && end-start < 8 {
		f.role(e, span.Span{Start: f.reading.Words[start].Span.Start, End: f.reading.Words[end-1].Span.End})
	}
}

// installed reports whether the words before a name tell that somebody gets an office,
// which "as" follows: "the appointment of Ana Moor as", "named Ana Moor as".
func (f *actorFinder) installed(n lang.Name) bool {
	start := n.Span.Start
	if !n.Title.Empty() && n.Title.End <= start {
		start = n.Title.Start
	}
	w := f.word(start) - 1
	for steps := 0; steps < 6 && w > f.reading.Sentences[n.Sentence].First && (f.lower(w) == "of" || f.modifierAt(w) && !installs.Has(f.lower(w))); steps++ {
		w--
	}
	return w >= 0 && installs.Has(f.lower(w))
}

// installs are words for giving somebody an office.
var installs = lang.Listed(`appointment appointed appoint appoints appointing nomination nominated nominate nominates named names naming election elected elects elect
	installed confirmed confirmation hired promotion promoted chosen choice selection selected picked recruited`)

// roleOf reads "John Hale of the Harbour Board": where somebody belongs.
func (f *actorFinder) roleOf(e *entity, n lang.Name) {
	w := f.word(n.Span.End)
	if f.lower(w) != "of" {
		return
	}
	for k := w + 1; k <= w+4 && k < len(f.reading.Words); k++ {
		if o, ok := f.nameFrom(f.reading.Words[k].Span.Start); ok {
			if o.Type == lang.OrganizationName && o.Sentence == n.Sentence {
				f.role(e, span.Span{Start: f.reading.Words[w].Span.Start, End: o.Span.End})
			}
			return
		}
	}
}
