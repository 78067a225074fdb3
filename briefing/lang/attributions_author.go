package lang

// This file tells what an author says in their own voice from what is said by
// somebody: certainty without a source, names of things, the first person, and
// the question that an answer opens with.

// ownVoice reports whether a cue is the author's own words.
func (l *line) ownVoice(f found) bool {
	verb := l.verbOf(f.cue)
	w := l.low(verb)
	switch {
	case w == "said" && f.cue.a == l.lo+1 && l.low(l.lo) == "that":
		return true // "That said, the board has …"
	case under(l, f.cue.b-1):
		return true // "held under the slogan"
	case w == "concerned" || l.low(f.cue.b-1) == "concerned":
		return l.asFarAs(f.source)
	case penned.Has(w) && l.written(f):
		return true
	case l.everybody(f.source):
		return true // "Nobody denies that the quay is old"
	case (w == "recorded" || w == "registered") && f.content[0].a >= f.cue.b && !l.clauseAt(f.content[0].a) && !l.direct(l.cuts(f.content)):
		return true
	}
	if !f.source.empty() && !(f.source.b-f.source.a == 1 && l.isIt(f.source.a)) {
		return false
	}
	return l.allOf(f.cue, surely) || f.source.empty() && thought.Has(w) || w == "expressed" && l.low(verb+1) == "as" || l.plainly(f)
}

// firstPerson reports whether a source is the author's "I". In interviews and
// quotations it is somebody's.
func (l *line) firstPerson(s between) bool {
	return s.b-s.a == 1 && (l.low(s.a) == "i" || l.low(s.a) == "me") && !l.quoted(s.a)
}

// everybody reports whether a source is nobody or everybody, outside a quotation:
// the author means what all think.
func (l *line) everybody(s between) bool {
	switch l.low(s.a) {
	case "nobody", "everybody", "everyone":
		return s.b-s.a == 1 && !l.quoted(s.a)
	case "no":
		return s.b-s.a == 2 && l.low(s.a+1) == "one" && !l.quoted(s.a)
	}
	return false
}

// isIt reports whether the word is "it", or that with its verb.
func (l *line) isIt(i int) bool { return l.low(i) == "it" || l.low(i) == "it's" }

// under reports whether the word at i names what something was held under: "under
// the slogan", "under the theme".
func under(l *line, i int) bool {
	return mottos.Has(l.low(i)) && (l.low(i-1) == "under" || l.low(i-2) == "under")
}

// asFarAs reports whether a phrase stands behind "as far as", "so far as" or
// "where".
func (l *line) asFarAs(s between) bool {
	return l.low(s.a-1) == "as" && l.low(s.a-2) == "far" || l.low(s.a-1) == "where"
}

// written reports whether what somebody wrote or sent is only the thing itself:
// "wrote me a letter".
func (l *line) written(f found) bool {
	c := f.content[0]
	if len(f.content) > 1 || c.a < f.cue.a {
		return false
	}
	if subjects.Has(l.low(c.a)) || objects.Has(l.low(c.a)) {
		c.a++
	}
	return c.b-c.a <= 3 && determiners.Has(l.low(c.a)) && scripts.Has(l.low(c.b-1))
}

// plainly reports whether "it is" with an adjective is the author's judgement:
// "it was evident that", "it is no wonder that".
func (l *line) plainly(f found) bool {
	if !l.isIt(f.cue.a) && !l.isIt(f.cue.a-1) || f.content[0].a < f.cue.b {
		return false
	}
	for i := f.cue.a; i < min(f.content[0].a, f.cue.b+3); i++ {
		if judged.Has(l.low(i)) {
			return true
		}
	}
	return false
}

// allOf reports whether a stretch has only words of a list.
func (l *line) allOf(w between, list *WordList) bool {
	for i := w.a; i < w.b; i++ {
		if !list.Has(l.low(i)) {
			return false
		}
	}
	return !w.empty()
}

var (
	surely  = Listed(`certainly clearly surely obviously naturally undoubtedly evidently really of course indeed`)
	thought = Listed(`argument notion assumption impression illusion myth prospect`)
	judged  = Listed(`evident clear true obvious surprising surprise natural wonder worth interesting noteworthy ironic telling unclear inevitable`)
	mottos  = Listed(`slogan slogans theme motto banner title headline heading`)
	penned  = Listed(`wrote writes write written sent sends send`)
	scripts = Listed(`letter letters book books article song poem novel email e-mail mail card postcard message note play cheque check`)
)

// askedOpening returns the index behind the words that a sentence opens with to tell
// what its speaker was asked, "Asked whether he would leave, Brandt said …";
// the sentence's first where it opens otherwise.
func (l *line) askedOpening(cues []reported) int {
	first := l.lo
	for first < l.hi && (l.mark(first, quoteMarks) || adverb(l.low(first)) || l.low(first) == "when" || coordinators.Has(l.low(first))) {
		first++
	}
	if !Inquiring.Has(l.low(first)) || l.comma(first+1) || subjects.Has(l.low(first+1)) {
		return l.lo
	}
	for _, c := range cues {
		if s := l.sourceOf(c); !s.empty() && s.a > first+2 && l.comma(s.a-1) && !l.quoted(s.a) {
			return s.a
		}
	}
	return l.lo
}

// relative reports whether the verb at the word has "who" or "which" as its
// subject.
func (l *line) relative(i int) bool {
	for i--; i > l.lo && (auxiliary(l.low(i)) || adverb(l.low(i))); i-- {
	}
	return l.low(i) == "who" || l.low(i) == "which"
}

// behindOpening drops what stands in the opening from content.
func behindOpening(content []between, opening int) []between {
	var out []between
	for _, c := range content {
		if c.a = max(c.a, opening); !c.empty() {
			out = append(out, c)
		}
	}
	return out
}

// leadsOn reports whether the only content of a cue before a colon is what its
// sentence opens with: "Looking ahead to May, Brandt said:" leads to what stands
// in the next paragraph.
func (l *line) leadsOn(f found) bool {
	c := f.content[len(f.content)-1]
	if len(f.content) > 1 || !l.opensNext() || !l.mark(l.hi-1, ":") || l.direct(l.cuts(f.content)) {
		return false
	}
	w := l.low(c.a)
	if c.a >= f.cue.b { // "what economists say in Tolm:"
		return prepositions.Has(w) && c.b-c.a <= 5
	}
	if c.a == l.lo+1 && hasAnySuffix(l.low(l.lo), "ing", "ed") { // "Commenting" was left out
		w = l.low(l.lo)
		c.a--
	}
	return c.a == l.lo && (prepositions.Has(w) || len(w) > 4 && hasAnySuffix(w, "ing", "ed"))
}
