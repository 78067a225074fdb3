package briefing

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// displayName is the fullest name; where there is none, the words that stand
// for it. Several people are shown without article, one keeps it, "an aide to
// the mayor", for the bare noun would read like a title.
func (f *actorFinder) displayName(e *entity) string {
	name := strings.Join(strings.Fields(e.name), " ")
	if e.words == nil && !(e.kind == Group && f.single(e)) {
		return withoutArticle(name)
	}
	return name
}

// single reports whether a group without name is one person: its head is a
// singular noun.
func (f *actorFinder) single(e *entity) bool {
	head := f.headOf(e.full)
	last := f.lower(f.word(head.End - 1))
	return lang.RoleNoun(last) && lang.Singular(last) == last
}

// withoutArticle cuts the article off a noun phrase.
func withoutArticle(name string) string {
	for _, article := range []string{"the ", "a ", "an "} {
		if len(name) > len(article) && strings.EqualFold(name[:len(article)], article) {
			return name[len(article):]
		}
	}
	return name
}

// aliases are the different names of an actor as they stand in the text, the
// fullest first.
func (f *actorFinder) aliases(e *entity) []string {
	out := []string{f.displayName(e)}
	if e.words == nil {
		if bare := withoutArticle(out[0]); bare != out[0] {
			out = append(out, bare)
		}
		if at := f.uncounted(e.full); at != e.full {
			out = f.addForm(out, at)
		}
	}
	for _, m := range e.mentions {
		if m.Kind != NameMention && !(e.kind == Group || e.words == nil) || m.Kind == PronounMention {
			continue
		}
		out = f.addForm(out, m.Span)
		if e.words == nil {
			out = f.addForm(out, f.headOf(m.Span))
		}
		if e.kind == Person {
			for _, at := range f.titled(m.Span) {
				out = f.addForm(out, at)
			}
		}
	}
	return out
}

// uncounted cuts off a phrase the words that tell how many are spoken of: "over
// 40 firefighters".
func (f *actorFinder) uncounted(at span.Span) span.Span {
	w, last := f.word(at.Start), f.word(at.End-1)
	for w < last && (counts.Has(f.lower(w)) || f.reading.Words[w].Kind == lang.Number) {
		w++
	}
	return span.Span{Start: f.reading.Words[w].Span.Start, End: at.End}
}

// addForm adds the words of a span to a list that lacks them.
func (f *actorFinder) addForm(list []string, at span.Span) []string {
	form := strings.Join(strings.Fields(at.Of(f.doc.Text)), " ")
	if slices.Contains(list, form) {
		return list
	}
	return append(list, form)
}

// titled returns a name with the capitalised title before it, whole and with
// its last word alone: "Foreign Minister Sheikh Omar", "Sheikh Omar".
func (f *actorFinder) titled(name span.Span) []span.Span {
	n, ok := f.names[name]
	if !ok || n.Title.Empty() || n.Title.End > name.Start {
		return nil
	}
	first, last := f.word(n.Title.Start), f.word(n.Title.End-1)
	for first <= last && !capitalised(f.text(first)) {
		first++
	}
	if first > last || !capitalised(f.text(last)) {
		return nil
	}
	forms := []span.Span{{Start: f.reading.Words[first].Span.Start, End: name.End}}
	if first < last && (ranks.Has(f.lower(last)) || lang.Honorific(f.lower(last))) {
		forms = append(forms, span.Span{Start: f.reading.Words[last].Span.Start, End: name.End})
	}
	return forms
}

func capitalised(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// roleQuotes are the different roles of an actor as worded, at most four, the
// surest first: those that say most.
func (f *actorFinder) roleQuotes(e *entity) []Quote {
	var out []Quote
	for _, at := range e.roles {
		if f.selfNamed(e, at) {
			continue
		}
		text := strings.ToLower(at.Of(f.doc.Text))
		seen := slices.ContainsFunc(out, func(q Quote) bool { return strings.Contains(strings.ToLower(q.Text), text) })
		if !seen && len(out) < 4 {
			out = append(out, f.quote(at))
		}
	}
	if len(out) > 1 && militaryRanks.Has(strings.ToLower(out[0].Text)) { // a post says more
		out = append(out[1:], out[0])
	}
	return out
}

// militaryRanks are ranks, which say less of somebody than the post that they hold.
var militaryRanks = lang.Listed(`general colonel major captain lieutenant sergeant corporal brigadier admiral commodore commander constable inspector superintendent rear-admiral
	maj-gen. maj-gen lt-gen. lt-gen lt-col. lt-col`)

// selfNamed reports whether an entity is named inside words that would say what it
// is: "headquarters of the Harlow Party" before its short form.
func (f *actorFinder) selfNamed(e *entity, at span.Span) bool {
	for _, m := range f.near(at.Start) {
		if m.Kind == NameMention && at.Contains(m.Span) && f.of[m.Span] == e {
			return true
		}
	}
	return false
}
