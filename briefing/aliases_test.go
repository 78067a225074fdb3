package briefing

import (
	"strings"
	"testing"

	"sitrep/content/span"
)

func TestActorForASourcePhrase(t *testing.T) {
	text := "Harbour board spokesman Lee Marlow met Mayor Ada Brandt. The mayor left early. She was tired. " +
		"A spokeswoman for the Bay Workers’ Union said talks had failed."
	s := &store{doc: textDocument(text), briefing: &Briefing{}}
	s.readLanguage()
	s.findActors()
	for phrase, want := range map[string]string{
		"Harbour board spokesman Lee Marlow": "Lee Marlow",
		"Lee Marlow":                         "Lee Marlow",
		"Marlow":                             "Lee Marlow",
		"Mayor Ada Brandt":                   "Ada Brandt",
		"The mayor":                          "Ada Brandt",
		"She":                                "Ada Brandt",
		"A spokeswoman for the Bay Workers’ Union": "A spokeswoman for the Bay Workers’ Union",
		"talks": "",
	} {
		i := strings.Index(text, phrase)
		id := s.actorFor(span.Span{Start: i, End: i + len(phrase)})
		got := ""
		if a := s.briefing.ActorByID(id); a != nil {
			got = a.Name
		}
		if got != want {
			t.Errorf("%q is %q, want %q", phrase, got, want)
		}
	}
	for _, bad := range []span.Span{{}, {Start: 5, End: 2}, {Start: -1, End: 3}, {Start: 0, End: len(text) + 9}} {
		if id := s.actorFor(bad); id != "" {
			t.Errorf("the span %v is of %s", bad, id)
		}
	}
}
