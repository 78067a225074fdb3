package corpus

import (
	"strings"
	"testing"
)

// sound fails where a document that was read without an error has names or
// passages outside its text. What annotators point at is checked by Read.
func sound(t *testing.T, docs ...Document) {
	t.Helper()
	for _, d := range docs {
		for _, n := range d.Names {
			if !n.Span.Valid(d.Text) || n.Span.Empty() {
				t.Errorf("the name %v is not in %q", n, d.Text)
			}
		}
		for _, p := range d.Passages {
			if !p.Span.Valid(d.Text) || p.Span.Empty() {
				t.Errorf("the passage %v is not in %q", p, d.Text)
			}
		}
	}
}

func FuzzAttributed(f *testing.F) {
	f.Add([]byte(attributedArticle()))
	f.Add([]byte(`{"text":"Ab B","actors":[{"name":"Ab B","type":"person"},{"name":"B","type":"country"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if docs, err := parseAttributed(data); err == nil {
			sound(t, docs...)
		}
	})
}

func FuzzPolNeAR(f *testing.F) {
	f.Add("Zoë said so.", "T1\tCue 4 8;9 11\tsaid\nE1\tCue:T1 Content:T9\n")
	f.Add("\n\nA\n\n\nB", "E1\t::\nT0\tCue 0 0\t")
	f.Fuzz(func(t *testing.T, text, notes string) {
		d, err := parsePolNeAR(text, notes)
		if err != nil {
			return
		}
		sound(t, d)
		if err := d.check(); err != nil {
			t.Error(err)
		}
	})
}

// FuzzColumns reads any bytes in each of the formats with a token a line.
func FuzzColumns(f *testing.F) {
	f.Add("# newdoc id = a\n# text = Sol left\n1\tSol\tB-PER\n2\tleft\tO\n")
	f.Add("1\tSol\t_\tPROPN\tNNP\t_\t2\t_\t_\tEntity=(1-person(2-place-new\n2\tx\t_\tX\tX\t_\t1\t_\t_\tEntity=2)1)\n")
	f.Add("http://a\tO\n\n\"\tB-Person\n'\tI-Person\n\t\n")
	f.Fuzz(func(t *testing.T, data string) {
		sentences, err := readColumns(strings.NewReader(data), true)
		if err != nil {
			return
		}
		sound(t, unerDocuments(sentences, map[string]bool{"1": true})...)
		sound(t, gumDocument(sentences))
		if plain, err := readColumns(strings.NewReader(data), false); err == nil {
			sound(t, newswireDocument(plain))
		}
	})
}

func FuzzMeantime(f *testing.F) {
	for _, text := range meantimeFiles() {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if d, err := parseMeantime(data); err == nil {
			sound(t, d)
		}
	})
}

func FuzzRe3d(f *testing.F) {
	files := re3dFiles()
	f.Add([]byte(files["ner-re3d/CENTCOM/documents.json"]), []byte(files["ner-re3d/CENTCOM/entities.json"]))
	f.Fuzz(func(t *testing.T, texts, entities []byte) {
		if docs, err := parseRe3d(texts, entities); err == nil {
			sound(t, docs...)
		}
	})
}

func FuzzPropBank(f *testing.F) {
	f.Add([]byte(`{"sent_id":"1","tokens":["Sol","has","said","we","all","won"],"frames":[{"pred":2,"roleset":"say.01","args":[["ARG0",0,0],["ARG1",3,5]]}]}`), "Sol has said we all won")
	f.Add([]byte(`{"sent_id":"1","tokens":["a"],"frames":[{"pred":0,"roleset":"say.01","args":[["ARG1",-9,9000000000]]}]}`), "a")
	f.Fuzz(func(t *testing.T, frames []byte, text string) {
		text = strings.ToValidUTF8(strings.TrimSpace(strings.ReplaceAll(text, "\n", " ")), "")
		docs, err := parsePropBank(frames, []columnSentence{{comments: []string{"sent_id = 1", "text = " + text}}})
		if err != nil {
			return
		}
		sound(t, docs...)
		for _, d := range docs {
			if err := d.check(); err != nil {
				t.Error(err)
			}
		}
	})
}
