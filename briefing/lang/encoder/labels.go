package encoder

// NumNames is the number of name labels: outside a name, and for each kind of
// name its first unit and its others.
const (
	NumCues      = 3
	NumEvents    = 5
	NumNames     = 1 + 2*int(names)
	NumRoles     = 3
	NumCertainty = 4

	tokenColumns = NumCues + NumEvents + NumNames
	roleColumns  = NumRoles + NumCertainty
)

// Event is what a unit is to the events of a text.
type Event uint8

// The labels of events: a unit triggers none, or one with its status.
const (
	NoEvent Event = iota
	PastEvent
	OngoingEvent
	PlannedEvent
	PossibleEvent
)

// NameKind is what a name names.
type NameKind uint8

// The kinds of name.
const (
	Person NameKind = iota
	Organization
	Place
	OtherName
	names
)

// Role is what a unit is to a cue of attribution.
type Role uint8

// The roles.
const (
	Neither Role = iota
	Source
	Content
)

// Certainty is how sure the source of a cue is of its content.
type Certainty uint8

// The certainties.
const (
	Asserted Certainty = iota
	Intended
	Hedged
	Denied
)

// Most returns the index of the greatest of some logits, the first of equals.
// It is what the label constants of this package count.
func Most(logits []float32) int {
	most := 0
	for i, l := range logits {
		if l > logits[most] {
			most = i
		}
	}
	return most
}
