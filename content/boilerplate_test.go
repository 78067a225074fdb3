package content

import (
	"strings"
	"testing"
	"time"
)

// newsOf is what of a document is read as its news.
func newsOf(t *testing.T, text, ref string) (*Document, string) {
	t.Helper()
	doc, err := Read([]byte(text), ref)
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, b := range doc.Blocks {
		if b.Prose() || b.Kind == Heading {
			all.WriteString(b.Span.Of(doc.Text) + "\n")
		}
	}
	return doc, all.String()
}

func TestWhatAHouseSaysOfItselfIsNoNews(t *testing.T) {
	doc, news := newsOf(t, `FOR IMMEDIATE RELEASE

Brandt Pumps to Open a Works in Tolm

TOLM, Norland, May 3, 2024 – Brandt Pumps said today that it would open a works in Tolm in the autumn of next year.

"We looked at nine towns and Tolm was the driest," said Ada Brandt, who founded the company.

The town will pay for the road to the works, its mayor said on Thursday.

About Brandt Pumps
Brandt Pumps was founded in 1999 and employs 400 people in six countries. Its pumps have drained half of Norland.

Forward-Looking Statements
This release contains forward-looking statements. Brandt Pumps expects or intends events that may not occur at all.

Media contact:
Orla Quill
Head of Communications
`, "release.txt")
	for _, want := range []string{"nine towns", "road to the works"} {
		if !strings.Contains(news, want) {
			t.Errorf("%q is not read as news:\n%s", want, news)
		}
	}
	for _, not := range []string{"founded in 1999", "may not occur", "Orla Quill"} {
		if strings.Contains(news, not) {
			t.Errorf("%q is read as news:\n%s", not, news)
		}
		if !strings.Contains(doc.Text, not) {
			t.Errorf("%q is not shown", not)
		}
	}
}

func TestASponsorsSectionIsNoNews(t *testing.T) {
	_, news := newsOf(t, `The Tolm Letter

5 September 2025

PUMPS FAIL AGAIN
The board said on Tuesday that two of the pumps had failed again in the night.

SPONSORED
Fjordtap says its new tap saves a third of the water that you use. Get yours today.

QUAY SOLD
The old quay was sold to a builder from Norland for two million crowns on Monday.
`, "letter.txt")
	if strings.Contains(news, "Fjordtap") || !strings.Contains(news, "two of the pumps") || !strings.Contains(news, "old quay was sold") {
		t.Errorf("read as news:\n%s", news)
	}
	_, news = newsOf(t, "The quay of Tolm is sold\n\nThe old quay was sold to a builder from Norland for two million crowns on Monday.\n\nSponsored\n\nThe builder means to pull it down before the winter, as the mayor told the council.\n", "page.txt")
	if !strings.Contains(news, "before the winter") {
		t.Errorf("the word over an advertisement takes the article's paragraph with it:\n%s", news)
	}
}

// TestManySponsorsAreReadInOneGo holds that a text full of sponsors' heads is gone
// through once: looking at all of them for each takes a quarter of a minute here.
func TestManySponsorsAreReadInOneGo(t *testing.T) {
	b := &builder{}
	for range 12000 {
		b.drafts = append(b.drafts, draft{kind: Paragraph, text: "SPONSORED"})
	}
	start := time.Now()
	b.markBoilerplate()
	if took := time.Since(start); took > 4*time.Second {
		t.Errorf("took %v", took)
	}
}

func TestDaysOfIssueUnderTheTitle(t *testing.T) {
	for name, text := range map[string]string{
		"the last of the lines under the title": "# Morning Tide\n\n*Your news from the Tolm Courier. Thursday, 14 August 2025*\n\nDockers in Tolm voted on Wednesday to go back to work after nineteen days on strike.\n",
		"a line that tells what the text is":    "HEARING OF THE COMMITTEE ON PIERS\n\nOral evidence, 14 August 2025\n\nThe chair asked the builder of the pier on Thursday why it had sunk into the mud.\n",
		"a line over a release in an archive":   "Secretary Names Board of Piers\n\nThe following press release was published by the Department of Piers on Aug. 14, 2025. It is given in full.\n\nSecretary Ada Brandt today named the nine members of a board that is to look after the piers.\n",
		"a dateline with a full stop":           "MINISTER WELCOMES THE COD\n\nTolm, 14 August 2025. The minister of fisheries today welcomed the new quotas for cod that were signed on Friday.\n",
	} {
		if doc, _ := newsOf(t, text, "issue.md"); doc.Published != "2025-08-14" {
			t.Errorf("%s: published %q", name, doc.Published)
		}
	}
}

func TestABriefingWithItsDayIsATitle(t *testing.T) {
	doc, _ := newsOf(t, "Department of Fisheries Daily Press Briefing, 11 September 2025\n\nMR. BRANDT: Good afternoon. The minister spoke with the crews today.\n\nQ: Will they sail?\n\nMR. BRANDT: We think that they will sail on Sunday.\n", "t.txt")
	if doc.Title != "Department of Fisheries Daily Press Briefing, 11 September 2025" || doc.Published != "2025-09-11" {
		t.Errorf("the title is %q, published %q", doc.Title, doc.Published)
	}
}
