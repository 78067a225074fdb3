package ui

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
)

// prompt is a line of input in place of the status line.
type prompt struct {
	label string
	entry entryLine
	empty string // what an empty entry means
	note  string
	bad   bool // the note is a fault
	check func(text string) (value, note string, ok bool)
	done  resultKind
	live  bool // every change is reported
}

// newSearchPrompt asks for words to search the text for. Every change is
// reported with resultQuery; setNote shows how many matches there are.
func newSearchPrompt(query string) *prompt {
	return &prompt{label: "/", entry: newEntryLine(query), live: true, done: resultAccept}
}

// newFilterPrompt asks for words that the items shown have to hold. Every
// change is reported with resultQuery.
func newFilterPrompt(query string) *prompt {
	return &prompt{label: "=", entry: newEntryLine(query), live: true, done: resultAccept, empty: "words that the items have to hold"}
}

// newDatePrompt asks for the publication date. Nothing entered means: the
// document's own.
func newDatePrompt(published string) *prompt {
	p := &prompt{label: "published on", entry: newGivenLine(published), done: resultDate, check: readDate,
		empty: "a date like 2023-08-30; nothing: the document’s own"}
	p.recheck()
	return p
}

// setNote shows a remark at the right, "3 of 17"; bad marks it as a fault.
func (p *prompt) setNote(note string, bad bool) { p.note, p.bad = note, bad }

// dateForms are the ways to write a date that can only be meant in one way.
var dateForms = []string{
	"2006-01-02", "2006-1-2", "2006/01/02", "2006/1/2", "20060102",
	"2 Jan 2006", "2 January 2006", "Jan 2 2006", "January 2 2006",
	"Mon 2 Jan 2006", "Monday 2 January 2006", "Monday January 2 2006", "Mon Jan 2 2006", "2-Jan-2006",
}

// readDate reads a date. value is "2006-01-02", or "" for an empty entry; note
// says how it was understood or what is wrong.
func readDate(text string) (value, note string, ok bool) {
	text = strings.Join(strings.Fields(strings.ReplaceAll(text, ",", " ")), " ")
	if text == "" {
		return "", "", true
	}
	for _, form := range dateForms {
		if t, err := time.Parse(form, text); err == nil && t.Year() >= 1000 {
			return t.Format("2006-01-02"), t.Format("Monday 2 January 2006"), true
		}
	}
	if strings.ContainsAny(text, "/.") && strings.Trim(text, "0123456789/.") == "" && len(text) >= 8 {
		return "", "day or month first? write 2023-08-30", false
	}
	if strings.Trim(text, "0123456789-") == "" && len(text) >= 10 {
		return "", "there is no such day", false
	}
	return "", "write it as 2023-08-30 or 30 Aug 2023", false
}

// recheck says how the entry is understood. While it is being typed nothing is
// called a fault.
func (p *prompt) recheck() {
	if p.check != nil {
		_, p.note, _ = p.check(p.entry.String())
		p.bad = false
	}
}

func (p *prompt) draw(c *canvas, screen rect, st *Styles) {
	if screen.empty() {
		return
	}
	w := window{c, rect{screen.x, screen.y + screen.h - 1, screen.w, 1}}
	w.c.fill(w.r, style{})
	x := 1 + w.put(1, 0, screen.w, p.label, st.Accent) + 1
	end := screen.w - 1
	if n := cells(p.note); n > 0 && end-n-2 >= x+shortestEntry {
		look := st.Muted
		if p.bad {
			look = st.Denied
		}
		w.right(end, 0, p.note, look)
		end -= n + 2
	}
	p.entry.draw(w, x, 0, end-x, st)
	if p.entry.empty() && p.empty != "" {
		w.put(x+2, 0, end-x-2, st.Signs.spell(fitWith(p.empty, end-x-2, st.Signs.Ellipsis)), st.Muted)
	}
}

// shortestEntry is the room that an entry keeps beside the note.
const shortestEntry = 12

func (p *prompt) key(_ rect, k tea.KeyPressMsg) (overlayResult, bool) {
	switch k.String() {
	case "esc":
		return overlayResult{kind: resultClosed}, true
	case "enter":
		return p.enter(), true
	}
	if p.entry.key(k) {
		return p.changed(), true
	}
	return overlayResult{}, true
}

func (p *prompt) enter() overlayResult {
	text := p.entry.String()
	if p.check != nil {
		value, note, ok := p.check(text)
		if !ok {
			p.setNote(note, true)
			return overlayResult{}
		}
		text = value
	}
	return overlayResult{kind: p.done, text: text}
}

func (p *prompt) changed() overlayResult {
	p.recheck()
	if !p.live {
		return overlayResult{}
	}
	return overlayResult{kind: resultQuery, text: p.entry.String()}
}

// click is not the prompt's: it leaves the mouse to what is on the screen.
func (p *prompt) click(rect, int, int) (overlayResult, bool) { return overlayResult{}, false }

func (p *prompt) scroll(rect, int) {}

func (p *prompt) paste(text string) overlayResult {
	was := p.entry.String()
	if p.entry.taken() {
		p.entry.clear()
	}
	p.entry.insert(strings.TrimSpace(text))
	if p.entry.String() == was {
		return overlayResult{}
	}
	return p.changed()
}
