package briefing

import (
	"context"
	"fmt"
	"strings"
	"unicode"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content"
	"sitrep/content/span"
)

// Options are the inputs of an analysis beside the document. There is no
// clock: the same document and date give the same briefing, whatever else is
// asked for.
type Options struct {
	// Published replaces the document's own publication date, "2006-01-02".
	Published string
	// Progress, where set, is called as the text is being read and before each
	// stage that follows, with the stage's name and how many words have been
	// read so far and in all; they are 0 where there is nothing to read. It must
	// be quick.
	Progress func(stage string, read, of int)
	// Partial, where set, is given briefings of the beginning of the text, ever
	// longer ones, before the final one is there. It must be quick. See
	// Briefing.Partial.
	Partial func(*Briefing)
	// Turn, where set, says which analysis goes first where several share an
	// Analyst: the one that gives the lowest number. It is asked again and again,
	// by several goroutines, and must be quick.
	Turn func() int
}

// store is what the stages share: each reads earlier layers and adds its own.
type store struct {
	ctx        context.Context // of this analysis: long stages look at it, see stopped; nil never ends
	doc        *content.Document
	opts       Options
	read       func(stop func() bool) *lang.Reading // of the text, or of its beginning; nil: it is read here
	whole      *lang.Reading                        // sentences and words of all the text
	partial    bool                                 // only the beginning is analysed
	reading    *lang.Reading
	timexes    []timex.Expression
	briefing   *Briefing
	happenings []happening
	turns      map[span.Span]bool // what is said in turns of a conversation
	index      *actorIndex        // of the briefing's actors; nil until it is asked for
}

// stage is a step of the analysis.
type stage struct {
	name string
	run  func(*store)
	// english is set where the stage only understands English.
	english bool
	// beginning takes the place of run while only the beginning of the text has
	// been read; nil: they are the same.
	beginning func(*store)
}

// stages is the analysis, in order.
var stages = []stage{
	{name: languageStage, run: (*store).readLanguage, english: true},
	{name: "time expressions", run: (*store).findTimexes, english: true},
	{name: "actors", run: (*store).findActors, english: true},
	{name: "claims", run: (*store).findClaims, english: true},
	{name: "events", run: (*store).findEvents, english: true},
	{name: "order of events", run: (*store).orderEvents, english: true},
	{name: "the author's items", run: (*store).mergeAuthored},
	{name: "the timeline's order", run: (*store).settleTimeline},
	{name: "bottom line and key marks", run: (*store).rank, beginning: (*store).rankBeginning},
}

// Analyze works out the briefing of a document. A stage that fails is noted
// in Failures and the others go on; the error is the context's, or says that a
// document which brings published JSON along does not hold a valid briefing.
func Analyze(ctx context.Context, doc *content.Document, o Options) (*Briefing, error) {
	return NewAnalyst(0).Analyze(ctx, doc, o)
}

func newStore(ctx context.Context, doc *content.Document, o Options) *store {
	return &store{ctx: ctx, doc: doc, opts: o, briefing: blank(doc, o)}
}

// run goes through the stages and gives the briefing, or the context's error.
func (s *store) run(words int) (*Briefing, error) {
	for _, st := range stages {
		if s.opts.Progress != nil && !s.partial {
			s.opts.Progress(st.name, words, words)
		}
		if st.english && !english(s.doc) {
			continue
		}
		err := s.attempt(st)
		if s.ctx.Err() != nil {
			return nil, s.ctx.Err()
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
	if s.partial && st.beginning != nil {
		st.beginning(s)
	} else {
		st.run(s)
	}
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
		Words: countWords(doc.Text), Text: doc.Text, Dropped: doc.Dropped,
	}}
	if b.Document.PublishedFrom == "" {
		b.Document.PublishedFrom = string(content.FromNone)
	}
	if o.Published != "" {
		b.Document.Published, b.Document.PublishedFrom = o.Published, string(content.FromOption)
	}
	return b
}

// countWords counts what stands between white space.
func countWords(text string) int {
	n, inside := 0, false
	for _, r := range text {
		if unicode.IsSpace(r) {
			inside = false
		} else if !inside {
			inside = true
			n++
		}
	}
	return n
}

// readLanguage takes in the language layer over headings and prose.
func (s *store) readLanguage() {
	if s.read != nil {
		s.reading = s.read(s.cancelled)
	} else {
		var err error
		if s.reading, err = lang.ReadUntil(s.doc.Text, passages(s.doc), s.cancelled); err != nil {
			s.briefing.Failures = append(s.briefing.Failures, Failure{languageStage, err})
		}
	}
	if end := analysed(s.doc); end < len(s.doc.Text) {
		s.briefing.Warnings = append(s.briefing.Warnings,
			fmt.Sprintf("the text is too long to be analysed whole: nothing was looked for behind its first %d million bytes", end/1e6))
	}
	for _, sen := range s.reading.Sentences {
		s.briefing.Sentences = append(s.briefing.Sentences, sen.Span)
	}
	for _, n := range s.reading.Names {
		s.briefing.Names = append(s.briefing.Names, Name{s.quote(n.Span), nameType(n.Type)})
	}
}

// longestAnalysis is how many bytes of a text are analysed: some five times War
// and Peace. An analysis takes up to twenty times as much memory.
const longestAnalysis = 16e6

// analysed returns where the part of a text that is analysed ends: the text's
// end or, where it is too long, that of its last block that is not.
func analysed(doc *content.Document) int {
	if len(doc.Text) <= longestAnalysis {
		return len(doc.Text)
	}
	end := 0
	for _, b := range doc.Blocks {
		if b.Span.End <= longestAnalysis {
			end = max(end, b.Span.End)
		}
	}
	return end
}

// passages are what sentences are looked for in: headings and prose.
func passages(doc *content.Document) []lang.Passage {
	var list []lang.Passage
	datelines, end := doc.Datelines(), analysed(doc)
	for _, b := range doc.Blocks {
		if b.Span.End > end {
			continue
		}
		if b.Prose() || b.Kind == content.Heading {
			list = append(list, passagesOf(doc.Text, b, afterDateline(b.Span, datelines))...)
		}
	}
	return list
}

// passagesOf is a block as one passage, or as two where it opens with a question or
// a line in letters of its own: what stands behind is the answer.
func passagesOf(text string, b content.Block, at span.Span) []lang.Passage {
	p := lang.Passage{Span: at, Heading: b.Kind == content.Heading, Part: b.Kind == content.ListItem || b.Quoted > 0}
	set := setApart(b)
	if set.Empty() || p.Heading || set.Start != at.Start || set.End > at.End {
		return []lang.Passage{p}
	}
	p.Set = true
	rest := text[set.End:at.End]
	words := strings.TrimSpace(rest)
	if words != "" && !strings.HasPrefix(strings.TrimLeft(rest, " "), "\n") && !strings.HasSuffix(set.Of(text), "?") {
		p.Set = false
		return []lang.Passage{p}
	}
	if words == "" {
		return []lang.Passage{p}
	}
	answer := p
	p.Span, answer.Set = set, false
	answer.Span.Start = at.End - len(strings.TrimLeft(rest, " \n"))
	return []lang.Passage{p, answer}
}

// setApart is the bold or italic part that a block opens with, the empty span
// where it opens otherwise.
func setApart(b content.Block) span.Span {
	var set span.Span
	for _, m := range b.Marks {
		if (m.Kind == content.Strong || m.Kind == content.Emphasis) && m.Span.Start == b.Span.Start && m.Span.End > set.End {
			set = m.Span
		}
	}
	return set
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
	return [...]string{lang.OtherName: "other", lang.PersonName: "person", lang.OrganizationName: "organization", lang.PlaceName: "place"}[t]
}

// findTimexes lays the time expressions over the sentences.
func (s *store) findTimexes() {
	if len(s.briefing.Sentences) == 0 { // the rules would take the text as one
		return
	}
	s.timexes = timex.Find(s.doc.Text, timex.Options{
		Published: s.briefing.Document.Published,
		Sentences: s.briefing.Sentences,
		Tense:     s.reading.TenseAt,
		Stop:      s.cancelled,
	})
	spelledOut(s.doc.Text, s.timexes)
	for _, e := range s.timexes {
		s.briefing.Timexes = append(s.briefing.Timexes, Timex{s.quote(e.Span), string(e.Type), e.Value})
	}
}

// quote returns the words of a span with their place.
func (s *store) quote(at span.Span) Quote {
	return Quote{Text: at.Of(s.doc.Text), Span: at}
}
