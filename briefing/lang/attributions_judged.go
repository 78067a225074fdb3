package lang

// framed reports whether what the verb takes in a construction makes no
// statement without it: "accused the firm of fraud", "called it a wreck",
// "praised the crew".
func (v *cueVerb) framed(by frame) bool {
	judges := v.frames&(frameAccuse|frameAs) != 0 && v.certainty == Asserted
	return by&(frameAccuse|frameAs|frameCalled) != 0 || by == framePhrase && judges
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
