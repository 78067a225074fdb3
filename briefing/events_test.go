package briefing

import (
	"context"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sitrep/briefing/lang"
	"sitrep/content"
)

// told analyses a text and returns its timeline.
func told(t testing.TB, text, published string) *Briefing {
	t.Helper()
	b, err := Analyze(context.Background(), annotated{Doc: "test", Text: text, Published: published}.document(), Options{})
	if err != nil || len(b.Failures) > 0 {
		t.Fatalf("%v %v", err, b.Failures)
	}
	return b
}

// line returns the event whose words hold a phrase.
func line(t testing.TB, b *Briefing, phrase string) Event {
	t.Helper()
	for _, e := range b.Timeline {
		if strings.Contains(e.Text, phrase) {
			return e
		}
	}
	var all []string
	for _, e := range b.Timeline {
		all = append(all, e.Text)
	}
	t.Fatalf("no event says %q; there are %q", phrase, all)
	return Event{}
}

const harbour = `Harbour workers in Marlow ended a nine-day strike on Tuesday, the port authority said.

The union signed a pay deal with the authority on Monday night after talks in the town hall. Two ferries had collided in the harbour in March 2019, killing four people.

The port will reopen on Friday. The mayor said cargo ships could leave earlier. Workers plan to vote on the deal next month.
`

func TestEventsDated(t *testing.T) {
	b := told(t, harbour, "2023-08-30")
	for _, c := range []struct {
		phrase, when, value string
		status              Status
	}{
		{"ended a nine-day strike", "on Tuesday", "2023-08-29", Past},
		{"signed a pay deal", "on Monday night", "2023-08-28", Past},
		{"collided in the harbour", "in March 2019", "2019-03", Past},
		{"will reopen", "on Friday", "2023-09-01", Planned},
		{"plan to vote", "next month", "2023-09", Planned},
	} {
		e := line(t, b, c.phrase)
		if e.When == nil || e.When.Text != c.when || e.When.Value != c.value || e.Status != c.status {
			t.Errorf("%s: %s, dated %+v; want %s, %q %s", c.phrase, e.Status, e.When, c.status, c.when, c.value)
		}
	}
	var order []string
	for _, e := range b.Timeline {
		if e.When != nil {
			order = append(order, e.When.Value)
		}
	}
	if !slices.IsSortedFunc(order, func(a, b string) int { return strings.Compare(a[:7], b[:7]) }) {
		t.Errorf("timeline out of order: %q", order)
	}
}

// Nothing dates a weekday where the article has no date.
func TestEventsUndated(t *testing.T) {
	e := line(t, told(t, harbour, ""), "ended a nine-day strike")
	if e.When == nil || e.When.Value != "XXXX-WXX-2" || e.When.Precision != ByDay {
		t.Errorf("dated %+v, want a Tuesday of no date", e.When)
	}
}

const envoy = `The foreign ministry disclosed on Thursday that Sudara had received arms from Melonia.

The Melonian defence minister recently visited Sudara to arrange the sale. Following this visit, both governments signed a treaty. Melonia had previously sent engineers to the country.

The disclosure coincided with the announcement that Sudara had closed its border. The potential deal would give Sudara forty tanks.
`

func TestEventsOrderedByWords(t *testing.T) {
	b := told(t, envoy, "")
	visit, treaty := line(t, b, "recently visited"), line(t, b, "signed a treaty")
	disclosed, closed := line(t, b, "ministry disclosed"), line(t, b, "coincided with")
	if !slices.Contains(treaty.After, visit.ID) || !slices.Contains(visit.Before, treaty.ID) {
		t.Errorf("the treaty after %q, the visit before %q: the text says the treaty followed the visit", treaty.After, visit.Before)
	}
	if len(treaty.Signals) == 0 || treaty.Signals[0].Text != "Following this visit" {
		t.Errorf("signals %+v, want the words that give the order", treaty.Signals)
	}
	if !slices.Contains(closed.SameTime, disclosed.ID) || !slices.Contains(disclosed.SameTime, closed.ID) {
		t.Errorf("%q and %q are not told to be at the same time", disclosed.SameTime, closed.SameTime)
	}
	if closed.When == nil || closed.When.From != "inferred" || closed.When.Reason == "" || closed.When.Text != "" {
		t.Errorf("dated %+v, want the day of the disclosure, inferred with its reason", closed.When)
	}
	if index(b, visit) > index(b, treaty) || index(b, treaty) > index(b, disclosed) {
		t.Errorf("visit, treaty, disclosure stand at %d, %d, %d", index(b, visit), index(b, treaty), index(b, disclosed))
	}
	if e := line(t, b, "potential deal"); e.Status != Possible {
		t.Errorf("the potential deal is %s", e.Status)
	}
}

func index(b *Briefing, e Event) int {
	return slices.IndexFunc(b.Timeline, func(o Event) bool { return o.ID == e.ID })
}

// Whatever the edges, the order keeps those that were taken and is complete.
func TestPartialOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 9).Draw(t, "events")
		g := newPartialOrder(n)
		at := rapid.IntRange(0, n-1)
		for range rapid.IntRange(0, 20).Draw(t, "edges") {
			g.add(edge{from: at.Draw(t, "from"), to: at.Draw(t, "to"), same: rapid.Bool().Draw(t, "same")})
		}
		keys := make([]timelineKey, n)
		for i := range keys {
			keys[i] = timelineKey{day: float64(rapid.IntRange(0, 3).Draw(t, "day")), text: i}
		}
		order := g.sorted(keys)
		place := make([]int, n)
		seen := map[int]bool{}
		for p, i := range order {
			place[i], seen[i] = p, true
		}
		if len(seen) != n {
			t.Fatalf("%d of %d events in %v", len(seen), n, order)
		}
		for _, e := range g.told {
			if e.same && (g.before[e.from][e.to] || g.before[e.to][e.from]) || !e.same && place[e.from] > place[e.to] {
				t.Fatalf("edge %+v is not kept in %v", e, order)
			}
		}
	})
}

// triggered is a reading whose words trigger events as any bytes say: how far
// behind the last one, with what status and how surely.
func triggered(doc *content.Document, data []byte) *lang.Reading {
	r := *laidOut(doc).Outline()
	w, sentence := -1, 0
	for _, b := range data {
		if w += 1 + int(b&15); w >= len(r.Words) {
			break
		}
		for r.Sentences[sentence].Last <= w {
			sentence++
		}
		r.Triggers = append(r.Triggers, lang.Trigger{Span: r.Words[w].Span, Sentence: sentence, Status: lang.TriggerStatus(b >> 4 & 3), Sure: float32(b) / 255})
	}
	return &r
}

// FuzzTimeline makes timelines of any text whose words trigger events anyhow.
func FuzzTimeline(f *testing.F) {
	data := []byte{2, 5, 0x41, 0x92, 0xd3, 7, 0xc9, 0x8f}
	f.Add(harbour, "2023-08-30", data)
	f.Add(envoy, "", data)
	f.Add("After that, then. Before, following: until. “He said,” which? Who, when!", "2024-02-29", data)
	f.Add("A fire — it broke out; as soon as the; coincided with. In response to", "x", data)
	f.Fuzz(func(t *testing.T, text, published string, data []byte) {
		if text = strings.ToValidUTF8(text, ""); len(text) > 1<<12 {
			t.Skip()
		}
		doc := annotated{Doc: "test", Text: text, Published: published}.document()
		st := newStore(t.Context(), doc, Options{})
		st.read = func(stop func() bool) *lang.Reading { return triggered(doc, data) }
		b, err := st.run(0)
		if err != nil || len(b.Failures) > 0 {
			t.Fatalf("%v %v", err, b.Failures)
		}
		for i, e := range b.Timeline {
			if !e.Span.Valid(text) || e.Span.Empty() || !strings.HasSuffix(e.Text, e.Span.Of(text)) || e.Subject == nil && e.Span.Of(text) != e.Text || e.Subject != nil && !e.Sentence.Contains(*e.Subject) || !e.Sentence.Contains(*e.Span) {
				t.Fatalf("event %d: %v %q in %v", i, e.Span, e.Text, e.Sentence)
			}
			if e.When != nil && (!e.When.Span.Valid(text) || e.When.Span.Of(text) != e.When.Text || e.When.Value == "") {
				t.Fatalf("event %d is dated %+v", i, e.When)
			}
			for _, id := range e.After {
				j := slices.IndexFunc(b.Timeline, func(o Event) bool { return o.ID == id })
				if j < 0 || j >= i || !slices.Contains(b.Timeline[j].Before, e.ID) {
					t.Fatalf("event %d comes after %s, which stands at %d", i, id, j)
				}
			}
		}
	})
}
