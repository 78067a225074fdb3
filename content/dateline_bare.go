package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	// A date straight before a hyphen: "Bay News, 25 March-The board".
	tightLine = lazily(`^((?:\p{Ll}+ )?` + namedPlace + `(?:/` + namedPlace + `)*` + region + `), (` + dateWords + `)-`)
	// A place in capitals straight before a hyphen and a date: "PORT ANN-24 July
	// 2022: ".
	tightCaps = lazily(`^(` + capsPlace + `)-(` + dateWords + `)(?:: | ?` + dashes + ` ?)`)
	// The agency between slashes, closed by a full stop: "Port Ann/BAY/. ".
	slashLine = lazily(`^(` + namedPlace + `) ?/ ?(\p{Lu}{2,12}) ?/ ?\.\s`)
	// A place alone before a colon, a hyphen or a dash, as the papers of the Gulf,
	// of Kashmir and of the Cape have it.
	barePlace = lazily(`^(` + namedWord + `(?: ` + namedWord + `){0,2}(?:, ` + namedWord + `(?: ` + namedWord + `)?)?)(: |\s?-\s?)`)
)

// readTight reads a dateline that nothing but a hyphen parts from its date or
// from the report.
func readTight(head string) Dateline {
	if m := tightLine.FindStringSubmatchIndex(head); m != nil {
		return filled(head, m, 2, 4, 0, 4)
	}
	m := tightCaps.FindStringSubmatchIndex(head)
	if m == nil || !capitals(head[m[2]:m[3]]) || noPlaces.MatchString(head) {
		return Dateline{}
	}
	return filled(head, m, 2, 4, 0, 4)
}

func readSlashes(head string) Dateline {
	m := slashLine.FindStringSubmatchIndex(head)
	if m == nil {
		return Dateline{}
	}
	return filled(head, m, 2, 0, 4, 0)
}

// starters are words that begin the first sentence of a report and are no part
// of a name.
var starters = map[string]bool{
	"A": true, "An": true, "The": true, "In": true, "On": true, "At": true, "After": true, "Before": true, "As": true, "While": true, "How": true,
	"With": true, "For": true, "From": true, "Amid": true, "Some": true, "More": true, "Two": true, "Three": true, "Four": true, "Five": true,
	"Police": true, "It": true, "This": true, "There": true, "When": true, "Despite": true, "Following": true, "Thousands": true, "Hundreds": true, "Dozens": true,
}

// starter reports whether s begins with such a word. An article before a
// capital may be a part of a name: "Velmar-A Boat Company".
func starter(s string) bool {
	word, rest, _ := strings.Cut(s, " ")
	if r, _ := utf8.DecodeRuneInString(rest); unicode.IsUpper(r) && (word == "A" || word == "An") {
		return false
	}
	return starters[word]
}

// fewestAfterPlace is how many words a paragraph has at least behind a place
// that stands bare before it.
const fewestAfterPlace = 10

// bareDateline reads a place alone, before the colon or hyphen that opens the
// first paragraph. Where a quotation follows, it is who speaks; a hyphen needs
// a word that starts a sentence.
func bareDateline(words string) Dateline {
	m := barePlace.FindStringSubmatchIndex(words[:min(len(words), 100)])
	if m == nil {
		return Dateline{}
	}
	line, rest := filled(words, m, 2, 0, 0, 0), words[m[1]:]
	switch {
	case len(strings.Fields(rest)) < fewestAfterPlace, !opens(rest), strings.ContainsAny(rest[:1], "\"'") || strings.HasPrefix(rest, "“") || strings.HasPrefix(rest, "‘"):
		return Dateline{}
	case noPlaces.MatchString(strings.ToUpper(line.Place)), aboutParts[strings.ToLower(line.Place)], words[m[4]] != ':' && !starter(rest):
		return Dateline{}
	}
	return line
}

// turn is what a turn of a conversation opens with.
var turn = lazily(`^` + namedWord + `(?: ` + namedWord + `){0,2}: `)

// openDateline is the dateline of the first paragraph, which may be a place
// alone if the paragraphs below are no turns of a conversation.
func openDateline(first string, below func(yield func(string) bool)) Dateline {
	line := label(first)
	if line.Span.Empty() {
		line = dateline(first)
	}
	if !line.Span.Empty() {
		return line
	}
	if line = bareDateline(first); line.Span.Empty() {
		return line
	}
	turns := 0
	if strings.Contains(first, "?") && strings.HasSuffix(strings.TrimSpace(line.Span.Of(first)), ":") {
		turns++ // a question, and its answer may be the only one
	}
	for words := range below {
		if turn.MatchString(words) {
			if turns++; turns > 1 {
				return Dateline{}
			}
		}
	}
	return line
}

// aboutParts are words before a colon that name what follows, not where it
// happened.
var aboutParts = map[string]bool{
	"abstract": true, "introduction": true, "objective": true, "purpose": true, "warning": true, "spoiler alert": true, "disclosure": true,
	"results": true, "methods": true, "conclusion": true, "aim": true, "aims": true, "motion": true, "case": true, "facts": true, "issue": true,
	"standfirst": true, "reader": true, "dear editor": true, "sir": true, "madam": true, "host": true, "moderator": true, "interviewer": true,
}
