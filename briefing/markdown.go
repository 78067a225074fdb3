package briefing

import (
	"fmt"
	"strings"
	"unicode"

	"sitrep/briefing/lang"
	"sitrep/content"
)

// Markdown is the briefing as a Markdown document (CommonMark) that can be put
// into another one as it is: the same items as Plain in the same order, with
// headings, lists, and the bottom line as a quotation. The ids are left out. Words
// of the article come out as they are whatever signs are in them.
func (b *Briefing) Markdown(doc *content.Document) string {
	w := markdownWriter{telling: newTelling(b, doc)}
	w.head()
	w.writeBottomLine()
	w.writeClaims()
	w.writeActors()
	w.writeTimeline()
	return w.out.String()
}

// markdownWriter writes a briefing block by block, with one empty line between
// two blocks.
type markdownWriter struct {
	telling
	out strings.Builder
}

// block starts a block behind an empty line and writes its first one.
func (w *markdownWriter) block(line string) {
	if w.out.Len() > 0 {
		w.out.WriteByte('\n')
	}
	w.line(line)
}

func (w *markdownWriter) line(line string) { w.out.WriteString(line + "\n") }

// item writes an item of a list; the first of a list starts a block.
func (w *markdownWriter) item(first bool, line string) {
	if first {
		w.block(line)
	} else {
		w.line(line)
	}
}

func (w *markdownWriter) head() {
	title := markdownWords(w.title())
	if strings.HasSuffix(title, "#") { // it would be taken for the heading's end
		title = title[:len(title)-1] + `\#`
	}
	w.block("# " + title)
	facts := markdownLine(strings.Join(w.facts("by "), " · "))
	if url := w.b.Document.URL; url != "" {
		facts += " · " + markdownAddress(url)
	}
	w.block(facts)
}

func (w *markdownWriter) writeBottomLine() {
	w.block("## Bottom line")
	lines := w.bottomLine()
	for i, l := range lines { // a paragraph each
		if i > 0 {
			w.line(">")
		}
		w.item(i == 0, "> "+markdownLine(l))
	}
	if len(lines) == 0 {
		w.block("None found.")
	}
}

// writeClaims writes the key claims, then the rest, numbered through.
func (w *markdownWriter) writeClaims() {
	order, keys := w.claims()
	if keys > 0 || len(order) == 0 {
		w.block("## Key claims")
	}
	for n, c := range order {
		if n == keys {
			w.block("## Other claims")
		}
		w.item(n == 0 || n == keys, w.claim(n+1, c))
	}
	if len(order) == 0 {
		w.block(markdownLine(w.whyEmpty(ClaimsPart)))
	}
}

// claim is "1. **John Kirby**, hedged (“may”), ¶4: the words".
func (w *markdownWriter) claim(n int, c Claim) string {
	who := c.Label()
	if speaker := w.b.SpeakerWords(c); speaker != "" {
		who = strong(speaker) + ", " + who
	}
	var signals []string
	for _, s := range c.Signals {
		signals = append(signals, "“"+markdownWords(s.Text)+"”")
	}
	if len(signals) > 0 {
		who += " (" + strings.Join(signals, ", ") + ")"
	}
	if place := w.paragraph(c); place != "" {
		who += ", " + place
	}
	if c.foreign() {
		who += " (" + notInText + ")"
	}
	return fmt.Sprintf("%d. %s: %s", n, who, markdownWords(c.Words()))
}

func (w *markdownWriter) writeActors() {
	w.block("## Actors")
	for i, a := range w.b.Actors {
		who := strong(a.Name)
		if len(a.Roles) > 0 {
			who += ", " + markdownWords(a.Roles[0].Text)
		}
		w.item(i == 0, fmt.Sprintf("- %s (%s)", who, actorFacts(a)))
	}
	if len(w.b.Actors) == 0 {
		w.block(markdownLine(w.whyEmpty(ActorsPart)))
	}
}

// writeTimeline writes the events under their headings, numbered through.
func (w *markdownWriter) writeTimeline() {
	w.block("## Timeline")
	for _, e := range w.timeline() {
		if e.head != nil {
			w.block("### " + markdownWords(sentenceCase(e.head.Words)) + missingWords(*e.head))
		}
		w.item(e.head != nil, w.event(e))
	}
	if len(w.b.Timeline) == 0 {
		w.block(markdownLine(w.whyEmpty(TimelinePart)))
	}
	if words := w.b.MoreEvents(); words != "" {
		w.block(words)
	}
}

// event is "3. the words (“on Wednesday”, planned; after 1 and 2)".
func (w *markdownWriter) event(e toldEvent) string {
	var notes []string
	if e.date != "" {
		notes = append(notes, "“"+markdownWords(e.date)+"”")
	}
	if e.status != "" {
		notes = append(notes, e.status)
	}
	told := strings.Join(notes, ", ")
	if told != "" && e.order != "" {
		told += "; "
	}
	if told += e.order; told != "" {
		told = " (" + told + ")"
	}
	return fmt.Sprintf("%d. %s%s", e.number, markdownLine(e.Text), told)
}

// sentenceCase gives a heading in capitals the letters that it has in a
// sentence; one that is not in capitals stays as it is.
func sentenceCase(words string) string {
	if words != strings.ToUpper(words) {
		return words
	}
	list := strings.Fields(words)
	for i, word := range list {
		if lower := strings.ToLower(word); i == 0 || calendarWords.Has(lower) {
			r := []rune(lower)
			r[0] = unicode.ToUpper(r[0])
			list[i] = string(r)
		} else if !strings.ContainsAny(word, "0123456789") {
			list[i] = lower
		}
	}
	return strings.Join(list, " ")
}

// calendarWords are written with a capital wherever they stand.
var calendarWords = lang.Listed(`mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec`, lang.Weekdays, lang.Months)
