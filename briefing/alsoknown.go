package briefing

import (
	"sitrep/briefing/lang"
)

// mergeKnownAs merges two names of which the text says that they are one's: "the
// Harlow Front party, or HF,", "the System of Parks, known as SINAP", "Lin Meili,
// better known as Lin Mei", "K-Boy, whose real name is Olav Kern".
func (f *actorFinder) mergeKnownAs() {
	for _, n := range f.reading.Names {
		e := f.of[n.Span]
		if e == nil || e.country != "" {
			continue
		}
		w := f.behindBrackets(f.word(n.Span.End))
		if lang.BodyNoun(f.lower(w)) {
			w++
		}
		comma := f.lower(w) == ","
		if comma {
			w++
		}
		w, or := f.alsoKnown(w)
		if w < 0 || or && !comma {
			continue
		}
		m, ok := f.nameFrom(f.startOf(w))
		o := f.of[m.Span]
		if !ok || o == nil || o == e || o.country != "" || m.Sentence != n.Sentence {
			continue
		}
		if or && (!isAcronym(m.Span.Of(f.doc.Text)) || e.kind != Organization || o.kind != Organization || f.lower(f.word(m.Span.End)) != ",") {
			continue
		}
		if o.kind == e.kind || o.kind == "" || o.guess {
			f.merge(e, o)
		}
	}
}

// alsoKnown returns where the other name starts behind the words that tell of it from
// w on, and whether they are only "or"; -1 where there are none.
func (f *actorFinder) alsoKnown(w int) (next int, or bool) {
	switch f.lower(w) {
	case "or":
		w, or = w+1, true
	case "aka", "a.k.a.", "alias":
		w++
	case "whose":
		if l := f.lower(w + 1); l != "real" && l != "full" && l != "birth" && l != "legal" || f.lower(w+2) != "name" || f.lower(w+3) != "is" && f.lower(w+3) != "was" {
			return -1, false
		}
		w += 4
	default:
		for range 2 {
			if knownHow.Has(f.lower(w)) {
				w++
			}
		}
		if f.lower(w) != "known" || f.lower(w+1) != "as" && (f.lower(w+1) != "by" || f.lower(w+2) != "the") {
			return -1, false
		}
		w += 2
	}
	for range 2 {
		if l := f.lower(w); l == "the" || l == "“" || l == "\"" || l == "‘" {
			w++
		}
	}
	return w, or
}

// knownHow stand before "known as".
var knownHow = lang.Listed(`better also popularly commonly widely more best formerly previously otherwise professionally and`)
