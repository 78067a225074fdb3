package content

import (
	"strings"
	"testing"
)

func TestHeadedSections(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"claims", `## Key claims

- **John Ash**, spokesperson: the ships were safe.
- Una Brack: “It is over”
- port authority: nothing
- Port authority: "No damage"
- Background: the strike began in April.
- Crews were paid.
`, `claim: the ships were safe. / John Ash in "John Ash, spokesperson: the ships were safe."
claim: “It is over” / Una Brack in "Una Brack: “It is over”"
claim: port authority: nothing in "port authority: nothing"
claim: "No damage" / Port authority in "Port authority: \"No damage\""
claim: Background: the strike began in April. in "Background: the strike began in April."
claim: Crews were paid. in "Crews were paid."`},

		{"a known actor speaks", "## What we know:\n\n- Ash: it was so\n\n## People\n\n- John Ash (port director)\n",
			"claim: it was so / Ash in \"Ash: it was so\"\nactor: John Ash / port director in \"John Ash (port director)\""},

		{"what a newspaper knows", "# A ferry ran aground\n\nIt struck a rock.\n\n## What we know\n\n- Nobody was hurt.\n- The ferry is old: it was built in 1961.\n", ""},

		{"actors", `## Who’s Who

* **John Ash**, spokesperson: he spoke first.
* Una Brack – union leader
* Northline
* *Ada Finn*: mediator; from Roan
`, `actor: John Ash / spokesperson in "John Ash, spokesperson: he spoke first."
actor: Una Brack / union leader in "Una Brack – union leader"
actor: Northline in "Northline"
actor: Ada Finn / mediator in "Ada Finn: mediator; from Roan"`},

		{"timeline", `## How we got here

1. 2023-08-30: Talks open.
2. **30 August** – A draft is leaked.
3. Early May 2024: crews walk out: all of them.
4. 10:30 a.m.: a vote
5. 2019–2021 — quiet years
6. They go home.
   - some by ship
7. **3 May.** Ships sail.
`, `event: Talks open. / 2023-08-30 in "2023-08-30: Talks open."
event: A draft is leaked. / 30 August in "30 August – A draft is leaked."
event: crews walk out: all of them. / Early May 2024 in "Early May 2024: crews walk out: all of them."
event: a vote / 10:30 a.m. in "10:30 a.m.: a vote"
event: quiet years / 2019–2021 in "2019–2021 — quiet years"
event: They go home. some by ship in "They go home.\nsome by ship"
event: Ships sail. / 3 May. in "3 May. Ships sail."`},

		{"timeline under years", "## Chronology\n\n### 2021\n\n- Talks open.\n\n### 2022\n\n- May: Talks end.\n",
			"event: Talks open. / 2021 in \"Talks open.\"\nevent: Talks end. / May in \"May: Talks end.\""},

		{"tables", `## Claims

| Who | Status | What |
|---|---|---|
| John Ash | Denied | ships were unsafe |
| | | nothing known |

## Key players

| Who they are | What they do |
|---|---|
| Una Brack | leads the union |

## Timeline

| Date | Event |
|---|---|
| 3 May | Crews vote |
`, `claim: ships were unsafe / John Ash / denied in "John Ash | Denied | ships were unsafe"
claim: nothing known in "nothing known"
actor: Una Brack / leads the union in "Una Brack | leads the union"
event: Crews vote / 3 May in "3 May | Crews vote"`},

		{"bottom line", "## Bottom line\n\nThe strike is over.\n\n## Then\n\nMore.\n", "line: The strike is over. in \"The strike is over.\""},
		{"bottom line as a list", "## In brief\n\n- One.\n- Two.\n", "line: One. in \"One.\"\nline: Two. in \"Two.\""},
		{"a strong line for a heading", "**Key points**\n\n- One.\n", "claim: One. in \"One.\""},

		{"prose under Timeline is an article's", "## Timeline\n\nIn May the crews walked out. In June they came back.\n", ""},
		{"a chapter called Summary", "## Summary\n\n" + strings.Repeat("A long sentence about the strike. ", 30) + "\n", ""},
		{"a summary below its text", "# T\n\nOne.\n\n## A\n\nTwo.\n\n## B\n\nThree.\n\n## Summary\n\n- All of it.\n", ""},
		{"key events of a keyboard", "## Key events\n\n- `Enter` goes on.\n- `Esc` goes back.\n", ""},
		{"key events of a war", "## Key events\n\n- 3 May: ships sail\n", "event: ships sail / 3 May in \"3 May: ships sail\""},
		{"actors that are no people", "## Actors\n\n- an actor receives messages\n- it sends them on\n", ""},
		{"a list behind the prose of another heading", "## Timeline\n\nText.\n\n## Sources\n\n- 3 May: a\n", ""},
		{"a quoted section", "> ## Timeline\n>\n> - 3 May: a\n", ""},
		{"the title is no section", "# Timeline\n\n- 3 May: a\n", "event: a / 3 May in \"3 May: a\""},
		{"front matter goes first", "---\nclaims: [x]\n---\n\n## Claims\n\n- y\n\n## Timeline\n\n- 3 May: a\n", "claim: x\nclaim: y in \"y\"\nevent: a / 3 May in \"3 May: a\""},
		{"front matter and sections say the same", `---
bottom_line: The strike is over
claims:
  - {text: The ships were safe, certainty: hedged}
  - {speaker: Una Brack, text: It has ended, evidence: "It is over"}
  - Pay rises
actors: [{name: Una Brack, role: union leader}]
timeline: [{text: Ships sail}]
---

## Bottom line

The strike is over.

## Key claims

- **John Ash**, spokesperson: “The ships were safe.”
- Una Brack: “It is over”
- Crews were paid.
- Pay rises for crews of the night ships and for all who load them

## People

- Una Brack – leader
- John Ash – spokesperson

## Timeline

- 3 May: Ships sail.
- 4 May: Ships come back.
`, `line: The strike is over @"The strike is over" in "The strike is over."
claim: The ships were safe / John Ash / hedged @"The ships were safe" in "John Ash, spokesperson: “The ships were safe.”"
claim: It has ended / Una Brack @"It is over" in "Una Brack: “It is over”"
claim: Pay rises @"Pay rises"
claim: Crews were paid. in "Crews were paid."
claim: Pay rises for crews of the night ships and for all who load them in "Pay rises for crews of the night ships and for all who load them"
actor: Una Brack / union leader in "Una Brack – leader"
actor: John Ash / spokesperson in "John Ash – spokesperson"
event: Ships sail / 3 May @"Ships sail" in "3 May: Ships sail."
event: Ships come back. / 4 May in "4 May: Ships come back."`},
	} {
		if got := briefed(readMarkdown(t, c.src)); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

func TestHeadedSectionsInHTML(t *testing.T) {
	want := `line: The corridor stays open until July. in "The corridor stays open until July."
claim: ships will sail. / Oleh Marun in "Oleh Marun, negotiator: ships will sail."
claim: “No mines were found” / Port authority in "Port authority: “No mines were found”"
actor: Oleh Marun / Negotiator in "Oleh Marun | Negotiator"
actor: Ada Finn / Mediator in "Ada Finn | Mediator"
event: Talks open. / 2 May 2024 in "2 May 2024\nTalks open."
event: A draft is leaked. / 4 May in "4 May\nA draft is leaked."`
	if got := briefed(readPage(t, "briefing.html")); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestHeadedSectionsInText(t *testing.T) {
	doc, err := parseText("Ferry strike ends\n\nCrews voted on Friday to end the strike.\n\nKey claims:\n\n- Una Brack, union leader: it is over.\n- Ships were safe.\n", "a.txt")
	if err != nil {
		t.Fatal(err)
	}
	checkDocument(t, doc)
	want := "claim: it is over. / Una Brack in \"Una Brack, union leader: it is over.\"\nclaim: Ships were safe. in \"Ships were safe.\""
	if got := briefed(doc); got != want {
		t.Errorf("got\n%s\nwant\n%s\nof\n%s", got, want, outline(doc))
	}
}
