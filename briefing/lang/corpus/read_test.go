package corpus

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitrep/content/span"
)

// put writes files of an invented data set.
func put(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// namesOf writes the names of documents as "TYPE words", one a line.
func namesOf(docs []Document) string {
	var b strings.Builder
	for _, d := range docs {
		for _, n := range d.Names {
			b.WriteString(n.Type + " " + n.Span.Of(d.Text) + "\n")
		}
	}
	return b.String()
}

func cut(d Document, spans []span.Span) string {
	var parts []string
	for _, s := range spans {
		parts = append(parts, s.Of(d.Text))
	}
	return strings.Join(parts, " | ")
}

// TestNameSets reads a tiny set of each format of names.
func TestNameSets(t *testing.T) {
	for _, c := range []struct {
		set, split string
		files      map[string]string
		text       string // of the first document
		names      string
	}{
		{"uner-en", "dev", map[string]string{"uner-en/en_ewt-ud-dev.iob2": "" +
			"# newdoc id = blog-1\n# sent_id = 1\n# text = Vela-Ost runs the Danish port.\n" +
			"1\tVela\tB-ORG\t-\ta\n2\t-\tI-ORG\t-\ta\n3\tOst\tI-ORG\t-\ta\n4\truns\tO\n5\tthe\tO\n6\tDanish\tB-OTH\t-\ta\n7\tport\tB-O\n8\t.\tO\n\n" +
			"# sent_id = 2\n# text = Mira can't come.\n1\tMira\tB-PER\t-\ta\n2\tca\tO\n3\tn't\tO\n4\tcome\tO\n5\t.\tO\n\n" +
			"# sent_id = 3\n# text = Ask Dorn.\n1\tAsk\tO\n2\tDorn\tB-LOC\t-\ta\n3\t.\tO\n\n" +
			"# newdoc id = blog-2\n# text = No one.\n1\tNo\tO\n2\tone\tO\n3\t.\tO\n",
			"ud-ewt/en_ewt-ud-dev.conllu": "# newdoc id = blog-1\n# sent_id = 1\n1\tVela\n\n# newpar id = 2\n# sent_id = 2\n1\tMira\n\n# sent_id = 3\n1\tAsk\n"},
			"Vela-Ost runs the Danish port.\nMira can't come. Ask Dorn.", "ORG Vela-Ost\nPER Mira\nLOC Dorn\n"},
		{"newswire", "dev", map[string]string{"ner-worldwide-newswire/processed_annotated/a_1.txt.tsv": "" +
			"https://paper.invalid/1\tO\n\nLena\tB-Person\nOkoye\tI-Person\n’\tO\ns\tO\nteam\tO\nbeat\tO\nthe\tO\npost\tO\n-\tO\nwar\tO\nTigers\tB-Organization\n.\tO\n\n" +
			"On\tO\nMonday\tB-Date\n\"\tO\nGrana\tB-Location\n\"\tO\nwon\tO\n(\tO\nagain\tO\n)\tO\n!\tO\n"},
			"Lena Okoye’s team beat the post-war Tigers.\nOn Monday \"Grana\" won (again)!", "PER Lena Okoye\nORG Tigers\nLOC Grana\n"},
		{"wnut17", "train", map[string]string{"ner-wnut17/CONLL-format/data/train/wnut17train.conll": "" +
			"#\tO\nlive\tO\nOrla\tB-person\nin\tO\nDorn\tB-location\n\nI-start\tI-group\nnow\tO\n"},
			"#live Orla in Dorn", "PER Orla\nLOC Dorn\nORG I-start\n"},
		{"crossner-politics", "train", map[string]string{"ner-crossner-politics/train.txt": "" +
			"The\tO\nTarnish\tB-misc\nUnity\tB-politicalparty\nParty\tI-politicalparty\nwon\tO\nthe\tO\n1931\tB-election\nvote\tI-election\n.\tO\n"},
			"The Tarnish Unity Party won the 1931 vote.", "ORG Unity Party\nOTH 1931 vote\n"},
		{"re3d", "train", re3dFiles(), "The UK and the Kesh army met General Ana Vidal.\n\nHe left the UK.", "LOC UK\nPER Ana Vidal\nLOC UK\n"},
		{"meantime", "train", meantimeFiles(), "Orbis sells plane\nThe Orbis Group said so.\n3\n4\n5\n6", "ORG Orbis\nORG Orbis Group\n"},
	} {
		docs, err := Read(put(t, c.files), c.set, c.split)
		if err != nil {
			t.Errorf("%s: %v", c.set, err)
			continue
		}
		if docs[0].Text != c.text {
			t.Errorf("%s: the text is %q, not %q", c.set, docs[0].Text, c.text)
		}
		if got := namesOf(docs); got != c.names {
			t.Errorf("%s: the names are\n%snot\n%s", c.set, got, c.names)
		}
		if docs[0].Set != c.set || docs[0].Split != c.split || docs[0].Name == "" {
			t.Errorf("%s: a document calls itself %s %s %q", c.set, docs[0].Set, docs[0].Split, docs[0].Name)
		}
	}
}

// re3dFiles are the five folders, four of them empty. The UK is an organisation
// where it acts; descriptions are marked too, and a mark of less confidence.
func re3dFiles() map[string]string {
	files := map[string]string{}
	for _, f := range re3dFolders {
		files["ner-re3d/"+f+"/documents.json"], files["ner-re3d/"+f+"/entities.json"] = "", ""
	}
	files["ner-re3d/CENTCOM/documents.json"] = `{ "_id" : "D1", "text" : "The UK and the Kesh army met General Ana Vidal.\n\nHe left the UK." }` + "\n"
	files["ner-re3d/CENTCOM/entities.json"] = `
{ "begin" : 0, "end" : 6, "type" : "Organisation", "documentId" : "D1", "confidence" : 1 }
{ "begin" : 11, "end" : 24, "type" : "Organisation", "documentId" : "D1", "confidence" : 1 }
{ "begin" : 15, "end" : 19, "type" : "Location", "documentId" : "D1", "confidence" : 0 }
{ "begin" : 29, "end" : 46, "type" : "Person", "documentId" : "D1", "confidence" : 1 }
{ "begin" : 49, "end" : 51, "type" : "Person", "documentId" : "D1", "confidence" : 1 }
{ "begin" : 57, "end" : 63, "type" : "Location", "documentId" : "D1", "confidence" : 1 }
`
	return files
}

// meantimeFiles is an article of seven sentences, of which six count.
func meantimeFiles() map[string]string {
	return map[string]string{"meantime-en/intra_cross-doc_annotation/corpus_airbus/1_Orbis.xml": `<?xml version="1.0" ?><Document doc_name="1_Orbis">
<token sentence="0" t_id="1">Orbis</token><token sentence="0" t_id="2">sells</token><token sentence="0" t_id="3">plane</token>
<token sentence="1" t_id="4">The</token><token sentence="1" t_id="5">Orbis</token><token sentence="1" t_id="6">Group</token>
<token sentence="1" t_id="7">said</token><token sentence="1" t_id="8">so</token><token sentence="1" t_id="9">.</token>
<token sentence="2" t_id="10">3</token><token sentence="3" t_id="11">4</token><token sentence="4" t_id="12">5</token><token sentence="5" t_id="13">6</token>
<token sentence="6" t_id="14">Orbis</token>
<Markables>
<ENTITY_MENTION m_id="1" syntactic_type="PRE.NAM"><token_anchor t_id="1"/></ENTITY_MENTION>
<ENTITY_MENTION m_id="2" syntactic_type="NAM"><token_anchor t_id="4"/><token_anchor t_id="5"/><token_anchor t_id="6"/></ENTITY_MENTION>
<ENTITY_MENTION m_id="3" syntactic_type="NOM"><token_anchor t_id="3"/></ENTITY_MENTION>
<ENTITY_MENTION m_id="4" syntactic_type="NAM"><token_anchor t_id="14"/></ENTITY_MENTION>
<ENTITY ent_type="ORG" m_id="9"/><ENTITY ent_type="PRO" m_id="8"/>
</Markables><Relations>
<REFERS_TO><source m_id="1"/><source m_id="2"/><source m_id="4"/><target m_id="9"/></REFERS_TO>
<REFERS_TO><source m_id="3"/><target m_id="8"/></REFERS_TO>
</Relations></Document>`}
}

// TestDetokenise writes tokens as in print.
func TestDetokenise(t *testing.T) {
	for tokens, want := range map[string]string{
		`" We ' re done , " he said .`:                    `"We're done," he said.`,
		`the workers ' $ 3 million ( 5 % ) offer`:         `the workers' $3 million (5%) offer`,
		`KARA , 6 May - Two - day talks on and / or over`: `KARA, 6 May - Two-day talks on and/or over`,
		`they do n't , she 's “ sure ” .`:                 `they don't, she's “sure”.`,
		`-`:                                               `-`,
	} {
		if got := detokenise(strings.Fields(tokens)); got != want {
			t.Errorf("%s\n got %s\nwant %s", tokens, got, want)
		}
	}
}

// TestUnknownSets says what there is.
func TestUnknownSets(t *testing.T) {
	for _, c := range [][2]string{{"nothing", "dev"}, {"uner-en", "test"}, {"uner-en", "dev"}} {
		if _, err := Read(t.TempDir(), c[0], c[1]); err == nil {
			t.Errorf("%s %s: no error", c[0], c[1])
		}
	}
}
