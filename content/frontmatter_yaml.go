package content

import (
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// maxFields bounds the values of front matter, references counted as often as
// they are used: a few lines of YAML can stand for billions.
const maxFields = 20000

// readYAML returns the top-level fields of YAML that begins on the given line
// of the source. Where the whole is not valid, it is read field by field and,
// in lists, item by item; each part that cannot be read is one warning.
func (b *builder) readYAML(src string, line int) []entry {
	if fields, err := parseYAML(src, line); err == nil {
		return fields
	}
	if fields, err := parseYAML(repairYAML(src), line); err == nil {
		return fields
	}
	var fields []entry
	for _, part := range yamlParts(src, line) {
		got, err := parseYAML(repairYAML(part.text), part.line)
		if err != nil {
			got = b.readYAMLItems(part, err)
		}
		fields = append(fields, got...)
	}
	return fields
}

// yamlPart is a stretch of YAML lines and where they begin.
type yamlPart struct {
	text string
	line int
}

var topKey = lazily(`^["']?[\pL_][\pL\d_ .-]*["']?\s*:(\s|$)`)

// yamlParts cuts YAML before every key that stands at the left edge.
func yamlParts(src string, line int) []yamlPart {
	return cutLines(src, line, topKey.MatchString)
}

func cutLines(src string, line int, begins func(string) bool) []yamlPart {
	var parts []yamlPart
	for l := range strings.Lines(src) {
		if len(parts) == 0 || begins(l) {
			parts = append(parts, yamlPart{line: line})
		}
		parts[len(parts)-1].text += l
		line++
	}
	return parts
}

// readYAMLItems reads a field that is not valid as a whole: the items of its
// list one by one. A field without items is a warning.
func (b *builder) readYAMLItems(part yamlPart, err error) []entry {
	head, rest, _ := strings.Cut(part.text, "\n")
	key, inline, _ := strings.Cut(head, ":")
	indent := -1
	for l := range strings.Lines(rest) {
		if t := strings.TrimLeft(l, " "); strings.HasPrefix(t, "- ") {
			indent = len(l) - len(t)
			break
		}
	}
	name := strings.Trim(strings.TrimSpace(key), `"'`)
	if indent < 0 || strings.TrimSpace(inline) != "" {
		b.warnFrontMatter(part.line, name, err)
		return nil
	}
	list := field{line: part.line}
	for _, item := range cutLines(rest, part.line+1, func(l string) bool {
		return len(l) > indent+1 && strings.TrimLeft(l, " ") == l[indent:] && strings.HasPrefix(l[indent:], "- ")
	}) {
		got, err := parseYAMLValue(repairYAML(item.text), item.line)
		if err != nil {
			b.warnFrontMatter(item.line, "an entry of "+name, err)
			continue
		}
		list.list = append(list.list, got.list...)
	}
	return []entry{{name, part.line, list}}
}

func (b *builder) warnFrontMatter(line int, what string, err error) {
	reason, _, _ := strings.Cut(err.Error(), "\n")
	b.warn(line, fmt.Sprintf("Front matter: %s could not be read (%s).", what, strings.TrimSpace(reason)))
}

var (
	yamlScalar = lazily(`^(\s*(?:- +)?["']?[\pL_][\pL\d_ .-]*["']?:[ \t]+)(\S.*?)\s*$`)
	yamlQuoted = lazily(`^("([^"\\]|\\.)*"|'([^']|'')*')\s*(#.*)?$`)
)

// repairYAML puts the values in quotes that are no YAML without them and are
// nonetheless written every day, such as "title: Hi: there".
func repairYAML(src string) string {
	var out strings.Builder
	for l := range strings.Lines(src) {
		if t := strings.TrimLeft(l, " \t"); len(t) < len(l) {
			l = strings.ReplaceAll(l[:len(l)-len(t)], "\t", "  ") + t
		}
		m := yamlScalar.FindStringSubmatch(l)
		if m == nil || !needsQuotes(m[2]) {
			out.WriteString(l)
			continue
		}
		out.WriteString(m[1] + "'" + strings.ReplaceAll(m[2], "'", "''") + "'\n")
	}
	return out.String()
}

func needsQuotes(value string) bool {
	switch value[0] {
	case '"', '\'':
		return !yamlQuoted.MatchString(value)
	case '@', '`', '%':
		return true
	case '[', '{', '|', '>', '&', '*', '!':
		return false
	}
	return strings.Contains(value, ": ") || strings.HasSuffix(value, ":")
}

// parseYAML returns the fields of a YAML mapping.
func parseYAML(src string, line int) ([]entry, error) {
	v, err := parseYAMLValue(src, line)
	if err == nil && v.keys == nil && (v.text != "" || v.list != nil) {
		err = errors.New("not a mapping of fields")
	}
	return v.keys, err
}

func parseYAMLValue(src string, line int) (v field, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("not valid YAML: %v", r)
		}
	}()
	file, err := parser.ParseBytes([]byte(src), 0, parser.AllowDuplicateMapKey())
	if err != nil {
		return v, plainYAMLError(err)
	}
	r := yamlReader{above: line - 1, anchors: map[string]ast.Node{}}
	for _, doc := range file.Docs {
		if doc.Body != nil {
			v = r.value(doc.Body, 0)
			break
		}
	}
	return v, r.err
}

var yamlPosition = lazily(`^\[\d+:\d+\] `)

// plainYAMLError keeps the reason of a syntax error: its position counts from
// the wrong line, and the excerpt below it is for another screen.
func plainYAMLError(err error) error {
	reason, _, _ := strings.Cut(err.Error(), "\n")
	return errors.New(yamlPosition.ReplaceAllString(reason, ""))
}

// yamlReader turns the syntax tree into fields.
type yamlReader struct {
	above   int // lines above the YAML
	anchors map[string]ast.Node
	seen    int
	err     error
}

func (r *yamlReader) value(n ast.Node, depth int) field {
	if r.seen++; r.seen > maxFields || depth > maxNesting {
		r.err = errors.New("too many values or too deeply nested")
	}
	if r.err != nil || n == nil {
		return field{}
	}
	v := field{line: r.line(n.GetToken())}
	switch n := n.(type) {
	case *ast.MappingNode:
		for _, p := range n.Values {
			v.keys = append(v.keys, r.pair(p, depth))
		}
	case *ast.MappingValueNode:
		v.keys = append(v.keys, r.pair(n, depth))
	case *ast.SequenceNode:
		for _, item := range n.Values {
			v.list = append(v.list, r.value(item, depth+1))
		}
	case *ast.AnchorNode:
		r.anchors[n.Name.String()] = n.Value
		return r.value(n.Value, depth+1)
	case *ast.AliasNode:
		return r.value(r.anchors[n.Value.String()], depth+1)
	case *ast.TagNode:
		return r.value(n.Value, depth+1)
	case *ast.LiteralNode:
		v.text = strings.TrimSpace(n.Value.Value)
	case *ast.NullNode:
	case ast.ScalarNode:
		v.text = strings.TrimSpace(n.GetToken().Value)
	}
	return v
}

func (r *yamlReader) pair(p *ast.MappingValueNode, depth int) entry {
	key := ""
	if t := p.Key.GetToken(); t != nil {
		key = t.Value
	}
	return entry{key, r.line(p.Key.GetToken()), r.value(p.Value, depth+1)}
}

func (r *yamlReader) line(t *token.Token) int {
	if t == nil || t.Position == nil {
		return 0
	}
	return r.above + t.Position.Line
}
