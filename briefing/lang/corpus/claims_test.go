package corpus

import (
	"fmt"
	"strings"
	"testing"

	"sitrep/content/span"
)

const article = "Mayor denies “plan”\n\nMira Sol, mayor of Dorn, said on Monday that nothing was sold.\n\n“Never,” she added. Sol sold a boat."

// attributedArticle is the article in the form of attributed-news; at gives
// the offsets of words of it.
func attributedArticle() string {
	at := func(words string) string {
		i := strings.Index(article, words)
		return fmt.Sprintf("[%d, %d]", i, i+len(words))
	}
	return strings.ReplaceAll(fmt.Sprintf(`{"doc": "d1", "from": "gum/train/GUM_news_X.conllu", "published": "2031-02-03", "text": %q,
"sentences": [%s, %s, %s, %s], "bottom_line": [1],
"actors": [{"id": "a1", "name": "Mira Sol", "type": "person", "role": "mayor of Dorn", "aliases": ["Mayor", "Mayor Mira Sol", "Sol", "she"], "key": true}],
"claims": [{"s": 1, "speaker": "a1", "kind": "indirect", "certainty": "denied", "key": true, "content_spans": [%s], "cue_span": %s, "source_span": %s},
{"s": 2, "speaker": "a1", "kind": "direct", "certainty": "asserted", "key": false, "content_spans": [%s], "cue_span": null, "source_span": null}],
"events": [{"id": "e1", "s": 3, "trigger_span": %s, "when": "", "value": "PAST_REF", "status": "past", "key": false},
{"id": "e2", "s": 1, "trigger_span": %s, "when": "Monday", "value": "2031-02-03", "status": "past", "key": true}],
"order": [["e1", "e2"], ["e1", "e7"]]}`, article,
		at("Mayor denies “plan”"), at("Mira Sol, mayor of Dorn, said on Monday that nothing was sold."), at("“Never,” she added."), at("Sol sold a boat."),
		at("that nothing was sold"), at("said"), at("Mira Sol, mayor of Dorn,"), at("“Never,”"), at("sold a"), at("said")), "\n", " ") + "\n"
}

func TestAttributedNews(t *testing.T) {
	docs, err := Read(put(t, map[string]string{"attributed-news/train.jsonl": attributedArticle() + "\n"}), "attributed-news", "train")
	if err != nil {
		t.Fatal(err)
	}
	d := docs[0]
	if len(d.Passages) != 3 || !d.Passages[0].Heading || d.Passages[1].Heading {
		t.Errorf("the passages are %v", d.Passages)
	}
	c := d.Claims[0]
	if cut(d, c.Cue) != "said" || cut(d, c.Source) != "Mira Sol, mayor of Dorn," || cut(d, c.Content) != "that nothing was sold" ||
		c.Certainty != "denied" || !c.Key || c.Sentence != 1 {
		t.Errorf("the first claim is %+v", c)
	}
	if c = d.Claims[1]; c.Cue != nil || c.Source != nil || cut(d, c.Content) != "“Never,”" {
		t.Errorf("the second claim is %+v", c)
	}
	if got, want := namesOf(docs), "PER Mira Sol\nPER Sol\n"; got != want {
		t.Errorf("the names are\n%snot\n%s", got, want)
	}
	if len(d.Order) != 1 || d.Order[0] != [2]int{0, 1} || d.Events[0].Trigger.Of(d.Text) != "sold a" || d.Published != "2031-02-03" || !d.ClaimsComplete {
		t.Errorf("order %v, events %v, published %q", d.Order, d.Events, d.Published)
	}
}

// TestSpansOutsideAreErrors refuses a document whose annotation points
// elsewhere.
func TestSpansOutsideAreErrors(t *testing.T) {
	bad := strings.Replace(attributedArticle(), `"cue_span": [`, `"cue_span": [9`, 1)
	if _, err := Read(put(t, map[string]string{"attributed-news/dev.jsonl": bad}), "attributed-news", "dev"); err == nil || !strings.Contains(err.Error(), "d1") {
		t.Errorf("the error is %v", err)
	}
}

// TestHeldBack leaves out of GUM what is measured on.
func TestHeldBack(t *testing.T) {
	conllu := "# text = Sol left.\n1\tSol\tSol\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person-new)\n2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n"
	docs, err := Read(put(t, map[string]string{
		"attributed-news/dev.jsonl": attributedArticle(), "gum/train/GUM_news_X.conllu": conllu, "gum/train/GUM_news_Y.conllu": conllu,
	}), "gum", "train")
	if err != nil || len(docs) != 1 || docs[0].Name != "GUM_news_Y" || namesOf(docs) != "PER Sol\n" {
		t.Errorf("%v, %v", docs, err)
	}
}

// TestPolNeAR counts in code points and takes the first annotator.
func TestPolNeAR(t *testing.T) {
	text := "Café “boss” quits.\n\n“I go,” said Zoë, and meant it."
	first := "T1\tSource 33 36\tZoë\nT2\tCue 28 32\tsaid\nT3\tContent 20 27;38 41\t“I go,”…\nT4\tAttribution 28 32\tsaid\n" +
		"E1\tAttribution:T4 Cue:T2 Content1:T3 Source:T1\nE2\tAttribution:T4\n"
	docs, err := Read(put(t, map[string]string{
		"polnear/dev/text/paper_1.txt": text, "polnear/dev/attributions/paper_1_b.ann": "", "polnear/dev/attributions/paper_1_a.ann": first,
		"polnear/metadata.tsv": "compartment\tfilename\nx\tpaper_1\tx\tx\tx\t2016-05-01\tx\n",
	}), "polnear", "dev")
	if err != nil {
		t.Fatal(err)
	}
	d := docs[0]
	if len(d.Claims) != 1 || cut(d, d.Claims[0].Cue) != "said" || cut(d, d.Claims[0].Source) != "Zoë" || cut(d, d.Claims[0].Content) != "“I go,” | and" {
		t.Errorf("the claims are %+v", d.Claims)
	}
	if d.Published != "2016-05-01" || !d.Passages[0].Heading || d.Passages[0].Span != span.New(0, len("Café “boss” quits.")) {
		t.Errorf("published %q, passages %v", d.Published, d.Passages)
	}
	if _, err := parsePolNeAR("short", "T1\tCue 2 20\tx\n"); err == nil {
		t.Error("a mark behind the text is no error")
	}
}

// TestPropBank takes frames of saying with what is said, and the auxiliaries
// of the predicate.
func TestPropBank(t *testing.T) {
	frames := `{"sent_id":"w-1","tokens":["Ana","has","never","really","denied","that","she","ca","n't","swim","."],"frames":[` +
		`{"pred":4,"roleset":"deny.01","args":[["ARG0",0,0],["ARG1",5,9]]},{"pred":9,"roleset":"swim.01","args":[["ARG0",6,6]]}]}` + "\n" +
		`{"sent_id":"w-2","tokens":["She","has","just","been","told","."],"frames":[{"pred":4,"roleset":"tell.01","args":[["ARG2",0,0]]}]}` + "\n" +
		`{"sent_id":"w-3","tokens":["It","was","really","announced","that","we","won","."],"frames":[{"pred":3,"roleset":"announce.01","args":[["ARG1",4,6]]}]}` + "\n"
	docs, err := Read(put(t, map[string]string{
		"propbank-ewt-aligned/ewt-dev.jsonl": frames,
		"ud-ewt/en_ewt-ud-dev.conllu": "# newdoc id = w\n# sent_id = w-1\n# text = Ana has never really denied that she can't swim.\n1\tAna\n\n" +
			"# sent_id = w-2\n# text = She has just been told.\n1\tShe\n\n# sent_id = w-3\n# text = It was really announced that we won.\n1\tIt\n\n",
	}), "propbank-ewt", "dev")
	if err != nil {
		t.Fatal(err)
	}
	d := docs[0]
	if len(docs) != 1 || len(d.Claims) != 2 || d.ClaimsComplete {
		t.Fatalf("%d documents, claims %+v", len(docs), d.Claims)
	}
	if c := d.Claims[0]; cut(d, c.Cue) != "denied" || cut(d, c.Source) != "Ana" || cut(d, c.Content) != "that she can't swim" || c.Certainty != "denied" {
		t.Errorf("the first claim is %+v", c)
	}
	if c := d.Claims[1]; cut(d, c.Cue) != "was really announced" || cut(d, c.Content) != "that we won" || c.Source != nil || c.Sentence != 2 {
		t.Errorf("the second claim is %+v", c)
	}
}
