package ui

import (
	"fmt"
	"slices"
	"strings"

	"sitrep/briefing"
	"sitrep/content"
	"sitrep/content/span"
)

// newWhy tells in plain words why the item with the id is in the briefing:
// its sentence, the words that speak for it, and the reasons of the analysis.
// Enter goes to the sentence.
func newWhy(b *briefing.Briefing, doc *content.Document, id string) overlay {
	w := &whyText{detail: &detail{title: "WHY"}, b: b, doc: doc}
	for i := range b.Claims {
		if b.Claims[i].ID == id {
			w.claim(&b.Claims[i])
		}
	}
	for i := range b.Actors {
		if b.Actors[i].ID == id {
			w.actor(&b.Actors[i])
		}
	}
	for i := range b.Timeline {
		if b.Timeline[i].ID == id {
			w.event(&b.Timeline[i])
		}
	}
	if len(w.parts) == 0 {
		w.say("", "Nothing is known of this item.")
	}
	return w.detail
}

// whyText gathers the parts of an explanation.
type whyText struct {
	*detail
	b   *briefing.Briefing
	doc *content.Document
}

// say adds a paragraph under a head.
func (w *whyText) say(head, text string) {
	w.parts = append(w.parts, detailPart{head: head, text: text})
}

// sayf is say with a format.
func (w *whyText) sayf(head, format string, args ...any) { w.say(head, fmt.Sprintf(format, args...)) }

// evidence shows the sentence of an item with the words marked that speak for
// it, and lets Enter go there.
func (w *whyText) evidence(sentence *span.Span, marks ...span.Span) {
	text := w.b.Document.Text
	if sentence == nil || !sentence.Valid(text) || sentence.Empty() {
		w.parts = append(w.parts, detailPart{text: "These are the author’s words; they do not stand in the text.", look: mutedPart})
		return
	}
	part := detailPart{text: sentence.Of(text), look: evidencePart}
	for _, m := range marks {
		if sentence.Contains(m) && !m.Empty() {
			part.marks = append(part.marks, m.Shift(-sentence.Start))
		}
	}
	w.parts = append(w.parts, part)
	w.enter = overlayResult{kind: resultJump, span: *sentence}
	w.keys = []hint{{"Enter", "go there"}}
}

func (w *whyText) claim(cl *briefing.Claim) {
	w.title = "WHY THIS CLAIM"
	var marks []span.Span
	if cl.Cue != nil {
		marks = append(marks, cl.Cue.Span)
	}
	w.evidence(cl.Sentence, marks...)
	if cl.Origin == briefing.ByAuthor {
		w.say("what", oneLine(cl.Text))
		w.say("made by", "the author of the document, not found by analysis")
	}
	w.say("who", w.whoSays(cl))
	w.say("says how", saysHow(cl))
	w.say("how sure", howSure(cl))
	w.shownFirst(cl.Key, "claims")
	w.reasons(cl.Why)
}

// whoSays tells how the text names the speaker.
func (w *whyText) whoSays(cl *briefing.Claim) string {
	name, named := speakerOf(w.b, cl)
	if a := actorOf(w.b, cl.Speaker); a != nil && len(a.Roles) > 0 {
		name += ", " + oneLine(a.Roles[0].Text)
	}
	switch {
	case cl.Unspoken():
		return "nobody in the text: the author names no speaker"
	case cl.Source != nil && named && cl.Source.Text != "" && !holdsWords(strings.ToLower(name), strings.ToLower(cl.Source.Text)):
		return fmt.Sprintf("%s: the sentence says “%s”", name, oneLine(cl.Source.Text))
	case cl.SourceKind == briefing.AnonymousSource:
		return fmt.Sprintf("“%s”: the text gives no name", name)
	case cl.SourceKind == briefing.DocumentSource:
		return fmt.Sprintf("“%s”: a document, not a person", name)
	case cl.SourceKind == briefing.NoSource:
		return "nobody: the text does not say where this comes from"
	case cl.Source == nil && cl.Origin != briefing.ByAuthor && cl.Speaker != "":
		return name + ": named in another sentence, and still speaking here"
	}
	return name
}

func saysHow(cl *briefing.Claim) string {
	how := "in the text’s own words"
	switch {
	case cl.Unspoken():
		how = "in the author’s own words"
	case cl.Kind == briefing.Direct && cl.Cue != nil && cl.Cue.Text == ":":
		return "word for word, in a conversation: the label before the colon tells who speaks"
	case cl.Kind == briefing.Direct:
		how = "word for word, in quotation marks"
	}
	if cl.Cue != nil && cl.Cue.Text != "" {
		how += fmt.Sprintf("; “%s” attributes it", oneLine(cl.Cue.Text))
	}
	return how
}

// doubted reports whether what hedges a claim stands beside it, in the text's own
// words.
func doubted(cl *briefing.Claim) bool {
	if cl.Certainty != briefing.Hedged || len(cl.Signals) != 1 || cl.Cue == nil || len(cl.Content) == 0 {
		return false
	}
	at := cl.Signals[0].Span
	return !at.Empty() && !at.Overlaps(cl.Cue.Span) && !slices.ContainsFunc(cl.Content, at.Overlaps)
}

// howSure tells how sure the speaker is, with the words that make it so.
func howSure(cl *briefing.Claim) string {
	sure := map[briefing.Certainty]string{
		briefing.Asserted: "put as a fact; nothing in the words weakens it",
		briefing.Hedged:   "hedged: put as likely or possible, not as a fact",
		briefing.Denied:   "denied: the speaker says that what stands here is not so",
		briefing.Intended: "intended: what the speaker promises, plans or offers",
	}[cl.Certainty]
	switch label := cl.Label(); {
	case label == "denial":
		sure = "denied: these words are the denial itself"
	case label == "wants":
		sure = "intended: what the speaker asks, wants or orders others to do"
	case doubted(cl):
		sure = "hedged: the speaker puts it as a fact, the text adds a doubt"
	case sure == "":
		sure = string(cl.Certainty)
	}
	var words []string
	for _, s := range cl.Signals {
		words = append(words, fmt.Sprintf("“%s” (%s)", oneLine(s.Text), s.Type))
	}
	if len(words) > 0 {
		sure += ". Told by " + strings.Join(words, ", ")
	}
	return sure
}

// shownFirst tells whether an item is one of the key items.
func (w *whyText) shownFirst(key bool, what string) {
	if w.b.Partial && !key {
		w.sayf("place", "not known yet: which %s are key is told when all of the text has been read", what)
		return
	}
	if key {
		w.sayf("place", "one of the key %s, which are shown first", what)
		return
	}
	w.sayf("place", "not one of the key %s", what)
}

// reasons lists the reasons of the analysis as it gave them.
func (w *whyText) reasons(why []string) {
	for i, reason := range why {
		part := detailPart{head: "found by", text: reason, tight: i > 0}
		if i > 0 {
			part.head = " "
		}
		w.parts = append(w.parts, part)
	}
}

func (w *whyText) actor(a *briefing.Actor) {
	w.title = "WHY THIS ACTOR"
	w.parts = append(w.parts, detailPart{text: oneLine(a.Name), look: strongPart})
	if a.Origin == briefing.ByAuthor {
		w.say("made by", "the author of the document")
	}
	if kind := a.Kind(); kind == string(a.Type) {
		w.say("is a", kind)
	} else {
		w.say("is", kind)
	}
	for i, role := range a.Roles {
		part := detailPart{head: "role", text: "“" + oneLine(role.Text) + "”", tight: i > 0}
		if i > 0 {
			part.head = " "
		}
		w.parts = append(w.parts, part)
	}
	if names := otherNames(a); len(names) > 0 {
		w.say("also called", strings.Join(names, ", "))
	}
	w.say("named", w.howOften(a))
	if a.Statements > 0 {
		w.say("says", plural(a.Statements, "statement"))
	}
	w.shownFirst(a.Key, "actors")
	w.reasons(a.Why)
	if len(a.Mentions) > 0 {
		w.enter = overlayResult{kind: resultJump, span: a.Mentions[0].Span}
		w.keys = []hint{{"Enter", "go to the first mention"}}
	}
}

// howOften counts an actor's mentions by kind and tells where they begin and
// end.
func (w *whyText) howOften(a *briefing.Actor) string {
	if len(a.Mentions) == 0 {
		return "not in the text"
	}
	counts := map[briefing.MentionKind]int{}
	for _, m := range a.Mentions {
		counts[m.Kind]++
	}
	words := plural(len(a.Mentions), "time")
	var parts []string
	for _, k := range []struct {
		kind  briefing.MentionKind
		words string
	}{{briefing.NameMention, "by name"}, {briefing.NominalMention, "by a description"}, {briefing.PronounMention, "by a pronoun"}} {
		if n := counts[k.kind]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, k.words))
		}
	}
	words += ": " + strings.Join(parts, ", ")
	if w.doc != nil {
		first, _ := w.doc.Paragraph(a.Mentions[0].Start)
		last, _ := w.doc.Paragraph(a.Mentions[len(a.Mentions)-1].Start)
		switch {
		case first == 0:
			words += fmt.Sprintf("; from the title to paragraph %d", last)
		case first == last:
			words += fmt.Sprintf("; in paragraph %d", first)
		default:
			words += fmt.Sprintf("; from paragraph %d to %d", first, last)
		}
	}
	return words
}
