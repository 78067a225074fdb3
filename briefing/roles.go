package briefing

import (
	"strings"

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
		title := span.Span{}
		if !n.Title.Empty() {
			title = f.withoutHonorific(n.Title)
		}
		bodyTitle := !title.Empty() && e.kind == Person && lang.BodyNoun(f.lastWord(title)) && !lang.RoleNoun(f.lastWord(title)) // "told the court Ms Cooper"
		if !bodyTitle {
			f.role(e, title)
		}
		if n.Title.Empty() && e.kind == Person {
			f.role(e, f.listTitle(i))
		}
		if title.Empty() || bodyTitle {
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
	f.readListRoles()
}

// role gives an entity a role, with the nouns in it by which it can be called.
func (f *actorFinder) role(e *entity, at span.Span) {
	if at.Empty() || e.hasRole[at] || ranks.Has(strings.ToLower(at.Of(f.doc.Text))) || !f.saysWho(e, at) {
		return
	}
	f.takeRole(e, at)
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

// takeRole notes that words say what an entity is.
func (f *actorFinder) takeRole(e *entity, at span.Span) {
	at = f.trimmedRole(at)
	if at.Empty() || e.hasRole[at] {
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
}

// trimmedRole takes off the end of a role the small words that none ends with.
func (f *actorFinder) trimmedRole(at span.Span) span.Span {
	for last := f.word(at.End - 1); last >= 0; last-- {
		if l := f.lower(last); !roleEnds.Has(l) && f.reading.Words[last].Kind != lang.Punct || l == ")" || strings.HasSuffix(l, ".") {
			return at
		}
		if last == 0 || f.reading.Words[last-1].Span.End <= at.Start {
			return span.Span{}
		}
		at.End = f.reading.Words[last-1].Span.End
	}
	return at
}

// roleEnds are words that the words for a role may run on to and never end with.
var roleEnds = lang.Listed(`that and or of for at in to with from by the a an as who which whose while when`)

// saysWho reports whether words can be what somebody or some body is: no piece of a
// sentence with a verb of its own, no other's name alone.
func (f *actorFinder) saysWho(e *entity, at span.Span) bool {
	first, last := f.word(at.Start), f.word(at.End-1)
	if l := f.lower(first); l == "'s" || l == "'" {
		return false
	}
	if n, ok := f.nameFrom(at.Start); ok && n.Span == at && (n.Type == lang.PersonName && !lang.TitleWord(f.lower(last)) || n.Type == lang.OrganizationName && e.kind == Organization) {
		return false
	}
	for w := first; w <= last; w++ {
		if w == first+1 && !lang.Function(f.lower(first)) && (f.lower(w) == "the" || f.lower(w) == "a") {
			return false // "the former the historian"
		}
		switch f.lower(w) {
		case "how", "why", "what":
			return false
		}
	}
	if l := f.lower(first); first == last && !capitalised(f.text(first)) && !lang.RoleNoun(l) && !agentNoun(l) && !lang.BodyNoun(lang.Singular(l)) && !describedBodies.Has(lang.Singular(l)) {
		return false
	}
	i := f.sentence(at.Start)
	if i < 0 {
		return true
	}
	begin := f.reading.Sentences[i].First
	for _, g := range f.verbsOf(i) {
		w := begin + g.First
		if !g.Finite || w < first || w > last || capitalised(f.text(w)) || madeSo.Has(f.lower(w)) || participles.Has(f.lower(w)) {
			continue
		}
		if !f.relativeWithin(first, w) && !f.inName(f.reading.Words[begin+g.Head].Span) {
			return false
		}
	}
	return true
}

// madeSo are participles that look like verbs of their own behind a noun or before it:
// "a network designed to last", "a low cost airline".
var madeSo = lang.Listed(`used designed based related incorporated printed known called located owned made founded born built run set cost wanted published devoted dedicated
	headed led backed funded supported sponsored charged tasked accused convicted found listed held sold produced created formed involved linked named`)

// relativeWithin reports whether a relative clause opens between two words.
func (f *actorFinder) relativeWithin(first, w int) bool {
	for ; first < w; first++ {
		switch f.lower(first) {
		case "who", "which", "that", "whose", "whom", "where":
			return true
		}
	}
	return false
}

// shortOffices are offices as they are shortened before a name, by which nobody is
// called behind "the".
var shortOffices = map[string]string{"gov.": "governor", "sec.": "secretary", "gov": "governor", "sen.": "senator", "sen": "senator", "rep.": "representative", "rep": "representative",
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
	for last > w && (lang.Honorific(f.lower(last)) || ranks.Has(f.lower(last))) && !juniorTo.Has(f.lower(last-1)) {
		last--
	}
	return span.Span{Start: f.reading.Words[w].Span.Start, End: f.reading.Words[last].Span.End}
}

// juniorTo stand before a rank and are none without it: "Vice Adm.".
var juniorTo = lang.Listed(`vice rear`)

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

var determiners = lang.Listed(`the a an his her its their one`)

// ranks stand between an office and the name and say less than the office.
var ranks = lang.Listed(`gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. adm adm. cmdr cmdr. brig brig. cdr cdr. flt wg sqn sheikh sheik dato datuk tan`)

var saysSomething = lang.Listed(`said says told adds added has had have was were is are will would wrote argued warned announced denied called`)

// headWord returns the last word of a noun phrase before its first
// preposition that is no part of a name.
func (f *actorFinder) headWord(start, end int) string {
	for w := start + 1; w < end; w++ {
		if afterHead.Has(f.lower(w)) && !f.betweenNames(w, start, end) {
			end = w
			break
		}
	}
	if end-start > 1 && notYet.Has(f.lower(end-1)) {
		end--
	}
	return f.lower(end - 1)
}

// notYet stand behind an office that somebody does not hold yet, or no more.
var notYet = lang.Listed(`designate elect emeritus nominee presumptive`)

// betweenNames reports whether the word at w stands inside a name, behind which the
// phrase goes on: "of" in "the Institute of Fisheries director".
func (f *actorFinder) betweenNames(w, start, end int) bool {
	n, ok := f.nameAround(f.reading.Words[w].Span)
	return ok && n.Span.Start >= f.reading.Words[start].Span.Start && n.Span.End < f.reading.Words[end-1].Span.End
}
