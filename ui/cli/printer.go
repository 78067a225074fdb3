package cli

import (
	"bytes"
	"encoding/json"
	"io"
)

// printer writes briefings in one format.
type printer struct {
	out    io.Writer
	format string
	one    bool // the references name one document by nature
	n      int
	// first is the first JSON object while it is not known whether a second
	// follows, which would make it an array.
	first []byte
}

func newPrinter(out io.Writer, format string, one bool) *printer {
	return &printer{out: out, format: format, one: one}
}

// print writes a briefing as it was rendered.
func (p *printer) print(text []byte) error {
	p.n++
	if p.format == "json" && p.one && p.n == 1 {
		p.first = text
		return nil
	}
	before := p.before()
	if p.first != nil { // a file that holds several briefings
		if err := p.write([]byte("[\n"), p.first); err != nil {
			return err
		}
		p.first, p.one = nil, false
	}
	return p.write([]byte(before), text)
}

// write writes pieces one after the other: a briefing may be a hundred
// megabytes, so that none is copied to join them.
func (p *printer) write(pieces ...[]byte) error {
	for _, piece := range pieces {
		if len(piece) == 0 {
			continue
		}
		if _, err := p.out.Write(piece); err != nil {
			return err
		}
	}
	return nil
}

// before is what stands between the last briefing and the next.
func (p *printer) before() string {
	switch {
	case p.format == "json" && p.n == 1:
		return "[\n"
	case p.format == "json":
		return ",\n"
	case p.n > 1 && p.format != "ndjson":
		return "\n---\n\n"
	}
	return ""
}

// render makes the briefing's text, without what stands between briefings.
func (p *printer) render(r result) ([]byte, error) {
	switch p.format {
	case "text":
		return []byte(r.briefing.Plain(r.document)), nil
	case "markdown":
		return []byte(r.briefing.Markdown(r.document)), nil
	}
	data, err := r.briefing.JSON()
	if err != nil {
		return nil, err
	}
	data = bytes.TrimRight(data, "\n")
	if p.format == "ndjson" {
		var line bytes.Buffer
		if err := json.Compact(&line, data); err != nil {
			return nil, err
		}
		line.WriteByte('\n')
		return line.Bytes(), nil
	}
	return data, nil
}

// close ends the output: what was held back, or the array.
func (p *printer) close() error {
	if p.format != "json" {
		return nil
	}
	if p.one {
		return p.write(p.first, []byte("\n"))
	}
	return p.write([]byte("\n]\n"))
}
