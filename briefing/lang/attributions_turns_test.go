package lang

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sitrep/content/span"
)

// turnsIn lays out a text without attributions and returns what its turns say,
// with the label that each goes back to.
func turnsIn(text string, headings ...int) []string {
	r := &Reading{Text: text, Passages: passages(text)}
	for _, h := range headings {
		r.Passages[h].Heading = true
	}
	readSentences(r)
	readQuotations(r)
	readTurns(r)
	var out []string
	for _, a := range r.Attributions {
		by := a
		if a.Inherits >= 0 {
			by = r.Attributions[a.Inherits]
		}
		out = append(out, fmt.Sprintf("%s | %s", by.Source.Of(text), said(text, a)))
	}
	return out
}

// said is all that an attribution says, with the question that it answers.
func said(text string, a Attribution) string {
	parts := make([]string, len(a.Content))
	for i, c := range a.Content {
		parts[i] = c.Of(text)
	}
	return strings.Join(parts, " … ")
}

func TestTurns(t *testing.T) {
	for _, c := range []struct {
		name, text string
		headings   []int
		want       []string
	}{
		{"an interview by names", "Courier: When did the pump fail?\n\nOrla Brand: On Monday. We heard a bang.\n\nCourier: Who was there?\n\nBrand: Nobody was there.\n\nThe pump was new.\n\nCourier: Thank you?",
			nil, []string{"Orla Brand | When did the pump fail? … On Monday.", "Orla Brand | We heard a bang.", "Brand | Who was there? … Nobody was there.", "Brand | The pump was new."}},
		{"questions taken for headings", "A pump has failed.\n\nQ: When did it fail?\n\nA: On Monday we heard a bang.\n\nQ: Who was there?\n\nA: Nobody was there.",
			[]int{1, 3}, []string{"A | On Monday we heard a bang.", "A | Who was there? … Nobody was there."}},
		{"a hearing in capitals", "CHAIR HOLM: The committee has met.\n\nMS. BRAND: The pump failed.\n\nCHAIR HOLM: That is new to us.\n\nMS. BRAND: It was in the report. Did nobody read it?",
			nil, []string{"CHAIR HOLM | The committee has met.", "MS. BRAND | The pump failed.", "CHAIR HOLM | That is new to us.", "MS. BRAND | It was in the report."}},
		{"a heading ends a turn", "Holm: The pump failed.\n\nBrand: It did not.\n\nHolm: It was old.\n\nBrand: It was new.\n\nAfterwards\n\nThe pump was sold.",
			[]int{4}, []string{"Holm | The pump failed.", "Brand | It did not.", "Holm | It was old.", "Brand | It was new."}},
		{"who leads a hearing states nothing", "MODERATOR: The mayor will speak now.\n\nMAYOR BRAND: Good morning. The pump failed.\n\nMODERATOR: One question each. Please raise your hands.\n\nMAYOR BRAND: No. It was new.\n\nMODERATOR: That is all.",
			nil, []string{"MAYOR BRAND | The pump failed.", "MAYOR BRAND | It was new."}},
		{"the record of a committee", "Chairwoman Holm. The committee has met.\n\nMr. Brand. The pump failed. It was new.\n\nChairwoman Holm. It was old.\n\nMr. Brand. I say it was new.\n\nMr. Brand left.",
			nil, []string{"Chairwoman Holm | The committee has met.", "Mr. Brand | The pump failed.", "Mr. Brand | It was new.", "Chairwoman Holm | It was old.", "Mr. Brand | I say it was new."}},
		{"labels in lines of their own", "NILS HOLM:\n\nHas the pump failed?\n\nTHE MAYOR:\n\nIt has.\n\nWe heard a bang.\n\nNILS HOLM:\n\nWas nobody there?\n\nTHE MAYOR:\n\nNobody was.",
			[]int{0, 1, 2, 5, 6, 7}, []string{"THE MAYOR | Has the pump failed? … It has.", "THE MAYOR | We heard a bang.", "THE MAYOR | Was nobody there? … Nobody was."}},
		{"letters with full stops", "The pump has failed.\n\nQ. When did it fail?\n\nA. Because of the frost it failed on Monday.\n\nQ. Who was there?\n\nA. Not the fitters, who were in Tolm that night.",
			nil, []string{"A | Because of the frost it failed on Monday.", "A | Not the fitters, who were in Tolm that night."}},
		{"who was there", "Witness: Orla Brand, Chief Engineer.\n\nHolm: When did the pump fail?\n\nBrand: It failed on Monday.\n\nHolm: Who was there?\n\nBrand: The fitters were there.",
			nil, []string{"Brand | When did the pump fail? … It failed on Monday.", "Brand | The fitters were there."}},
		{"labels of other things", "Photo: the old pump in May.\n\nThe pump failed on Monday.\n\nLocation: the quay in Tolm.\n\nIt was new.\n\nPhoto: the new pump.\n\nLocation: the yard.",
			nil, nil},
		{"lines that never take turns", "Cost: the pump was dear.\n\nSize: the pump was big.\n\nAge: the pump was old.\n\nUse: the pump was idle.",
			nil, nil},
		{"one remark", "Brand: The pump failed.\n\nIt was new, and nobody was there.", nil, nil},
	} {
		if got := turnsIn(c.text, c.headings...); !slices.Equal(got, c.want) {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
}

func TestWhatATurnTellsOfOthersStays(t *testing.T) {
	text := "Holm: The pump failed.\n\nBrand: I say the fitters warned us.\n\nHolm: It was old.\n\nBrand: It was new."
	r := &Reading{Text: text, Passages: passages(text)}
	readSentences(r)
	at := func(words string) span.Span {
		start := strings.Index(text, words)
		return span.New(start, start+len(words))
	}
	r.Attributions = []Attribution{
		{Sentence: 1, Source: at("I"), Cue: at("say"), Content: []span.Span{at("the fitters warned us")}, Inherits: -1, Nested: -1},
		{Sentence: 1, Source: at("the fitters"), Cue: at("warned"), Content: []span.Span{at("us")}, Inherits: -1, Nested: -1},
	}
	readTurns(r)
	var cues []string
	for _, a := range r.Attributions {
		if a.Sentence == 1 {
			cues = append(cues, a.Cue.Of(text))
		}
	}
	if want := []string{":", "warned"}; !slices.Equal(cues, want) {
		t.Errorf("the cues of the turn are %q, want %q: who speaks is no source of their own", cues, want)
	}
}

func TestASoundbiteEndsWhereItsSpeakerIsNamed(t *testing.T) {
	text := "NINA FALK, NEWSREADER: The pump has failed.\n\nHOLM: It was old.\n\nThe board has bought a new one.\n\nHolm hopes for rain.\n\nFALK: More from the yard.\n\nHOLM: We shall mend it."
	r := &Reading{Text: text, Passages: passages(text)}
	readSentences(r)
	readQuotations(r)
	for i := range len(text) - 4 {
		if strings.EqualFold(text[i:i+4], "holm") {
			r.Names = append(r.Names, Name{Span: span.New(i, i+4), Type: PersonName})
		}
	}
	readTurns(r)
	var got []string
	for _, a := range r.Attributions {
		got = append(got, a.Content[0].Of(text))
	}
	if want := []string{"It was old.", "We shall mend it."}; !slices.Equal(got, want) {
		t.Errorf("the turns say %q, want %q", got, want)
	}
}

func TestTwoTurnsOfPeopleNamedInFull(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Ada Holm: When did the pump fail?\n\nOrla Brand: On Monday. It was new.", []string{"When did the pump fail? … On Monday.", "It was new."}},
		{"Editor's Note: They met on Monday.\n\nAda Holm: When did the pump fail? I was told that nobody saw it.\n\nOrla Brand: It failed on Monday before the sun was up.", []string{"It failed on Monday before the sun was up."}},
		{"Ada Holm: The pump failed.\n\nOrla Brand: It was new.", nil},
		{"Ada Holm: When did the pump fail?\n\nIt failed on Monday.\n\nThe works: It was new.", nil},
	} {
		r := &Reading{Text: c.text, Passages: passages(c.text)}
		readSentences(r)
		readQuotations(r)
		for _, name := range []string{"Ada Holm", "Orla Brand"} {
			if i := strings.Index(c.text, name); i >= 0 {
				r.Names = append(r.Names, Name{Span: span.New(i, i+len(name)), Type: PersonName})
			}
		}
		readTurns(r)
		var got []string
		for _, a := range r.Attributions {
			got = append(got, said(c.text, a))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q:\n%q, want\n%q", c.text, got, c.want)
		}
	}
}
