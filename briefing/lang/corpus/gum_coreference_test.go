package corpus

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const chained = `# newdoc id = GUM_news_pier
# newpar
# newpar_block = head (1 s)
# text = Pier shut
1	Pier	pier	NOUN	NN	_	2	nsubj	_	Entity=(1-place-new-nnnnn-cf1-1-coref)
2	shut	shut	VERB	VBN	_	0	root	_	_

# newpar
# newpar_block = p (1 s)
# text = Mayor Ada Brandt of Odense said she'd pay.
1	Mayor	mayor	NOUN	NN	_	2	compound	_	Entity=(2-person-new-nnnnn-cf1-2,3-coref-Ada
2	Ada	Ada	PROPN	NNP	_	7	nsubj	_	_
3	Brandt	Brandt	PROPN	NNP	_	2	flat	_	_
4	of	of	ADP	IN	_	5	case	_	_
5	Odense	Odense	PROPN	NNP	_	2	nmod	_	Entity=(3-place-new-nnnnn-cf1-1-sgl)2)
6	said	say	VERB	VBD	_	0	root	_	_
7-8	she'd	_	_	_	_	_	_	_	SpaceAfter=No
7	she	she	PRON	PRP	_	9	nsubj	_	Entity=(2-person-giv:act-nnnnn-cf1-1-ana)|SpaceAfter=No
8	'd	will	AUX	MD	_	9	aux	_	_
9	pay	pay	VERB	VB	_	6	ccomp	_	SpaceAfter=No
10	.	.	PUNCT	.	_	6	punct	_	_
`

func TestReadChains(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "GUM_news_pier.conllu"), []byte(chained), 0o600); err != nil {
		t.Fatal(err)
	}
	docs, err := ReadChains(dir, "news")
	if err != nil || len(docs) != 1 {
		t.Fatalf("%d documents, %v", len(docs), err)
	}
	d := docs[0]
	if want := "Pier shut\n\nMayor Ada Brandt of Odense said she'd pay."; d.Text != want {
		t.Errorf("text %q, want %q", d.Text, want)
	}
	if len(d.Paragraphs) != 2 || !d.Paragraphs[0].Heading || d.Paragraphs[1].Heading {
		t.Errorf("paragraphs %+v", d.Paragraphs)
	}
	var got []string
	for _, m := range d.Mentions {
		got = append(got, strings.Join([]string{m.Entity, m.Type, m.Tag, m.Link, m.Span.Of(d.Text), m.Name.Of(d.Text)}, "|"))
	}
	want := []string{"1|place|NOUN|coref|Pier|", "2|person|PROPN|coref|Mayor Ada Brandt of Odense|Mayor Ada Brandt", "3|place|PROPN|sgl|Odense|Odense", "2|person|PRON|ana|she|"}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if _, err := ReadChains(dir, "voyage"); err == nil {
		t.Error("no documents of a genre is no error")
	}
	if _, err := ReadChains(dir, "news", "fiction"); err == nil || !strings.Contains(err.Error(), "fiction") {
		t.Errorf("a genre that may not be used: %v", err)
	}
}

func TestReadChainsSaysWhatIsWrong(t *testing.T) {
	for name, data := range map[string]string{
		"fields": "1\tPier\n",
		"opens":  "1\tPier\tpier\tNOUN\tNN\t_\t0\troot\t_\tEntity=(1-place)\n",
		"head":   "1\tPier\tpier\tNOUN\tNN\t_\tx\troot\t_\t_\n",
		"closes": "1\tPier\tpier\tNOUN\tNN\t_\t0\troot\t_\tEntity=4)\n",
	} {
		if _, err := parseChains("# text = Pier\n" + data); err == nil || !strings.HasPrefix(err.Error(), "line 2: ") {
			t.Errorf("%s: %v, want an error of line 2", name, err)
		}
	}
}
