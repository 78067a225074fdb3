package ui

import (
	"context"
	"runtime"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"sitrep/briefing"
	"sitrep/content"
)

// Model is the reader. It owns all state; panes get theirs from it.
type Model struct {
	opts Options
	keys keymap
	jobs *jobs

	first    precedence // among the analyses that are going on
	analysts int        // how many documents are analysed at once, at most
	uses     int        // of documents, counted
	keep     int        // see keptBriefings

	// What reaches out of the model; tests put their own in its place.
	open       opening
	understand analysis
	browse     func(address string) tea.Cmd
	after      func(time.Duration, tea.Msg) tea.Cmd // a message later
	now        func() time.Time

	frame  frame
	lay    layout
	look   look
	styles *Styles
	canvas canvas

	docs      []*openedDoc // in the order opened; docID n is at n-1
	listed    bool         // the library shows what there is
	cur       *openedDoc   // the document on the screen, nil in the library
	single    bool         // one reference was asked for
	direct    bool         // the first screen is a document: q in it leaves
	expecting bool         // a document is or was shown before it was read
	stayed    bool         // the reader has acted: the screen does not change by itself
	left      bool         // the reader has left, or there is nothing to show
	broken    bool         // the person broke it off with Ctrl-C
	asked     bool         // Esc was pressed once where it stops work
	halted    bool         // the reading of the library was stopped: what comes in waits
	acted     bool         // the reader has acted in the document on the screen
	still     bool         // the panes keep their rows: they filled while the reader was at work
	begun     []tea.Cmd    // what was started before the program was

	library  *libraryPanel
	preview  *previewPanel
	claims   *claimsPanel
	actors   *actorsPanel
	timeline *timelinePanel
	text     *readerPane // of the document on the screen
	pages    pageCache   // of the documents that were on it
	header   *header
	status   *statusLine
	overlays overlays

	sel       Selection
	jumps     jumps
	search    searching
	filter    filtering
	notice    notice
	previewed previewed
	press     pointer
	wheel     wheel
}

// look is what the styles are made from.
type look struct {
	theme   string // "auto", "dark", "light" or "plain"
	light   bool   // the terminal's ground is light, as far as is known
	profile colourProfile
	plain   bool // NO_COLOR
	ascii   bool
}

// New returns the reader as it starts: nothing opened yet.
func New(ctx context.Context, o Options) *Model {
	single := len(o.Refs) == 1
	if len(o.Refs) == 0 {
		o.Refs = []string{content.SamplesRef}
	}
	m := &Model{
		opts: o, single: single, analysts: runtime.GOMAXPROCS(0), keep: keptBriefings, keys: newKeymap(), jobs: newJobs(ctx),
		open: o.Opener.Open, understand: briefing.NewAnalyst(rememberedText).Analyze, browse: browse, after: after, now: time.Now,
		library: newLibraryPane(), preview: newPreviewPane(),
		claims: newClaimsPane(), actors: newActorsPane(), timeline: newTimelinePane(),
		header: newHeader(), status: newStatusLine(),
	}
	m.look = look{theme: o.Theme, light: o.Theme == "light" || lightGround(o.Environ), plain: o.NoColor, ascii: o.ASCII}
	m.frame = frame{w: o.Width, h: o.Height, screen: libraryScreen, focus: libraryPane, side: claimsPane}
	m.restyle()
	m.arrange()
	return m
}

// Init starts reading what was asked for and asks the terminal for its ground.
// Nothing waits for the answer.
func (m *Model) Init() tea.Cmd {
	cmds := m.begun
	if m.begun == nil {
		cmds = []tea.Cmd{m.openAll()}
	}
	if m.look.theme == "" || m.look.theme == "auto" {
		cmds = append(cmds, tea.RequestBackgroundColor)
	}
	return tea.Batch(cmds...)
}

// windowTitle is how much of a document's title goes into the window's, in
// cells.
const windowTitle = 120

// View draws the frame. It changes nothing but the canvas, which is kept to be
// drawn on again.
func (m *Model) View() tea.View {
	m.draw()
	v := tea.NewView(m.canvas.String())
	v.AltScreen = true
	if !m.opts.NoMouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	v.WindowTitle = "sitrep"
	if m.cur != nil {
		v.WindowTitle = content.SanitizeLine(fit(m.cur.title(), windowTitle)) + " · sitrep"
	}
	return v
}

// draw draws everything onto the canvas.
func (m *Model) draw() {
	c, st := &m.canvas, m.styles
	c.reset(m.frame.w, m.frame.h)
	if m.lay.tooSmall {
		words := ""
		for _, words = range tooSmall {
			if cells(words) <= c.w {
				break
			}
		}
		c.put(0, 0, c.w, st.Signs.spell(fit(words, c.w)), st.Text)
		return
	}
	m.header.draw(c, st)
	m.drawColumns(c, st)
	for _, s := range m.lay.slots {
		m.drawSlot(c, st, s)
	}
	m.status.draw(c, st)
	m.overlays.draw(c, m.screen(), st)
}

// tooSmall says that a screen is too small, in ever fewer cells.
var tooSmall = []string{"too small: 20×6 needed", "needs 20×6", "small"}

// screen is all of the screen.
func (m *Model) screen() rect { return rect{0, 0, m.frame.w, m.frame.h} }

// drawColumns draws the lines between the columns. Right of the text the
// scroll bar is line enough.
func (m *Model) drawColumns(c *canvas, st *Styles) {
	text, shown := m.lay.slotOf(textPane)
	for _, col := range m.lay.columns {
		if shown && col.x == text.rect.x+text.rect.w {
			continue
		}
		for y := col.y + 1; y < col.y+col.h; y++ {
			c.put(col.x, y, 1, st.Signs.Column, st.Rule)
		}
	}
}

func (m *Model) drawSlot(c *canvas, st *Styles, s slot) {
	focused := s.id == m.frame.focus
	if s.id == textPane {
		drawTitle(c, s.rect, st, focused, textPane, s.tabs, m.textTitle(s))
		if words := m.expectedWords(); words != "" {
			drawSentence(window{c, rect{s.rect.x, s.rect.y + 1, s.rect.w, max(s.rect.h-1, 0)}}, words, st.Muted, st)
		}
	}
	m.paneOf(s.id).draw(c, st, focused)
}

// textTitle is what stands at the right of the text's title line: where the
// reader is and, where there is room, under which heading.
func (m *Model) textTitle(s slot) string {
	heading, at := m.text.title()
	long := heading + " " + m.styles.Signs.Middot + " " + at
	if heading == "" || len(s.tabs) > 0 || cells(long) > s.rect.w-16 {
		return at
	}
	return long
}

// paneOf is the pane with the id.
func (m *Model) paneOf(id paneID) pane {
	switch id {
	case claimsPane:
		return m.claims
	case actorsPane:
		return m.actors
	case timelinePane:
		return m.timeline
	case textPane:
		return m.text
	case libraryPane:
		return m.library
	case previewPane:
		return m.preview
	}
	return nil
}

// itemsOf is the list with the id, nil where the pane is none.
func (m *Model) itemsOf(id paneID) *itemPane {
	switch id {
	case claimsPane:
		return &m.claims.itemPane
	case actorsPane:
		return &m.actors.itemPane
	case timelinePane:
		return &m.timeline.itemPane
	case libraryPane:
		return &m.library.itemPane
	}
	return nil
}

// restyle makes the styles anew after something that they are made from has
// changed.
func (m *Model) restyle() {
	m.styles = newStyles(styleOptions{
		Light:   m.look.theme == "light" || m.look.theme != "dark" && m.look.light,
		Plain:   m.look.plain || m.look.theme == "plain",
		Profile: m.look.profile,
		ASCII:   m.look.ascii,
	})
}

// profileOf tells how many colours a terminal has.
func profileOf(p colorprofile.Profile) colourProfile {
	switch p {
	case colorprofile.ANSI256:
		return colours256
	case colorprofile.ANSI:
		return colours16
	case colorprofile.ASCII, colorprofile.NoTTY:
		return coloursNone
	}
	return colours24bit
}
