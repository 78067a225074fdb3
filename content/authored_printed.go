package content

import (
	"slices"
	"strconv"
	"strings"

	"sitrep/content/span"
)

// This file reads the Markdown that sitrep itself prints, so that a briefing that
// was saved, mailed or pasted is shown again as it was: who says it and how surely
// before each claim, what kind of actor it is and how often it is met behind each
// name, the article's words for a date, what is still to come and the order behind
// each event.

var (
	// printedFacts is the line under the title: source, byline, day and length.
	printedFacts = lazily(`^(?:(\S.*?) · )??(?:by (\S.*) · )?(\d{4}-\d{2}-\d{2}|no date) · [\d,]+ (?:word|character)s?(?: · (\S+))?$`)
	// printedMark is what stands between the speaker of a claim and its words. A
	// claim of nobody's begins with it.
	printedMark = lazily(`^(?:, )?(said|quote|hedged|denied|denial|intends|wants|author)((?: \(“[^”]*”(?:, “[^”]*”)*\))?)(?:, ¶\d+)?(?: \(author’s words, not in the text\))?: `)
	// printedActor is what stands behind an actor's name.
	printedActor = lazily(`^(?:, (.*))? \((person|organization|country|place|group|one person), [\d,]+ mentions?(?:, [\d,]+ statements?)?\)$`)
	// printedNotes is what stands behind an event: the words that date it, its
	// status, and the numbers of others that it comes before or after.
	printedNotes  = lazily(`^(?:“([^”]*)”)?(?:(?:, )?(ongoing|planned|possible))?(?:(?:; )?((?:after|before|at the same time as) \d.*))?$`)
	printedOrder  = lazily(`(after|before|at the same time as) (\d+(?:(?:, | and )\d+)*)`)
	printedNumber = lazily(`\d+`)
)

// noneFound stands under a heading without an entry.
const noneFound = "None found."

// otherClaims is the heading over the claims that are not key.
const otherClaims = "other claims"

// Headings over the events of a printed timeline that no date places, by the
// status that they tell.
var printedHeads = map[string]string{"earlier": "past", "date not told": "past", "ongoing": "ongoing", "planned": "planned", "possible": "possible"}

// takePrinted reads the line of facts of a printed briefing; false where the line
// is another.
func (b *builder) takePrinted(line string) bool {
	m := printedFacts().FindStringSubmatch(line)
	if m == nil {
		return false
	}
	b.setSource(m[1])
	if b.doc.Byline == "" {
		b.doc.Byline = m[2]
	}
	b.publishedBy(m[3])
	b.setURL(m[4])
	return true
}

// readPrinted tells whether the document is a briefing that sitrep printed, and
// whether it is nothing else: what was found in the article is all there then, and
// nothing can be added from its text.
func (s *sections) readPrinted() {
	var parts [timelineSection + 1]bool
	inside, level, prose := noSection, 0, 0
	for i, b := range s.doc.Blocks {
		words := b.Span.Of(s.doc.Text)
		switch kind := s.announced(i); {
		case kind != noSection:
			parts[kind], inside, level = true, kind, b.Level
		case b.Meta && printedFacts().MatchString(words):
			s.printed = true
		case b.Kind == Heading && i > 0 && (inside != timelineSection || b.Level <= level):
			prose++
		case b.Prose() && b.Kind != ListItem && inside == noSection, inside == timelineSection && b.Kind == Paragraph && s.doc.Blocks[i-1].Kind == Paragraph:
			prose++
		}
	}
	s.to.Whole = s.printed && prose == 0 && !slices.Contains(parts[bottomLineSection:], false)
}

// printedClaim reads "**John Kirby**, hedged (“may”), ¶4: the words".
func (s *sections) printedClaim(e listEntry) bool {
	if !s.printed {
		return false
	}
	own := e.own.Of(s.doc.Text)
	from := max(0, e.strong.End-e.own.Start)
	m := printedMark().FindStringSubmatchIndex(own[from:])
	if m == nil || from > 0 != strings.HasPrefix(own[from:], ", ") {
		return false
	}
	c := AuthoredClaim{Mark: own[from+m[2] : from+m[3]], Lesser: e.lesser}
	if from > 0 {
		c.Speaker = s.words(e.strong)
	}
	for _, words := range strings.Split(strings.Trim(own[from+m[4]:from+m[5]], " ()"), ", “") {
		if words = strings.Trim(words, "“”"); words != "" {
			c.Signals = append(c.Signals, words)
		}
	}
	c.AuthoredLine = s.printedLine(e, from+m[1], len(own))
	s.to.Claims = append(s.to.Claims, c)
	return true
}

// printedLine is an item whose words stand from one byte of its entry to another.
func (s *sections) printedLine(e listEntry, from, to int) AuthoredLine {
	at := span.New(e.own.Start+from, e.own.Start+to)
	return AuthoredLine{Text: s.words(at), Entry: e.at, Evidence: at, Line: e.line}
}

// printedActor reads "**John Kirby**, spokesperson (person, 3 mentions)".
func (s *sections) printedActor(e listEntry) bool {
	if !s.printed || e.strong.Empty() {
		return false
	}
	m := printedActor().FindStringSubmatch(s.doc.Text[e.strong.End:e.own.End])
	if m == nil {
		return false
	}
	kind := m[2]
	if kind == "one person" { // without a name, as all who are of this type
		kind = "group"
	}
	s.to.Actors = append(s.to.Actors, AuthoredActor{AuthoredLine: s.lineOf(e, s.words(e.strong)), Role: SanitizeLine(m[1]), Type: kind})
	return true
}

// printedEvent reads "3. the words (“on Wednesday”, planned; after 1 and 2)" under
// the heading of its day.
func (s *sections) printedEvent(e listEntry) bool {
	if !s.printed || e.under == "" {
		return false
	}
	own := e.own.Of(s.doc.Text)
	end, notes := len(own), []string{"", "", "", ""}
	for at := len(own); strings.HasSuffix(own, ")"); { // from the last bracket that what stands behind begins with
		if at = strings.LastIndex(own[:at], " ("); at < 0 {
			break
		}
		if m := printedNotes().FindStringSubmatch(own[at+2 : len(own)-1]); m != nil && at+3 < len(own) {
			end, notes = at, m
			break
		}
	}
	ev := AuthoredEvent{AuthoredLine: s.printedLine(e, 0, end), Words: notes[1], Status: notes[2]}
	ev.Number, _ = strconv.Atoi(strings.TrimRight(e.marker, ".)"))
	head, _, _ := strings.Cut(e.under, ", no ")
	switch status, told := printedHeads[strings.ToLower(head)]; {
	case !told:
		ev.When = SanitizeLine(head)
	case ev.Status == "":
		ev.Status = status
	}
	if strings.EqualFold(head, "earlier") && ev.Words != "" {
		ev.When = PastDate
	}
	if ev.Status == "" {
		ev.Status = "past"
	}
	for _, m := range printedOrder().FindAllStringSubmatch(notes[3], -1) {
		list := map[string]*[]int{"after": &ev.After, "before": &ev.Before, "at the same time as": &ev.SameTime}[m[1]]
		for _, n := range printedNumber().FindAllString(m[2], -1) {
			if number, err := strconv.Atoi(n); err == nil {
				*list = append(*list, number)
			}
		}
	}
	s.to.Timeline = append(s.to.Timeline, ev)
	return true
}
