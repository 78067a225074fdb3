package content

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// columns are the names that a table's header may give to the fields of an
// item, by the part it stands in; the field is one of itemKeys.
var columns = map[section]map[string]string{
	claimsSection: {
		"claim": "text", "text": "text", "statement": "text", "what": "text", "whattheysay": "text", "whatissaid": "text",
		"who": "speaker", "speaker": "speaker", "source": "speaker", "by": "speaker", "whosays": "speaker", "whosaysso": "speaker", "name": "speaker",
		"certainty": "certainty", "howsure": "certainty", "status": "certainty", "evidence": "evidence", "quote": "evidence",
	},
	actorsSection: {
		"name": "name", "who": "name", "actor": "name", "person": "name", "organization": "name", "organisation": "name", "party": "name",
		"role": "role", "position": "role", "title": "role", "description": "role", "function": "role",
		"type": "type", "kind": "type", "aliases": "aliases", "alias": "aliases", "alsoknownas": "aliases",
	},
	timelineSection: {
		"when": "when", "date": "when", "time": "when", "day": "when", "year": "when", "event": "text", "what": "text", "text": "text",
		"whathappened": "text", "development": "text", "status": "status", "evidence": "evidence",
	},
}

// columnOrder are the fields of the columns of a table whose header names none.
var columnOrder = map[section][]string{
	claimsSection: {"speaker", "text"}, actorsSection: {"name", "role"}, timelineSection: {"when", "text"},
	bottomLineSection: {"text"},
}

// rows returns the rows of a table as entries.
func (s *sections) rows(kind section, b Block, line int) []listEntry {
	rows := b.Table.Rows
	order, named, headed := columnOrder[kind], false, 0
	if len(rows) > 0 {
		var header []string
		for _, c := range rows[0] {
			name := columns[kind][fieldKey(c.Of(s.doc.Text))]
			named = named || name != ""
			header = append(header, name)
		}
		if named {
			order = header
		}
		if named || b.Table.Header {
			rows = rows[1:]
			headed = 2 // the row and the rule below it
		}
	}
	var all []listEntry
	for i, row := range rows {
		e := listEntry{cells: map[string]span.Span{}}
		if line > 0 {
			e.line = line + headed + i
		}
		for k, c := range row {
			e.at = e.at.Cover(c)
			if k < len(order) && order[k] != "" && e.cells[order[k]].Empty() {
				e.cells[order[k]] = c
			}
		}
		if !e.at.Empty() {
			all = append(all, e)
		}
	}
	return all
}

func (s *sections) words(at span.Span) string { return SanitizeLine(at.Of(s.doc.Text)) }

// cell returns the words of a row's cell, "" where the table has no such column.
func (s *sections) cell(e listEntry, name string) string { return s.words(e.cells[name]) }

// choice returns a cell's word where it is one of values.
func (s *sections) choice(e listEntry, name string, values []string) string {
	got := strings.ToLower(s.cell(e, name))
	for _, v := range values {
		if got == v {
			return v
		}
	}
	return ""
}

// lineOf returns the words of an item with its place; a row may name its own
// evidence.
func (s *sections) lineOf(e listEntry, text string) AuthoredLine {
	l := AuthoredLine{Text: text, Entry: e.at, Line: e.line}
	if words := s.cell(e, "evidence"); words != "" {
		l.EvidenceText = words
		l.Evidence = s.find.words(words)
	}
	return l
}

// claim takes an entry such as "**John Kirby**, spokesperson: words" or
// "Kirby: “words”". Without a speaker before a colon all of it is the claim.
func (s *sections) claim(e listEntry) {
	if e.cells != nil {
		text := s.cell(e, "text")
		if text == "" {
			return
		}
		s.to.Claims = append(s.to.Claims, AuthoredClaim{
			AuthoredLine: s.lineOf(e, text), Speaker: s.cell(e, "speaker"), Certainty: s.choice(e, "certainty", certainties),
		})
		return
	}
	label, rest, ok := s.label(e)
	speaker, role := labelName(label)
	text := s.words(rest)
	if !ok || text == "" || !s.speaks(speaker, role, text) {
		speaker, text = "", s.words(e.at)
	}
	s.to.Claims = append(s.to.Claims, AuthoredClaim{AuthoredLine: s.lineOf(e, text), Speaker: speaker})
}

// actor takes an entry such as "**John Kirby**, spokesperson: words",
// "John Kirby – spokesperson" or a bare name.
func (s *sections) actor(e listEntry) {
	var a AuthoredActor
	if e.cells != nil {
		a = AuthoredActor{Role: s.cell(e, "role"), Type: s.choice(e, "type", actorTypes)}
		a.AuthoredLine = s.lineOf(e, s.cell(e, "name"))
		for _, alias := range aliasBorder.Split(s.cell(e, "aliases"), -1) {
			if alias != "" {
				a.Aliases = append(a.Aliases, alias)
			}
		}
	} else {
		name, role := s.nameAndRole(e)
		a = AuthoredActor{AuthoredLine: s.lineOf(e, name), Role: role}
	}
	if a.Text == "" || len(strings.Fields(a.Text)) > maxNameWords {
		return
	}
	s.to.Actors = append(s.to.Actors, a)
}

// event takes an entry such as "2023-08-30: words" or "30 August – words".
func (s *sections) event(e listEntry) {
	ev := AuthoredEvent{}
	switch {
	case e.cells != nil:
		ev = AuthoredEvent{When: s.cell(e, "when"), Status: s.choice(e, "status", statuses)}
		ev.AuthoredLine = s.lineOf(e, s.cell(e, "text"))
	default:
		when, rest := s.dateLabel(e)
		if when == "" && timeWords(e.under) {
			when = SanitizeLine(e.under)
		}
		ev = AuthoredEvent{AuthoredLine: s.lineOf(e, s.words(rest)), When: when}
	}
	if ev.Text != "" {
		s.to.Timeline = append(s.to.Timeline, ev)
	}
}

const (
	maxLabel     = 100 // bytes of what may stand before a colon as a label
	maxNameWords = 9
)

var (
	labelBorder = regexp.MustCompile(`:\s+|:$|\s+[–—-]\s+`)
	dashOnly    = regexp.MustCompile(`^\s*[–—-]+\s*|^\s*:\s*`)
	trailingSay = regexp.MustCompile(`(?i)\s+(?:says?|said|told [\pL ]+|claims?|claimed|argues?|argued)$`)
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
	nameBorder = regexp.MustCompile(`,\s|:\s|\s\(|\s+[–—-]\s+`)
	roleEnd    = regexp.MustCompile(`[:;]\s|\.\s|\.$|\s+[–—]\s+`)
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
