package lang

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sitrep/content/span"
)

// passages cuts a text at blank lines.
func passages(text string) []Passage {
	var list []Passage
	at := 0
	for _, p := range strings.Split(text, "\n\n") {
		if strings.TrimSpace(p) != "" {
			list = append(list, Passage{Span: span.New(at, at+len(p))})
		}
		at += len(p) + 2
	}
	return list
}

// quotationsOf writes quotations down: "…" for a statement, scare:… and
// continues:… for the others.
func quotationsIn(text string) []string {
	r := laidOut(text, passages(text)).Outline()
	var out []string
	for _, q := range r.Quotations {
		s := q.Inner.Of(text)
		if q.Scare {
			s = "scare:" + s
		}
		if q.Continues {
			s = "continues:" + s
		}
		out = append(out, s)
	}
	return out
}

func TestQuotations(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"curly", "“The bridge is shut,” Ada Brandt said.", []string{"The bridge is shut,"}},
		{"straight", `Brandt said: "We shut the bridge."`, []string{"We shut the bridge."}},
		{"straight, split", `"The bridge," she said, "is old and shut."`, []string{"The bridge,", "is old and shut."}},
		{"single straight", "'We had no choice at all,' she said of the workers' strike.", []string{"We had no choice at all,"}},
		{"single curly with apostrophe", "‘It’s the council’s bridge,’ she said.", []string{"It’s the council’s bridge,"}},
		{"single curly around plural possessive", "‘The workers’ bridge is shut,’ she said.", []string{"The workers’ bridge is shut,"}},
		{"apostrophes only", "The drivers' union won't meet the '90s owners' heirs.", nil},
		{"angular", "«We shut the bridge today», she said.", []string{"We shut the bridge today"}},
		{"curly, closed straight", "“The plan will help farms,\" said Holt. “The next step is a vote.”", []string{"The plan will help farms,", "The next step is a vote."}},
		{"straight, closed curly", "Holt said: \"The plan will help farms.”", []string{"The plan will help farms."}},
		{"straight in curly", "“We called it \"a good plan for farms\" and left,” said Holt.", []string{"We called it \"a good plan for farms\" and left,", "a good plan for farms"}},
		{"single straight, closed curly", "The crew was tired. 'We slept two hours in three days,’ said Berg.", []string{"We slept two hours in three days,"}},
		{"apostrophes of both kinds", "The drivers' union won’t meet the owners’ heirs.", nil},
		{"angular with spaces", "« We shut the bridge today », she said.", []string{" We shut the bridge today "}},
		{"nested", "“He told me ‘never again will I cross it’ and left,” she said.",
			[]string{"He told me ‘never again will I cross it’ and left,", "never again will I cross it"}},
		{"scare", "The “temporary” bridge has stood for years.", []string{"scare:temporary"}},
		{"nickname", "Ada “The Hammer” Brandt won.", []string{"scare:The Hammer"}},
		{"inches", `A 6" pipe burst near the bridge.`, nil},
		{"without a partner", "A stray ” mark and an “ open one are none.", nil},
		{"next paragraph", "“We shut the bridge.\n\n“It was old,” she said.", []string{"We shut the bridge.", "continues:It was old,"}},
		{"not continued", "“We shut the bridge.” She left.\n\n“It was old,” he said.", []string{"We shut the bridge.", "It was old,"}},
		{"turned round", "” We shut the bridge. It was old, “Brandt said.", []string{" We shut the bridge. It was old, "}},
		{"turned round, inside", "Brandt said that” the bridge was old and is shut. “” It is gone, “she said.", []string{" the bridge was old and is shut. ", " It is gone, "}},
		{"turned round, a few words", "The ”temporary“ bridge is ”old and shut“.", []string{"scare:temporary", "scare:old and shut"}},
		{"turned round, next paragraph", "”We shut the bridge.\n\n”It was old,“ she said.", []string{"We shut the bridge.", "continues:It was old,"}},
		{"the same on both sides", "”We shut the bridge,” Virtanen said. ”It is late.”", []string{"We shut the bridge,", "It is late."}},
		{"angular, turned round", "»We shut the bridge,« she said.", []string{"We shut the bridge,"}},
		{"low, in two commas", ",,We shut the bridge,'' Holt said. ,,It was old.''", []string{"We shut the bridge,", "It was old."}},
		{"low, closed curly", ",,We shut the bridge,” Holt said.", []string{"We shut the bridge,"}},
		{"grave accents", "``We shut the bridge,'' Holt said. `It was the owners' own.'", []string{"We shut the bridge,", "It was the owners' own."}},
		{"two single ones", "''We shut the bridge,'' Holt said. ‘‘It was old.’’", []string{"We shut the bridge,", "It was old."}},
		{"two and one", "''We called it 'a good bridge' and left,'' Holt said.", []string{"We called it 'a good bridge' and left,", "scare:a good bridge"}},
		{"the same single one", "’We shut the workers’ bridge,’ Holt said.", []string{"We shut the workers’ bridge,"}},
		{"elision", "’Twas the drivers’ bridge,’ they sang, and rock ’n’ roll.", nil},
		{"inches, curly", "A 6” pipe and an 8” one burst.", nil},
		{"closed in the next sentence", "It was old,” she said. “We go on.", nil},
		{"opened twice", "Holt said, “We shut it, and “it was old.” They left.", []string{"We shut it, and “it was old.”", "it was old."}},
		{"wrong closing mark", "“We shut the bridge, “ Brandt said.", []string{"We shut the bridge, "}},
	} {
		if got := quotationsIn(c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q gives %q, want %q", c.name, c.text, got, c.want)
		}
	}
}

// TestTurnedQuotationsAreReadAsRightOnes: what is quoted does not hang on which
// marks a newsroom types.
func TestTurnedQuotationsAreReadAsRightOnes(t *testing.T) {
	said := []string{"We shut the bridge,", "It was the owners’ wish.", "Nobody asked us, and it’s late,", "Is it safe?"}
	tags := []string{" Holt said.", " the mayor told them.", " she added, and left.", ""}
	marks := [][2]string{{"”", "“"}, {"” ", " “"}, {"”", "”"}, {"»", "«"}, {",,", "''"}, {"``", "''"}, {"''", "''"}, {"„", "“"}, {"«", "»"}}
	rapid.Check(t, func(t *rapid.T) {
		m := rapid.SampledFrom(marks).Draw(t, "marks")
		var right, turned []string
		for range rapid.IntRange(1, 4).Draw(t, "n") {
			q, tag := rapid.SampledFrom(said).Draw(t, "said"), rapid.SampledFrom(tags).Draw(t, "tag")
			right = append(right, "“"+q+"”"+tag)
			turned = append(turned, m[0]+q+m[1]+tag)
		}
		var got []string
		for _, q := range quotationsIn(strings.Join(turned, " ")) {
			got = append(got, strings.TrimSpace(q))
		}
		if want := quotationsIn(strings.Join(right, " ")); !slices.Equal(got, want) {
			t.Fatalf("%q gives %q, want %q", strings.Join(turned, " "), got, want)
		}
	})
}
