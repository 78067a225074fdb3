package briefing

import "strings"

// deeds are words for one and the same happening, a line each: a text names an
// event by a verb and takes it up by a noun.
var deeds = deedTable(`
visit visited visits visiting trip journey journeyed travel travelled traveled tour toured stay arrived arrival flew went gone travels travelling traveling
die died dies death deaths dead killed killing killings murder murdered
reveal revealed revelation disclose disclosed disclosure announce announced announcement unveil unveiled publish published publication release released report reported
meet met meets meeting meetings talks talk conversations summit negotiations negotiated discussions discussed spoke
attack attacked attacks strike struck strikes raid raided bombing bombed assault assaulted shelling shelled
shoot shot shooting shootings
vote voted votes voting ballot poll polls election elected
decide decided decision rule ruled ruling verdict judgment judgement
agree agreed agreement accord deal pact signed signing treaty
crash crashed crashes accident collision collided derailed derailment
fire blaze burned burnt
arrest arrested arrests detain detained detention captured capture
launch launched launches test tested
resign resigned resignation quit step stepped departure left
invade invaded invasion
explode exploded explosion explosions blast blasts detonated
protest protested protests demonstration demonstrations rally rallies rallied march marched
convict convicted conviction sentenced sentence
choose chose chosen choice selected selection appointed appointment named
`)

func deedTable(s string) map[string]int {
	m := map[string]int{}
	for i, line := range strings.Split(s, "\n") {
		for _, w := range strings.Fields(line) {
			m[w] = i
		}
	}
	return m
}

// isDeed reports whether a word names something that happens.
func isDeed(w string) bool {
	_, ok := deeds[w]
	return ok || eventNoun(w) != ""
}

// sameDeed reports whether two words name the same happening: one word, one
// line of the table, or the same stem.
func sameDeed(a, b string) bool {
	if a == "been" || b == "been" { // of events, only a journey: "had been to the island"
		a, b = strings.ReplaceAll(a, "been", "visited"), strings.ReplaceAll(b, "been", "visited")
	}
	if a == b {
		return true
	}
	if x, ok := deeds[a]; ok {
		if y, ok := deeds[b]; ok && x == y {
			return true
		}
	}
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= 5 && n >= min(len(a), len(b))-3
}
