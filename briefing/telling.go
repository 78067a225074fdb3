package briefing

import (
	"fmt"
	"slices"
	"strings"

	"sitrep/content"
)

// telling is a briefing with its document, in the words that its printed forms
// share: what they call it, how many there are, why there is none.
type telling struct {
	b      *Briefing
	ref    string // that the document was opened by
	lede   string // the first sentence where it names the document: it opens the bottom line
	places content.Paragraphs
	told   string // why a part is empty, as it was said last
}

func newTelling(b *Briefing, doc *content.Document) telling {
	t := telling{b: b, ref: doc.Ref, places: doc.Paragraphs()}
	if doc.NamedByLede() {
		t.lede = doc.Title
	}
	return t
}

// title is the document's title or, where it has none, its file's name.
func (t *telling) title() string {
	if title := t.b.Document.Title; title != "" && t.lede == "" {
		return title
	}
	return content.RefName(t.ref)
}

// facts are the source, the byline behind the word by, the date and the length.
func (t *telling) facts(by string) []string {
	d := t.b.Document
	var facts []string
	if d.Source != "" {
		facts = append(facts, d.Source)
	}
	if d.Byline != "" {
		facts = append(facts, by+d.Byline)
	}
	if d.Published != "" {
		facts = append(facts, d.Published)
	} else {
		facts = append(facts, "no date")
	}
	length := content.LengthOf(d.Text)
	if !length.Characters {
		length.N = d.Words
	}
	return append(facts, length.String())
}

// bottomLine is the bottom line, a sentence an entry; nil where there is none.
func (t *telling) bottomLine() []string {
	var lines []string
	text := t.b.Document.Text
	if t.lede != "" && len(t.b.BottomLine) > 0 && !strings.HasSuffix(oneLine(t.b.BottomLine[0].Of(text)), oneLine(t.lede)) {
		lines = append(lines, t.lede)
	}
	lines = append(lines, t.b.AuthorBottomLine...)
	for _, s := range t.b.BottomLine {
		lines = append(lines, s.Of(text))
	}
	return lines
}

// oneLine is text with single blanks for all of its white space.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// claims are the claims in the order in which they are shown, and how many of
// them, the first ones, are key.
func (t *telling) claims() (order []Claim, keys int) {
	for _, i := range t.b.KeyFirst() {
		order = append(order, t.b.Claims[i])
		if t.b.Claims[i].Key {
			keys++
		}
	}
	return order, keys
}

// paragraph is where a claim stands, "¶4"; "" where that has no number.
func (t *telling) paragraph(c Claim) string {
	if c.Sentence != nil {
		if n, _ := t.places.At(c.Sentence.Start); n > 0 {
			return fmt.Sprintf("¶%d", n)
		}
	}
	return ""
}

// notInText is said of a claim of the author's that the text does not hold.
const notInText = "author’s words, not in the text"

// foreign reports whether a claim is the author's and does not stand in the
// text.
func (c Claim) foreign() bool { return c.Origin == ByAuthor && c.Sentence == nil }

// actorFacts says what an actor is and how often it is met.
func actorFacts(a Actor) string {
	facts := []string{a.Kind(), content.Counted(len(a.Mentions), "mention")}
	if a.Statements > 0 {
		facts = append(facts, content.Counted(a.Statements, "statement"))
	}
	return strings.Join(facts, ", ")
}

// whyEmpty says why a part holds nothing; a reason that was said already is not
// said again.
func (t *telling) whyEmpty(p Part) string {
	why := t.b.WhyEmpty(p)
	if why == t.told {
		return "None."
	}
	t.told = why
	return why
}

// toldEvent is an event as it is printed: under its heading, which is set only for
// the first of a group, with its number and what is told of it.
type toldEvent struct {
	Event
	head   *TimelineHead
	number int
	status string // where it has not happened or is not over and the heading does not say so
	date   string // the article's own words for the date
	order  string // what the text tells of the order, by number
}

// missingWords says behind a heading what is not known of its date.
func missingWords(h TimelineHead) string {
	if h.Known {
		return ""
	}
	return ", " + h.Missing()
}

// timeline is the timeline in the order in which it is shown.
func (t *telling) timeline() []toldEvent {
	heads := t.b.TimelineHeads()
	order := GroupTimeline(heads)
	numbers := map[string]int{}
	for n, i := range order {
		numbers[t.b.Timeline[i].ID] = n + 1
	}
	list := make([]toldEvent, len(order))
	for n, i := range order {
		e := toldEvent{Event: t.b.Timeline[i], number: n + 1}
		if n == 0 || heads[i].Words != heads[order[n-1]].Words {
			e.head = &heads[i]
		}
		if e.Status != Past && heads[i].rank == 0 {
			e.status = string(e.Status)
		}
		if e.When != nil {
			e.date = e.When.Text
		}
		e.order = orderWords(e.Event, numbers)
		list[n] = e
	}
	return list
}

// orderWords says what the text itself tells of the order, "after 1, 2 and 4".
func orderWords(e Event, numbers map[string]int) string {
	var parts []string
	for _, rel := range []struct {
		word string
		ids  []string
	}{{"after", e.After}, {"before", e.Before}, {"at the same time as", e.SameTime}} {
		var others []int
		for _, id := range rel.ids {
			if n := numbers[id]; n > 0 {
				others = append(others, n)
			}
		}
		if len(others) > 0 {
			slices.Sort(others)
			parts = append(parts, rel.word+" "+listed(others))
		}
	}
	return strings.Join(parts, ", ")
}

// listed writes numbers as a sentence does, "1, 2 and 4".
func listed(numbers []int) string {
	var out strings.Builder
	for i, n := range numbers {
		switch {
		case i > 0 && i == len(numbers)-1:
			out.WriteString(" and ")
		case i > 0:
			out.WriteString(", ")
		}
		fmt.Fprint(&out, n)
	}
	return out.String()
}
