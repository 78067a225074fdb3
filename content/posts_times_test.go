package content

import (
	"fmt"
	"slices"
	"testing"
)

func TestPostsHaveTheirTimes(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"times in lines of their own": {"Storm live\n\n16:40\nPower is back\nThe works say that the power is back in the north of Tolm.\n\n2.05 pm\nA man has died under a tree, the police say, in the east of the town.\n\n11:10 GMT\nThe ferry has broken loose with forty people on board.\n", []string{"16:40", "14:05", "11:10"}},
		"times in headings":           {"# Vote live\n\n## 11.45pm: Lund concedes\n\nThe prime minister has conceded defeat in a speech to his party.\n\n## 10pm: Polls close\n\nThe voting has ended in all of the country.\n\n## 7am\n\nThe voting has begun in all of the country.\n", []string{"23:45", "22:00", "07:00"}},
		"times and days":              {"# Vote live\n\n14:00 – 8 June 2025\n\nThe counting goes on in the north.\n\n12:00 – 8 June 2025\n\nThe counting has begun in the south.\n\n23:00 – 7 June 2025\n\nThe voting has ended in all of the country.\n", []string{"14:00 2025-06-08", "12:00 2025-06-08", "23:00 2025-06-07"}},
		"times in four digits":        {"# Vote live\n\n0421 – The mayor loses her seat in the old harbour.\n\n0400 – The Farmers have lost all of the north.\n\n2355 – The counting has begun in the south.\n", []string{"04:21", "04:00", "23:55"}},
		"years":                       {"# The fair\n\n1998 – The fair opens on the green.\n\n2003 – The fair moves to the harbour.\n\n2012 – The fair closes for good.\n", nil},
		"two times":                   {"# The fair\n\n10:00\n\nThe gates open.\n\n12:00\n\nThe band plays on the green.\n", nil},
	} {
		doc, err := Read([]byte(c.text), "live.md")
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, p := range doc.Posts() {
			s := p.Clock
			if p.Day != "" {
				s = fmt.Sprintf("%s %s", s, p.Day)
			}
			got = append(got, s)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: the posts have the times %q, want %q", name, got, c.want)
		}
	}
}
