package lang

import "testing"

func TestListsTakeInOthers(t *testing.T) {
	l := Listed("  quay\n\tpier quay", Listed("mole", Listed("jetty")), Weekdays)
	for word, want := range map[string]bool{"quay": true, "pier": true, "mole": true, "jetty": true, "friday": true, "": false, "Quay": false, "mol": false} {
		if l.Has(word) != want {
			t.Errorf("%q is in the list: %v", word, !want)
		}
	}
	if Weekdays.Has("quay") {
		t.Error("a list that is taken in has grown")
	}
}
