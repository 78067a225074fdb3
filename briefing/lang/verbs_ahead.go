package lang

import "sitrep/content/span"

// forward are verbs, adjectives and nouns behind which an infinitive lies
// ahead: "plans to", "due to", "a deadline to".
var forward = Listed(`hope hopes hoped hoping want wants wanted threaten threatens threatened likely unlikely decides bid
	proposal proposes proposed seek seeks sought prepares direct directed instruct instructed orders ask asked asks urge urged urges call called calls
	demand demands demanded offer offered offers invite invited need needs needed effort efforts move attempt chance opportunity right determined willing
	supposed required able appeal appealed continue intention ambition authority power permission free way obligation mandate readiness`, Arranging)

// inherit gives infinitives and participles their tense: forward behind words
// of plan and purpose, else that of the finite verb before them.
func inherit(groups []VerbGroup) {
	finite := span.UnknownTense
	for i := range groups {
		g := &groups[i]
		if g.Finite {
			finite = g.Tense
			continue
		}
		g.Tense = finite
	}
}

// ahead reports whether the infinitive group follows a word of plan.
func ahead(words []Word, g VerbGroup) bool {
	for j := g.First - 1; j >= 0 && j >= g.First-4; j-- {
		if w := words[j].Lower; forward.Has(w) {
			return w != "able" || lowerAt(words, j-1) != "was" && lowerAt(words, j-1) != "were"
		}
		if words[j].Kind == Punct {
			return false
		}
	}
	for j := g.First - 5; j >= 0 && j >= g.First-8; j-- {
		switch {
		case ordering.Has(words[j].Lower):
			return true // "directed the committee on foreign security to report"
		case words[j].Kind == Punct:
			return false
		}
	}
	return false
}

// ordering are verbs of which a long object may stand before what is ordered.
var ordering = Listed(`directed directs instructed instructs ordered orders asked asks urged urges invited invites required requires told tells`)
