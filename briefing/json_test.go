package briefing

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"sitrep/content/span"
)

// full is a briefing in which every field of the published form is filled.
func full() *Briefing {
	text := "Mayor Ada Brandt said on Tuesday that the “old” bridge may close."
	at := func(words string) Quote {
		i := strings.Index(text, words)
		return Quote{Text: words, Span: span.New(i, i+len(words))}
	}
	whole := span.New(0, len(text))
	source, cue := at("Mayor Ada Brandt"), at("said")
	closing := at("bridge may close").Span
	return &Briefing{
		Schema: Schema,
		Document: Document{ID: "0123456789abcdef", Title: "Bridge", Source: "The Paper", Published: "2026-01-07",
			PublishedFrom: "text", Language: "en", Words: 12, Text: text, Dropped: []string{"Share this"}},
		Sentences:        []span.Span{whole},
		BottomLine:       []span.Span{whole},
		AuthorBottomLine: []string{"The bridge is old."},
		Actors: []Actor{{ID: "a1", Name: "Ada Brandt", Type: Person, Roles: []Quote{at("Mayor")},
			Aliases: []string{"Ada Brandt"}, Mentions: []Mention{{at("Ada Brandt").Span, NameMention}},
			Statements: 1, Salience: 1, Key: true, Why: []string{"speaks"}, Origin: InText}},
		Claims: []Claim{{ID: "c1", Text: "the “old” bridge may close", Speaker: "a1", Source: &source,
			SourceKind: NamedSource, Cue: &cue, Content: []span.Span{at("the “old” bridge may close").Span},
			Sentence: &whole, Kind: Indirect, Certainty: Hedged,
			Signals:  []Signal{{at("may"), ModalSignal}},
			Salience: 0.5, Key: true, Why: []string{"“said”"}, Origin: InText, With: []string{}, SpeakerName: "Ada"}},
		Timeline: []Event{{ID: "e1", Text: "bridge may close", Sentence: &whole, Span: &closing,
			When:   &When{Quote: at("on Tuesday"), Value: "2026-01-06", Precision: ByDay, From: "stated"},
			Status: Possible, Actors: []string{"a1"}, After: []string{}, Before: []string{}, SameTime: []string{},
			Signals: []Quote{at("on")}, Salience: 0.2, Why: []string{"date"}, Origin: InText}},
		Names:   []Name{{at("Ada Brandt"), "person"}},
		Timexes: []Timex{{at("Tuesday"), "DATE", "2026-01-06"}},
	}
}

// validate holds JSON to the published schema.
func validate(t *testing.T, data []byte) error {
	t.Helper()
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(SchemaJSON()))
	if err != nil {
		t.Fatalf("the schema is no JSON: %v", err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("briefing.json", schema); err != nil {
		t.Fatal(err)
	}
	compiled, err := c.Compile("briefing.json")
	if err != nil {
		t.Fatalf("the schema does not compile: %v", err)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return compiled.Validate(value)
}

func TestJSONComesBackAsItWas(t *testing.T) {
	want := full()
	data, err := want.JSON()
	if err != nil {
		t.Fatal(err)
	}
	if err := validate(t, data); err != nil {
		t.Errorf("does not fit the schema: %v", err)
	}
	got, err := Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("decoded\n%+v\nwant\n%+v", got, want)
	}
	if !strings.Contains(string(data), "“old” bridge") {
		t.Error("the words are escaped")
	}
}

func TestListsAreNeverNull(t *testing.T) {
	b := &Briefing{Schema: Schema, Document: Document{ID: "0123456789abcdef", PublishedFrom: "none"},
		Actors: []Actor{{ID: "a1", Type: Group, Origin: InText}},
		Claims: []Claim{{ID: "c1", SourceKind: NoSource, Kind: Indirect, Certainty: Asserted, Origin: InText}}}
	data, err := b.JSON()
	if err != nil {
		t.Fatal(err)
	}
	if err := validate(t, data); err != nil {
		t.Errorf("does not fit the schema: %v", err)
	}
	if b.Sentences != nil || b.Actors[0].Roles != nil {
		t.Error("writing has changed the briefing")
	}
	for _, field := range []string{`"aliases": []`, `"content": []`, `"timeline": []`, `"dropped": []`} {
		if !strings.Contains(string(data), field) {
			t.Errorf("no %s in\n%s", field, data)
		}
	}
}

func TestSchemaRefusesWhatJSONNeverWrites(t *testing.T) {
	for name, change := range map[string]func(*Briefing){
		"certainty": func(b *Briefing) { b.Claims[0].Certainty = "sure" },
		"salience":  func(b *Briefing) { b.Claims[0].Salience = 1.5 },
		"span":      func(b *Briefing) { b.Sentences[0].Start = -1 },
		"id":        func(b *Briefing) { b.Document.ID = "7" },
		"from":      func(b *Briefing) { b.Timeline[0].When.From = "guessed" },
		"name type": func(b *Briefing) { b.Names[0].Type = "city" },
		"schema":    func(b *Briefing) { b.Schema = "sitrep.briefing.v2" },
	} {
		b := full()
		change(b)
		data, err := b.JSON()
		if err != nil {
			t.Fatal(err)
		}
		if validate(t, data) == nil {
			t.Errorf("%s: the schema accepts it", name)
		}
	}
	data, _ := full().JSON()
	var value map[string]any
	if err := json.Unmarshal(data, &value); err != nil {
		t.Fatal(err)
	}
	delete(value["claims"].([]any)[0].(map[string]any), "cue")
	data, _ = json.Marshal(value)
	if validate(t, data) == nil {
		t.Error("the schema accepts a claim without a cue field")
	}
}

func TestDecodeNamesTheItem(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*Briefing)
		want   string
	}{
		{"outside", func(b *Briefing) { b.Claims[0].Cue.Span = span.New(520, 531) },
			"claims[0] c1: cue 520–531 does not lie in the text"},
		{"inside a rune", func(b *Briefing) { b.Claims[0].Content[0].Start = strings.Index(b.Document.Text, "“") + 1 },
			"claims[0] c1: content "},
		{"reversed", func(b *Briefing) { b.Sentences[0] = span.Span{Start: 9, End: 3} },
			"sentences[0]: the sentence 9–3 does not lie in the text"},
		{"enumeration", func(b *Briefing) { b.Timeline[0].Status = "maybe" },
			`timeline[0] e1: status "maybe" is none of past, ongoing, planned or possible`},
		{"same id", func(b *Briefing) { b.Actors = append(b.Actors, b.Actors[0]) },
			"actors[1] a1: the id a1 is taken by actors[0] a1"},
		{"no id", func(b *Briefing) { b.Claims[0].ID = "" }, "claims[0]: there is no id"},
		{"salience", func(b *Briefing) { b.Actors[0].Salience = 7 }, "actors[0] a1: salience 7 is not between 0 and 1"},
		{"schema", func(b *Briefing) { b.Schema = "other" }, `the schema is "other"`},
	} {
		b := full()
		c.change(b)
		data, err := b.JSON()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Decode(data); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %q", c.name, err, c.want)
		}
	}
}

func TestDecodeForgives(t *testing.T) {
	b := full()
	b.Claims[0].Speaker = "a9"
	b.Claims[0].Cue.Text = "told"
	b.Timeline[0].After = []string{"e7"}
	b.Actors[0].Origin = ""
	data, _ := b.JSON()
	data = bytes.Replace(data, []byte(`"claims":`), []byte(`"mood": "grim", "claims":`), 1)
	got, err := Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	all := strings.Join(got.Warnings, "\n")
	for _, want := range []string{"claims[0] c1: there is no actor a9", `claims[0] c1: cue reads "told"`, "timeline[0] e1: there is no event e7"} {
		if !strings.Contains(all, want) {
			t.Errorf("no warning %q in\n%s", want, all)
		}
	}
	if got.Actors[0].Origin != InText {
		t.Errorf("origin %q, want text", got.Actors[0].Origin)
	}
	for _, bad := range []string{"", "[]", "{}", `{"schema": 1}`, "\xff"} {
		if _, err := Decode([]byte(bad)); err == nil {
			t.Errorf("%q is taken as a briefing", bad)
		}
	}
}

// TestAlteredWordsAreNotShown holds a published briefing to its evidence: what
// is said to stand in the text is shown as it stands there.
func TestAlteredWordsAreNotShown(t *testing.T) {
	text := "Pier closed\n\nThe harbour master said the pier was closed. It shut on Monday."
	at := func(words string) span.Span {
		i := strings.Index(text, words)
		return span.New(i, i+len(words))
	}
	event := at("It shut on Monday")
	b := &Briefing{Schema: Schema, Document: Document{Text: text, Published: "2024-99-99", PublishedFrom: "metadata"},
		Claims: []Claim{{ID: "c1", Text: "the harbour is bankrupt", SourceKind: NoSource, Content: []span.Span{at("the pier was closed")},
			Kind: Indirect, Certainty: Asserted, Origin: InText}},
		Timeline: []Event{{ID: "e1", Text: "It sank", Span: &event, Status: Past, Origin: InText}},
	}
	data, err := b.JSON()
	if err != nil {
		t.Fatal(err)
	}
	got, err := Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	if got.Claims[0].Text != "the pier was closed" || got.Timeline[0].Text != "It shut on Monday" || got.Document.Published != "" {
		t.Errorf("claim %q, event %q, published %q", got.Claims[0].Text, got.Timeline[0].Text, got.Document.Published)
	}
	if len(got.Warnings) != 3 {
		t.Errorf("warnings: %q", got.Warnings)
	}
}

// TestSchemaTellsOfEveryField holds that nobody has to guess what a field is,
// and that nothing is told of fields that there are not.
func TestSchemaTellsOfEveryField(t *testing.T) {
	var schema struct {
		Properties map[string]map[string]any
		Defs       map[string]struct {
			Description string
			Properties  map[string]map[string]any
		} `json:"$defs"`
	}
	if err := json.Unmarshal(SchemaJSON(), &schema); err != nil {
		t.Fatal(err)
	}
	tell := func(owner string, fields map[string]map[string]any) {
		for name, field := range fields {
			told, _ := field["description"].(string)
			if first, _ := utf8.DecodeRuneInString(told); len(told) < 15 || !unicode.IsUpper(first) || !strings.HasSuffix(told, ".") {
				t.Errorf("%s.%s is described as %q", owner, name, told)
			}
		}
	}
	tell("the briefing", schema.Properties)
	for name, def := range schema.Defs {
		if tell(name, def.Properties); def.Description == "" {
			t.Errorf("%s is not described", name)
		}
	}
	out := string(SchemaJSON())
	for name, told := range fieldsTold {
		if quoted, _ := json.Marshal(told); !strings.Contains(out, string(quoted)) {
			t.Errorf("the schema has no field %s", name)
		}
	}
	for name := range typesTold {
		if _, there := schema.Defs[name]; !there {
			t.Errorf("the schema has no object %s", name)
		}
	}
}
