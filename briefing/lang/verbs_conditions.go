package lang

// endsCondition reports whether a word in -s is the verb that a condition about one
// thing ends with: "if the trend continues,", "unless the owner pays by Friday".
func endsCondition(words []Word, i int) bool {
	next := lowerAt(words, i+1)
	if i+1 < len(words) && words[i+1].Kind != Punct && !behindCondition.Has(next) || next == "'s" || next == "-" {
		return false
	}
	if f := verbForms()[lowerAt(words, i+2)]; next == "," && f.participle {
		return false // "if the peace talks, held in May, fail"
	}
	for j := i - 1; j >= max(0, i-7); j-- {
		if words[j].Kind == Punct {
			return false
		}
		if Conditional(words, j) {
			return j < i-2 && oneThing.Has(words[j+1].Lower)
		}
	}
	return false
}

var (
	// behindCondition are words behind the verb of a condition.
	behindCondition = Listed(`by on next until before within again`)
	// oneThing are words before a noun of which a verb in -s may be told.
	oneThing = Listed(`the a an his her its their our this that`)
)

// Conditional reports whether a word ends what opens a condition: "if", "unless", "as
// long as", "in case", "provided that".
func Conditional(words []Word, i int) bool {
	before, next := lowerAt(words, i-1), lowerAt(words, i+1)
	switch words[i].Lower {
	case "if", "unless":
		return true
	case "as":
		lead := lowerAt(words, i-2)
		return before == "long" && (lead == "as" || lead == "so")
	case "case":
		return before == "in" && next != "of" && next != "," && next != "."
	case "that":
		return before == "provided" || before == "condition"
	case "provided":
		return next != "that" && before == ","
	}
	return false
}
