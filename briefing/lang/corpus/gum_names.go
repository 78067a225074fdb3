package corpus

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// gumWord is a word of a CoNLL-U sentence.
type gumWord struct {
	form   string
	class  string // universal part of speech; PROPN also where only the Penn tag says so
	tag    string // Penn tag
	head   int    // index of the governing word, -1 for the root
	entity string // what the entity layer opens and closes here
}

// wordsOf returns the words of a sentence without the lines of contractions and
// empty nodes.
func wordsOf(s columnSentence) []gumWord {
	var words []gumWord
	for _, r := range s.rows {
		if len(r) < 10 || strings.Trim(r[0], "0123456789") != "" {
			continue
		}
		head, _ := strconv.Atoi(r[6])
		w := gumWord{form: r[1], class: r[3], tag: r[4], head: head - 1}
		if strings.HasPrefix(w.tag, "NNP") {
			w.class = "PROPN"
		}
		for _, f := range strings.Split(r[9], "|") {
			if e, ok := strings.CutPrefix(f, "Entity="); ok {
				w.entity = e
			}
		}
		words = append(words, w)
	}
	return words
}

// phrase is a run of words with a type.
type phrase struct {
	from, to int
	typ      string
}

var entityMark = regexp.MustCompile(`\(([^()]+)(\))?|([^()]*)\)`)

// entityPhrases reads the entity layer: "(12-person-new" opens, "12)" closes,
// "(12-person-new)" does both.
func entityPhrases(words []gumWord) []phrase {
	type opened struct {
		from    int
		id, typ string
	}
	var open []opened
	var found []phrase
	for i, w := range words {
		for _, m := range entityMark.FindAllStringSubmatch(w.entity, -1) {
			if m[1] != "" {
				f := append(strings.Split(m[1], "-"), "?")
				if m[2] != "" {
					found = append(found, phrase{i, i + 1, f[1]})
				} else {
					open = append(open, opened{i, f[0], f[1]})
				}
				continue
			}
			id, _, _ := strings.Cut(m[3], "-")
			for k := len(open) - 1; k >= 0; k-- {
				if open[k].id == id || k == 0 || id == "" {
					found = append(found, phrase{open[k].from, i + 1, open[k].typ})
					open = slices.Delete(open, k, k+1)
					break
				}
			}
		}
	}
	return found
}

// gumTypes leaves out times: a day has a capital but no name.
var gumTypes = map[string]string{
	"person": Person, "organization": Organization, "place": Place,
	"abstract": Other, "animal": Other, "event": Other, "object": Other, "plant": Other, "substance": Other,
}

// gumPhrases cuts the names out of the phrases of a sentence: the proper nouns
// at the core, without article and title. Outer names win over those inside.
func gumPhrases(words []gumWord) []phrase {
	all := entityPhrases(words)
	slices.SortStableFunc(all, func(a, b phrase) int { return (b.to - b.from) - (a.to - a.from) })
	taken := make([]bool, len(words))
	var found []phrase
	for _, p := range all {
		p.typ = gumTypes[p.typ]
		if p.typ == "" || !p.cutToName(words) || slices.Contains(taken[p.from:p.to], true) {
			continue
		}
		for i := p.from; i < p.to; i++ {
			taken[i] = true
		}
		found = append(found, p)
	}
	slices.SortFunc(found, func(a, b phrase) int { return a.from - b.from })
	return found
}

// cutToName narrows a phrase to the name in it and reports whether there is
// one.
func (p *phrase) cutToName(words []gumWord) bool {
	first := words[p.from]
	if first.class == "DET" || articles[strings.ToLower(first.form)] {
		p.from++
	}
	if p.from >= p.to {
		return false
	}
	if !p.isName(words) && (p.typ == Other || !p.toHead(words)) {
		return false // a thing is not named by a name in its description
	}
	if p.typ == Person {
		return p.dropTitles(words)
	}
	return true
}

var articles = map[string]bool{"the": true, "a": true, "an": true}

// isName reports whether the whole phrase is a name: proper nouns at both ends
// and nothing between but what names hold.
func (p *phrase) isName(words []gumWord) bool {
	in := words[p.from:p.to]
	last := in[len(in)-1].class
	if in[0].class != "PROPN" || last != "PROPN" && last != "NUM" {
		return false
	}
	for _, w := range in {
		switch w.class {
		case "PROPN":
		case "PUNCT", "ADP", "CCONJ", "NUM", "DET", "ADJ":
			if p.typ == Person && w.form != "-" || strings.Contains(`,;:()"`, w.form) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// toHead narrows the phrase to the proper nouns around its head.
func (p *phrase) toHead(words []gumWord) bool {
	head := -1
	for i := p.from; i < p.to; i++ {
		if h := words[i].head; h < p.from || h >= p.to {
			head = i
			break
		}
	}
	if head < 0 || words[head].class != "PROPN" {
		return false
	}
	from, to := head, head+1
	for from > p.from && words[from-1].class == "PROPN" {
		from--
	}
	for to < p.to && words[to].class == "PROPN" {
		to++
	}
	p.from, p.to = from, to
	return true
}

// dropTitles takes titles off a person's name and reports whether a name is
// left; peoples are no persons.
func (p *phrase) dropTitles(words []gumWord) bool {
	last := p.from - 1
	for i := p.from; i < p.to-1; i++ {
		if titles[strings.ToLower(words[i].form)] {
			last = i
		}
	}
	p.from = last + 1
	if p.to-p.from > 1 {
		return true
	}
	w := words[p.from]
	return w.tag != "NNPS" && !titles[strings.ToLower(w.form)] && w.form != "Taliban" && w.form != "Rohingya"
}

// titles stand before a person's name and are no part of it.
var titles = func() map[string]bool {
	all := map[string]bool{}
	for _, t := range strings.Fields(`president mr mr. mrs mrs. ms ms. dr dr. prof prof. professor senator sen. rep. gov. governor minister prime
		chancellor king queen prince princess sir lord lady judge justice general gen. captain capt. colonel col. lieutenant lt. sergeant sgt.
		pope ambassador secretary mayor congressman representative saint st. chairman director chief vice deputy state foreign defense spokesman
		spokeswoman spokesperson`) {
		all[t] = true
	}
	return all
}()
