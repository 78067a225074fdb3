package ui

import (
	"fmt"
	"strings"
	"time"

	"sitrep/content"
)

// How the chrome words things, and how texts are made fit for it.

// dayWords is a date "2006-01-02" as it is shown in the chrome, "30 Aug 2023";
// what is no such date comes back as it is, none as "no date".
func dayWords(date string) string {
	if date == "" {
		return "no date"
	}
	if t, err := time.Parse("2006-01-02", date); err == nil {
		return t.Format("2 Jan 2006")
	}
	return date
}

// readingTime is how long a text takes to read, "41 h 39 min".
func readingTime(minutes int) string {
	if minutes < 60 {
		return fmt.Sprintf("%d min", minutes)
	}
	hours := content.Thousands(minutes/60) + " h"
	if minutes%60 == 0 {
		return hours
	}
	return fmt.Sprintf("%s %d min", hours, minutes%60)
}

// ofAll is a number among others, "3 of 1,204".
func ofAll(n, of int) string { return content.Thousands(n) + " of " + content.Thousands(of) }

// stageWords says what a stage of the analysis is looking for, in a reader's
// words; "" where there are none.
func stageWords(stage string) string { return stagesInWords[stage] }

var stagesInWords = map[string]string{
	"language":                  "going through the sentences",
	"time expressions":          "looking for dates",
	"actors":                    "looking for actors",
	"claims":                    "looking for claims",
	"events":                    "looking for events",
	"order of events":           "putting events in order",
	"the timeline's order":      "putting events in order",
	"the author's items":        "adding what the author wrote",
	"bottom line and key marks": "choosing what matters most",
}

// plural is a number with its noun.
func plural(n int, noun string) string { return content.Counted(n, noun) }

// refName is what a reference is called on the screen.
func refName(ref string) string { return content.RefName(ref) }

// oneLine makes one line of text without moving a byte: newlines and tabs
// become blanks.
func oneLine(text string) string {
	if !strings.ContainsAny(text, "\n\t\r") {
		return text
	}
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' || r == '\r' {
			return ' '
		}
		return r
	}, text)
}

// holdsWords reports whether text holds every word of the query. Both are in
// lower case.
func holdsWords(text, query string) bool {
	for _, word := range strings.Fields(query) {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}
