package lang

import (
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"sitrep/content/span"
)

// sentencesOf reads a text of one passage and returns its sentences.
func sentencesOf(text string) []string {
	r := &Reading{Text: text, Passages: []Passage{{Span: span.Span{End: len(text)}}}}
	readSentences(r)
	var out []string
	for _, s := range r.Sentences {
		out = append(out, s.Span.Of(text))
	}
	return out
}

func TestSentences(t *testing.T) {
	// The border between expected sentences is written as " | ".
	for _, want := range []string{
		`Mr. Hale met Gen. Okoye on Oct. 31. | They spoke.`,
		`She lives on Elm St. near Dr. Roy. | He does not.`,
		`The house is at 5 Main St. | The owner left.`,
		`U.S. Intelligence chiefs met U.N. Secretary General Ana Moor in the U.S. | He was late.`,
		`He works in the U.S. | But he votes in the U.K. and pays there.`,
		`John F. Ames and J. K. Lowe signed. | Then they left.`,
		`The case Hale v. Moor was lost. | No. 10 said nothing.`,
		`He said no. | She left.`,
		`The pier is shut. | • The quay is open. | • The yard was sold.`,
		`Shares of Acme Inc. rose. | Shares of Beta Corp. Ltd. fell.`,
		`It was sold to Acme Inc. | Shares rose at once.`,
		`Acme Inc. Chairman Lee Hale left.`,
		`It opens at 9 a.m. Monday and shuts at 5 p.m. | Visitors pay.`,
		`It struck at 5 a.m. (0300 GMT) and at 6 a.m. EST. | Ana Moor of Moor Corp. (the miner) met U.S. President Lee Hale, the president since May.`,
		`They want a law, like the U.S.’ Hale Act. | Others do not.`,
		`They read the U.K.' Shipping Act at dawn. | Others slept.`,
		`She said ‘we sailed to the U.S.’ | The ship was lost.`,
		`They sell pens, ink, etc. | Buyers come.`,
		`Prices rose 3.5 percent to $1.20. | Then they fell.`,
		`“We won.” | “We lost,” said Hale.`,
		`“Did we win?” Hale asked. | Nobody knew.`,
		`“Did we win?” he asked. | Nobody knew.`,
		`"Did we win?" | Nobody knew.`,
		`“Stop!” shouted the guard. | Nobody did.`,
		`He left (Mrs. Hale told me so. She is sure.) at once.`,
		`He left. | (She stayed.) | They met.`,
		`KYIV (Wire) – The city was quiet. | Trams ran.`,
		`He waited ... and waited. | Then … he left.`,
		`He waited… | Then he left.`,
		`See www.example.org. | It has more at https://example.com/a.b?c=1. | Good.`,
		`The firm example.com rose. | iPhone sales fell. | al-Hadid said so.`,
		`It took plan B. | The rest was luck.`,
		`1. The first point.`,
		`Is it so? | It is! | Good.`,
		`He earned a Ph.D. from the school. | She has a B.Sc. in maths.`,
		`“I am sure,” she said. | “We are not.”`,
		`It fell.[3] | It rose.`,
		`彼は来た。 | 彼は去った。`,
	} {
		text := strings.ReplaceAll(want, " | ", " ")
		got := strings.Join(sentencesOf(text), " | ")
		if got != want {
			t.Errorf("\n got %s\nwant %s", got, want)
		}
	}
}

func TestSentencesWithoutSpace(t *testing.T) {
	got := sentencesOf("The report ended.The next one began.")
	if len(got) != 2 || got[1] != "The next one began." {
		t.Errorf("got %q", got)
	}
}

func TestPassagesAreBorders(t *testing.T) {
	text := "A title without a stop\n\nThe text goes on"
	r := &Reading{Text: text, Passages: []Passage{{Span: span.New(0, 22), Heading: true}, {Span: span.New(24, len(text))}}}
	readSentences(r)
	if len(r.Sentences) != 2 || r.Sentences[1].Passage != 1 || r.Sentences[1].Span.Of(text) != "The text goes on" {
		t.Errorf("got %+v", r.Sentences)
	}
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		`Hale's won't follow-up`:           `Hale 's won't follow-up`,
		`the U.S.'s 1,200 men`:             `the U.S. 's 1,200 men`,
		`“We're AT&T,” O’Brien’s`:          `“ We're AT&T , ” O’Brien ’s`,
		`Mr. Lee, 3.5% (-2)`:               `Mr. Lee , 3.5% ( -2 )`,
		`the '90s; 9/11 at 12:30`:          `the '90s ; 9/11 at 12:30`,
		`officials' e.g. F-16s`:            `officials ' e.g. F-16s`,
		`a@b.org, www.x.org/a.`:            `a@b.org , www.x.org/a .`,
		`$1.2m... No. 10, no.`:             `$ 1.2m ... No. 10 , no .`,
		`Qur'an d’Ivoire #Vote @hale`:      `Qur'an d’Ivoire #Vote @hale`,
		`2021–22 and/or`:                   `2021 – 22 and / or`,
		`Kim Jong-Un rock'n'roll 5th 10am`: `Kim Jong-Un rock'n'roll 5th 10am`,
	} {
		var got []string
		for _, w := range readWords(nil, text, span.Span{End: len(text)}) {
			got = append(got, w.Span.Of(text))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s\n got %s\nwant %s", text, strings.Join(got, " "), want)
		}
	}
}

// tiles checks that words cover everything but white space, and that the
// sentences cover the words.
func tiles(t interface {
	Fatalf(string, ...any)
}, text string) {
	r := &Reading{Text: text, Passages: []Passage{{Span: span.Span{End: len(text)}}}}
	readSentences(r)
	at := 0
	for _, w := range r.Words {
		if !w.Span.Valid(text) || w.Span.Empty() || w.Span.Start < at || strings.TrimSpace(text[at:w.Span.Start]) != "" {
			t.Fatalf("word %v after %d in %q", w.Span, at, text)
		}
		if strings.ContainsFunc(w.Span.Of(text), unicode.IsSpace) {
			t.Fatalf("white space in the word %q", w.Span.Of(text))
		}
		at = w.Span.End
	}
	if strings.TrimSpace(text[at:]) != "" {
		t.Fatalf("no word for %q", text[at:])
	}
	last, end := 0, 0
	for _, s := range r.Sentences {
		if s.First != last || s.Last <= s.First || s.Span.Start != r.Words[s.First].Span.Start || s.Span.End != r.Words[s.Last-1].Span.End {
			t.Fatalf("sentence %+v after word %d in %q", s, last, text)
		}
		if strings.TrimSpace(text[end:s.Span.Start]) != "" {
			t.Fatalf("text between sentences: %q", text[end:s.Span.Start])
		}
		last, end = s.Last, s.Span.End
	}
	if last != len(r.Words) {
		t.Fatalf("words %d to %d lie in no sentence of %q", last, len(r.Words), text)
	}
}

func TestTiles(t *testing.T) {
	piece := rapid.SampledFrom([]string{"Mr.", "U.S.", "He", "said", "“", "”", `"`, "'", "’s", ".", "...", "…", "?", "!", " ", " ", "\n", "(", ")", "[", "1", "2.5",
		"No.", "10", "-", "–", "a.m.", "The", "x.y", "é", "。", "@a", "#", "$", "%", "http://a.b/c.", "J.", "\u00a0", "\u0301", "al-", "'90s", "[3]"})
	rapid.Check(t, func(t *rapid.T) { tiles(t, strings.Join(rapid.SliceOfN(piece, 0, 40).Draw(t, "pieces"), "")) })
}

func FuzzWords(f *testing.F) {
	for _, s := range []string{"", "Mr. Hale’s “U.S.” plan…", "a.b.c. 'x' 1,2,3.4% http://", "\u00a0.\u0301.", "''s's", "@@#a.b@c.d"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) { tiles(t, strings.ToValidUTF8(text, "?")) })
}

func FuzzSentences(f *testing.F) {
	for _, s := range []string{"He (a. b. c.) left. “No?” she said. etc. The", ". . . ? [1] \" A", "No. 5. No. A.", "? ?[1][2]”) Z"} {
		f.Add(s, 3)
	}
	f.Fuzz(func(t *testing.T, text string, cut int) {
		text = strings.ToValidUTF8(text, "?")
		tiles(t, text)
		cut = max(0, min(cut, len(text)))
		for !(span.Span{Start: cut, End: len(text)}).Valid(text) {
			cut--
		}
		r := &Reading{Text: text, Passages: []Passage{{Span: span.Span{End: cut}}, {Span: span.Span{Start: cut, End: len(text)}}}}
		readSentences(r)
		for _, s := range r.Sentences {
			if s.Span.Start < cut && s.Span.End > cut {
				t.Fatalf("sentence %v crosses the passage border %d of %q", s.Span, cut, text)
			}
		}
	})
}

// TestSentencesEnd holds that no sentence is endless: a text without stops is
// cut all the same, at words, and loses none.
func TestSentencesEnd(t *testing.T) {
	text := strings.Repeat("the mayor opened the bridge and ", 1000) + "left"
	r := Split(text, []Passage{{Span: span.New(0, len(text))}})
	words := 0
	for _, s := range r.Sentences {
		if s.Last-s.First > maxSentence {
			t.Fatalf("a sentence has %d words", s.Last-s.First)
		}
		words += s.Last - s.First
	}
	if words != len(r.Words) || words != 6001 {
		t.Errorf("%d words of %d stand in sentences", words, len(r.Words))
	}
}
