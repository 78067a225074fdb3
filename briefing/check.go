package briefing

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"sitrep/content"
	"sitrep/content/span"
)

// checker goes through a decoded briefing and collects what is wrong with it.
type checker struct {
	text     string
	errs     []error
	warnings []string
	item     string // the item at hand, "claims[3] c4"
	ids      map[string]string
}

// maxErrors is how many faults are told: a file with wrong offsets has one for
// each item, and the first few say it all.
const maxErrors = 8

// check returns the errors of a briefing that came from outside and notes in
// b.Warnings what can be shown all the same.
func (b *Briefing) check() error {
	c := &checker{text: b.Document.Text, ids: map[string]string{}}
	if _, err := time.Parse(time.DateOnly, b.Document.Published); err != nil && b.Document.Published != "" {
		c.warnings = append(c.warnings, fmt.Sprintf("document: published %q is no day; it is left out", b.Document.Published))
		b.Document.Published, b.Document.PublishedFrom = "", string(content.FromNone)
	}
	for i, s := range b.Sentences {
		c.at("sentences", i, "").span("the sentence", s)
	}
	for i, s := range b.BottomLine {
		c.at("bottom_line", i, "").span("the line", s)
	}
	for i, n := range b.Names {
		c.at("names", i, "").quote("the name", n.Quote)
		c.oneOf("type", n.Type, nameTypes)
	}
	for i, t := range b.Timexes {
		c.at("timexes", i, "").quote("the time expression", t.Quote)
		c.oneOf("type", t.Type, timexTypes)
	}
	for i := range b.Actors {
		c.at("actors", i, b.Actors[i].ID).actor(&b.Actors[i])
	}
	for i := range b.Claims {
		c.at("claims", i, b.Claims[i].ID).claim(&b.Claims[i])
	}
	for i := range b.Timeline {
		c.at("timeline", i, b.Timeline[i].ID).event(&b.Timeline[i])
	}
	c.references(b)
	b.Warnings = append(b.Warnings, c.warnings...)
	if more := len(c.errs) - maxErrors; more > 0 {
		c.errs = append(c.errs[:maxErrors], fmt.Errorf("and %d more faults", more))
	}
	return errors.Join(c.errs...)
}

// at names the item that the next checks are about.
func (c *checker) at(list string, i int, id string) *checker {
	c.item = fmt.Sprintf("%s[%d]", list, i)
	if id != "" {
		c.item += " " + id
	}
	return c
}

func (c *checker) fail(format string, args ...any) {
	c.errs = append(c.errs, fmt.Errorf("%s: %s", c.item, fmt.Sprintf(format, args...)))
}

func (c *checker) warn(format string, args ...any) {
	c.warnings = append(c.warnings, c.item+": "+fmt.Sprintf(format, args...))
}

// span requires that s lies on rune borders inside the text.
func (c *checker) span(what string, s span.Span) bool {
	if !s.Valid(c.text) {
		c.fail("%s %d–%d does not lie in the text", what, s.Start, s.End)
		return false
	}
	return true
}

// quote requires a good span and warns where other words stand there: a
// highlight would be false. An empty span highlights nothing.
func (c *checker) quote(what string, q Quote) {
	if c.span(what, q.Span) && !q.Span.Empty() && q.Span.Of(c.text) != q.Text {
		c.warn("%s reads %q, but at %d–%d the text reads %q", what, q.Text, q.Start, q.End, q.Span.Of(c.text))
	}
}

// verbatim puts the words of the text in place of shown words that say
// something else: what is said to be found in the text must stand there.
func (c *checker) verbatim(shown *string, text string) {
	if *shown != text {
		c.warn("it reads %q, but its words in the text are %q, which are shown", *shown, text)
		*shown = text
	}
}

// id requires that an item has an id and shares it with none of its list.
func (c *checker) id(list, id string) {
	if id == "" {
		c.fail("there is no id")
		return
	}
	if first, taken := c.ids[list+id]; taken {
		c.fail("the id %s is taken by %s", id, first)
		return
	}
	c.ids[list+id] = c.item
}

// oneOf requires that value is in the list of a field's values.
func (c *checker) oneOf(field, value string, allowed []string) {
	if !slices.Contains(allowed, value) {
		c.fail("%s %q is none of %s", field, value, joinOr(allowed))
	}
}

// share requires a value from 0 to 1.
func (c *checker) share(field string, value float64) {
	if !(value >= 0 && value <= 1) {
		c.fail("%s %v is not between 0 and 1", field, value)
	}
}

func (c *checker) actor(a *Actor) {
	c.id("actor ", a.ID)
	c.oneOf("type", string(a.Type), actorTypes)
	c.oneOf("origin", string(a.Origin), itemOrigins)
	c.share("salience", a.Salience)
	for _, r := range a.Roles {
		c.quote("role", r)
	}
	for _, m := range a.Mentions {
		c.span("mention", m.Span)
		c.oneOf("kind of mention", string(m.Kind), mentionKinds)
	}
}

func (c *checker) claim(m *Claim) {
	c.id("claim ", m.ID)
	c.oneOf("source_kind", string(m.SourceKind), sourceKinds)
	c.oneOf("kind", string(m.Kind), claimKinds)
	c.oneOf("certainty", string(m.Certainty), certainties)
	c.oneOf("origin", string(m.Origin), itemOrigins)
	c.share("salience", m.Salience)
	if m.Source != nil {
		c.quote("source", *m.Source)
	}
	if m.Cue != nil {
		c.quote("cue", *m.Cue)
	}
	whole := true
	for _, s := range m.Content {
		whole = c.span("content", s) && whole
	}
	if whole && len(m.Content) > 0 && m.Origin == InText {
		c.verbatim(&m.Text, joined(c.text, m.Content))
	}
	if m.Sentence != nil {
		c.span("sentence", *m.Sentence)
	}
	for _, s := range m.Signals {
		c.quote("signal", s.Quote)
		c.oneOf("type of signal", string(s.Type), signalTypes)
	}
}

func (c *checker) event(e *Event) {
	c.id("event ", e.ID)
	c.oneOf("status", string(e.Status), statuses)
	c.oneOf("origin", string(e.Origin), itemOrigins)
	c.share("salience", e.Salience)
	if e.Sentence != nil {
		c.span("sentence", *e.Sentence)
	}
	if e.Span != nil && c.span("span", *e.Span) && e.Origin == InText {
		pieces := []span.Span{*e.Span}
		if e.Subject != nil && c.span("subject", *e.Subject) {
			pieces = []span.Span{*e.Subject, *e.Span}
		}
		c.verbatim(&e.Text, joined(c.text, pieces))
	}
	if e.When != nil {
		c.quote("when", e.When.Quote)
		c.oneOf("precision", string(e.When.Precision), precisions)
		c.oneOf("from", e.When.From, dateOrigins)
	}
	for _, s := range e.Signals {
		c.quote("signal", s)
	}
}

// references warns of ids that no item has.
func (c *checker) references(b *Briefing) {
	known := func(list, id string) {
		if _, ok := c.ids[list+id]; !ok {
			c.warn("there is no %s%s", list, id)
		}
	}
	for i, m := range b.Claims {
		if c.at("claims", i, m.ID); m.Speaker != "" {
			known("actor ", m.Speaker)
		}
		for _, id := range m.With {
			known("actor ", id)
		}
	}
	for i, e := range b.Timeline {
		c.at("timeline", i, e.ID)
		for _, id := range e.Actors {
			known("actor ", id)
		}
		for _, list := range [][]string{e.After, e.Before, e.SameTime} {
			for _, id := range list {
				known("event ", id)
			}
		}
	}
}
