package briefing

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content"
	"sitrep/content/span"
)

// This file dates what the posts of a live page tell: each has its time of day,
// and the page its day. The newest stands first as a rule; the timeline runs the
// other way.

// livePage are the posts of a page with the day that each belongs to.
type livePage struct {
	posts []content.Post
	order int // 1 where the oldest stands first, -1 where the newest does
}

// nightHours is how far the clock goes back from one post to the next where a
// night lies between them.
const nightHours = 6

// live returns the posts of the document, with days where they are known; false
// where it is no live page. A page that runs over midnight tells its days itself,
// or has none.
func (s *store) live() (livePage, bool) {
	p := livePage{posts: slices.Clone(s.doc.Posts())}
	if len(p.posts) == 0 {
		return p, false
	}
	for i := range p.posts[1:] {
		if a, b := clockHours(p.posts[i].Clock), clockHours(p.posts[i+1].Clock); a < b {
			p.order++
		} else if a > b {
			p.order--
		}
	}
	if p.order == 0 {
		return p, false
	}
	p.order /= max(p.order, -p.order)
	nights := false
	for i := range p.posts[1:] {
		back := (clockHours(p.posts[i].Clock) - clockHours(p.posts[i+1].Clock)) * float64(p.order)
		nights = nights || back > nightHours
	}
	day := dayOnly(s.briefing.Document.Published)
	if day == "" {
		day = s.onlyDay(p.posts[0].Start)
	}
	for i := range p.posts {
		if p.posts[i].Day == "" && !nights {
			p.posts[i].Day = day
		}
	}
	return p, true
}

// onlyDay is the day that the text tells in full before a byte, "" where it tells none
// or several.
func (s *store) onlyDay(before int) string {
	day := ""
	for _, t := range s.timexes {
		v := dayOnly(t.Value)
		if t.Span.Start >= before || !iso4(v) || precisionOf(v) != ByDay || !fullYear(t.Span.Of(s.doc.Text)) {
			continue
		}
		if day != "" && day != v {
			return ""
		}
		day = v
	}
	return day
}

// clockHours is a time of day in hours, "15:30" as 15.5.
func clockHours(clock string) float64 {
	hour, minute, _ := strings.Cut(clock, ":")
	h, _ := strconv.Atoi(hour)
	m, _ := strconv.Atoi(minute)
	return float64(h) + float64(m)/60
}

// at returns the post that holds a byte; false before the first.
func (p livePage) at(offset int) (content.Post, bool) {
	i, _ := slices.BinarySearchFunc(p.posts, offset+1, func(post content.Post, at int) int { return cmp.Compare(post.Start, at) })
	if i == 0 {
		return content.Post{}, false
	}
	return p.posts[i-1], true
}

// dateByPost gives the events of a live page without a date the day of their post.
// What a post tells as having been before keeps its own.
func (s *store) dateByPost() {
	page, ok := s.live()
	if !ok {
		return
	}
	for i := range s.happenings {
		h := &s.happenings[i]
		post, in := page.at(h.place.Start)
		if !in || post.Day == "" || h.event.When != nil || h.event.Status != Past || s.startsWith(*h, "had") || s.tellsBack(h) {
			continue
		}
		reason := fmt.Sprintf("the post of %s on %s", post.Clock, post.Day)
		h.event.When = &When{Quote: Quote{Span: span.Span{Start: h.event.Span.Start, End: h.event.Span.Start}}, Value: post.Day,
			Precision: ByDay, From: "inferred", Reason: reason}
		h.event.Why = append(h.event.Why, "date: "+reason)
	}
}

// tellsBack reports whether the words before an event put it before what was told,
// but for those by which a page takes up its own news, "as we reported earlier".
func (s *store) tellsBack(h *happening) bool {
	words := s.wordsBefore(h)
	for i, w := range words {
		if tellsBack.Has(w) && (i == 0 || !takingUp.Has(words[i-1])) {
			return true
		}
	}
	return false
}

// upTo are the words before an hour at which something ends.
var upTo = lang.Listed(`until till by before`)

// takingUp are the verbs by which a text takes up what it told before.
var takingUp = lang.Listed(`reported said mentioned noted wrote told`)

// raisePost is by how much what a post of a live page opens with is likelier to be
// worth a line: it is what the post is there for.
const raisePost = 1.0

// raisePosts raises the past events in the first sentence of each post.
func (s *store) raisePosts(all []candidate) {
	page, ok := s.live()
	if !ok {
		return
	}
	lead := map[int]bool{}
	last := -1
	for i, sen := range s.reading.Sentences {
		if s.reading.Passages[sen.Passage].Heading {
			continue
		}
		if post, in := page.at(sen.Span.Start); in && post.Start != last {
			lead[i], last = true, post.Start
		}
	}
	for i := range all {
		if lead[all[i].sentence] && s.status(all[i]) == Past {
			all[i].score += raisePost
		}
	}
}

// hoursOf are the hours that an event of a live page lies behind midnight: those in
// its words, else those of its post.
func (s *store) hoursOf(page livePage, h happening) (float64, bool) {
	post, in := page.at(h.place.Start)
	if in && post.Day == "" && h.event.When == nil && h.event.Status == Past && !s.startsWith(h, "had") && !s.tellsBack(&h) {
		return clockHours(post.Clock), true // the page tells no day, but the hours run on
	}
	if h.event.When == nil || h.event.Status != Past {
		return 0, false
	}
	if t, ok := s.clockIn(h.event); ok && !upTo.Has(lowAt(s.reading.Words, s.wordAt(t.Span.Start)-1)) {
		if _, clock, found := strings.Cut(t.Value, "T"); found && len(clock) >= 5 && clock[2] == ':' {
			return clockHours(clock[:5]), true
		}
	}
	if !in || dayOnly(h.event.When.Value) != post.Day {
		return 0, false
	}
	return clockHours(post.Clock), true
}
