package briefing

import (
	"strings"
	"testing"
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
