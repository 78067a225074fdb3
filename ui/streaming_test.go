package ui

import (
	"context"
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/content"
	"sitrep/content/span"
)

// TestRowsStandStill feeds the briefings of ever longer beginnings of a text
// while somebody moves about: the row under the cursor stays where it is on the
// screen and stands for the same words, in every pane, and the text stays too.
func TestRowsStandStill(t *testing.T) {
	s := readInParts(t, 6)
	keys := strings.Fields("j j j k 1 2 3 4 ctrl+d G g S tab d + v")
	for seed := range uint64(12) {
		pick := rand.New(rand.NewPCG(seed, 7))
		d := s.open(t, 80+pick.IntN(140), 20+pick.IntN(40))
		var done []string
		for n, b := range append(slices.Clone(s.parts), s.final) {
			// The first selects a claim; from there on the reader is at work.
			for range pick.IntN(6) {
				if n == 0 {
					break
				}
				key := keys[pick.IntN(len(keys))]
				done = append(done, key)
				d.keys(key)
			}
			type stand struct {
				at  span.Span
				row int
			}
			was := map[paneID]stand{}
			for _, id := range sidePanes {
				if at, row, ok := underCursor(d, id); ok && !d.m.sel.Opening {
					was[id] = stand{at, row}
				}
			}
			place := d.m.text.anchor()
			if b.Partial {
				d.found(b, 10*n)
			} else {
				d.understood(b)
			}
			holdsFrame(t, d.m.View().Content, d.m.frame.w, d.m.frame.h)
			if d.m.text.anchor() != place {
				t.Fatalf("seed %d, part %d: the text moved from %+v to %+v", seed, n, place, d.m.text.anchor())
			}
			for id, before := range was {
				at, row, ok := underCursor(d, id)
				if !stillFound(b, id, before.at) {
					continue
				}
				if !ok || at != before.at || row != before.row {
					t.Fatalf("seed %d after %v, part %d, %d×%d: in pane %d the cursor stood at row %d on %q and stands at %d on %q (%v)", seed, done, n, d.m.frame.w, d.m.frame.h, id, before.row, before.at.Of(s.doc.Text), row, at.Of(s.doc.Text), ok)
				}
			}
		}
	}
}

// stillFound reports whether a briefing has an item with this evidence: what
// is read later may tell that there is none.
func stillFound(b *briefing.Briefing, id paneID, at span.Span) bool {
	var ids []string
	for i := range b.Claims {
		ids = append(ids, b.Claims[i].ID)
	}
	for i := range b.Actors {
		ids = append(ids, b.Actors[i].ID)
	}
	for i := range b.Timeline {
		ids = append(ids, b.Timeline[i].ID)
	}
	return slices.ContainsFunc(ids, func(item string) bool {
		evidence, cue := evidenceOf(b, id, item)
		return len(evidence) > 0 && evidence[0].Cover(cue) == at
	})
}

// TestFilledPanesLookTheSame holds that whoever just looks on sees in the end
// what they would have seen had it come at once.
func TestFilledPanesLookTheSame(t *testing.T) {
	for _, articles := range []int{1, 3} {
		s := readInParts(t, articles)
		want := drive(t, 120, 40, oneDocument(s.doc, s.final), Options{}).m.View().Content
		d := s.open(t, 120, 40)
		for n, b := range s.parts {
			d.found(b, 1+n).see("so far")
		}
		if got := d.understood(s.final).m.View().Content; got != want {
			t.Errorf("%d articles: the screen in the end is\n%s\nand not\n%s", articles, got, want)
		}
	}
}

// TestWhatIsChosenStays holds that an actor who filters, words that filter, a
// search, an overlay and the way back stay through partial briefings.
func TestWhatIsChosenStays(t *testing.T) {
	s := readInParts(t, 4)
	k := len(s.parts) / 2
	rest := func(d *driver) *driver {
		for _, b := range s.parts[k:] {
			d.found(b, 50)
		}
		return d.understood(s.final)
	}
	d := s.open(t, 120, 40).found(s.parts[k-1], 20).keys("2 j enter")
	name := actorOf(d.m.cur.brief, d.m.sel.Actor)
	rest(d)
	if a := actorOf(s.final, d.m.sel.Actor); a == nil || a.Mentions[0] != name.Mentions[0] || d.m.claims.actor != a.ID || d.m.timeline.actor != a.ID {
		t.Errorf("the filter was %s and is %+v", name.Name, a)
	}
	for _, c := range d.m.claims.view {
		if c != divider && d.m.claims.rows[c].actor != d.m.sel.Actor {
			t.Errorf("a claim of somebody else is shown: %+v", d.m.claims.rows[c])
		}
	}
	d = rest(s.open(t, 120, 40).found(s.parts[k-1], 20).keys("/ 'said enter n n"))
	if d.m.search.query != "said" || d.m.search.at != 2 || len(d.m.text.layers[layerMatch]) == 0 {
		t.Errorf("the search is %q at match %d", d.m.search.query, d.m.search.at)
	}
	if d = rest(s.open(t, 120, 40).found(s.parts[k-1], 20).keys("= 'the")); d.m.overlays.top() == nil || d.m.claims.query != "the" || d.m.claims.shown == d.m.claims.of {
		t.Error("the words that filter are lost")
	}
	d.see(fmt.Sprintf("%d items", d.m.shownItems()))
	d = s.open(t, 120, 40).found(s.parts[k-1], 20).keys("j i").see("WHY THIS CLAIM", "not known yet")
	top := d.m.overlays.top()
	if rest(d); d.m.overlays.top() != top {
		t.Error("the overlay is gone")
	}
	d = s.open(t, 120, 40).found(s.parts[k-1], 20).keys("3 enter G")
	was, _ := evidenceOf(d.m.cur.brief, timelinePane, d.m.sel.Item)
	rest(d).keys("backspace")
	if now, _ := evidenceOf(s.final, d.m.sel.Pane, d.m.sel.Item); d.m.sel.Pane != timelinePane || !slices.Equal(was, now) {
		t.Errorf("the way back leads to %v and not to %v", now, was)
	}
}

// TestLessIsNotShown holds that a partial briefing does not take the place of
// one that tells more, nor that of another analysis.
func TestLessIsNotShown(t *testing.T) {
	s := readInParts(t, 3)
	last := len(s.parts) - 1
	d := s.open(t, 120, 40).found(s.parts[last], 60).found(s.parts[0], 10)
	if d.m.cur.brief != s.parts[last] {
		t.Error("a shorter beginning took the place of a longer one")
	}
	d.understood(s.final)
	late := partlyAnalysedMsg{id: jobID{jobSlot{analyseJob, 1}, d.m.jobs.gen}, brief: s.parts[last]}
	if d.send(late); d.m.cur.brief != s.final {
		t.Error("a late partial briefing took the place of the final one")
	}
	d.keys("D '2024-05-16 enter").found(s.parts[last], 60)
	if d.m.cur.brief != s.final {
		t.Error("while another date is worked out, all that was found must stay")
	}
}

// TestStoppedHalfway holds that what was found stays when the reading is
// stopped, and that the reading is taken up where the reader comes back.
func TestStoppedHalfway(t *testing.T) {
	on := filling(t)
	d := drive(t, 120, 40, on, Options{}).see("3 so far", "reading… 34%").keys("esc esc").see("3 so far", "stopped")
	d.m.direct = false
	d.keys("q").see("1 briefing · 1 stopped").keys("enter").see("3 so far")
	if d.m.jobs.count(analyseJob) != 1 || d.m.cur.progress != analysing {
		t.Error("the reading was not taken up")
	}
}

// TestNothingFoundYet holds that a pane which is still empty does not say that
// there is nothing.
func TestNothingFoundYet(t *testing.T) {
	on := filling(t)
	on.partial.Timeline = nil
	drive(t, 120, 40, on, Options{}).see("reading… 34%").seeNot("No event was found")
	on = filling(t)
	drive(t, 120, 40, on, Options{}).keys("2 G enter").see("No claim so far is by Ilse Kettering.")
}

// TestFindingsAreToldAtOnce holds that the first partial briefing is delivered
// without waiting, and none any more when the analysis has ended.
func TestFindingsAreToldAtOnce(t *testing.T) {
	goOn := make(chan struct{})
	b, doc := ferries(t)
	cmd := analyse(jobID{}, context.Background(), func(_ context.Context, _ *content.Document, o briefing.Options) (*briefing.Briefing, error) {
		o.Partial(&briefing.Briefing{Partial: true})
		<-goOn
		o.Partial(&briefing.Briefing{Partial: true})
		return b, nil
	}, doc, true, briefing.Options{})
	parts := cmd().(tea.BatchMsg)
	ended := make(chan tea.Msg)
	go func() { ended <- parts[0]() }()
	msg, ok := parts[2]().(partlyAnalysedMsg)
	if !ok || !msg.brief.Partial {
		t.Fatalf("the first message is %+v", msg)
	}
	close(goOn)
	if final, ok := (<-ended).(analysedMsg); !ok || final.brief != b {
		t.Error("the final briefing was not delivered")
	}
	if late := msg.next(); late != nil {
		t.Errorf("after the end came %+v", late)
	}
}

// TestLoopFills holds of the real program loop that the panes fill while the
// analysis goes on.
func TestLoopFills(t *testing.T) {
	on, goOn := filling(t), make(chan struct{})
	final, _ := ferries(t)
	m := New(context.Background(), Options{Width: 120, Height: 40, Refs: []string{"ferries.txt"}, Theme: "dark"})
	m.open = func(context.Context, ...string) iter.Seq[content.Item] { return slices.Values(on.items) }
	m.understand = func(ctx context.Context, _ *content.Document, o briefing.Options) (*briefing.Briefing, error) {
		o.Partial(on.partial)
		select {
		case <-goOn:
			return final, nil
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	tm := looped(t, m, 120, 40)
	until(t, tm, "3 so far")
	close(goOn)
	until(t, tm, "6 key of 11")
	pressIn(tm, "q")
	if m := ended(t, tm); m.docs[0].brief != final {
		t.Error("the final briefing is not there")
	}
}
