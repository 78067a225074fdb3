package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestPlainName(t *testing.T) {
	for in, want := range map[string]string{
		"The Prime Minister Mr. Sol": "sol", "Ana  Vidal’s": "ana vidal", "President": "president", "the": "the", "Dr Sol": "sol", "O’Hara": "o'hara", "": "",
	} {
		if got := plainName(in); got != want {
			t.Errorf("%q becomes %q, not %q", in, got, want)
		}
	}
}

func TestFindSentence(t *testing.T) {
	n := numbered{newSentence("Harbour in trouble"), newSentence("The pier of Dorn was shut on Monday, police said."), newSentence("It was shut.")}
	for quote, want := range map[string]int{
		"the pier of Dorn was shut": 1, "It was shut": 2, "shut": 2, "Police said the pier of Dorn was shut Monday evening": 1, "a boat": -1, "": -1,
	} {
		if got := n.first(quote); got != want {
			t.Errorf("%q lies in %d, not %d", quote, got, want)
		}
	}
}

func TestSameSpeaker(t *testing.T) {
	for _, c := range []struct {
		a, b map[string]bool
		want bool
	}{
		{nil, nil, true}, {forms("Sol"), nil, false}, {forms("Mayor Mira Sol"), forms("Sol"), true}, {forms("Mira Sol"), forms("Ana Sol"), false},
	} {
		if got := sameSpeaker(c.a, c.b); got != c.want {
			t.Errorf("%v and %v: %v", c.a, c.b, got)
		}
	}
}

func TestEarlier(t *testing.T) {
	for _, c := range []struct {
		x, y       string
		yes, known bool
	}{
		{"2030-05-01", "2030-05-02", true, true}, {"2030-05", "2030-05-02", false, false}, {"2031", "2030-12", false, true},
		{"2030-SU", "2031", false, false}, {"2030-W03", "2031", false, false}, {"PAST_REF", "2031", false, false}, {"2030-05-01T10:00", "2030-05-01T12:00", false, false},
	} {
		if yes, known := earlier(c.x, c.y); known != c.known || known && yes != c.yes {
			t.Errorf("%s and %s: %v %v", c.x, c.y, yes, known)
		}
	}
}

// goldFolder is an annotated article: the annotators differ in one claim.
func goldFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	annotation := `{"actors": [{"id": "a1", "name": "Mira Sol", "type": "person", "role": "mayor of Dorn", "aliases": ["Sol"], "key": true}],
"claims": [{"s": 1, "speaker": "a1", "kind": "indirect", "certainty": "asserted", "key": true}],
"events": [{"id": "e1", "s": 1, "value": "2031-03-03", "status": "past"}, {"id": "e2", "s": 2, "value": "", "status": "planned"}],
"order": [["e1", "e2"]], "bottom_line": [0, 1]}`
	for name, text := range map[string]string{
		"articles.tsv":     "pier\t2031-03-05\n",
		"docs/pier.txt":    "Dorn pier shut\n\nMira Sol, the mayor of Dorn, said on Wednesday that the pier was shut.\n\nIt will open in May.\n",
		"docs/pier.sent":   "0\t0\t14\tDorn pier shut\n1\t16\t80\tMira Sol, the mayor of Dorn, said on Wednesday that the pier was shut.\n2\t82\t100\tIt will open in May.\n",
		"a/pier.json":      annotation,
		"b/pier.json":      strings.Replace(annotation, `"certainty": "asserted"`, `"certainty": "hedged"`, 1),
		"pred/pier.json":   briefed,
		"broken/pier.json": "[",
	} {
		path := filepath.Join(dir, name)
		_ = os.MkdirAll(filepath.Dir(path), 0o755)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// briefed is a briefing of the article: an actor too many, one claim, and the
// events the right way round.
const briefed = `{"document": {"text": "Mira Sol, the mayor of Dorn, said on Wednesday that the pier was shut.\n\nIt will open in May."},
"bottom_line": [{"start": 0, "end": 70}],
"actors": [{"id": "x1", "name": "Mira Sol", "type": "person", "roles": [{"text": "mayor of Dorn"}], "aliases": [], "key": true}, {"id": "x2", "name": "Dorn", "type": "place", "roles": [], "aliases": [], "key": false}],
"claims": [{"speaker": "x1", "source": null, "content": [{"start": 47, "end": 69}], "sentence": {"start": 0, "end": 70}, "kind": "indirect", "certainty": "hedged", "key": true}],
"timeline": [{"id": "t1", "sentence": {"start": 0, "end": 70}, "when": {"value": "2031-03-03"}, "status": "past", "after": [], "before": ["t2"]},
{"id": "t2", "sentence": {"start": 72, "end": 92}, "when": null, "status": "possible", "after": [], "before": []}]}`

// TestArticles holds every row for an article that can be counted by hand.
func TestArticles(t *testing.T) {
	dir := goldFolder(t)
	var out strings.Builder
	if err := scoreArticles(&out, "articles", []string{dir, "--pred", filepath.Join(dir, "pred"), "--errors", "2"}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"actors F1                            P 0.500  R 1.000  F1 0.667  (2 of 4 found, 2 annotated)",
		"actors: key ones found               1.000 (2 of 2)",
		"actors: role right                   1.000 (2 of 2)",
		"claims F1 (sentence+speaker)         P 1.000  R 1.000  F1 1.000  (2 of 2 found, 2 annotated)",
		"claims: certainty right              0.500 (1 of 2)",
		"claims: hedged, denied, intended F1  P 0.500  R 1.000  F1 0.667  (1 of 2 found, 1 annotated)",
		"key claims F1                        P 1.000",
		"dated events F1                      P 1.000  R 1.000  F1 1.000  (2 of 2 found, 2 annotated)",
		"events: status right                 0.500 (2 of 4)",
		"events: order right                  1.000 (2 of 2)",
		"events: asserted order right         1.000 (2 of 2)",
		"bottom line right                    1.000 (2 of 2)",
		"gold planned, found possible",
		"[dorn] (country)",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
}

// TestArticlesInProcess briefs the article, and counts one that cannot be read
// as empty.
func TestArticlesInProcess(t *testing.T) {
	dir := goldFolder(t)
	var out strings.Builder
	if err := scoreArticles(&out, "articles", []string{dir}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "claims F1 (sentence+speaker)         P 1.000  R 1.000") {
		t.Errorf("our own briefing: %s", out.String())
	}
	out.Reset()
	if err := scoreArticles(&out, "articles", []string{dir, "--pred", filepath.Join(dir, "broken")}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "(0 of 0 found, 2 annotated)") {
		t.Errorf("a broken briefing: %s", out.String())
	}
}
