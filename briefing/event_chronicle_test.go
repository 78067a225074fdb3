package briefing

import "testing"

// TestChronicle holds that every entry of a chronicle is an event of its date, told
// without the date, also in the present.
func TestChronicle(t *testing.T) {
	b := told(t, "Velm and Norland will resume talks over the pipeline on Monday. Here is a chronology.\n\n"+
		"Sept 1996 - Velm and Norland sign an agreement.\n\nMay 11, 1998 - The council opens the first lock.\n\n"+
		"Dec 19, 2002 - An explosion destroys a pumping station, killing three engineers.\n\nJune 2, 2003 - Protesters block the road at Vale.", "2003-08-19")
	for value, want := range map[string]string{
		"1996-09": "Velm and Norland sign an agreement", "1998-05-11": "The council opens the first lock",
		"2002-12-19": "An explosion destroys a pumping station", "2003-06-02": "Protesters block the road at Vale",
	} {
		found := false
		for _, e := range b.Timeline {
			found = found || e.When != nil && e.When.Value == value && e.Text == want && e.Status == Past
		}
		if !found {
			t.Errorf("no event %q of %s", want, value)
		}
	}
	if t.Failed() {
		for _, e := range b.Timeline {
			t.Logf("%v %s %q", e.When, e.Status, e.Text)
		}
	}
}
