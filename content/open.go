package content

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"iter"
	"net/url"
	"os"
	"strconv"
	"strings"
)

// Item is one thing that opening references came upon: a document, or the
// reason why there is none. Exactly one of Document and Err is set.
type Item struct {
	Ref      string // path, "-" for standard input, or "sample:NAME"
	Document *Document
	Err      error
}

// Opener reads references. The zero value reads files and folders.
type Opener struct {
	Stdin io.Reader // what "-" reads
}

const (
	// SamplesRef is the reference that stands for all embedded samples; with a
	// name after it, it stands for that one.
	SamplesRef = "sample:"
	// StdinRef is the reference that stands for standard input.
	StdinRef = "-"
	// PasteRef is the reference that a pasted document carries.
	PasteRef = "paste"

	maxBytes = 64 << 20 // the largest file or stream that is read
)

// Open reads the references in order and yields documents as they are read.
// A folder is walked recursively in name order; hidden files and those that
// are no text are skipped silently, unreadable ones are items with an error.
// It stops when the context is done.
func (o Opener) Open(ctx context.Context, refs ...string) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for _, ref := range refs {
			if ctx.Err() != nil || !o.open(ctx, ref, yield) {
				return
			}
		}
	}
}

// open yields what one reference leads to and reports whether to go on.
func (o Opener) open(ctx context.Context, ref string, yield func(Item) bool) bool {
	switch {
	case ref == StdinRef:
		return give(o.openStdin(ctx), yield)
	case strings.HasPrefix(ref, SamplesRef):
		return openSamples(ctx, ref, yield)
	}
	path := localPath(ref)
	info, err := os.Stat(path)
	if file, n, found := strings.Cut(path, partSign); found && errors.Is(err, fs.ErrNotExist) {
		if number, numErr := strconv.Atoi(n); numErr == nil && number > 0 {
			return yield(openPart(ctx, file, ref, number))
		}
	}
	switch {
	case err != nil && webAddress(ref): // a saved site may lie in a folder of its name
		return yield(Item{Ref: ref, Err: fail(ref, ErrAddress,
			"sitrep does not fetch addresses; save the page, or pipe it in: curl "+ref+" | sitrep -")})
	case err != nil:
		return yield(Item{Ref: ref, Err: pathFailure(ref, err)})
	case info.IsDir():
		return openFolder(ctx, path, yield)
	}
	return give(openFile(ctx, path, ref, info), yield)
}

// give yields items and reports whether to go on.
func give(items []Item, yield func(Item) bool) bool {
	for _, item := range items {
		if !yield(item) {
			return false
		}
	}
	return true
}

func webAddress(ref string) bool {
	lower := strings.ToLower(ref[:min(len(ref), len("https://"))])
	return strings.HasPrefix(lower, "http://") || strings.HasPrefix(lower, "https://") || strings.HasPrefix(lower, "www.")
}

// localPath is the path that ref names, which may be a file address.
func localPath(ref string) string {
	if u, err := url.Parse(ref); err == nil && u.Scheme == "file" && u.Path != "" && (u.Host == "" || u.Host == "localhost") {
		return u.Path
	}
	return ref
}

// pathFailure puts the system's answer into our words.
func pathFailure(ref string, err error) error {
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	case ref == "":
		return fail("an empty name", ErrNotFound, "")
	case errors.Is(err, fs.ErrNotExist):
		return fail(ref, ErrNotFound, "")
	case errors.Is(err, fs.ErrPermission):
		return fail(ref, ErrDenied, "")
	case strings.Contains(err.Error(), "too many levels of symbolic links"):
		return fail(ref, ErrLoop, "the link leads back to itself")
	}
	var perr *fs.PathError
	if errors.As(err, &perr) {
		err = perr.Err
	}
	return fail(ref, ErrNoFile, "cannot be read: "+err.Error())
}

// openFile reads one file. A pipe with a name is read to its end; devices and
// sockets are refused.
func openFile(ctx context.Context, path, ref string, info fs.FileInfo) []Item {
	switch mode := info.Mode(); {
	case mode&(fs.ModeDevice|fs.ModeSocket|fs.ModeIrregular) != 0:
		return failed(ref, fail(ref, ErrNoFile, "a device, not a file that can be read"))
	case mode.IsRegular() && info.Size() > maxBytes:
		return failed(ref, fail(ref, ErrTooLarge, ""))
	}
	raw, err := readAll(ctx, func() (io.ReadCloser, error) { return os.Open(path) })
	if err != nil {
		return failed(ref, pathFailure(ref, err))
	}
	return readItems(raw, ref)
}

func (o Opener) openStdin(ctx context.Context) []Item {
	if o.Stdin == nil {
		return failed(StdinRef, fail(StdinRef, ErrEmpty, "nothing was piped in"))
	}
	raw, err := readAll(ctx, func() (io.ReadCloser, error) { return io.NopCloser(o.Stdin), nil })
	switch {
	case err == nil:
		return readItems(raw, StdinRef)
	case strings.Contains(err.Error(), "is a directory"):
		return failed(StdinRef, fail(StdinRef, ErrNoFile, "a folder, not a text; give its name instead of -"))
	}
	return failed(StdinRef, pathFailure(StdinRef, err))
}

func failed(ref string, err error) []Item { return []Item{{Ref: ref, Err: err}} }

// readAll reads at most one byte more than is allowed: Read refuses that. It
// does not outlast the context, though opening or reading a pipe may block;
// the blocked call is then left behind.
func readAll(ctx context.Context, open func() (io.ReadCloser, error)) ([]byte, error) {
	type result struct {
		raw []byte
		err error
	}
	done := make(chan result, 1)
	go func() {
		r, err := open()
		if err != nil {
			done <- result{nil, err}
			return
		}
		defer r.Close()
		raw, err := io.ReadAll(io.LimitReader(r, maxBytes+1))
		done <- result{raw, err}
	}()
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case r := <-done:
		return r.raw, r.err
	}
}
