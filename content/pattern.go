package content

import (
	"regexp"
	"sync"
)

// pattern is a regular expression that is compiled when it is first asked: the
// long ones take milliseconds, which not every start of the program needs to
// spend.
type pattern func() *regexp.Regexp

// lazily returns the pattern of an expression; one that is faulty panics when
// it is first used.
func lazily(expr string) pattern {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}

func (p pattern) MatchString(s string) bool                { return p().MatchString(s) }
func (p pattern) FindStringIndex(s string) []int           { return p().FindStringIndex(s) }
func (p pattern) FindStringSubmatch(s string) []string     { return p().FindStringSubmatch(s) }
func (p pattern) FindStringSubmatchIndex(s string) []int   { return p().FindStringSubmatchIndex(s) }
func (p pattern) ReplaceAllString(src, repl string) string { return p().ReplaceAllString(src, repl) }

func (p pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return p().FindAllStringSubmatchIndex(s, n)
}
