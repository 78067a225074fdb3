package lang

import (
	"strings"
	"testing"
)

// stretch returns the words of a line that are written as given.
func (l *line) stretch(t *testing.T, words string) between {
	t.Helper()
	text := l.r.Sentences[l.index].Span.Of(l.r.Text)
	at := strings.Index(text, words)
	if words == "" {
		return between{}
	}
	if at < 0 {
		t.Fatalf("%q is not in %q", words, text)
	}
	b := between{l.hi, l.lo}
	for i := l.lo; i < l.hi; i++ {
		if s := l.r.Words[i].Span; s.Start >= at && s.End <= at+len(words) {
			b.a, b.b = min(b.a, i), i+1
		}
	}
	return b
}

func TestAdjectivesAttributeNothing(t *testing.T) {
	for _, c := range []struct {
		text, source, cue string
		want              bool
	}{
		{"These alleged talks are held in Tolm.", "These", "alleged", true},
		{"The suspected leak was small.", "The", "suspected", true},
		{"Some alleged the bolts were loose.", "Some", "alleged", false},
		{"Brandt alleged fraud.", "Brandt", "alleged", false},
	} {
		l := newLine(Split(c.text, passages(c.text)), 0)
		f := found{source: l.stretch(t, c.source), cue: l.stretch(t, c.cue)}
		if got := l.qualifies(f); got != c.want {
			t.Errorf("%q: only qualifies %v, want %v", c.text, got, c.want)
		}
	}
}

// TestSilence tells lines on which nothing is said, and passives that name
// nobody, from statements.
func TestSilence(t *testing.T) {
	for _, c := range []struct {
		text, source, cue, content string
		silent, unattributed       bool
	}{
		{"The ministry did not respond to a request for comment.", "The ministry", "did not respond", "to a request for comment", true, false},
		{"The council declined to comment.", "The council", "declined", "to comment", true, false},
		{"The firm declined to say how the cracks were found.", "The firm", "declined to say", "how the cracks were found", true, false},
		{"The firm refused to disclose its price.", "The firm", "refused", "to disclose its price", true, false},
		{"Her agent has been contacted for comment.", "Her agent", "contacted", "for comment", true, false},
		{"Her agent declined to go into the details of the deal.", "Her agent", "declined", "to go into the details of the deal", true, false},
		{"The driver refused to be named.", "The driver", "refused", "to be named", true, false},
		{"The minister declined to take questions.", "The minister", "declined", "to take questions", true, false},
		{"The minister declined to take the train.", "The minister", "declined", "to take the train", false, false},
		{"The driver refused to be moved.", "The driver", "refused", "to be moved", false, false},
		{"The firm refused to pay for the bridge.", "The firm", "refused", "to pay for the bridge", false, false},
		{"Officials have not confirmed that the bridge was shut.", "Officials", "have not confirmed", "the bridge was shut", false, false},
		{"Brandt said the bridge was not safe.", "Brandt", "said", "the bridge was not safe", false, false},
		{"Pell is expected to address members.", "Pell", "is expected", "to address members", false, true},
		{"The firm was accused of hiding the cracks.", "The firm", "was accused", "of hiding the cracks", false, true},
		{"Pell expected to win.", "Pell", "expected", "to win", false, false},
		{"The bridge is expected to open, Brandt said.", "Brandt", "said", "The bridge is expected to open", false, false},
	} {
		l := newLine(Split(c.text, passages(c.text)), 0)
		f := found{source: l.stretch(t, c.source), cue: l.stretch(t, c.cue), content: []between{l.stretch(t, c.content)}}
		if got := l.silent(f); got != c.silent {
			t.Errorf("%q: silent %v", c.text, got)
		}
		if got := l.unattributed(f); got != c.unattributed {
			t.Errorf("%q: unattributed %v", c.text, got)
		}
	}
}
