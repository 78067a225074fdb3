package content

import (
	"bytes"
	"strings"
)

// ligatures are the signs that a typesetter makes of two or three letters (Unicode's
// "Alphabetic Presentation Forms") and that programs take out of a PDF as they are.
// Nobody types them: a search for "firm", a name and a list of words want the letters.
var ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st")

// apart takes ligatures apart. It works on what a document is read from, so that all
// that is later found in its text is found in the letters.
func apart(src []byte) []byte {
	if !bytes.Contains(src, []byte("\xef\xac")) { // what all of them begin with
		return src
	}
	return []byte(ligatures.Replace(string(src)))
}
