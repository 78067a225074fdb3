package lang

import (
	"slices"
	"strings"
	"sync"

	"sitrep/content/span"
)

// How sure a speaker is the encoder tells. Which words bear it out, and the
// certainty of running quotations, which have no cue, a lexicon with scope tells: words that
// hedge, deny or announce an intention count where they govern what is said,
// that is in the cue or in the main clause of the content, not somewhere in a
// relative clause. That such a dictionary is enough for most cases is shown
// for news by Szarvas et al., Computational Linguistics 38(2), 2012.

// signal is an entry of the lexicon: a word or words, and what they make of
// the statement that they govern.
type signal struct {
	words     []string
	kind      SignalType
	certainty Certainty
	strong    bool // counts anywhere in the content, not only in its main clause
}

// signalTable lists words by what they do. A line is: type, certainty, "+"
// where the words count anywhere in the content, then the words, parted by
// commas.
const signalTable = `
modal hedged: may, might, could, may not, might not, could not have
hedge hedged +: likely, unlikely, probably, possibly, perhaps, maybe, apparently, allegedly, reportedly, supposedly, presumably, almost certainly
hedge hedged +: seemingly, ostensibly, purportedly, conceivably, arguably, potentially, plausibly
hedge hedged: alleged, purported, presumed, rumoured, rumored
hedge hedged: appears to, appear to, appeared to, seems to, seem to, seemed to, seems that, appears that, it seems, it appears
hedge hedged +: is expected to, are expected to, was expected to, were expected to, be expected to, expects, expect to, we expect, i expect, is expected, are expected
hedge hedged +: is believed to, are believed to, was believed to, were believed to, is thought to, are thought to, was thought to, were thought to
hedge hedged +: is feared, are feared, is said to, are said to, was said to, were said to, is reported to, are reported to, is alleged, are alleged
hedge hedged: i guess, i suppose, i suspect, not sure, not certain, unclear, uncertain, uncertainty
hedge hedged +: is possible that, was possible that, it is possible, it was possible, possibility of, possibility that, the possibility, chance of, chance that
hedge hedged +: risk of, risks of, as far as we know, to the best of, too early to, too soon to, if confirmed, if true
hedge hedged +: considering, under consideration, not ruled out, not rule out, cannot rule out, can't rule out, cannot be ruled out
hedge hedged +: suggests that, suggest that, suggesting that, suggested that, indicative of
negation denied +: no truth, not true, untrue, false, falsely, baseless, groundless, unfounded, without foundation, no basis, without basis, fabricated, fabrication
negation denied +: nothing to do with, a lie, lies, pure fiction, no evidence of, no evidence that, no evidence to, no knowledge of, not aware of, unaware of
negation denied +: no plans to, no intention of, no intention to, no involvement, not involved, not guilty, nonsense, fake news, not responsible, never happened
negation denied +: no wrongdoing, nothing wrong, no such, not the case, did nothing wrong, done nothing wrong, ruled out, denies, denied, rejects, rejected, categorically
negation denied +: malicious, smear, a smear, fairy tale, not accept, i never, i have never, i've never
negation denied: not, never, no, neither, nobody, none, nothing
intent intended: will, would, shall, 'll, won't, will not, would not, i'll, we'll, he'll, she'll, they'll, it'll
intent intended: going to, plans to, plan to, planned to, intends to, intend to, intended to, aims to, aim to, aimed to, wants to, want to, wanted to, wants, wanted, want
intent intended: determined to, committed to, vowed to, promised to, pledged to, agreed to, ready to, prepared to, willing to, reserve the right, reserved the right
intent intended: must, should, ought to, need to, need, needs to, let's, let 's, let us, we recommend, i recommend, urge, call on, demand, demands, please, ask for, we seek, i seek, don't
`

// signalIndex finds signals by their first word, longer ones first.
var signalIndex = sync.OnceValue(func() map[string][]signal {
	kinds := map[string]SignalType{"hedge": Hedge, "negation": Negation, "modal": Modal, "intent": Intent}
	index := map[string][]signal{}
	for line := range strings.Lines(signalTable) {
		head, list, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			continue
		}
		h := strings.Fields(head)
		s := signal{kind: kinds[h[0]], certainty: certaintyNames[h[1]], strong: len(h) > 2}
		for _, words := range strings.Split(list, ",") {
			s.words = strings.Fields(words)
			index[s.words[0]] = append(index[s.words[0]], s)
		}
	}
	for first := range index {
		slices.SortStableFunc(index[first], func(a, b signal) int { return len(b.words) - len(a.words) })
	}
	return index
})

var certaintyNames = map[string]Certainty{"asserted": Asserted, "hedged": Hedged, "denied": Denied, "intended": Intended}

// signalAt returns the longest signal that starts at word i of words, nil
// where there is none.
func signalAt(words []Word, i int) *signal {
	candidates := signalIndex()[words[i].Lower]
	for k := range candidates {
		s := &candidates[k]
		if i+len(s.words) > len(words) {
			continue
		}
		match := true
		for j, w := range s.words {
			if words[i+j].Lower != w {
				match = false
				break
			}
		}
		if match {
			return s
		}
	}
	return nil
}

// signalsIn lists the signals among words, at most one at each place.
func signalsIn(words []Word) []foundSignal {
	var found []foundSignal
	for i := 0; i < len(words); i++ {
		if s := signalAt(words, i); s != nil {
			last := i + len(s.words) - 1
			found = append(found, foundSignal{s, i, span.New(words[i].Span.Start, words[last].Span.End)})
			i = last
		}
	}
	return found
}

// foundSignal is a signal with its place: the index of its first word.
type foundSignal struct {
	*signal
	at   int
	span span.Span
}

// certainty decides how sure the source is: the cue first, then the signals in
// the content. The signals returned are those that decided, cue words
// included; an asserted statement has none.
func (l *line) certainty(f found) (Certainty, []Signal) {
	if c, ok := l.byCue(f); ok {
		kind := map[Certainty]SignalType{Hedged: Hedge, Denied: Negation, Intended: Intent}[c]
		cue := l.cut(f.cue)
		inside := slices.DeleteFunc(l.contentSignals(f, c), func(s Signal) bool { return s.Span.Overlaps(cue) })
		return c, append([]Signal{{cue, kind}}, inside...)
	}
	for _, c := range []Certainty{Denied, Hedged, Intended} {
		if s := l.contentSignals(f, c); len(s) > 0 {
			return c, s
		}
	}
	return Asserted, nil
}

// signals are the words that bear out how sure the speaker is: those in the
// content, its main clause first, and the cue where it says so. A cue that says
// nothing of it, "said", is no signal.
func (l *line) signals(f found) []Signal {
	if f.sure == Asserted {
		return nil
	}
	if at := l.obligation(f); at >= 0 {
		kind := map[Certainty]SignalType{Hedged: Modal, Intended: Intent}[f.sure]
		return []Signal{{l.r.Words[at].Span, kind}}
	}
	cue := l.cut(f.cue)
	out := slices.DeleteFunc(l.contentSignals(f, f.sure), func(s Signal) bool { return s.Span.Overlaps(cue) })
	c, byCue := l.byCue(f)
	if byCue = byCue && c == f.sure; !byCue && len(out) == 0 {
		out = l.anySignal(f)
		byCue = len(out) == 0 && !l.neutral(f)
	}
	if byCue {
		kind := map[Certainty]SignalType{Hedged: Hedge, Denied: Negation, Intended: Intent}[f.sure]
		out = append([]Signal{{cue, kind}}, out...)
	}
	return out
}

// anySignal returns the first word of the content, wherever it stands, that can
// make a statement what the encoder takes it for.
func (l *line) anySignal(f found) []Signal {
	cue := l.cut(f.cue)
	for _, c := range f.content {
		for _, s := range signalsIn(l.r.Words[c.a:c.b]) {
			if s.certainty == f.sure && !s.span.Overlaps(cue) && !(l.low(c.a+s.at) == "may" && l.misread(c, c.a+s.at)) {
				return []Signal{{s.span, s.kind}}
			}
		}
	}
	return nil
}

// neutral reports whether the cue is a verb that says nothing of how sure the
// speaker is, and not negated.
func (l *line) neutral(f found) bool {
	for i := f.cue.a; i < f.cue.b; i++ {
		if w := l.low(i); w == "not" || w == "never" || hasAnySuffix(w, "n't") {
			return false
		}
	}
	return f.lemma != "" && f.certainty == Asserted
}

// byCue returns what the cue alone says.
func (l *line) byCue(f found) (Certainty, bool) {
	if f.certainty != Asserted {
		return f.certainty, true
	}
	if naming.Has(f.lemma) && len(f.content) > 0 && l.rebuttable(f.content[0]) {
		return Denied, true
	}
	return Asserted, false
}

// contentSignals lists the signals of one certainty that govern the content.
func (l *line) contentSignals(f found, want Certainty) []Signal {
	var out []Signal
	for _, c := range f.content {
		start, main := l.mainClause(c)
		for _, s := range signalsIn(l.r.Words[c.a:c.b]) {
			at := c.a + s.at
			if s.certainty != want || !s.strong && (at < start || at >= main) || l.innerCue(f, at) {
				continue
			}
			if l.misread(c, at) {
				continue
			}
			if want == Denied && !s.strong && !denying.Has(f.lemma) || want == Hedged && l.low(at) == "could" && l.low(at+1) == "not" && l.low(at+2) != "have" {
				continue
			}
			if want == Intended && s.kind == Intent && !s.strong && !l.own(f, c, at) {
				continue
			}
			out = append(out, Signal{s.span, s.kind})
		}
	}
	return out
}
