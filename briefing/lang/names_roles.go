package lang

import (
	"strings"

	"sitrep/content/span"
)

// widenTitle stretches a title, or finds one, over the lower-case words of the
// role before a name: "National Security Council spokesperson" and "former
// prime minister".
func (n *namer) widenTitle(c *candidate) {
	if c.Country != "" || c.Type != PersonName {
		return
	}
	w := c.first
	for w > 0 && n.r.Words[w-1].Span.Start >= c.Title.Start && !c.Title.Empty() {
		w--
	}
	start := n.roleStart(w, n.r.Sentences[c.Sentence].First, !c.Title.Empty())
	if start == w {
		return
	}
	c.Title = span.Span{Start: n.r.Words[start].Span.Start, End: n.r.Words[c.first-1].Span.End}
}

// cutAddress takes off a name's front whose highness or excellency somebody is: "His
// Excellency" alone is no name.
func (n *namer) cutAddress(c *candidate) {
	if l := n.lower(c.first); !formsOfAddress.Has(l) && l != "hh" && (!addressed.Has(l) || c.last-c.first > 1 && !formsOfAddress.Has(n.lower(c.first+1))) {
		return
	}
	for c.first++; c.first < c.last && honorifics.Has(n.lower(c.first)); c.first++ {
	}
	if c.first < c.last {
		c.Span.Start = n.r.Words[c.first].Span.Start
	}
}

// addressed start a form of address: "Your Majesty".
var addressed = Listed("his her your their")

// roleStart returns where the role that ends before the word at w starts, w
// where no role stands there. titled tells that a title's head has been seen.
func (n *namer) roleStart(w, first int, titled bool) int {
	for steps := 0; w > first && steps < 14; steps++ {
		word, l := n.r.Words[w-1], n.lower(w-1)
		if titled && l == ")" && w-3 > first && n.lower(w-3) == "(" && n.capital(w-4) {
			w -= 3
			continue
		}
		if titled && l == "and" && w-2 >= first && (titleHead(n.lower(w-2)) || roleNoun(n.lower(w-2)) || n.capital(w) && n.capital(w-2) && officeWords.Has(n.lower(w-2))) {
			w--
			continue
		}
		if titled && (l == "for" || l == "of") && w-2 >= first && (titleHead(n.lower(w-2)) || n.lower(w-2) == "head") && honorific(n, w) {
			w-- // "Undersecretary for Ports Mr. Moor"
			continue
		}
		if k := n.officeOf(w, first); k < w {
			titled, w = true, k
			continue
		}
		if word.Kind != Letters {
			return w
		}
		lower := isLower(n.text(w - 1))
		switch {
		case (lower || w-1 == first && n.ordinaryRole(l)) && (roleNoun(l) || bodyNouns.Has(l) && singular(l) == l || l == "master" && w-2 >= first && masters.Has(n.lower(w-2))):
			titled = true
		case !titled:
			return w
		case lower && (lowerRoles.Has(l) || compoundAdjective(l) || n.modifier(l) && n.lower(w-2) != "to"): // "to oust President Moor"
		case n.capital(w-1) && !n.calendarWord(w-1) && (!starters.Has(l) || n.body(w-1, w)) && !(w-1 == first && commonWord(l) && !titleModifiers.Has(l) && !n.taken(w-1) && !(n.modifier(l) && (isLower(n.text(w)) || departmental.Has(n.lower(w))))):
		default:
			return w
		}
		w--
	}
	return w
}

// officeOf returns where "Sec. of State" starts before the word at w: an office cut
// short, which the encoder takes for no part of a title; w where none does.
func (n *namer) officeOf(w, first int) int {
	if w-3 >= first && n.lower(w-2) == "of" && n.lower(w-3) == "sec." && officeWords.Has(n.lower(w-1)) && n.capital(w-1) {
		return w - 3
	}
	return w
}

// honorific reports whether the words from w on run to an honorific.
func honorific(n *namer, w int) bool {
	for k := w; k < w+5 && k < len(n.r.Words); k++ {
		if k > w && personRanks.Has(n.lower(k)) {
			return true
		}
		if !n.capital(k) && n.lower(k) != "and" {
			return false
		}
	}
	return false
}

// departmental are parts of offices that a department's name stands before: "Law
// Minister" at the start of a sentence.
var departmental = Listed("minister secretary director affairs finance commissioner")

// masters are what a person is master of by office: "harbour master".
var masters = Listed("harbour harbor station choir quarry lock ballet games quiz")

// ordinaryRole reports whether a word that starts a sentence is a role's noun
// with the capital of that place: "Farmer Lee Hale".
func (n *namer) ordinaryRole(l string) bool {
	return roleNoun(l) && firstName(l) == 0 && n.capitals[l] <= n.lowers[l]
}

// modifier reports whether a lower-case word can stand before the noun of a
// role: a noun or adjective, by its form no verb.
func (n *namer) modifier(l string) bool {
	if starters.Has(l) || joiners.Has(l) || sayVerbs.Has(l) || plainVerbs.Has(l) || len(l) < 3 {
		return false
	}
	for _, ending := range []string{"ed", "ing", "ly", "s"} {
		if strings.HasSuffix(l, ending) {
			return false
		}
	}
	return true
}

// plainVerbs are verbs whose form does not show that they are.
var plainVerbs = Listed(`met saw led left sent made took gave got had has have did was were been being be is are came went began ran held paid beat won lost
	put set let cut hit shot hurt kept felt found brought thought taught sold bought became chose drove fought knew named called meet see lead leave send make
	take give get tell say ask call name than nor via per versus unlike like amid plus minus whom whose who which because although whether upon onto off out up down back away
	later ago again too very more most less least much such other another own same around alongside fellow's including near about above below
	him her them through during despite within without between among against toward towards behind under after before since until throughout across
	night morning evening afternoon week month year day`)
