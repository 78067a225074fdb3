package encoder

import "fmt"

// Marked is a part of a window with a cue marked in it: units counted in the
// window that lie in the part, at least one.
type Marked struct {
	Part Part
	Cue  []int
}

// Roles is what the units of a part are to one cue.
type Roles struct {
	Units     [][NumRoles]float32   // logits of Role, one for each unit of the part
	Certainty [NumCertainty]float32 // logits of Certainty
}

// roleRows is how many rows of parts the role branch reads at once, or the rows of
// one part where it has more: many, so that the weights are fetched a few times
// only, but not so many that they take much room.
const roleRows = 256

// Roles reads parts of the window once more, each with a cue marked. It panics
// where one is not as Marked says.
func (e *Encoded) Roles(cues ...Marked) []Roles {
	all := make([]Roles, 0, len(cues))
	for len(cues) > 0 {
		n, rows := 0, 0
		for n < len(cues) {
			more := e.rowsOf(cues[n])
			if n > 0 && rows+more > roleRows {
				break
			}
			rows += more
			n++
		}
		all = e.roles(cues[:n], rows, all)
		cues = cues[n:]
	}
	return all
}

// rowsOf is how many rows the role branch has for a cue: those of the part and
// [CLS] before it.
func (e *Encoded) rowsOf(c Marked) int {
	p := c.Part
	if p.From < 0 || p.To > len(e.first) || p.From >= p.To || len(c.Cue) == 0 {
		panic(fmt.Sprintf("encoder: roles of units %d to %d of %d to a cue of %d", p.From, p.To, len(e.first), len(c.Cue)))
	}
	return 1 + e.end(p.To-1) - e.first[p.From]
}

// roles reads cues that have so many rows together, one sequence behind the
// other, and appends what it finds.
func (e *Encoded) roles(cues []Marked, rows int, all []Roles) []Roles {
	s := e.session
	s.branch = grow(s.branch, rows*s.model.hidden)
	s.kept, s.lengths = s.kept[:0], s.lengths[:0]
	at := 0
	for _, c := range cues {
		n := e.rowsOf(c)
		s.fork(e, c, s.branch[at*s.model.hidden:])
		for _, row := range e.first[c.Part.From:c.Part.To] {
			s.kept = append(s.kept, at+1+row-e.first[c.Part.From])
		}
		s.lengths = append(s.lengths, n)
		at += n
	}
	s.layers(s.model.roles, s.branch, s.lengths, s.kept)
	columns := s.model.roleHead.N
	s.logits = grow(s.logits, len(s.kept)*columns)
	s.kernel.Linear(s.model.roleHead, s.branch, len(s.kept), s.logits, &s.scratch)
	logits := s.logits
	for _, c := range cues {
		all = append(all, c.read(logits, columns))
		logits = logits[(c.Part.To-c.Part.From)*columns:]
	}
	return all
}

// read takes the roles out of logits, which begin with those of the part's first
// unit and have so many columns.
func (c Marked) read(logits []float32, columns int) Roles {
	roles := Roles{Units: make([][NumRoles]float32, c.Part.To-c.Part.From)}
	for i := range roles.Units {
		copy(roles.Units[i][:], logits[i*columns:])
	}
	for _, unit := range c.Cue {
		at := (unit-c.Part.From)*columns + NumRoles
		for i, l := range logits[at : at+NumCertainty] {
			roles.Certainty[i] += l
		}
	}
	for i := range roles.Certainty {
		roles.Certainty[i] /= float32(len(c.Cue))
	}
	return roles
}

// fork writes the states of [CLS] and of a part's pieces as they were where the
// role branch begins, the cue's marked.
func (s *Session) fork(e *Encoded, c Marked, branch []float32) {
	h, p := s.model.hidden, c.Part
	start := e.first[p.From]
	copy(branch, s.forked[:h])
	copy(branch[h:], s.forked[start*h:e.end(p.To-1)*h])
	for _, unit := range c.Cue {
		if unit < p.From || unit >= p.To {
			panic(fmt.Sprintf("encoder: a cue at unit %d of a part from %d to %d", unit, p.From, p.To))
		}
		marked := branch[(1+e.first[unit]-start)*h : (1+e.end(unit)-start)*h]
		for len(marked) > 0 {
			for i, m := range s.model.mark {
				marked[i] += m
			}
			marked = marked[h:]
		}
	}
}

// end returns the row behind a unit's last piece.
func (e *Encoded) end(unit int) int { return e.first[unit] + len(e.window.Units[unit].Pieces) }
