package lang

// Split reads no more than the words and sentences of a text: what training
// and measuring need to lay other people's annotations over ours.
func Split(text string, passages []Passage) *Reading {
	r := &Reading{Text: text, Passages: passages}
	readSentences(r)
	return r
}
