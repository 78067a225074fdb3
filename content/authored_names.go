package content

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

const (
	maxLabel     = 100 // bytes of what may stand before a colon as a label
	maxNameWords = 9
)

var (
	labelBorder = lazily(`:\s+|:$|\s+[–—-]\s+`)
	dashOnly    = lazily(`^\s*[–—-]+\s*|^\s*:\s*`)
	trailingSay = lazily(`(?i)\s+(?:says?|said|told [\pL ]+|claims?|claimed|argues?|argued)$`)
)

// label parts an entry at the colon or dash behind its first words.
func (s *sections) label(e listEntry) (label string, rest span.Span, ok bool) {
	own := e.own.Of(s.doc.Text)
	from := 0
	if !e.strong.Empty() { // a colon inside what is strong belongs to it or ends it
		from = max(0, e.strong.End-e.own.Start-1)
	}
	at := labelBorder.FindStringIndex(own[from:])
	if at == nil || from+at[0] > maxLabel {
		return "", span.Span{}, false
	}
	label = own[:from+at[0]]
	if strings.Contains(label, ". ") && !strings.Contains(label, "Mr. ") {
		return "", span.Span{}, false
	}
	start := e.own.Start + from + at[1]
	return label, span.New(min(start, e.own.End), e.at.End), true
}

// labelName parts "John Kirby, spokesperson" and "John Kirby (spokesperson)".
func labelName(label string) (name, role string) {
	label = strings.TrimSpace(label)
	name = label
	if i := strings.IndexAny(label, ",("); i > 0 {
		name, role = label[:i], strings.Trim(label[i:], " ,()")
	}
	name = trailingSay.ReplaceAllString(strings.TrimSpace(name), "")
	return strings.Trim(name, " :*"), trailingSay.ReplaceAllString(role, "")
}

// speaks reports whether what stands before the colon is a speaker and no
// catchword ("Background: ...", "What happened: ..."): a known actor, a name
// of several words, one with a role, or one followed by a quotation.
func (s *sections) speaks(name, role, text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	if strings.ContainsRune("“\"‘'«„", first) && capitalised(name) && len(strings.Fields(name)) <= maxNameWords {
		return true
	}
	if !nameLike(name) {
		return false
	}
	if role != "" {
		return true
	}
	for _, a := range s.to.Actors {
		if strings.EqualFold(a.Text, name) || strings.HasSuffix(a.Text, " "+name) {
			return true
		}
	}
	if strings.Contains(name, " ") {
		return true
	}
	return surname(s.doc.Text, name)
}

// surname reports whether a word stands in the text behind another
// capitalised word, as a family name does.
func surname(text, word string) bool {
	for n := 0; n < maxPlaces; n++ {
		i := strings.Index(text, " "+word)
		if i < 0 {
			return false
		}
		end := i + 1 + len(word)
		before := text[strings.LastIndexAny(text[:i], " \n")+1 : i]
		if !insideWord(text, end) && capitalised(before) && strings.IndexFunc(before, notNameRune) < 0 {
			return true
		}
		text = text[end:]
	}
	return false
}

func notNameRune(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '’' && r != '\'' }

// particles may stand in a name in small letters.
var particles = map[string]bool{
	"of": true, "the": true, "for": true, "and": true, "de": true, "du": true, "la": true, "van": true, "von": true, "der": true,
	"den": true, "al": true, "bin": true, "ibn": true, "el": true, "da": true, "dos": true, "di": true, "on": true, "in": true, "to": true, "&": true,
}

// nameLike reports whether every word could be of a name.
func nameLike(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > maxNameWords {
		return false
	}
	capitals := 0
	for i, w := range words {
		switch {
		case capitalised(w):
			capitals++
		case i == 0 && w == "the", particles[w], strings.HasPrefix(w, "al-"), strings.HasPrefix(w, "el-"):
		case i > 0 && !unicode.IsLetter(rune(w[0])):
		default:
			return false
		}
	}
	return capitals > 0
}

func capitalised(w string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "‘'“\"("))
	return unicode.IsUpper(r) || unicode.Is(unicode.Lo, r)
}

// nameAndRole parts the entry of an actor.
func (s *sections) nameAndRole(e listEntry) (name, role string) {
	own := e.own.Of(s.doc.Text)
	if !e.strong.Empty() && e.strong.Len() < len(own) {
		name = strings.Trim(s.words(e.strong), " ,:–—-")
		role = own[e.strong.End-e.own.Start:]
	} else {
		i := nameBorder.FindStringIndex(own)
		if i == nil {
			return strings.Trim(SanitizeLine(own), " ,.:"), ""
		}
		name, role = SanitizeLine(own[:i[0]]), own[i[0]:]
	}
	if plain, more := labelName(name); more != "" {
		return plain, more
	}
	return name, roleWords(role)
}

var (
	nameBorder = lazily(`,\s|:\s|\s\(|\s+[–—-]\s+`)
	roleEnd    = lazily(`[:;]\s|\.\s|\.$|\s+[–—]\s+`)
)

// roleWords returns what stands behind a name up to the end of its phrase.
func roleWords(s string) string {
	s = strings.TrimLeft(s, " \n,")
	s = dashOnly.ReplaceAllString(s, "")
	if inside, ok := strings.CutPrefix(s, "("); ok {
		inside, _, _ = strings.Cut(inside, ")")
		return SanitizeLine(inside)
	}
	if i := roleEnd.FindStringIndex(s); i != nil {
		s = s[:i[0]]
	}
	return SanitizeLine(s)
}
