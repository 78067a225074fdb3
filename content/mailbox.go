package content

import "bytes"

// messageBorder is what stands between two messages of a mailbox: a blank
// line, the "From " line that names the sender's machine and the day, and the
// first line of a header.
var messageBorder = lazily(`\n\r?\n(From \S+ [^\n]*\d{4}[^\n]*\r?\n)[A-Za-z][A-Za-z-]{1,40}:[ \t]`)

// mailboxParts returns the messages of a mailbox that holds several, nil for
// every other file, and how many more there are than are read. Each begins with
// its "From " line.
func mailboxParts(raw []byte) (parts [][]byte, more int) {
	if len(raw) > maxBytes || !bytes.HasPrefix(raw, []byte("From ")) {
		return nil, 0
	}
	borders := messageBorder().FindAllSubmatchIndex(raw, -1)
	if len(borders) == 0 {
		return nil, 0
	}
	starts := []int{0}
	for _, b := range borders {
		starts = append(starts, b[2])
	}
	read := min(len(starts), maxParts)
	more = len(starts) - read
	for i, start := range starts[:read] {
		end := len(raw)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		parts = append(parts, raw[start:end])
	}
	return parts, more
}

// unguarded takes the ">" off the lines of a message that begin with "From ":
// mailboxes put it there so that no border shows.
func unguarded(raw []byte) []byte {
	if !bytes.HasPrefix(raw, []byte("From ")) {
		return raw
	}
	return bytes.ReplaceAll(raw, []byte("\n>From "), []byte("\nFrom "))
}
