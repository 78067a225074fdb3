package briefing

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestLinesReadByThemselves holds that a line has its subject, its main verb, its
// first word and the fellow of each bracket, or is the sentence.
func TestLinesReadByThemselves(t *testing.T) {
	for _, c := range []struct{ text, phrase, want string }{
		{"The divers who went down on Monday found cracks in the hull.", "on Monday", "The divers … went down on Monday"},
		{"The Halden brothers, who were arrested in Velmar last month, have moved a step closer to a trial.", "arrested", "The Halden brothers … were arrested in Velmar last month"},
		{"As part of the deal, the mill sold two ferries to Brandt on Monday.", "sold two", "As part of the deal, the mill sold two ferries to Brandt on Monday"},
		{"When the dam broke on Friday, Ada Holt and Tore Brandt fled to Velmar.", "fled", "Ada Holt and Tore Brandt fled to Velmar"},
		{"The crew took the boat to the old harbour of Velmar (the northern one) on Monday.", "took the boat", "The crew took the boat to the old harbour of Velmar (the northern one) on Monday"},
		{"A collector bought the painting on Monday for 600 crowns ($80).", "bought", "A collector bought the painting on Monday for 600 crowns ($80)"},
		{"The board of the port won a lawsuit filed in March against the owner of the mill, which closed.", "won a lawsuit", "The board of the port won a lawsuit filed in March against the owner of the mill"},
	} {
		if e := line(t, told(t, c.text, "2026-07-14"), c.phrase); e.Text != c.want {
			t.Errorf("%q, want %q", e.Text, c.want)
		}
	}
}

// TestLinesKeepTheirForm holds, of sentences put together at random, that no line
// ends on a word that something must follow, and that its marks are paired.
func TestLinesKeepTheirForm(t *testing.T) {
	who := []string{"The mayor", "Ada Holt, who lost her seat in 2019,", "Two men who robbed a bank", "Police (of Velmar)", "The Port Board (PB), which owns the quay,"}
	did := []string{"shut the pier (the old one)", "sold “the last boat” to Brandt", "won a lawsuit filed against the mill", "fled to Velmar", "announced that it would close the ferry, which is said to leak"}
	when := []string{"on Monday", "last month", "two days before", "in 2019", ""}
	then := []string{"", " and left the town", ", after the dam broke on Friday", ", either by boat or by train", " when Tore Brandt, a diver, resigned", ", as well as a tug such as the Elm"}
	lead := []string{"", "As part of the deal, ", "Although the mill appealed, ", "As a storm hit the coast, ", "In June, "}
	rapid.Check(t, func(r *rapid.T) {
		pick := func(list []string) string { return rapid.SampledFrom(list).Draw(r, "part") }
		text := strings.Join(strings.Fields(pick(lead)+pick(who)+" "+pick(did)+" "+pick(when)), " ") + pick(then) + "."
		text = strings.ToUpper(text[:1]) + text[1:]
		for _, e := range told(t, text, "2026-07-14").Timeline {
			if open, shut := unpaired(e.Text); open >= 0 || shut >= 0 {
				r.Errorf("%q of %q: a mark has no fellow", e.Text, text)
			}
			words := strings.Fields(strings.ToLower(e.Text))
			if last := words[len(words)-1]; dangling.Has(last) && last != "before" {
				r.Errorf("%q of %q ends on %q", e.Text, text, last)
			}
		}
	})
}

// A comparison with "as" opens no clause: the subject that holds one stays whole.
func TestSubjectsKeepComparisons(t *testing.T) {
	b := told(t, "The council in Torvik said nearly 20 tonnes of goods with value possibly as great as 3 million euros has been taken from a store in the town of Lund.\n", "2026-07-15")
	if e := line(t, b, "has been taken"); !strings.HasPrefix(e.Text, "nearly 20 tonnes of goods") {
		t.Errorf("the line is %q", e.Text)
	}
}
