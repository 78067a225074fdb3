package content

import "errors"

// The reasons why a reference gives no document. Every error of Open and Read
// is a *Failure that wraps one of them, or the context's own error.
var (
	ErrNotFound = errors.New("there is no such file or folder")
	ErrDenied   = errors.New("no permission to read it")
	ErrBinary   = errors.New("not a text")
	ErrEmpty    = errors.New("there is no word in it")
	ErrTooLarge = errors.New("larger than 64 MB, the most that sitrep reads")
	ErrNoText   = errors.New("no document that sitrep can read is in this folder")
	ErrLoop     = errors.New("the link leads back to a folder that it lies in")
	ErrNoFile   = errors.New("not a file that can be read")
	ErrAddress  = errors.New("sitrep does not fetch addresses")
	ErrBroken   = errors.New("damaged")
	ErrTooMany  = errors.New("more documents than sitrep reads of one file")
)

// Failure says in one sentence why a reference could not be read.
type Failure struct {
	Ref    string // sanitised
	Reason error  // one of the errors above
	Detail string // takes the place of the reason's words where it is not ""
}

// Error is the whole sentence, without a full stop.
func (f *Failure) Error() string { return f.Ref + ": " + f.Why() }

// Why is the sentence without what it is about.
func (f *Failure) Why() string {
	if f.Detail != "" {
		return f.Detail
	}
	return f.Reason.Error()
}

// Unwrap gives the reason to errors.Is.
func (f *Failure) Unwrap() error { return f.Reason }

// fail makes the error for a reference. What it quotes is sanitised here.
func fail(ref string, reason error, detail string) error {
	name := SanitizeLine(ref)
	if ref == StdinRef {
		name = "standard input"
	}
	return &Failure{Ref: name, Reason: reason, Detail: SanitizeLine(detail)}
}
