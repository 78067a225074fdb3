package content

import (
	"bytes"
	"context"
	"os"
	"strconv"
)

// partSign stands between the name of a file with several documents and the
// number of one of them: "week.ndjson#3".
const partSign = "#"

// partRef is the reference of one document of a file that holds several.
func partRef(ref string, number int) string { return ref + partSign + strconv.Itoa(number) }

// readItems reads what one file or stream holds: a document, or several where
// it is a news feed, a mailbox, or an array or lines of briefings as sitrep prints them.
func readItems(raw []byte, ref string) []Item {
	if items := feedItems(raw, ref); items != nil {
		return items
	}
	parts := mailboxParts(raw)
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
	for _, item := range openFile(ctx, path, path, info) {
		if item.Ref == path+partSign+strconv.Itoa(number) {
			item.Ref = ref
			if item.Document != nil {
				item.Document.Ref = ref
			}
			return item
		}
	}
	return Item{Ref: ref, Err: fail(ref, ErrNotFound, "")}
}
