package content

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// The values that fields of an author's items may have.
var (
	certainties = []string{"asserted", "hedged", "denied", "intended"}
	actorTypes  = []string{"person", "organization", "country", "place", "group"}
	statuses    = []string{"past", "ongoing", "planned", "possible"}
)

// itemKeys are the fields of an item, with the other names that are taken for
// them.
var itemKeys = map[string]map[string]string{
	"bottom line": {"text": "text", "evidence": "evidence"},
	"claim": {
		"text": "text", "claim": "text", "statement": "text", "speaker": "speaker", "who": "speaker", "source": "speaker",
		"certainty": "certainty", "evidence": "evidence", "quote": "evidence",
	},
	"actor": {
		"name": "name", "text": "name", "actor": "name", "role": "role", "type": "type", "kind": "type",
		"aliases": "aliases", "alias": "aliases", "evidence": "evidence",
	},
	"timeline": {
		"text": "text", "event": "text", "what": "text", "when": "when", "date": "when", "time": "when",
		"status": "status", "evidence": "evidence",
	},
}

// takeItems takes a field of front matter that holds items of a briefing.
func (b *builder) takeItems(e entry) {
	switch fieldKey(e.key) {
	case "bottomline":
		for _, v := range b.items(e) {
			if it, ok := b.item(v, "bottom line", ""); ok {
				b.wanted.BottomLine = append(b.wanted.BottomLine, it.line("text"))
			}
		}
	case "claims":
		for _, v := range b.items(e) {
			if it, ok := b.item(v, "claim", "speaker"); ok {
				b.wanted.Claims = append(b.wanted.Claims, AuthoredClaim{
					AuthoredLine: it.line("text"), Speaker: it.get("speaker"), Certainty: b.oneOf(it, "certainty", certainties),
				})
			}
		}
	case "actors":
		for _, v := range b.items(e) {
			if it, ok := b.item(v, "actor", "role"); ok {
				b.wanted.Actors = append(b.wanted.Actors, AuthoredActor{
					AuthoredLine: it.line("name"), Role: it.get("role"), Type: b.oneOf(it, "type", actorTypes), Aliases: it.aliases(),
				})
			}
		}
	case "timeline":
		for _, v := range b.items(e) {
			if it, ok := b.item(v, "timeline", "when"); ok {
				b.wanted.Timeline = append(b.wanted.Timeline, AuthoredEvent{
					AuthoredLine: it.line("text"), When: it.get("when"), Status: b.oneOf(it, "status", statuses),
				})
			}
		}
	}
}

// maxItems is how many entries of one list are read: a briefing of more is none.
const maxItems = 1000

// items returns the values of a list; a single value stands for a list of one.
func (b *builder) items(e entry) []field {
	v := e.value
	if v.list == nil && v.keys == nil && v.text == "" {
		return nil
	}
	if len(v.list) > maxItems {
		b.warn(e.line, fmt.Sprintf("Front matter: %s has %d entries; the first %d are read.", SanitizeLine(e.key), len(v.list), maxItems))
		return v.list[:maxItems]
	}
	if v.list != nil {
		return v.list
	}
	if v.line == 0 {
		v.line = e.line
	}
	return []field{v}
}

// item is one entry of an author's list, its fields by their own names.
type item struct {
	kind   string
	fields map[string]field
	at     int
}

// item reads one entry. A plain string is its words; "Name: words", which YAML
// takes for a mapping of one field, gives pair, too. An entry that is none of
// this or has no words is one warning.
func (b *builder) item(v field, kind, pair string) (item, bool) {
	it := item{kind: kind, fields: map[string]field{}, at: v.line}
	words := "text"
	if kind == "actor" {
		words = "name"
	}
	known := itemKeys[kind]
	var strange []string
	switch {
	case v.text != "":
		it.fields[words] = v
	case len(v.keys) == 1 && known[fieldKey(v.keys[0].key)] == "" && v.keys[0].value.text != "" && pair != "":
		key, value := field{text: v.keys[0].key}, v.keys[0].value
		if kind == "actor" {
			key, value = value, key
		}
		it.fields[pair], it.fields[words] = key, value
	default:
		for _, e := range v.keys {
			name := known[fieldKey(e.key)]
			if name == "" {
				strange = append(strange, SanitizeLine(e.key))
				continue
			}
			it.fields[name] = e.value
			if it.at == 0 {
				it.at = e.line
			}
		}
	}
	if it.get(words) == "" {
		b.warn(it.at, fmt.Sprintf("Front matter: %s entry without %q was left out.", withArticle(kind), words))
		return it, false
	}
	if len(strange) > 0 {
		b.warn(it.at, fmt.Sprintf("Front matter: %s entry has fields that mean nothing here: %s.", withArticle(kind), strings.Join(strange, ", ")))
	}
	return it, true
}

func (it item) get(name string) string {
	return SanitizeLine(strings.Join(it.fields[name].texts(), ", "))
}

func (it item) line(words string) AuthoredLine {
	evidence := strings.Join(it.fields["evidence"].texts(), " … ")
	return AuthoredLine{Text: it.get(words), EvidenceText: strings.TrimSpace(Sanitize(evidence)), Line: it.at}
}

var aliasBorder = regexp.MustCompile(`\s*[,;]\s*`)

func (it item) aliases() []string {
	f := it.fields["aliases"]
	names := f.texts()
	if f.text != "" {
		names = aliasBorder.Split(f.text, -1)
	}
	var out []string
	for _, n := range names {
		if n = SanitizeLine(n); n != "" {
			out = append(out, n)
		}
	}
	return out
}

// oneOf returns the value of a field that has only a few; another one is a
// warning, and the field counts as left out.
func (b *builder) oneOf(it item, name string, values []string) string {
	got := strings.ToLower(it.get(name))
	if got == "organisation" {
		got = "organization"
	}
	if got == "" || slices.Contains(values, got) {
		return got
	}
	b.warn(it.at, fmt.Sprintf("Front matter: %q is no %s; it is one of %s.", got, name, strings.Join(values, ", ")))
	return ""
}

// withArticle puts "a" or "an" before a kind of item.
func withArticle(kind string) string {
	if strings.ContainsRune("aeiou", rune(kind[0])) {
		return "an " + kind
	}
	return "a " + kind
}
