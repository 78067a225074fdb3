package briefing

import (
	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// saidFeatures say how sure the speaker is in whose words a candidate stands.
var saidFeatures = [...]string{lang.Asserted: "said:asserted", lang.Hedged: "said:hedged", lang.Denied: "said:denied", lang.Intended: "said:intended"}

// features are what speaks for or against a candidate, as words with weights.
func (x *sentenceContext) features(c candidate, gi int) []string {
	var f []string
	add := func(v string) { f = append(f, v) }
	trigger := x.reading.Words[c.word]
	at := c.word - x.reading.Sentences[x.index].First
	kind := "v"
	base := c.group.Base
	if c.noun {
		if kind, base = "n", eventNoun(trigger.Lower); base == "" {
			base = lang.Singular(trigger.Lower)
			add("other:n")
		}
	}
	add("bias:" + kind)
	add("w:" + kind + ":" + base)
	switch g := c.group; {
	case c.noun:
	case g.Infinitive:
		add("form:to")
		if g.First > 0 {
			add("to:" + x.words[g.First-1].Lower)
		}
	case g.Gerund:
		add("form:ing")
		if g.First > 0 {
			add("ing:" + x.words[g.First-1].Lower)
		}
	case g.Reduced:
		add("form:reduced")
	case g.Modal != "":
		add("modal:" + g.Modal)
	default:
		add("form:" + [...]string{"none", "past", "present", "future"}[g.Tense])
	}
	if c.group.Perfect {
		add("perfect:" + kind)
	}
	if c.group.Passive {
		add("passive:" + kind)
	}
	if c.group.Progressive {
		add("progressive:" + kind)
	}
	if c.group.Negated {
		add("negated:" + kind)
	}
	add("pos:" + bucket(x.body))
	f = append(f, x.claimFeatures(trigger.Span, c.noun)...)
	f = append(f, x.placeFeatures(c, at, gi, kind)...)
	f = append(f, x.dateFeatures(c, kind)...)
	status := string(x.status(c))
	add("status:" + kind + status)
	if c.group.Gerund || c.group.Infinitive {
		add("unreal:" + status)
	}
	return f
}

// bucket puts a count into few classes.
func bucket(n int) string {
	switch {
	case n <= 2:
		return string(rune('0' + n))
	case n <= 4:
		return "3"
	case n <= 8:
		return "5"
	case n <= 16:
		return "9"
	}
	return "17"
}

// claimFeatures tell whether the word stands in what somebody says, or says
// that somebody says it.
func (x *sentenceContext) claimFeatures(at span.Span, noun bool) []string {
	var f []string
	inside := false
	for _, a := range x.attributions {
		if a.Cue.Overlaps(at) {
			f = append(f, "cue")
			if !a.Direct {
				f = append(f, "cue:indirect")
			}
		}
		for _, c := range a.Content {
			if c.Has(at.Start) && !inside {
				inside = true
				f = append(f, "said", saidFeatures[a.Certainty])
			}
		}
	}
	for _, q := range x.quotations {
		if q.Span.Has(at.Start) && !q.Scare {
			f = append(f, "quoted")
			break
		}
	}
	return f
}

// placeFeatures tell where in the sentence the word stands, and beside what.
func (x *sentenceContext) placeFeatures(c candidate, at, gi int, kind string) []string {
	var f []string
	if gi >= 0 {
		finite := 0
		for _, g := range x.groups[:gi] {
			if g.Finite {
				finite++
			}
		}
		f = append(f, "before:"+bucket(finite))
	}
	for i := at - 1; i >= 0 && i >= at-12; i-- {
		w := x.words[i].Lower
		if clauseOpeners.Has(w) {
			f = append(f, "opened:"+w)
			break
		}
		if w == "," || w == ";" {
			break
		}
	}
	prev := lowAt(x.words, at-1)
	if c.noun {
		f = append(f, "prev:"+prev, "next:"+lowAt(x.words, at+1))
		for i := max(0, at-3); i < at; i++ {
			switch w := x.words[i].Lower; {
			case doubtful.Has(w):
				f = append(f, "lead:doubtful")
			case coming.Has(w):
				f = append(f, "lead:coming")
			case goingOn.Has(w):
				f = append(f, "lead:ongoing")
			}
		}
		if x.said[x.words[at].Lower] {
			f = append(f, "again:n")
		}
	} else if lowAt(x.words, c.group.Last) == "by" {
		f = append(f, "by")
	}
	if x.said[x.words[at].Lower] && !c.noun {
		f = append(f, "again:v")
	}
	names := 0
	for _, n := range x.names {
		if c.clause.Overlaps(n.Span) {
			names++
		}
	}
	f = append(f, "names:"+kind+bucket(min(names, 3)))
	if last := x.words[len(x.words)-1].Lower; last == "?" {
		f = append(f, "question")
	}
	for _, w := range x.words {
		if w.Lower == "if" || w.Lower == "i" || w.Lower == "we" || w.Lower == "you" {
			f = append(f, "has:"+w.Lower)
		}
	}
	return f
}

// clauseOpeners are words that put a clause under another.
var clauseOpeners = lang.Listed(`that which who whose when while because although though if after before until since where as following amid despite`)

func lowAt(words []lang.Word, i int) string {
	if i < 0 || i >= len(words) {
		return ""
	}
	return words[i].Lower
}

// dateFeatures tell how the word is dated.
func (x *sentenceContext) dateFeatures(c candidate, kind string) []string {
	if c.dated < 0 {
		for _, t := range x.timexes[x.firstTimex:x.lastTimex] {
			if x.reading.Sentences[x.index].Span.Contains(t.Span) && datable(t) {
				return []string{"date:other"}
			}
		}
		return []string{"date:none"}
	}
	return []string{"date:" + kind + string(precisionOf(dayOnly(x.timexes[c.dated].Value)))}
}
