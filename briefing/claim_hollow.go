package briefing

import (
	"regexp"
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// This file finds claims that tell nothing by themselves, and gives back to what is
// said of a noun before it that noun.

// hollowWords is how many words of matter a claim has at most that leans on what
// stands before it.
const hollowWords = 3

// leansOnOthers are words that tell nothing without what stands before them.
var leansOnOthers = lang.Listed(`both those these that this it they them all so such something neither`)

// hollowSubjects are those of them that name several things told of before.
var hollowSubjects = lang.Listed(`both those these`)

// followed finds what is only announced: "the following changes".
var followed = regexp.MustCompile(`(?i)\b(?:the|these) following(?: \pL+){0,2}[.:]?$`)

// hollow reports whether a claim cannot be understood by itself: its subject is "both"
// or "those" and little is said of it.
func (s *store) hollow(c Claim) bool {
	if followed.MatchString(c.Text) {
		return true
	}
	fields := strings.Fields(strings.ToLower(c.Text))
	if len(fields) < 2 || len(c.Content) == 0 || len(contentWords(c.Text)) > hollowWords || !hollowSubjects.Has(strings.Trim(fields[0], `"“‘'`)) {
		return false
	}
	at := c.Content[0].Start
	i := s.sentenceIndex(c.Content[0])
	if i < 0 {
		return false
	}
	words := s.reading.Words[s.reading.Sentences[i].First:s.reading.Sentences[i].Last]
	first := slices.IndexFunc(words, func(w lang.Word) bool { return w.Span.Start >= at && w.Kind == lang.Letters })
	return first >= 0 && slices.ContainsFunc(s.verbGroups(i), func(g lang.VerbGroup) bool { return g.Finite && g.First == first+1 })
}

// empty reports whether a claim has no words but its cue's and such as tell nothing:
// "wants that".
func (f *claimFinder) empty(c Claim) bool {
	if c.Cue == nil || followed.MatchString(c.Text) && len(strings.Fields(c.Text)) <= 5 {
		return c.Cue != nil
	}
	cue := strings.Fields(strings.ToLower(c.Cue.Text))
	return !strings.ContainsAny(c.Text, "\"“‘") && !slices.ContainsFunc(strings.Fields(strings.ToLower(c.Text)), func(w string) bool {
		w = strings.Trim(w, ".,;:")
		return w != "" && !leansOnOthers.Has(w) && !slices.Contains(cue, w)
	})
}

// dropEmpty takes out the claims that tell nothing at all.
func (f *claimFinder) dropEmpty() {
	f.claims = slices.DeleteFunc(f.claims, f.empty)
}

// longestHead is the most words of a noun that a statement is made of.
const longestHead = 8

// relativeHead is the noun before a source that what is said is told of: "12 billion
// crowns it says [is owed]"; empty where what is said has its subject.
func (l *claimLine) relativeHead(a lang.Attribution, p span.Span) span.Span {
	if a.Source.Empty() || a.Source.End > a.Cue.Start || a.Cue.End > p.Start {
		return span.Span{}
	}
	if first, last := l.gap(a.Source.End, a.Cue.Start); first < last {
		return span.Span{}
	}
	if first, last := l.gap(a.Cue.End, p.Start); first < last {
		return span.Span{}
	}
	verb := l.at(p.Start)
	if !slices.ContainsFunc(l.groups, func(g lang.VerbGroup) bool { return g.Finite && g.First == verb }) {
		return span.Span{}
	}
	last := l.at(a.Source.Start) - 1
	if last >= 0 && relativizers.Has(l.words[last].Lower) {
		last--
	}
	first := last + 1
	if last > 0 && (l.words[last-1].Kind == lang.Number || numerals.Has(l.words[last-1].Lower) || determiners.Has(l.words[last-1].Lower)) {
		first = last // "12 crowns it says": no verb
	}
	for first > 0 && last-first < longestHead && l.nominal(first-1) {
		first--
		if determiners.Has(l.words[first].Lower) {
			break
		}
	}
	if first > last || determiners.Has(l.words[last].Lower) {
		return span.Span{}
	}
	return span.New(l.words[first].Span.Start, l.words[last].Span.End)
}

// numerals stand between a number and what is counted.
var numerals = lang.Listed(`hundred thousand million billion trillion`)

// nominal reports whether a word can stand in a noun with what belongs to it.
func (l *claimLine) nominal(k int) bool {
	w := l.words[k]
	if w.Kind == lang.Punct || lang.Preposition(w.Lower) || relativizers.Has(w.Lower) || l.cueOf[k] >= 0 || w.Lower == "and" || w.Lower == "but" || w.Lower == "or" || w.Lower == "to" {
		return false
	}
	return !slices.ContainsFunc(l.groups, func(g lang.VerbGroup) bool { return g.First <= k && k < g.Last })
}

// unspoken reports whether nearly all of a sentence is what somebody says who is
// not named in it: by itself it would read as the text's own words.
func (s *store) unspoken(sen span.Span) bool {
	i := s.sentenceIndex(sen)
	if i < 0 {
		return false
	}
	all, _ := s.reading.AttributionsOf(i)
	for _, a := range all {
		if a.Nested >= 0 || !a.Source.Empty() || !a.Cue.Empty() || a.Inherits < 0 {
			continue
		}
		n := 0
		for _, p := range a.Content {
			n += p.Len()
		}
		if n*10 >= sen.Len()*8 {
			return true
		}
	}
	return false
}
