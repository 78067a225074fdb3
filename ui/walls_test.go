package ui_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// source is one Go file of the module with what it imports.
type source struct {
	path    string // from the module's root, with slashes
	dir     string
	imports []string
	tree    *ast.File
}

// modulePath is what imports of our own packages start with.
const modulePath = "sitrep/"

// sources parses every Go file of the module. Tests are held to the walls
// between packages too, but may use other libraries.
func sources(t *testing.T) []source {
	t.Helper()
	root := ".."
	var found []source
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (strings.HasPrefix(d.Name(), ".") && d.Name() != ".." || d.Name() == "testdata") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") {
			return nil
		}
		tree, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, path)
		s := source{path: filepath.ToSlash(rel), tree: tree}
		if i := strings.LastIndexByte(s.path, '/'); i >= 0 {
			s.dir = s.path[:i]
		}
		for _, spec := range tree.Imports {
			name, _ := strconv.Unquote(spec.Path.Value)
			s.imports = append(s.imports, name)
		}
		found = append(found, s)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(found) < 20 {
		t.Fatalf("only %d Go files found: the walls were not looked at", len(found))
	}
	return found
}

func (s source) test() bool { return strings.HasSuffix(s.path, "_test.go") }

func (s source) in(dir string) bool { return s.dir == dir || strings.HasPrefix(s.dir, dir+"/") }

// mayImport says which of our own packages a file may import.
func (s source) mayImport(pkg string) bool {
	switch {
	case pkg == s.dir: // a test that stands outside its package
		return true
	case s.dir == "content/span":
		return false
	case s.in("content"):
		return strings.HasPrefix(pkg, "content")
	case s.in("briefing/lang/score"):
		return !strings.HasPrefix(pkg, "ui")
	case s.dir == "briefing/lang/kernel", s.dir == "briefing/lang/model":
		return false
	case s.dir == "briefing/lang/encoder":
		return pkg == "content/span" || pkg == "briefing/lang/kernel" || pkg == "briefing/lang/model"
	case s.dir == "briefing/lang/corpus":
		return pkg == "content/span" || pkg == "briefing/lang" || pkg == "briefing/lang/encoder"
	case s.dir == "briefing/lang":
		return pkg == "content/span" || pkg == "briefing/lang/encoder"
	case s.in("briefing/lang/train"): // it cuts annotated texts as the program would
		return pkg == "content/span" || pkg == "briefing/lang" || pkg == "briefing/lang/corpus" || pkg == "briefing/lang/encoder"
	case s.in("briefing/lang"), s.in("briefing/timex"):
		return pkg == "content/span"
	case s.in("briefing"):
		return !strings.HasPrefix(pkg, "ui")
	}
	return true
}

// TestWallsBetweenRooms holds the one way through the house: content knows
// nothing of briefings, briefing nothing of the screen.
func TestWallsBetweenRooms(t *testing.T) {
	for _, s := range sources(t) {
		for _, name := range s.imports {
			pkg, ours := strings.CutPrefix(name, modulePath)
			if ours && !s.mayImport(pkg) {
				t.Errorf("%s imports %s", s.path, name)
			}
		}
	}
}

// TestWallsToLibraries keeps the terminal in ui, and connections and the frozen
// major versions out.
func TestWallsToLibraries(t *testing.T) {
	for _, s := range sources(t) {
		for _, name := range s.imports {
			terminal := strings.HasPrefix(name, "charm.land/") || strings.HasPrefix(name, "github.com/charmbracelet/")
			switch {
			case terminal && !s.in("ui"):
				t.Errorf("%s imports %s: only ui draws", s.path, name)
			case (name == "net" || name == "net/http") && !s.test():
				t.Errorf("%s imports %s: sitrep opens no connection", s.path, name)
			case frozen(name):
				t.Errorf("%s imports %s, the frozen major version", s.path, name)
			}
		}
	}
}

func frozen(name string) bool {
	for _, lib := range []string{"bubbletea", "lipgloss", "bubbles", "glamour"} {
		if name == "github.com/charmbracelet/"+lib || strings.HasPrefix(name, "github.com/charmbracelet/"+lib+"/") {
			return true
		}
	}
	return strings.HasPrefix(name, "charm.land/lipgloss/v2/compat")
}

// TestOnlyCommandsTouchTheWorld keeps files and processes out of the model:
// in ui they are the business of commands.go, and of crash.go, which writes a
// report when nothing else can.
func TestOnlyCommandsTouchTheWorld(t *testing.T) {
	for _, s := range sources(t) {
		if s.dir != "ui" || s.test() || s.path == "ui/commands.go" || s.path == "ui/crash.go" {
			continue
		}
		for _, name := range s.imports {
			if name == "os" || name == "os/exec" || name == "io/fs" || name == "path/filepath" {
				t.Errorf("%s imports %s: that belongs into commands.go", s.path, name)
			}
		}
	}
}

// TestTheMapsAreTrue holds that every file that the package comment of a room
// names is there, and that it names every file but those of a family that it
// names: page_rows.go belongs to page.go.
func TestTheMapsAreTrue(t *testing.T) {
	all := sources(t)
	for _, room := range []string{"content", "briefing", "briefing/lang", "ui"} {
		var comment string
		files := map[string]bool{}
		for _, s := range all {
			if s.dir != room || s.test() {
				continue
			}
			name := strings.TrimPrefix(s.path, room+"/")
			files[name] = true
			if s.tree.Doc != nil {
				comment += s.tree.Doc.Text()
				if name != "doc.go" {
					t.Errorf("the comment of package %s stands in %s, not in doc.go", room, name)
				}
			}
		}
		named := map[string]bool{"doc.go": true}
		for _, name := range regexp.MustCompile(`\b[a-z_]+\.go\b`).FindAllString(comment, -1) {
			if named[name] = true; !files[name] {
				t.Errorf("the comment of package %s names %s, which is not there", room, name)
			}
		}
		for name := range files {
			family, _, _ := strings.Cut(strings.TrimSuffix(name, ".go"), "_")
			if !named[name] && !named[family+".go"] {
				t.Errorf("the comment of package %s does not say what %s is for", room, name)
			}
		}
	}
}

// TestOnlyMainExits keeps exit codes in one place.
func TestOnlyMainExits(t *testing.T) {
	for _, s := range sources(t) {
		if s.path == "main.go" || s.test() || s.in("briefing/lang/score") || s.in("briefing/lang/train") {
			continue
		}
		ast.Inspect(s.tree, func(n ast.Node) bool {
			call, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			pkg, ok := call.X.(*ast.Ident)
			if ok && (pkg.Name == "os" && call.Sel.Name == "Exit" || pkg.Name == "log" && strings.HasPrefix(call.Sel.Name, "Fatal")) {
				t.Errorf("%s calls %s.%s", s.path, pkg.Name, call.Sel.Name)
			}
			return true
		})
	}
}

// TestWordListsStandOnce holds that no list of words (lang.Listed) has one twice, and
// that none stands in two places under two names: a list that others need too is
// taken in by theirs.
func TestWordListsStandOnce(t *testing.T) {
	where := map[string]string{}
	for _, s := range sources(t) {
		if s.test() {
			continue
		}
		ast.Inspect(s.tree, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) != 1 {
				return true
			}
			literal, ok := call.Args[0].(*ast.BasicLit)
			name, _ := call.Fun.(*ast.Ident)
			if of, ok := call.Fun.(*ast.SelectorExpr); ok {
				name = of.Sel
			}
			if !ok || name == nil || name.Name != "Listed" {
				return true
			}
			list, err := strconv.Unquote(literal.Value)
			if err != nil {
				t.Fatal(err)
			}
			words := strings.Fields(list)
			slices.Sort(words)
			for i := range len(words) - 1 {
				if words[i] == words[i+1] {
					t.Errorf("%s: %q stands twice in one list", s.path, words[i])
				}
			}
			key := strings.Join(words, " ")
			if other := where[key]; other != "" {
				t.Errorf("%s and %s have the same list: %s", other, s.path, key)
			}
			where[key] = s.path
			return true
		})
	}
	if len(where) < 100 {
		t.Errorf("only %d lists are found", len(where))
	}
}
