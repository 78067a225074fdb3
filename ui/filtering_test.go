package ui

import "testing"

func TestWordsFilterAllPanes(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("= 'villages").
		see("1 of 11 · “villages”", "halt night crossings", "0 of 7 · “villages”").seeNot("breach several safety rules of  │").
		keys("esc").see("6 key of 11").seeNot("“villages”")
	d.keys("= 'HEDGED enter").see("“HEDGED”", "claims", "Esc all").seeNot(" SAID ").
		keys("esc").see("6 key of 11", " SAID ")
	d.keys("= 'zzz").see("nothing holds this", "Nothing here holds “zzz”.").keys("enter esc").see("6 key of 11")
	if d.m.filter.was != "" || d.m.claims.query != "" {
		t.Errorf("the words are still in force: %q", d.m.claims.query)
	}
}

// TestEscapeBringsTheFilterBack: what is typed over a filter and given up
// leaves the filter as it was.
func TestEscapeBringsTheFilterBack(t *testing.T) {
	drive(t, 120, 40, theFerries(t), Options{}).keys("= 'villages enter = 'x esc").see("1 of 11 · “villages”")
	drive(t, 120, 40, threeDocuments(t), Options{}).keys("/ 'orrin").see("1 of 3").keys("esc").see("2 of 3", "Lighthouse Keeper", "Vellmar")
}

// TestFilterGoesWithTheDocument: another document is shown whole.
func TestFilterGoesWithTheDocument(t *testing.T) {
	drive(t, 120, 40, threeDocuments(t), Options{}).keys("enter = 'villages enter").see("“villages”").keys("J").seeNot("“villages”").
		keys("K").seeNot("“villages”")
}
