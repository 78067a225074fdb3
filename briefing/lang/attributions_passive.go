package lang

// passive reads "was told that", "is expected to", "was rejected by".
func (l *line) passive(g group) (found, bool) {
	if f, ok := l.quotedAs(g); ok {
		return f, ok
	}
	f := found{cue: g.between, certainty: g.verb.certainty, unnamed: true}
	np, _, _ := l.subject(g.a)
	rest := between{g.b, l.hi}
	if by := l.agent(g.b); by > 0 {
		f.source, f.head = l.phraseFrom(by + 1)
		if f.source.empty() {
			return f, false
		}
		f.unnamed, f.place = false, "behind it"
		f.content = []between{np}
		if after := (between{f.source.b, l.hi}); l.low(after.a) == "to" || l.low(after.a) == "that" || l.low(after.a) == "of" {
			f.content = append(f.content, after)
		}
		if np.b-np.a == 1 && subjects[l.low(np.a)] {
			return f, false // "it was dismissed by the court": what was, it does not say
		}
		return f, !np.empty() && g.verb.frames&(framePhrase|frameAccuse|frameAs|frameObjectTo|frameTold|frameCalled) != 0 && agentful[g.verb.lemma]
	}
	next := l.low(g.b)
	switch {
	case passiveHedges[g.verb.lemma] && (next == "to" || next == "that" || next == "as" && g.verb.lemma == "report"):
		f.certainty = Hedged
	case g.verb.frames&frameAccuse != 0 && g.verb.certainty == Asserted && contains(g.verb.preps, next) && (next == "of" || next == "with"):
		f.certainty = Hedged
	case g.verb.frames&(frameTold|frameObjectTo) != 0 && (next == "that" || next == "to" || whWords[next]):
		if next == "to" {
			f.certainty = Intended
		}
	case g.verb.frames&frameTold != 0 && (subjects[next] || determiners[next]) && l.finite(rest):
	case passiveHedges[g.verb.lemma] && (l.low(g.a-1) == "it" || l.low(g.a-1) == "as"):
		f.certainty = Hedged
	default:
		return f, false
	}
	if !np.empty() && (l.low(np.a) != "it" || next == "to") {
		f.content = []between{{np.a, rest.b}} // with the cue, so that it reads as a clause
	} else {
		f.content = []between{rest}
	}
	return f, true
}

// passiveHedges are the verbs whose passive without an agent says that nobody
// in particular vouches for the statement.
var passiveHedges = wordSet(`say report believe think expect understand allege suspect fear estimate assume presume consider claim rumour forecast predict project anticipate hope`)

// agentful are the verbs whose passive with "by" attributes its subject.
var agentful = wordSet(`reject deny dismiss dispute refute accuse criticise criticize condemn denounce describe announce blame challenge question urge order tell ask call confirm propose recommend oppose welcome praise demand request suggest quote disclose reveal brand label`)

// agent returns the word "by" within a few words, 0 where there is none.
func (l *line) agent(from int) int {
	for i := from; i < min(from+3, l.hi); i++ {
		if l.low(i) == "by" {
			return i
		}
	}
	return 0
}

// reducedBy reads "a plan proposed by the council": the noun phrase is what is
// said.
func (l *line) reducedBy(g group) (found, bool) {
	if !agentful[g.verb.lemma] || g.verb.frames&framePhrase == 0 {
		return found{}, false
	}
	np, _, _ := l.subject(g.a)
	src, head := l.phraseFrom(g.b + 1)
	if np.empty() || src.empty() {
		return found{}, false
	}
	return found{cue: g.between, source: src, head: head, content: []between{np}, certainty: g.verb.certainty, place: "behind it"}, true
}
