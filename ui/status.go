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

func (s *statusLine) draw(c *canvas, st *Styles) {}
