package encoder

// Encoded is a window that the model has read: what it makes of every unit.
// Units are counted within the window. The session that made it owns it: it is
// good until that session encodes another window.
type Encoded struct {
	session *Session
	window  Window
	first   []int     // the row of each unit's first piece
	tokens  []float32 // logits of the token head, a row for each unit
	columns int       // of a row of tokens
}

// label runs the heads that look at every unit.
func (s *Session) label(e *Encoded) {
	units := len(e.first)
	e.columns = s.model.tokenHead.N
	e.tokens = grow(e.tokens, units*e.columns)
	s.kernel.Linear(s.model.tokenHead, s.states, units, e.tokens, &s.scratch)
}

// Window returns the window that was read.
func (e *Encoded) Window() Window { return e.window }

// Cue returns the logits of a unit's place in a cue of attribution: outside,
// first unit, further unit.
func (e *Encoded) Cue(unit int) []float32 { return e.token(unit, 0, NumCues) }

// Event returns the logits of a unit's Event.
func (e *Encoded) Event(unit int) []float32 { return e.token(unit, NumCues, NumEvents) }

// Name returns the logits of a unit's place in a name: outside, and for each
// NameKind its first unit and a further one.
func (e *Encoded) Name(unit int) []float32 { return e.token(unit, NumCues+NumEvents, NumNames) }

func (e *Encoded) token(unit, from, count int) []float32 {
	at := unit*e.columns + from
	return e.tokens[at : at+count : at+count]
}

// Vector returns a unit's vector, that of its first piece.
func (e *Encoded) Vector(unit int) []float32 {
	h := e.session.model.hidden
	return e.session.states[unit*h : (unit+1)*h : (unit+1)*h]
}
