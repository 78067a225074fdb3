package encoder

import "fmt"

// Roles is what the units of a part are to one cue.
type Roles struct {
	Units     [][NumRoles]float32   // logits of Role, one for each unit of the part
	Certainty [NumCertainty]float32 // logits of Certainty
}

// Roles reads a part of the window once more with a cue marked. The cue's units
// are counted in the window and lie in the part; it panics where they do not,
// or where there is none.
func (e *Encoded) Roles(p Part, cue []int) Roles {
	s := e.session
	rows, start := s.fork(e, p, cue)
	s.kept = s.kept[:0]
	for _, row := range e.first[p.From:p.To] {
		s.kept = append(s.kept, row-start)
	}
	s.layers(s.model.roles, s.branch, rows, s.kept)
	units := p.To - p.From
	columns := s.model.roleHead.N
	s.logits = grow(s.logits, units*columns)
	s.kernel.Linear(s.model.roleHead, s.branch, units, s.logits, &s.scratch)
	roles := Roles{Units: make([][NumRoles]float32, units)}
	for i := range roles.Units {
		copy(roles.Units[i][:], s.logits[i*columns:])
	}
	for _, unit := range cue {
		at := (unit-p.From)*columns + NumRoles
		for i, l := range s.logits[at : at+NumCertainty] {
			roles.Certainty[i] += l
		}
	}
	for i := range roles.Certainty {
		roles.Certainty[i] /= float32(len(cue))
	}
	return roles
}

// fork lays out the states of [CLS] and of a part's pieces as they were where
// the role branch begins, the cue's marked. It returns their number and the row
// of the sequence that the branch's row 0 would be.
func (s *Session) fork(e *Encoded, p Part, cue []int) (rows, start int) {
	if p.From < 0 || p.To > len(e.first) || p.From >= p.To || len(cue) == 0 {
		panic(fmt.Sprintf("encoder: roles of units %d to %d of %d to a cue of %d", p.From, p.To, len(e.first), len(cue)))
	}
	h := s.model.hidden
	start = e.first[p.From] - 1
	end := e.end(p.To - 1)
	rows = end - start
	s.branch = grow(s.branch, rows*h)
	copy(s.branch, s.forked[:h])
	copy(s.branch[h:], s.forked[(start+1)*h:end*h])
	for _, unit := range cue {
		if unit < p.From || unit >= p.To {
			panic(fmt.Sprintf("encoder: a cue at unit %d of a part from %d to %d", unit, p.From, p.To))
		}
		marked := s.branch[(e.first[unit]-start)*h : (e.end(unit)-start)*h]
		for len(marked) > 0 {
			for i, m := range s.model.mark {
				marked[i] += m
			}
			marked = marked[h:]
		}
	}
	return rows, start
}

// end returns the row behind a unit's last piece.
func (e *Encoded) end(unit int) int { return e.first[unit] + len(e.window.Units[unit].Pieces) }
