package content

import (
	"fmt"
	"strconv"
	"strings"
)

// Post is an entry of a live page.
type Post struct {
	Start int    // the byte where its time, or the heading over it, begins
	Clock string // the time of day that it bears, "15:22"
	Day   string // the day beside that time or over the entries, "2006-01-02"; "" where none is told
}

var (
	// clockFirst is the time of day with which a line opens.
	clockFirst = lazily(`^(?i:(?:published|posted|updated) at )?(` + clockWords + `)(?:\b|\s|:|$)`)
	clockParts = lazily(`^(\d{1,2})(?:[:.](\d{2}))?(?: ?([ap])\.?m)?`)
)

// Posts returns the entries of a live page in text order, none where the text is
// no such page: fewer than three times of day head its parts.
func (d *Document) Posts() []Post {
	var posts []Post
	day := ""
	for i, b := range d.Blocks {
		s := b.Span.Of(d.Text)
		if b.Quoted > 0 || b.Kind != Paragraph && b.Kind != Heading || i == 0 && s == d.Title {
			continue
		}
		if clock := headClock(s, b); clock != "" {
			p := Post{Start: b.Span.Start, Clock: clock, Day: day}
			if beside := calendarDate(s); beside != "" {
				p.Day = beside
			}
			if tail := timeTail.FindStringIndex(s); tail != nil && tail[0] == 0 && i > 0 && d.Blocks[i-1].Kind == Heading {
				p.Start = d.Blocks[i-1].Span.Start
			}
			posts = append(posts, p)
		} else if len(posts) > 0 && (b.Kind == Heading || b.Meta) {
			if n := readDateNote(s); n.is && n.date != "" {
				day = n.date
			}
		}
	}
	if len(posts) < fewestPosts {
		return nil
	}
	return posts
}

// headClock returns the time of day that heads a post, as "15:22"; "" where the
// block is none of its heads.
func headClock(s string, b Block) string {
	m := clockFirst.FindStringSubmatch(s)
	if d := digitHead.FindStringSubmatch(s); m == nil && d != nil && !b.Meta && b.Kind == Paragraph && opensPost(s) {
		return d[1][:2] + ":" + d[1][2:]
	}
	switch {
	case m == nil:
		return ""
	case b.Kind == Heading, b.Meta && (clockAlone.MatchString(s) || timeTail.MatchString(s)), !b.Meta && opensPost(s):
		return clockOf(m[1])
	}
	return ""
}

// clockOf returns a time of day in words or figures as "15:22", "" where it is none.
func clockOf(words string) string {
	switch low := strings.ToLower(words); {
	case strings.HasPrefix(low, "noon"):
		return "12:00"
	case strings.HasPrefix(low, "midnight"):
		return "00:00"
	}
	m := clockParts.FindStringSubmatch(strings.ToLower(words))
	if m == nil {
		return ""
	}
	hour, _ := strconv.Atoi(m[1])
	minute, _ := strconv.Atoi(m[2])
	switch {
	case m[3] != "" && (hour < 1 || hour > 12), hour > 23, minute > 59:
		return ""
	case m[3] == "p" && hour < 12:
		hour += 12
	case m[3] == "a" && hour == 12:
		hour = 0
	}
	return fmt.Sprintf("%02d:%02d", hour, minute)
}
