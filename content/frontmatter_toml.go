package content

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
)

// readTOML returns the top-level fields of TOML that begins on the given line
// of the source. Where the whole is not valid, it is read table by table, and
// each that cannot be read is one warning.
func (b *builder) readTOML(src string, line int) []entry {
	if fields, err := parseTOML(src, line); err == nil {
		return fields
	}
	var fields []entry
	for _, part := range cutLines(src, line, tomlBegins) {
		got, err := parseTOML(part.text, part.line)
		if err != nil {
			head, _, _ := strings.Cut(strings.TrimSpace(part.text), "\n")
			name, _, _ := strings.Cut(head, "=")
			b.warnFrontMatter(part.line, strings.TrimSpace(name), err)
			continue
		}
		fields = append(fields, got...)
	}
	return joined(fields)
}

var tomlTop = regexp.MustCompile(`^\s*(\[|["']?[\w-]+["']?\s*=)`)

// tomlBegins reports whether a part that can be read on its own begins with
// the line: a table, or a key at the left edge. The keys of a table stand with
// it only where they are indented; where they are not, a broken table costs
// its keys, which as top-level keys mean nothing.
func tomlBegins(line string) bool {
	return tomlTop.MatchString(line) && line[0] != ' ' && line[0] != '\t'
}

// joined puts the entries of lists that were read apart together.
func joined(fields []entry) []entry {
	var out []entry
	for _, e := range fields {
		i := slices.IndexFunc(out, func(o entry) bool { return o.key == e.key })
		if i >= 0 && out[i].value.list != nil {
			out[i].value.list = append(out[i].value.list, e.value.list...)
			continue
		}
		out = append(out, e)
	}
	return out
}

func parseTOML(src string, line int) (fields []entry, err error) {
	defer func() {
		if r := recover(); r != nil {
			fields, err = nil, fmt.Errorf("not valid TOML: %v", r)
		}
	}()
	var values map[string]any
	if _, err := toml.Decode(src, &values); err != nil {
		var syntax toml.ParseError
		if errors.As(err, &syntax) {
			err = errors.New(syntax.Message)
		}
		return nil, err
	}
	lines := strings.Split(src, "\n")
	for key, v := range values {
		at := tomlLines(lines, key, line)
		e := entry{key: key, value: tomlField(v, 0)}
		if len(at) > 0 {
			e.line = at[0]
		}
		e.value.line = e.line
		for i := range e.value.list {
			e.value.list[i].line = at[min(i, len(at)-1)]
		}
		fields = append(fields, e)
	}
	slices.SortFunc(fields, func(a, b entry) int {
		if a.line != b.line {
			return a.line - b.line
		}
		return strings.Compare(a.key, b.key)
	})
	return fields, nil
}

// tomlLines returns the lines on which a key or the tables of its list begin;
// the decoder does not tell. There is always at least one.
func tomlLines(lines []string, key string, first int) []int {
	var at []int
	for i, l := range lines {
		l = strings.TrimSpace(l)
		name, isTable := strings.CutPrefix(l, "[")
		if isTable {
			name = strings.Trim(name, "[] \t")
		} else {
			name, _, _ = strings.Cut(l, "=")
		}
		if strings.Trim(strings.TrimSpace(name), `"'`) == key {
			at = append(at, first+i)
		}
	}
	if len(at) == 0 {
		at = append(at, first)
	}
	return at
}

func tomlField(v any, depth int) field {
	if depth > maxNesting {
		return field{}
	}
	switch v := v.(type) {
	case string:
		return field{text: strings.TrimSpace(v)}
	case time.Time:
		return field{text: tomlTime(v)}
	case []any:
		var f field
		for _, item := range v {
			f.list = append(f.list, tomlField(item, depth+1))
		}
		return f
	case []map[string]any:
		var f field
		for _, item := range v {
			f.list = append(f.list, tomlField(item, depth+1))
		}
		return f
	case map[string]any:
		var f field
		for key, item := range v {
			f.keys = append(f.keys, entry{key: key, value: tomlField(item, depth+1)})
		}
		slices.SortFunc(f.keys, func(a, b entry) int { return strings.Compare(a.key, b.key) })
		return f
	case nil:
		return field{}
	}
	return field{text: fmt.Sprint(v)}
}

// tomlTime writes a TOML date or time as it was written. The decoder marks
// local ones by the name of their zone.
func tomlTime(t time.Time) string {
	switch t.Location().String() {
	case "date-local":
		return t.Format("2006-01-02")
	case "time-local":
		return t.Format("15:04")
	case "datetime-local":
		return t.Format("2006-01-02T15:04")
	}
	return t.Format(time.RFC3339)
}
