package lang

import "strings"

// This file tells what people say to each other before and after they talk, and
// what of it states nothing.

// longestCourtesy is how many words a courtesy may have.
const longestCourtesy = 14

// courtesies open sentences that greet, thank or wish well.
var courtesies = strings.Fields(`morning good_morning good_afternoon good_evening good_night good_day hello hi welcome thank_you thanks many_thanks thank_goodness you're_welcome
	my_pleasure it's_a_pleasure it_is_a_pleasure pleasure nice_to great_to_be good_to_be glad_to_be ladies_and_gentlemen congratulations bye goodbye see_you please_raise
	i'm_fine i_am_fine i'm_well fine_thanks very_well_thanks next_question good_question that's_a_good_question that_is_a_good_question cheers dear i_want_to_thank i'd_like_to_thank i_would_like_to_thank let_me_thank`)

// courtesy reports whether a sentence of a conversation is a greeting, thanks or
// a wish, and states nothing: "Thank you all for being here."
func (l *line) courtesy(w between) bool {
	for w.a < w.b && (!l.word(w.a) || openers.Has(l.low(w.a))) {
		w.a++
	}
	if l.wordsIn(w) > longestCourtesy {
		return false
	}
	for _, c := range courtesies {
		words := strings.Split(c, "_")
		k := w.a
		for len(words) > 0 && k < w.b && l.low(k) == words[0] {
			k, words = k+1, words[1:]
		}
		if len(words) > 0 {
			continue
		}
		return l.low(k) != "to" || c != "thanks" && c != "welcome"
	}
	return false
}

// openers may stand before a courtesy.
var openers = Listed(`and well so ok okay oh yes now but again great`)

// fillers are the words of answers that say nothing without the question.
var fillers = Listed(`yes no yeah yep nope sure absolutely of course well right exactly okay ok correct indeed definitely certainly look oh not at all true maybe perhaps`)

// filler reports whether a sentence has nothing but such words: "Yes, of
// course."
func (l *line) filler(w between) bool {
	for i := w.a; i < w.b; i++ {
		if l.word(i) && !fillers.Has(l.low(i)) {
			return false
		}
	}
	return true
}
