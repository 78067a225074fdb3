package lang

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// The closed classes that the attribution rules tell by the word alone.
var (
	determiners = Listed(`the a an this that these those some any no every each all both several many most few another one
	two three four five six seven eight nine ten 's ' whose such more either neither`, Possessives)
	prepositions = Listed(`of in on at by for from to with without about against over under after before during between among amid since until through throughout despite within into onto towards toward near outside inside across behind beyond along alongside around via per than as like including regarding concerning following amidst upon off up down versus besides except due ahead because`)
	beForms      = Listed(`'s`, bes)
	modals       = Listed(`ought need used`, modalWords, dos)
	adverbs      = Listed(`also then later once still again even further never earlier already previously ever always often not n't just only now today yesterday recently long soon too rather instead thus there both all separately meanwhile twice first last since have so far simply merely flatly privately publicly however`)
	subjects     = Listed(`he she it they we i you who that which this these those others some many everyone nobody everybody one both most all none several few neither another`)
	subordinates = Listed(`which who whom whose whether as than lest once`, Subordinating)
	coordinators = Listed(`and or but nor yet`)
)

func auxiliary(w string) bool { return beForms.Has(w) || haves.Has(w) || modals.Has(w) }

// Auxiliary reports whether a lower-case word is a form of be, have or do, or a
// modal.
func Auxiliary(w string) bool { return auxiliary(w) }

// Preposition reports whether a lower-case word is, or may be, a preposition.
func Preposition(w string) bool { return prepositions.Has(w) }

// adverb reports whether a word may stand in a verb group beside the verb.
func adverb(w string) bool {
	return adverbs.Has(w) || len(w) > 4 && strings.HasSuffix(w, "ly") && !notAdverbs.Has(w)
}

var notAdverbs = Listed(`family italy july ally early daily weekly monthly supply reply assembly police only apply rally anomaly likely unlikely friendly elderly bully imply comply rely`)

// line is a sentence as the attribution rules see it: words by index into
// Reading.Words, First to Last, with what is quoted marked.
type line struct {
	r       *Reading
	index   int
	lo, hi  int
	heading bool
	quote   []int // by word from lo: index of the statement quotation it lies in, -1
	found   []found
	mine    []found     // cues whose source is the author's "I"
	lead    *found      // a cue whose content starts with the next passage
	names   []Name      // the names of the sentence
	quotes  []Quotation // the quotations around and in it, scare quotes too
}

func newLine(r *Reading, index int) *line {
	s := r.Sentences[index]
	l := &line{r: r, index: index, lo: s.First, hi: min(s.Last, s.First+maxSentence), heading: r.Passages[s.Passage].Heading}
	from := sort.Search(len(r.Names), func(i int) bool { return r.Names[i].Sentence >= index })
	to := sort.Search(len(r.Names), func(i int) bool { return r.Names[i].Sentence > index })
	l.names = r.Names[from:to]
	first, last := quotationsOf(r, index)
	l.quotes = r.Quotations[first:last]
	l.quote = make([]int, l.hi-l.lo)
	for i := range l.quote {
		l.quote[i] = -1
	}
	for qi := first; qi < last; qi++ {
		q := r.Quotations[qi]
		if q.Scare || !q.Span.Overlaps(s.Span) {
			continue
		}
		for i := l.lo; i < l.hi; i++ {
			if l.quote[i-l.lo] < 0 && q.Span.Contains(r.Words[i].Span) {
				l.quote[i-l.lo] = qi
			}
		}
	}
	return l
}

// maxSentence is how many words of a sentence are looked at: what is longer is
// a table or a list, and the rules look back and forth.
const maxSentence = 600

// enclosing is how many quotations before a sentence may hold it, one in the
// other.
const enclosing = 64

// quotationsOf returns the range of quotations that may touch a sentence.
func quotationsOf(r *Reading, sentence int) (first, last int) {
	s := r.Sentences[sentence]
	from := func(at int) int {
		return sort.Search(len(r.Quotations), func(i int) bool { return r.Quotations[i].Span.Start >= at })
	}
	first = max(from(r.Passages[s.Passage].Span.Start), from(s.Span.Start)-enclosing)
	return first, from(s.Span.End)
}

// low returns the lower-case word, "" outside the sentence.
func (l *line) low(i int) string {
	if i < l.lo || i >= l.hi {
		return ""
	}
	return l.r.Words[i].Lower
}

func (l *line) raw(i int) string {
	if i < l.lo || i >= l.hi {
		return ""
	}
	return l.r.Words[i].Span.Of(l.r.Text)
}

// quoted reports whether the word lies in a quoted statement, its marks
// included.
func (l *line) quoted(i int) bool { return i >= l.lo && i < l.hi && l.quote[i-l.lo] >= 0 }

func (l *line) kind(i int) WordKind {
	if i < l.lo || i >= l.hi {
		return Punct
	}
	return l.r.Words[i].Kind
}

// word reports whether there are letters or digits at i.
func (l *line) word(i int) bool { return l.kind(i) == Letters || l.kind(i) == Number }

// capital reports whether the word starts with a capital or is a number.
func (l *line) capital(i int) bool {
	r, _ := utf8.DecodeRuneInString(l.raw(i))
	return unicode.IsUpper(r)
}

// proper reports whether the word looks like a part of a name: a capital, and
// not only because it starts the sentence.
func (l *line) proper(i int) bool {
	if !l.capital(i) || l.heading {
		return l.heading && l.inName(i)
	}
	if i == l.lo || l.mark(i-1, quoteMarks) || l.mark(i-1, ":") {
		return l.inName(i)
	}
	return l.low(i) != "i"
}

// inName reports whether the word lies in a name that was found. No word
// before or after the text does.
func (l *line) inName(i int) bool {
	if i < 0 || i >= len(l.r.Words) {
		return false
	}
	at := l.r.Words[i].Span
	for _, n := range l.names {
		if n.Span.Overlaps(at) || n.Title.Overlaps(at) {
			return true
		}
	}
	return false
}

const (
	quoteMarks = "“”\"‘’«»„'"
	dashes     = "—–-"
)

// mark reports whether the word at i is one of the punctuation marks.
func (l *line) mark(i int, marks string) bool {
	if i < l.lo || i >= l.hi || l.r.Words[i].Kind == Letters || l.r.Words[i].Kind == Number {
		return false
	}
	r, size := utf8.DecodeRuneInString(l.raw(i))
	return strings.ContainsRune(marks, r) && (size == len(l.raw(i)) || strings.Trim(l.raw(i), "-—–") == "")
}

func (l *line) comma(i int) bool { return l.mark(i, ",") }

// cut returns the span of the words, the empty span where there are none.
func (l *line) cut(w between) span.Span {
	if w.empty() {
		return span.Span{}
	}
	return span.New(l.r.Words[w.a].Span.Start, l.r.Words[w.b-1].Span.End)
}

func (l *line) number(i int) bool { return l.kind(i) == Number }
