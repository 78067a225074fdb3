package ui

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"

	"sitrep/briefing"
	"sitrep/content"
)

// driver runs a model without a terminal and without waiting: commands run
// inline, one after the other, until all is quiet.
type driver struct {
	t     testing.TB
	m     *Model
	queue []tea.Cmd
	quit  bool

	copied   string   // what was put on the clipboard
	browsed  string   // the address that was handed to the browser
	endless  bool     // analyses never give their result
	analysed []string // the dates that documents were analysed with
}

// stage is what a test shows: documents with their briefings, or errors.
type stage struct {
	items  []content.Item
	briefs map[*content.Document]*briefing.Briefing
	errs   map[*content.Document]error
	// endless: analyses report that they are at work and never end.
	endless bool
	// partial is what they have found so far.
	partial *briefing.Briefing
}

// drive starts the reader on a stage at a size and waits until all is quiet.
func drive(t testing.TB, w, h int, on stage, o Options) *driver {
	t.Helper()
	o.Width, o.Height = w, h
	if o.Theme == "" {
		o.Theme = "dark"
	}
	for _, it := range on.items {
		o.Refs = append(o.Refs, it.Ref)
	}
	d := &driver{t: t, m: New(context.Background(), o)}
	d.m.open = func(context.Context, ...string) iter.Seq[content.Item] { return slices.Values(on.items) }
	d.m.understand = func(_ context.Context, doc *content.Document, o briefing.Options) (*briefing.Briefing, error) {
		d.analysed = append(d.analysed, o.Published)
		return on.briefs[doc], on.errs[doc]
	}
	d.m.after = func(time.Duration, tea.Msg) tea.Cmd { return nil }
	d.m.browse = func(address string) tea.Cmd { d.browsed = address; return nil }
	d.endless = on.endless
	d.do(d.m.Init())
	if on.partial != nil {
		d.found(on.partial, 34)
	} else if on.endless {
		d.report("actors")
	}
	return d
}

// found tells what the analyses that go on have found so far, and how much of
// the text they have read.
func (d *driver) found(b *briefing.Briefing, percent int) *driver {
	d.t.Helper()
	for slot, r := range d.m.jobs.live {
		if slot.kind == analyseJob {
			id := jobID{slot, r.gen}
			d.send(progressMsg{id: id, stage: "language", percent: percent}, partlyAnalysedMsg{id: id, brief: b})
		}
	}
	return d
}

// understood ends the analyses that go on.
func (d *driver) understood(b *briefing.Briefing) *driver {
	d.t.Helper()
	for slot, r := range d.m.jobs.live {
		if slot.kind == analyseJob {
			d.send(analysedMsg{id: jobID{slot, r.gen}, brief: b})
		}
	}
	return d
}

// report tells how far the analyses are that go on.
func (d *driver) report(name string) {
	for slot, r := range d.m.jobs.live {
		if slot.kind == analyseJob {
			d.send(progressMsg{id: jobID{slot, r.gen}, stage: name})
		}
	}
}

// size gives the terminal another size.
func (d *driver) size(w, h int) *driver { return d.send(tea.WindowSizeMsg{Width: w, Height: h}) }

// theFerries is one document, the article on the ferries.
func theFerries(t testing.TB) stage {
	b, doc := ferries(t)
	return oneDocument(doc, b)
}

// send feeds messages and runs what comes of them.
func (d *driver) send(msgs ...tea.Msg) *driver {
	d.t.Helper()
	for _, msg := range msgs {
		_, cmd := d.m.Update(msg)
		d.do(cmd)
	}
	return d
}

// do runs a command and all that come of it.
func (d *driver) do(cmd tea.Cmd) {
	d.queue = append(d.queue, cmd)
	for len(d.queue) > 0 {
		next := d.queue[0]
		d.queue = d.queue[1:]
		if next == nil {
			continue
		}
		switch msg := next().(type) {
		case nil:
		case tea.BatchMsg:
			d.queue = append(d.queue, msg...)
		case tea.QuitMsg:
			d.quit = true
		default:
			if _, result := msg.(analysedMsg); result && d.endless {
				continue
			}
			if kind := fmt.Sprintf("%T", msg); kind == "tea.setClipboardMsg" {
				d.copied = fmt.Sprint(msg)
			}
			_, cmd := d.m.Update(msg)
			d.queue = append(d.queue, cmd)
		}
	}
}

// keys presses keys, as Bubble Tea spells them, separated by blanks; text in
// quotes is typed letter by letter.
func (d *driver) keys(keys string) *driver {
	d.t.Helper()
	for _, k := range strings.Fields(keys) {
		if typed, ok := strings.CutPrefix(k, "'"); ok {
			for _, r := range typed {
				d.send(press(string(r)))
			}
			continue
		}
		d.send(press(k))
	}
	return d
}

var keyCodes = map[string]rune{
	"enter": tea.KeyEnter, "tab": tea.KeyTab, "esc": tea.KeyEscape, "backspace": tea.KeyBackspace, "space": tea.KeySpace,
	"up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
	"pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "home": tea.KeyHome, "end": tea.KeyEnd, "delete": tea.KeyDelete,
}

// press is the message of a key.
func press(name string) tea.KeyPressMsg {
	var k tea.KeyPressMsg
	for {
		mod, rest, ok := strings.Cut(name, "+")
		bit, known := map[string]tea.KeyMod{"ctrl": tea.ModCtrl, "alt": tea.ModAlt, "shift": tea.ModShift}[mod]
		if !ok || !known {
			break
		}
		k.Mod |= bit
		name = rest
	}
	if code, ok := keyCodes[name]; ok {
		k.Code = code
		if name == "space" {
			k.Text = " "
		}
		return k
	}
	k.Code = []rune(name)[0]
	if k.Mod == 0 {
		k.Text = name
	}
	return k
}

// screen draws the frame into a cell grid and returns its rows, and the looks
// of its cells as a grid of letters with their legend.
func (d *driver) screen() (text []string, looks []string, legend []string) {
	return grid(d.m.View().Content, d.m.frame.w, d.m.frame.h)
}

// plainCell is how a cell without any look is told.
var plainCell = new(uv.Style).String()

// grid draws terminal output into a buffer of cells.
func grid(content string, w, h int) (text []string, looks []string, legend []string) {
	buf := uv.NewScreenBuffer(w, h)
	buf.Method = ansi.GraphemeWidth
	uv.NewStyledString(content).Draw(buf, buf.Bounds())
	letters := map[string]byte{plainCell: '.'}
	for y := range h {
		var row, look strings.Builder
		for x := 0; x < w; x++ {
			c := buf.CellAt(x, y)
			if c == nil || c.Width == 0 {
				continue
			}
			row.WriteString(c.Content)
			st := c.Style.String()
			if c.Link.URL != "" {
				st += " link"
			}
			if _, ok := letters[st]; !ok {
				letters[st] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"[(len(letters)-1)%62]
				legend = append(legend, fmt.Sprintf("%c %q", letters[st], st))
			}
			for range c.Width {
				look.WriteByte(letters[st])
			}
		}
		text = append(text, row.String())
		looks = append(looks, look.String())
	}
	return text, looks, legend
}

// holdsFrame holds what must be true of every frame: exactly h rows, each
// exactly w cells by both measures, nothing in it that steers the terminal.
func holdsFrame(t testing.TB, content string, w, h int) {
	t.Helper()
	if w <= 0 || h <= 0 {
		return
	}
	rows := strings.Split(content, "\n")
	if len(rows) != h {
		t.Fatalf("%d×%d: the frame has %d rows", w, h, len(rows))
	}
	for y, row := range rows {
		plain := ansi.Strip(row)
		if g, wc := ansi.StringWidth(plain), ansi.StringWidthWc(plain); g != w || wc != w {
			t.Fatalf("%d×%d: row %d is %d cells by graphemes, %d by code points: %q", w, h, y, g, wc, plain)
		}
		if i := strings.IndexFunc(plain, func(r rune) bool { return r < ' ' || r >= 0x7f && r < 0xa0 }); i >= 0 {
			t.Fatalf("%d×%d: row %d has a control character: %q", w, h, y, plain)
		}
	}
}

// see fails where the frame does not show all of the words.
func (d *driver) see(words ...string) *driver {
	d.t.Helper()
	text, _, _ := d.screen()
	all := strings.Join(text, "\n")
	for _, w := range words {
		if !strings.Contains(all, w) {
			d.t.Errorf("the screen does not show %q:\n%s", w, all)
		}
	}
	return d
}

// seeNot fails where the frame shows any of the words.
func (d *driver) seeNot(words ...string) *driver {
	d.t.Helper()
	text, _, _ := d.screen()
	all := strings.Join(text, "\n")
	for _, w := range words {
		if strings.Contains(all, w) {
			d.t.Errorf("the screen shows %q:\n%s", w, all)
		}
	}
	return d
}

// find returns the cell at which words stand on the screen.
func (d *driver) find(words string) (x, y int) {
	d.t.Helper()
	text, _, _ := d.screen()
	for y, row := range text {
		if i := strings.Index(row, words); i >= 0 {
			return cells(row[:i]), y
		}
	}
	d.t.Fatalf("the screen does not show %q:\n%s", words, strings.Join(text, "\n"))
	return 0, 0
}

// click presses and releases the left button on a cell.
func (d *driver) click(x, y int) *driver {
	return d.send(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}, tea.MouseReleaseMsg{X: x, Y: y, Button: tea.MouseLeft})
}
