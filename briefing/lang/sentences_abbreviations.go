package lang

import "strings"

// abbreviationEnds decides whether the sentence ends with the abbreviation at
// i; first is the word that follows behind opening marks.
func (c *sentenceCutter) abbreviationEnds(i, next, first int) bool {
	word := c.words[i].Span.Of(c.text)
	bare := strings.TrimSuffix(word, ".")
	follow := c.words[first]
	starts := starters.Has(follow.Lower)
	if next > i+1 || first > next {
		// A closing mark stands behind it, or an opening one before what follows:
		// a bracket most often holds what explains the abbreviation.
		bracket := first > next && strings.ContainsAny(c.words[next].Lower, "([")
		if c.possesses(i, next) {
			return false
		}
		return starts || !bracket && abbreviations()[bare] != beforeName && !isInitial(bare)
	}
	switch kind := abbreviations()[bare]; {
	case kind == beforeName || kind == beforeNumber:
		return false
	case kind == mayEndAsPlace:
		return starts && i > 0 && isUpper(c.words[i-1].Span.Of(c.text))
	case follow.Kind == Number:
		return false
	case kind == endsBeforeCapital:
		return true
	case strings.EqualFold(bare, "a.m") || strings.EqualFold(bare, "p.m"):
		return !afterClock.Has(follow.Lower) && !zoneName(follow.Span.Of(c.text)) &&
			!(first+1 < len(c.words) && c.words[first+1].Lower == "time")
	case isInitial(bare):
		return starts && c.notInName(i)
	case kind == mayEnd && companyEnds.Has(bare):
		return starts || c.lowerElsewhere(follow) || c.lowerFollows(first) && !strings.HasSuffix(follow.Lower, ".")
	}
	return starts || c.lowerElsewhere(follow) && c.lowerFollows(first)
}

// possesses reports whether nothing but the apostrophe of the possessive stands
// behind the abbreviation at i: "the U.S.’ shipping law". It closes a quotation
// where one is open.
func (c *sentenceCutter) possesses(i, next int) bool {
	if next != i+2 || c.words[i+1].Lower != "’" && c.words[i+1].Lower != "'" || strings.Count(c.words[i].Lower, ".") < 2 {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-maxSentence; j-- {
		switch w := c.words[j].Lower; {
		case w == "‘" || w == "'" && !c.closesQuote(j):
			return false
		case w == "’" && c.spaced(j):
			return true
		}
	}
	return true
}

// companyEnds are the words at the end of a company's name.
var companyEnds = Listed(`Inc Co Corp Ltd Plc Bros Bhd Pty`)

// afterClock are capitalised words that go on after "5 p.m.".
var afterClock = Listed(`eastern central mountain pacific moscow london beijing greenwich indian local mon tue tues wed thu
	thur thurs fri sat sun jan jan. feb feb. aug aug. sept sept. oct oct. nov nov. dec dec.`, Weekdays, Months)

// zoneName reports whether a word looks like the short name of a time zone.
func zoneName(w string) bool {
	return len(w) >= 2 && len(w) <= 4 && w == strings.ToUpper(w) && (w[len(w)-1] == 'T' || w == "UTC")
}

// lowerFollows reports whether the word behind i is in lower case, so that the
// capital at i is that of a sentence ("Shares rose") and not of a title.
func (c *sentenceCutter) lowerFollows(i int) bool {
	return i+1 < len(c.words) && c.words[i+1].Kind == Letters && isLower(c.words[i+1].Span.Of(c.text))
}

// lowerElsewhere reports whether the passage writes the word in lower case
// somewhere: its capital then is that of a sentence start.
func (c *sentenceCutter) lowerElsewhere(w Word) bool {
	if c.lowers == nil {
		c.lowers = map[string]bool{}
		for _, x := range c.words {
			if x.Kind == Letters && isLower(x.Span.Of(c.text)) {
				c.lowers[x.Lower] = true
			}
		}
	}
	return c.lowers[w.Lower]
}

// notInName reports whether the initial at i has no name before it that it
// could be the middle of.
func (c *sentenceCutter) notInName(i int) bool {
	return i == 0 || !isUpper(c.words[i-1].Span.Of(c.text)) || strings.HasSuffix(c.words[i-1].Lower, ".")
}

// reports reports whether a question or exclamation in quotation marks is
// followed by the clause that says whose it is: “Why?” Kirby asked.
func (c *sentenceCutter) reports(i, next int) bool {
	if next == i+1 || c.words[next].Kind != Letters {
		return false
	}
	for j := next; j < len(c.words) && j < next+5; j++ {
		w := c.words[j]
		if w.Kind != Letters {
			return false
		}
		if reportVerbs.Has(w.Lower) {
			return j > next || !isUpper(w.Span.Of(c.text))
		}
		if !isUpper(w.Span.Of(c.text)) && !quietWords.Has(w.Lower) {
			return false
		}
	}
	return false
}

// reportVerbs stand in a clause that reports a question or an exclamation.
var reportVerbs = Listed(`said says asked asks told tells wrote writes added adds shouted shouts cried replied answered yelled screamed exclaimed
	wondered recalled chanted tweeted posted declared joked quipped demanded insisted continued laughed thundered queried remarked`)

// quietWords may stand between the source and the verb of such a clause.
var quietWords = Listed(`has had then later also once reportedly even he she they the of and de bin van who`)
