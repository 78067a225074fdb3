package content

import (
	"strings"
)

// longestListOfOthers is how many items a list of other articles in the middle
// of a text has at most: a longer one is the article's own.
const longestListOfOthers = 12

// listsAmidst tells the lists of other articles that stand in the middle of a
// text: a line that says so, and items of which none is a sentence.
func (b *builder) listsAmidst(gone []bool) {
	for i, d := range b.drafts {
		if !d.words() || d.kind == ListItem || len(strings.Fields(d.text)) < 2 || !headsList(d.text) {
			continue
		}
		end := i + 1
		for end < len(b.drafts) && b.drafts[end].kind == ListItem && b.drafts[end].quoted == 0 && !endsSentence(b.drafts[end].text) {
			end++
		}
		if n := end - i - 1; n < 2 || n > longestListOfOthers || end < len(b.drafts) && b.drafts[end].kind == ListItem {
			continue
		}
		for k := i; k < end; k++ {
			gone[k] = true
		}
	}
}

var playClock = lazily(`^\d{1,2}:\d{2}$`)

// playTimes returns from which block on a line with nothing but minutes and
// seconds is how long a video plays, set over the video's title: where there
// are several such lines, and no sentence is under any. It returns the number of
// blocks where there is none.
func (b *builder) playTimes() int {
	n, from := 0, 0
	for i, d := range b.drafts {
		if !playClock.MatchString(d.text) {
			continue
		}
		if n++; i+1 < len(b.drafts) && endsSentence(b.drafts[i+1].text) {
			from = i + 1
		}
	}
	if n < 2 {
		return len(b.drafts)
	}
	return from
}

var (
	wikiSign  = lazily(`(?i)^(?:from (?:wikinews|wikipedia|wikivoyage),? the free .+|jump to ?:? ?navigation.*|to write, edit, start or view other articles on .+)$`)
	wikiFrame = lazily(`(?i)^(?:(?:the )?location of [^.]+|an? (?:locator )?map (?:showing|of) [^.]+)$`)
)

// wikiFrames tells what stands around the text on a page of a wiki: the box of
// a portal, with its name, its map and its flag.
func (b *builder) wikiFrames(gone []bool) {
	wiki := false
	for _, d := range b.drafts {
		wiki = wiki || wikiSign.MatchString(d.text)
	}
	for i, d := range b.drafts {
		if !wiki || !d.words() || i == 0 {
			continue
		}
		if wikiFrame.MatchString(d.text) {
			gone[i] = true
		}
		name := strings.TrimSpace(d.text)
		if i+1 < len(b.drafts) && gone[i+1] && headsList(b.drafts[i+1].text) && strings.HasSuffix(b.drafts[i+1].text, " "+name) {
			gone[i] = true
		}
	}
}
