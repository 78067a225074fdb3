package content

import (
	"strings"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// leastOverlap is the share of words that a headline on the page has in common
// with the title in the metadata: newsrooms word the two differently, and the
// name of a site has hardly one.
const leastOverlap = 0.35

// title returns the title of the article: the headline that stands on the
// page where there is one that the metadata bears out, else the metadata's
// own, else the page's title without the name of the site.
func (m pageMeta) title(root *dom.Node, drafts []draft) string {
	headline, pageTitle := m.withoutSite(m.headline), m.withoutSite(m.pageTitle)
	said := firstOf(headline, pageTitle)
	var heads []string
	eachNode(root, func(n *dom.Node) bool {
		if n.DataAtom == atom.H1 && !concealed(n) {
			if s := SanitizeLine(textOf(n)); s != "" && sectionNamed(s) == noSection {
				heads = append(heads, s)
			}
			return false
		}
		return true
	})
	best, score := "", leastOverlap
	for _, h := range heads {
		s := max(wordOverlap(h, headline), wordOverlap(h, pageTitle))
		if opensTitle(h, m.pageTitle) {
			s = 1
		}
		if s >= score && !sameWords(h, m.site) && (best == "" || s > score) {
			best, score = h, s
		}
	}
	if best != "" {
		return best
	}
	if len(heads) == 1 && (said == "" || m.headline == "" && len(strings.Fields(pageTitle)) <= 2 && headsPage(heads[0], m.pageTitle, drafts)) {
		return heads[0]
	}
	return said
}

// opensTitle reports whether the page's title is the headline with more behind
// a border: the name of a section, an author, the site.
func opensTitle(head, title string) bool {
	rest, ok := strings.CutPrefix(plainSigns(title), plainSigns(head))
	rest = strings.TrimSpace(rest)
	return ok && rest != "" && strings.IndexByte("-|_([", rest[0]) >= 0
}

// headsPage reports whether a headline that the page's title does not have is
// the article's all the same: it stands on top of the text, is more than a
// name, and is no part of the title, as the name of the site is.
func headsPage(head, pageTitle string, drafts []draft) bool {
	if len(strings.Fields(head)) < 3 || strings.Contains(strings.ToLower(pageTitle), strings.ToLower(head)) {
		return false
	}
	for _, d := range drafts[:min(len(drafts), titleReach)] {
		if d.kind == Heading && d.level == 1 {
			return sameWords(d.text, head)
		}
	}
	return false
}

// titleBorders stand between an article's title and the name of its site.
var titleBorders = []string{" | ", " — ", " – ", " - ", " :: ", " » ", " « ", " • ", " · ", " / "}

// withoutSite takes the site's name off a title. What stands behind the last
// border goes if it is the site's name, or if the border is a bar and it is
// much shorter than the title.
func (m pageMeta) withoutSite(title string) string {
	title = SanitizeLine(title)
	host := ""
	if u := baseAddress(m.url); u != nil {
		host = lettersOf(strings.TrimPrefix(u.Hostname(), "www."))
	}
	for range 3 {
		at, border := -1, ""
		for _, t := range titleBorders {
			if i := strings.LastIndex(title, t); i > at {
				at, border = i, t
			}
		}
		if at < 0 {
			break
		}
		head, tail := title[:at], title[at+len(border):]
		named := m.site != "" && (strings.EqualFold(tail, m.site) || lettersOf(tail) == lettersOf(m.site)) ||
			len(lettersOf(tail)) >= 3 && strings.HasPrefix(host, lettersOf(tail))
		bar := border != " - " && border != " – " && border != " — "
		short := len(strings.Fields(tail)) <= 4 && len(strings.Fields(head)) >= 3
		if !named && !(bar && short) {
			break
		}
		title = strings.TrimSpace(head)
	}
	return title
}

// lettersOf writes a name as an address has it: "The Harbour Post" is
// "harbourpost".
func lettersOf(s string) string {
	s = strings.TrimPrefix(strings.ToLower(s), "the ")
	return strings.Map(func(r rune) rune {
		if wordRune(r) {
			return r
		}
		return -1
	}, s)
}

// wordOverlap is the share of the words of the longer line that the other has
// too, from 0 to 1.
func wordOverlap(a, b string) float64 {
	x, y := strings.Fields(strings.ToLower(plainSigns(a))), strings.Fields(strings.ToLower(plainSigns(b)))
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) == 0 {
		return 0
	}
	in := map[string]bool{}
	for _, w := range y {
		in[strings.Trim(w, ".,:;!?\"'")] = true
	}
	n := 0
	for _, w := range x {
		if in[strings.Trim(w, ".,:;!?\"'")] {
			n++
		}
	}
	return float64(n) / float64(len(y))
}
