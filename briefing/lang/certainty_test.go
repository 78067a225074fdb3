package lang

import (
	"slices"
	"testing"
)

func TestCertainty(t *testing.T) {
	var n share
	for _, c := range []struct {
		text    string
		want    Certainty
		signals []string
	}{
		{"Brandt said the bridge was shut.", Asserted, nil},
		{"Brandt said the bridge may be shut.", Hedged, []string{"may"}},
		{"Brandt said the bolts were likely loose.", Hedged, []string{"likely"}},
		{"Brandt said it could not be opened.", Asserted, nil},
		{"Brandt expects tolls to rise.", Hedged, []string{"expects"}},
		{"The firm is alleged to have hidden the cracks.", Hedged, []string{"is alleged"}},
		{"The firm allegedly hid the cracks.", Hedged, []string{"allegedly"}},
		{"Brandt denied that the bolts were loose.", Denied, []string{"denied"}},
		{"Brandt said the allegation was baseless.", Denied, []string{"baseless"}},
		{"Brandt called the allegations “a fairy tale”.", Denied, []string{"called", "fairy tale"}},
		{"Brandt did not rule out a closure.", Hedged, []string{"did not rule out"}},
		{"Brandt insisted that no bolt was loose.", Denied, []string{"no"}},
		{"Brandt said no bolt was loose.", Asserted, nil},
		{"Brandt promised to open the bridge.", Intended, []string{"promised"}},
		{"Brandt demanded an inquiry.", Intended, []string{"demanded"}},
		{"She said she would resign.", Intended, []string{"would"}},
		{"Brandt said the council will publish the report.", Intended, []string{"will"}},
		{"Brandt said the work will cost millions.", Asserted, nil},
		{"Brandt said a closure would breach the contract.", Asserted, nil},
		{"Brandt warned that any such closure would ruin the ferrymen.", Asserted, nil},
		{"Under the plan, Selmar would receive three ferries, Brandt said.", Asserted, nil},
		{"Brandt said no lorry would have survived the fall.", Asserted, nil},
		{"Brandt said tolls would return to the old rate in May.", Asserted, nil},
		{"Brandt said the crowd will be disappointed.", Asserted, nil},
		{"Brandt said the ferries will sail at noon.", Asserted, nil},
		{"Brandt announced that the ferries will sail at noon.", Intended, []string{"will"}},
		{"The Elm Harbour Board said the board would sell two ferries.", Intended, []string{"would"}},
		{"“We will change the timetable,” Brandt said.", Intended, []string{"will"}},
		{"“It's only going to get worse,” Brandt said.", Asserted, nil},
		{"“We are going to repaint the ferries,” Brandt said.", Intended, []string{"going to"}},
		{"“I want to thank the crews,” Brandt said.", Asserted, nil},
		{"Brandt said “although the work is slow, we will open the bridge”.", Intended, []string{"will"}},
		{"Brandt said the bolts should be as tight as before.", Asserted, nil},
		{"Brandt said the bridge at False Bay was shut.", Asserted, nil},
		{"Brandt said malicious code had stopped the cranes.", Asserted, nil},
		{"Brandt said the report was malicious.", Denied, []string{"malicious"}},
		{"Brandt spoke of “false allegations”.", Denied, []string{"false"}},
		{"Brandt said nobody could tell how long it would take.", Asserted, nil},
		{"Brandt said the ferry could sail on Monday.", Hedged, []string{"could"}},
		{"“I have never seen such rust,” Brandt said.", Denied, []string{"I have never"}},
		{"Brandt said the crew had never seen such rust.", Asserted, nil},
		{"“May the lost rest in peace,” Brandt said.", Asserted, nil},
		{"Brandt warned his crew that the sea was a place to fear.", Asserted, nil},
		{"Brandt said the old ferry will be sold in May.", Intended, []string{"will"}},
		{"Brandt announced the ferry had sunk.", Asserted, nil},
		{"Brandt announced a second ferry.", Intended, []string{"announced"}},
		{"The council agreed to a second ferry.", Intended, []string{"agreed to"}},
		{"“Let's repair the ferry,” Brandt said.", Intended, []string{"Let's"}},
		{"Brandt said the allegation was one the ministry rejected.", Asserted, nil},
		{"“We must act now,” Brandt said.", Intended, []string{"must"}},
		{"Brandt called the bridge a wonder.", Asserted, nil},
		{"Brandt said drivers who may not know the road were at fault.", Asserted, nil},
	} {
		r := Read(c.text, passages(c.text))
		if len(r.Attributions) != 1 {
			n.add(t, false, "%q: %d attributions: %q", c.text, len(r.Attributions), attributionsOf(c.text))
			continue
		}
		a := r.Attributions[0]
		var signals []string
		for _, s := range a.Signals {
			signals = append(signals, s.Span.Of(c.text))
		}
		right := a.Certainty == c.want && slices.Equal(signals, c.signals)
		n.add(t, right, "%q: certainty %d by %q, want %d by %q", c.text, a.Certainty, signals, c.want, c.signals)
	}
	n.atLeast(t, 70)
}

// TestSignalsAreFound keeps every entry of the lexicon reachable: each is
// found as itself and not as a part of a shorter one.
func TestSignalsAreFound(t *testing.T) {
	for _, list := range signalIndex() {
		for _, s := range list {
			words := make([]Word, len(s.words))
			for i, w := range s.words {
				words[i] = Word{Lower: w}
			}
			if got := signalAt(words, 0); got == nil || len(got.words) != len(s.words) || got.certainty != s.certainty {
				t.Errorf("%q is found as %+v", s.words, got)
			}
		}
	}
}

func TestCueVerbsAreInflected(t *testing.T) {
	for word, want := range map[string]string{
		"said": "say", "denies": "deny", "denied": "deny", "admitted": "admit", "told": "tell", "wrote": "write", "written": "write",
		"pledging": "pledge", "swore": "swear", "planned": "plan", "urges": "urge", "confesses": "confess",
	} {
		if v := cueVerbs()[word]; v == nil || v.lemma != want {
			t.Errorf("%q is read as %+v, want a form of %s", word, v, want)
		}
	}
}
