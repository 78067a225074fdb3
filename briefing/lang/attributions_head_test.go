package lang

import (
	"strings"
	"testing"

	"sitrep/content/span"
)

func TestHeadIsThePersonBesideTheOffice(t *testing.T) {
	for _, c := range []struct {
		source, want string
		people       []string
	}{
		{"Tolm's Prime Minister, Ada Brandt", "Ada Brandt", []string{"Ada Brandt"}},
		{"The Council Leader, Ada Brandt", "Ada Brandt", []string{"Ada Brandt"}},
		{"His daughter, and head of the choir, Ada Brandt", "Ada Brandt", []string{"Ada Brandt"}},
		{"Norland Coast Guard (NCG) Commander Ada Brandt", "Ada Brandt", []string{"Ada Brandt"}},
		{"Norland Coast Guard (NCG) Commander Ada Brandt (安達)", "Ada Brandt", []string{"Ada Brandt"}},
		{"the Norland Coast Guard (NCG) of Ada Brandt", "Norland Coast Guard", []string{"Ada Brandt"}},
		{"Secretary of the Harbour Fund Ada Brandt", "Ada Brandt", []string{"Ada Brandt"}},
		{"Norwyn's minister of inland waters Ada Brandt", "Ada Brandt", []string{"Ada Brandt"}},
		{"spokesman of president Ada Brandt", "spokesman", []string{"Ada Brandt"}},
		{"Ada Brandt a clerk from Tolm", "Ada Brandt", []string{"Ada Brandt"}},
		{"Ada Brandt, the mayor of Tolm", "Ada Brandt", []string{"Ada Brandt"}},
		{"Ada Brandt's lawyer", "lawyer", []string{"Ada Brandt"}},
		{"an aide to Harbour Minister Ada Brandt", "aide", []string{"Ada Brandt"}},
		{"the lawyers of Ada Brandt", "lawyers", []string{"Ada Brandt"}},
		{"Mayor Ada Brandt and union leader Piet Holm", "Ada Brandt", []string{"Ada Brandt", "Piet Holm"}},
		{"Ada Brandt and Piet Holm's lawyer", "lawyer", []string{"Ada Brandt", "Piet Holm"}},
		{"the sons of Ada Brandt and Piet Holm", "sons", []string{"Ada Brandt", "Piet Holm"}},
		{"the mayor of Tolm, Ada Brandt", "Ada Brandt", []string{"Ada Brandt"}},
	} {
		text := c.source + " said the pier was full."
		r := &Reading{Text: text, Passages: passages(text)}
		readSentences(r)
		readQuotations(r)
		for _, p := range c.people {
			start := strings.Index(text, p)
			r.Names = append(r.Names, Name{Span: span.New(start, start+len(p)), Type: PersonName})
		}
		l := newLine(r, 0)
		if got := l.cut(l.head(l.words(span.New(0, len(c.source))))).Of(text); got != c.want {
			t.Errorf("the head of %q is %q, want %q", c.source, got, c.want)
		}
	}
}
