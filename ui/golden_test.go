package ui

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// compared are the golden files that this run of the tests has looked at.
var compared sync.Map

// TestMain fails a whole run that leaves a golden file unlooked at: a frame
// that no test draws any more says nothing, and is to be deleted.
func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	whole := flag.Lookup("test.run").Value.String() == "" && flag.Lookup("test.skip").Value.String() == "" &&
		flag.Lookup("test.list").Value.String() == "" && flag.Lookup("test.fuzz").Value.String() == "" && !testing.Short()
	if code == 0 && whole {
		code = orphans()
	}
	os.Exit(code)
}

// orphans names the golden files that no test looked at, or with -update
// deletes them; 1 where there are any left.
func orphans() (code int) {
	err := filepath.WalkDir("testdata", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || filepath.Ext(path) != ".txt" {
			return err
		}
		if _, ok := compared.Load(path); ok {
			return nil
		}
		if updating() {
			return os.Remove(path)
		}
		fmt.Fprintf(os.Stderr, "no test looks at the golden file %s\n", path)
		code = 1
		return nil
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return code
}

// updating reports whether the golden files are to be written anew. The flag
// -update is the one that teatest's golden package defines.
func updating() bool {
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

// checkGolden compares a frame with testdata/NAME.txt. Blanks at line ends do
// not count.
func checkGolden(t *testing.T, name, got string) {
	t.Helper()
	lines := strings.Split(got, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	got = strings.Join(lines, "\n") + "\n"
	path := filepath.Join("testdata", filepath.FromSlash(name)+".txt")
	compared.Store(path, true)
	if updating() {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (go test ./ui -update writes it)", err)
	}
	if got != string(want) {
		t.Errorf("%s is not as it was.\ngot:\n%s\nwant:\n%s", name, got, want)
	}
}

// plainText is what stands on the canvas, without styles.
func plainText(c *canvas) string {
	var b strings.Builder
	for y := range c.h {
		if y > 0 {
			b.WriteByte('\n')
		}
		for x := range c.w {
			b.WriteString(c.cells[y*c.w+x].text)
		}
	}
	return b.String()
}
