package lang

// This file reads the speaker behind a quotation and its verb, where the encoder took
// the speaker for what is said or for nothing: "“…,” denounced the harbour union".

// invertedSource returns the noun phrase that stands right behind the cue of a
// quotation that ends before it, and the content without it; the empty stretch
// where none does.
func (l *line) invertedSource(f found) (between, []between) {
	at := f.cue.b
	if !l.closesBefore(f) || !l.startsPhrase(at) {
		return between{}, f.content
	}
	end := l.speakerEnd(at)
	var rest []between
	for _, c := range f.content {
		if c.a >= at && c.a < end && c.a != at {
			return between{}, f.content // another part of what is said starts in the phrase
		}
		if c.a == at {
			if c.b > end && l.anyQuoted(between{end, c.b}) {
				rest = append(rest, between{end, c.b})
			}
			continue
		}
		rest = append(rest, c)
	}
	return between{at, end}, rest
}

// closesBefore reports whether a cue is one verb outside quotation marks, and the first
// part of what is said a quotation that ends right before it.
func (l *line) closesBefore(f found) bool {
	v := f.cue.a
	if f.cue.b-v != 1 || l.quoted(v) || len(f.content) == 0 || f.content[0].a >= v || tellingTo.Has(l.low(v)) || hasAnySuffix(l.low(v), "ing") || !l.verbForm(v) {
		return false
	}
	i := v - 1
	if l.comma(i) {
		i--
	}
	return l.mark(i, quoteMarks) && l.quoted(i) && l.quoted(f.content[0].a)
}

// verbForm reports whether the word at v is written as a verb that tells what somebody
// says: "denounced", "says".
func (l *line) verbForm(v int) bool {
	return !l.capital(v) && (cueVerbsHas(l.low(v)) || hasAnySuffix(l.low(v), "ed"))
}

// startsPhrase reports whether a noun phrase starts at the word: an article, an owner
// or a name; no day, and no pronoun alone.
func (l *line) startsPhrase(i int) bool {
	if !l.word(i) || l.quoted(i) || calendar.Has(l.low(i)) {
		return false
	}
	if l.low(i) == "that" || l.low(i) == "this" || l.low(i) == "'s" || l.low(i) == "'" {
		return false
	}
	return l.capital(i) || l.low(i) == "the" || l.low(i) == "a" || l.low(i) == "an" || possessives.Has(l.low(i))
}

// speakerEnd returns where the noun phrase that starts at the word ends: at a comma or
// another mark, at a day, at a verb, and at a preposition but "of" and "for".
func (l *line) speakerEnd(at int) int {
	i := at + 1
	for ; i < l.hi; i++ {
		w := l.low(i)
		if l.kind(i) == Punct && w != "'s" && w != "'" && w != "-" || l.quoted(i) || calendar.Has(w) || prepositions.Has(w) && w != "of" && w != "for" || subordinates.Has(w) || w == "who" || w == "which" || auxiliary(w) {
			break
		}
	}
	return i
}

// anyQuoted reports whether one of the words stands in a quotation.
func (l *line) anyQuoted(w between) bool {
	for i := w.a; i < w.b; i++ {
		if l.quoted(i) {
			return true
		}
	}
	return false
}
