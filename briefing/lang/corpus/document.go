// Package corpus reads annotated data sets into one form, for training the
// encoder behind lang and for measuring it. The sets are not part of the
// project: each is read from the folder where it was unpacked, and what cannot
// be read is an error that says in which file.
package corpus

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// Document is one annotated text. All spans are bytes of Text.
type Document struct {
	Set, Split string
	Name       string // unique in its set
	Origin     string // where the text is from, as the set words it
	Text       string
	Passages   []lang.Passage
	Published  string // "2006-01-02", "" where the set has no date

	Names         []Name // in text order, not overlapping
	NamesComplete bool   // every name of the text is in Names; else there may be more

	Claims         []Claim
	ClaimsComplete bool // every claim of the text is in Claims; else only some kinds are

	Sentences []span.Span // as the annotators saw them; nil where none are given
	Actors    []Actor
	Events    []Event
	Order     [][2]int // events by index: the first happened before the second
	Bottom    []int    // Sentences that tell best what the text is about
}

// The types of name.
const (
	Person       = "PER"
	Organization = "ORG"
	Place        = "LOC"
	Other        = "OTH" // products, events, works and whatever else has a name
)

// Name is an annotated proper name.
type Name struct {
	Span span.Span
	Type string // Person, Organization, Place or Other
}

// Claim is an annotated attribution.
type Claim struct {
	Cue       []span.Span // none in a running quotation
	Source    []span.Span // none where the sentence does not name it
	Content   []span.Span
	Certainty string // asserted, hedged, denied, intended; "" where the set does not say
	Kind      string // direct, indirect; "" where the set does not say
	Speaker   string // an actor's ID, "" where nobody is known
	Key       bool
	Sentence  int // index into Document.Sentences, -1 where the set has none
}

// Actor is somebody who acts or speaks in a text.
type Actor struct {
	ID, Name, Type, Role string // Type is person, organization, country or group
	Aliases              []string
	Key                  bool
}

// Event is an annotated event.
type Event struct {
	Trigger  span.Span
	When     string // the words that date it
	Value    string // ISO 8601, PAST_REF, PRESENT_REF or FUTURE_REF; "" where not told
	Status   string // past, ongoing, planned, possible
	Key      bool
	Sentence int
}

// Set is a data set that can be read.
type Set struct {
	Name   string
	Folder string   // in the folder of all data
	Splits []string // what is not held out
	// MeasureOnly is set where the licence, or its absence, forbids that
	// weights are trained on the set.
	MeasureOnly bool
	read        func(dir, split string) ([]Document, error)
}

// Sets are all data sets, by name.
var Sets = []Set{
	{"attributed-news", "attributed-news", []string{"train", "dev"}, false, readAttributed},
	{"crossner-politics", "ner-crossner-politics", []string{"train", "dev"}, false, readCrossNER},
	{"gum", "gum", []string{"train", "dev"}, false, readGUM},
	{"meantime", "meantime-en", []string{"train"}, false, readMeantime},
	{"newswire", "ner-worldwide-newswire", []string{"dev"}, true, readNewswire},
	{"polnear", "polnear", []string{"train", "dev"}, true, readPolNeAR},
	{"propbank-ewt", "propbank-ewt-aligned", []string{"train", "dev"}, false, readPropBank},
	{"re3d", "ner-re3d", []string{"train"}, false, readRe3d},
	{"uner-en", "uner-en", []string{"train", "dev"}, false, readUNER},
	{"wnut17", "ner-wnut17", []string{"train", "dev"}, false, readWNUT},
	{"written", "", []string{"train"}, false, readWritten}, // part of the project
}

// Read reads a split of a set. The folder of the set is looked for under dir.
func Read(dir, set, split string) ([]Document, error) {
	i := slices.IndexFunc(Sets, func(s Set) bool { return s.Name == set })
	if i < 0 {
		return nil, fmt.Errorf("there is no data set %q: it is one of %s", set, strings.Join(names(), ", "))
	}
	s := Sets[i]
	if !slices.Contains(s.Splits, split) {
		return nil, fmt.Errorf("the data set %s has no split %q: it is one of %s", set, split, strings.Join(s.Splits, ", "))
	}
	folder := filepath.Join(dir, s.Folder)
	if _, err := os.Stat(folder); err != nil {
		return nil, fmt.Errorf("look for the data set %s: %w", set, err)
	}
	docs, err := s.read(folder, split)
	if err != nil {
		return nil, fmt.Errorf("read the data set %s: %w", set, err)
	}
	for i := range docs {
		d := &docs[i]
		d.Set, d.Split = set, split
		if err := d.check(); err != nil {
			return nil, fmt.Errorf("read the data set %s: document %s: %w", set, d.Name, err)
		}
	}
	return docs, nil
}

func names() []string {
	var all []string
	for _, s := range Sets {
		all = append(all, s.Name)
	}
	return all
}

// check holds that every span of a document lies inside its text.
func (d *Document) check() error {
	var all []span.Span
	for _, p := range d.Passages {
		all = append(all, p.Span)
	}
	for _, n := range d.Names {
		all = append(all, n.Span)
	}
	for _, c := range d.Claims {
		all = append(append(append(all, c.Cue...), c.Source...), c.Content...)
	}
	for _, e := range d.Events {
		all = append(all, e.Trigger)
	}
	for _, s := range append(all, d.Sentences...) {
		if !s.Valid(d.Text) || s.Empty() {
			return fmt.Errorf("span %d to %d is not in a text of %d bytes", s.Start, s.End, len(d.Text))
		}
	}
	return nil
}
