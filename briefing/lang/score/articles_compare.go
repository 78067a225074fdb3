package main

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

func eventID(i int) string { return "e" + strconv.Itoa(i+1) }

// pairUp matches two lists one to one, the best pairs first; good gives 0 for
// things that do not match. Of equal pairs the later ones come first.
func pairUp[P, G any](system []P, gold []G, good func(P, G) int) [][2]int {
	type pair struct{ score, i, j int }
	var pairs []pair
	for i, s := range system {
		for j, g := range gold {
			if n := good(s, g); n > 0 {
				pairs = append(pairs, pair{n, i, j})
			}
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(b.i, a.i), cmp.Compare(b.j, a.j))
	})
	usedSystem, usedGold := make([]bool, len(system)), make([]bool, len(gold))
	var out [][2]int
	for _, p := range pairs {
		if !usedSystem[p.i] && !usedGold[p.j] {
			usedSystem[p.i], usedGold[p.j] = true, true
			out = append(out, [2]int{p.i, p.j})
		}
	}
	return out
}

// sameSpeaker reports whether two sets of names can stand for one speaker: they
// share a name, or all words of one name are in one of the other's.
func sameSpeaker(a, b map[string]bool) bool {
	if len(a) == 0 || len(b) == 0 {
		return len(a) == len(b)
	}
	for x := range a {
		if b[x] {
			return true
		}
	}
	for x := range a {
		for y := range b {
			if wx, wy := wordsOf(x), wordsOf(y); overlap(wx, wy) >= .99 {
				return true
			}
		}
	}
	return false
}

func common(a, b map[string]bool) int {
	n := 0
	for x := range a {
		if b[x] {
			n++
		}
	}
	return n
}

var dated = regexp.MustCompile(`^\d{4}`)

// earlier reports whether one date lies before another, and whether that can be
// told: dates are compared by what the coarser one says; weeks and seasons are
// not.
func earlier(x, y string) (yes, known bool) {
	if !dated.MatchString(x) || !dated.MatchString(y) || strings.Contains(x+y, "W") || lettersAt5(x) || lettersAt5(y) {
		return false, false
	}
	n := min(len(x), len(y), 10)
	return x[:n] < y[:n], x[:n] != y[:n]
}

// lettersAt5 reports whether the month of a date is a season: "2022-SU".
func lettersAt5(x string) bool {
	if len(x) <= 5 {
		return false
	}
	for _, r := range x[5:min(7, len(x))] {
		if !unicode.IsLetter(r) {
			return false
		}
	}
	return true
}

// goldOrder are the pairs of events that an annotation puts in order, with
// those that the dates do.
func (n *neutral) goldOrder() map[[2]string]bool {
	pairs := map[[2]string]bool{}
	for _, o := range n.order {
		pairs[o] = true
	}
	for _, a := range n.events {
		for _, b := range n.events {
			if yes, known := earlier(a.value, b.value); yes && known {
				pairs[[2]string{a.id, b.id}] = true
			}
		}
	}
	return pairs
}

// article compares our briefing of an article with each annotation of it. One
// that cannot be read counts as empty.
func (t *briefingTally) article(a *article, raw []byte) {
	p, err := readBriefing(raw, a.sentences)
	if err != nil {
		t.add("unreadable", err.Error(), a.name)
	}
	for i := range a.gold {
		where := a
		if i > 0 {
			where = nil // errors are listed against the first annotation only
		}
		t.compare(&p, &a.gold[i], where)
	}
}

func (t *briefingTally) compare(p, g *neutral, where *article) {
	t.compareActors(p, g, where)
	t.compareClaims(p, g, where)
	t.compareEvents(p, g, where)
	body := map[int]bool{} // the headline is no bottom line: it stands above anyway
	for _, s := range g.bottom {
		if s != 0 {
			body[s] = true
		}
	}
	if len(body) > 0 {
		right := len(p.bottom) > 0 && body[p.bottom[0]]
		t.of("bottom line right").count(flag01(right), 1)
		if !right && where != nil {
			first := "nothing"
			if len(p.bottom) > 0 {
				first = where.sentence(p.bottom[0])
			}
			t.add("bottom line", "gold: "+where.sentence(g.bottom[0]), "found: "+first)
		}
	}
}

func (t *briefingTally) compareActors(p, g *neutral, where *article) {
	m := pairUp(p.actors, g.actors, func(a, b neutralActor) int { return common(a.forms, b.forms) })
	t.of("actors F1").found(len(m), len(p.actors), len(g.actors))
	keys, found, types, roles, rolesRight := 0, 0, 0, 0, 0
	for _, a := range g.actors {
		keys += flag01(a.key)
	}
	usedSystem, usedGold := map[int]bool{}, map[int]bool{}
	for _, x := range m {
		a, b := p.actors[x[0]], g.actors[x[1]]
		usedSystem[x[0]], usedGold[x[1]] = true, true
		found += flag01(b.key)
		types += flag01(a.typ == b.typ)
		if a.typ != b.typ && where != nil {
			t.add("type", where.name, fmt.Sprintf("%v: gold %s, found %s", keysOf(b.forms), b.typ, a.typ))
		}
		if b.role == "" {
			continue
		}
		roles++
		if overlap(wordsOf(a.role), wordsOf(b.role)) >= .5 {
			rolesRight++
		} else if where != nil {
			t.add("role", where.name, fmt.Sprintf("%v: gold %q, found %q", keysOf(b.forms), b.role, a.role))
		}
	}
	t.of("actors: key ones found").count(found, keys)
	t.of("actors: type right").count(types, len(m))
	t.of("actors: role right").count(rolesRight, roles)
	if where == nil {
		return
	}
	for i, a := range g.actors {
		if !usedGold[i] {
			t.add("actor missed", where.name, fmt.Sprintf("%v (%s)", keysOf(a.forms), a.typ))
		}
	}
	for i, a := range p.actors {
		if !usedSystem[i] {
			t.add("actor too much", where.name, fmt.Sprintf("%v (%s)", keysOf(a.forms), a.typ))
		}
	}
}

func (t *briefingTally) compareClaims(p, g *neutral, where *article) {
	m := pairUp(p.claims, g.claims, func(a, b neutralClaim) int {
		if a.sentence < 0 || a.sentence != b.sentence {
			return 0
		}
		return 1 + flag01(sameSpeaker(a.speaker, b.speaker))
	})
	t.of("claims F1 (sentence)").found(len(m), len(p.claims), len(g.claims))
	spoken, kind, certainty, marked, markedSystem, markedGold := 0, 0, 0, 0, 0, 0
	usedSystem, usedGold := map[int]bool{}, map[int]bool{}
	for _, x := range m {
		a, b := p.claims[x[0]], g.claims[x[1]]
		usedSystem[x[0]], usedGold[x[1]] = true, true
		if !sameSpeaker(a.speaker, b.speaker) {
			t.note("speaker", where, b.sentence, fmt.Sprintf("gold %v, found %v", keysOf(b.speaker), keysOf(a.speaker)))
			continue
		}
		spoken++
		kind += flag01(a.kind == b.kind)
		certainty += flag01(a.certainty == b.certainty)
		marked += flag01(a.certainty != "asserted" && a.certainty == b.certainty)
		markedSystem += flag01(a.certainty != "asserted")
		markedGold += flag01(b.certainty != "asserted")
		if a.certainty != b.certainty {
			t.note("certainty", where, b.sentence, "gold "+b.certainty+", found "+a.certainty)
		}
	}
	t.of("claims F1 (sentence+speaker)").found(spoken, len(p.claims), len(g.claims))
	t.of("claims: kind right").count(kind, spoken)
	t.of("claims: certainty right").count(certainty, spoken)
	t.of("claims: hedged, denied, intended F1").found(marked, markedSystem, markedGold)
	for i, c := range g.claims {
		if !usedGold[i] {
			t.note("claim missed", where, c.sentence, fmt.Sprintf("of %v", keysOf(c.speaker)))
		}
	}
	for i, c := range p.claims {
		if !usedSystem[i] {
			t.note("claim too much", where, c.sentence, fmt.Sprintf("of %v", keysOf(c.speaker)))
		}
	}
	t.compareKeyClaims(p, g)
}

// keyClaims is how many key claims of ours count: the reader sees no more.
const keyClaims = 6

func (t *briefingTally) compareKeyClaims(p, g *neutral) {
	key := func(all []neutralClaim) (kept []neutralClaim) {
		for _, c := range all {
			if c.key {
				kept = append(kept, c)
			}
		}
		return kept
	}
	system, gold := key(p.claims), key(g.claims)
	system = system[:min(len(system), keyClaims)]
	m := pairUp(system, gold, func(a, b neutralClaim) int { return flag01(a.sentence >= 0 && a.sentence == b.sentence) })
	t.of("key claims F1").found(len(m), len(system), len(gold))
}
