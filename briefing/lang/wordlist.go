package lang

import (
	"strings"
	"sync"
)

// WordList is a set of words that is only built when it is first asked, so
// that a program which reads no text pays nothing for it.
type WordList struct {
	list string
	once sync.Once
	set  map[string]struct{}
}

// Listed returns the set of the words in a list, white space between them.
func Listed(list string) *WordList { return &WordList{list: list} }

// Has reports whether a word is in the list, letter for letter.
func (l *WordList) Has(word string) bool {
	l.once.Do(func() {
		words := strings.Fields(l.list)
		l.set = make(map[string]struct{}, len(words))
		for _, w := range words {
			l.set[w] = struct{}{}
		}
	})
	_, ok := l.set[word]
	return ok
}
