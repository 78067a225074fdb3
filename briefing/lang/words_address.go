package lang

import (
	"strings"
	"unicode"
)

// address returns the length of the web or mail address that s starts with, 0
// where there is none. A stop, comma or bracket that ends it belongs to the
// sentence.
func address(s string) int {
	if !strings.HasPrefix(s, "http://") && !strings.HasPrefix(s, "https://") && !strings.HasPrefix(s, "www.") && !mail(s) {
		return 0
	}
	end := strings.IndexFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("<>\"“”‘’«»|", r)
	})
	if end < 0 {
		end = len(s)
	}
	end = len(strings.TrimRight(s[:end], ".,;:!?'…"))
	if strings.HasSuffix(s[:end], ")") && !strings.Contains(s[:end], "(") {
		end = len(strings.TrimRight(s[:end], ").,;:!?'…"))
	}
	return end
}

// longestMailbox is how many bytes a mail address has before its @ (RFC 5321): a
// long run of letters and stops is not gone through again for each of its words.
const longestMailbox = 64

// mail reports whether s starts with a mail address.
func mail(s string) bool {
	at := 0
	for at < len(s) && at <= longestMailbox && (isASCIIAlnum(s[at]) || at > 0 && strings.IndexByte("._+-", s[at]) >= 0) {
		at++
	}
	if at == 0 || at+1 >= len(s) || s[at] != '@' || !isASCIIAlnum(s[at+1]) {
		return false
	}
	for _, b := range []byte(s[at+1:]) {
		if b == '.' {
			return true
		}
		if !isASCIIAlnum(b) && b != '-' {
			return false
		}
	}
	return false
}

func isASCIIAlnum(b byte) bool {
	return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z'
}
