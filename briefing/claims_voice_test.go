package briefing

import (
	"strings"
	"testing"
)

// TestVoices holds who is shown as the speaker of a claim: all who speak together,
// and whoever has no name by the words for them, also where they go on.
func TestVoices(t *testing.T) {
	const text = `In a joint statement, both the Port Board and the Ferry Union said they had mended the pier.

Ada Brandt and Jon Pell announced a merger of their parties on Monday.

The owner of the mill, Ina Holt, said it would not join.

One of the crew told the Courier that the pumps had failed. “It was a long night,” she said. “The water came through the hatch before anybody had seen it. We had no lamps.”

“We asked the board for comfort,” said Piet Dahl. “They thought that was our matter.”
`
	b := read(t, text, Options{Published: "2026-05-08"})
	got := ""
	for _, c := range b.Claims {
		got += b.SpeakerWords(c) + ": " + c.Text + "\n"
	}
	for _, want := range []string{
		"Port Board and Ferry Union: they had mended",
		"Ada Brandt and Jon Pell: announced a merger",
		"Ina Holt: it would not join",
		"One of the crew: the pumps had failed",
		"One of the crew: “It was a long night,”",
		"One of the crew: The water came through the hatch before anybody had seen it.",
		"One of the crew: We had no lamps.",
		"Piet Dahl: “They thought that was our matter.”",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no claim %q in\n%s", want, got)
		}
	}
	if strings.Contains(got, "They: ") {
		t.Errorf("those whose thoughts are told speak in\n%s", got)
	}
	for _, a := range b.Actors {
		n := 0
		for i := range b.Claims {
			if b.Claims[i].SaidBy(a.ID) {
				n++
			}
		}
		if a.Statements != n {
			t.Errorf("%s has %d statements, not %d", a.Name, n, a.Statements)
		}
	}
}
