package briefing

import (
	"errors"
	"reflect"

	"sitrep/content"
)

// published reads the briefing that the document is: it is shown as it was
// published, nothing is added.
func published(doc *content.Document) (*Briefing, error) {
	b, err := Decode(doc.Authored.Published)
	if err != nil {
		return nil, err
	}
	if b.Document.Text != doc.Text {
		return nil, errors.New("read a briefing from JSON: document.text has characters that steer a terminal or hide others, so that its spans do not fit the text that is shown")
	}
	b.sanitise()
	return b, nil
}

// sanitise takes out of every string what could steer a terminal: a briefing
// may come from anywhere.
func (b *Briefing) sanitise() { sanitiseStrings(reflect.ValueOf(b).Elem()) }

func sanitiseStrings(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(content.Sanitize(v.String()))
	case reflect.Pointer:
		if !v.IsNil() {
			sanitiseStrings(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			sanitiseStrings(v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			sanitiseStrings(v.Index(i))
		}
	}
}
