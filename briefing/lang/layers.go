package lang

import "sort"

// AttributionsOf returns the attributions whose content stands in a sentence:
// a slice of Attributions, and the index there of its first.
func (r *Reading) AttributionsOf(sentence int) (of []Attribution, first int) {
	all := r.Attributions
	first = sort.Search(len(all), func(i int) bool { return all[i].Sentence >= sentence })
	end := first
	for end < len(all) && all[end].Sentence == sentence {
		end++
	}
	return all[first:end], first
}

// QuotationsOf returns the quotations that may touch a sentence, those around
// it too.
func (r *Reading) QuotationsOf(sentence int) []Quotation {
	first, last := quotationsOf(r, sentence)
	return r.Quotations[first:last]
}

// NamesOf returns the names of a sentence.
func (r *Reading) NamesOf(sentence int) []Name {
	first := sort.Search(len(r.Names), func(i int) bool { return r.Names[i].Sentence >= sentence })
	end := first
	for end < len(r.Names) && r.Names[end].Sentence == sentence {
		end++
	}
	return r.Names[first:end]
}
