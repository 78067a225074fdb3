package main

import (
	"encoding/json"
	"strings"

	"sitrep/briefing/lang/corpus"
	"sitrep/content/span"
)

// neutral is a briefing in the form that both sides are compared in.
type neutral struct {
	actors []neutralActor
	claims []neutralClaim
	events []neutralEvent
	order  [][2]string
	bottom []int
}

type neutralActor struct {
	forms     map[string]bool
	typ, role string
	key       bool
}

type neutralClaim struct {
	sentence        int             // -1 for none
	speaker         map[string]bool // the names that stand for the speaker
	kind, certainty string
	key             bool
}

type neutralEvent struct {
	id            string
	sentence      int
	value, status string
	words         []string // what tells it, where the sentence tells more than one
	rank          int
	after, before []string
}

// annotated is an annotation as it lies in its file.
type annotated struct {
	Actors []struct {
		ID, Name, Type, Role string
		Aliases              []string
		Key                  bool
	}
	Claims []struct {
		S                        int
		Speaker, Kind, Certainty string
		Key                      bool
	}
	Events []struct {
		ID            string
		S             int
		Value, Status string
		What          string // the annotator's own words
	}
	Order  [][2]string
	Bottom []int `json:"bottom_line"`
}

func forms(names ...string) map[string]bool {
	all := map[string]bool{}
	for _, n := range names {
		all[plainName(n)] = true
	}
	return all
}

func (g *annotated) neutral() neutral {
	var n neutral
	actors := map[string]map[string]bool{}
	for _, a := range g.Actors {
		f := forms(append(a.Aliases, a.Name)...)
		actors[a.ID] = f
		n.actors = append(n.actors, neutralActor{f, a.Type, a.Role, a.Key})
	}
	for _, c := range g.Claims {
		n.claims = append(n.claims, neutralClaim{c.S, actors[c.Speaker], c.Kind, c.Certainty, c.Key})
	}
	for i, e := range g.Events {
		n.events = append(n.events, neutralEvent{id: e.ID, sentence: e.S, value: e.Value, status: e.Status, words: wordsOf(e.What), rank: i})
	}
	n.order, n.bottom = g.Order, g.Bottom
	return n
}

// neutralOf is the annotation of an article of attributed-news.
func neutralOf(d corpus.Document) neutral {
	n := neutral{bottom: d.Bottom}
	actors := map[string]map[string]bool{}
	for _, a := range d.Actors {
		f := forms(append(append([]string{}, a.Aliases...), a.Name)...)
		actors[a.ID] = f
		n.actors = append(n.actors, neutralActor{f, a.Type, a.Role, a.Key})
	}
	for _, c := range d.Claims {
		n.claims = append(n.claims, neutralClaim{c.Sentence, actors[c.Speaker], c.Kind, c.Certainty, c.Key})
	}
	for i, e := range d.Events {
		n.events = append(n.events, neutralEvent{id: eventID(i), sentence: e.Sentence, value: e.Value, status: e.Status, words: wordsOf(e.Trigger.Of(d.Text)), rank: i})
	}
	for _, o := range d.Order {
		n.order = append(n.order, [2]string{eventID(o[0]), eventID(o[1])})
	}
	return n
}

// published is what of the program's JSON is compared.
type published struct {
	Document struct{ Text string }
	Bottom   []span.Span `json:"bottom_line"`
	Actors   []struct {
		ID, Name, Type string
		Roles          []struct{ Text string }
		Aliases        []string
		Key            bool
	}
	Claims []struct {
		Speaker         string
		Source          *struct{ Text string }
		Content         []span.Span
		Sentence        *span.Span
		Kind, Certainty string
		Key             bool
	}
	Timeline []struct {
		ID, Text      string
		Sentence      *span.Span
		When          *struct{ Value string }
		Status        string
		After, Before []string
	}
}

// sourceWords is how long the words for a source may be: it is a noun phrase,
// not the sentence around it.
const sourceWords = 20

// readBriefing reads the program's JSON into the neutral form.
func readBriefing(raw []byte, sentences numbered) (neutral, error) {
	var p published
	if err := json.Unmarshal(raw, &p); err != nil {
		return neutral{}, err
	}
	cut := func(s *span.Span) string {
		if s == nil || s.Start < 0 || s.End > len(p.Document.Text) || s.Empty() {
			return ""
		}
		return s.Of(p.Document.Text)
	}
	var n neutral
	actors := map[string]map[string]bool{}
	for _, a := range p.Actors {
		f := forms(append(a.Aliases, a.Name)...)
		actors[a.ID] = f
		var roles []string
		for _, r := range a.Roles {
			roles = append(roles, r.Text)
		}
		typ := a.Type
		if typ == "place" {
			typ = "country"
		}
		n.actors = append(n.actors, neutralActor{f, typ, strings.Join(roles, " "), a.Key})
	}
	for _, c := range p.Claims {
		who := map[string]bool{}
		for f := range actors[c.Speaker] {
			who[f] = true
		}
		if c.Source != nil && c.Source.Text != "" && len(wordsOf(c.Source.Text)) <= sourceWords {
			who[plainName(c.Source.Text)] = true
		}
		at := -1
		if len(c.Content) > 0 {
			longest := c.Content[0]
			for _, s := range c.Content[1:] {
				if s.Len() > longest.Len() {
					longest = s
				}
			}
			at = sentences.first(cut(&longest))
		}
		if at < 0 {
			at = sentences.first(cut(c.Sentence))
		}
		n.claims = append(n.claims, neutralClaim{at, who, c.Kind, c.Certainty, c.Key})
	}
	for i, e := range p.Timeline {
		x := neutralEvent{id: e.ID, sentence: sentences.first(cut(e.Sentence)), status: e.Status, words: wordsOf(e.Text), rank: i, after: e.After, before: e.Before}
		if e.When != nil {
			x.value = e.When.Value
		}
		n.events = append(n.events, x)
	}
	for _, b := range p.Bottom {
		if at := sentences.first(cut(&b)); at >= 0 {
			n.bottom = append(n.bottom, at)
		}
	}
	return n, nil
}
