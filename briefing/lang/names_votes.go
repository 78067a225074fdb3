package lang

import "sitrep/content/span"

// ballot counts how sure the encoder was of each type over a name's places.
type ballot struct {
	votes  [4]float32
	places int
}

// best returns the type with most votes and its share of them.
func (b *ballot) best() (NameType, float32) {
	most, sum := 0, float32(0)
	for t, v := range b.votes {
		sum += v
		if v > b.votes[most] {
			most = t
		}
	}
	if sum == 0 {
		return OtherName, 0
	}
	return NameType(most), b.votes[most] / sum
}

// agree gives every name the type that its places agree on. A last name alone
// counts with those of the persons who bear it.
func (n *namer) agree() {
	n.ballots = map[string]*ballot{}
	vote := func(key string, t NameType, weight float32) {
		b := n.ballots[key]
		if b == nil {
			b = &ballot{}
			n.ballots[key] = b
		}
		b.votes[t] += weight
		b.places++
	}
	n.family = map[string]bool{}
	for i := range n.found {
		c := &n.found[i]
		if c.Adjective {
			continue
		}
		vote(n.spanKey(c), c.Type, c.sure)
		if c.Type == PersonName && c.last-c.first > 1 {
			vote(n.fold(c.last-1), PersonName, 2*c.sure) // it is seldom somebody else's
			n.family[n.fold(c.last-1)] = true
		}
	}
	for i := range n.found {
		c := &n.found[i]
		if c.Adjective || c.Country != "" && !n.surname(c) {
			continue
		}
		b := n.ballots[n.spanKey(c)]
		t, share := b.best()
		if t != c.Type && c.Country != "" {
			c.Country = ""
		}
		c.Type = t
		c.Guess = share < 0.6 || b.places == 1 && c.sure < 0.5
	}
}

// repeat marks the places of sure names that the encoder left out, above all in
// headlines that capitalise every word.
func (n *namer) repeat() {
	for i, s := range n.r.Sentences {
		if n.r.stopped(i) {
			return
		}
		for w := s.First; w < s.Last; w++ {
			if n.taken(w) || !n.capital(w) || n.calendarWord(w) {
				continue
			}
			for end := min(w+6, s.Last); end > w; end-- {
				if n.free(w, end) && n.repeated(i, w, end) {
					w = end - 1
					break
				}
			}
		}
	}
}

// repeated takes the words as a name where they are a sure one elsewhere.
func (n *namer) repeated(sentence, first, last int) bool {
	if !n.solid(first, last) || last-first == 1 && (n.lowers[n.lower(first)] > 0 || commonWord(n.lower(first))) {
		return false
	}
	b := n.ballots[n.key(first, last)]
	if b == nil {
		return false
	}
	t, share := b.best()
	if share < 0.7 || b.votes[t] < 0.8 {
		return false
	}
	at := span.New(n.r.Words[first].Span.Start, n.r.Words[last-1].Span.End)
	c := candidate{Name: Name{Span: at, Type: t, Sentence: sentence}, first: first, last: last, sure: share}
	if code, country := countryOf(n.key(first, last)); t == PlaceName && (code == countryName || code == countryCapital) {
		c.Country = country
	}
	if t == PersonName {
		n.widenTitle(&c)
	}
	n.take(c)
	return true
}
