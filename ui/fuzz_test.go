package ui

import (
	"fmt"
	"image/color"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"sitrep/briefing"
)

// fuzzKeys are what the fuzzer presses: all bound keys, keys of prompts, and
// some that mean nothing.
var fuzzKeys = func() []string {
	var keys []string
	for _, b := range newKeymap() {
		keys = append(keys, b.Keys()...)
	}
	return append(keys, "a", "e", "0", "2", "-", ".", "世", "é", "delete", "shift+up", "ctrl+a", "ctrl+e", "ctrl+w", "m", ":")
}()

// FuzzUpdate feeds the model whatever a person, a terminal and late jobs may
// send it, sizes of zero included, and looks at every frame.
func FuzzUpdate(f *testing.F) {
	f.Add([]byte{0, 20, 0, 1, 0, 2, 1, 10, 10, 0, 3})
	f.Add([]byte{1, 0, 0, 0, 5, 1, 255, 255, 4, 9, 9, 5, 3, 3})
	f.Add([]byte{2, 1, 0, 40, 0, 50, 6, 0, 7, 0, 8, 0, 0, 33})
	f.Add([]byte("/the\x00search and resize \x01\x50\x18 drag \x04\x05\x06"))
	f.Fuzz(func(t *testing.T, script []byte) {
		if len(script) > 400 {
			t.Skip()
		}
		d := fuzzStart(t, script)
		for at := 0; at+2 < len(script); at += 3 {
			d.send(fuzzMessage(d, script[at], int(script[at+1]), int(script[at+2])))
			holdsFrame(t, d.m.View().Content, d.m.frame.w, d.m.frame.h)
		}
	})
}

// fuzzStart picks a stage and a size.
func fuzzStart(t *testing.T, script []byte) *driver {
	stages := []func(testing.TB) stage{theFerries, threeDocuments, unread, bare, emptyShelf}
	pick := 0
	for _, b := range script {
		pick += int(b)
	}
	return drive(t, 20+pick%150, 5+pick%50, stages[pick%len(stages)](t), Options{})
}

// fuzzMessage makes a message of a kind and two numbers.
func fuzzMessage(d *driver, kind byte, a, b int) tea.Msg {
	mouse := tea.Mouse{X: a, Y: b % 64, Button: tea.MouseLeft}
	switch kind % 16 {
	case 0:
		return tea.WindowSizeMsg{Width: a, Height: b % 100}
	case 1:
		return tea.MouseClickMsg(mouse)
	case 2:
		return tea.MouseMotionMsg(mouse)
	case 3:
		return tea.MouseReleaseMsg(mouse)
	case 4:
		mouse.Button = tea.MouseWheelUp + tea.MouseButton(b%2)
		return tea.MouseWheelMsg(mouse)
	case 5:
		return tea.PasteMsg{Content: ferryText[a*3:a*3+b] + "\x1b[31m\x00"}
	case 6:
		return tea.BackgroundColorMsg{Color: color.Gray{uint8(a)}}
	case 7:
		return tea.ColorProfileMsg{Profile: colorprofile.Profile(a % 6)}
	case 8:
		return fuzzResult(d, a, b)
	case 9:
		return tea.WindowSizeMsg{Width: a % 8, Height: b % 4}
	case 10:
		mouse.Button = tea.MouseBackward + tea.MouseButton(b%2)
		return tea.MouseClickMsg(mouse)
	}
	return press(fuzzKeys[(a+b*256)%len(fuzzKeys)])
}

// fuzzResult is a job's result that is late, double or for nothing.
func fuzzResult(d *driver, a, b int) tea.Msg {
	id := jobID{jobSlot{jobKind(a % 4), docID(b % 4)}, uint64(b % 8)}
	switch a % 7 {
	case 0:
		return analysedMsg{id: id}
	case 4:
		return partlyAnalysedMsg{id: id, brief: fuzzBeginning(d, b)}
	case 5: // of an analysis that goes on, where there is one
		for slot, r := range d.m.jobs.live {
			if slot.kind == analyseJob && slot.doc <= docID(1+b%3) {
				return partlyAnalysedMsg{id: jobID{slot, r.gen}, brief: fuzzBeginning(d, b)}
			}
		}
	case 1:
		return progressMsg{id: id, stage: "claims"}
	case 2:
		return itemsOpenedMsg{id: id, done: b%2 == 0}
	case 3:
		return wheelMsg{}
	}
	return noticeOverMsg{b}
}

// fuzzBeginning is the briefing of a part of the article, its ids numbered
// anew.
func fuzzBeginning(d *driver, n int) *briefing.Briefing {
	b, _ := ferries(d.t)
	b.Partial = n%4 > 0
	b.Claims = b.Claims[n%len(b.Claims):]
	b.Actors = b.Actors[:n%len(b.Actors)]
	b.Timeline = b.Timeline[n%len(b.Timeline):]
	for i := range b.Claims {
		b.Claims[i].ID = fmt.Sprintf("c%d", i+1)
	}
	for i := range b.Timeline {
		b.Timeline[i].ID = fmt.Sprintf("e%d", i+1)
	}
	return b
}
