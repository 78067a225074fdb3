package lang

import (
	"sitrep/briefing/lang/encoder"
	"sitrep/content/span"
)

// Units cuts the words of a reading into what the encoder reads, with what the
// word lists know of them, and gives the sentences that they belong to.
func Units(r *Reading) ([]encoder.Unit, []encoder.Sentence) {
	units, sentences := cutUnits(r, 0, len(r.Sentences))
	for i, s := range sentences {
		hintUnits(r, i, units[s.First:s.Last])
	}
	return units, sentences
}

// cutUnits is Units of the sentences from one to another, without what the word
// lists know: to look that up takes several times as long.
func cutUnits(r *Reading, from, to int) ([]encoder.Unit, []encoder.Sentence) {
	if from == to {
		return nil, nil
	}
	first := r.Sentences[from].First
	words := make([]span.Span, r.Sentences[to-1].Last-first)
	for i := range words {
		words[i] = r.Words[first+i].Span
	}
	starts := make([]int, to-from)
	for i := range starts {
		starts[i] = r.Sentences[from+i].First - first
	}
	units := encoder.Cut(r.Text, words, starts)
	sentences := make([]encoder.Sentence, to-from)
	at := 0
	for i := range sentences {
		s, start := r.Sentences[from+i], at
		for at < len(units) && units[at].Word+first < s.Last {
			units[at].Word += first
			at++
		}
		sentences[i] = encoder.Sentence{First: start, Last: at, Opens: from+i == 0 || r.Sentences[from+i-1].Passage != s.Passage}
	}
	return units, sentences
}

// longestName is how many words a name of the tables has at most.
const longestName = 6

// hintUnits looks the words of a sentence up in the word lists: names by the
// longest that starts there and is written with a capital. It notes what it
// finds in units, which are some of the sentence's.
func hintUnits(r *Reading, sentence int, units []encoder.Unit) {
	n := &namer{r: r}
	s := r.Sentences[sentence]
	for w := s.First; w < s.Last && len(units) > 0; {
		hint, end := n.hint(w, s.Last)
		for ; len(units) > 0 && units[0].Word < end; units = units[1:] {
			units[0].Known = hint
		}
		w = end
	}
}

// hint returns what starts at a word and where it ends.
func (n *namer) hint(w, last int) (encoder.Known, int) {
	if n.r.Words[w].Kind != Letters {
		return encoder.Unknown, w + 1
	}
	hint, end := encoder.Unknown, w+1
	if n.capital(w) {
		hint, end = n.nameHint(w, last)
	}
	if hint == encoder.Unknown {
		hint = n.wordHint(w)
	}
	return hint, end
}

// nameHint returns what name starts at a word and where it ends.
func (n *namer) nameHint(w, last int) (encoder.Known, int) {
	for end := min(w+longestName, last); end > w+1; end-- {
		if !n.solid(w, end) {
			continue
		}
		key := n.key(w, end)
		if hint := n.countryHint(key); hint != encoder.Unknown {
			return hint, end
		}
		if n.body(w, end) {
			return encoder.KnownBody, end
		}
		if placeCode(key) != 0 {
			return encoder.KnownPlace, end
		}
	}
	key := n.key(w, w+1)
	if hint := n.countryHint(key); hint != encoder.Unknown {
		return hint, w + 1
	}
	if n.body(w, w+1) {
		return encoder.KnownBody, w + 1
	}
	place, given, family := placeCode(key) != 0, firstName(key) != 0, lastName(key)
	switch {
	case place && (given || family):
		return encoder.KnownNamesake, w + 1
	case place:
		return encoder.KnownPlace, w + 1
	case given && family:
		return encoder.KnownPerson, w + 1
	case given:
		return encoder.KnownGiven, w + 1
	case family:
		return encoder.KnownFamily, w + 1
	}
	return encoder.Unknown, w + 1
}

func (n *namer) countryHint(key string) encoder.Known {
	switch code, _ := countryOf(key); {
	case code == countryAdj || code == countryPeople || affiliations.Has(key):
		return encoder.KnownPeople
	case code != 0:
		return encoder.KnownCountry
	}
	return encoder.Unknown
}

// wordHint returns what an ordinary word is.
func (n *namer) wordHint(w int) encoder.Known {
	l := n.lower(w)
	switch {
	case calendarNames.Has(l):
		return encoder.KnownDate
	case titleHeads.Has(l) || roleNoun(l):
		return encoder.KnownRole
	case headWords.Has(l):
		return encoder.KnownHead
	case cueVerbs()[l] != nil:
		return encoder.KnownCue
	case commonWord(l):
		return encoder.KnownCommon
	}
	return encoder.Unknown
}
