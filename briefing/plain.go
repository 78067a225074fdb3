package briefing

import (
	"fmt"
	"strings"

	"sitrep/content"
)

// Plain is the briefing as lines that a screen reader and a pipe read well:
// headings, numbered items, no drawing, no wrapping. Items carry the same ids
// and stand in the same order as in the panes. doc is what b was made from.
func (b *Briefing) Plain(doc *content.Document) string {
	w := newLineWriter(b, doc)
	w.head()
	w.bottomLine()
	w.claims()
	w.actors()
	w.timeline()
	return w.out.String()
}

// Markdown is the briefing as a Markdown document: the same items as Plain,
// with headings, lists and the evidence as quotations.
func (b *Briefing) Markdown(doc *content.Document) string {
	w := newLineWriter(b, doc)
	w.markdown = true
	w.head()
	w.bottomLine()
	w.claims()
	w.actors()
	w.timeline()
	return w.out.String()
}

// lineWriter writes a briefing line by line, plainly or as Markdown.
type lineWriter struct {
	b        *Briefing
	ref      string // that the document was opened by
	lede     string // the first sentence where it names the document: it opens the bottom line
	places   content.Paragraphs
	markdown bool
	told     string // why a part is empty, as it was said last
	out      strings.Builder
}

func newLineWriter(b *Briefing, doc *content.Document) *lineWriter {
	w := &lineWriter{b: b, ref: doc.Ref, places: doc.Paragraphs()}
	if doc.NamedByLede() {
		w.lede = doc.Title
	}
	return w
}

func (w *lineWriter) line(format string, args ...any) {
	fmt.Fprintf(&w.out, format, args...)
	w.out.WriteByte('\n')
}

// heading starts a section; count is said where it is not negative.
func (w *lineWriter) heading(name string, count int) {
	w.out.WriteByte('\n')
	if count >= 0 {
		name = fmt.Sprintf("%s (%d)", name, count)
	}
	if w.markdown {
		w.line("## %s\n", name)
		return
	}
	w.line("%s", strings.ToUpper(name))
}

// words makes text safe inside a line of the output format.
func (w *lineWriter) words(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if w.markdown {
		return markdownEscaper.Replace(text)
	}
	return text
}

var markdownEscaper = strings.NewReplacer(`\`, `\\`, `*`, `\*`, `_`, `\_`, "`", "\\`", `[`, `\[`, `]`, `\]`, `<`, `\<`, `#`, `\#`, `|`, `\|`)

func (w *lineWriter) strong(text string) string {
	text = w.words(text)
	if w.markdown && text != "" {
		return "**" + text + "**"
	}
	return text
}

func (w *lineWriter) head() {
	d := w.b.Document
	title := d.Title
	if title == "" || w.lede != "" {
		title = content.RefName(w.ref)
	}
	if w.markdown {
		w.line("# %s\n", w.words(title))
	} else {
		w.line("%s", w.words(title))
	}
	var facts []string
	for _, f := range []string{d.Source, d.Byline} {
		if f != "" {
			facts = append(facts, w.words(f))
		}
	}
	if d.Published != "" {
		facts = append(facts, d.Published)
	} else {
		facts = append(facts, "no date")
	}
	length := content.LengthOf(d.Text)
	if !length.Characters {
		length.N = d.Words
	}
	facts = append(facts, length.String())
	w.line("%s", strings.Join(facts, " · "))
	if d.URL != "" {
		w.line("%s", d.URL)
	}
}

func (w *lineWriter) bottomLine() {
	w.heading("Bottom line", -1)
	n := 0
	if w.lede != "" && len(w.b.BottomLine) > 0 && !strings.HasSuffix(w.words(w.b.BottomLine[0].Of(w.b.Document.Text)), w.words(w.lede)) {
		w.line("%s", w.words(w.lede))
	}
	for _, l := range w.b.AuthorBottomLine {
		w.line("%s", w.words(l))
		n++
	}
	for _, s := range w.b.BottomLine {
		w.line("%s", w.words(s.Of(w.b.Document.Text)))
		n++
	}
	if n == 0 {
		w.line("None found.")
	}
}

// claims writes the key claims, then the rest, numbered through.
func (w *lineWriter) claims() {
	order := w.b.KeyFirst()
	keys := 0
	for _, i := range order {
		if w.b.Claims[i].Key {
			keys++
		}
	}
	w.heading("Key claims", keys)
	for n, i := range order {
		if n == keys && n < len(order) {
			w.heading("Other claims", len(order)-keys)
		}
		w.claim(n+1, w.b.Claims[i])
	}
	if len(order) == 0 {
		w.empty(ClaimsPart)
	}
}

// empty says why a part holds nothing; a reason that was said already is not
// said again.
func (w *lineWriter) empty(p Part) {
	why := w.b.WhyEmpty(p)
	if why == w.told {
		why = "None."
	} else {
		w.told = why
	}
	w.line("%s", w.words(why))
}

func (w *lineWriter) claim(n int, c Claim) {
	where := ""
	if c.Sentence != nil {
		if p, _ := w.places.At(c.Sentence.Start); p > 0 {
			where = fmt.Sprintf(", ¶%d", p)
		}
	}
	who := c.Label()
	if speaker := w.b.SpeakerWords(c); speaker != "" {
		who = w.strong(speaker) + ", " + who
	}
	w.line("%d. %s%s: %s [%s]", n, who, where, w.words(c.Text), c.ID)
	var notes []string
	for _, s := range c.Signals {
		notes = append(notes, fmt.Sprintf("“%s”", w.words(s.Text)))
	}
	if len(notes) > 0 {
		w.line("   %s: %s", c.Certainty, strings.Join(notes, ", "))
	}
	if c.Origin == ByAuthor && c.Sentence == nil {
		w.line("   author's words, not in the text")
	}
}

func (w *lineWriter) actors() {
	w.heading("Actors", len(w.b.Actors))
	for i, a := range w.b.Actors {
		facts := []string{string(a.Type), content.Counted(len(a.Mentions), "mention")}
		if a.Statements > 0 {
			facts = append(facts, content.Counted(a.Statements, "statement"))
		}
		role := ""
		if len(a.Roles) > 0 {
			role = ", " + w.words(a.Roles[0].Text)
		}
		w.line("%d. %s%s (%s) [%s]", i+1, w.strong(a.Name), role, strings.Join(facts, ", "), a.ID)
	}
	if len(w.b.Actors) == 0 {
		w.empty(ActorsPart)
	}
}

// timeline writes the events under their headings, as the pane shows them.
func (w *lineWriter) timeline() {
	w.heading("Timeline", len(w.b.Timeline))
	heads := w.b.TimelineHeads()
	order := GroupTimeline(heads)
	place := map[string]int{}
	for n, i := range order {
		place[w.b.Timeline[i].ID] = n + 1
	}
	for n, i := range order {
		if n == 0 || heads[i].Words != heads[order[n-1]].Words {
			w.subheading(heads[i])
		}
		e := w.b.Timeline[i]
		w.line("%d. %s%s%s%s [%s]", n+1, w.words(e.Text), rawDate(e), statusWords(e, heads[i]), orderWords(e, place), e.ID)
	}
	if len(w.b.Timeline) == 0 {
		w.empty(TimelinePart)
	}
	if words := w.b.MoreEvents(); words != "" {
		w.line("%s", words)
	}
}

// subheading starts a group of the timeline.
func (w *lineWriter) subheading(h TimelineHead) {
	words := h.Words
	if !h.Known {
		words += ", no date known"
	}
	if w.markdown {
		w.line("\n### %s\n", words)
		return
	}
	w.line("%s", words)
}

// statusWords tells what has not happened or is not over, where the heading
// does not say so already.
func statusWords(e Event, h TimelineHead) string {
	if e.Status == Past || e.Status == "" || h.rank > 0 {
		return ""
	}
	return ", " + string(e.Status)
}

// rawDate gives the article's own date words beside the resolved date.
func rawDate(e Event) string {
	if e.When == nil || e.When.Text == "" {
		return ""
	}
	return fmt.Sprintf(" (“%s”)", e.When.Text)
}

// orderWords says what the text itself tells of the order, by item number.
func orderWords(e Event, place map[string]int) string {
	var parts []string
	for _, rel := range []struct {
		word string
		ids  []string
	}{{"after", e.After}, {"before", e.Before}, {"at the same time as", e.SameTime}} {
		for _, id := range rel.ids {
			if n := place[id]; n > 0 {
				parts = append(parts, fmt.Sprintf("%s %d", rel.word, n))
			}
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return "; " + strings.Join(parts, ", ")
}
