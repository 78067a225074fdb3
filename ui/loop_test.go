package ui

import (
	"bytes"
	"context"
	"iter"
	"slices"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/teatest/v2"

	"sitrep/briefing"
	"sitrep/content"
)

// loop runs the real program loop on a stage.
func loop(t *testing.T, w, h int, on stage, o Options) *teatest.TestModel {
	t.Helper()
	for _, it := range on.items {
		o.Refs = append(o.Refs, it.Ref)
	}
	o.Theme = "dark"
	m := New(context.Background(), o)
	m.open = func(context.Context, ...string) iter.Seq[content.Item] { return slices.Values(on.items) }
	m.understand = func(ctx context.Context, doc *content.Document, _ briefing.Options) (*briefing.Briefing, error) {
		if on.endless {
			<-ctx.Done()
			return nil, ctx.Err()
		}
		return on.briefs[doc], on.errs[doc]
	}
	return looped(t, m, w, h)
}

// looped runs the real program loop on a model.
func looped(t *testing.T, m *Model, w, h int) *teatest.TestModel {
	return teatest.NewTestModel(t, m, teatest.WithInitialTermSize(w, h))
}

// until waits for words on what was drawn since the last wait.
func until(t *testing.T, tm *teatest.TestModel, words ...string) {
	t.Helper()
	var seen []byte
	teatest.WaitFor(t, tm.Output(), func(out []byte) bool {
		seen = append(seen, out...)
		plain := ansi.Strip(string(seen))
		return !slices.ContainsFunc(words, func(w string) bool { return !bytes.Contains([]byte(plain), []byte(w)) })
	}, teatest.WithDuration(10*time.Second), teatest.WithCheckInterval(5*time.Millisecond))
}

func pressIn(tm *teatest.TestModel, keys ...string) {
	for _, k := range keys {
		tm.Send(press(k))
	}
}

func ended(t *testing.T, tm *teatest.TestModel) *Model {
	t.Helper()
	tm.WaitFinished(t, teatest.WithFinalTimeout(10*time.Second))
	return tm.FinalModel(t).(*Model)
}

func TestLoopReads(t *testing.T) {
	tm := loop(t, 120, 40, theFerries(t), Options{})
	until(t, tm, "CLAIMS", "Port of Vellmar")
	pressIn(tm, "j", "enter", "q")
	m := ended(t, tm)
	if m.sel.Item != "c2" || m.frame.focus != textPane {
		t.Errorf("ended at %q in pane %d", m.sel.Item, m.frame.focus)
	}
}

func TestLoopNavigates(t *testing.T) {
	tm := loop(t, 120, 40, threeDocuments(t), Options{})
	until(t, tm, "BRIEFINGS", "Lighthouse")
	pressIn(tm, "j", "enter")
	until(t, tm, "retires on Friday")
	pressIn(tm, "q", "q")
	if m := ended(t, tm); m.cur != nil {
		t.Error("q did not go back to the library first")
	}
}

func TestLoopCancels(t *testing.T) {
	tm := loop(t, 120, 40, unread(t), Options{})
	until(t, tm, "reading")
	pressIn(tm, "esc")
	until(t, tm, "Esc again")
	pressIn(tm, "esc")
	until(t, tm, "stopped")
	pressIn(tm, "Q")
	if m := ended(t, tm); m.docs[0].progress != stopped || m.jobs.count(analyseJob) != 0 {
		t.Errorf("the analysis is %d", m.docs[0].progress)
	}
}

func TestLoopResizesAndQuits(t *testing.T) {
	tm := loop(t, 120, 40, theFerries(t), Options{})
	until(t, tm, "CLAIMS")
	for w := 200; w > 0; w -= 7 {
		tm.Send(tea.WindowSizeMsg{Width: w, Height: w/4 + 1})
	}
	tm.Send(tea.WindowSizeMsg{Width: 80, Height: 24})
	pressIn(tm, "ctrl+c")
	m := ended(t, tm)
	holdsFrame(t, m.View().Content, 80, 24)
}

// TestFirstFrameHasTheText holds that a document that is read quickly stands
// on the very first frame, before anything has been answered or analysed.
func TestFirstFrameHasTheText(t *testing.T) {
	on := theFerries(t)
	m := New(context.Background(), Options{Width: 120, Height: 40, Refs: []string{"ferries.txt"}})
	m.open = func(context.Context, ...string) iter.Seq[content.Item] { return slices.Values(on.items) }
	m.readFirst(10 * time.Second)
	text, _, _ := grid(m.View().Content, 120, 40)
	if !slices.ContainsFunc(text, func(row string) bool { return bytes.Contains([]byte(row), []byte("Chief engineer Marta Oyelaran")) }) {
		t.Errorf("the first frame is\n%s", text)
	}
	if len(m.begun) == 0 {
		t.Error("the analysis was not started")
	}
}

// TestFirstFrameDoesNotWait holds that what takes long to read does not keep
// the screen from showing.
func TestFirstFrameDoesNotWait(t *testing.T) {
	release := make(chan struct{})
	on := theFerries(t)
	m := New(context.Background(), Options{Width: 120, Height: 40, Refs: []string{"-"}, Theme: "dark"})
	m.open = func(context.Context, ...string) iter.Seq[content.Item] {
		return func(yield func(content.Item) bool) {
			<-release
			yield(on.items[0])
		}
	}
	m.readFirst(time.Millisecond)
	if m.cur != nil || m.left {
		t.Error("a document came from nowhere")
	}
	close(release)
	d := &driver{t: t, m: m}
	m.understand = func(context.Context, *content.Document, briefing.Options) (*briefing.Briefing, error) {
		return on.briefs[on.items[0].Document], nil
	}
	d.do(m.Init())
	d.see("Port of Vellmar", "CLAIMS")
}
