package timex

// The lexicon of time: words and what they count.

var monthNames = table(`january jan 1 february feb 2 march mar 3 april apr 4 may 5 june jun 6 july jul 7
	august aug 8 september sept sep 9 october oct 10 november nov 11 december dec 12`)

var weekdayNames = table(`monday mon mondays 1 tuesday tue tues tuesdays 2 wednesday wed wednesdays 3
	thursday thu thur thurs thursdays 4 friday fri fridays 5 saturday sat saturdays 6 sunday sun sundays 7`)

var seasonNames = table(`spring 1 springtime 1 summer 2 summertime 2 autumn fall 3 winter 4 wintertime 4`)

var smallNumbers = table(`zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10
	eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19`)

var tens = table(`twenty 20 thirty 30 forty fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90`)

var ordinalWords = table(`first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10
	eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18
	nineteenth 19 twentieth 20 thirtieth 30`)

var decadeWords = table(`twenties 20 thirties 30 forties 40 fifties 50 sixties 60 seventies 70 eighties 80 nineties 90`)

// unit is a unit of time: its letter in a TIMEX3 duration, whether it stands
// behind the "T", and the grain it counts.
type unit struct {
	letter string
	clock  bool
	grain  grain
	factor int // how many of the letter one unit is: a decade is 10 years in "P10Y"
}

var (
	second  = unit{"S", true, byTime, 1}
	minute  = unit{"M", true, byTime, 1}
	hour    = unit{"H", true, byTime, 1}
	day     = unit{"D", false, byDay, 1}
	week    = unit{"W", false, byWeek, 1}
	month   = unit{"M", false, byMonth, 1}
	quarter = unit{"Q", false, byQuarter, 1}
	year    = unit{"Y", false, byYear, 1}
	decade  = unit{"Y", false, byDecade, 10}
	century = unit{"Y", false, byCentury, 100}
	weekend = unit{"D", false, byWeekend, 2}
	// fortnight counts weeks.
	fortnight  = unit{"W", false, byWeek, 2}
	millennium = unit{"Y", false, byCentury, 1000}
	night      = unit{"D", false, byDay, 1}
)

var units = map[string]unit{
	"second": second, "seconds": second, "secs": second, "sec": second,
	"minute": minute, "minutes": minute, "min": minute, "mins": minute,
	"hour": hour, "hours": hour, "hr": hour, "hrs": hour,
	"day": day, "days": day, "night": night, "nights": night,
	"week": week, "weeks": week, "fortnight": fortnight, "fortnights": fortnight,
	"month": month, "months": month, "quarter": quarter, "quarters": quarter,
	"year": year, "years": year, "yr": year, "yrs": year,
	"decade": decade, "decades": decade, "century": century, "centuries": century,
	"weekend": weekend, "weekends": weekend, "millennium": millennium, "millennia": millennium,
}

// dayParts are the parts of a day with their TIMEX3 codes.
var dayParts = map[string]string{
	"morning": "TMO", "mornings": "TMO", "afternoon": "TAF", "afternoons": "TAF", "evening": "TEV", "evenings": "TEV",
	"night": "TNI", "nights": "TNI", "lunchtime": "T12:00", "dawn": "TMO", "daybreak": "TMO", "sunrise": "TMO",
	"dusk": "TEV", "sunset": "TEV", "nightfall": "TEV", "overnight": "TNI",
}

// zones are time zones as news writes them.
var zones = set(`gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest ist msk jst kst hkt sgt aest aedt nzst nzdt
	eat wat sast eet eest pkt npt wib`)

// table reads "word word number word number …": each word takes the number
// that follows it.
func table(s string) map[string]int {
	m := map[string]int{}
	var waiting []string
	for _, f := range fields(s) {
		if f[0] < '0' || f[0] > '9' {
			waiting = append(waiting, f)
			continue
		}
		n := 0
		for _, c := range f {
			n = n*10 + int(c-'0')
		}
		for _, w := range waiting {
			m[w] = n
		}
		waiting = waiting[:0]
	}
	return m
}

// set reads a list of words.
func set(s string) map[string]bool {
	m := map[string]bool{}
	for _, f := range fields(s) {
		m[f] = true
	}
	return m
}
