package content

import "strings"

var (
	creditLabel = lazily(`(?:^|[.;,]\s+)(\p{Lu}\p{L}+(?: \p{Ll}+)?):\s+`)
	writerLabel = lazily(`(?i)^(?:interview|words|text|story|report|reporting|written by|by|author)$`)
)

// readCredits reads a line of names behind what each of them did: "Interview:
// Ann Example. Photographs: Bo Berg." It returns the names of those who wrote,
// "" where none is told, and whether the line is nothing but such credits.
func readCredits(s string) (writers string, ok bool) {
	at := creditLabel.FindAllStringSubmatchIndex(s, -1)
	if len(at) == 0 || at[0][0] != 0 {
		return "", false
	}
	for i, label := range at {
		end := len(s)
		if i+1 < len(at) {
			end = at[i+1][0]
		}
		who := strings.Trim(s[label[1]:end], " .,;")
		if !nameAlone(who) {
			return "", false
		}
		if writers == "" && writerLabel.MatchString(s[label[2]:label[3]]) {
			writers = who
		}
	}
	return writers, true
}
