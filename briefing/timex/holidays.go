package timex

import (
	"strings"
	"sync"
	"time"
)

// fixed is a holiday on the same day each year.
func fixed(m, d int) func(int) (time.Time, bool) {
	return func(y int) (time.Time, bool) { return civil(y, m, d), true }
}

// nth is a holiday on the n-th weekday of a month, the last for -1.
func nth(m, wd, n int) func(int) (time.Time, bool) {
	return func(y int) (time.Time, bool) { return nthWeekday(y, m, wd, n), true }
}

// fromEaster is a holiday so many days after Easter Sunday.
func fromEaster(days int) func(int) (time.Time, bool) {
	return func(y int) (time.Time, bool) { return easter(y).AddDate(0, 0, days), true }
}

// lunar is a holiday that follows the moon: its date is announced, not
// computed, and its value stays open.
func lunar(int) (time.Time, bool) { return time.Time{}, false }

// holidays are the days with names that news dates events by. Where countries
// differ (Mother's Day, Labour Day, Thanksgiving), the one that the name is
// used for most in world news stands here.
var holidays = []holiday{
	{"new year's day", fixed(1, 1)}, {"new year's eve", fixed(12, 31)}, {"new year ' s eve", fixed(12, 31)},
	{"new years eve", fixed(12, 31)}, {"new year", fixed(1, 1)}, {"epiphany", fixed(1, 6)},
	{"martin luther king day", nth(1, 1, 3)}, {"martin luther king jr day", nth(1, 1, 3)}, {"mlk day", nth(1, 1, 3)},
	{"australia day", fixed(1, 26)}, {"holocaust memorial day", fixed(1, 27)}, {"waitangi day", fixed(2, 6)},
	{"groundhog day", fixed(2, 2)}, {"valentine's day", fixed(2, 14)}, {"presidents' day", nth(2, 1, 3)},
	{"presidents day", nth(2, 1, 3)}, {"international women's day", fixed(3, 8)}, {"st patrick's day", fixed(3, 17)},
	{"st . patrick's day", fixed(3, 17)}, {"april fools' day", fixed(4, 1)}, {"april fool's day", fixed(4, 1)},
	{"earth day", fixed(4, 22)}, {"anzac day", fixed(4, 25)}, {"may day", fixed(5, 1)}, {"cinco de mayo", fixed(5, 5)},
	{"victory day", fixed(5, 9)}, {"mother's day", nth(5, 7, 2)}, {"memorial day", nth(5, 1, -1)},
	{"juneteenth", fixed(6, 19)}, {"father's day", nth(6, 7, 3)}, {"canada day", fixed(7, 1)}, {"bastille day", fixed(7, 14)},
	{"labor day", nth(9, 1, 1)}, {"columbus day", nth(10, 1, 2)}, {"halloween", fixed(10, 31)},
	{"all saints' day", fixed(11, 1)}, {"guy fawkes night", fixed(11, 5)}, {"election day", electionDay},
	{"armistice day", fixed(11, 11)}, {"remembrance day", fixed(11, 11)}, {"veterans day", fixed(11, 11)},
	{"thanksgiving", nth(11, 4, 4)}, {"thanksgiving day", nth(11, 4, 4)}, {"black friday", blackFriday},
	{"christmas eve", fixed(12, 24)}, {"christmas", fixed(12, 25)}, {"christmas day", fixed(12, 25)}, {"boxing day", fixed(12, 26)},
	{"ash wednesday", fromEaster(-46)}, {"shrove tuesday", fromEaster(-47)}, {"mardi gras", fromEaster(-47)},
	{"palm sunday", fromEaster(-7)}, {"maundy thursday", fromEaster(-3)}, {"good friday", fromEaster(-2)},
	{"holy saturday", fromEaster(-1)}, {"easter", fromEaster(0)}, {"easter sunday", fromEaster(0)},
	{"easter monday", fromEaster(1)}, {"ascension day", fromEaster(39)}, {"pentecost", fromEaster(49)},
	{"whit monday", fromEaster(50)}, {"corpus christi", fromEaster(60)},
	{"ramadan", lunar}, {"eid", lunar}, {"eid al - fitr", lunar}, {"eid al - adha", lunar}, {"diwali", lunar},
	{"lunar new year", lunar}, {"chinese new year", lunar}, {"tet", lunar}, {"yom kippur", lunar}, {"rosh hashanah", lunar},
	{"ramadhan", lunar}, {"ramazan", lunar}, {"eid - ul - fitr", lunar}, {"eid ul - fitr", lunar}, {"eid - ul - adha", lunar}, {"hari raya", lunar},
	{"hari raya aidilfitri", lunar}, {"deepavali", lunar}, {"vesak", lunar}, {"holi", lunar}, {"cyber monday", cyberMonday},
	{"passover", lunar}, {"hanukkah", lunar}, {"nowruz", fixed(3, 21)},
}

// electionDay is the Tuesday after the first Monday of November.
func electionDay(y int) (time.Time, bool) { return nthWeekday(y, 11, 1, 1).AddDate(0, 0, 1), true }

func blackFriday(y int) (time.Time, bool) { return nthWeekday(y, 11, 4, 4).AddDate(0, 0, 1), true }

func cyberMonday(y int) (time.Time, bool) { return nthWeekday(y, 11, 4, 4).AddDate(0, 0, 4), true }

type holidayWords struct {
	words []string
	index int
}

// holidaysByWord indexes the holidays by their first word, cut as the
// tokens are: "new year's eve" is "new", "year", "'s", "eve".
var holidaysByWord = sync.OnceValue(func() map[string][]holidayWords {
	m := map[string][]holidayWords{}
	for i, h := range holidays {
		w := strings.Fields(strings.NewReplacer("'s", " 's", "s' ", "s ' ").Replace(h.words))
		m[w[0]] = append(m[w[0]], holidayWords{w, i})
	}
	return m
})
