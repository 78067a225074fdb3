package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// searchedLong is a document that is searched by a job.
func searchedLong(t *testing.T) *driver {
	text := strings.Repeat(ferryText+"\n\n", searchedAtOnce/len(ferryText)+1) + "The yard is called Orrinhold."
	d := newDraft(t, text)
	return drive(t, 100, 30, oneDocument(d.doc, d.b), Options{})
}

func TestLongTextIsSearchedByAJob(t *testing.T) {
	d := searchedLong(t).keys("/ 'Orrinhold enter")
	if s := d.m.search; s.awaited || len(s.matches) != 1 || s.at != 0 {
		t.Errorf("awaited %v, %d matches, at %d", s.awaited, len(s.matches), s.at)
	}
	d.see("Orrinhold")
	if d.keys("/ 'nowhere enter"); d.m.search.query != "" {
		t.Error("a search without a match was kept")
	}
	d.see("does not stand in the text")
}

// TestEnterWaitsForTheSearch holds that Enter before the job is done keeps the
// search when it is, and that leaving the search drops what the job finds.
func TestEnterWaitsForTheSearch(t *testing.T) {
	d := searchedLong(t).keys("/")
	job := func(query string) tea.Msg { return d.m.setQuery(query)() }
	found := job("Orrinhold")
	d.m.noteSearch()
	if d.m.search.words() != "searching…" {
		t.Errorf("the prompt says %q", d.m.search.words())
	}
	late := job("Orrin") // typing on makes the first result stale
	if d.send(found); !d.m.search.awaited {
		t.Error("a stale result was taken")
	}
	d.do(d.m.searchEntered("Orrin"))
	d.send(late)
	if s := d.m.search; s.awaited || len(s.matches) != 1 || s.prompt != nil {
		t.Errorf("awaited %v, %d matches, prompt %v", s.awaited, len(s.matches), s.prompt != nil)
	}
	late = job("Skarne")
	d.m.liftSearch()
	if d.send(late); d.m.search.query != "" || len(d.m.search.matches) > 0 {
		t.Error("a search that was left came back")
	}
}
