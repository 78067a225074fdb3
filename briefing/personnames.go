package briefing

import (
	"slices"
	"strings"
	"unicode/utf8"

	"sitrep/briefing/lang"
)

// nameWords returns the folded words of a person's name without titles and
// suffixes.
func nameWords(name string) []string {
	all := strings.Fields(lang.Fold(name))
	var words []string
	for _, w := range all {
		if w = strings.Trim(w, "\"“”‘’«»"); w != "" { // around a nickname
			words = append(words, w)
		}
	}
	if len(words) == 0 {
		return all
	}
	for len(words) > 1 && lang.Honorific(words[0]) {
		words = words[1:]
	}
	for len(words) > 1 {
		switch strings.Trim(words[len(words)-1], ".,") {
		case "jr", "sr", "iii", "ii":
			words = words[:len(words)-1]
			words[len(words)-1] = strings.TrimSuffix(words[len(words)-1], ",")
			continue
		}
		break
	}
	return words
}

// samePerson reports whether two names can be one person's: one is the other's
// last or first name, or both share the last name and no first name differs.
func samePerson(a, b []string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(b) == 0 {
		return false
	}
	if slices.Equal(a, b) {
		return true
	}
	last := len(a) - 1
	if len(b) == 1 {
		return b[0] == a[last] || b[0] == a[0] && (len(b[0]) > 2 || surnameFirst(a)) || last >= 2 && b[0] == a[last-1] && firstSurname(b[0]) ||
			last == 2 && b[0] == a[1] && strings.Contains(a[2], "-") || strings.HasSuffix(a[last], "-"+b[0]) && len(b[0]) > 3
	}
	if lang.Particle(b[0]) {
		return strings.HasSuffix(" "+strings.Join(a, " "), " "+strings.Join(b, " "))
	}
	if a[last] != b[len(b)-1] {
		// "Kim Jong" of "Kim Jong Un", "Wan Omar" of "Wan Omar Wan Said".
		return len(a) > len(b) && slices.Equal(a[:len(b)], b)
	}
	return sameGiven(a[0], b[0]) || len(a) > len(b) && slices.Contains(a[1:last], b[0])
}

// surnameFirst reports whether a name of two or three words starts with a short last
// name: "Li Xiying", "Lo Chung-mau".
func surnameFirst(a []string) bool {
	if strings.Contains(a[len(a)-1], "-") {
		return true
	}
	return len(a[0]) == 2 && !strings.HasSuffix(a[0], ".") && !shortGiven.Has(a[0]) && !lang.Particle(a[0])
}

// shortGiven are first names of two letters.
var shortGiven = lang.Listed(`al ed jo bo cy ty di mo vi ev ab aj cj dj jj jr pj tj`)

// firstSurname reports whether a word in the middle of a name may be the first of
// two last names, by which its bearer is called: "Moor" of "Ana Moor Ruiz".
func firstSurname(w string) bool {
	return len(w) > 3 && lang.GivenName(w) == 0 && !lang.Particle(w)
}

// sameGiven reports whether two first names can be one person's.
func sameGiven(a, b string) bool {
	a, b = strings.TrimSuffix(a, "."), strings.TrimSuffix(b, ".")
	if a == b {
		return true
	}
	first, n := utf8.DecodeRuneInString(a)
	other, m := utf8.DecodeRuneInString(b)
	if len(a) == n || len(b) == m {
		return first == other
	}
	return shortNames[a] == b || shortNames[b] == a
}

// shortNames are short first names with what they are short for.
var shortNames = map[string]string{
	"joe": "joseph", "bill": "william", "will": "william", "bob": "robert", "rob": "robert", "mike": "michael", "jim": "james", "tom": "thomas", "dave": "david",
	"dan": "daniel", "steve": "steven", "chris": "christopher", "tony": "anthony", "alex": "alexander", "ben": "benjamin", "sam": "samuel", "nick": "nicholas",
	"matt": "matthew", "andy": "andrew", "ted": "edward", "ed": "edward", "dick": "richard", "rick": "richard", "kate": "katherine", "liz": "elizabeth",
	"beth": "elizabeth", "sue": "susan", "jeff": "jeffrey", "greg": "gregory", "ken": "kenneth", "ron": "ronald", "don": "donald", "larry": "lawrence",
	"jerry": "gerald", "pat": "patrick", "pete": "peter", "phil": "philip", "ray": "raymond", "tim": "timothy", "vic": "victor", "zach": "zachary", "jon": "jonathan",
	"josh": "joshua", "fred": "frederick", "frank": "francis", "hank": "henry", "harry": "henry", "jack": "john", "abe": "abraham", "al": "albert", "art": "arthur",
	"gabe": "gabriel", "jake": "jacob", "maggie": "margaret", "meg": "margaret", "nate": "nathan", "debbie": "deborah", "barb": "barbara", "cathy": "catherine",
}
