package ui

import "fmt"

// CrashError says that the reader broke and where the report of it lies. The
// terminal is in order again when somebody gets to see it.
type CrashError struct {
	Panic  any    // what was panicked with
	Report string // path of the report, "" where it could not be written
}

func (e *CrashError) Error() string {
	if e.Report == "" {
		return fmt.Sprintf("the reader broke: %v", e.Panic)
	}
	return fmt.Sprintf("the reader broke: %v; a report was written to %s", e.Panic, e.Report)
}
