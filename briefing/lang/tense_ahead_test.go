package lang

import (
	"strings"
	"testing"

	"sitrep/content/span"
)

// What is due, arranged or allowed lies ahead, whatever the tense of the verb;
// the sentences beside them tell of days that are over.
func TestDaysThatLieAhead(t *testing.T) {
	ahead := map[string]bool{
		"Mira Castellan has a job interview [Friday].":                                                      true,
		"The mayor faces a hearing [Thursday].":                                                             true,
		"The striker faces a court hearing in Leeds on [Thursday].":                                         true,
		"The board gave the company until midnight on [Tuesday] to reply.":                                  true,
		"The union has until noon on [Friday] to answer the offer.":                                         true,
		"The council gave it until 5 p.m. on [Friday] to leave.":                                            true,
		"Traders waited for inflation data due on [Friday].":                                                true,
		"The driver, who is due in court on [Monday], lost his licence.":                                    true,
		"Shares fell on Tuesday ahead of a vote due on [Thursday].":                                         true,
		"Shares fell on Tuesday ahead of a board meeting on [Thursday].":                                    true,
		"The president declared a day of mourning on [Friday].":                                             true,
		"The governor proclaimed a public holiday on [Monday].":                                             true,
		"On Monday the judge set a hearing on [Friday].":                                                    true,
		"The drivers announced a strike for [Friday].":                                                      true,
		"The trial of the three brothers begins on [Monday].":                                               true,
		"The mayor and her deputy are to travel to the port on [Friday].":                                   true,
		"The chair directed the board to report to the court on [Monday].":                                  true,
		"The union called for a one-day stoppage on [Thursday].":                                            true,
		"On [Friday], the mayor and her deputy are to travel.":                                              true,
		"The chair has directed the panel on port security to report on [Monday].":                          true,
		"The agency told operators to patch their gates by [Friday].":                                       true,
		"The judge then directed the defence to hand in its papers by [Friday].":                            true,
		"The owner was ordered to clear the quay by noon on [Monday].":                                      true,
		"The board had agreed to close the north pier by [June].":                                           true,
		"The agency told operators to close their gates on [Friday].":                                       false,
		"The captain was told in March to leave the port by [Friday].":                                      false,
		"The crews managed to clear the quay by [Friday].":                                                  false,
		"The storm had forced the port to close by [Friday].":                                               false,
		"The court has fixed [June 17] for a hearing in the suit.":                                          true,
		"A congress has been called for 10 [June] in Tolm.":                                                 true,
		"Wreckage recovered on [Saturday] is being examined in Tolm.":                                       false,
		"Divers were able to free the captain on [Monday].":                                                 false,
		"Markets fell after the bank refused to help, forcing the firm to file for bankruptcy on [Monday].": false,
		"The status follows the WHO's decision in [January] to warn travellers.":                            false,
		"The survey was first postponed in [February].":                                                     false,
		"They had been told of it as early as [May].":                                                       false,
		"They spoke of the planned visit of the envoy on [Monday].":                                         true,
		"The board moved the vote to a still unspecified day in [May].":                                     true,
		"The talks will shape a summit set for the port on [Friday].":                                       true,
		"An unnamed aide spoke on [Monday].":                                                                false,
		"The planned march drew 500 people on [Monday].":                                                    false,
		"The mayor faces questions over the fire on [Thursday].":                                            false,
		"She has a scar from the attack on [Thursday].":                                                     false,
		"The drivers announced a strike on [Tuesday].":                                                      false,
		"The president declared three days of mourning on [Friday].":                                        false,
		"The road closed due to heavy rain on [Tuesday].":                                                   false,
		"The talks had been due on [Tuesday].":                                                              false,
		"The storm lasted until noon on [Tuesday].":                                                         false,
		"The board cancelled the meeting on [Tuesday].":                                                     false,
		"The minister held a meeting on [Tuesday].":                                                         false,
		"The coach has won a race since the match on [Tuesday].":                                            false,
		"Ahead of the vote, the senator met reporters on [Tuesday].":                                        false,
		"The clinic opens its files after the inspection on [Tuesday].":                                     false,
		"The city had scheduled buses ahead of schedule before [Tuesday].":                                  false,
	}
	for text, want := range ahead {
		at := strings.Index(text, "[")
		plain := strings.NewReplacer("[", "", "]", "").Replace(text)
		r := Split(plain, []Passage{{Span: span.New(0, len(plain))}})
		if got := r.TenseAt(at) == span.FutureTense; got != want {
			t.Errorf("%s: ahead %v, want %v", text, got, want)
		}
	}
}
