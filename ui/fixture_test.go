package ui

import (
	"fmt"
	"strings"
	"testing"

	"sitrep/briefing"
	"sitrep/content"
	"sitrep/content/span"
)

// ferryText is an article of our own: invented people, places and bodies.
const ferryText = `Port of Vellmar in Talks to Replace Ageing Ferries Before Winter Storms

The harbour authority of Vellmar has disclosed that internal surveys indicate serious corrosion on four of its six ferries. The findings were made public on Wednesday, adding to worries about the island villages.

Chief engineer Marta Oyelaran told the council that inspectors had recently visited the yard at Skarne to examine the hulls. After that visit, harbour director Tomas Brandvik and shipyard owner Ilse Kettering exchanged letters about an early delivery.

Following the inspection, a delegation of the island council travelled to Skarne for further talks. Any new contract would replace four vessels and could cost “up to eighty million crowns”, according to a draft report.

Oyelaran warned that any delay would breach several safety rules of the Coastal Board. She urged the council to halt night crossings and to keep its earlier promises to the villages.

The talks come during an ongoing dispute between the port and the seamen’s union. Despite two offers, the union has not agreed to new shifts.

Brandvik denied that the authority had hidden earlier warnings. “We never sat on a single page,” he said.

Oyelaran remarked that the union’s silence, unusual in this season, signals unease among crews. Officials said the oldest ferry may be withdrawn by December.

It is alleged that spare parts were sold abroad last year. The Coastal Board plans to publish its own audit on 12 March 2024.

The island council said residents had blocked a pier in protest at the cancelled crossings.`

// draft makes a briefing by hand; words are located in the text.
type draft struct {
	t   testing.TB
	doc *content.Document
	b   *briefing.Briefing
}

func newDraft(t testing.TB, text string) *draft {
	doc := &content.Document{Ref: "ferries.txt", Source: "Vellmar Courier", Text: text, Language: "en"}
	at := 0
	for i, p := range strings.Split(text, "\n\n") {
		bl := content.Block{Kind: content.Paragraph, Span: span.Span{Start: at, End: at + len(p)}}
		if i == 0 {
			bl.Kind, bl.Level, doc.Title = content.Heading, 1, p
		}
		doc.Blocks = append(doc.Blocks, bl)
		at += len(p) + 2
	}
	b := &briefing.Briefing{Document: briefing.Document{
		ID: "d1", Title: doc.Title, Source: doc.Source, Language: "en", Words: len(strings.Fields(text)), Text: text,
	}}
	return &draft{t, doc, b}
}

func (d *draft) find(words string) span.Span {
	at := strings.Index(d.doc.Text, words)
	if at < 0 {
		d.t.Fatalf("the text does not hold %q", words)
	}
	return span.Span{Start: at, End: at + len(words)}
}

func (d *draft) quote(words string) briefing.Quote {
	return briefing.Quote{Text: words, Span: d.find(words)}
}

// sentence is the sentence round a place, as far as the tests need one.
func (d *draft) sentence(at span.Span) *span.Span {
	start := strings.LastIndexAny(d.doc.Text[:at.Start], ".\n") + 1
	for start < at.Start && d.doc.Text[start] == ' ' {
		start++
	}
	end := len(d.doc.Text)
	if n := strings.IndexAny(d.doc.Text[at.End:], ".\n"); n >= 0 {
		end = at.End + n + 1
	}
	return &span.Span{Start: start, End: min(end, len(d.doc.Text))}
}

func (d *draft) actor(name, role string, typ briefing.ActorType, key bool, mentions ...string) string {
	a := briefing.Actor{ID: fmt.Sprintf("a%d", len(d.b.Actors)+1), Name: name, Type: typ, Key: key, Aliases: mentions}
	if role != "" {
		a.Roles = []briefing.Quote{{Text: role}}
	}
	for _, m := range mentions {
		for at := 0; ; {
			n := strings.Index(d.doc.Text[at:], m)
			if n < 0 {
				break
			}
			a.Mentions = append(a.Mentions, briefing.Mention{Span: span.Span{Start: at + n, End: at + n + len(m)}, Kind: briefing.NameMention})
			at += n + len(m)
		}
	}
	d.b.Actors = append(d.b.Actors, a)
	return a.ID
}

func (d *draft) claim(speaker, words, cue string, certainty briefing.Certainty, key bool, signals ...string) *briefing.Claim {
	at := d.find(words)
	cl := briefing.Claim{
		ID: fmt.Sprintf("c%d", len(d.b.Claims)+1), Text: words, Speaker: speaker, SourceKind: briefing.NamedSource,
		Content: []span.Span{at}, Sentence: d.sentence(at), Kind: briefing.Indirect, Certainty: certainty, Key: key,
		Origin: briefing.InText, Why: []string{"attribution: " + cue, "first half of the text"},
	}
	if cue != "" {
		q := d.quote(cue)
		cl.Cue = &q
	}
	for _, s := range signals {
		n := strings.Index(words, s)
		cl.Signals = append(cl.Signals, briefing.Signal{
			Quote: briefing.Quote{Text: s, Span: span.Span{Start: at.Start + n, End: at.Start + n + len(s)}}, Type: briefing.HedgeSignal,
		})
	}
	for i := range d.b.Actors {
		if d.b.Actors[i].ID == speaker {
			d.b.Actors[i].Statements++
		}
	}
	d.b.Claims = append(d.b.Claims, cl)
	return &d.b.Claims[len(d.b.Claims)-1]
}

func (d *draft) event(words, when, value string, status briefing.Status, after ...string) *briefing.Event {
	at := d.find(words)
	e := briefing.Event{
		ID: fmt.Sprintf("e%d", len(d.b.Timeline)+1), Text: words, Span: &at, Sentence: d.sentence(at),
		Status: status, After: after, Origin: briefing.InText, Why: []string{"event: a verb that tells of a happening"},
	}
	if when != "" {
		e.When = &briefing.When{Quote: d.quote(when), Value: value, Precision: briefing.ByDay, From: "stated"}
	}
	d.b.Timeline = append(d.b.Timeline, e)
	return &d.b.Timeline[len(d.b.Timeline)-1]
}

// ferries is the briefing of ferryText.
func ferries(t testing.TB) (*briefing.Briefing, *content.Document) {
	d := newDraft(t, ferryText)
	d.b.BottomLine = []span.Span{*d.sentence(d.find("internal surveys indicate"))}
	harbour := d.actor("harbour authority", "", briefing.Organization, true, "harbour authority", "the authority")
	marta := d.actor("Marta Oyelaran", "Chief engineer", briefing.Person, true, "Marta Oyelaran", "\n\nOyelaran", "She ")
	tomas := d.actor("Tomas Brandvik", "harbour director", briefing.Person, true, "Tomas Brandvik", "\n\nBrandvik", "he said")
	council := d.actor("island council", "", briefing.Organization, true, "island council", "the council")
	d.actor("Ilse Kettering", "shipyard owner", briefing.Person, false, "Ilse Kettering")
	board := d.actor("Coastal Board", "", briefing.Organization, false, "Coastal Board")
	d.actor("seamen’s union", "", briefing.Group, false, "seamen’s union", "the union")

	d.claim(harbour, "internal surveys indicate serious corrosion on four of its six ferries", "disclosed", briefing.Hedged, true, "indicate")
	d.claim(marta, "inspectors had recently visited the yard at Skarne to examine the hulls", "told", briefing.Asserted, true)
	report := d.claim("", "Any new contract would replace four vessels and could cost “up to eighty million crowns”", "according to", briefing.Hedged, false, "would", "could")
	q := d.quote("a draft report")
	report.Source, report.SourceKind = &q, briefing.DocumentSource
	d.claim(marta, "any delay would breach several safety rules of the Coastal Board", "warned", briefing.Hedged, true, "would")
	d.claim(marta, "the council to halt night crossings and to keep its earlier promises to the villages", "urged", briefing.Intended, true)
	d.claim(tomas, "the authority had hidden earlier warnings", "denied", briefing.Denied, true)
	d.claim(tomas, "We never sat on a single page", "he said", briefing.Asserted, false).Kind = briefing.Direct
	d.claim(marta, "the union’s silence, unusual in this season, signals unease among crews", "remarked", briefing.Asserted, true)
	off := d.claim("", "the oldest ferry may be withdrawn by December", "Officials said", briefing.Hedged, false, "may")
	src := d.quote("Officials")
	off.Source, off.SourceKind = &src, briefing.AnonymousSource
	d.claim("", "spare parts were sold abroad last year", "alleged", briefing.Hedged, false).SourceKind = briefing.NoSource
	d.claim(council, "residents had blocked a pier in protest at the cancelled crossings", "said residents", briefing.Asserted, false)

	d.event("spare parts were sold abroad", "last year", "PAST_REF", briefing.Past)
	d.event("inspectors had recently visited the yard at Skarne", "recently", "PAST_REF", briefing.Past).Actors = []string{marta}
	d.event("Tomas Brandvik and shipyard owner Ilse Kettering exchanged letters about an early delivery", "", "", briefing.Past, "e2").Actors = []string{tomas, "a5"}
	d.event("a delegation of the island council travelled to Skarne", "", "", briefing.Past, "e2").Actors = []string{council}
	d.event("The findings were made public", "on Wednesday", "XXXX-WXX-3", briefing.Past).Actors = []string{harbour}
	d.event("publish its own audit", "on 12 March 2024", "2024-03-12", briefing.Planned).Actors = []string{board}
	d.event("an ongoing dispute between the port and the seamen’s union", "", "", briefing.Ongoing).Actors = []string{"a7"}
	d.event("Any new contract would replace four vessels", "", "", briefing.Possible)
	d.event("residents had blocked a pier in protest", "", "", briefing.Past)
	return d.b, d.doc
}
