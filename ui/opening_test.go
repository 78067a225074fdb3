package ui

import "testing"

// TestEveryDocumentOpensAtItsFirstClaim holds that a document that is opened
// from the library, or reached with J and K, has its first claim selected and
// the evidence lit as one that was started with.
func TestEveryDocumentOpensAtItsFirstClaim(t *testing.T) {
	for _, keys := range []string{"enter", "j enter K", "j enter q k enter"} {
		d := drive(t, 120, 40, threeDocuments(t), Options{}).keys(keys).
			see("Port of Vellmar in Talks", "claim 1 of 11")
		if len(d.m.text.layers[layerEvidence]) == 0 {
			t.Errorf("%s: no evidence is lit", keys)
		}
		if !d.m.text.atTop() {
			t.Errorf("%s: the text does not begin at its top", keys)
		}
		if d.keys("y"); d.copied == "" {
			t.Errorf("%s: y copies nothing", keys)
		}
		d.keys("esc j").see("claim 2 of 11")
	}
}
