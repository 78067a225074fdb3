package lang

// This file finds where an unreal clause ends, and the conditions that were not met.

// clauses are the stretches of an unreal clause that starts at the word, up to where
// another begins. A relative clause in its subject is no part of it, nor is what
// came before or after: "no proof that the man who was held ran before it burnt".
func (u unrealReader) clauses(start int, why Unreality) []Unreal {
	var out []Unreal
	verbs, commas := 0, 0
	last := start
	for last < len(u.words) {
		w := u.low(last)
		if g, ok := u.finiteAt(last); ok {
			verbs++
			last = g.Last
			continue
		}
		switch {
		case w == ";" || w == ":" || w == "but" || w == "–" || w == "—" || verbs > 0 && (w == "," || w == "”" || apart.Has(w)):
			return append(out, Unreal{start, last, why})
		case w == ",":
			if commas++; commas > 2 {
				return append(out, Unreal{start, last, why})
			}
		case verbs == 0 && last > start && Relatives.Has(w) && w != "that":
			out = append(out, Unreal{start, last, why})
			start = u.behindRelative(last)
			if last = start; start == len(u.words) {
				return out
			}
			continue
		}
		last++
	}
	return append(out, Unreal{start, last, why})
}

// behindRelative returns the second finite verb from the word on: that of the clause
// to which a relative clause belongs.
func (u unrealReader) behindRelative(from int) int {
	seen := 0
	for _, g := range u.groups {
		if g.First > from && g.Finite {
			if seen++; seen == 2 {
				return g.First
			}
		}
	}
	return len(u.words)
}

func (u unrealReader) finiteAt(i int) (VerbGroup, bool) {
	for _, g := range u.groups {
		if g.First == i && g.Finite {
			return g, true
		}
	}
	return VerbGroup{}, false
}

// unmet are the conditions of a sentence that tells what would have been: "if the
// firm had paid", "had the firm paid", and what was only wished: "as if it had won".
func (u unrealReader) unmet() []Unreal {
	would := -1
	for k, g := range u.groups {
		if g.Perfect && g.Finite && missedModals.Has(g.Modal) {
			would = k
		}
	}
	if would < 0 {
		return nil
	}
	var out []Unreal
	for i := range u.words {
		inverted := u.low(i) == "had" && (i == 0 || u.low(i-1) == ",") && !u.haveAt(i)
		if u.low(i) != "if" && !inverted {
			continue
		}
		if g, ok := u.nextVerb(i); ok && (inverted || u.low(g.First) == "had" || u.low(g.First) == "hadn't") {
			out = append(out, u.clauses(i+1, Unmet)...)
		}
	}
	return out
}

// haveAt reports whether "had" at the word has its participle right behind it.
func (u unrealReader) haveAt(i int) bool {
	g, ok := u.finiteAt(i)
	return ok && g.Perfect && g.Last <= i+2
}

// nextVerb returns the first verb from the word on.
func (u unrealReader) nextVerb(i int) (VerbGroup, bool) {
	for _, g := range u.groups {
		if g.First >= i {
			return g, true
		}
	}
	return VerbGroup{}, false
}
