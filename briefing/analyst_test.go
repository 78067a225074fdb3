package briefing

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"sitrep/briefing/lang"
	"sitrep/content"
)

// TestPartialBriefings holds of every sample that the final briefing is the
// same with and without partial ones and whatever the order in which the
// windows were encoded, and that every partial briefing is that of a document
// which ends where it ends.
func TestPartialBriefings(t *testing.T) {
	for _, doc := range samples(t) {
		want := analyzed(t, doc)
		parts, final := stepwise(t, doc)
		if written(t, final) != written(t, want) || final.Partial {
			t.Errorf("%s: the briefing is another after partial ones", doc.Ref)
		}
		if len(parts) == 0 {
			t.Errorf("%s: no partial briefing of %d windows", doc.Ref, windowsOf(doc))
		}
		for _, b := range parts {
			checkBeginning(t, doc, b, want)
		}
		for i := 1; i < len(parts); i++ {
			if len(parts[i].Sentences) < len(parts[i-1].Sentences) {
				t.Errorf("%s: partial briefing %d is shorter than the one before", doc.Ref, i)
			}
		}
	}
}

// checkBeginning holds the bottom line of a partial briefing against the final
// one and, where its last window ends with it, the rest against the analysis of
// the document cut there. It reports whether it could do so.
func checkBeginning(t *testing.T, doc *content.Document, b, final *Briefing) bool {
	t.Helper()
	if !b.Partial || b.empty() {
		t.Fatalf("%s: a briefing with nothing in it, or not marked as partial", doc.Ref)
	}
	end := b.Sentences[len(b.Sentences)-1].End
	cut := *doc
	cut.Blocks = slices.DeleteFunc(slices.Clone(doc.Blocks), func(bl content.Block) bool { return bl.Span.Start >= end })
	if !slices.Equal(b.BottomLine, final.BottomLine) {
		t.Errorf("%s to byte %d: the bottom line is %v, in the end %v", doc.Ref, end, b.BottomLine, final.BottomLine)
	}
	if !sameWindows(doc, &cut) {
		return false
	}
	want := analyzed(t, &cut)
	if !reflect.DeepEqual(b.Timeline, want.Timeline) {
		t.Errorf("%s to byte %d: another timeline", doc.Ref, end)
	}
	if got, want := unranked(b), unranked(want); !reflect.DeepEqual(got, want) {
		t.Errorf("%s to byte %d: other claims or actors:\n%+v\nnot\n%+v", doc.Ref, end, got, want)
	}
	return true
}

// sameWindows reports whether the windows of a document that was cut are the
// first ones of the whole: the last of them does not reach into what was cut
// off.
func sameWindows(doc, cut *content.Document) bool {
	of, whole := laidOut(cut), laidOut(doc)
	return whole.Words(of.Windows()) == of.Words(of.Windows())
}

// unranked is the claims and actors of a briefing without what ranking adds.
func unranked(b *Briefing) *Briefing {
	u := &Briefing{Claims: slices.Clone(b.Claims), Actors: slices.Clone(b.Actors)}
	for i := range u.Claims {
		c := &u.Claims[i]
		c.Key, c.Salience, c.Why = false, 0, nil
	}
	for i := range u.Actors {
		u.Actors[i].Key = false
	}
	slices.SortFunc(u.Actors, func(a, b Actor) int { return strings.Compare(a.ID, b.ID) })
	return u
}

// TestOrderOfWindowsChangesNothing lets the windows be encoded in any order:
// every partial briefing is of what is complete from the start, and the final
// one is the same.
func TestOrderOfWindowsChangesNothing(t *testing.T) {
	docs := samples(t)
	long := docs[len(docs)-1]
	want := analyzed(t, long)
	for seed := range uint64(2) {
		order := rand.New(rand.NewPCG(seed, 1)).Perm(windowsOf(long))
		a, s := gated(len(order))
		go func() {
			for _, w := range order {
				close(s.gate[w])
			}
		}()
		b, err := a.Analyze(t.Context(), long, Options{Partial: func(b *Briefing) { checkBeginning(t, long, b, want) }})
		if err != nil || written(t, b) != written(t, want) {
			t.Errorf("seed %d: another briefing, error %v", seed, err)
		}
	}
}

// TestPartialBriefingsCostLittle holds that the stages never go over more than
// twice the text for all partial briefings together, and that the first of
// them needs one window.
func TestPartialBriefingsCostLittle(t *testing.T) {
	docs := samples(t)
	long := docs[len(docs)-1]
	parts, final := stepwise(t, long)
	cost := 0
	for _, b := range parts {
		cost += len(b.Sentences)
	}
	if all := len(final.Sentences); cost > 2*all || len(parts) < 5 {
		t.Errorf("%d partial briefings go over %d sentences of %d", len(parts), cost, all)
	}
	if first := parts[0].Sentences; first[len(first)-1].End > 1500 {
		t.Errorf("the first partial briefing comes after %d bytes", first[len(first)-1].End)
	}
}

// TestBeginningComesFirst holds that the first briefing of a text that has been
// read before is still that of its beginning, and that few are made of it.
func TestBeginningComesFirst(t *testing.T) {
	docs := samples(t)
	long := docs[len(docs)-1]
	a := NewAnalyst(1)
	if _, err := a.Analyze(t.Context(), long, Options{}); err != nil {
		t.Fatal(err)
	}
	var parts []*Briefing
	final, err := a.Analyze(t.Context(), long, Options{Partial: func(b *Briefing) { parts = append(parts, b) }})
	if err != nil {
		t.Fatal(err)
	}
	if n := len(parts); n < 2 || n > 5 || 10*len(parts[0].Sentences) > len(final.Sentences) {
		t.Errorf("%d partial briefings", n)
	}
	for _, b := range parts {
		checkBeginning(t, long, b, final)
	}
}

// TestFaultInAWindow holds that the analysis goes on where the encoding of a
// window breaks, and that it is told.
func TestFaultInAWindow(t *testing.T) {
	docs := samples(t)
	long := docs[len(docs)-1]
	a := NewAnalyst(0)
	a.encode = func(r *lang.Reader, window int) {
		if window == 3 {
			panic("a fault")
		}
		r.Encode(window)
	}
	b, err := a.Analyze(t.Context(), long, Options{})
	if err != nil || len(b.Claims) == 0 {
		t.Fatalf("nothing is left of the briefing, error %v", err)
	}
	if len(b.Failures) != 1 || b.Failures[0].Stage != languageStage || !strings.Contains(b.Failures[0].Err.Error(), "window 4") {
		t.Errorf("the failures are %v", b.Failures)
	}
}

// TestBeginningsOfAnyText holds of texts of any build that the briefing of each
// beginning is that of the text which ends there: claims, actors, events.
func TestBeginningsOfAnyText(t *testing.T) {
	paragraphs := []string{
		"# Bridge At Elm Closed, Mayor Says",
		"Mayor Ana Lopes said on Tuesday that the bridge at Elm was closed. She hopes that it opens on 3 May 2024.",
		"The company, Reyes Steel, denied that its girders had rusted.",
		"“We built it well,” Tom Reyes, who runs the company, told reporters. “Nobody asked us.”",
		"After the inspection, engineers from Orrin travelled to Elm. A second visit followed in June.",
		"Lopes will go, according to two aides, if the council votes against her next week.",
		"It was old.",
		"Meanwhile he flew to Geneva; Reyes did not comment.",
		strings.Repeat("The ferries, which had been mended in spring, were full, and the cranes along the quay stood idle; ", 5) + "officials said.",
	}
	compared := 0
	for seed := range uint64(12) {
		pick := rand.New(rand.NewPCG(seed, 3))
		var text []string
		for range 1 + pick.IntN(12) {
			text = append(text, paragraphs[pick.IntN(len(paragraphs))])
		}
		doc := textDocument(text...)
		read := NewAnalyst(0).text(t.Context(), doc)
		for read.encodeNext() {
		}
		final, err := read.store(t.Context(), doc, Options{}, read.windows()).run(0)
		if err != nil {
			t.Fatal(err)
		}
		if whole, err := Analyze(t.Context(), doc, Options{}); err != nil || written(t, whole) != written(t, final) {
			t.Fatalf("another briefing, error %v", err)
		}
		for n := range read.windows() {
			b, err := read.store(t.Context(), doc, Options{}, n).run(0)
			if err != nil || len(b.Failures) > 0 {
				t.Fatal(err, b.Failures)
			}
			if !b.empty() && checkBeginning(t, doc, b, final) {
				compared++
			}
		}
	}
	if compared < 5 {
		t.Errorf("only %d beginnings could be compared", compared)
	}
}
