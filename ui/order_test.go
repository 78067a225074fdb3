package ui

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"sitrep/briefing"
)

// idAtEnd is how plain lines carry the id of an item.
var idAtEnd = regexp.MustCompile(`(?m)\[([cae]\d+)\]$`)

// TestPanesAndPlainLinesCountAlike holds the panes and "sitrep brief" to one
// order: the same items, with the same ids, on all samples.
func TestPanesAndPlainLinesCountAlike(t *testing.T) {
	for _, doc := range sampleDocuments(t) {
		b, err := briefing.Analyze(t.Context(), doc, briefing.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var printed []string
		for _, m := range idAtEnd.FindAllStringSubmatch(b.Plain(doc), -1) {
			printed = append(printed, m[1])
		}
		claims, actors, timeline := newClaimsPane(), newActorsPane(), newTimelinePane()
		claims.setBriefing(b, doc)
		actors.setBriefing(b, doc)
		timeline.setBriefing(b, doc)
		var shown []string
		for _, l := range []*list{&claims.list, &actors.list, &timeline.list} {
			for _, e := range l.entries {
				if e.id != "" {
					shown = append(shown, e.id)
				}
			}
		}
		if len(shown) < 15 || !slices.Equal(printed, shown) {
			t.Errorf("%s:\nprinted %s\nshown   %s", doc.Ref, strings.Join(printed, " "), strings.Join(shown, " "))
		}
		ids := func(prefix string) (n int) {
			for _, id := range shown {
				if strings.HasPrefix(id, prefix) {
					n++
				}
			}
			return n
		}
		if ids("c") != len(b.Claims) || ids("a") != len(b.Actors) || ids("e") != len(b.Timeline) {
			t.Errorf("%s: the panes leave items out", doc.Ref)
		}
	}
}
