package content

import "bytes"

// messageBorder is what stands between two messages of a mailbox: a blank
// line, the "From " line that names the sender's machine and the day, and the
// first line of a header.
var messageBorder = lazily(`\n\r?\n(From \S+ [^\n]*\d{4}[^\n]*\r?\n)[A-Za-z][A-Za-z-]{1,40}:[ \t]`)

// maxMessages is how many messages of a mailbox are read.
const maxMessages = 1000

// mailboxParts returns the messages of a mailbox that holds several, nil for
// every other file. Each begins with its "From " line.
func mailboxParts(raw []byte) [][]byte {
	if len(raw) > maxBytes || !bytes.HasPrefix(raw, []byte("From ")) {
		return nil
	}
	borders := messageBorder().FindAllSubmatchIndex(raw, maxMessages)
	if len(borders) == 0 {
		return nil
	}
	parts := make([][]byte, 0, len(borders)+1)
	start := 0
	for _, b := range borders {
		parts = append(parts, raw[start:b[2]])
		start = b[2]
	}
	if len(parts) == maxMessages { // the last border found ends the last message that is read
		return parts
	}
	return append(parts, raw[start:])
}

// unguarded takes the ">" off the lines of a message that begin with "From ":
// mailboxes put it there so that no border shows.
func unguarded(raw []byte) []byte {
	if !bytes.HasPrefix(raw, []byte("From ")) {
		return raw
	}
	return bytes.ReplaceAll(raw, []byte("\n>From "), []byte("\nFrom "))
}
