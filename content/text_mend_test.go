package content

import (
	"slices"
	"strings"
	"testing"
)

// TestMendedParagraphs holds what is put together, parted and left out again in
// texts that lost their lines or were cut by what stood between them.
func TestMendedParagraphs(t *testing.T) {
	const lede = "The harbour board of Velm will shut the old pier on Monday."
	const dropped = "The old pier seen from the water in June"
	for _, c := range []struct {
		name, src string
		want      []string
	}{
		{"broken in a sentence", lede + "\n\nDivers found cracks in nine of its piles, and visitors\n\nnow take the bus instead.\n",
			[]string{lede, "Divers found cracks in nine of its piles, and visitors now take the bus instead."}},
		{"broken behind a comma", lede + "\n\nDivers who went down in the spring found cracks in nine piles,\n\nand the board acted at once.\n",
			[]string{lede, "Divers who went down in the spring found cracks in nine piles, and the board acted at once."}},
		{"a label is no first half", lede + "\n\nNumbers of the week\n\nnine of the piles have cracks.\n", []string{lede, "Numbers of the week", "nine of the piles have cracks."}},
		{"lines of a list are none", lede + "\n\nThese were the people who came to the pier on Monday\n\nann example, diver\n\ntom brandvik, mayor\n",
			[]string{lede, "These were the people who came to the pier on Monday", "ann example, diver", "tom brandvik, mayor"}},
		{"a caption kept twice", lede + "\n\n" + dropped + "\n\n" + dropped + "\n\nA shuttle bus will run instead, the board said on Friday.\n",
			[]string{lede, dropped, "A shuttle bus will run instead, the board said on Friday."}},
		{"a short answer given twice", lede + "\n\n“Never.”\n\n“Never.”\n\nA shuttle bus will run instead.\n", []string{lede, "“Never.”", "“Never.”", "A shuttle bus will run instead."}},
		{"rules in the line", "PRESS OFFICE For release ------------ Old pier to shut ============ " + lede + " A bus will run.\n",
			[]string{"PRESS OFFICE For release", "Old pier to shut", lede + " A bus will run."}},
		{"a dash, a form and a table are none", lede + "\n\nThe pier -- the oldest -- shuts. Name ---- Date ----\n", []string{lede, "The pier -- the oldest -- shuts. Name ---- Date ----"}},
	} {
		doc := readText(t, c.src)
		var got []string
		for _, b := range doc.Blocks {
			got = append(got, b.Span.Of(doc.Text))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
}

// TestSignOff holds that the date and the name under an article are about it.
func TestSignOff(t *testing.T) {
	const article = "Old pier of Velm to shut\n\nThe harbour board of Velm will shut the old pier on Monday.\n\nDivers had found cracks in nine of its forty piles.\n\nThe board will meet again after the summer holidays.\n\n"
	for _, c := range []struct{ name, end, published, byline string }{
		{"a date", "3 March 2024\n", "2024-03-03", ""},
		{"a name and a date", "Ann Example\n\n2024-03-03 17:34:39\n\n#pier #velm #harbour #board\n", "2024-03-03", "Ann Example"},
		{"a date of change", "Last updated: 3 March 2024\n", "2024-03-03", ""},
		{"a sentence with a date", "It was built on 3 March 1911.\n", "", ""},
		{"under a heading", "Timeline\n\n3 March 1911\n\nThe pier is opened by the king of the islands and his two sons.\n", "", ""},
	} {
		doc := readText(t, article+c.end)
		if doc.Published != c.published || doc.Byline != c.byline {
			t.Errorf("%s: published %q, by %q", c.name, doc.Published, doc.Byline)
		}
	}
}

// TestPressHead holds that the lines of a press office over its text are about
// it and not read as prose.
func TestPressHead(t *testing.T) {
	const report = "Port Ann, N.L. (May 3, 2024) - The harbour board of Velm will shut the old pier on Monday, it said."
	doc := readText(t, "No. 12 PRESS OFFICE For immediate release Contact:\n\nAda Holt, Harbour Board, ada.holt@velm.example, 555-0101\n\n"+report+"\n\nThe release of water for the pier's press release was quiet, a@b.example wrote.\n")
	var prose []string
	for _, b := range doc.Blocks {
		if b.Prose() {
			prose = append(prose, b.Span.Of(doc.Text))
		}
	}
	if len(prose) != 2 || prose[0] != report || doc.Published != "2024-05-03" {
		t.Errorf("published %q, prose\n%s", doc.Published, strings.Join(prose, "\n"))
	}
}

// TestFramesOfPages holds that the frame of a wiki's page, the videos under a
// report and lists of other articles in its middle are no part of it.
func TestFramesOfPages(t *testing.T) {
	const lede = "The harbour board of Velm will shut the old pier on Monday, it said."
	const more = "Divers had found cracks in nine of its forty piles, according to a report."
	for _, c := range []struct{ name, src, want, gone string }{
		{"a wiki", "Old pier of Velm to shut\n\nFrom Wikinews, the free news source you can write!\nJump to: navigation, search\n\nMonday, March 3, 2008\n\nAnn Example.\n\nNorland\n" +
			"Other stories from Norland\n  • 1 March 2008: Ferry line sold to a bank\n  • 9 February 2008: Mayor of Velm steps down\n…More articles here\nLocation of Norland\n\nA map showing the location of Norland\n\n" +
			"To write, edit, start or view other articles on Norland, see the Norland Portal\nFlag of Norland.svg\n\n" + lede + "\n\n" + more + "\n",
			"Ann Example.\n\n" + lede + "\n\n" + more, "Wikinews|Jump|Ferry line|steps down|More articles|Location|map showing|Portal|svg|\nNorland\n"},
		{"videos", "Old pier of Velm to shut\n\n" + lede + "\n\n" + more + "\n\n00:59\nFerry line sold to a bank\n01:03\nMayor of Velm steps down after vote\nGo to video\nLighthouse painted red\n",
			lede + "\n\n" + more, "00:59|Ferry line|steps down|Lighthouse"},
		{"a list in the middle", "Old pier of Velm to shut\n\n" + lede + "\n\nMore from the harbour\n\n- Ferry line sold to a bank\n- Mayor of Velm steps down\n\n" + more + "\n",
			lede + "\n\n" + more, "More from|Ferry line|steps down"},
		{"a running report keeps its clock", "Old pier of Velm shuts, as it happened\n\n" + lede + "\n\n09:30\n\nThe gates are shut.\n\n08:10\n\nThe first divers are here.\n",
			"09:30\n\nThe gates are shut.\n\n08:10\n\nThe first divers are here.", "none"},
		{"a list that says things", "Old pier of Velm to shut\n\n" + lede + "\n\nOther news from the meeting\n\n- The ferry line was sold.\n- The mayor stepped down.\n\n" + more + "\n",
			"Other news from the meeting\n\nThe ferry line was sold.\nThe mayor stepped down.\n\n" + more, "none"},
	} {
		doc := readText(t, c.src)
		if doc.Byline != "" {
			t.Errorf("%s: by %q", c.name, doc.Byline)
		}
		if !strings.Contains(doc.Text, c.want) {
			t.Errorf("%s: the text is\n%s\nwithout\n%s", c.name, doc.Text, c.want)
		}
		for words := range strings.SplitSeq(c.gone, "|") {
			if strings.Contains(doc.Text, words) {
				t.Errorf("%s: %q stands in\n%s", c.name, words, doc.Text)
			}
		}
	}
}
