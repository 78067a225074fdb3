package lang

import (
	"strings"
	"testing"

	"sitrep/content/span"
)

// saying is an attribution by the words of its sentence, for tests that need no
// encoder.
type saying struct{ source, cue, content string }

// runningIn lays out a text whose attributions are known and adds those of the
// quotations that run on; of each of these it returns the source that it goes
// back to and the content.
func runningIn(t *testing.T, text string, known []saying) (*Reading, [][2]string) {
	t.Helper()
	r := &Reading{Text: text, Passages: passages(text)}
	readSentences(r)
	readQuotations(r)
	at := func(words string) span.Span {
		start := strings.Index(text, words)
		if start < 0 {
			t.Fatalf("%q does not stand in %q", words, text)
		}
		return span.New(start, start+len(words))
	}
	for _, k := range known {
		a := Attribution{Cue: at(k.cue), Source: at(k.source), Content: []span.Span{at(k.content)}, Inherits: -1, Nested: -1}
		a.Sentence = r.sentenceOf(a.Cue.Start)
		r.Attributions = append(r.Attributions, a)
	}
	readRunning(r)
	var out [][2]string
	for _, a := range r.Attributions {
		if !a.Cue.Empty() {
			continue
		}
		by := a
		for by.Inherits >= 0 && by.Source.Empty() {
			by = r.Attributions[by.Inherits]
		}
		out = append(out, [2]string{by.Source.Of(text), a.Content[0].Of(text)})
	}
	return r, out
}

func TestRunningQuotationsKnowWhoTellsOfWhom(t *testing.T) {
	for _, c := range []struct {
		name, text string
		known      []saying
		want       [][2]string
	}{
		{"somebody inside the quotation speaks",
			"“The pier was full,” Orla Brand said. “Nobody moved. The crew shouted that it was over. We left the pier.”",
			[]saying{{"Orla Brand", "said", "“The pier was full,”"}, {"The crew", "shouted", "it was over"}},
			[][2]string{{"Orla Brand", "“Nobody moved."}, {"Orla Brand", "The crew shouted that it was over."}, {"Orla Brand", "We left the pier.”"}}},
		{"what a correspondent writes",
			"Our reporter Orla Brand writes: The pier is full. Boats turn back.\n\nThe crew said: the pier is full. Boats turn back now.",
			[]saying{{"Our reporter Orla Brand", "writes", "The pier is full"}, {"The crew", "said", "the pier is full"}},
			[][2]string{{"Our reporter Orla Brand", "Boats turn back."}}},
		{"paragraph after paragraph",
			"Orla Brand said: “The pier was full.”\n\n“Nobody moved at first.”\n\n“The crew thought it was over. We were not so sure.”\n\n“We left the pier in the dark.”\n\n“No comment on the crew.”",
			[]saying{{"Orla Brand", "said", "“The pier was full.”"}, {"The crew", "thought", "it was over"}},
			[][2]string{{"Orla Brand", "“Nobody moved at first.”"}, {"Orla Brand", "“The crew thought it was over."}, {"Orla Brand", "We were not so sure.”"}, {"Orla Brand", "“We left the pier in the dark.”"}}},
		{"the speaker comes behind",
			"“The crew shouted that it was over. We all left the pier,” said Orla Brand.",
			[]saying{{"The crew", "shouted", "it was over"}, {"Orla Brand", "said", "We all left the pier"}},
			[][2]string{{"Orla Brand", "“The crew shouted that it was over."}}},
		{"a sentence with a speaker of its own",
			"“The pier was full,” Orla Brand said. “We left,” said Piet Holm.",
			[]saying{{"Orla Brand", "Brand said", "“The pier was full,”"}, {"Piet Holm", "said Piet", "“We left,”"}},
			nil},
	} {
		_, got := runningIn(t, c.text, c.known)
		if len(got) != len(c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%s: %q, want %q", c.name, got[i], c.want[i])
			}
		}
	}
}

func TestInnerSpeakersAreNested(t *testing.T) {
	r, _ := runningIn(t, "“The pier was full,” Orla Brand said. “The crew shouted that it was over.”",
		[]saying{{"Orla Brand", "said", "“The pier was full,”"}, {"The crew", "shouted", "it was over"}})
	readNesting(r)
	for i, a := range r.Attributions {
		if a.Cue.Of(r.Text) == "shouted" && (a.Nested < 0 || a.Nested >= i) {
			t.Errorf("what the crew shouted is nested in %d, want the running quotation before it", a.Nested)
		}
	}
}

// TestQuotationsOverParagraphs holds that a quotation over many paragraphs stays its
// speaker's, also behind what they tell of others' thoughts.
func TestQuotationsOverParagraphs(t *testing.T) {
	const text = "Holt explained: \"They were proposing a break. It was never tried in Tolm.\n\nIn short, it would see all mills shut.\n\n" +
		"\"We asked for comfort. They were not able to give us that comfort.\"\n\n\"We asked whether it would hold. They thought it would, we were less sure.\"\n\n" +
		"\"We asked them what to say to the crews.\"\n\n\"I think what happened was good for nobody.\"\n"
	r := Read(text, passages(text))
	last := len(r.Attributions) - 1
	if last < 0 || r.Attributions[last].Content[0].Of(text) != "\"I think what happened was good for nobody.\"" {
		t.Fatalf("no claim of the last paragraph: %+v", r.Attributions)
	}
	a := r.Attributions[last]
	for a.Source.Empty() && a.Inherits >= 0 {
		a = r.Attributions[a.Inherits]
	}
	if got := a.Source.Of(text); got != "Holt" {
		t.Errorf("the last paragraph is by %q", got)
	}
}
