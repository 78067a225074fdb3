package ui

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"sitrep/content"
)

const (
	wheelRows  = 3                     // rows that one notch of the wheel scrolls
	wheelPause = 16 * time.Millisecond // notches closer than this scroll together

	doubleClick = 400 * time.Millisecond // clicks closer than this belong together
)

// pointer is the left button going down in the text.
type pointer struct {
	down  bool
	moved bool // the mouse has moved since: text is being selected
	x, y  int
	at    time.Time
	times int // 2: a double click, 3: a triple one

	list paneID // the list that it went down in, on an item
}

// wheel gathers notches of the wheel, so that a flood of them costs one frame.
type wheel struct {
	over    paneID
	rows    int
	waiting bool
}

// wheelMsg: the pause after a scroll is over.
type wheelMsg struct{}

// mouse routes what the mouse does: overlays first, then the pane under it.
func (m *Model) mouse(msg tea.MouseMsg) tea.Cmd {
	e := msg.Mouse()
	if m.lay.tooSmall {
		return nil
	}
	switch msg.(type) {
	case tea.MouseWheelMsg:
		m.acted = true
		return m.wheeled(e)
	case tea.MouseClickMsg:
		return m.pressed(e)
	case tea.MouseMotionMsg:
		m.dragged(e.X, e.Y)
	case tea.MouseReleaseMsg:
		return m.released(e.X, e.Y)
	}
	return nil
}

// pressed routes a button going down. The buttons at the side jump as the keys
// do: in a document, and not behind an overlay's back.
func (m *Model) pressed(e tea.Mouse) tea.Cmd {
	jumps := m.cur != nil && m.overlays.top() == nil
	switch {
	case e.Button == tea.MouseLeft:
		m.stayed, m.acted = true, true
		m.clearNotice()
		m.asked = false
		if m.text != nil {
			m.text.step = -1
		}
		return m.clicked(e.X, e.Y)
	case e.Button == tea.MouseBackward && jumps:
		return m.jump(-1)
	case e.Button == tea.MouseForward && jumps:
		return m.jump(1)
	}
	return nil
}

// wheeled scrolls the pane under the mouse: at once, and what comes within the
// pause after that together at its end.
func (m *Model) wheeled(e tea.Mouse) tea.Cmd {
	n := 0
	switch e.Button {
	case tea.MouseWheelUp:
		n = -wheelRows
	case tea.MouseWheelDown:
		n = wheelRows
	default:
		return nil
	}
	over := m.paneUnder(e.X, e.Y)
	if m.overlays.top() != nil {
		over = noPane
	}
	if m.wheel.waiting && m.wheel.over == over {
		m.wheel.rows += n
		return nil
	}
	m.scrollUnder(over, n)
	m.wheel = wheel{over: over, waiting: true}
	return m.after(wheelPause, wheelMsg{})
}

func (m *Model) wheelSettled(wheelMsg) tea.Cmd {
	w := m.wheel
	m.wheel = wheel{}
	if w.rows == 0 {
		return nil
	}
	m.scrollUnder(w.over, w.rows)
	m.wheel = wheel{over: w.over, waiting: true}
	return m.after(wheelPause, wheelMsg{})
}

// scrollUnder scrolls an overlay that is open, else a pane.
func (m *Model) scrollUnder(id paneID, n int) {
	switch p := m.itemsOf(id); {
	case m.overlays.top() != nil:
		m.overlays.top().scroll(m.screen(), n)
	case p != nil:
		p.scroll(n)
	case id == previewPane:
		m.preview.scroll(n)
	case id == textPane:
		m.text.scroll(n)
		m.moved()
	}
}

func (m *Model) paneUnder(x, y int) paneID {
	for _, s := range m.lay.slots {
		if s.rect.contains(x, y) {
			return s.id
		}
	}
	return noPane
}

// clicked selects what is under the mouse and gives its pane the focus.
func (m *Model) clicked(x, y int) tea.Cmd {
	if top := m.overlays.top(); top != nil {
		if res, ok := top.click(m.screen(), x, y); ok {
			return m.answered(res)
		}
		return nil
	}
	id := m.paneUnder(x, y)
	if id == textPane {
		return m.clickedText(x, y)
	}
	p := m.itemsOf(id)
	if p == nil {
		return nil
	}
	times := m.countClick(x, y)
	hit, tab := p.click(x, y)
	if tab != noPane {
		return m.visit(tab)
	}
	cmd := m.giveFocus(id)
	if !hit {
		return cmd
	}
	m.press.list = id
	if id == libraryPane {
		cmd = tea.Batch(cmd, m.libraryMoved())
	} else {
		m.link(id)
	}
	if times == 2 {
		return tea.Batch(cmd, m.enter())
	}
	return cmd
}

// enter does what Enter does where the focus is.
func (m *Model) enter() tea.Cmd {
	if b, ok := m.keys.find(m.frame.focus, keystroke("enter")); ok {
		return b.run(m)
	}
	return nil
}

// countClick says whether a click is the first, second or third on its cell.
func (m *Model) countClick(x, y int) int {
	p := pointer{x: x, y: y, at: m.now(), times: 1}
	if was := m.press; was.x == x && was.y == y && p.at.Sub(was.at) < doubleClick {
		p.times = was.times%3 + 1
	}
	m.press = p
	return p.times
}

// clickedText gives the text the focus and begins a selection: by letters, by
// words on a double click, by paragraphs on a triple one.
func (m *Model) clickedText(x, y int) tea.Cmd {
	if s, ok := m.lay.slotOf(textPane); ok && y == s.rect.y {
		if tab := tabAt(x-s.rect.x, s.rect.w, textPane, s.tabs); tab != noPane {
			return m.visit(tab)
		}
		return m.giveFocus(textPane)
	}
	cmd := m.giveFocus(textPane)
	times := m.countClick(x, y)
	m.press.down = true
	m.text.startDrag(x, y, [...]grain{byCluster, byWord, byBlock}[times-1])
	return cmd
}

// dragged extends the selection.
func (m *Model) dragged(x, y int) {
	if !m.press.down || m.cur == nil {
		return
	}
	m.press.moved = m.press.moved || x != m.press.x || y != m.press.y
	if m.press.moved {
		m.text.dragTo(x, y)
	}
}

// released ends the selection and copies it: the words alone, without frame
// or padding. A mere click selects the finding that stands there.
func (m *Model) released(x, y int) tea.Cmd {
	if id := m.press.list; id != noPane {
		m.press.list = noPane
		return m.draggedList(id, x, y)
	}
	if !m.press.down || m.cur == nil {
		return nil
	}
	m.press.down = false
	s, ok := m.text.endDrag()
	if !m.press.moved && m.press.times == 1 {
		m.text.setHighlights(layerDrag, nil)
		return m.clickedFinding(x, y)
	}
	if !ok || s.Empty() {
		return nil
	}
	words := content.Sanitize(s.Of(m.cur.doc.Text))
	return tea.Batch(tea.SetClipboard(words), m.say("Copied "+plural(len(strings.Fields(words)), "word")+m.viaTmux()+".", goodNotice))
}

// draggedList copies the items of a list that the mouse was dragged over. What
// is no further than a shaking hand goes is a click.
func (m *Model) draggedList(id paneID, x, y int) tea.Cmd {
	p := m.itemsOf(id)
	if y == m.press.y && max(x-m.press.x, m.press.x-x) < dragCells || p.at < 0 {
		return nil
	}
	to := p.entryAt(min(max(y-p.r.y-1, 0), max(p.height-1, 0)))
	if to < 0 {
		to = p.at
	}
	var lines []string
	for _, e := range p.entries[min(p.at, to) : max(p.at, to)+1] {
		if words := m.rowWords(id, e.id); words != "" {
			lines = append(lines, words)
		}
	}
	if len(lines) == 0 {
		return nil
	}
	return tea.Batch(tea.SetClipboard(strings.Join(lines, "\n")), m.say("Copied "+plural(len(lines), "row")+m.viaTmux()+".", goodNotice))
}

// dragCells is how many cells along a row make a drag.
const dragCells = 3

// clickedFinding selects the finding at a cell of the text.
func (m *Model) clickedFinding(x, y int) tea.Cmd {
	offset, ok := m.text.at(x, y)
	if !ok {
		return nil
	}
	f, ok := m.findingAt(offset)
	if !ok {
		return nil
	}
	return m.selectItem(f.pane, f.id)
}
