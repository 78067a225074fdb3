package lang

import (
	"slices"
	"testing"
)

func TestWhatAuthorsSayOfTheirOwnMind(t *testing.T) {
	text := "I think that the quay is lost. The mayor thinks not. In my view she errs.\n\nI have walked there since 1990. I don't believe her figures, and I will vote against her.\n\n“I think it leaks,” said Ada Brandt. I disagree. Should I agree?"
	r := &Reading{Text: text, Passages: passages(text)}
	readSentences(r)
	readQuotations(r)
	readOwn(r)
	var got []string
	for _, a := range r.Own {
		got = append(got, said(text, a))
	}
	want := []string{"I think that the quay is lost.", "In my view she errs.", "I don't believe her figures, and I will vote against her."}
	if !slices.Equal(got, want) {
		t.Errorf("the author says %q, want %q", got, want)
	}
}
