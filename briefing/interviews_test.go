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

func TestKeyClaimsOfAnInterviewHaveMatter(t *testing.T) {
	b := read(t, `# Harbour chief Ada Quill on the new quay

Ada Quill has run the harbour of Tolm since 2019.

Courier: The union says that the new crane is a danger to all who work at the quay. Is it?

Quill: Not quite. The crane stood still for nine days in May because two of its brakes had failed.

Courier: What did you do?

Quill: What I could. We have ordered new brakes from Norland and closed the northern half of the quay.

Courier: When will it open?

Quill: Soon. The inspectors of the province will test the crane in June, and I will stand under it.

Courier: What will that cost?

Quill: Too much. The repair has eaten the money that was meant for the lighthouse and the sea wall.

Courier: And the union?

Quill: I told their chairman that his members will be paid for every day that the crane stands still.

Quill: The province has promised to lend us another crane from the yard at Elmhaven until then.
`, Options{Published: "2026-05-08"})
	key := 0
	for _, c := range b.Claims {
		if !c.Key {
			continue
		}
		key++
		switch c.Text {
		case "Not quite.", "What I could.", "Soon.", "Too much.", "the new crane is a danger to all who work at the quay":
			t.Errorf("%q is a key claim", c.Text)
		}
	}
	if key != maxKey {
		t.Errorf("%d key claims, want %d", key, maxKey)
	}
}

func TestInitialsOfWhoAnswersAreNoBody(t *testing.T) {
	b := read(t, `# In conversation with Ada Quill

Novelist Ada Quill lives in Tolm. Her new book is out on Friday.

Jan Orr: Where did the idea come from?

Ada Quill: I had it from my grandmother in a single night.

JO: Is it your darkest book?

AQ: It is the funniest thing that I have written.

JO: What comes next?

AQ: I shall write about the lighthouse at Elmhaven.
`, Options{})
	found := false
	for _, a := range b.Actors {
		found = found || a.Name == "Ada Quill"
		if a.Name == "AQ" || a.Name == "Ada Quill" && (a.Type != Person || a.Statements != 3) {
			t.Errorf("%s is a %s with %d statements", a.Name, a.Type, a.Statements)
		}
	}
	if !found {
		t.Errorf("no Ada Quill among %v", b.Actors)
	}
}

func TestAnswersUnderLettersAreOfWhomTheIntroductionNames(t *testing.T) {
	b := read(t, `# Pump chief: we were warned

Orla Brand heads the water board of Tolm. The taps of the town ran dry for three days in May.

Q. Why did the water stop?

A. Because both pumps failed in the same night.

Q. Had nobody warned you?

A. The fitters had. They wrote to us in January and asked for two million crowns.
`, Options{Published: "2026-06-02"})
	for _, c := range b.Claims {
		if a := b.ActorByID(c.Speaker); a == nil || a.Name != "Orla Brand" {
			t.Errorf("%q is said by %+v", c.Text, a)
		}
	}
	if len(b.Claims) == 0 {
		t.Error("nobody answers")
	}
}
