package briefing

import "testing"

const boldInterview = `# Harbour chief Ada Quill on the new quay

Ada Quill has run the harbour of Tolm since 2019. She spoke to the Courier on Monday.

**Councillor Jan Feld says the quay is too dear. Have you spoken to him, to Feld?**
I have told Feld that the old quay will not last the winter. The state has promised to pay half of the new one.

*When will the first ship come?*

In June, if my builders are paid.

**What would you change?**

Nothing. The council bought the wrong crane, and we have asked for another.
`

func TestAnswersToBoldQuestionsAreOfWhomTheIntroductionNames(t *testing.T) {
	b := read(t, boldInterview, Options{Published: "2026-05-08"})
	who := map[string]string{}
	for _, c := range b.Claims {
		if a := b.ActorByID(c.Speaker); a != nil {
			who[c.Text] = a.Name
		}
	}
	for _, answer := range []string{
		"I have told Feld that the old quay will not last the winter.",
		"In June, if my builders are paid.",
		"The council bought the wrong crane, and we have asked for another.",
	} {
		if who[answer] != "Ada Quill" {
			t.Errorf("%q is by %q, want the harbour chief", answer, who[answer])
		}
	}
	for _, e := range b.Timeline {
		if e.Text == "When will the first ship come" {
			t.Errorf("the question %q is an event", e.Text)
		}
	}
}
