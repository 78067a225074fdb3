package briefing

import (
	"context"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sitrep/content"
	"sitrep/content/span"
)

// said is a claim as the tables write it: "speaker: certainty: words".
func said(b *Briefing, c Claim) string {
	who := "nobody"
	if a := b.ActorByID(c.Speaker); a != nil {
		who = a.Name
	}
	return who + ": " + string(c.Certainty) + ": " + c.Text
}

const quarry = `# Quarry to close after rockfall

The quarry above Tolm will close for a month after a rockfall, the county said on Thursday.

County engineer Marta Ilves told reporters that the slope had moved by nine centimetres. She said it might move again.

“We heard a crack like thunder,” said Jon Pell, who drives a lorry there. “Then the road was gone.”

“I will not drive up there again.”

The owner, Basalt Nord, denied that blasting had loosened the slope.
`

func TestClaimsHaveTheirSpeakers(t *testing.T) {
	b := read(t, quarry, Options{Published: "2026-05-08"})
	var got []string
	for _, c := range b.Claims {
		got = append(got, said(b, c))
	}
	for _, want := range []string{
		"Marta Ilves: asserted: the slope had moved by nine centimetres",
		"Marta Ilves: hedged: it might move again",
		"Jon Pell: asserted: “We heard a crack like thunder,”",
		"Jon Pell: asserted: “Then the road was gone.”",
		"Jon Pell: intended: “I will not drive up there again.”",
		"Basalt Nord: denied: blasting had loosened the slope",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("no claim %q in\n%s", want, strings.Join(got, "\n"))
		}
	}
	if len(got) != 7 {
		t.Errorf("%d claims, want 7:\n%s", len(got), strings.Join(got, "\n"))
	}
	for i, a := range b.Actors {
		n := 0
		for _, c := range b.Claims {
			if c.Speaker == a.ID {
				n++
			}
		}
		if a.Statements != n {
			t.Errorf("actor %d %s has %d statements, says %d", i, a.Name, n, a.Statements)
		}
	}
}

// TestWhoIsMeantByAPronounThatSpeaks reads the last claim's speaker.
func TestWhoIsMeantByAPronounThatSpeaks(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"the one who spoke, not a possessor in what he said",
			"It was a mark of fear on Oskar Falk’s side, Jon Pell argued. “It is a sign of weakness,” he said.", "Jon Pell"},
		{"the one who spoke, not one named in what he said",
			"“We asked Oskar Falk for a ferry,” Jon Pell said. “Oskar Falk never answers. Oskar Falk never pays.” Nobody voted for Falk, he added.", "Jon Pell"},
		{"the one before a long quotation",
			"Jon Pell said the ferry was late. “We waited. We called. Oskar Falk never answers. He never pays. He never calls. That is why we left him,” he said.", "Jon Pell"},
		{"somebody without a name",
			"The army denied the raid, its spokesman Oskar Falk said.\n\nA local councillor, who asked not to be named, said by telephone that he had counted nine boats.", "A local councillor"},
		{"who a document belongs to", "The Harbour Trust's report found that the lagoon was too shallow.", "Harbour Trust"},
		{"who a document is by", "A report by the Harbour Trust was read on Monday.\n\nA survey by Jon Pell found that the lagoon was too shallow.", "Jon Pell"},
		{"whose document it was before", "The Harbour Trust's report found that the lagoon was too shallow.\n\nThe report warned that ferries would run aground.", "Harbour Trust"},
		{"who issues a document", "Jon Pell, who was in Tolm, released a statement saying that the lagoon was too shallow.", "Jon Pell"},
		{"a document by nobody", "Jon Pell was there. A report found that the lagoon was too shallow.", "nobody"},
		{"a name behind the office", "The member for Tolm, Oda Brandt, announced her leave. She said that it was over.", "Oda Brandt"},
		{"a body as it", "The Harbour Trust met on Monday. It said that the lagoon would be dredged.", "Harbour Trust"},
		{"a group as they", "Residents told Jon Pell on Monday that the water was low. They said that the lagoon was too shallow.", "Residents"},
		{"a body as they", "The Harbour Trust wrote to Jon Pell on Monday. They said that the lagoon was too shallow.", "Harbour Trust"},
	} {
		b := read(t, c.text+"\n", Options{})
		last := b.Claims[len(b.Claims)-1]
		if got, _, _ := strings.Cut(said(b, last), ":"); got != c.want {
			t.Errorf("%s: said by %s, want %s", c.name, got, c.want)
		}
	}
}

func TestOneClaimForEachSentenceAndSpeaker(t *testing.T) {
	b := read(t, "# Council meets\n\nMayor Ada Brandt said the bridge was shut and added that ferries were running, but the union warned that they were not.\n", Options{})
	if len(b.Claims) != 2 {
		t.Fatalf("claims %+v, want one of the mayor's and one of the union's", b.Claims)
	}
	if want := "the bridge was shut and added that ferries were running"; b.Claims[0].Text != want {
		t.Errorf("text %q, want %q", b.Claims[0].Text, want)
	}
}

func TestKeyClaimsAreSixAtMostAndSayWhy(t *testing.T) {
	var text strings.Builder
	text.WriteString("# Council votes on the Elm bridge\n\n")
	for _, who := range []string{"Ada Brandt", "Jon Pell", "Marta Ilves", "Ines Okoro", "Karl Weiss", "Rosa Lind", "Paul Grau", "Tove Falk", "Iva Horn"} {
		text.WriteString(who + " said the Elm bridge would need new cables after forty years of lorries and salt.\n\n")
	}
	b := read(t, text.String(), Options{})
	keys := 0
	for _, c := range b.Claims {
		if c.Key {
			keys++
		}
		if c.Salience < 0 || c.Salience > 1 || len(c.Why) < 2 {
			t.Errorf("claim %s: salience %v, why %q", c.ID, c.Salience, c.Why)
		}
	}
	if keys != 6 || !b.Claims[0].Key {
		t.Errorf("%d key claims of %d, the first %v; want six with the first", keys, len(b.Claims), b.Claims[0].Key)
	}
}

// checkSpans fails where a span of a briefing does not lie in the text, words
// are not those of their span or an item breaks the schema.
func checkSpans(t interface {
	Fatalf(string, ...any)
	Helper()
}, b *Briefing) {
	t.Helper()
	data, err := b.JSON()
	if err != nil {
		t.Fatalf("%v", err)
	}
	again, err := Decode(data)
	if err != nil {
		t.Fatalf("%v", err)
	}
	if len(again.Warnings) > 0 {
		t.Fatalf("%q", again.Warnings)
	}
	for _, c := range b.Claims {
		if c.Origin == ByAuthor { // the author's words, not the text's
			continue
		}
		if len(c.Content) == 0 || c.Sentence == nil {
			t.Fatalf("claim %s has no place", c.ID)
		}
		var parts []string
		for i, p := range c.Content {
			parts = append(parts, p.Of(b.Document.Text))
			if i > 0 && c.Content[i-1].Overlaps(p) {
				t.Fatalf("claim %s says words twice", c.ID)
			}
			if !c.Sentence.Contains(p) {
				t.Fatalf("claim %s leaves its sentence", c.ID)
			}
		}
		if c.Text != strings.Join(parts, " … ") {
			t.Fatalf("claim %s reads %q, its words are %q", c.ID, c.Text, parts)
		}
	}
}

func TestEverySpanIsItsWords(t *testing.T) {
	pieces := []string{"Ada Brandt", "the mayor", "said", "told", "reporters", "that", "“", "”", "\"", "'", ",", ".", " and ", "he", "denied", "may", "will",
		"the bridge", "was", "shut", "on Monday", "according to", "officials", "Österreich", "—", "\n\n", "not", "reportedly", "who", "a report", "promised", "to pay", "’s", ":", "?", ";", "2,000", "урок", "…"}
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 60).Draw(t, "words")
		doc, err := content.Read([]byte(strings.Join(words, rapid.SampledFrom([]string{" ", ""}).Draw(t, "between"))+"."), "t.txt")
		if err != nil {
			t.Skip(err)
		}
		b, err := Analyze(context.Background(), doc, Options{Published: "2026-01-07"})
		if err != nil {
			t.Fatalf("%v", err)
		}
		for _, f := range b.Failures {
			t.Fatalf("stage %s: %v", f.Stage, f.Err)
		}
		checkSpans(t, b)
	})
}

func TestSamplesKeepTheSchema(t *testing.T) {
	for _, text := range []string{quarry, dam, sections} {
		b := read(t, text, Options{})
		data, err := b.JSON()
		if err != nil {
			t.Fatal(err)
		}
		if err := validate(t, data); err != nil {
			t.Error(err)
		}
	}
}

// TestTwoStatementsOfOneSpeaker keeps a fact and an intention under two cues
// apart, and together what is equally sure.
func TestTwoStatementsOfOneSpeaker(t *testing.T) {
	for text, want := range map[string][]string{
		"“Our crews dug only at night,” Jo Pell said, adding that an inquiry would be opened.": {
			"Jo Pell: asserted: “Our crews dug only at night,”", "Jo Pell: intended: an inquiry would be opened"},
		"Jo Pell said the pier was safe and added that the tolls were fair.": {
			"Jo Pell: asserted: the pier was safe and added that the tolls were fair"},
	} {
		b := read(t, text, Options{})
		var got []string
		for _, c := range b.Claims {
			got = append(got, said(b, c))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q gives\n%q\nwant\n%q", text, got, want)
		}
	}
}

func TestAnswersAreOfThePersonInterviewed(t *testing.T) {
	b := read(t, "Piet Holm runs the port of Elmhaven. Mr Holm spoke to us on Friday.\n\nQ: Why did the cranes stop in May?\n\nA: The brakes had failed.\n\nQ: Who knew?\n\nA: Ada Brandt knew. She told nobody.", Options{})
	names := map[string]string{}
	for _, a := range b.Actors {
		names[a.ID] = a.Name
	}
	answers := 0
	for _, c := range b.Claims {
		if c.Kind != Direct {
			continue
		}
		answers++
		if names[c.Speaker] != "Piet Holm" {
			t.Errorf("%q is by %q, want the person interviewed", c.Text, names[c.Speaker])
		}
	}
	if answers != 3 {
		t.Errorf("%d answers, want 3", answers)
	}
}

func TestOneStatementWithTwoCuesIsShownOnce(t *testing.T) {
	at := []span.Span{span.New(20, 40)}
	none := Claim{Content: at}
	it := Claim{Content: at, Source: &Quote{Span: span.New(0, 2), Text: "It"}}
	press := Claim{Content: at, Source: &Quote{Span: span.New(5, 14), Text: "the press"}}
	part := Claim{Content: at, Source: &Quote{Span: span.New(9, 14), Text: "press"}}
	other := Claim{Content: at, Source: &Quote{Span: span.New(50, 54), Text: "Pell"}}
	elsewhere := Claim{Content: []span.Span{span.New(60, 70)}}
	for _, c := range []struct {
		name string
		a, b Claim
		want bool
	}{
		{"no source and it", none, it, true},
		{"it and a name", it, press, true},
		{"a phrase and a part of it", press, part, true},
		{"two speakers", press, other, false},
		{"other content", none, elsewhere, false},
	} {
		if got := twice(c.a, c.b); got != c.want {
			t.Errorf("%s: shown once %v, want %v", c.name, got, c.want)
		}
	}
}
