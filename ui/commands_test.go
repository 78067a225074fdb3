package ui

import (
	"context"
	"iter"
	"strings"
	"testing"

	"sitrep/content"
)

// breaksOff is a reader of references that breaks after the first.
func breaksOff(context.Context, ...string) iter.Seq[content.Item] {
	return func(yield func(content.Item) bool) {
		if yield(content.Item{Ref: "a.txt"}) {
			panic("a fault")
		}
	}
}

// TestReadingThatBreaksOffIsTold holds that a fault in a loader costs what it
// read and not the program.
func TestReadingThatBreaksOffIsTold(t *testing.T) {
	msg := openRefs(jobID{}, t.Context(), breaksOff, nil)().(itemsOpenedMsg)
	items := msg.items
	for !msg.done {
		msg = msg.next().(itemsOpenedMsg)
		items = append(items, msg.items...)
	}
	if len(items) != 2 || items[1].Err == nil || !strings.Contains(items[1].Err.Error(), "a fault") {
		t.Errorf("read %+v", items)
	}
}
