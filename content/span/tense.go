package span

// Tense is the time that the verb governing a span speaks of. It stands here
// because the language layer tells it and the time layer asks for it, and
// neither imports the other.
type Tense uint8

// The tenses. FutureTense stands for modals and plans too: what counts is the
// direction in which a bare weekday or month is meant.
const (
	UnknownTense Tense = iota
	PastTense
	PresentTense
	FutureTense
)
