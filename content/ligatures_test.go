package content

import (
	"encoding/json"
	"strings"
	"testing"
)

// TestLigaturesAreTakenApart holds that words which a PDF sets with ligatures are in
// the document as they are spelt, whatever it was read from, and its title, its
// author's items and their evidence with them.
func TestLigaturesAreTakenApart(t *testing.T) {
	const words = "The oﬀice of the ﬁrm: ﬂood, eﬃcient, baﬄed, laﬅ, ﬆop."
	const spelt = "The office of the firm: flood, efficient, baffled, last, stop."
	long := strings.Repeat(words+" ", 3)
	for name, src := range map[string]string{
		"text": "Eﬀort at the ﬁrm\n\n" + long + "\n", "Markdown": "# Eﬀort at the ﬁrm\n\n**" + words + "** " + long + "\n",
		"HTML":  "<html><head><title>Eﬀort at the ﬁrm</title></head><body><h1>Eﬀort at the ﬁrm</h1><p>" + long + "</p><p>" + long + "</p></body></html>",
		"mail":  "From: a@example.org\nTo: b@example.org\nSubject: Eﬀort at the ﬁrm\nDate: Tue, 3 Mar 2026 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n" + long + "\n",
		"front": "---\ntitle: Eﬀort at the ﬁrm\nclaims:\n  - {text: The ﬁrm is baﬄed, evidence: \"eﬃcient, baffled\"}\n---\n" + long + "\n",
	} {
		doc, err := Read([]byte(src), name)
		if err != nil {
			t.Fatal(name, err)
		}
		if !strings.Contains(doc.Text, spelt) || strings.ContainsAny(doc.Text, "ﬀﬁﬂﬃﬄﬅﬆ") {
			t.Errorf("%s: %q", name, doc.Text)
		}
		if want := "Effort at the firm"; doc.Title != want {
			t.Errorf("%s: the title is %q", name, doc.Title)
		}
		if name == "front" && (doc.Authored.Claims[0].Text != "The firm is baffled" || doc.Authored.Claims[0].Evidence.Of(doc.Text) != "efficient, baffled") {
			t.Errorf("%+v", doc.Authored.Claims[0])
		}
	}
}

// TestPublishedTextKeepsItsBytes holds that the text of published JSON, whose spans
// count its bytes, stays as it is.
func TestPublishedTextKeepsItsBytes(t *testing.T) {
	const words = "The ﬁrm closed."
	src, _ := json.Marshal(map[string]any{"schema": publishedSchema, "document": map[string]any{"text": words}})
	doc, err := Read(src, "b.json")
	if err != nil {
		t.Fatal(err)
	}
	if doc.Text != words {
		t.Errorf("%q", doc.Text)
	}
}
