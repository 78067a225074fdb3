package lang

// This file tells who speaks where a sentence has a second cue: a participle, a
// verb behind "and" or a relative clause. The noun beside such a cue is seldom
// its speaker.

// secondSource returns who a second cue's statement is by, given the words beside
// it that look like its source: the speaker of the cue before where they are a
// noun of what that speaker says, or whom they tell it to.
func (l *line) secondSource(f found) between {
	verb := l.low(f.cue.a)
	switch {
	case verb == "telling" && f.source.a == f.cue.b && !l.capital(f.cue.a):
		if by := l.speakerOver(f, true); !by.empty() {
			return by
		}
	case telltale.Has(verb) && f.source.b == f.cue.a && !f.source.empty() && l.within(f.source) && (verb == "adding" || !l.tells(f.source)):
		if by := l.speakerOver(f, false); !by.empty() {
			return by
		}
	case l.joined(f.cue.a) && l.overCue(f.source):
		if by := l.speakerOver(f, false); !by.empty() {
			return by
		}
	case f.source.empty():
		return l.antecedent(f.cue.a)
	}
	return f.source
}

// speakerOver returns the speaker of the cue before this one outside or inside the
// same quotation, or, where asked, the sentence's subject; empty for none.
func (l *line) speakerOver(f found, subject bool) between {
	for i := len(l.found) - 1; i >= 0; i-- {
		if o := l.found[i]; o.cue.b <= f.cue.a && !o.none && !o.source.empty() && l.sameLevel(o.cue.a, f.cue.a) && o.source != f.source {
			return o.source
		}
	}
	if subject {
		return l.subject(f.cue.a)
	}
	return between{}
}

// within reports whether words stand in what a cue before them leads to.
func (l *line) within(s between) bool {
	for _, o := range l.found {
		for _, c := range o.content {
			if o.cue.b <= s.a && c.a <= s.a && s.b <= c.b+1 {
				return true
			}
		}
	}
	return false
}

// tells reports whether a noun phrase names those who speak or what is written:
// "residents saying", "a letter stating".
func (l *line) tells(s between) bool {
	if l.low(s.a-1) == "with" {
		return true
	}
	w := l.low(l.head(s).b - 1)
	return speakers.Has(w) || documents.Has(w)
}

// overCue reports whether a source runs over the cue of another statement.
func (l *line) overCue(s between) bool {
	for _, o := range l.found {
		if o.cue.a >= s.a && o.cue.b <= s.b {
			return true
		}
	}
	return false
}

// antecedent returns the name that the pronoun before a cue takes up: "Ada Brandt,
// who had accused". Empty where no pronoun or no name stands there.
func (l *line) antecedent(cue int) between {
	i := cue - 1
	for i > l.lo && (auxiliary(l.low(i)) || adverb(l.low(i))) {
		i--
	}
	if l.low(i) != "who" && l.low(i) != "which" {
		return between{}
	}
	end := i
	for end > l.lo && l.comma(end-1) {
		end--
	}
	for _, n := range l.names {
		at := l.words(n.Span)
		if at.b != end || at.empty() || n.Adjective {
			continue
		}
		if t := l.words(n.Title); !t.empty() && t.b == at.a {
			at.a = t.a
		}
		return at
	}
	return between{}
}
