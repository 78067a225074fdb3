package ui

// hint is a key and what it does here.
type hint struct{ key, words string }

// noticeLevel is how a notice is meant.
type noticeLevel uint8

const (
	plainNotice noticeLevel = iota
	goodNotice
	badNotice
)

// statusLine is the last line of the screen. Left: the keys that matter here
// or, while a filter is in force, what is filtered. Right: a notice, else a
// running job, else the position.
type statusLine struct {
	r        rect
	hints    []hint // the last one, "all keys", is kept longest
	filter   string // name of the actor, or the words, that filter; "" for none
	detail   string // more about it, muted
	lift     hint   // the key that lifts the filter
	position string // "claim 2 of 14"
	job      string // "reading 3 of 11"
	notice   string
	level    noticeLevel
}

func newStatusLine() *statusLine { return &statusLine{} }

func (s *statusLine) resize(r rect) { s.r = r }

func (s *statusLine) setHints(hints []hint)       { s.hints = hints }
func (s *statusLine) setPosition(position string) { s.position = position }
func (s *statusLine) setJob(job string)           { s.job = job }

// setNotice shows a notice until it is replaced; "" takes it away.
func (s *statusLine) setNotice(notice string, level noticeLevel) { s.notice, s.level = notice, level }

// setFilter shows what is filtered; name "" shows the hints again.
func (s *statusLine) setFilter(name, detail string, lift hint) {
	s.filter, s.detail, s.lift = name, detail, lift
}

func (s *statusLine) draw(c *canvas, st *Styles) {
	p := window{c, s.r}
	end := s.drawRight(p, p.r.w-1, st)
	if s.filter != "" {
		s.drawFilter(p, end, st)
		return
	}
	drawHints(p, 1, 0, end, s.hints, st)
}

// drawRight draws what stands at the right end and returns the cell before
// which the left part has to end.
func (s *statusLine) drawRight(p window, end int, st *Styles) int {
	text, look := s.position, st.Muted
	switch {
	case s.notice != "":
		text, look = s.notice, st.Text
		switch s.level {
		case goodNotice:
			look = st.Quote
		case badNotice:
			look = st.Denied
		}
	case s.job != "":
		text = s.job
	}
	if text = fitWith(oneLine(text), end-1, st.Signs.Ellipsis); text == "" {
		return end
	}
	p.right(end, 0, st.Signs.spell(text), look)
	return end - cells(text) - 2
}

// drawHints draws keys and what they do, as many as end before the cell end.
// Where not all fit, the last one stays and those before it go.
func drawHints(p window, x, y, end int, hints []hint, st *Styles) {
	width := func(h hint) int { return cells(h.key) + 1 + cells(h.words) }
	for i, h := range hints {
		if i == len(hints)-1 {
			if x+width(h) > end {
				return
			}
		} else if x+width(h)+2+width(hints[len(hints)-1]) > end {
			continue
		}
		x += p.put(x, y, end-x, h.key, st.Accent) + 1
		x += p.put(x, y, end-x, h.words, st.Muted) + 2
	}
}

func (s *statusLine) drawFilter(p window, end int, st *Styles) {
	if n := cells(s.lift.key) + 1 + cells(s.lift.words); s.lift.key != "" && end-n-2 >= shortestSpeaker {
		drawHints(p, end-n, 0, end, []hint{s.lift}, st)
		end -= n + 2
	}
	room := end - 1
	name := " " + fitWith(oneLine(s.filter), room-2, st.Signs.Ellipsis) + " "
	x := 1 + p.put(1, 0, room, name, st.Mention)
	if rest := end - x - 1; rest > 8 {
		p.put(x+1, 0, rest, st.Signs.spell(fitWith(oneLine(s.detail), rest, st.Signs.Ellipsis)), st.Muted)
	}
}
