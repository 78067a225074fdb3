package briefing

import (
	"fmt"
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// findClaims turns the attributions into claims: one for each sentence and
// speaker, with the speaker that pronouns, descriptions and running quotations
// stand for.
func (s *store) findClaims() {
	s.turns = map[span.Span]bool{}
	f := claimFinder{store: s, of: slices.Repeat([]int{-1}, len(s.reading.Attributions)), wrote: map[string]string{}}
	for i := range s.reading.Attributions {
		if s.stopped(i) {
			return
		}
		f.add(i)
	}
	f.ownWords()
	f.writeLines()
	f.doubtClaims()
	f.dropEmpty()
	slices.SortStableFunc(f.claims, func(a, b Claim) int {
		if c := span.Compare(*a.Sentence, *b.Sentence); c != 0 {
			return c
		}
		return a.Content[0].Start - b.Content[0].Start
	})
	for i := range f.claims {
		f.claims[i].ID = fmt.Sprintf("c%d", i+1)
	}
	s.briefing.Claims = f.claims
	s.countStatements()
}

// claimFinder gathers claims; of tells for each attribution the claim that it
// went into, by index, -1 where it went into none.
type claimFinder struct {
	*store
	claims []Claim
	of     []int
	made   [][]int           // by claim: the attributions that its words are of
	wrote  map[string]string // the author last told of each kind of document
	guest  *string           // the id of who answers in an interview, once it is known
}

// add makes a claim of an attribution or adds it to the one that the same
// speaker has in the same sentence.
func (f *claimFinder) add(i int) {
	a := f.reading.Attributions[i]
	f.of[i] = -1
	if f.heads(a.Sentence) || a.Nested >= 0 && a.Likely < sureNested {
		return
	}
	if a.Answer && a.Source.Empty() && f.interviewed() == "" {
		return
	}
	if a.Nested >= 0 && f.reading.Attributions[a.Nested].Direct && retelling.Has(f.lowerAt(a.Source.Start)) && !a.Source.Empty() {
		return
	}
	if outer := f.retold(i); outer >= 0 {
		f.colour(&f.claims[outer], f.claim(a))
		f.of[i] = outer
		return
	}
	c := f.claim(a)
	if a.Turn {
		f.turns[a.Content[0]] = true
	}
	if a.Nested >= 0 && a.Nested < i && a.SourceKind == lang.NoSource {
		if outer := f.of[a.Nested]; outer >= 0 { // "he said the road is expected to open": his, and hedged
			f.colour(&f.claims[outer], c)
			f.of[i] = outer
			return
		}
	}
	for j := len(f.claims) - 1; j >= 0 && *f.claims[j].Sentence == *c.Sentence; j-- {
		o := &f.claims[j]
		if twice(*o, c) {
			if o.Speaker == "" && o.Source == nil {
				o.Speaker, o.With, o.SpeakerName = c.Speaker, c.With, c.SpeakerName
				o.Source, o.SourceKind, o.Cue = c.Source, c.SourceKind, c.Cue
			}
			f.colour(o, c)
			f.of[i] = j
			return
		}
		if sameVoice(*o, c) && f.toldIn(f.made[j], i) { // "“I told them to stop,” she said": what stands inside came first
			f.colour(&c, *o)
			*o, f.made[j], f.of[i] = c, []int{i}, j
			return
		}
		if sameVoice(*o, c) && !apart(*o, c, a.Nested >= 0) {
			f.join(o, c, a.Nested >= 0)
			f.of[i] = j
			if a.Nested < 0 {
				f.made[j] = append(f.made[j], i)
			}
			return
		}
	}
	f.of[i] = len(f.claims)
	f.claims = append(f.claims, c)
	f.made = append(f.made, []int{i})
}

// toldIn reports whether attributions all stand in the content of another.
func (f *claimFinder) toldIn(of []int, outer int) bool {
	return !slices.ContainsFunc(of, func(i int) bool { return f.reading.Attributions[i].Nested != outer })
}

// retold returns the claim that says all of an intention with who has it already: "Moen
// said the town plans to open the hall" tells what the town plans. -1 for none, and where the
// statement around it is read only behind it.
func (f *claimFinder) retold(i int) int {
	a := f.reading.Attributions[i]
	if a.Nested < 0 || a.Nested >= i || a.Certainty != lang.Intended || a.Direct || a.Source.Empty() || len(a.Content) != 1 || !strings.HasPrefix(a.Content[0].Of(f.doc.Text), "to ") {
		return -1
	}
	by := f.reading.Attributions[a.Nested]
	if by.Direct || by.Source.Empty() || len(by.Content) != 1 || by.Content[0].Start != a.Source.Start || !by.Content[0].Contains(a.Content[0]) {
		return -1
	}
	return f.of[a.Nested]
}

// retelling are the sources, inside what somebody is quoted with, of which the
// speaker only tells: "they thought that was our matter".
var retelling = lang.Listed(`they we you it people everybody everyone nobody`)

// sureNested is how likely a statement inside another must be for a line of its
// own: what somebody says of others' words is often only a turn of phrase. It
// was set on the development articles.
const sureNested = 0.9

// heads reports whether the sentence is a headline: it tells again what the
// text says, in fewer words.
func (f *claimFinder) heads(sentence int) bool {
	return f.reading.Passages[f.reading.Sentences[sentence].Passage].Heading && len(f.reading.Passages) > 1
}

// claim is an attribution by itself as a claim.
func (f *claimFinder) claim(a lang.Attribution) Claim {
	sentence := f.reading.Sentences[a.Sentence].Span
	c := Claim{
		SourceKind: sourceKindOf(a.SourceKind), Content: slices.Clone(a.Content),
		Sentence: &sentence, Kind: Indirect, Certainty: certaintyOf(a.Certainty), Why: slices.Clone(a.Why), Origin: InText,
	}
	if a.Direct {
		c.Kind = Direct
	}
	if !a.Source.Empty() {
		q := f.quote(a.Source)
		c.Source = &q
	}
	if !a.Cue.Empty() {
		q := f.quote(a.Cue)
		c.Cue = &q
	}
	for _, g := range a.Signals {
		if g.Span.Empty() {
			continue
		}
		c.Signals = append(c.Signals, Signal{f.quote(g.Span), signalTypeOf(g.Type)})
	}
	c.Text = f.verbatim(c.Content)
	f.voice(a, &c)
	return c
}

// verbatim joins the pieces of a claim's content.
func (f *claimFinder) verbatim(content []span.Span) string { return joined(f.doc.Text, content) }

// joined is the words of several spans as they are shown together.
func joined(text string, spans []span.Span) string {
	parts := make([]string, len(spans))
	for i, s := range spans {
		parts[i] = s.Of(text)
	}
	return strings.Join(parts, " … ")
}

// apart reports whether two claims of one speaker in one sentence are
// statements of their own: each has its cue, neither stands in the other, and
// one is surer than the other. "They fired only at armed men, he said, adding
// that an inquiry would be opened" tells a fact and an intention.
func apart(a, b Claim, nested bool) bool {
	if nested || a.Cue == nil || b.Cue == nil || a.Cue.Span == b.Cue.Span || a.Certainty == b.Certainty {
		return false
	}
	for _, p := range b.Content {
		if slices.ContainsFunc(a.Content, p.Overlaps) {
			return false
		}
	}
	return true
}

// sameVoice reports whether two claims of one sentence are by the same
// speaker.
func sameVoice(a, b Claim) bool {
	if a.Speaker != "" || b.Speaker != "" {
		return a.Speaker == b.Speaker
	}
	if a.Source == nil || b.Source == nil {
		return a.Source == nil && b.Source == nil && a.SourceKind == b.SourceKind
	}
	return a.Source.Span == b.Source.Span || strings.EqualFold(a.Source.Text, b.Source.Text)
}

// twice reports whether two claims of one sentence are one and the same: they
// have the same content and one of them nobody who says it, or the words that
// name their sources overlap: "it is said that" has two cues.
func twice(a, b Claim) bool {
	if !slices.Equal(a.Content, b.Content) {
		return false
	}
	return nameless(a) || nameless(b) || a.Source.Overlaps(b.Source.Span)
}

// nameless reports whether a claim has no source, or only the "it" of "it is
// said".
func nameless(c Claim) bool {
	return c.Speaker == "" && (c.Source == nil || strings.EqualFold(c.Source.Text, "it"))
}

// join adds to a claim what the same speaker says elsewhere in the sentence.
// What stands inside the content already (nested) only colours it.
func (f *claimFinder) join(c *Claim, more Claim, nested bool) {
	f.colour(c, more)
	if nested {
		return
	}
	for _, p := range more.Content {
		if !slices.ContainsFunc(c.Content, p.Overlaps) {
			c.Content = append(c.Content, p)
		}
	}
	slices.SortFunc(c.Content, span.Compare)
	c.Text = f.verbatim(c.Content)
	for _, w := range more.Why {
		if !slices.Contains(c.Why, w) {
			c.Why = append(c.Why, w)
		}
	}
}

// colour takes over how sure the speaker is where the claim is plainly
// asserted so far, and whether words are quoted.
func (f *claimFinder) colour(c *Claim, by Claim) {
	if c.Certainty == Asserted && by.Certainty != Asserted {
		c.Certainty, c.Signals = by.Certainty, by.Signals
	} else if c.Certainty == by.Certainty {
		for _, g := range by.Signals {
			if !slices.ContainsFunc(c.Signals, func(o Signal) bool { return o.Overlaps(g.Span) }) {
				c.Signals = append(c.Signals, g)
			}
		}
	}
	slices.SortFunc(c.Signals, func(a, b Signal) int { return span.Compare(a.Span, b.Span) })
	if by.Kind == Direct {
		c.Kind = Direct
	}
}

// countStatements tells each actor how many claims are theirs.
func (s *store) countStatements() {
	count := map[string]int{}
	for _, c := range s.briefing.Claims {
		count[c.Speaker]++
		for _, id := range c.With {
			count[id]++
		}
	}
	for i := range s.briefing.Actors {
		s.briefing.Actors[i].Statements = count[s.briefing.Actors[i].ID]
	}
}

func sourceKindOf(k lang.SourceKind) SourceKind {
	return [...]SourceKind{NamedSource, AnonymousSource, DocumentSource, NoSource}[k]
}

func certaintyOf(c lang.Certainty) Certainty {
	return [...]Certainty{lang.Asserted: Asserted, lang.Hedged: Hedged, lang.Denied: Denied, lang.Intended: Intended}[c]
}

func signalTypeOf(t lang.SignalType) SignalType {
	return [...]SignalType{lang.Hedge: HedgeSignal, lang.Negation: NegationSignal, lang.Modal: ModalSignal, lang.Intent: IntentSignal}[t]
}
