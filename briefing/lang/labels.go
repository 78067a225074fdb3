package lang

import (
	"sitrep/briefing/lang/encoder"
	"sitrep/content/span"
)

// labels is what the encoder says of one window, in words and spans of the
// text.
type labels struct {
	names    []nameLabel
	cues     []cueLabel
	triggers []Trigger
}

// cueLabel is a cue with what the words of its sentence are to it.
type cueLabel struct {
	sentence  int
	cue       between
	first     int    // the word of roles[0]
	roles     []role // of the words from first on, as far as they were read
	certainty Certainty
	chance    float32 // of the certainty, 0 to 1
	found     float32 // how sure it is that this is a cue, 0 to 1
}

// Trigger is a word that tells of an event, by the encoder's word.
type Trigger struct {
	Span     span.Span
	Sentence int
	Status   TriggerStatus
	Sure     float32 // that it triggers an event worth a line, 0 to 1
}

// TriggerStatus is whether an event has happened.
type TriggerStatus uint8

// The statuses.
const (
	PastTrigger TriggerStatus = iota
	OngoingTrigger
	PlannedTrigger
	PossibleTrigger
)

// leastSure is the probability from which a trigger is told at all: those who
// read them weigh it.
const leastSure = 0.05

// read runs the encoder over a window, whose units get what the word lists know
// of them, and takes down what it says.
func (r *Reader) read(s *encoder.Session, w encoder.Window) labels {
	for _, p := range w.Parts {
		hintUnits(r.whole, p.Sentence, w.Units[p.From:p.To])
	}
	e := s.Encode(w)
	var out labels
	var cues []encoder.Marked
	var sure []float32 // by cue
	for _, p := range w.Parts {
		for _, n := range e.Names(p) {
			if n.Sure < sureName {
				continue
			}
			at := span.New(w.Units[n.From].Span.Start, w.Units[n.To-1].Span.End)
			out.names = append(out.names, nameLabel{at, nameTypes[n.Kind], p.Sentence, n.Sure})
		}
		for _, c := range e.Cues(p, cueBias) {
			cues, sure = append(cues, marked(p, c)), append(sure, c.Sure)
		}
		for i := p.From; i < p.To; i++ {
			if t, ok := trigger(e, i); ok {
				t.Span, t.Sentence = w.Units[i].Span, p.Sentence
				out.triggers = append(out.triggers, t)
			}
		}
	}
	for i, roles := range e.Roles(cues...) {
		l := cueLabelOf(w.Units, cues[i], roles)
		l.found = sure[i]
		out.cues = append(out.cues, l)
	}
	return out
}

// sureName is how sure the encoder must be of the least sure of a name's
// labels. It was set on the development sets of names.
const sureName = 0.4

// cueBias is added to the logit of standing in no cue. It was set on the
// development articles.
const cueBias = 0

var nameTypes = [...]NameType{encoder.Person: PersonName, encoder.Organization: OrganizationName, encoder.Place: PlaceName, encoder.OtherName: OtherName}

var triggerStatuses = [...]TriggerStatus{encoder.PastEvent: PastTrigger, encoder.OngoingEvent: OngoingTrigger, encoder.PlannedEvent: PlannedTrigger, encoder.PossibleEvent: PossibleTrigger}

var roles = [...]role{encoder.Neither: noRole, encoder.Source: sourceRole, encoder.Content: contentRole}

var certainties = [...]Certainty{encoder.Asserted: Asserted, encoder.Intended: Intended, encoder.Hedged: Hedged, encoder.Denied: Denied}

// marked is a cue as the encoder is to read its sentence once more.
func marked(p encoder.Part, c encoder.Run) encoder.Marked {
	m := encoder.Marked{Part: p, Cue: make([]int, 0, c.To-c.From)}
	for i := c.From; i < c.To; i++ {
		m.Cue = append(m.Cue, i)
	}
	return m
}

// cueLabelOf takes down what the units of a sentence are to a cue.
func cueLabelOf(units []encoder.Unit, c encoder.Marked, read encoder.Roles) cueLabel {
	p := c.Part
	certainty := encoder.Most(read.Certainty[:])
	first := units[p.From].Word
	l := cueLabel{
		sentence: p.Sentence, cue: between{units[c.Cue[0]].Word, units[c.Cue[len(c.Cue)-1]].Word + 1}, first: first,
		roles:     make([]role, units[p.To-1].Word+1-first),
		certainty: certainties[certainty],
		chance:    encoder.Probabilities(read.Certainty[:])[certainty],
	}
	widest := make([]int, len(l.roles)) // the part of a word that is the longest speaks for it
	for i, logits := range read.Units {
		u := units[p.From+i]
		if k := u.Word - first; u.Span.Len() > widest[k] {
			widest[k], l.roles[k] = u.Span.Len(), roles[encoder.Most(logits[:])]
		}
	}
	return l
}

// trigger reads a unit's place among events.
func trigger(e *encoder.Encoded, unit int) (Trigger, bool) {
	p := encoder.Probabilities(e.Event(unit))
	t := Trigger{Sure: 1 - p[encoder.NoEvent]}
	if t.Sure < leastSure {
		return t, false
	}
	t.Status = triggerStatuses[int(encoder.PastEvent)+encoder.Most(p[encoder.PastEvent:])]
	return t, true
}

// reportedIn returns the cues of a sentence as the attribution rules take them.
func reportedIn(l *line, cues []cueLabel) []reported {
	var out []reported
	for _, c := range cues {
		if c.cue.b > l.hi {
			continue
		}
		of := reported{cue: c.cue, certainty: c.certainty, chance: c.chance, found: c.found, roles: make([]role, l.hi-l.lo)}
		copy(of.roles[min(c.first-l.lo, len(of.roles)):], c.roles)
		out = append(out, of)
	}
	return out
}
