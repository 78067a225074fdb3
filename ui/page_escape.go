package ui

import (
	"sort"
	"strings"
	"unicode"

	"sitrep/content"
)

// markdown writes a block back as Markdown on one line (code: fenced). Links
// are left out: their addresses would be printed; they are laid over the
// words afterwards.
func markdown(text string, b *content.Block) string {
	var out strings.Builder
	switch {
	case b.Kind == content.Code:
		return fenced(b.Span.Of(text), b.Marker)
	case b.Kind == content.Heading:
		out.WriteString(strings.Repeat("#", min(max(b.Level, 1), 6)))
		out.WriteByte(' ')
	case b.Quoted > 0:
		out.WriteString("> ")
	case b.Kind == content.ListItem:
		out.WriteString("- ")
	}
	w := inlineWriter{text: text, out: &out}
	w.block(b)
	return out.String()
}

// fenced writes code between fences longer than any in it. glamour takes
// backslashes in code for escapes, so they are doubled.
func fenced(code, language string) string {
	fence := "```"
	for strings.Contains(code, fence) {
		fence += "`"
	}
	if strings.ContainsFunc(language, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		language = ""
	}
	return fence + language + "\n" + strings.ReplaceAll(code, "\\", "\\\\") + "\n" + fence + "\n"
}

// inlineWriter writes words with their marks as Markdown.
type inlineWriter struct {
	text string
	out  *strings.Builder
}

// delimiter is a sign that opens or closes a mark at an offset.
type delimiter struct {
	at    int
	close bool
	size  int // bytes of the mark: the outer opens first and closes last
	sign  string
	code  bool
}

func (w *inlineWriter) block(b *content.Block) {
	signs := w.delimiters(b)
	at, code := b.Span.Start, false
	for _, d := range signs {
		w.words(at, d.at, code)
		w.out.WriteString(d.sign)
		at = d.at
		if d.code {
			code = !d.close
		}
	}
	w.words(at, b.Span.End, code)
}

// delimiters lists the signs of a block's marks in the order in which they
// are written. Inside code there are none.
func (w *inlineWriter) delimiters(b *content.Block) []delimiter {
	var out []delimiter
	codeEnd := -1
	for _, m := range b.Marks {
		from, to := w.ink(m.Span.Start, m.Span.End)
		sign := ""
		switch m.Kind {
		case content.Emphasis:
			sign = "*"
		case content.Strong:
			sign = "**"
		case content.Struck:
			sign = "~~"
		case content.CodeSpan:
			sign = codeFence(w.text[from:to])
		}
		if sign == "" || from >= to || from < codeEnd {
			continue
		}
		d := delimiter{at: from, size: to - from, sign: sign, code: m.Kind == content.CodeSpan}
		if d.code {
			codeEnd = to
		}
		end := d
		end.at, end.close = to, true
		if d.code && len(sign) > 1 {
			d.sign, end.sign = sign+" ", " "+sign
		}
		out = append(out, d, end)
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i], out[j]
		switch {
		case a.at != b.at:
			return a.at < b.at
		case a.close != b.close:
			return a.close
		case a.close:
			return a.size < b.size
		}
		return a.size > b.size
	})
	return out
}

// ink moves both ends of a mark inwards over white space, next to which a
// delimiter would be no delimiter.
func (w *inlineWriter) ink(from, to int) (int, int) {
	for from < to && spaceAt(w.text, from) > 0 {
		from += spaceAt(w.text, from)
	}
	s := strings.TrimRightFunc(w.text[from:to], unicode.IsSpace)
	return from, from + len(s)
}

// codeFence returns backticks in a number that the code does not have.
func codeFence(code string) string {
	fence := "`"
	for strings.Contains(code, fence) {
		fence += "`"
	}
	return fence
}

// words writes text so that glamour gives it back as it is. Only the
// characters that it unescapes get a backslash; those that could begin
// something else and that it does not unescape are written as entities. A
// backslash before anything else would be printed.
func (w *inlineWriter) words(from, to int, code bool) {
	for _, r := range w.text[from:to] {
		switch {
		case r == '&':
			w.out.WriteString("&amp;")
		case r == '\n' || r == '\r' || r == '\t' || r == '\v' || r == '\f':
			w.out.WriteByte(' ')
		case code:
			w.out.WriteRune(r)
		case strings.ContainsRune("\\`*_{}[]<>()#+-.!|", r):
			w.out.WriteByte('\\')
			w.out.WriteRune(r)
		case r < 0x80 && entities[r] != "":
			w.out.WriteString(entities[r])
		default:
			w.out.WriteRune(r)
		}
	}
}

var entities = [0x80]string{'~': "&#126;", '=': "&#61;", ':': "&#58;", '@': "&#64;", '$': "&#36;", '^': "&#94;"}
