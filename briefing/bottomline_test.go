package briefing

import (
	"context"
	"slices"
	"strings"
	"testing"

	"sitrep/content"
)

func TestBottomLine(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"the lede", quarry, "The quarry above Tolm"},
		{"a scene first", "# Lake Orsa is drying out, survey finds\n\nWhen the bell rang, Ina Holt pulled on her boots and walked to the shore once more.\n\n" +
			"Lake Orsa is drying out faster than any lake in the region, a survey finds.\n", "Lake Orsa is drying"},
		{"a question first", "# Tolls to rise\n\nWho would have thought that crossing the river could ever cost so much?\n\n" +
			"Tolls on the Elm bridge will rise to nine crowns in May, the council said.\n", "Tolls on the Elm bridge"},
		{"the legend of a chart first", "# Tolls to rise\n\n" + strings.Repeat("■ Elm bridge - 9 crowns\n\n", 9) +
			"Tolls on the Elm bridge will rise to nine crowns in May, the council said.\n", "Tolls on the Elm bridge"},
		{"a greeting first", "# The Orsa morning round\n\nGood morning, and welcome to the morning round of the lake country on this grey Tuesday.\n\n" +
			"Tolls on the Elm bridge will rise to nine crowns in May, the council said.\n", "Tolls on the Elm bridge"},
		{"the head of a live page first", "# Latest: Bridge shut\n\nThe Latest on the closure of the old bridge over the Elm river near Tolm:\n\n" +
			"Police have shut the Elm bridge after a lorry broke through its rail on Tuesday.\n", "Police have shut"},
		{"a hearty greeting first", "# The Orsa week\n\nHey, all — welcome back to the Orsa week, the letter in which we gather what moved the lake country.\n\n" +
			"Tolls on the Elm bridge will rise to nine crowns in May, the council said.\n", "Tolls on the Elm bridge"},
		{"a good wish first", "# The Orsa week\n\nWe hope that all readers have had warm holidays and dry boots on the shores of the lake.\n\n" +
			"Tolls on the Elm bridge will rise to nine crowns in May, the council said.\n", "Tolls on the Elm bridge"},
		{"a word to the reader first", "# Tolls explained\n\nYou hear ‘toll’ and in your head there is an old man with a lantern in a wooden hut.\n\n" +
			"On Tuesday, the council of Tolm announced that crossing the bridge will cost nine crowns.\n", "On Tuesday, the council"},
		{"the text of a picture first", "# Tolls explained\n\nAt a rally on the bridge, Jon Keen, of the lorry drivers, says that tolls will ruin the trade. (Video first shown 3 May 2021.)\n\n" +
			"Tolls on the Elm bridge will rise to nine crowns in May, the council said.\n", "Tolls on the Elm bridge"},
		{"a scene without news first", "# Bridge opens\n\nIt was the second day of the summer fair on the meadow below the old bridge.\n\n" +
			"The mayor opened the Elm bridge on Tuesday after two years of work on its piles.\n", "The mayor opened"},
		{"the host of a show first", "# Transcript: Mayor Tolbin on Radio Harwick\n\nAnna Lane: It’s the Anna Lane Show on Radio Harwick with news from every borough. And we begin as always with our weekly hour with the mayor.\n\n" +
			"Lane: Good morning, Mr. Mayor. Why were the streets of the north not cleared after Monday’s snow?\n\nMayor Piet Tolbin: The city cleared the main roads of all five boroughs within one day. The side streets took longer.\n\n" +
			"Lane: And listeners want to know about the buses. Will they run?\n\nMayor: They will run from Friday on all of the old lines, and nobody has to pay.\n\nLane: That is good to hear. What about trains?\n\nMayor: Trains are not ours.\n", "Mayor Piet Tolbin: The city cleared"},
		{"what it follows first", "# Tolls to rise again\n\nThis comes after the council said that tolls would never rise again in this decade.\n\n" +
			"Tolls on the Elm bridge will rise to nine crowns in May, the council said.\n", "Tolls on the Elm bridge"},
		{"the headline in other capitals first", "# Elm tolls up\n\nTolm Council Announces Another Rise in Elm Bridge Tolls for Coming Season\n\n" +
			"Tolls on the bridge will rise to nine crowns in May, the council said on Tuesday.\n", "Tolls on the bridge"},
		{"an offer first", "# Elm tolls up\n\nStart your day with the only newsletter that every lorry driver of the lake country reads.\n\n" +
			"Tolls on the bridge will rise to nine crowns in May, the council said on Tuesday.\n", "Tolls on the bridge"},
		{"a deck first", "# Tolls to rise\n\nCouncil says it has no choice in the matter of the old bridge\n\n" +
			"Tolls on the Elm bridge will rise to nine crowns in May, the council said.\n", "Tolls on the Elm bridge"},
	} {
		b := read(t, c.text, Options{})
		if len(b.BottomLine) != 1 || !strings.HasPrefix(b.BottomLine[0].Of(b.Document.Text), c.want) {
			t.Errorf("%s: %v, want the sentence that starts %q", c.name, b.BottomLine, c.want)
		}
	}
}

// TestBottomLineOfAConversationNamesItsSpeaker holds that an answer is no bottom line
// without the label of who gives it.
func TestBottomLineOfAConversationNamesItsSpeaker(t *testing.T) {
	b := read(t, "# Radio Harwick\n\nANNA LANE:\n\nMinister, good morning. Do you plan to sell the ferries?\n\nMINISTER TOLBIN:\n\nMorning, Anna. The state has sold two of the five ferries to their crews since May.\n\n"+
		"ANNA LANE:\n\nWhy is that?\n\nMINISTER TOLBIN:\n\nThey cost nine million crowns a year.\n\nANNA LANE:\n\nWill there be more?\n\nMINISTER TOLBIN:\n\nNot this year, Anna.\n", Options{})
	var got []string
	for _, at := range b.BottomLine {
		got = append(got, at.Of(b.Document.Text))
	}
	if want := []string{"MINISTER TOLBIN:", "The state has sold two of the five ferries to their crews since May."}; !slices.Equal(got, want) {
		t.Errorf("bottom line %q, want %q", got, want)
	}
}

// TestBottomLineOfATextWithoutAHeadline holds that the lede that names a text
// is printed once, whole, before the sentence that stands beside it.
func TestBottomLineOfATextWithoutAHeadline(t *testing.T) {
	const lede = "The harbour board of Velm will shut the old pier on Monday after divers found cracks in nine of its piles, it said."
	const next = "The pier, built in 1911, carries forty thousand people a year to the islands of the outer bay."
	for name, start := range map[string]string{"a sentence": "", "behind a dateline": "VELM, March 3 (Bay Wire) – "} {
		doc, err := content.Read([]byte(start+lede+"\n\n"+next+"\n\nA shuttle bus will run instead, the board said.\n"), "in/pier.txt")
		if err != nil {
			t.Fatal(err)
		}
		b, err := Analyze(context.Background(), doc, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if doc.Title != lede || len(b.BottomLine) != 1 || b.BottomLine[0].Of(doc.Text) != next {
			t.Errorf("%s: title %q, bottom line %v", name, doc.Title, b.BottomLine)
		}
		for _, out := range []string{b.Plain(doc), strings.NewReplacer("# ", "", ">\n", "", "> ", "").Replace(b.Markdown(doc))} {
			if head, _, _ := strings.Cut(out, next); strings.Count(head, lede) != 1 || !strings.HasPrefix(head, "pier.txt\n") || !strings.HasSuffix(head, lede+"\n") {
				t.Errorf("%s: the head and the bottom line are\n%s", name, head)
			}
		}
	}
}
