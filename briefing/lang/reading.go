package lang

import "sitrep/content/span"

// Reading is everything that was read in one text. The layers are in text
// order; later layers point into earlier ones. A Reading is not changed once
// Read has returned it.
type Reading struct {
	Text         string
	Passages     []Passage
	Sentences    []Sentence
	Words        []Word
	Quotations   []Quotation
	Names        []Name
	Attributions []Attribution
	Own          []Attribution // what the author of the text says of their own mind: "I think that"
	Triggers     []Trigger

	stop func() bool // while it is being read: nobody waits any more
}

// Passage is a stretch of text that sentences do not cross: a paragraph, a
// list item, a heading.
type Passage struct {
	Span    span.Span
	Heading bool // headlines have their own grammar: "Minister quits: sources"
	Set     bool // it stands in bold or italic letters as a whole: often a question
	Asked   bool // the question of an interview, or the words of who leads one
	Part    bool // a list item or a block quotation: what stands before may say whose it is
}

// Sentence is one sentence. The sentences of a passage tile it but for white
// space between them.
type Sentence struct {
	Span        span.Span
	Passage     int // index into Passages
	First, Last int // Words[First:Last] are its words
}

// Word is a word, a number or a punctuation mark. "U.S.", "don't",
// "follow-up" and "1,200" are one word; "Kirby's" is "Kirby" and "'s".
type Word struct {
	Span  span.Span
	Lower string // lower case, curly apostrophes straightened
	Kind  WordKind
}

// WordKind tells words from what stands between them.
type WordKind uint8

// The kinds of word.
const (
	Letters WordKind = iota // has at least one letter
	Number                  // digits, with separators, sign or percent
	Punct
	Symbol
)

// Quotation is a quoted stretch, marks included. A paragraph that opens a
// quotation and does not close it continues in the next, by the convention of
// newspapers: each paragraph is a Quotation of its own and Continues is set.
type Quotation struct {
	Span      span.Span
	Inner     span.Span // without the marks
	Continues bool      // the quotation before this one, with no closing mark, runs on here
	Scare     bool      // a few words quoted inside a sentence, not a statement
}

// NameType is what a name names.
type NameType uint8

// The types of name.
const (
	OtherName NameType = iota
	PersonName
	OrganizationName
	PlaceName // countries, cities, regions, buildings
)

// Name is a proper name, without article, title and possessive ending.
type Name struct {
	Span      span.Span
	Type      NameType
	Title     span.Span // "President", "Russian Defense Minister" before it; empty span where none
	Country   string    // the country it names as noun, capital or adjective: "Russia"; "" else
	Adjective bool      // "Russian": names its country only where it stands for the state
	Guess     bool      // nothing but its build speaks for its type
	Sentence  int
}

// Attribution is one statement attributed to somebody.
type Attribution struct {
	Sentence   int         // the sentence that holds the content
	Cue        span.Span   // "said", "according to"; empty in a running quotation
	Verb       span.Span   // the cue from its verb or noun on: without "has" and "repeatedly"
	Source     span.Span   // the noun phrase or pronoun; empty where it stands in another sentence or nowhere
	Head       span.Span   // the source's head: the name in "Russian Foreign Minister Sergei Lavrov", "officials"
	Beside     []span.Span // the names of those who speak with it: "A and B said"
	Content    []span.Span // several where the source and its cue stand in the middle; a cue without a source stays in
	Direct     bool        // any part in quotation marks
	Inherits   int         // index of the attribution whose speaker goes on here, -1 where Source tells
	Certainty  Certainty
	Signals    []Signal
	SourceKind SourceKind
	Turn       bool     // said without quotation marks in a turn of a conversation, or in an answer
	Answer     bool     // by whoever is interviewed, whom the text names before its questions
	Nested     int      // index of the attribution whose content holds this one, -1 else
	Likely     float32  // how sure the encoder is that this is one, 0 to 1; 0 in a running quotation
	Why        []string // plain words, for the reader
}

// Certainty is how sure the speaker is.
type Certainty uint8

// The certainties.
const (
	Asserted Certainty = iota
	Hedged
	Denied
	Intended
)

// SourceKind is how the text names the source.
type SourceKind uint8

// The kinds of source.
const (
	Named SourceKind = iota
	Anonymous
	DocumentSource
	NoSource
)

// Signal is a word that makes a statement other than asserted.
type Signal struct {
	Span span.Span
	Type SignalType
}

// SignalType is what a signal word does.
type SignalType uint8

// The types of signal.
const (
	Hedge SignalType = iota
	Negation
	Modal
	Intent
)

// Read reads a text, layer on layer. It is for programs that are known to have
// the encoder's weights, and panics without them.
func Read(text string, passages []Passage) *Reading {
	r, err := ReadUntil(text, passages, never)
	if err != nil {
		panic(err)
	}
	return r
}

// never is the stop of a reading that somebody waits for.
func never() bool { return false }

// ReadUntil reads a text as Read does, and breaks off when stop says so, which
// it asks every few hundred sentences. What it then returns is of no use. The
// error is NewReader's.
func ReadUntil(text string, passages []Passage, stop func() bool) (*Reading, error) {
	r, err := NewReader(text, passages, stop)
	for i := range r.Windows() {
		if stop() {
			break
		}
		r.Encode(i)
	}
	return r.Reading(r.Windows(), stop), err
}

// stopped reports, at every few hundredth item, whether to break off.
func (r *Reading) stopped(item int) bool { return item%256 == 0 && r.stop != nil && r.stop() }
