package lang

import (
	_ "embed"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// The tables are flat text: one line an entry, "key" or "key\tvalue", sorted
// by the bytes of the key, keys folded as by fold. They are searched in place
// and cost nothing until then. lexicon/README.md says where each comes from.
var (
	//go:embed lexicon/countries.txt
	countryTable table
	//go:embed lexicon/places.txt
	placeTable table
	//go:embed lexicon/people.txt
	peopleTable table
	//go:embed lexicon/bodies.txt
	bodyTable table
	//go:embed lexicon/words.txt
	wordTable table
	//go:embed lexicon/roles.txt
	roleTable table
)

// table is a sorted list of lines.
type table string

// find returns the value that stands behind the key, and whether the key is
// in the table at all.
func (t table) find(key string) (value string, ok bool) {
	if key == "" {
		return "", false
	}
	lo, hi := 0, len(t)
	for lo < hi {
		mid := lo + (hi-lo)/2
		start := strings.LastIndexByte(string(t[lo:mid]), '\n') + 1 + lo
		end := strings.IndexByte(string(t[start:]), '\n')
		if end < 0 {
			end = len(t) - start
		}
		end += start
		k, v, _ := strings.Cut(string(t[start:end]), "\t")
		switch {
		case k == key:
			return v, true
		case k < key:
			lo = min(end+1, hi)
		default:
			hi = start
		}
	}
	return "", false
}

// fold is the form that keys have: lower case, no accents, straight
// apostrophes.
func fold(s string) string {
	s = lower(s)
	if isASCII(s) {
		return s
	}
	s = foldLetters.Replace(s)
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

var foldLetters = strings.NewReplacer("ı", "i", "ł", "l", "ø", "o", "đ", "d", "ß", "ss", "æ", "ae", "ə", "a", "ð", "d", "þ", "th", "œ", "oe", "ʻ", "'", "`", "'")

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// The codes of the table of countries.
const (
	countryName    = 'N' // Russia
	countryPart    = 'n' // Scotland: a country's part that has a name of its own
	countryAdj     = 'A' // Russian
	countryPeople  = 'D' // Russians
	countryCapital = 'C' // Moscow
)

// countryOf looks a folded name up among countries, their adjectives, people
// and capitals.
func countryOf(key string) (code byte, country string) {
	v, ok := countryTable.find(key)
	if !ok || len(v) < 3 {
		return 0, ""
	}
	return v[0], v[2:]
}

// placeCode returns 'c' for a city, 'r' for a region of a country, 'w' for
// another place, 0 for none.
func placeCode(key string) byte {
	v, ok := placeTable.find(key)
	if !ok || v == "" {
		return 0
	}
	return v[0]
}

// bodyKnown reports whether a folded name is that of a body, such as a
// company, a party, a paper or an armed group; acronym tells that it is one
// only where it is written in capitals.
func bodyKnown(key string) (known, acronym bool) {
	v, ok := bodyTable.find(key)
	return ok, v == "a"
}

// firstName returns the gender of a folded first name: 'm', 'f', 'u' where
// both bear it; 0 where it is none.
func firstName(key string) byte {
	v, _ := peopleTable.find(key)
	if v == "" || v == "s" {
		return 0
	}
	return v[0]
}

// lastName reports whether a folded word is a known last name.
func lastName(key string) bool {
	v, _ := peopleTable.find(key)
	return strings.HasSuffix(v, "s")
}

// commonWord reports whether a word, in lower case, is one of everyday
// English: capitalised at the start of a sentence, it is no name by that.
func commonWord(w string) bool {
	if _, ok := wordTable.find(w); ok {
		return true
	}
	if strings.Contains(w, "-") {
		for _, part := range strings.Split(w, "-") {
			if _, ok := wordTable.find(part); !ok {
				return false
			}
		}
		return true
	}
	for _, ending := range []string{"s", "es", "d", "ed", "ing", "ly", "er", "ers"} {
		if bare, found := strings.CutSuffix(w, ending); found && len(bare) > 3 {
			if _, ok := wordTable.find(bare); ok {
				return true
			}
		}
	}
	return false
}

// roleNoun reports whether a word, in lower case and singular or plural, says
// what a person is: "spokesman", "ministers", "co-founder".
func roleNoun(w string) bool {
	if i := strings.LastIndexByte(w, '-'); i > 0 && i < len(w)-1 {
		if _, ok := roleTable.find(w); ok {
			return true
		}
		w = w[i+1:]
	}
	if _, ok := roleTable.find(w); ok {
		return true
	}
	_, ok := roleTable.find(singular(w))
	return ok
}

// singular returns the singular of a regular plural, and of the irregular ones
// of people; other words unchanged.
func singular(w string) string {
	switch {
	case strings.HasSuffix(w, "men") && len(w) > 4:
		return w[:len(w)-3] + "man"
	case w == "people":
		return "person"
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "ses") || strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "shes"):
		return w[:len(w)-2]
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && len(w) > 3:
		return w[:len(w)-1]
	}
	return w
}

// RoleNoun reports whether a lower-case word says what a person is.
func RoleNoun(w string) bool { return roleNoun(w) }

// Singular returns the singular of a lower-case noun in the plural.
func Singular(w string) string { return singular(w) }

// BodyNoun reports whether a lower-case word is what a body is called by when
// its name is not repeated: "ministry", "company".
func BodyNoun(w string) bool { return bodyNouns.Has(w) }

// Honorific reports whether a lower-case word stands before a name and says
// nothing of an office: "mr.".
func Honorific(w string) bool {
	return honorifics.Has(w) && w != "chief" && w != "master" && w != "don"
}

// Particle reports whether a lower-case word joins the parts of a person's
// name: "van", "bin".
func Particle(w string) bool { return joiners.Has(w) }

// GivenName returns the gender of a first name: 'm', 'f', 'u' for both, 0
// where it is no known first name.
func GivenName(name string) byte { return firstName(firstPart(fold(name))) }

// Fold returns the form in which names are compared: lower case, no accents.
func Fold(name string) string { return fold(name) }

// CapitalOf returns the country whose capital a name is, "" where it is none.
func CapitalOf(name string) string {
	if code, country := countryOf(fold(name)); code == countryCapital {
		return country
	}
	return ""
}

// CountryOf returns the country that a folded word or name stands for as its name
// or adjective: "iran", "iranian". It is "" for none.
func CountryOf(key string) string {
	if code, country := countryOf(key); code == countryName || code == countryAdj {
		return country
	}
	return ""
}

// IsPlaceName reports whether a folded name is that of a town, a region or another
// place that the tables hold.
func IsPlaceName(key string) bool { return placeCode(key) != 0 }

// Function reports whether a lower-case word is a function word.
func Function(w string) bool { return starters.Has(w) || joiners.Has(w) }

// KnownBody reports whether a name is that of a body which the tables hold.
func KnownBody(name string) bool {
	known, acronym := bodyKnown(fold(name))
	return known && (!acronym || name == strings.ToUpper(name))
}

// firstPart returns the part of a double name before its hyphen.
func firstPart(s string) string {
	part, _, _ := strings.Cut(s, "-")
	return part
}
