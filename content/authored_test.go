package content

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// briefed writes what the author brought along, an item a line: the words,
// what belongs to them, where they stand.
func briefed(doc *Document) string {
	a := doc.Authored
	if a == nil {
		return ""
	}
	var out []string
	add := func(kind string, l AuthoredLine, more ...string) {
		s := kind + " " + l.Text
		for _, m := range more {
			if m != "" {
				s += " / " + m
			}
		}
		if !l.Evidence.Empty() {
			s += fmt.Sprintf(" @%q", l.Evidence.Of(doc.Text))
		}
		if !l.Entry.Empty() {
			s += fmt.Sprintf(" in %q", l.Entry.Of(doc.Text))
		}
		out = append(out, s)
	}
	for _, l := range a.BottomLine {
		add("line:", l)
	}
	for _, c := range a.Claims {
		add("claim:", c.AuthoredLine, c.Speaker, c.Certainty)
	}
	for _, x := range a.Actors {
		add("actor:", x.AuthoredLine, x.Role, x.Type, strings.Join(x.Aliases, "+"))
	}
	for _, e := range a.Timeline {
		add("event:", e.AuthoredLine, e.When, e.Status)
	}
	return strings.Join(out, "\n")
}

// body is a text for front matter to stand over.
const body = "\n# Ferry strike ends\n\nCrews voted on Friday. “We are glad,” said Una Brack,\nwho leads the union. Northline denied that the ships were *unsafe*.\n"

func TestFrontMatter(t *testing.T) {
	for _, c := range []struct {
		name, head, want string
		warnings         []string
	}{
		{"all fields of all items", `---
bottom_line: Crews voted on Friday.
claims:
  - speaker: Una Brack
    text: The crews are glad
    certainty: asserted
    evidence: '"We are   glad," said Una'
  - {speaker: Northline, text: The ships were safe, certainty: denied, evidence: "Northline denied that the ships were unsafe"}
actors:
  - {name: Una Brack, role: union leader, type: person, aliases: [Brack, the leader]}
  - {name: Northline, type: organisation, aliases: "the company; the line"}
timeline:
  - {when: 2024-05-03, text: crews voted, status: past}
---
`, `line: Crews voted on Friday. @"Crews voted on Friday."
claim: The crews are glad / Una Brack / asserted @"“We are glad,” said Una"
claim: The ships were safe / Northline / denied @"Northline denied that the ships were unsafe"
actor: Una Brack / union leader / person / Brack+the leader
actor: Northline / organization / the company+the line
event: crews voted / 2024-05-03 / past @"Crews voted"`, nil},

		{"plain strings and pairs", `---
bottom-line: [One, Two]
claims: [The ships were safe, "Una Brack: it is over"]
actors:
- Una Brack
- Northline: ferry company
timeline:
- 2024-05-03: Crews vote
- It ends
---
`, `line: One
line: Two
claim: The ships were safe
claim: Una Brack: it is over
actor: Una Brack
actor: Northline / ferry company
event: Crews vote / 2024-05-03
event: It ends`, nil},

		{"TOML", `+++
bottom_line = "Crews voted on Friday."
claims = [{speaker = "Una Brack", text = "We are glad"}, "It is over"]
[[actors]]
name = "Una Brack"
aliases = ["Brack"]
[[timeline]]
when = 2024-05-03
text = "Crews vote"
+++
`, `line: Crews voted on Friday. @"Crews voted on Friday."
claim: We are glad / Una Brack @"We are glad"
claim: It is over
actor: Una Brack / Brack
event: Crews vote / 2024-05-03`, nil},

		{"faults cost their entry only", `---
claims:
  - {speaker: Una Brack}
  - text: Good
    certainty: sure
  - text: Odd
    mood: grim
  - {text: Broken, speaker: [
  - text: Last
actors: {name: Una Brack, role: [}
timeline:
  - when: 2024
    text: |
      One
      day
---
`, `claim: Good
claim: Odd
claim: Last
event: One day / 2024`, []string{
			`3 Front matter: a claim entry without "text" was left out.`,
			`4 Front matter: "sure" is no certainty; it is one of asserted, hedged, denied, intended.`,
			"6 Front matter: a claim entry has fields that mean nothing here: mood.",
			"8 Front matter: an entry of claims could not be read",
			"10 Front matter: actors could not be read",
		}},

		{"TOML faults", "+++\ntitle = \"x\"\nclaims = [\"a\"]\nactors = [\n+++\n", "claim: a", []string{"4 Front matter: actors could not be read"}},
		{"words that are not there", "---\nclaims: [{text: a, evidence: not in the text}]\n---\n", "claim: a", nil},
		{"other programs' fields", "---\nlayout: post\ntags: [a, b]\ndraft: false\n---\n", "", nil},
		{"a rule is no fence", "---\n\nNot a field\n\n---\n", "", nil},
		{"references", "---\nclaims: [&a {text: x}, *a]\n---\n", "claim: x\nclaim: x", nil},
	} {
		doc := readMarkdown(t, c.head+body)
		if got := briefed(doc); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
		for i, w := range doc.Warnings {
			got := fmt.Sprintf("%d %s", w.Line, w.Text)
			if i >= len(c.warnings) || !strings.HasPrefix(got, c.warnings[i]) {
				t.Errorf("%s: warning %q", c.name, got)
			}
		}
		if len(doc.Warnings) < len(c.warnings) {
			t.Errorf("%s: warnings %v, want %q", c.name, doc.Warnings, c.warnings)
		}
	}
}

func TestFrontMatterFacts(t *testing.T) {
	want := []string{"Hi: there", "Harbour Post", "Ann Lee, Bo Dahl", "https://post.example/a", "2024-05-03", "en"}
	for name, head := range map[string]string{
		"YAML":       "---\ntitle: Hi: there\npublished: 2024-05-03\nsource: Harbour Post\nbyline: Ann Lee, Bo Dahl\nurl: https://post.example/a\nlanguage: en\n---\n",
		"others":     "---\nHeadline: 'Hi: there'\nDate: 2024-05-03 08:00:00 +0100\npublisher: Harbour Post\nauthors: [{name: Ann Lee}, Bo Dahl]\nlink: https://post.example/a\nlang: en-GB\n...\n",
		"CRLF":       "---\r\ntitle: \"Hi: there\"\r\ndate: May 3, 2024\r\nsource: Harbour Post\r\nauthor:\r\n- Ann Lee\r\n- Bo Dahl\r\nurl: https://post.example/a\r\nlang: en\r\n---\r\n",
		"TOML":       "+++\ntitle = \"Hi: there\"\ndate = 2024-05-03T10:00:00Z\nsource = \"Harbour Post\"\nauthors = [\"Ann Lee\", \"Bo Dahl\"]\nurl = \"https://post.example/a\"\nlanguage = \"en\"\n+++\n",
		"local date": "\ufeff+++\ntitle = 'Hi: there'\npublished = 2024-05-03\nsource = 'Harbour Post'\nbyline = 'Ann Lee, Bo Dahl'\nurl = 'https://post.example/a'\nlanguage = 'en'\n+++\n",
	} {
		doc := readMarkdown(t, head+"\nText.")
		got := []string{doc.Title, doc.Source, doc.Byline, doc.URL, doc.Published, doc.Language}
		if !slices.Equal(got, want) || doc.Text != "Hi: there\n\nText." {
			t.Errorf("%s: %q, text %q, warnings %v", name, got, doc.Text, doc.Warnings)
		}
	}
	doc := readMarkdown(t, "---\ntitle: x\npublished: some day\nurl: javascript:x\n---\nText.")
	if doc.Published != "" || doc.URL != "" || len(doc.Warnings) != 1 || doc.Warnings[0].Line != 3 {
		t.Errorf("published %q, address %q, warnings %v", doc.Published, doc.URL, doc.Warnings)
	}
}

// TestFrontMatterBomb: a few lines that stand for billions of values are read
// or refused, but not expanded.
func TestFrontMatterBomb(t *testing.T) {
	var src strings.Builder
	src.WriteString("---\na: &a [x, x, x, x, x, x, x, x, x, x]\n")
	for c := 'b'; c <= 'k'; c++ {
		fmt.Fprintf(&src, "%c: &%c [%s]\n", c, c, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*%c, ", c-1), 10), ", "))
	}
	src.WriteString("claims: *k\n---\nText.")
	readMarkdown(t, src.String())
}

func TestEvidence(t *testing.T) {
	doc := readMarkdown(t, "# The port is shut\n\nThe port is shut, he said — “until\nMay”. The portal stays.\n\nİstanbul’s port is open… for now.\n")
	for words, want := range map[string]string{
		"The port is shut":                              "The port is shut", // in the prose, not in the title
		"the PORT is shut":                              "The port is shut",
		`said - "until May".`:                           "said — “until\nMay”.",
		"said — “until May”":                            "said — “until May”",
		"port is open... for":                           "port is open… for",
		"İstanbul's port":                               "İstanbul’s port",
		"The port was shut":                             "",
		"port is shut … until":                          "port is shut, he said — “until",
		"The port … [...] May":                          "The port is shut, he said — “until\nMay",
		"The portal … shut":                             "", // the other way round
		"The portal … for now":                          "", // over a block's border
		"the **port** is [shut](https://a.example), he": "The port is shut, he",
		"he sa":     "", // ends inside a word
		"":          "",
		" \n ":      "",
		"port":      "port",
		"… for now": "… for now",
	} {
		at := newFinder(doc).words(words)
		if !at.Valid(doc.Text) {
			t.Fatalf("%q: %v is no place", words, at)
		}
		if got := at.Of(doc.Text); strings.Join(strings.Fields(got), " ") != strings.Join(strings.Fields(want), " ") {
			t.Errorf("%q is found as %q, want %q", words, got, want)
		}
		if words == "The port is shut" && at.Start == 0 {
			t.Error("found in the title though it stands in the prose")
		}
	}
}

func FuzzFrontMatter(f *testing.F) {
	for _, s := range []string{
		"---\ntitle: Hi: there\nclaims:\n  - {speaker: a, text: b, evidence: Text}\n  - c: d\n---\nText b",
		"+++\ntitle = 'x'\n[[claims]]\ntext = 'Text'\n[timeline]\nwhen = 1\n+++\nText",
		"---\nactors: &a [x, *a]\ntimeline: [{when: 1, text: |\n  x}]\n---\nText", "---\n\t- a: [\n'b': \"\n...\n",
		"---\nbottom_line: >\n  a\n  b\nclaims: [[[x]]]\nactors: {name: [a, {text: b}]}\n---\n# a b",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		src = strings.ToValidUTF8(src, "?")
		doc, err := parseMarkdown([]byte(src), "fuzz")
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, doc)
	})
}
