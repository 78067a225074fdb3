package lang

import (
	"maps"
	"strings"
	"sync"
)

// WordList is a set of words that is only built when it is first asked, so
// that a program which reads no text pays nothing for it.
type WordList struct {
	list   string
	others []*WordList
	once   sync.Once
	set    map[string]struct{}
}

// Listed returns the set of the words in a list, white space between them, and of
// those in others.
func Listed(list string, others ...*WordList) *WordList {
	return &WordList{list: list, others: others}
}

// Has reports whether a word is in the list, letter for letter.
func (l *WordList) Has(word string) bool {
	_, ok := l.words()[word]
	return ok
}

func (l *WordList) words() map[string]struct{} {
	l.once.Do(l.build)
	return l.set
}

func (l *WordList) build() {
	words := strings.Fields(l.list)
	l.set = make(map[string]struct{}, len(words))
	for _, w := range words {
		l.set[w] = struct{}{}
	}
	for _, o := range l.others {
		maps.Copy(l.set, o.words())
	}
}

// Classes of words that several lists are made of: each stands here once, and what
// a rule asks for beside it the rule's own list adds.
var (
	// Possessives tell whose something is.
	Possessives = Listed(`his her its their our my your`)
	// SecondPerson are the pronouns of whom one speaks to.
	SecondPerson = Listed(`you your yours yourself`)
	// Subordinating are the conjunctions that nearly always put a clause under another.
	Subordinating = Listed(`that when while because although though if after before until since where whereas unless so`)
	// Weekdays and Months are their full names.
	Weekdays = Listed(`monday tuesday wednesday thursday friday saturday sunday`)
	Months   = Listed(`january february march april may june july august september october november december`)
	// Relatives open a clause that says more of the noun before them.
	Relatives = Listed(`who which whose whom`)
	// Prepositions are those that most phrases open with, but "of".
	Prepositions = Listed(`on in at to for with from by about over against during into between`)
	// Inquiring are participles that open a sentence which tells first what somebody
	// was asked.
	Inquiring = Listed(`asked questioned quizzed pressed probed queried challenged`)
	// Answering are verbs that, denied or declined, say that somebody said nothing.
	Answering = Listed(`respond reply answer comment`)
	// Discussing are verbs that only say what somebody speaks about.
	Discussing = Listed(`discussed discusses discuss discussing reviewed reviews review reviewing`)
	// CompanyForms end the full names of companies.
	CompanyForms = Listed(`inc corp ltd co plc llc limited company corporation ag gmbh cos incorporated sa nv se bhd pty
		a/s asa oy oyj spa kgaa pjsc`)
	// Arranging are the words behind which "to" tells of what is meant to come.
	Arranging = Listed(`plan plans planned planning expect expected expects schedule scheduled due set intend intends
	intended agree agreed agrees promise promised promises pledge pledged pledges vow vowed vows decide decided decision order ordered ready about going
	prepare prepared preparing deadline slated poised aim aims aimed commit committed wait waiting bound`)
	// particles are small words within last names.
	particles = Listed(`de da del della di du dos van von der den ter bin ibn al el e y la le zu`)
)
