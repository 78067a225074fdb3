package briefing

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// frames put a clause where the text does not tell it to be so.
var frames = []string{
	"It is not true that %.", "It was false that %.", "There is no sign that %.", "Police have no evidence that %.", "The inquiry found no proof that %.",
	"Mara Quill refused to confirm that %.", "The harbour board did not confirm that %.", "The harbour board could not say whether %.",
	"No minister has said that %.", "Neither Mara Quill nor her deputy said that %.", "Few believe that %.", "It was wrongly reported that %.",
	"The Velmar Post withdrew a story that %.", "Mara Quill rejected reports that %.", "It is not known whether %.", "Mara Quill doubts that %.",
	"It is unlikely that %.", "Reports that % were untrue.", "The claim that % is false.", "There was a rumour that %.", "No evidence was found that %.",
	"The board had no reason to believe that %.", "The captain did not confess that %.",
}

// clauses are what the frames are put around, each with a word that its line has.
var clauses = []string{
	"the army shelled the ferry on 3 May", "Ada Holm resigned on 4 April", "two divers had died on 5 May", "the mill was sold in March", "the board paid bribes in 2019",
}

// TestUnrealIsNoEvent holds that a clause loses its line in the timeline, and its
// date, where the text says that it is not so, or that nobody says it.
func TestUnrealIsNoEvent(outer *testing.T) {
	rapid.Check(outer, func(t *rapid.T) {
		clause := rapid.SampledFrom(clauses).Draw(t, "clause")
		text := strings.Replace(rapid.SampledFrom(frames).Draw(t, "frame"), "%", clause, 1)
		for _, e := range told(outer, text+"\n", "2026-07-18").Timeline {
			if strings.HasPrefix(e.Text, clause) || e.When != nil {
				t.Fatalf("%q gives the event %q", text, e.Text)
			}
		}
	})
}

// TestRealUnderNegation holds that what is real under a negated verb stays an event,
// and what might have been is none.
func TestRealUnderNegation(t *testing.T) {
	for text, want := range map[string]string{
		"The pier burnt down on 3 May, the board said.":                                         "burnt",
		"Ada Holm denied that she was told before the fire broke out on 4 May.":                 "the fire broke out on 4 May",
		"There is no proof that Ada Holm, who sold the mill on 4 May, lied.":                    "sold the mill on 4 May",
		"Ada Holm regretted that the police shot her dog on 3 May.":                             "the police shot her dog on 3 May",
		"If the firm had paid in March, the crews would not have gone on strike on 2 May.":      "",
		"Had the firm paid in March, the crews would not have gone on strike on 2 May.":         "",
		"The army has not admitted that its soldiers killed the boy on 3 May, which it denies.": "",
	} {
		var all []string
		for _, e := range told(t, text+"\n", "2026-07-18").Timeline {
			all = append(all, e.Text)
		}
		if got := strings.Join(all, "; "); want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
}
