package lang

// misread reports whether a signal's word means something else where it
// stands: the month, a wish, an ability, a lie of the land, "False Bay".
func (l *line) misread(c between, at int) bool {
	w, before := l.low(at), l.low(at-1)
	switch w {
	case "may":
		return l.capital(at) && (l.word(at-1) || at <= c.a+1)
	case "possibly":
		return before == "cannot" || before == "not" || hasAnySuffix(before, "n't", "n’t")
	case "chance":
		return before == "no"
	case "could":
		return unable.Has(before) || before == "one" && l.low(at-2) == "no" || before == "i" || before == "we" || hindered.Has(l.low(at+1))
	case "false", "untrue", "malicious", "baseless", "groundless", "unfounded", "fabricated", "fake":
		if l.capital(at) && l.word(at-1) {
			return true
		}
		next := l.low(at + 1)
		attribute := at+1 < c.b && l.kind(at+1) == Letters && !prepositions.Has(next) && !coordinators.Has(next) && !adverb(next) && !auxiliary(next)
		return attribute && !beForms.Has(before) && before != "as" && !claimed.Has(next) || attribute && determiners.Has(before) && before != "no"
	case "i", "i've":
		return l.untold(at)
	case "rejected", "rejects", "denies", "denied":
		if w == "denied" && l.passive(at) {
			return l.low(at+1) != "by" && !l.rebuttable(between{max(c.a, at-6), at})
		}
		return at > c.a && !speakersOwn.Has(before) && !adverb(before) && !auxiliary(before) // somebody else rejects it
	case "lies", "lie":
		return !beForms.Has(before) && before != "all" && before != "a" && before != "as"
	}
	return false
}

// unable are the subjects that make "could" deny an ability.
var unable = Listed(`nobody none nothing neither few who`)

// hindered follow "could" where it told of an ability once.
var hindered = Listed(`hardly barely only scarcely`)

// denying are the verbs after which a plain "not" answers something that was
// said or asked.
var denying = Listed(`insist maintain reply respond retort counter answer protest`)

// opensAside are words that open a clause or phrase before the main one, which a
// comma ends.
var opensAside = Listed(`even because before once`, heading)

// mainClause returns where the main clause of the content starts and ends: at
// the first relative or subordinate clause behind it. A subordinate clause that
// the content starts with ends at its comma.
func (l *line) mainClause(c between) (start, end int) {
	start = c.a
	first := c.a
	for first < c.b && !l.word(first) {
		first++
	}
	if opensAside.Has(l.low(first)) {
		for i := first; i < c.b; i++ {
			if l.comma(i) {
				start, first = i+1, i+1
				break
			}
		}
	}
	for i := first + 1; i < c.b; i++ {
		switch l.low(i) {
		case "who", "which", "whose", "whom", "because", "if", "unless", "although", "though", "while", "whereas", "where", "whether":
			return start, i
		case "that":
			if l.word(i-1) && !cueVerbsHas(l.low(i-1)) && l.low(i-1) != "said" && i > c.a+6 {
				return start, i
			}
		}
	}
	return start, c.b
}

func cueVerbsHas(w string) bool {
	_, ok := cueVerbs()[w]
	return ok
}

// innerCue reports whether the word belongs to another attribution of the
// sentence that stands inside this content: its hedge is not ours.
func (l *line) innerCue(f found, at int) bool {
	for _, o := range l.found {
		if o.cue == f.cue {
			continue
		}
		for _, c := range o.content {
			if c.a <= at && at < c.b && o.cue.a > f.cue.a {
				return true
			}
		}
	}
	return false
}

// naming are the verbs that say what something is: who calls an allegation
// anything denies it.
var naming = Listed(`call describe brand label term dub characterise characterize dismiss mock condemn denounce`)

// rebuttable reports whether the content starts with something that others
// have claimed.
func (l *line) rebuttable(c between) bool {
	for i := c.a; i < min(c.b, c.a+6); i++ {
		if claimed.Has(l.low(i)) {
			return true
		}
	}
	return false
}

var claimed = Listed(`allegation allegations accusation accusations claim claims suggestion suggestions rumour rumours rumor rumors insinuation insinuations charges`)
