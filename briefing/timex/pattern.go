package timex

import (
	"fmt"
	"strings"
)

// A pattern is a line of elements, separated by blanks, that tokens are held
// against from left to right:
//
//	word        the word; a|b|c one of them; "-", "," and other marks likewise
//	$class      what the class accepts, one token or several; its value is kept
//	$class:name the same, kept under another name
//	~           a hyphen, or nothing
//	[ ... ]     the elements, or nothing; they may nest
//
// Optional elements are tried present first, so the longest reading wins.
// Every element takes a bounded number of tokens: matching a pattern is bounded
// work, and scanning a text is linear.
type element struct {
	words []string
	class string
	name  string
	opt   []element // not nil for an optional group
}

func fields(s string) []string { return strings.Fields(s) }

// compile reads a pattern. A fault in a rule is a fault in the program.
func compile(pattern string) []element {
	f := fields(pattern)
	out, rest := compileUntil(f, false)
	if len(rest) > 0 {
		panic(fmt.Sprintf("timex: pattern %q closes a group it did not open", pattern))
	}
	return out
}

func compileUntil(f []string, inner bool) ([]element, []string) {
	var out []element
	for len(f) > 0 {
		w := f[0]
		f = f[1:]
		switch {
		case w == "[":
			var g []element
			g, f = compileUntil(f, true)
			out = append(out, element{opt: g})
		case w == "]" && inner:
			return out, f
		case w == "~":
			out = append(out, element{opt: []element{{words: []string{"-"}}}})
		case w[0] == '$':
			class, name, named := strings.Cut(w[1:], ":")
			if !named {
				name = class
			}
			if classes[class] == nil {
				panic(fmt.Sprintf("timex: no class %q", class))
			}
			out = append(out, element{class: class, name: name})
		default:
			out = append(out, element{words: strings.Split(w, "|")})
		}
	}
	if inner {
		panic("timex: a pattern leaves a group open")
	}
	return out, nil
}

// val is what a class made of its tokens.
type val struct {
	n    int
	half bool   // and a half: "2 1/2"
	s    string // a code: "TMO", a vague quantity "X"
	u    unit
}

// slot is a kept value.
type slot struct {
	name string
	v    val
}

// match is a rule that fits the tokens from at to end.
type match struct {
	rule    *rule
	toks    []token // of the sentence
	at, end int
	slots   []slot
}

// has reports whether the slot was filled.
func (m *match) has(name string) bool {
	for _, s := range m.slots {
		if s.name == name {
			return true
		}
	}
	return false
}

// get returns the value of a slot, the zero value where it is empty.
func (m *match) get(name string) val {
	for _, s := range m.slots {
		if s.name == name {
			return s.v
		}
	}
	return val{}
}

// text returns the lower-case words of the match, one blank between.
func (m *match) text() string {
	var b strings.Builder
	for i := m.at; i < m.end; i++ {
		if i > m.at && !m.toks[i].glued {
			b.WriteByte(' ')
		}
		b.WriteString(m.toks[i].low)
	}
	return b.String()
}

// says reports whether one of the words stands in the match.
func (m *match) says(words ...string) bool {
	for i := m.at; i < m.end; i++ {
		for _, w := range words {
			if m.toks[i].low == w {
				return true
			}
		}
	}
	return false
}

// lowAt returns the lower-case token at i, "" outside the sentence.
func lowAt(toks []token, i int) string {
	if i < 0 || i >= len(toks) {
		return ""
	}
	return toks[i].low
}

// node is an element with what may follow it. A split has no element: a is
// tried before b.
type node struct {
	element element
	next    *node
	split   bool
	a, b    *node
}

// end is where every pattern ends.
var end = &node{}

// link chains elements in front of next.
func link(es []element, next *node) *node {
	for i := len(es) - 1; i >= 0; i-- {
		if es[i].opt != nil {
			next = &node{split: true, a: link(es[i].opt, next), b: next}
			continue
		}
		next = &node{element: es[i], next: next}
	}
	return next
}

// fit holds a chain against tokens from i and returns where it ends, -1 where
// it does not fit. Kept values are appended to slots.
func (n *node) fit(toks []token, i int, slots *[]slot) int {
	for n != end {
		if n.split {
			k := len(*slots)
			if j := n.a.fit(toks, i, slots); j >= 0 {
				return j
			}
			*slots = (*slots)[:k]
			n = n.b
			continue
		}
		if i >= len(toks) {
			return -1
		}
		k := 0
		if n.element.class != "" {
			var v val
			if k, v = classes[n.element.class](toks, i); k > 0 {
				*slots = append(*slots, slot{n.element.name, v})
			}
		} else {
			for _, w := range n.element.words {
				if toks[i].low == w {
					k = 1
					break
				}
			}
		}
		if k == 0 {
			return -1
		}
		i, n = i+k, n.next
	}
	return i
}

// firsts calls word or class for everything that a match may start with.
func (n *node) firsts(word, class func(string)) {
	switch {
	case n.split:
		n.a.firsts(word, class)
		n.b.firsts(word, class)
	case n.element.class != "":
		class(n.element.class)
	default:
		for _, w := range n.element.words {
			word(w)
		}
	}
}
