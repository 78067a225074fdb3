package content

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
)

// partSign stands between the name of a file with several documents and the
// number of one of them: "week.ndjson#3".
const partSign = "#"

// maxParts is how many articles of a feed or messages of a mailbox are read.
const maxParts = 1000

// beyond is the item that stands for the documents of a file behind the last
// that is read: how many more there are, of what kind.
func beyond(ref string, more int, kind string) Item {
	return Item{Ref: ref, Err: fail(ref, ErrTooMany,
		fmt.Sprintf("%s than the %s that sitrep reads of one file", Counted(more, "more "+kind), Thousands(maxParts)))}
}

// partRef is the reference of one document of a file that holds several.
func partRef(ref string, number int) string { return ref + partSign + strconv.Itoa(number) }

// readItems reads what one file or stream holds: a document, or several where
// it is a news feed, a mailbox, or an array or lines of briefings as sitrep prints them.
func readItems(raw []byte, ref string) []Item {
	if items := feedItems(raw, ref); items != nil {
		return items
	}
	parts, more := mailboxParts(raw)
	if parts == nil {
		parts = briefingParts(raw, ref)
	}
	if len(parts) < 2 {
		doc, err := Read(raw, ref)
		return []Item{{Ref: ref, Document: doc, Err: err}}
	}
	items := make([]Item, len(parts))
	for i, part := range parts {
		items[i].Ref = partRef(ref, i+1)
		items[i].Document, items[i].Err = Read(part, items[i].Ref)
	}
	if more > 0 {
		items = append(items, beyond(ref, more, "message"))
	}
	return items
}

// briefingParts returns the briefings of a file that holds several, nil for
// every other file.
func briefingParts(raw []byte, ref string) [][]byte {
	if len(raw) > maxBytes || !bytes.Contains(raw[:min(len(raw), detectReach)], []byte("sitrep.briefing.v")) {
		return nil
	}
	src := decode(raw)
	if detect(src, ref) != formatBriefing {
		return nil
	}
	all, err := publishedIn(src)
	if err != nil {
		return nil
	}
	parts := make([][]byte, len(all))
	for i, part := range all {
		parts[i] = part
	}
	return parts
}

// openPart reads one briefing of a file that holds several.
func openPart(ctx context.Context, path, ref string, number int) Item {
	info, err := os.Stat(path)
	if err != nil {
		return Item{Ref: ref, Err: pathFailure(ref, err)}
	}
	if info.IsDir() {
		return Item{Ref: ref, Err: fail(ref, ErrNotFound, "")}
	}
	items := openFile(ctx, path, path, info)
	for _, item := range items {
		if item.Ref == path+partSign+strconv.Itoa(number) {
			item.Ref = ref
			if item.Document != nil {
				item.Document.Ref = ref
			}
			return item
		}
	}
	if last := items[len(items)-1]; number > maxParts && errors.Is(last.Err, ErrTooMany) {
		return Item{Ref: ref, Err: last.Err}
	}
	return Item{Ref: ref, Err: fail(ref, ErrNotFound, "")}
}
