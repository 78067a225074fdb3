package briefing

import "testing"

// FuzzDecode feeds any bytes: what is accepted holds only good spans and can
// be written and read again.
func FuzzDecode(f *testing.F) {
	data, err := full().JSON()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte(`{"schema":"sitrep.briefing.v1","document":{"text":"aé"},"sentences":[{"start":0,"end":2}]}`))
	f.Add([]byte(`{"schema":"sitrep.briefing.v1","claims":[{"id":"c1","source":null,"content":null}]}`))
	f.Add([]byte(`{"schema":"sitrep.briefing.v1","timeline":[{"id":"e1","when":{"text":"","start":9,"end":9}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := Decode(data)
		if err != nil {
			return
		}
		for _, s := range b.Sentences {
			if !s.Valid(b.Document.Text) {
				t.Fatalf("sentence %v outside the text", s)
			}
		}
		again, err := b.JSON()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Decode(again); err != nil {
			t.Fatalf("written, it is refused: %v", err)
		}
	})
}
