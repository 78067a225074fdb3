package briefing

import "testing"

// Dates that the text tells, whatever they stand in, and whose they are.
func TestToldDates(t *testing.T) {
	for _, c := range []struct{ text, phrase, value string }{
		{"Mayor Hanna Lisk told a July 2 news conference that the old pier had been sold.", "told a July 2 news conference", "2026-07-02"},
		{"A total of 4,200 drivers were fined during the first six months of 2025.", "were fined", "2025"},
		{"The harbour office has repaired 40 boats this calendar year.", "repaired", "2026"},
		{"The council intends to open five bridges this winter to prepare for the fair.", "intends to open", "2026-WI"},
		{"The club played in Tarn from June 3, 2012, until August 9, 2013, under Rolf Enge, who took over when Sven Hult was dismissed.", "club played", "2012-06-03"},
		{"The mayor attended a July 2 rally in the capital.", "attended a July 2 rally", "2026-07-02"},
	} {
		dated(t, c.text, c.phrase, c.value)
	}
}
