package lang

import (
	"sort"
	"strings"

	"sitrep/content/span"
)

// TenseAt tells the tense of the verb that governs the byte at offset: the
// nearest one before it in its clause, else the nearest behind it there, else
// the nearest of the sentence. What a headline tells in the present has
// happened.
func (r *Reading) TenseAt(offset int) span.Tense {
	i := r.sentenceOf(offset)
	if i < 0 {
		return span.UnknownTense
	}
	s := r.Sentences[i]
	words := r.Words[s.First:s.Last]
	groups := VerbGroups(words)
	g, ok := Governing(words, groups, offset)
	if !ok {
		return span.UnknownTense
	}
	heading := r.Passages[s.Passage].Heading
	at := sort.Search(len(words), func(i int) bool { return words[i].Span.End > offset })
	if g.Base == "be" && g.Tense == span.PresentTense {
		for _, f := range groups {
			if f.Infinitive && f.First == g.Last {
				return span.FutureTense // "are to travel"
			}
		}
	}
	if toldOfNoun(words, g, at) {
		return span.PastTense
	}
	if liesAhead(words, groups, g, at, heading) {
		return span.FutureTense
	}
	t := looks(words, groups, g, offset)
	if t == span.PresentTense && heading && !g.Infinitive {
		return span.PastTense
	}
	if g.Infinitive && heading {
		return span.FutureTense
	}
	return t
}

// toldOfNoun reports whether a day is that of a participle which tells of the subject
// of the verb behind it: "wreckage recovered on Saturday is being examined".
func toldOfNoun(words []Word, g VerbGroup, at int) bool {
	lead := at
	for lead > 0 && hourWords.Has(words[lead-1].Lower) {
		lead--
	}
	if lead < 2 || g.First <= at || g.Tense != span.PresentTense || words[lead-2].Kind != Letters || subjectWords.Has(words[lead-2].Lower) {
		return false
	}
	f, known := verbForms()[words[lead-1].Lower]
	return known && f.participle && !f.present && !arranging.Has(f.base) && !bes.Has(words[lead-2].Lower) && !calling.Has(f.base)
}

// arranging are verbs whose object lies ahead, whatever their own tense: what
// was planned for Saturday is still to come when it is told.
var arranging = Listed(`plan schedule expect slate intend book invite set`)

// looks returns which way a bare weekday at the offset is meant.
func looks(words []Word, groups []VerbGroup, g VerbGroup, offset int) span.Tense {
	behind := words[g.Head].Span.End <= offset
	switch {
	case BroughtAbout(groups, g), g.Infinitive && g.Perfect && !ahead(words, g):
		return span.PastTense // "forced the port to close on Monday", "is believed to have sunk on Sunday"
	case g.Infinitive && !g.Perfect && ahead(words, g):
		for _, f := range groups {
			if f.Finite && f.Last <= g.First && f.Last > g.First-4 && f.Perfect && f.Modal == "" && words[f.First].Lower == "had" {
				return span.PastTense // "had been due to expire Friday"
			}
		}
		return span.FutureTense
	case g.Infinitive && (bes.Has(lowerAt(words, g.First-1)) || g.Passive && !verbBefore(words, g.First)):
		return span.FutureTense // "is to resume", "rules to be published"
	case g.Finite && behind && arranging.Has(g.Base) && words[g.First].Lower != "had" && (g.Base != "set" || g.Passive || lowerAt(words, g.Last) == "for"):
		return span.FutureTense
	case g.Tense == span.PresentTense && g.Base == "be" && forward.Has(lowerAt(words, g.Last)):
		return span.FutureTense
	case g.Modal == "could" && g.Negated, g.Modal == "would" && g.Perfect, g.Modal == "could" && g.Passive && behind:
		return span.PastTense
	case g.Progressive && g.Tense == span.PresentTense && behind:
		return span.FutureTense // "is meeting on Monday"
	}
	return g.Tense
}

// causing are verbs whose object did what the infinitive behind it tells.
var causing = Listed(`force lead cause prompt compel drive push enable help get`)

// BroughtAbout reports whether an infinitive tells what a verb in the past brought
// about: "forced the port to close", "… fell, prompting the owner to sell".
func BroughtAbout(groups []VerbGroup, g VerbGroup) bool {
	if !g.Infinitive {
		return false
	}
	for i := len(groups) - 1; i >= 0; i-- {
		f := groups[i]
		if f.Last > g.First {
			continue
		}
		if !causing.Has(f.Base) || f.Last < g.First-8 || f.Negated || f.Modal != "" {
			return false
		}
		if f.Gerund {
			for _, o := range groups[:i] {
				if o.Finite && o.Modal == "" && (o.Tense == span.PastTense || o.Perfect) {
					return true
				}
			}
			return false
		}
		return f.Finite && f.Tense == span.PastTense && (f.Last < g.First || f.Passive)
	}
	return false
}

// verbBefore reports whether the word before i is a form of a verb.
func verbBefore(words []Word, i int) bool {
	f, ok := verbForms()[lowerAt(words, i-1)]
	return ok && (f.past || f.participle)
}

// Governing returns the group that governs a byte offset, false where the
// sentence has no verb.
func Governing(words []Word, groups []VerbGroup, offset int) (VerbGroup, bool) {
	if len(groups) == 0 {
		return VerbGroup{}, false
	}
	at := sort.Search(len(words), func(i int) bool { return words[i].Span.End > offset })
	first, last := clause(words, at)
	before, behind := -1, -1
	for i, g := range groups {
		if g.Gerund || g.Reduced || unspecified(words, g) || g.First > at && relative(words, g) {
			continue
		}
		if g.Head < at {
			before = i
		} else if behind < 0 {
			behind = i
		}
	}
	inside := func(i int) bool { return i >= 0 && groups[i].Head >= first && groups[i].Head < last }
	switch {
	case inside(before):
		return groups[before], true
	case inside(behind):
		return groups[behind], true
	case before >= 0 && (behind < 0 || at-groups[before].Head <= groups[behind].Head-at):
		return groups[before], true
	case behind >= 0:
		return groups[behind], true
	}
	return VerbGroup{}, false
}

// unspecified reports whether the group is an adjective: "a still unspecified
// date" is no verb in the past.
func unspecified(words []Word, g VerbGroup) bool {
	w := words[g.Head].Lower
	_, known := verbForms()[w]
	return !known && g.Last == g.First+1 && strings.HasPrefix(w, "un") && strings.HasSuffix(w, "ed")
}

// relative reports whether the group's subject is a relative pronoun: "In May
// she, who had worked as a porter, …" dates another verb.
func relative(words []Word, g VerbGroup) bool {
	w := lowerAt(words, g.First-1)
	return w == "who" || w == "which"
}

// clauseStarts are the words that open a clause of its own.
var clauseStarts = Listed(`but`, Relatives, Subordinating)

// clause returns the words around one that lie in its clause. A note in brackets
// within it ends nothing: "the Harbour Board (HB) met on Monday".
func clause(words []Word, at int) (first, last int) {
	first, last = 0, len(words)
	for i := min(at, len(words)) - 1; i >= 0; i-- {
		if words[i].Lower == ")" {
			i = bracketBefore(words, i)
			continue
		}
		if border(words, i) {
			first = i + 1
			break
		}
	}
	for i := at; i < len(words); i++ {
		if words[i].Lower == "(" && i > at {
			i = bracketBehind(words, i)
			continue
		}
		if i > at && border(words, i) {
			last = i
			break
		}
	}
	return first, last
}

// longestNote is how many words a note in brackets may have.
const longestNote = 40

// bracketBefore returns where the brackets open that close at the word, the word itself
// where they do not near before it.
func bracketBefore(words []Word, i int) int {
	for k := i - 1; k >= max(0, i-longestNote); k-- {
		if words[k].Lower == "(" {
			return k
		}
	}
	return i
}

// bracketBehind returns where the brackets close that open at the word, the word itself
// where they do not near behind it.
func bracketBehind(words []Word, i int) int {
	for k := i + 1; k < min(len(words), i+longestNote); k++ {
		if words[k].Lower == ")" {
			return k
		}
	}
	return i
}

// border reports whether a clause ends or starts at the word. A comma inside
// a date is none.
func border(words []Word, i int) bool {
	switch w := words[i].Lower; {
	case w == ";" || w == ":" || w == "—" || w == "--" || w == "–" || w == "(" || w == ")":
		return true
	case w == ",":
		return i+1 < len(words) && words[i+1].Kind != Number
	default:
		if (w == "after" || w == "before" || w == "since" || w == "until") && i+1 < len(words) && words[i+1].Kind != Number {
			// "until Friday" dates the verb before it; "after he left" is a clause.
			_, verb := verbForms()[lowerAt(words, i+2)]
			return subjectWords.Has(words[i+1].Lower) || verb
		}
		if w == "until" && hourWords.Has(lowerAt(words, i+2)) {
			return false // "until 5 p.m. on Friday"
		}
		return clauseStarts.Has(w) && !(w == "who" && lowerAt(words, i-1) == "the") // "the WHO's decision"
	}
}

// sentenceOf returns the index of the sentence that holds the byte, -1 where
// none does.
func (r *Reading) sentenceOf(offset int) int {
	i := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].Span.End > offset })
	if i == len(r.Sentences) || !r.Sentences[i].Span.Has(offset) {
		return -1
	}
	return i
}
