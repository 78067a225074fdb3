package lang

import (
	"slices"
	"strings"
	"testing"

	"sitrep/content/span"
)

// labelledAttributions reads a text in which what the encoder says of one cue is
// written down: "[Ada Brandt]s [said]q that [the bridge was shut]c." has the
// source, the cue and the content; "[denied]q!" denies it by the encoder's word,
// "[said]q+" intends it.
func labelledAttributions(marked string) *Reading {
	type mark struct {
		at   span.Span
		kind byte
	}
	var text strings.Builder
	var marks []mark
	certainty := Asserted
	for rest := marked; rest != ""; {
		before, inside, found := strings.Cut(rest, "[")
		text.WriteString(before)
		if !found {
			break
		}
		words, behind, _ := strings.Cut(inside, "]")
		marks = append(marks, mark{span.New(text.Len(), text.Len()+len(words)), behind[0]})
		text.WriteString(words)
		if rest = behind[1:]; strings.HasPrefix(rest, "!") {
			rest, certainty = rest[1:], Denied
		} else if strings.HasPrefix(rest, "+") {
			rest, certainty = rest[1:], Intended
		}
	}
	r := &Reading{Text: text.String(), Passages: passages(text.String())}
	readSentences(r)
	readQuotations(r)
	c := cueLabel{certainty: certainty, found: 0.9}
	for i, s := range r.Sentences {
		for _, m := range marks {
			if m.kind == 'q' && s.Span.Contains(m.at) {
				c.sentence, c.first, c.roles = i, s.First, make([]role, s.Last-s.First)
			}
		}
	}
	n := &namer{r: r}
	for _, m := range marks {
		first, last := n.wordsOf(m.at)
		switch m.kind {
		case 'q':
			c.cue = between{first, last}
		case 's', 'c':
			for i := first; i < last; i++ {
				c.roles[i-c.first] = map[byte]role{'s': sourceRole, 'c': contentRole}[m.kind]
			}
		}
	}
	readAttributions(r, []cueLabel{c})
	return r
}

// TestLabelledAttributions holds what is made of the encoder's roles, whatever
// it learned to say.
func TestLabelledAttributions(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"source, cue and content": {"[Ada Brandt]s [said]q that [the bridge was shut]c.", []string{"Ada Brandt | said | the bridge was shut"}},
		"that and marks are no part": {"[Ada Brandt,]s the mayor, [said]q[, that the bridge was shut.]c",
			[]string{"Ada Brandt | said | the bridge was shut"}},
		"behind it": {"[“The bridge is shut,”]c [said]q [Ada Brandt]s.", []string{"Ada Brandt | said | “The bridge is shut,”"}},
		"a word or two left out in the middle of content": {"[Brandt]s [said]q [the old]c stone [bridge was shut]c.",
			[]string{"Brandt | said | the old stone bridge was shut"}},
		"punctuation in the middle of content": {"[Brandt]s [said]q [the bridge]c, (“[the Span]c”), [was shut]c.",
			[]string{"Brandt | said | the bridge, (“the Span”), was shut"}},
		"a longer gap in the middle of content": {"[Brandt]s [said]q [the pier was]c on this cold day [shut for all good]c.",
			[]string{"Brandt | said | the pier was on this cold day shut for all good"}},
		"a gap beside a torn phrase":                {"[Brandt]s [responded]q to [the charge]c made in the Post [on Monday, at noon]c.", []string{"Brandt | responded | the charge made in the Post on Monday, at noon"}},
		"a left-over word in front":                 {"[At]c the same time, [Brandt]s [says]q, [the pier is safe]c.", []string{"Brandt | says | the pier is safe"}},
		"a left-over article behind":                {"[Brandt]s [warned]q of [a great flood]c just hours before [the]c storm.", []string{"Brandt | warned | a great flood"}},
		"That way is no that":                       {"[That way the pier is safe]c, [Brandt]s [said]q.", []string{"Brandt | said | That way the pier is safe"}},
		"the owner of a possessive":                 {"[The board]s [denied]q Pell[’s claims]c.", []string{"The board | denied | Pell’s claims"}},
		"a clause and no more":                      {"When [Ada Brandt]s [announced]q that [she would leave, there was applause in Tolm]c.", []string{"Ada Brandt | announced | she would leave"}},
		"a relative clause stays":                   {"When [Ada Brandt]s [announced]q that [the pier was shut, which was sad, the town wept]c.", []string{"Ada Brandt | announced | the pier was shut, which was sad, the town wept"}},
		"of without its noun":                       {"The board [of directors]s [said]q that [it was shut]c.", []string{"The board of directors | said | it was shut"}},
		"a firm's post":                             {"The [firm published a post]s that [said]q [it was shut]c.", []string{"a post | said | it was shut"}},
		"an adjective is no source":                 {"[Norland-born]s Pell [carries]q [a grudge against the town]c.", nil},
		"facing a charge says nothing":              {"[Pell]s [faces a charge]q of [theft]c.", nil},
		"what is made public is no statement":       {"[Officials]s [made]q [the finding public]c.", nil},
		"what underscores is no statement":          {"This row [underscores]q [the [board’s]s age]c.", nil},
		"given that is no statement":                {"[The board]s met [given]q [that the pier was shut]c.", nil},
		"an auxiliary alone says nothing":           {"[The board]s [has]q [sought new boats]c.", nil},
		"a topic is no statement":                   {"[Guests]s [discussed]q [the role of ferries in trade]c.", nil},
		"a clause that is discussed is":             {"[Guests]s [discussed]q [how the ferries would run]c.", []string{"Guests | discussed | how the ferries would run"}},
		"a thing reveals nothing":                   {"A [walk]s [reveals]q [how old the town is]c.", nil},
		"a study reveals":                           {"A [study]s [reveals]q [how old the town is]c.", []string{"study | reveals | how old the town is"}},
		"the forecast is for":                       {"[The]s [forecast]q is for [heavy rain]c.", nil},
		"it is said":                                {"[It]s [is said]q that [the pier sank]c.", []string{" | is said | the pier sank"}},
		"a source with its preposition left":        {"[Jon Pell, head of ferries at]s Holm, [said]q [it was shut]c.", []string{"Jon Pell, head of ferries | said | it was shut"}},
		"an opening mark":                           {"[Pell]s [said]q [the pier]c of Tolm in Norland was, as it happens, \"[not safe at all\"]c.", []string{"Pell | said | the pier of Tolm in Norland was … \"not safe at all\""}},
		"denied bail":                               {"[Pell]s [was denied]q [bail]c.", nil},
		"a participle is its subject's":             {"Ada Brandt left, [saying]q [the pier was shut]c.", []string{"Ada Brandt | saying | the pier was shut"}},
		"a participle of a thing is nobody's":       {"The lake froze, [meaning]q [the pier was shut]c.", nil},
		"source and cue part it":                    {"[The bridge]c, [Brandt]s [said]q, [is shut]c.", []string{"Brandt | said | The bridge … is shut"}},
		"the longest of two sources":                {"[Brandt]s stood up on the quay when the [mayor of Elm]s [said]q [it was shut]c.", []string{"mayor of Elm | said | it was shut"}},
		"the nearest of two as long":                {"In [Elm]s on the day of the flood [Brandt]s [said]q [it was shut]c.", []string{"Brandt | said | it was shut"}},
		"a word left out in the middle of a source": {"The [mayor]s of [Elm]s [said]q [it was shut]c.", []string{"mayor of Elm | said | it was shut"}},
		"quotation marks of a source stay":          {"[“Old Tom”]s [said]q [it was shut]c.", []string{"“Old Tom” | said | it was shut"}},
		"a source of marks is none":                 {"[—]s [said]q [it was shut]c.", []string{" | said | it was shut"}},
		"nothing said":                              {"[Brandt]s [said]q nothing at all.", nil},
		"content of marks is none":                  {"[Brandt]s [said]q [— …]c nothing.", nil},
		"an accusation has its verb":                {"[Brandt]s [accused]q [the firm of fraud]c.", []string{"Brandt | accused | accused the firm of fraud"}},
		"also behind an auxiliary":                  {"[Brandt]s [has often accused]q [the firm of fraud]c.", []string{"Brandt | has often accused | accused the firm of fraud"}},
		"what is called something":                  {"[Brandt]s [called]q [it “a wreck”]c.", []string{"Brandt | called | it “a wreck”"}},
		"a thing that is called something": {"[Brandt]s [called]q [the report “a wreck”]c.",
			[]string{"Brandt | called | called the report “a wreck”"}},
		"a quotation makes a statement of it": {"[Brandt]s [accused]q: [“The firm hid it.”]c", []string{"Brandt | accused | “The firm hid it.”"}},
		"a quotation runs on": {"[“We built it,”]c [Brandt]s [said]q. “Nobody saw a single crack. That is all I know.”",
			[]string{"Brandt | said | “We built it,”", " |  | Nobody saw a single crack.", " |  | That is all I know."}},
	} {
		r := labelledAttributions(c.text)
		checkReading(t, r)
		var got []string
		for _, a := range r.Attributions {
			got = append(got, written(r, a))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %s gives\n%q\nwant\n%q", name, c.text, got, c.want)
		}
	}
}

// TestLabelledCertainty holds that how sure the speaker is comes from the
// encoder, and the words that make it so from the text.
func TestLabelledCertainty(t *testing.T) {
	for text, want := range map[string]Certainty{
		"[Brandt]s [said]q [it was shut]c.":        Asserted,
		"[Brandt]s [said]q! [it was never shut]c.": Denied,
	} {
		r := labelledAttributions(text)
		if len(r.Attributions) != 1 || r.Attributions[0].Certainty != want || r.Attributions[0].Likely != 0.9 {
			t.Errorf("%s: %+v", text, r.Attributions)
		}
	}
}
