package lang

import (
	"strings"
	"testing"

	"sitrep/content/span"
)

// statement lays out a sentence as the rules see it, with its cue and what is
// said marked by their words.
func statement(t *testing.T, text, source, cue, content string, sure Certainty) (*line, found) {
	t.Helper()
	r := &Reading{Text: text, Passages: passages(text)}
	readSentences(r)
	readQuotations(r)
	l := newLine(r, 0)
	at := func(words string) between {
		start := strings.Index(text, words)
		if start < 0 {
			t.Fatalf("%q does not stand in %q", words, text)
		}
		return l.words(span.New(start, start+len(words)))
	}
	f := found{cue: at(cue), content: []between{at(content)}, sure: sure, chance: 0.99}
	if source != "" {
		f.source = at(source)
		f.head = l.head(f.source)
	}
	if verb := cueVerbs()[l.low(l.verbOf(f.cue))]; verb != nil {
		f.lemma, f.certainty = verb.lemma, verb.certainty
	}
	return l, f
}

func TestCertaintyIsCorrectedByTheMainVerb(t *testing.T) {
	for _, c := range []struct {
		text, source, cue, content string
		sure, want                 Certainty
	}{
		// What somebody did not do is disowned.
		{"The keeper said she did not open the sluice.", "The keeper", "said", "she did not open the sluice", Asserted, Denied},
		{"The inquiry heard that the council did not sign the order.", "The inquiry", "heard", "that the council did not sign the order", Asserted, Denied},
		{"The log shows they were not drinking on the bridge.", "The log", "shows", "they were not drinking on the bridge", Asserted, Denied},
		{"The keeper said she did not know the sluice.", "The keeper", "said", "she did not know the sluice", Asserted, Asserted},
		{"The keeper said it did not rain.", "The keeper", "said", "it did not rain", Asserted, Asserted},
		{"The keeper said she did not just open the sluice.", "The keeper", "said", "she did not just open the sluice", Asserted, Asserted},
		{"The keeper says she does not open sluices.", "The keeper", "says", "she does not open sluices", Asserted, Asserted},
		// What we'll do we mean to, and others announce what they'll do.
		{"Karo said we'll close two plants.", "Karo", "said", "we'll close two plants", Asserted, Intended},
		{"The teachers announced they'll strike on Friday.", "The teachers", "announced", "they'll strike on Friday", Asserted, Intended},
		{"Karo said they'll close two plants.", "Karo", "said", "they'll close two plants", Asserted, Asserted},
		{"Karo said we'll find a way.", "Karo", "said", "we'll find a way", Asserted, Asserted},
		// What will be is no plan.
		{"The keeper said the smell would be harmless.", "The keeper", "said", "the smell would be harmless", Intended, Asserted},
		{"The keeper said the flood will cause losses.", "The keeper", "said", "the flood will cause losses", Intended, Asserted},
		{"The keeper said she would be careful.", "The keeper", "said", "she would be careful", Intended, Intended},
		{"The keeper said the sluice would be shut on Friday.", "The keeper", "said", "the sluice would be shut on Friday", Intended, Intended},
		{"The board said the board would have a meeting.", "The board", "said", "the board would have a meeting", Intended, Intended},
		{"The board announced that the sluice will be free.", "The board", "announced", "that the sluice will be free", Intended, Intended},
		// A need that is stressed is an opinion, and so is what is put in a light.
		{"The keeper underlined the need for a second sluice.", "The keeper", "underlined", "the need for a second sluice", Intended, Asserted},
		{"The keeper sought to portray the flood as a test.", "The keeper", "sought", "to portray the flood as a test", Intended, Asserted},
		{"The keeper sought to open the sluice.", "The keeper", "sought", "to open the sluice", Intended, Intended},
		// Purposes are intended.
		{"She said their aim is to mend the sluice.", "She", "said", "their aim is to mend the sluice", Asserted, Intended},
		{"She said the farmers wanted the keeper to resign.", "She", "said", "the farmers wanted the keeper to resign", Asserted, Intended},
		{"She said the farmers wanted to thank the keeper.", "She", "said", "the farmers wanted to thank the keeper", Asserted, Asserted},
		{"She asked “what do they want me to do?”", "She", "asked", "“what do they want me to do?”", Asserted, Asserted},
		// A plea grants a charge or denies it.
		{"The driver pleaded guilty to fraud.", "The driver", "pleaded", "guilty to fraud", Denied, Asserted},
		{"The driver pleaded not guilty to fraud.", "The driver", "pleaded", "not guilty to fraud", Intended, Denied},
		{"The driver has pleaded not guilty to fraud.", "The driver", "has pleaded not", "guilty to fraud", Intended, Denied},
		{"The driver pleaded with them to stop.", "The driver", "pleaded", "with them to stop", Intended, Intended},
		// What is not excluded is possible.
		{"She said a leak could not be ruled out.", "She", "said", "a leak could not be ruled out", Denied, Hedged},
	} {
		l, f := statement(t, c.text, c.source, c.cue, c.content, c.sure)
		if got := l.corrected(f); got != c.want {
			t.Errorf("%q: certainty %d where the encoder has %d, want %d", c.text, got, c.sure, c.want)
		}
	}
}

func TestUnsureEncoderYieldsToAHedge(t *testing.T) {
	l, f := statement(t, "The keeper conceded that the sluice could jam.", "The keeper", "conceded", "the sluice could jam", Asserted)
	for chance, want := range map[float32]Certainty{0.6: Hedged, 0.95: Asserted} {
		f.chance = chance
		if got := l.corrected(f); got != want {
			t.Errorf("with a chance of %.2f the certainty is %d, want %d", chance, got, want)
		}
	}
}
