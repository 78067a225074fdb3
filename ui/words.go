package ui

import (
	"fmt"
	"time"
)

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

// readingTime is how long so many words take to read: 200 a minute.
func readingTime(words int) string { return fmt.Sprintf("%d min", max((words+100)/200, 1)) }
