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

// Probabilities returns the softmax of some logits: what the model gives each
// label, in sum 1.
func Probabilities(logits []float32) []float32 {
	most := logits[Most(logits)]
	sum := 0.0
	p := make([]float32, len(logits))
	for _, l := range logits {
		sum += exp(float64(l - most))
	}
	for i, l := range logits {
		p[i] = float32(exp(float64(l-most)) / sum)
	}
	return p
}

// exp is e to the x for x up to 0. It is our own because math.Exp gives other
// last bits on other machines: the series of Taylor around 0 for x/2^10, squared
// ten times.
func exp(x float64) float64 {
	if !(x > -40) {
		return 0
	}
	x /= 1 << 10
	sum, term := 1.0, 1.0
	for n := 1.0; n <= 8; n++ {
		term = float64(term*x) / n
		sum += term
	}
	for range 10 {
		sum = float64(sum * sum)
	}
	return sum
}
