package ui

import (
	"fmt"
	"strings"

	"sitrep/briefing"
)

// actorRow is an actor made ready to be drawn.
type actorRow struct {
	id       string
	key      bool
	name     string
	role     string // as the text words it, "" for none
	typ      string
	also     string // other names, separated by commas
	said     int
	mentions []int // bytes
	textLen  int
	folded   string
}

func newActorRow(b *briefing.Briefing, a *briefing.Actor) actorRow {
	r := actorRow{
		id: a.ID, key: a.Key, name: oneLine(a.Name), typ: a.Kind(), said: a.Statements, textLen: len(b.Document.Text),
	}
	if len(a.Roles) > 0 {
		r.role = oneLine(a.Roles[0].Text)
	}
	r.also = strings.Join(otherNames(a), ", ")
	for _, m := range a.Mentions {
		r.mentions = append(r.mentions, m.Start)
	}
	r.folded = strings.ToLower(strings.Join([]string{r.name, r.role, r.also, r.typ}, " "))
	return r
}

// otherNames are the names of an actor beside the one shown: no pronouns and
// none twice.
func otherNames(a *briefing.Actor) []string {
	var names []string
	seen := map[string]bool{strings.ToLower(a.Name): true, "": true}
	for _, m := range []string{"he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "theirs", "who", "we", "our", "us", "i", "me", "my"} {
		seen[m] = true
	}
	for _, alias := range a.Aliases {
		alias = strings.TrimSpace(oneLine(alias))
		if low := strings.ToLower(alias); !seen[low] {
			seen[low] = true
			names = append(names, alias)
		}
	}
	return names
}

// strip counts the mentions in n equal parts of the text.
func (r *actorRow) strip(n int) []int {
	counts := make([]int, n)
	for _, at := range r.mentions {
		if r.textLen > 0 && n > 0 {
			counts[min(max(at*n/r.textLen, 0), n-1)]++
		}
	}
	return counts
}

// actorColumns are the columns of the actors at a width, in cells.
type actorColumns struct {
	name  int // name and role
	typ   int // 0: not shown
	strip int
	said  int
}

// Widths at which the columns of the actors appear.
const (
	shortestName   = 14 // beside the statements
	stripName      = 20 // beside the strip
	leastStrip     = 10
	mostStrip      = 20
	actorTypeWidth = 72 // of the pane: from here the type has a column
	typeColumn     = 12
)

// columnsFor lays out the columns of rows at the width of a pane. Names come
// first; the strip is the first to go.
func columnsFor(rows []actorRow, w int) actorColumns {
	col := actorColumns{name: max(w-rowMargins, 0)}
	for i := range rows {
		if rows[i].said > 0 {
			col.said = max(col.said, len(saidWords(rows[i].said)))
		}
	}
	if col.said > 0 && col.name-col.said-1 >= shortestName {
		col.name -= col.said + 1
	} else {
		col.said = 0
	}
	if n := max(leastStrip, min(w/5, mostStrip)); col.name-n-2 >= stripName {
		col.strip = n
		col.name -= n + 2
	}
	if w >= actorTypeWidth {
		col.typ = typeColumn
		col.name -= typeColumn + 1
	}
	return col
}

func saidWords(n int) string { return fmt.Sprint("said ", n) }

// hidden is what a row of the actor does not show at a width.
func (r *actorRow) hidden(col actorColumns) string {
	var parts []string
	used := cells(r.name)
	if r.role != "" {
		used += 1 + cells(r.role)
		if used > col.name {
			parts = append(parts, r.role)
		}
	}
	if r.also != "" && used+7+cells(r.also) > col.name {
		parts = append(parts, "also "+r.also)
	}
	return strings.Join(parts, " · ")
}

// roleIn is the role in so many cells, cut at its end as long as the word is left
// that says what the actor is, else at its beginning: "…governor" says more of a
// county governor than "county…". "" where that word has no room.
func (r *actorRow) roleIn(room int, ellipsis string) string {
	if r.role == "" || cells(r.role) <= room {
		return r.role
	}
	words := strings.Fields(r.role)
	head := 1
	for head < len(words) && !afterHead[words[head]] && !strings.HasSuffix(words[head-1], ",") {
		head++
	}
	end := ""
	if head < len(words) {
		end = ellipsis
	}
	if kept := strings.Join(words[:head], " "); cells(kept+end) <= room {
		return fitWith(r.role, room, ellipsis)
	}
	for from := 1; from < head; from++ {
		if kept := ellipsis + strings.Join(words[from:head], " ") + end; cells(kept) <= room {
			return kept
		}
	}
	return ""
}

// afterHead are words that begin what stands behind the noun of a role.
var afterHead = map[string]bool{
	"of": true, "for": true, "at": true, "in": true, "to": true, "from": true, "on": true, "with": true, "and": true, "who": true, "that": true, "near": true, "under": true,
}

// draw draws the actor in one row and, where rows is more, under it what that
// row has no room for. marked gives the name the ground of a mention.
func (r *actorRow) draw(p window, y, rows int, col actorColumns, st *Styles, marked bool) {
	look := st.Actor
	if marked {
		look = look.over(st.Mention)
	}
	x := 2 + p.put(2, y, col.name, st.Signs.spell(fitWith(r.name, col.name, st.Signs.Ellipsis)), look)
	end := 2 + col.name
	role := r.roleIn(end-x-1, st.Signs.Ellipsis)
	if role != "" {
		x += 1 + p.put(x+1, y, end-x-1, role, st.Muted)
	}
	if r.also != "" && role == r.role && end-x-2 >= 5+cells(r.also) {
		p.put(x+2, y, end-x-2, "also "+r.also, st.Muted)
	}
	x = end + 1
	if col.typ > 0 {
		p.put(x, y, col.typ, r.typ, st.Muted)
		x += col.typ + 1
	}
	if col.strip > 0 {
		x++
		for i, n := range r.strip(col.strip) {
			p.put(x+i, y, 1, st.Signs.Strip[min(n, len(st.Signs.Strip)-1)], st.Date)
		}
		x += col.strip
	}
	if col.said > 0 && r.said > 0 {
		p.right(p.r.w-1, y, saidWords(r.said), st.Muted)
	}
	if rows > 1 {
		p.put(4, y+1, p.r.w-5, st.Signs.spell(fitWith(r.hidden(col), p.r.w-5, st.Signs.Ellipsis)), st.Muted)
	}
}
