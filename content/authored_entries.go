package content

import (
	"strings"

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
	if s.printedClaim(e) {
		return
	}
	if e.cells != nil {
		text := s.cell(e, "text")
		if text == "" {
			return
		}
		s.to.Claims = append(s.to.Claims, AuthoredClaim{
			AuthoredLine: s.lineOf(e, text), Speaker: s.cell(e, "speaker"), Certainty: s.choice(e, "certainty", certainties), Lesser: e.lesser,
		})
		return
	}
	label, rest, ok := s.label(e)
	speaker, role := labelName(label)
	text := s.words(rest)
	if !ok || text == "" || !s.speaks(speaker, role, text) {
		speaker, text = "", s.words(e.at)
	}
	s.to.Claims = append(s.to.Claims, AuthoredClaim{AuthoredLine: s.lineOf(e, text), Speaker: speaker, Lesser: e.lesser})
}

// actor takes an entry such as "**John Kirby**, spokesperson: words",
// "John Kirby – spokesperson" or a bare name.
func (s *sections) actor(e listEntry) {
	if s.printedActor(e) {
		return
	}
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
	if s.printedEvent(e) {
		return
	}
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
