package lang

// reported is one cue as the encoder reads it: its words, what each word of the
// sentence is to it, and how sure the speaker is.
type reported struct {
	cue       between
	roles     []role // by word from the line's first
	certainty Certainty
	chance    float32 // of the certainty, 0 to 1
	found     float32 // how sure it is that this is a cue, 0 to 1
}

// role is what a word is to a cue.
type role uint8

// The roles.
const (
	noRole role = iota
	sourceRole
	contentRole
)

// readReported makes an attribution of each cue that the encoder found in the
// sentence and that has something said with it.
func (l *line) readReported(cues []reported) {
	opening, cited := l.askedOpening(cues), l.lo
	for _, c := range cues {
		if l.besideCue(c.cue, cues) || c.cue.a < cited {
			continue
		}
		c.cue = l.withVerb(c.cue)
		c, cited = l.cited(c)
		f := found{cue: c.cue, sure: c.certainty, chance: c.chance, likely: c.found}
		if f.cue.b <= opening && !l.relative(f.cue.a) {
			continue // what was asked is not said
		}
		f.content = l.contentOf(c)
		if f.cue.b > opening {
			f.content = behindOpening(f.content, opening)
		}
		if len(f.content) > 0 && l.leadsOn(f) {
			f.content = nil
		}
		if len(f.content) == 0 {
			if f.source = l.sourceOf(c); !f.source.empty() && l.opensNext() {
				f.head = l.head(f.source)
				l.lead = &f
			}
			continue
		}
		given := l.sourceOf(c)
		if l.fragment(given) {
			given = between{}
		}
		if given.empty() {
			given, f.content = l.invertedSource(f)
		}
		f.source = given
		f.source = l.mendedSource(f)
		f.source = l.secondSource(f)
		if f.source.empty() {
			f.source = l.speakerBefore(f)
		}
		verb := cueVerbs()[l.low(l.verbOf(f.cue))]
		if f.source.empty() && !given.empty() && (verb == nil || minding.Has(verb.lemma)) && !l.quoted(f.content[0].a) {
			continue // what looked like a source is none, and nobody says anything
		}
		own := l.firstPerson(f.source) || l.authorTells(f.cue)
		if l.silent(f) || l.qualifies(f) || l.unsaid(f) || l.saidByNobody(f) || !own && l.ownVoice(f) || len(cues) > 1 && l.attributive(f) {
			continue
		}
		if l.unattributed(f) {
			if end := f.content[len(f.content)-1].b; end > f.cue.b && !(l.isIt(f.source.a) && l.clauseOrName(f.content[0].a)) {
				f.content = []between{{min(f.source.a, f.content[0].a), end}}
			}
			f.source = between{}
		}
		if l.listens(f) {
			f.source = between{}
		}
		f.head = l.head(f.source)
		if verb != nil {
			f.lemma, f.certainty = verb.lemma, verb.certainty
		}
		switch {
		case f.source.empty():
			f.none = true
		case f.source.b <= f.cue.a:
			f.place = "before it"
		case f.source.a >= f.cue.b:
			f.place = "behind it"
		}
		f.sure = l.corrected(f)
		f.framed = verb != nil && l.framing(verb, f)
		if own {
			l.mine = append(l.mine, f)
			continue
		}
		l.found = append(l.found, f)
	}
}

// withVerb returns a cue that is only "also" or "then" with the verb behind it, which
// the encoder took for none.
func (l *line) withVerb(cue between) between {
	if l.onlyAdverbs(cue) && cueVerbsHas(l.low(cue.b)) {
		cue.b++
	}
	return cue
}

// besideCue reports whether a cue is only the "then" before another cue, with which
// it tells the same: "then ordered".
func (l *line) besideCue(cue between, all []reported) bool {
	for _, o := range all {
		if cue.b >= o.cue.a && cue.b < o.cue.b {
			return l.onlyAdverbs(cue)
		}
	}
	return false
}

func (l *line) onlyAdverbs(cue between) bool {
	for i := cue.a; i < cue.b; i++ {
		if !adverbs.Has(l.low(i)) {
			return false
		}
	}
	return true
}

// framing reports whether what the verb takes makes no statement without it:
// "accused the firm of fraud", "called it a wreck".
func (l *line) framing(v *cueVerb, f found) bool {
	after := f.content[0].a
	return v.judges && after >= f.cue.b && !l.quoted(after) && l.low(after) != "that" && !subjects.Has(l.low(after))
}

// contentOf returns the stretches of what is said. Punctuation between two of
// them, and a word or two that the encoder left out in the middle, belong to
// them; a stretch without a word is none.
func (l *line) contentOf(c reported) []between {
	var out []between
	for i := l.lo; i < l.hi; i++ {
		if c.roles[i-l.lo] != contentRole {
			continue
		}
		if n := len(out); n > 0 && l.bridged(c, out[n-1].b, i) {
			out[n-1].b = i + 1
		} else {
			out = append(out, between{i, i + 1})
		}
	}
	kept := out[:0]
	for _, b := range out {
		if l.wordsIn(b) > 0 {
			kept = append(kept, b)
		}
	}
	return kept
}

// bridged reports whether the gap from a to b inside one role is no gap of
// sense: only punctuation, or up to two words, and nothing of the cue or of
// another role.
func (l *line) bridged(c reported, a, b int) bool {
	words := 0
	for i := a; i < b; i++ {
		if c.roles[i-l.lo] != noRole || i >= c.cue.a && i < c.cue.b {
			return false
		}
		if l.word(i) {
			words++
		}
	}
	return words == 0 || words <= 2 && b-a <= 3
}

// sourceOf returns the stretch of words that names the source: the longest,
// the nearest to the cue of several as long.
func (l *line) sourceOf(c reported) between {
	var best between
	distance := func(b between) int { return max(c.cue.a-b.b, b.a-c.cue.b) }
	for i := l.lo; i < l.hi; i++ {
		if c.roles[i-l.lo] != sourceRole {
			continue
		}
		at := between{i, i + 1}
		for k := i + 1; k < l.hi; k++ {
			if c.roles[k-l.lo] == sourceRole && l.bridged(c, at.b, k) {
				at.b = k + 1
			} else if c.roles[k-l.lo] != noRole {
				break
			}
		}
		if n, m := l.wordsIn(at), l.wordsIn(best); n > m || n == m && n > 0 && distance(at) < distance(best) {
			best = at
		}
		i = at.b - 1
	}
	return l.unmarked(best)
}

// unmarked drops punctuation at the ends of a source.
func (l *line) unmarked(b between) between {
	for b.a < b.b && !l.word(b.a) && !l.mark(b.a, "“\"‘'(") {
		b.a++
	}
	for b.a < b.b && !l.word(b.b-1) && !l.mark(b.b-1, "”\"’')") {
		b.b--
	}
	if l.wordsIn(b) == 0 {
		return between{}
	}
	return b
}

// wordsIn counts the words and numbers of a stretch.
func (l *line) wordsIn(b between) int {
	n := 0
	for i := b.a; i < b.b; i++ {
		if l.word(i) {
			n++
		}
	}
	return n
}

// verbOf returns the verb of a cue: its first word that is neither auxiliary
// nor adverb.
func (l *line) verbOf(cue between) int {
	for i := cue.a; i < cue.b; i++ {
		if w := l.low(i); !auxiliary(w) && !adverb(w) {
			return i
		}
	}
	return cue.a
}
