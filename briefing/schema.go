package briefing

import (
	"encoding/json"
	"maps"
	"reflect"
	"strings"

	"sitrep/content/span"
)

// SchemaJSON returns the JSON Schema (draft 2020-12) of the published form,
// indented. It is derived from the types, so that it cannot say anything else
// than what JSON writes: every field that is always written is required,
// closed lists are enumerations, and what may be null says so. Every object and
// field says in a sentence what it holds. Other fields are allowed, as fields may
// be added within v1.
func SchemaJSON() []byte {
	g := schemaMaker{defs: object{}}
	root := object{
		"$schema":     "https://json-schema.org/draft/2020-12/schema",
		"$id":         "https://sitrep.invalid/schema/" + Schema + ".json",
		"title":       Schema,
		"description": "A news briefing: every span is a half-open range of UTF-8 byte offsets into document.text, on rune borders.",
	}
	maps.Copy(root, g.structure(reflect.TypeFor[Briefing]()))
	root["properties"].(object)["schema"].(object)["const"] = Schema
	root["$defs"] = g.defs
	out, err := json.MarshalIndent(root, "", "  ")
	if err != nil {
		panic(err) // maps, lists and strings only: cannot happen
	}
	return append(out, '\n')
}

// object is a JSON object; encoding/json writes its keys sorted.
type object = map[string]any

// enums gives the values of the named string types.
var enums = map[reflect.Type][]string{
	reflect.TypeFor[ActorType]():   actorTypes,
	reflect.TypeFor[MentionKind](): mentionKinds,
	reflect.TypeFor[SourceKind]():  sourceKinds,
	reflect.TypeFor[ClaimKind]():   claimKinds,
	reflect.TypeFor[Certainty]():   certainties,
	reflect.TypeFor[SignalType]():  signalTypes,
	reflect.TypeFor[Status]():      statuses,
	reflect.TypeFor[Precision]():   precisions,
	reflect.TypeFor[ItemOrigin]():  itemOrigins,
}

// narrowed gives what single fields require beyond their type.
var narrowed = map[string]object{
	"Document.id":             {"type": "string", "pattern": "^[0-9a-f]{16}$"},
	"Document.published":      {"type": "string", "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"},
	"Document.published_from": {"enum": dateSources},
	"Document.words":          {"type": "integer", "minimum": 0},
	"Name.type":               {"enum": nameTypes},
	"Timex.type":              {"enum": timexTypes},
	"When.from":               {"enum": dateOrigins},
	"Actor.statements":        {"type": "integer", "minimum": 0},
	"Actor.id":                {"type": "string", "minLength": 1},
	"Claim.id":                {"type": "string", "minLength": 1},
	"Event.id":                {"type": "string", "minLength": 1},
}

// schemaMaker collects the definitions of the structs it comes upon.
type schemaMaker struct{ defs object }

// of returns the schema of a value of type t.
func (g *schemaMaker) of(t reflect.Type) object {
	if list, ok := enums[t]; ok {
		return object{"enum": list}
	}
	switch t.Kind() {
	case reflect.Pointer:
		return object{"anyOf": []any{g.of(t.Elem()), object{"type": "null"}}}
	case reflect.Slice:
		return object{"type": "array", "items": g.of(t.Elem())}
	case reflect.Struct:
		name := strings.ToLower(t.Name()[:1]) + t.Name()[1:]
		if _, done := g.defs[name]; !done {
			g.defs[name] = object{} // holds the place, should a type hold itself
			def := g.structure(t)
			def["description"] = typesTold[name]
			g.defs[name] = def
		}
		return object{"$ref": "#/$defs/" + name}
	case reflect.String:
		return object{"type": "string"}
	case reflect.Bool:
		return object{"type": "boolean"}
	case reflect.Int:
		return object{"type": "integer"}
	case reflect.Float64: // all of them are shares
		return object{"type": "number", "minimum": 0, "maximum": 1}
	}
	panic("briefing: no schema for " + t.String())
}

// structure returns the schema of a struct, embedded ones spread out as
// encoding/json does.
func (g *schemaMaker) structure(t reflect.Type) object {
	props, required := object{}, []string{}
	g.fields(t, t.Name(), props, &required)
	return object{"type": "object", "properties": props, "required": required}
}

func (g *schemaMaker) fields(t reflect.Type, owner string, props object, required *[]string) {
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			g.fields(f.Type, owner, props, required)
			continue
		}
		name, rest, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "-" {
			continue
		}
		prop := object{}
		switch narrow, ok := narrowed[owner+"."+name]; {
		case ok:
			maps.Copy(prop, narrow)
		case t == reflect.TypeFor[span.Span]():
			prop = object{"type": "integer", "minimum": 0}
		default:
			prop = g.of(f.Type)
		}
		if prop["description"] = fieldsTold[owner+"."+name]; prop["description"] == "" {
			prop["description"] = fieldsTold[t.Name()+"."+name]
		}
		props[name] = prop
		if !strings.Contains(rest, "omitempty") {
			*required = append(*required, name)
		}
	}
}
