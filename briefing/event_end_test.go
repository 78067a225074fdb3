package briefing

import (
	"slices"
	"testing"
)

// TestLinesEndWhereTheirClauseEnds holds that a list, a date, a place and what
// stands beside a noun stay in a line, and that another clause, a gerund and who
// said so do not.
func TestLinesEndWhereTheirClauseEnds(t *testing.T) {
	for _, c := range []struct{ name, text, phrase, want string }{
		{"list of subjects", "Theatres, harbours, and libraries will shut on Monday.", "will shut", "Theatres, harbours, and libraries will shut on Monday"},
		{"list of objects", "On Monday the port sold its cranes, tugs, and two sheds in Velmar.", "sold", "On Monday the port sold its cranes, tugs, and two sheds in Velmar"},
		{"and of a span", "Holt was convicted on Friday of taking cash between 2014 and 2017 in return for contracts.", "convicted", "Holt was convicted on Friday of taking cash between 2014 and 2017 in return for contracts"},
		{"new clause", "Ada Holt resigned on Monday and her deputy, Tore Moen, is stepping in to run the port.", "resigned", "Ada Holt resigned on Monday"},
		{"new clause with a comma", "The mill closed on Friday, the ferry stopped, and the school was sold.", "The mill", "The mill closed on Friday"},
		{"but", "The board promised the crews new boats in June but nothing has come.", "promised", "The board promised the crews new boats in June"},
		{"participle behind", "Ada Holt, aged 28, appeared in court on Monday, charged with the theft of a tug.", "appeared", "Ada Holt, aged 28, appeared in court on Monday"},
		{"half of a comparison", "The price of cod fell on Monday as quickly as it had risen in March.", "fell", "The price of cod fell on Monday as quickly as it had risen in March"},
		{"time after", "Tore Moen was found on Friday in a shed at the port, hours after he had fled.", "found", "Tore Moen was found on Friday in a shed at the port"},
		{"verb of the subject inside what is said", "Moen said on Monday that the tug, which sank in May, will be raised.", "raised", "the tug … will be raised"},
		{"governors elected", "Governors elected on the platform of the Mill Party, on Monday, accused the board of fraud.", "accused", "Governors elected on the platform of the Mill Party, on Monday, accused the board of fraud"},
		{"score", "Velmar lost 1 – 2 to Tolm on Monday, with a late goal by Holt.", "lost", "Velmar lost 1 – 2 to Tolm on Monday"},
		{"clause behind a phrase", "The board banned the ferry on Monday, and in return, the crews blocked the pier.", "banned", "The board banned the ferry on Monday"},
		{"list of places", "Crews started on Monday at the park, Holm Quay, and Tolm Hill and sang until the evening.", "started", "Crews started on Monday at the park, Holm Quay, and Tolm Hill and sang until the evening"},
		{"participle at the end", "The mayor asked on Monday for the plan to be called in.", "asked", "The mayor asked on Monday for the plan to be called in"},
	} {
		if e := line(t, told(t, c.text, "2026-07-14"), c.phrase); e.Text != c.want {
			t.Errorf("%s: %q, want %q", c.name, e.Text, c.want)
		}
	}
}

// TestLinesOfOtherVerbs holds that what a noun, a gerund, a participle or a
// relative clause tells is told by it, of whom it is said.
func TestLinesOfOtherVerbs(t *testing.T) {
	for _, c := range []struct{ name, text, phrase, want string }{
		{"noun behind following", "Following a heavy collapse of the quay on Friday, the port has recovered most of its trade.", "collapse", "a heavy collapse of the quay on Friday"},
		{"relative with its own verb", "A councillor who quit the Mill Party on Monday claimed that twenty others would follow.", "quit", "A councillor … quit the Mill Party on Monday"},
		{"apposition", "The inquiry names Norvik Farms, a shipping line that bought six sheds in 2019.", "bought", "Norvik Farms, a shipping line … bought six sheds in 2019"},
		{"request filed", "The request by the port board, filed on Monday, asks for two tugs.", "filed", "The request by the port board, filed on Monday, asks for two tugs"},
	} {
		var lines []string
		for _, e := range told(t, c.text, "2026-07-14").Timeline {
			lines = append(lines, e.Text)
		}
		if !slices.Contains(lines, c.want) {
			t.Errorf("%s: no line %q among %q", c.name, c.want, lines)
		}
	}
}
