package briefing

import (
	"strings"
	"unicode/utf8"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// readRoles finds what the text says that each person or body is: the title
// before the name, the apposition behind it or before it, "X is the …".
func (f *actorFinder) readRoles() {
	for i, n := range f.reading.Names {
		if f.stopped(i) {
			return
		}
		e := f.of[n.Span]
		if e == nil || e.country != "" {
			continue
		}
		bodyTitle := !n.Title.Empty() && e.kind == Person && lang.BodyNoun(f.lastWord(n.Title)) && !lang.RoleNoun(f.lastWord(n.Title))
		if !n.Title.Empty() && !bodyTitle {
			f.role(e, f.withoutHonorific(n.Title))
		}
		if n.Title.Empty() && e.kind == Person {
			f.role(e, f.listTitle(i))
		}
		if n.Title.Empty() || bodyTitle || f.withoutHonorific(n.Title).Empty() {
			f.roleAhead(e, n)
		}
		f.apposition(e, n)
		f.copula(e, n)
		f.roleBefore(e, n)
		if e.kind == Person {
			f.roleOf(e, n)
		} else {
			f.roleBehind(e, n)
		}
	}
}

// listTitle returns the title in the plural that a list of names starts with,
// for a name further on in the list: "MPs Ana Moor, Lee Hale and Omar Said".
func (f *actorFinder) listTitle(i int) span.Span {
	for ; i > 0; i-- {
		before, here := f.reading.Names[i-1], f.reading.Names[i]
		gap := strings.TrimSpace(f.doc.Text[before.Span.End:max(before.Span.End, here.Span.Start)])
		if gap != "," && gap != "and" && gap != ", and" || before.Type != lang.PersonName {
			return span.Span{}
		}
		if !before.Title.Empty() {
			last := f.lower(f.word(before.Title.End - 1))
			if lang.Singular(last) != last {
				return before.Title
			}
			return span.Span{}
		}
	}
	return span.Span{}
}

// role gives an entity a role, with the nouns in it by which it can be called.
func (f *actorFinder) role(e *entity, at span.Span) {
	if at.Empty() || e.hasRole[at] || ranks.Has(strings.ToLower(at.Of(f.doc.Text))) {
		return
	}
	e.roles = append(e.roles, at)
	if e.hasRole == nil {
		e.hasRole = map[span.Span]bool{}
	}
	e.hasRole[at] = true
	for w := f.word(at.Start); w < len(f.reading.Words) && f.reading.Words[w].Span.Start < at.End; w++ {
		f.rolesAt[w] = append(f.rolesAt[w], role{e, at})
	}
	for w := f.word(at.Start); w < len(f.reading.Words) && f.reading.Words[w].Span.End <= at.End; w++ {
		l := f.lower(w)
		if lang.RoleNoun(l) || lang.BodyNoun(l) {
			f.addRole(e, lang.Singular(l))
		}
		if full := shortOffices[l]; full != "" {
			f.addRole(e, full)
		}
		if l == "of" || l == "for" || l == "who" {
			break
		}
	}
	if e.gender == 0 && e.kind == Person {
		for _, w := range e.roleWord {
			e.gender = cmpGender(e.gender, roleGender[w])
		}
	}
}

// shortOffices are offices as they are shortened before a name, by which nobody is
// called behind "the".
var shortOffices = map[string]string{"gov.": "governor", "gov": "governor", "sen.": "senator", "sen": "senator", "rep.": "representative", "rep": "representative",
	"gen.": "general", "gen": "general", "col.": "colonel", "col": "colonel", "prof.": "professor", "prof": "professor", "insp.": "inspector", "supt.": "superintendent",
	"sgt.": "sergeant", "sgt": "sergeant", "capt.": "captain", "capt": "captain", "lt.": "lieutenant", "lt": "lieutenant", "dr.": "doctor", "dr": "doctor"}

func cmpGender(have, found byte) byte {
	if have != 0 {
		return have
	}
	return found
}

var roleGender = map[string]byte{
	"spokesman": 'm', "chairman": 'm', "businessman": 'm', "congressman": 'm', "father": 'm', "husband": 'm', "son": 'm', "brother": 'm', "king": 'm', "prince": 'm', "policeman": 'm', "uncle": 'm', "actor": 'm',
	"spokeswoman": 'f', "chairwoman": 'f', "businesswoman": 'f', "congresswoman": 'f', "mother": 'f', "wife": 'f', "daughter": 'f', "sister": 'f', "queen": 'f', "princess": 'f', "policewoman": 'f', "aunt": 'f', "actress": 'f', "widow": 'f',
}

// withoutHonorific drops the honorifics from a title: "Mr." says no role.
func (f *actorFinder) withoutHonorific(at span.Span) span.Span {
	w := f.word(at.Start)
	for w < len(f.reading.Words) && f.reading.Words[w].Span.End <= at.End && lang.Honorific(f.lower(w)) {
		w++
	}
	if w >= len(f.reading.Words) || f.reading.Words[w].Span.End > at.End {
		return span.Span{}
	}
	last := f.word(at.End - 1)
	for last > w && (lang.Honorific(f.lower(last)) || ranks.Has(f.lower(last))) {
		last--
	}
	return span.Span{Start: f.reading.Words[w].Span.Start, End: f.reading.Words[last].Span.End}
}

// apposition reads the noun phrase between commas behind a name: "John Hale,
// spokesman for the council, said".
func (f *actorFinder) apposition(e *entity, n lang.Name) {
	w := f.behindBrackets(f.word(n.Span.End))
	if f.lower(w) != "," {
		return
	}
	w++
	// An age stands first: ", 34, a teacher,".
	if w+1 < len(f.reading.Words) && f.reading.Words[w].Kind == lang.Number && f.lower(w+1) == "," {
		w += 2
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
		if !noun && end > start && (saysSomething.Has(l) || l == "and") {
			return
		}
		if noun && (l == "who" || l == "which" || l == "and" || saysSomething.Has(l) || actVerbs.Has(l) || intends.Has(l) || f.ended(end, start)) {
			break
		}
	}
	if article := f.lower(start); !noun && e.kind == Person && (article == "a" || article == "an") && end > start+1 && (f.lower(end) == "," || f.lower(end) == "who") && !notSomebody.Has(f.lower(start+1)) && !notSomebody.Has(f.headWord(start, end)) {
		noun = true // "Lee Hale, a Dane who farms," whatever the noun
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
	if start < end && !f.another(start, end) {
		f.role(e, span.Span{Start: f.reading.Words[start].Span.Start, End: f.reading.Words[end-1].Span.End})
	}
}

// another reports whether the words are a person's title and name: another member
// of the list that a name stands in, no apposition to it.
func (f *actorFinder) another(start, end int) bool {
	n, ok := f.nameBefore(f.reading.Words[end-1].Span.End)
	return ok && n.Span.End == f.reading.Words[end-1].Span.End && n.Type == lang.PersonName && !n.Title.Empty() && n.Title.Start <= f.reading.Words[start].Span.Start
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
	position role job time place little town village city suburb country charge victory win loss blow deal pledge`)

// capitalStart reports whether a phrase starts with a name: another member of
// a list, unless a noun for a role follows: "Panama coach".
func (f *actorFinder) capitalStart(w int) bool {
	return capitalised(f.text(w)) && !lang.RoleNoun(f.lower(w))
}

// agentNoun reports whether a word is formed as the nouns of those who do
// something are.
func agentNoun(l string) bool {
	for _, ending := range []string{"er", "or", "ist", "ian", "man", "woman", "eer"} {
		if len(l) > len(ending)+3 && strings.HasSuffix(l, ending) && !lang.BodyNoun(l) {
			return true
		}
	}
	return false
}

// ended reports whether the word at w is a verb in the past by its form that
// goes on behind a role.
func (f *actorFinder) ended(w, start int) bool {
	l := f.lower(w)
	return w > start && len(l) > 4 && strings.HasSuffix(l, "ed") && lang.RoleNoun(f.lower(w-1))
}

var determiners = lang.Listed(`the a an his her its their one`)

// notRole are first words that no apposition has.
var notRole = lang.Listed(`along alongside together including like according took told said where whom whose because through`)

// ranks stand between an office and the name and say less than the office.
var ranks = lang.Listed(`gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. adm adm. cmdr cmdr. sheikh sheik dato datuk tan`)

func stopsRole(l string) bool {
	return utf8.RuneCountInString(l) == 1 && strings.ContainsAny(l, ",.;:()–—-\"?!") || l == "“" || l == "”" || l == "--"
}

var saysSomething = lang.Listed(`said says told adds added has had have was were is are will would wrote argued warned announced denied called`)

// copula reads "X is the …", "X, who was a …".
func (f *actorFinder) copula(e *entity, n lang.Name) {
	w := f.word(n.Span.End)
	if f.lower(w) == "," && f.lower(w+1) == "who" {
		w += 2
	}
	v := f.lower(w)
	if v != "is" && v != "was" && v != "became" && v != "remains" {
		return
	}
	det := f.lower(w + 1)
	if det != "the" && det != "a" && det != "an" {
		return
	}
	start, end, noun := w+2, w+2, false
	for ; end < len(f.reading.Words) && end-start < 8; end++ {
		l := f.lower(end)
		if stopsRole(l) || noun && (l == "who" || l == "that" || l == "and" || l == "in" || l == "to" || l == "when" || saysSomething.Has(l)) {
			break
		}
		noun = noun || e.kind == Person && lang.RoleNoun(l) || e.kind != Person && f.describes(e, l)
	}
	if noun && end > start && end-start < 8 {
		f.role(e, span.Span{Start: f.reading.Words[start].Span.Start, End: f.reading.Words[end-1].Span.End})
	}
}

// roleBefore reads the noun phrase before a comma and a name: "the council's
// spokesman, John Hale,".
func (f *actorFinder) roleBefore(e *entity, n lang.Name) {
	start := n.Span.Start
	if !n.Title.Empty() && n.Title.End <= start {
		start = n.Title.Start
	}
	w := f.word(start) - 1
	if f.lower(w) != "," || w < 1 {
		return
	}
	last := w - 1
	sentence := f.reading.Sentences[n.Sentence].First
	first := last
	for ; first >= sentence && last-first < 16; first-- {
		if l := f.lower(first); stopsRole(l) && l != "-" || saysSomething.Has(l) || l == "that" {
			break
		}
	}
	// The phrase starts behind the determiner that stands first, or with its noun.
	for start := first + 1; start <= last; start++ {
		if l := f.lower(start); determiners.Has(l) || start == first+1 && f.modifierAt(start) {
			if determiners.Has(l) {
				start++
			}
			if f.clauseOpens(start, last) {
				continue // "a strike after the port operator, Vela,": the phrase starts later
			}
			if head := f.headWord(start, last+1); start <= last && lang.Singular(head) == head && (e.kind == Person && lang.RoleNoun(head) || e.kind == Organization && f.describes(e, head)) {
				f.role(e, span.Span{Start: f.reading.Words[start].Span.Start, End: f.reading.Words[last].Span.End})
				return
			}
		}
	}
}

// clauseOpens reports whether one of the words may open a clause.
func (f *actorFinder) clauseOpens(first, last int) bool {
	for w := first; w <= last; w++ {
		if under[f.lower(w)] {
			return true
		}
	}
	return false
}

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

// headWord returns the last word of a noun phrase before its first
// preposition.
func (f *actorFinder) headWord(start, end int) string {
	for w := start + 1; w < end; w++ {
		if afterHead[f.lower(w)] {
			return f.lower(w - 1)
		}
	}
	return f.lower(end - 1)
}
