package briefing

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
)

// JSON returns the published form, sitrep.briefing.v1: indented by two
// spaces, lists never null, ending in a newline. The same briefing gives the
// same bytes. b is not changed.
func (b *Briefing) JSON() ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false) // the words are to be read by people too
	enc.SetIndent("", "  ")
	if err := enc.Encode(withLists(b)); err != nil {
		return nil, fmt.Errorf("write the briefing of %q as JSON: %w", b.Document.Title, err)
	}
	return out.Bytes(), nil
}

// Decode reads the published form. Fields that it does not know are ignored,
// as fields may be added within v1. A wrong schema, a value outside its list,
// an id used twice and a span that does not lie on rune borders inside the
// text are errors that name the item. Words that do not stand where their
// span points and references to items that are not there are Warnings: the
// rest of the briefing is good.
func Decode(data []byte) (*Briefing, error) {
	var head struct {
		Schema *string `json:"schema"`
	}
	if err := json.Unmarshal(data, &head); err != nil {
		return nil, fmt.Errorf("read a briefing from JSON: %w", err)
	}
	if head.Schema == nil {
		return nil, errors.New("read a briefing from JSON: there is no schema field")
	}
	if *head.Schema != Schema {
		return nil, fmt.Errorf("read a briefing from JSON: the schema is %q, not %q", *head.Schema, Schema)
	}
	var b Briefing
	if err := json.Unmarshal(data, &b); err != nil {
		return nil, fmt.Errorf("read a briefing from JSON: %w", plainly(err))
	}
	b.fillOrigins()
	if err := b.check(); err != nil {
		return nil, fmt.Errorf("read a briefing from JSON: %w", err)
	}
	return withLists(&b), nil
}

// fillOrigins gives items that do not say so the origin "text".
func (b *Briefing) fillOrigins() {
	for i := range b.Actors {
		fillOrigin(&b.Actors[i].Origin)
	}
	for i := range b.Claims {
		fillOrigin(&b.Claims[i].Origin)
	}
	for i := range b.Timeline {
		fillOrigin(&b.Timeline[i].Origin)
	}
}

func fillOrigin(o *ItemOrigin) {
	if *o == "" {
		*o = InText
	}
}

// withLists returns a copy of b in which no list of the published form is
// nil. What is not published is shared with b.
func withLists(b *Briefing) *Briefing {
	c := *b
	fillLists(reflect.ValueOf(&c).Elem())
	return &c
}

// fillLists makes nil slices empty in all published fields under v. Slices of
// structs are copied before they are written to, so that the original stays.
func fillLists(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Tag.Get("json") != "-" {
				fillLists(v.Field(i))
			}
		}
	case reflect.Slice:
		list := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(list, v)
		if v.Type().Elem().Kind() == reflect.Struct {
			for i := range list.Len() {
				fillLists(list.Index(i))
			}
		}
		v.Set(list)
	}
}

// plainly says what is wrong with JSON without the names of Go's types.
func plainly(err error) error {
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) {
		return fmt.Errorf("%s is of the wrong type: %s, at byte %d", wrong.Field, wrong.Value, wrong.Offset)
	}
	return err
}
