package lang

import (
	"strings"
	"testing"

	"sitrep/content/span"
)

// labelledNames reads a text in which the encoder's marks are written down:
// "[Lee Marlow]p" is a person's name and "[Moscow]p?" one that it is unsure of;
// o is a body's, l a place's and x another. Paragraphs are as in readText.
func labelledNames(marked string) *Reading {
	var text strings.Builder
	var labels []nameLabel
	for rest := marked; rest != ""; {
		before, inside, found := strings.Cut(rest, "[")
		text.WriteString(before)
		if !found {
			break
		}
		name, behind, _ := strings.Cut(inside, "]")
		l := nameLabel{Span: span.New(text.Len(), text.Len()+len(name)), Type: NameType(strings.IndexByte("xpol", behind[0])), sure: 0.95}
		text.WriteString(name)
		if rest = behind[1:]; strings.HasPrefix(rest, "?") {
			rest, l.sure = rest[1:], 0.45
		}
		labels = append(labels, l)
	}
	return readLabels(text.String(), labels)
}

// readLabels makes names of marks in a text.
func readLabels(text string, labels []nameLabel) *Reading {
	r := Split(text, headed(text))
	for i := range labels {
		for k, s := range r.Sentences {
			if s.Span.Contains(labels[i].Span) {
				labels[i].Sentence = k
			}
		}
	}
	n := &namer{r: r, inName: make([]bool, len(r.Words))}
	n.countCase()
	n.readLabelled(labels)
	return r
}

// TestLabelledNames holds what is made of the encoder's marks, whatever it
// learned to mark.
func TestLabelledNames(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"article and possessive ending are no part of it": {
			"[The Acme Corp.]o sued. [Hale's]p aides left.", "Acme Corp.:organization Hale:person"},
		"marks are no part of it": {"The bridge (“[Old Tom,]x”) fell.", "Old Tom:other"},
		"a day is none":           {"It rained on [Monday]x in [May]x.", ""},
		"a title is cut off": {
			"[Finance Minister Ada Brandt]p met [Mr. Hale]p.", "<Finance Minister>Ada Brandt:person <Mr.>Hale:person"},
		"a title is found before it": {
			"The former finance minister [Ada Brandt]p met harbour board spokesman [Lee Marlow]p.",
			"<former finance minister>Ada Brandt:person <harbour board spokesman>Lee Marlow:person"},
		"a title with its country": {"Danish Finance Minister [Ada Brandt]p left.",
			"Danish:other=Denmark <Danish Finance Minister>Ada Brandt:person"},
		"a house called by its founder's possessive keeps it": {"[Christie]o's sold a drawing. [Hale]o's sold a boat.", "Christie's:organization Hale:organization"},
		"an office with its place":                            {"[Mayor of Kolno Piotr Jasny]p left.", "<Mayor of Kolno>Piotr Jasny:person"},
		"an office whose place is marked with its holder":     {"Mayor of [Kolno Piotr Jasny]p left.", "<Mayor of Kolno>Piotr Jasny:person"},
		"an office with a name of three words":                {"Mayor of [Kolno]l, [Ana Maria Jasny]p, met director of [Ana Maria]x.", "Kolno:place Ana Maria Jasny:person Ana Maria:other"},
		"a word with its article belongs to it": {"The [Katibat]o al-Nur met [Omar]p el-Khatib and the [Iraqi]x al-Hadi.",
			"Katibat al-Nur:organization Omar el-Khatib:person Iraqi:other=Iraq"},
		"what a minister is of is no body": {"[Norwegian Fuel]o Minister [Ada Brandt]p left.",
			"Norwegian:other=Norway <Norwegian Fuel Minister>Ada Brandt:person"},
		"nor what an officer is of": {"[U.S. Trade]o Representative [Ada Brandt]p met [U.S. Air Force]o Secretary [Lee Marlow]p.",
			"U.S.:place=United States <U.S. Trade Representative>Ada Brandt:person U.S. Air Force:organization <U.S. Air Force Secretary>Lee Marlow:person"},
		"a name up to its nickname":  {"They met [Ulla “Ull]p” [Brandt]p.", "Ulla “Ull” Brandt:person"},
		"a name behind its nickname": {"They met Dorjan “Dorj” [Velmar]p.", "Dorjan “Dorj” Velmar:person"},
		"a nickname in quotation marks": {"[Omar]p \"[Odd]x\" [Said Marlow]p met [Lee]p “Lucky Lee” [Holt]p. [Ada Brandt]p “Sorry” she said. [Ana]p \"Tide\" Di Moor left.",
			"Omar \"Odd\" Said Marlow:person Lee “Lucky Lee” Holt:person Ada Brandt:person Ana \"Tide\" Di Moor:person"},
		"a syllable behind a hyphen":                  {"[Chen Lung]p-bin met [Marlow]p-era crews.", "Chen Lung-bin:person Marlow:person"},
		"a syllable that is spelt like a preposition": {"[Lim Dae]p-in met [Moon Sae-]pin.", "Lim Dae-in:person Moon Sae-in:person"},
		"no name ends with a conjunction":             {"[Hale Motors and]o (left) met [Velm Care at]o sea.", "Hale Motors:organization Velm Care:organization"},
		"a university with its town":                  {"The [University of Texas]o, [Arlington]o, and the [University of Texas]o, [Hale Motors]o agreed.", "University of Texas, Arlington:organization University of Texas:organization Hale Motors:organization"},
		"a name cut behind its of":                    {"The [Friends of]o [Marlow]x met [Crews at]o sea.", "Friends of Marlow:organization Crews:organization"},
		"where a company or party is": {"[Hale Tools PLC of Surrey]o, the [Fair Play Party in Goa]o and the [Foreign Ministry in Oslo]o met the [University of Hale of the UK]o.",
			"Hale Tools PLC:organization Fair Play Party:organization Foreign Ministry in Oslo:organization University of Hale:organization"},
		"deputies are no part of their party's name": {"The [Fair Play MPs]o left.", "Fair Play:organization"},
		"a town before its region":                   {"The [Harrowby]o, Ill., maker met [Marlow Inc.]o, [Tolm]o, [N.J.]o, and left.", "Harrowby:place Marlow Inc.:organization Tolm:place N.J.:place"},
		"adjectives are found without a mark": {
			"The South Korean and Kurdish crews met Norwegians and Democrats.",
			"South Korean:other=South Korea Kurdish:other Norwegians:other=Norway Democrats:other"},
		"an adjective that is marked":   {"A [Danish]x crew met [Russians]x.", "Danish:other=Denmark Russians:other=Russia"},
		"a word that is spelt like one": {"Green paint dried. They paint it green.", ""},
		"in a word":                     {"The [U.S.]l-led crews left.", "U.S.:place=United States"},
		"a country and a capital":       {"[Norway]l and [Lima]l agreed.", "Norway:place=Norway Lima:place=Peru"},
		"a capital that speaks is no person": {
			"[Moscow]p? denied it.", "Moscow:place=Russia"},
		"a person who is called like a country": {"[Jordan]p smiled.", "Jordan:person"},
		"a country that is taken for a person in one place": {
			"[Chad]p? denied it. Ships of [Chad]l and [Chad]l left.", "Chad:place=Chad Chad:place=Chad Chad:place=Chad"},
		"places vote": {
			"[Marlow]l closed its gates. [Marlow]o sent its crews home. Shares of [Marlow]o fell.",
			"Marlow:organization Marlow:organization Marlow:organization"},
		"a country that is a body in one place stays a country": {
			"[Norway]l won. [Norway]o played well. [Norway]o left.", "Norway:place=Norway Norway:place=Norway Norway:place=Norway"},
		"a last name counts with the full name": {
			"[Ana Paris]p spoke. [Paris]l was late.", "Ana Paris:person Paris:person"},
		"not where it must be the place": {
			"[Ana Paris]p spoke in [Paris]l, and the crews of [Paris]l, [Paris]l and [Paris]l left.",
			"Ana Paris:person Paris:place=France Paris:place=France Paris:place=France Paris:place=France"},
		"a name that is sure is found elsewhere": {
			"# Belov Walks Out Of Harbour Talks\n\n[Anton Belov]p spoke. [Belov]p left.",
			"Belov:person Anton Belov:person Belov:person"},
		"with the title that it has there": {
			"Chairman Belov left. [Anton Belov]p spoke. [Belov]p slept.", "<Chairman>Belov:person Anton Belov:person Belov:person"},
		"a name that is unsure is not": {"[Tolm]l? is far. Nobody knows Tolm.", "Tolm:place?"},
		"nor a common word": {
			"[Tide]o paid. [Tide]o paid again. Tide and time wait for nobody, and a tide turns.", "Tide:organization Tide:organization"},
	} {
		if got := shownNames(labelledNames(c.text)); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", name, c.text, got, c.want)
		}
	}
}

// TestMarksMayOverlap holds that a sentence that two windows share gives its
// names once.
func TestMarksMayOverlap(t *testing.T) {
	text := "Ana Moor met Peter Holt."
	at := func(s string) nameLabel {
		i := strings.Index(text, s)
		return nameLabel{Span: span.New(i, i+len(s)), Type: PersonName, sure: 0.9}
	}
	got := shownNames(readLabels(text, []nameLabel{at("Ana Moor"), at("Moor"), at("Ana Moor"), at("Peter Holt"), at("Peter")}))
	if want := "Ana Moor:person Peter Holt:person"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// A rank makes a person of whatever the encoder takes the name for.
func TestRankedNames(t *testing.T) {
	for _, c := range []struct {
		text, name string
		want       bool
	}{
		{"They told Gen Anuwat to go.", "Gen Anuwat", true},
		{"They told Col. Adebayo to go.", "Col. Adebayo", true},
		{"They told General Motors to go.", "General Motors", false},
	} {
		r := Split(c.text, []Passage{{Span: span.New(0, len(c.text))}})
		n := &namer{r: r}
		at := span.New(strings.Index(c.text, c.name), strings.Index(c.text, c.name)+len(c.name))
		first, last := n.wordsOf(at)
		if got := n.ranked(&candidate{Name: Name{Span: at, Type: OrganizationName}, first: first, last: last}); got != c.want {
			t.Errorf("%q ranked: %v, want %v", c.name, got, c.want)
		}
	}
}

// TestTitlesOfPersons holds what of a mark is a person's title and what their name.
func TestTitlesOfPersons(t *testing.T) {
	for text, want := range map[string]string{
		"The prize went to [Uzbek Lazo Fati]p on Monday.":                           "|Lazo Fati",
		"The prize went to [German Lopez Mota]p on Monday.":                         "|German Lopez Mota",
		"Undersecretary for [Ports Mr. Tocchi]p said no.":                           "Undersecretary for Ports Mr.|Tocchi",
		"Interior and National Planning Cabinet Secretary [Tomas Moro]p said no.":   "Interior and National Planning Cabinet Secretary|Tomas Moro",
		"Norwegian Prime Minister-designate [Carl Moen]p said no.":                  "Norwegian Prime Minister-designate|Carl Moen",
		"It was over. Last night Taoiseach [Niall Marten]p said no.":                "Taoiseach|Niall Marten",
		"Democratic Reps. [Jon Holm]p said no.":                                     "Democratic Reps.|Jon Holm",
		"He told her through Harbour Board chief [Ada Brandt]p that it was closed.": "Harbour Board chief|Ada Brandt",
	} {
		r := labelledNames(text)
		i := len(r.Names) - 1
		if i < 0 {
			t.Errorf("%s: no name", text)
			continue
		}
		if got := r.Names[i].Title.Of(r.Text) + "|" + r.Names[i].Span.Of(r.Text); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
