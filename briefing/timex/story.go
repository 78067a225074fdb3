package timex

import (
	"time"

	"sitrep/content/span"
)

// story is the date that an account of former years stands at. A text may tell
// of them long after: "He was arrested on 4 March 2009. He was tried in June."
// A bare day or month told straight on from a full date follows it, and not the
// publication date; a year named farther up or in passing dates nothing else.
type story struct {
	at   point
	left int // sentences that it still holds for; 0: none is told
}

// storyHolds is how many sentences a full date leads: its own and the next.
const storyHolds = 2

// storyStep is how far a bare date may lie behind the one before: what comes
// later is more likely of the year of publication.
const storyStep = 62 * 24 * time.Hour

// tell notes a date whose words name its year, and one that was told from it.
func (c *context) tell(m *match, a answer) {
	if a.p.grain > byMonth || a.aside || c.dated && a.p.y >= c.pub.y {
		return
	}
	if a.told || yearGiven(m, a) {
		c.story = story{at: a.p, left: storyHolds}
	}
}

// inStory gives a bare day or month of what is over its year from the story it
// stands in, false where it stands in none.
func (c *context) inStory(m *match, p point) (answer, bool) {
	s := c.story
	if s.left == 0 || c.at(m) != span.PastTense || m.says("last", "next", "this") || m.has("weekday") {
		return answer{}, false
	}
	p.y = s.at.y
	if p.m < s.at.m || p.m == s.at.m && p.grain == byDay && s.at.grain <= byDay && p.d < s.at.d {
		p.y++
	}
	if p.grain == byDay && (!validDay(p.y, p.m, p.d) || s.at.grain > byDay) || c.dated && p.first().After(c.pub.first()) ||
		p.first().Sub(s.at.first()) > storyStep {
		return answer{}, false
	}
	a := on(p, "told on from "+s.at.String())
	a.told = true
	return a, true
}
