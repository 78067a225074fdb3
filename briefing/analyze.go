package briefing

import (
	"context"
	"fmt"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content"
	"sitrep/content/span"
)

// Options are the inputs of an analysis beside the document. There is no
// clock: the same document and options give the same briefing.
type Options struct {
	// Published replaces the document's own publication date, "2006-01-02".
	Published string
	// Progress, where set, is called before each stage with its name and the
	// number of stages done and in all. It must be quick.
	Progress func(stage string, done, of int)
}

// store is what the stages share: each reads earlier layers and adds its own.
type store struct {
	ctx        context.Context // of this analysis: long stages look at it, see stopped; nil never ends
	doc        *content.Document
	opts       Options
	reading    *lang.Reading
	timexes    []timex.Expression
	briefing   *Briefing
	happenings []happening
	index      *actorIndex // of the briefing's actors; nil until it is asked for
}

// stage is a step of the analysis.
type stage struct {
	name string
	run  func(*store)
	// english is set where the stage only understands English.
	english bool
}

// stages is the analysis, in order.
var stages = []stage{
	{"language", (*store).readLanguage, true},
	{"time expressions", (*store).findTimexes, true},
	{"actors", (*store).findActors, true},
	{"claims", (*store).findClaims, true},
	{"events", (*store).findEvents, true},
	{"order of events", (*store).orderEvents, true},
	{"the author's items", (*store).mergeAuthored, false},
	{"the timeline's order", (*store).settleTimeline, false},
	{"bottom line and key marks", (*store).rank, false},
}

// Analyze works out the briefing of a document. A stage that fails is noted
// in Failures and the others go on; the error is the context's, or says that a
// document which brings published JSON along does not hold a valid briefing.
func Analyze(ctx context.Context, doc *content.Document, o Options) (*Briefing, error) {
	if doc.Authored != nil && len(doc.Authored.Published) > 0 {
		return published(doc)
	}
	s := &store{ctx: ctx, doc: doc, opts: o, briefing: blank(doc, o)}
	for i, st := range stages {
		if o.Progress != nil {
			o.Progress(st.name, i, len(stages))
		}
		if st.english && !english(doc) {
			continue
		}
		err := s.attempt(st)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err != nil {
			s.briefing.Failures = append(s.briefing.Failures, Failure{st.name, err})
		}
	}
	return s.briefing, nil
}

// lookUp is how many sentences, names or words a stage goes through between
// looks at the context: few enough to end within milliseconds.
const lookUp = 256

// stopped reports, at every few hundredth item, whether nobody waits for the
// analysis any more. A stage then returns as it is: what it found is dropped.
func (s *store) stopped(item int) bool { return item%lookUp == 0 && s.cancelled() }

// cancelled reports whether nobody waits for the analysis any more.
func (s *store) cancelled() bool { return s.ctx != nil && s.ctx.Err() != nil }

// attempt runs one stage and turns a panic in it into an error, so that a
// fault in one layer leaves the reader the text and the others.
func (s *store) attempt(st stage) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("stage %s: %v", st.name, r)
		}
	}()
	st.run(s)
	return nil
}

// english reports whether the document is to be analysed as English. A text
// too short to tell is taken as English.
func english(doc *content.Document) bool {
	return doc.Language == "" || doc.Language == "en"
}

// blank is the briefing before anything was found.
func blank(doc *content.Document, o Options) *Briefing {
	b := &Briefing{Schema: Schema, Document: Document{
		ID: doc.ID(), Title: doc.Title, Source: doc.Source, Byline: doc.Byline, URL: doc.URL,
		Published: doc.Published, PublishedFrom: string(doc.PublishedFrom), Language: doc.Language,
		Words: len(strings.Fields(doc.Text)), Text: doc.Text, Dropped: doc.Dropped,
	}}
	if b.Document.PublishedFrom == "" {
		b.Document.PublishedFrom = string(content.FromNone)
	}
	if o.Published != "" {
		b.Document.Published, b.Document.PublishedFrom = o.Published, string(content.FromOption)
	}
	return b
}

// readLanguage lays the language layer over headings and prose.
func (s *store) readLanguage() {
	var passages []lang.Passage
	datelines := s.doc.Datelines()
	for _, b := range s.doc.Blocks {
		if b.Prose() || b.Kind == content.Heading {
			passages = append(passages, lang.Passage{Span: afterDateline(b.Span, datelines), Heading: b.Kind == content.Heading})
		}
	}
	s.reading = lang.ReadUntil(s.doc.Text, passages, s.cancelled)
	for _, sen := range s.reading.Sentences {
		s.briefing.Sentences = append(s.briefing.Sentences, sen.Span)
	}
	for _, n := range s.reading.Names {
		s.briefing.Names = append(s.briefing.Names, Name{s.quote(n.Span), nameType(n.Type)})
	}
}

// afterDateline is a block without the place and agency that it opens with: a
// dateline is no part of the first sentence.
func afterDateline(block span.Span, datelines []content.Dateline) span.Span {
	for _, d := range datelines {
		if block.Contains(d.Span) && d.Span.End < block.End {
			return span.New(d.Span.End, block.End)
		}
	}
	return block
}

func nameType(t lang.NameType) string {
	return [...]string{"other", "person", "organization", "place"}[t]
}

// findTimexes lays the time expressions over the sentences.
func (s *store) findTimexes() {
	s.timexes = timex.Find(s.doc.Text, timex.Options{
		Published: s.briefing.Document.Published,
		Sentences: s.briefing.Sentences,
		Tense:     s.reading.TenseAt,
		Stop:      s.cancelled,
	})
	for _, e := range s.timexes {
		s.briefing.Timexes = append(s.briefing.Timexes, Timex{s.quote(e.Span), string(e.Type), e.Value})
	}
}

// quote returns the words of a span with their place.
func (s *store) quote(at span.Span) Quote {
	return Quote{Text: at.Of(s.doc.Text), Span: at}
}
