package briefing

import "sitrep/content/span"

// Claim is a statement that the text attributes to somebody. What the text
// says in its own voice is none.
type Claim struct {
	ID         string      `json:"id"` // "c1", "c2", … in text order
	Text       string      `json:"text"`
	Speaker    string      `json:"speaker"` // an actor's id, "" where no actor is named
	Source     *Quote      `json:"source"`  // the words that name the source, null in another sentence
	SourceKind SourceKind  `json:"source_kind"`
	Cue        *Quote      `json:"cue"`
	Content    []span.Span `json:"content"`
	Sentence   *span.Span  `json:"sentence"` // null where an author's words don't stand in the text
	Kind       ClaimKind   `json:"kind"`
	Certainty  Certainty   `json:"certainty"`
	Signals    []Signal    `json:"signals"`
	Salience   float64     `json:"salience"`
	Key        bool        `json:"key"`
	Why        []string    `json:"why"`
	Origin     ItemOrigin  `json:"origin"`
	// With are the actors who say it together with the speaker: "A and B said".
	With []string `json:"with"`
	// SpeakerName names a speaker who is no actor of the briefing, where the
	// words of Source don't: as an author named them, or in another sentence.
	SpeakerName string `json:"speaker_name,omitempty"`

	// Mark is the word that a printed briefing marks the claim with, "" elsewhere: the
	// mark is worked out then.
	Mark string `json:"-"`
}

// SourceKind is how the text names where a claim comes from.
type SourceKind string

// The kinds of source.
const (
	NamedSource     SourceKind = "named"
	AnonymousSource SourceKind = "anonymous"
	DocumentSource  SourceKind = "document"
	NoSource        SourceKind = "none"
)

// ClaimKind tells a quotation from a report.
type ClaimKind string

// The kinds of claim: direct where any part stands in quotation marks.
const (
	Direct   ClaimKind = "direct"
	Indirect ClaimKind = "indirect"
)

// Certainty is how sure the speaker is of what is said.
type Certainty string

// The certainties.
const (
	Asserted Certainty = "asserted"
	Hedged   Certainty = "hedged"
	Denied   Certainty = "denied"
	Intended Certainty = "intended"
)

// Signal is a word that made a claim other than asserted.
type Signal struct {
	Quote
	Type SignalType `json:"type"`
}

// SignalType is what a signal word does.
type SignalType string

// The types of signal.
const (
	HedgeSignal    SignalType = "hedge"
	NegationSignal SignalType = "negation"
	ModalSignal    SignalType = "modal"
	IntentSignal   SignalType = "intent"
)
