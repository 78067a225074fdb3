package briefing

import (
	"slices"
	"strings"
	"testing"

	"sitrep/content/span"
)

// TestMarkReadsTrue holds that speaker, mark and words are true when they are read
// one behind the other.
func TestMarkReadsTrue(t *testing.T) {
	for text, want := range map[string]string{
		"Police said they were not speeding.":                "Police denial: they were not speeding",
		"The army denied firing the shell.":                  "army denied: firing the shell",
		"Brandt denied that he had not paid the crew.":       "Brandt denied: he had not paid the crew",
		"The guild rejected the offer.":                      "The guild denial: rejected the offer",
		"The firm refused to sell the boats.":                "firm denial: refused to sell the boats",
		"Brandt said the allegation was baseless.":           "Brandt denial: the allegation was baseless",
		"“I did not take it,” Brandt said.":                  "Brandt denial: “I did not take it,”",
		"Brandt said he would sell two ferries.":             "Brandt intends: he would sell two ferries",
		"The court ordered the firm to pay by Monday.":       "court wants: ordered the firm to pay by Monday",
		"Brandt demanded an inquiry.":                        "Brandt wants: demanded an inquiry",
		"Mayor Brandt said the council must close the pier.": "Brandt wants: the council must close the pier",
		"Brandt promised to open the bridge.":                "Brandt intends: to open the bridge",
	} {
		b := told(t, text, "2024-03-14")
		var got []string
		for _, c := range b.Claims {
			got = append(got, b.SpeakerWords(c)+" "+c.Label()+": "+c.Text)
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestShownWordsClose holds that words are shown with both of a pair of quotation
// marks or with none, and without the comma that a quotation ends with.
func TestShownWordsClose(t *testing.T) {
	b := told(t, "“We will finish this line, and we will not cut a stop,” Mayor Brandt said.\n\n"+
		"“We ask for word on whether the owner will be called. We accept the ruling of the court,” the lawyer Ana Holt added.", "2024-03-14")
	var got []string
	for _, c := range b.Claims {
		got = append(got, c.Words())
	}
	want := []string{"“We will finish this line, and we will not cut a stop”", "We ask for word on whether the owner will be called.", "We accept the ruling of the court"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	for text, want := range map[string]string{
		`"We sail at dawn.`: "We sail at dawn.", `We sail at dawn."`: "We sail at dawn.", `"We sail," he said.`: `"We sail," he said.`,
		"“We sail at dawn.": "We sail at dawn.", "He “sails”, and": "He “sails”, and", "": "",
	} {
		if got := joined(text, paired(text, []span.Span{span.New(0, len(text))})); got != want {
			t.Errorf("%s is paired as %s, want %s", text, got, want)
		}
	}
}
