package corpus

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"sitrep/content/span"
)

// frameLine is a sentence of the aligned PropBank: arguments are a label, the
// first and the last of their tokens.
type frameLine struct {
	Sentence string   `json:"sent_id"`
	Tokens   []string `json:"tokens"`
	Frames   []struct {
		Predicate int    `json:"pred"`
		Roleset   string `json:"roleset"`
		Arguments []arg  `json:"args"`
	} `json:"frames"`
}

type arg struct {
	label       string
	first, last int
}

// UnmarshalJSON reads ["ARG0", 3, 5].
func (a *arg) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&a.label, &a.first, &a.last})
}

// saying are the rolesets of telling something: ARG0 says ARG1. Left out are
// those whose ARG1 is more often a thing than a statement, as in "to write a
// book".
var saying = func() map[string]bool {
	all := map[string]bool{}
	for _, r := range strings.Fields(`say.01 tell.01 claim.01 announce.01 report.01 state.01 add.01 note.01 declare.01 explain.01 argue.01
		admit.01 acknowledge.01 confirm.01 deny.01 warn.01 suggest.01 insist.01 reveal.01 predict.01 promise.01 vow.01 pledge.01 demand.01
		ask.01 ask.02  recommend.01 propose.01 allege.01 assert.03 contend.01 maintain.01 mention.01 remark.01
		complain.01 disclose.01 estimate.01 conclude.01 threaten.01 testify.01 comment.01 inquire.01 stress.01 emphasize.01
		call.03  assure.01 remind.01 indicate.01`) {
		all[r] = true
	}
	return all
}()

// readPropBank reads PropBank's frames of saying on the English Web Treebank.
// Thoughts, plans and sources without a verb are not annotated that way, so its
// claims are not complete.
func readPropBank(dir, split string) ([]Document, error) {
	path := filepath.Join(dir, "ewt-"+split+".jsonl")
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	sentences, err := openColumns(treebank(dir, split), true)
	if err != nil {
		return nil, fmt.Errorf("look for the text of the sentences: %w", err)
	}
	docs, err := parsePropBank(data, sentences)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return docs, nil
}

// treebank is the file of the English Web Treebank, beside the folder of a set
// that annotates it.
func treebank(dir, split string) string {
	return filepath.Join(filepath.Dir(dir), "ud-ewt", "en_ewt-ud-"+split+".conllu")
}

func parsePropBank(data []byte, sentences []columnSentence) ([]Document, error) {
	frames := map[string]frameLine{}
	number := 0
	for line := range bytes.Lines(data) {
		number++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var f frameLine
		if err := json.Unmarshal(line, &f); err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
		frames[f.Sentence] = f
	}
	var docs []Document
	var a assembler
	var d Document
	opens := false // a paragraph, with the next sentence that has frames
	end := func() {
		if d.Text, d.Passages = a.text.String(), a.passages; len(d.Passages) > 0 {
			docs = append(docs, d)
		}
		a = assembler{}
	}
	for _, s := range sentences {
		if id, ok := s.comment("newdoc id"); ok {
			end()
			d = Document{Name: id, Origin: "UD EWT"}
		}
		opens = opens || s.opens()
		id, _ := s.comment("sent_id")
		text, _ := s.comment("text")
		if f, ok := frames[id]; ok && strings.TrimSpace(text) != "" {
			at := a.sentence(text, f.Tokens, opens)
			end := a.text.Len()
			opens = false
			d.Sentences = append(d.Sentences, span.New(end-len(text), end))
			d.Claims = append(d.Claims, f.claims(at, len(d.Sentences)-1)...)
		}
	}
	end()
	return docs, nil
}

// sayingWords is how many words a statement has at least: "announced this" and
// "recommend this hotel" tell nothing.
const sayingWords = 3

// claims are the frames of saying that tell what is said.
func (f frameLine) claims(at []span.Span, sentence int) []Claim {
	var found []Claim
	for _, frame := range f.Frames {
		if !saying[frame.Roleset] || frame.Predicate < 0 || frame.Predicate >= len(at) || at[frame.Predicate].Empty() {
			continue
		}
		words := 0
		c := Claim{Sentence: sentence, Cue: []span.Span{f.cue(at, frame.Predicate)}}
		if frame.Roleset == "deny.01" {
			c.Certainty = "denied"
		}
		for _, x := range frame.Arguments {
			var s span.Span
			for i := max(x.first, 0); i <= x.last && i < len(at); i++ {
				s = s.Cover(at[i])
			}
			switch {
			case s.Empty():
			case x.label == "ARG0" || x.label == "C-ARG0":
				c.Source = append(c.Source, s)
			case x.label == "ARG1" || x.label == "C-ARG1":
				c.Content = append(c.Content, s)
				words += x.last - x.first + 1
			}
		}
		if words >= sayingWords {
			found = append(found, c)
		}
	}
	return found
}

// cue is the predicate with the auxiliaries and adverbs before it, as the other
// sets mark it: "has repeatedly said".
func (f frameLine) cue(at []span.Span, predicate int) span.Span {
	s := at[predicate]
	for i := predicate - 1; i >= 0 && i >= predicate-4; i-- {
		w := strings.ToLower(f.Tokens[i])
		switch {
		case auxiliaries[w]:
			s = s.Cover(at[i])
		case !strings.HasSuffix(w, "ly"):
			return s
		}
	}
	return s
}

var auxiliaries = map[string]bool{
	"has": true, "have": true, "had": true, "is": true, "are": true, "was": true, "were": true, "be": true, "been": true, "being": true,
}
