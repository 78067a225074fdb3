package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// roleAhead reads the description that runs straight into a name: "the union
// RMT", "herpetologist Omar Said", "executive director of the Harlow chapter of
// the Reef Council Ana Moor".
func (f *actorFinder) roleAhead(e *entity, n lang.Name) {
	end, first := f.word(n.Span.Start), f.reading.Sentences[n.Sentence].First
	if e.kind == Person && len(nameWords(n.Span.Of(f.doc.Text))) == 1 && f.colours(n) {
		return // "members of the Sherpa community"
	}
	if !n.Title.Empty() && n.Title.End <= n.Span.Start && f.withoutHonorific(n.Title).Empty() {
		end = f.word(n.Title.Start) // "Undersecretary for Ports Mr. Moor"
	}
	if end <= first || f.reading.Words[end-1].Span.End > n.Span.Start {
		return
	}
	if e.kind != Person && end-1 > first && f.text(end-1) == "The" {
		end-- // "the local band The Harlow Five"
	}
	if start := f.descriptionStart(e, end, first); start < end {
		f.role(e, span.Span{Start: f.reading.Words[start].Span.Start, End: f.reading.Words[end-1].Span.End})
		return
	}
	if e.kind == Person {
		if start := f.officeStart(end, first); start < end {
			f.role(e, span.Span{Start: f.reading.Words[start].Span.Start, End: f.reading.Words[end-1].Span.End})
		}
	}
}

// colours reports whether a name only tells which of a noun behind it is meant.
func (f *actorFinder) colours(n lang.Name) bool {
	next := f.word(n.Span.End)
	return f.modifies(next) && !f.verbStarts(next) && !capitalised(f.text(next))
}

// describes reports whether a noun can say what an entity is.
func (f *actorFinder) describes(e *entity, l string) bool {
	if e.kind == Person {
		return lang.RoleNoun(l) || agentNoun(l) && !lang.Function(l)
	}
	return lang.BodyNoun(lang.Singular(l)) || describedBodies.Has(lang.Singular(l))
}

// describedBodies are nouns that say what a body is, beside those that name
// one.
var describedBodies = lang.Listed(`owner operator parent journal faction troupe landmark subsidiary affiliate unit arm rival concern aquarium brand chapter ensemble rock-band think-tank platform startup
	manufacturer maker producer supplier provider carrier developer retailer airframer thrift studio channel builder lender insurer charity publisher broadcaster
	blog giant jeweler jeweller brewer brewery non-profit nonprofit contractor consultancy watchdog regulator outlet daily weekly tabloid website site festival conglomerate
	powerhouse shipyard supermarket restaurant label caterer hospital`)

// bodyParts are bodies within a body: "the Harlow board" is not Harlow.
var bodyParts = lang.Listed(`website site page app account board committee office department council court union management unit
	division panel commission secretariat campaign assembly branch arm`, ofStates)

// roleBehind reads the words right behind a body's name that only say what it is:
// "the Nordic news agency", "Harlow Rovers football team".
func (f *actorFinder) roleBehind(e *entity, n lang.Name) {
	w := f.word(n.Span.End)
	head := -1
	for k := w; k < w+3 && k < len(f.reading.Words); k++ {
		l := f.lower(k)
		doing := k+1 < len(f.reading.Words) && strings.HasSuffix(l, "ing") && lang.BodyNoun(f.lower(k+1)) // "hiking company"
		if f.reading.Words[k].Kind != lang.Letters || capitalised(f.text(k)) || !doing && (!f.modifierAt(k) || f.verbStarts(k)) {
			break
		}
		if lang.BodyNoun(l) && !lang.RoleNoun(l) && !bodyParts.Has(l) && f.endsPhrase(k) {
			head = k
		}
	}
	if e.kind == Organization && head >= 0 && !lang.BodyNoun(f.lower(w-1)) {
		f.role(e, span.Span{Start: f.reading.Words[w].Span.Start, End: f.reading.Words[head].Span.End})
	}
}

// descriptionStart returns where the description that ends before the word at
// end starts, end where none stands there.
func (f *actorFinder) descriptionStart(e *entity, end, first int) int {
	head := end - 1
	if f.reading.Words[head].Kind != lang.Letters || !f.describes(e, f.lower(head)) || f.inName(f.reading.Words[head].Span) && !lang.RoleNoun(f.lower(head)) {
		return end
	}
	if e.kind != Person && ofStates.Has(f.lower(head)) {
		return end // "under the former government Marlow Tools was sold"
	}
	start := head
	for start > first && end-start < 8 && (f.modifierAt(start-1) || f.lower(start-1) == "and" && start-2 >= first && e.kind == Person && f.secondOffice(start-2)) {
		start--
	}
	if numbersOf.Has(f.lower(start)) && start < head {
		start++ // "his $32 billion company Vela"
	}
	return start
}

// numbersOf are words of a number whose digits stand before them.
var numbersOf = lang.Listed(`million billion trillion bn`)

// ofStates are bodies that a name behind them is seldom one of.
var ofStates = lang.Listed(`government cabinet leadership staff parliament police jury administration`)

// secondOffice reports whether the word at w is a singular noun of a role, before
// "and" and another: "historian and activist".
func (f *actorFinder) secondOffice(w int) bool {
	l := f.lower(w)
	return lang.RoleNoun(l) && lang.Singular(l) == l && !f.inName(f.reading.Words[w].Span)
}

// modifierAt reports whether the word at w may stand before the noun of a
// description: a noun, an adjective, a name, an owner; no verb.
func (f *actorFinder) modifierAt(w int) bool {
	l := f.lower(w)
	switch {
	case l == "'s":
		return true
	case f.reading.Words[w].Kind != lang.Letters, lang.Function(l), determiners.Has(l), saysSomething.Has(l), actVerbs.Has(l), intends.Has(l), notModifiers.Has(l):
		return false
	case strings.HasSuffix(l, "ed") || strings.HasSuffix(l, "ly") || strings.HasSuffix(l, "ing"):
		return capitalised(f.text(w)) || participles.Has(l)
	case lang.Singular(l) != l && !capitalised(f.text(w)):
		return lang.RoleNoun(l) || lang.BodyNoun(lang.Singular(l)) || attributivePlurals.Has(l)
	}
	return true
}

// participles may stand before the noun of a description.
var participles = lang.Listed(`retired jailed exiled ousted disgraced renowned convicted appointed elected united managing acting leading governing ruling visiting outgoing incoming founding
	suspended accused celebrated acclaimed detained marketing housing banking mining broadcasting publishing trading engineering training shipping fishing holding`)

var attributivePlurals = lang.Listed(`sports news arts communications politics economics physics affairs rights systems operations sales earnings investments securities bonds futures`)

// notModifiers are words that end what a description may start with.
var notModifiers = lang.Listed(`when where while then now also later today yesterday including like named called according met asked told saw led left beat sent made wrote became whom
	monday tuesday wednesday thursday friday saturday sunday quoted did does do done go goes went come came say`)

// officeStart returns where an office with what it is of starts that ends
// before the word at end, end where none does: "director of the Harlow chapter".
// The noun of the office stands before its first preposition, with nothing that
// ends a noun phrase in between.
func (f *actorFinder) officeStart(end, first int) int {
	if f.reading.Words[end-1].Kind != lang.Letters {
		return end
	}
	for w := end - 2; w > first && end-w < 18; w-- {
		l := f.lower(w)
		switch {
		case officeJoints.Has(l) && lang.RoleNoun(f.lower(w-1)):
			start := w - 1
			for start > first && w-start < 8 && f.modifierAt(start-1) {
				start--
			}
			return start
		case f.personAt(w):
			return end
		case f.reading.Words[w].Kind == lang.Punct && l != "-" && l != "&" && l != "'", saysSomething.Has(l), actVerbs.Has(l), l == "who", l == "that", l == "which":
			return end
		}
	}
	return end
}

// personAt reports whether the word at w ends a person's name that owns nothing.
func (f *actorFinder) personAt(w int) bool {
	n, ok := f.nameBefore(f.reading.Words[w].Span.End)
	return ok && n.Span.End == f.reading.Words[w].Span.End && n.Type == lang.PersonName && f.lower(w+1) != "'s" && f.lower(w+1) != "'"
}

// officeJoints tie an office to what it is of.
var officeJoints = lang.Listed(`from`, belongs)

// listTitle returns the title in the plural that a list of names starts with,
// for a name further on in the list: "MPs Ana Moor, Lee Hale and Omar Said".
func (f *actorFinder) listTitle(i int) span.Span {
	for k := i - 1; k >= 0; k-- {
		before, here := f.reading.Names[k], f.reading.Names[i]
		if before.Type != lang.PersonName && f.lower(f.word(before.Span.End)) == ")" {
			continue // in a note on the one before
		}
		i = k
		gap := withoutBrackets(f.doc.Text[before.Span.End:max(before.Span.End, here.Span.Start)])
		if gap != "," && gap != "and" && gap != ", and" || before.Type != lang.PersonName {
			return span.Span{}
		}
		if !before.Title.Empty() {
			if w := f.word(before.Title.End - 1); f.severalAt(w) {
				return before.Title
			}
			return span.Span{}
		}
		if e := f.of[before.Span]; e != nil {
			if at := f.pluralOfFirst(e, before.Span); !at.Empty() {
				return at
			}
		}
	}
	return span.Span{}
}

// withoutBrackets returns what stands between two names without a short note in brackets
// on the first: "MPs Ana Moor (Harlow) and Lee Hale".
func withoutBrackets(gap string) string {
	gap = strings.TrimSpace(gap)
	if note, rest, found := strings.Cut(gap, ")"); found && strings.HasPrefix(note, "(") && len(note) < 40 {
		return strings.TrimSpace(rest)
	}
	return gap
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
	sentence := f.reading.Sentences[n.Sentence].First
	last := f.beforeBrackets(w - 1)
	first := last
	for ; first >= sentence && last-first < 16; first-- {
		first = f.beforeBrackets(first)
		if l := f.lower(first); stopsRole(l) && l != "-" || saysSomething.Has(l) || l == "that" || l == "who" || l == "which" || l == "whose" {
			break
		}
	}
	// The phrase starts behind the determiner that stands first, or with its noun.
	for start := first + 1; start <= last; start++ {
		if l := f.lower(start); determiners.Has(l) || start == first+1 && f.modifierAt(start) {
			if determiners.Has(l) {
				start++
			}
			if f.clauseOpens(start, last) || f.anotherNamed(start, last) {
				continue // "a strike after the port operator, Vela,": the phrase starts later
			}
			if head := f.headWord(start, last+1); start <= last && lang.Singular(head) == head && (e.kind == Person && (lang.RoleNoun(head) || agentNoun(head) && f.owned(span.Span{Start: f.reading.Words[start].Span.Start, End: f.reading.Words[last].Span.End})) || e.kind == Organization && f.describes(e, head) && !bodyParts.Has(head)) {
				f.role(e, span.Span{Start: f.reading.Words[start].Span.Start, End: f.reading.Words[last].Span.End})
				return
			}
		}
	}
}

// anotherNamed reports whether a person is named among the words and "and" follows:
// "Minister Ana Moor and her adviser, Lee Hale,".
func (f *actorFinder) anotherNamed(first, last int) bool {
	for w := first; w < last; w++ {
		if f.lower(w+1) == "and" && determiners.Has(f.lower(w+2)) && f.personAt(w) {
			return true
		}
	}
	return false
}

// beforeBrackets returns the index of the word before the brackets that close at
// w, w where none do.
func (f *actorFinder) beforeBrackets(w int) int {
	if f.lower(w) != ")" {
		return w
	}
	for k := w - 1; k > w-10 && k > 0; k-- {
		if f.lower(k) == "(" {
			return k - 1
		}
	}
	return w
}

// clauseOpens reports whether one of the words may open a clause.
func (f *actorFinder) clauseOpens(first, last int) bool {
	for w := first; w <= last; w++ {
		if under.Has(f.lower(w)) {
			return true
		}
	}
	return false
}
