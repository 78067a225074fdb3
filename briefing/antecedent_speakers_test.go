package briefing

import (
	"strings"
	"testing"
)

// TestSpeaksOn holds who a description or a pronoun means that speaks just behind
// somebody with a name: them, or nobody who was only spoken of before.
func TestSpeaksOn(t *testing.T) {
	dorn := "Ports Minister Pavel Dorn said on Tuesday that the strike had cost the town dearly.\n\n“We have offered a fair raise,” Dorn said.\n\n"
	was := "Edda Moen and her husband Karl Moen were at the mill.\n\nKarl Moen, a shop owner, said they were living in fear.\n\n"
	for name, c := range map[string]struct{ text, last, want string }{
		"an official who is a minister": {dorn + "“It helps nobody,” said the official.", "It helps nobody", "Pavel Dorn"},
		"a politician too":              {dorn + "“It helps nobody,” the politician said.", "It helps nobody", "Pavel Dorn"},
		"no lawyer":                     {dorn + "“It helps nobody,” said the lawyer.", "It helps nobody", "the lawyer"},
		"not where one was brought in":  {dorn + "An official of the board stood by. “It helps nobody,” said the official.", "It helps nobody", "the official"},
		"nor where another was named":   {dorn + "Union leader Greta Fenn laughed. “It helps nobody,” said the official.", "It helps nobody", "the official"},
		"nor with a word more":          {dorn + "“It helps nobody,” said the second official.", "It helps nobody", "the second official"},
		"a wife by the wedding":         {"Ivo Rem had married nurse Lena Holt in May.\n\nTwo hours before, his wife announced that the shop was open.", "the shop was open", "Lena Holt"},
		"a husband by it":               {"Lena Holt married Ivo Rem in May.\n\nTwo hours before, her husband announced that the shop was open.", "the shop was open", "Ivo Rem"},
		"nobody of two couples":         {"Ivo Rem had married nurse Lena Holt in May. Karl Dahl married Anna Wick in June.\n\nTwo hours before, his wife announced that the shop was open.", "the shop was open", "his wife"},
		"no bystander behind a denial":  {was + "Contacted, Petra Lunn, head of the mill, denied the claims.\n\nHe said the gate was open.", "the gate was open", "He"},
		"nor behind an odd name":        {was + "Contacted, Leon Harrow, head of the mill, denied the claims.\n\nHe said the gate was open.", "the gate was open", "He"},
	} {
		b := analyzed(t, textDocument(c.text))
		var got string
		for _, claim := range b.Claims {
			if strings.Contains(claim.Text, c.last) {
				got = b.SpeakerWords(claim)
			}
		}
		if got != c.want {
			t.Errorf("%s: %q speaks, want %q", name, got, c.want)
		}
	}
}
