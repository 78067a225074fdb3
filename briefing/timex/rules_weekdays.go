package timex

import (
	"fmt"
	"time"

	"sitrep/content/span"
)

// weekdayRules are weekdays without a date, with the part of the day.
var weekdayRules = []rule{
	{pattern: "[ early|late|earlier|later|mid ] $weekday [ $part ]", mean: bareWeekday},
	{pattern: "[ late ] last|next|this|previous|following [ past|coming ] $weekday [ $part ]", mean: bareWeekday},
	{pattern: "the previous|following|next|same|last|first $weekday [ $part ]", mean: bareWeekday},
	{pattern: "that|the $weekday [ $part ]", mean: bareWeekday},
	{pattern: "$weekday [ $part ] last|this|next week", mean: weekdayOfWeek},
	{pattern: "$weekday of last|this|next week", mean: weekdayOfWeek},
	{pattern: "$part $weekday", mean: bareWeekday},
	{pattern: "the [ day|night|morning|evening ] before|after $weekday", mean: besideWeekday},
	{pattern: "[ the ] day before|after last|next $weekday", mean: besideWeekday},
	{pattern: "a week ago $weekday", mean: weekAgoWeekday},
	{pattern: "$weekday week", mean: weekAfterWeekday},
}

// bareWeekday follows the news: nearest on or before the publication date, on
// or after it where the verb looks forward; it may be the day itself.
func bareWeekday(m *match, c *context) answer {
	if m.has("part") && plural(m.toks[m.end-1].low) {
		return answer{} // "Friday nights" come again
	}
	wd := m.get("weekday").n
	part := m.get("part").s
	if !c.dated {
		if m.says("previous", "following", "next") {
			if p, ok := c.last(byTime, byDay); ok {
				dir := 1
				if m.says("previous") {
					dir = -1
				}
				return onPart(nearWeekday(p, wd, dir, true), part, "counted from "+p.String())
			}
		}
		a := open(fmt.Sprintf("XXXX-WXX-%d%s", wd, part), weekdayWord(wd))
		if part != "" {
			a.typ = Time
		}
		return trimLead(m, a)
	}
	from, dir, strict, why := c.pub, c.direction(m), false, ""
	switch {
	case m.says("previous", "following") || m.says("next") && m.says("the") || m.says("that", "same"):
		p, _, _ := c.anchor(byDay)
		from, strict, dir = p, !m.says("that", "same"), 1
		if m.says("previous", "that", "same") {
			dir = -1
		}
	case m.says("last"):
		dir, strict = -1, true
	case m.says("next"):
		dir, strict = 1, true
	case m.says("past"):
		dir, strict = -1, true
	case m.says("coming"):
		dir, strict = 1, true
	case m.says("this"):
		if dir == 0 {
			dir = 1
		}
	case lowAt(m.toks, m.at-1) == "of" && lowAt(m.toks, m.at-2) == "ahead":
		dir = 1 // "ahead of Wednesday's vote"
	case lowAt(m.toks, m.end) == "'s":
		dir = -1 // "Wednesday's ruling" has happened, whatever the verb says of it
	case dir == 0 && c.at(m) == span.PresentTense && comes[lowAt(m.toks, m.at-1)]:
		dir = 1 // "the final is on Sunday", "the deadline is Friday"
	case dir == 0 && c.at(m) == span.PresentTense:
		dir = -1
	}
	p := nearWeekday(from, wd, dir, strict)
	if next := m.says("next") && !m.says("the"); c.dated && from == c.pub && (next || m.toks[m.at].low == "last") && p.first().Sub(from.first()).Abs() == 24*time.Hour {
		p = p.add(byDay, 7*dir) // the day beside this one is "tomorrow" or "yesterday"
	}
	if why = against(weekdayWord(wd), dir, from); strict {
		why = fmt.Sprintf("%s %s %s", weekdayWord(wd), map[bool]string{true: "after", false: "before"}[dir > 0], from)
	}
	return trimLead(m, onPart(p, part, why))
}

// comes are the words before a weekday that lies ahead of a verb in the present.
var comes = set(`on is are`)

// trimLead leaves an article out that only helps the rule.
func trimLead(m *match, a answer) answer {
	if m.toks[m.at].low == "the" && weekdayNames[lowAt(m.toks, m.at+1)] > 0 {
		a.from = 1
	}
	return a
}

// onPart is a day, or a part of it.
func onPart(p point, part, why string) answer {
	if part != "" {
		p.grain, p.tail = byPart, part
		if part == "T12:00" {
			p.grain = byTime
		}
	}
	return on(p, why)
}

func weekdayOfWeek(m *match, c *context) answer {
	wd := m.get("weekday").n
	if !c.dated {
		return open(fmt.Sprintf("XXXX-WXX-%d", wd), weekdayWord(wd))
	}
	n := 0
	if m.says("last") {
		n = -1
	} else if m.says("next") {
		n = 1
	}
	monday := c.pub.add(byWeek, n).first()
	return onPart(dayOf(monday.AddDate(0, 0, wd-1)), m.get("part").s, "the week is counted from "+c.pub.String())
}

func besideWeekday(m *match, c *context) answer {
	wd := m.get("weekday").n
	if !c.dated {
		if !m.says("day") {
			return answer{}
		}
		return open("XXXX-XX-XX", m.text())
	}
	dir, strict := c.direction(m), false
	if m.says("last") {
		dir, strict = -1, true
	}
	p := nearWeekday(c.pub, wd, dir, strict)
	n := 1
	if m.says("before") {
		n = -1
	}
	p = p.add(byDay, n)
	for _, w := range []string{"night", "morning", "evening"} {
		if m.says(w) {
			return onPart(p, dayParts[w], "counted from "+weekdayWord(wd))
		}
	}
	if !m.says("day") {
		return answer{}
	}
	return on(p, "counted from "+weekdayWord(wd))
}

func weekAgoWeekday(m *match, c *context) answer {
	if !c.dated {
		return open(fmt.Sprintf("XXXX-WXX-%d", m.get("weekday").n), m.text())
	}
	p := nearWeekday(c.pub, m.get("weekday").n, -1, false)
	return on(p.add(byDay, -7), "a week before "+p.String())
}

func weekAfterWeekday(m *match, c *context) answer {
	if !c.dated || m.says("of") {
		return answer{}
	}
	p := nearWeekday(c.pub, m.get("weekday").n, 1, true)
	return on(p.add(byDay, 7), "a week after "+p.String())
}
