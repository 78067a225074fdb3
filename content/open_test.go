package content

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

// write makes a file with its folders and returns its path.
func write(t *testing.T, dir, name, text string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func openAll(t *testing.T, o Opener, refs ...string) []Item {
	t.Helper()
	items := slices.Collect(o.Open(context.Background(), refs...))
	for _, it := range items {
		if (it.Document == nil) == (it.Err == nil) {
			t.Fatalf("%q has a document and an error, or neither", it.Ref)
		}
		if it.Document != nil {
			checkDocument(t, it.Document)
			if it.Document.Ref != it.Ref {
				t.Errorf("document of %q says %q", it.Ref, it.Document.Ref)
			}
		}
	}
	return items
}

func refsOf(items []Item) string {
	var refs []string
	for _, it := range items {
		refs = append(refs, filepath.Base(it.Ref))
	}
	return strings.Join(refs, " ")
}

func TestOpenFolder(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "b.txt", prose)
	write(t, dir, "a/2.md", "# Ferry\n\n"+prose)
	write(t, dir, "a/1.txt", prose)
	write(t, dir, "c.html", "<html><body><article><h1>Ferry</h1><p>"+prose+"</p></article></body></html>")
	write(t, dir, ".hidden", prose)
	write(t, dir, ".git/config", prose)
	write(t, dir, "empty.txt", " \n")
	write(t, dir, "picture.txt", "\x89PNG\r\n\x1a\n\x00")
	write(t, dir, "data.json", `{"a": 1}`)
	items := openAll(t, Opener{}, dir)
	if got := refsOf(items); got != "1.txt 2.md b.txt c.html" {
		t.Errorf("opened %q", got)
	}
	for _, it := range items {
		if it.Err != nil {
			t.Error(it.Err)
		}
	}
}

func TestOpenFolderLinks(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a/1.txt", prose)
	outside := t.TempDir()
	write(t, outside, "2.txt", prose)
	for name, target := range map[string]string{"a/up": dir, "b": filepath.Join(dir, "a"), "c": outside, "d": outside, "gone": filepath.Join(dir, "nothing"), "self": filepath.Join(dir, "self")} {
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			t.Skip(err)
		}
	}
	items := openAll(t, Opener{}, dir)
	if got := refsOf(items); got != "1.txt up 2.txt gone self" {
		t.Errorf("opened %q", got)
	}
	for i, want := range []error{nil, ErrLoop, nil, ErrNotFound, ErrLoop} {
		if i < len(items) && !errors.Is(items[i].Err, want) && (want != nil || items[i].Err != nil) {
			t.Errorf("%s: %v, want %v", items[i].Ref, items[i].Err, want)
		}
	}
}

func TestOpenErrors(t *testing.T) {
	dir := t.TempDir()
	hollow := filepath.Join(dir, "hollow")
	write(t, hollow, ".hidden", prose)
	huge := write(t, dir, "huge.txt", "x")
	if err := os.Truncate(huge, maxBytes+1); err != nil {
		t.Fatal(err)
	}
	strange := write(t, dir, "strange\x1b[31m\n.pdf", "%PDF-1.4")
	locked := write(t, dir, "locked.txt", prose)
	if err := os.Chmod(locked, 0); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		ref    string
		reason error
		words  string
	}{
		{filepath.Join(dir, "nothing"), ErrNotFound, "no such file"},
		{"", ErrNotFound, "no such file"},
		{hollow, ErrNoText, "no document"},
		{huge, ErrTooLarge, "64 MB"},
		{write(t, dir, "empty.txt", "\n\n"), ErrEmpty, "no word"},
		{strange, ErrBinary, "a PDF file"},
		{locked, ErrDenied, "permission"},
		{"https://paper.example/a", ErrAddress, "curl https://paper.example/a | sitrep -"},
		{"HTTP://paper.example/a", ErrAddress, "does not fetch"},
		{"www.paper.example/a", ErrAddress, "does not fetch"},
		{"/dev/null", ErrNoFile, "device"},
		{SamplesRef + "nothing", ErrNotFound, "no such sample"},
	} {
		if c.ref == locked && os.Getuid() == 0 || c.ref == "/dev/null" && runtime.GOOS == "windows" {
			continue
		}
		items := openAll(t, Opener{}, c.ref)
		if len(items) != 1 || !errors.Is(items[0].Err, c.reason) || !strings.Contains(items[0].Err.Error(), c.words) {
			t.Errorf("%q: got %+v, want %v", c.ref, items, c.reason)
			continue
		}
		var failure *Failure
		if !errors.As(items[0].Err, &failure) || SanitizeLine(items[0].Err.Error()) != items[0].Err.Error() {
			t.Errorf("%q: error %q", c.ref, items[0].Err)
		}
	}
}

// TestOpenSavedSite holds that a file or folder that is called like an address
// is read: tools that save a site name its folder so.
func TestOpenSavedSite(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "www.paper.example", "ferry.txt", prose)
	if got := refsOf(openAll(t, Opener{}, "www.paper.example")); got != "ferry.txt" {
		t.Errorf("got %q", got)
	}
}

func TestOpenSeveral(t *testing.T) {
	dir := t.TempDir()
	a, b := write(t, dir, "a.txt", prose), write(t, dir, "b.txt", prose)
	items := openAll(t, Opener{Stdin: strings.NewReader("# Ferry\n\n" + prose + "\n\n**New**")}, b, "nothing at all", StdinRef, "file://"+a)
	if len(items) != 4 || items[0].Err != nil || items[1].Err == nil || items[2].Document.Title != "Ferry" || items[3].Err != nil {
		t.Errorf("%+v", items)
	}
}

func TestOpenStdin(t *testing.T) {
	if items := openAll(t, Opener{}, StdinRef); !errors.Is(items[0].Err, ErrEmpty) {
		t.Error(items[0].Err)
	}
	if items := openAll(t, Opener{Stdin: strings.NewReader("")}, StdinRef); !errors.Is(items[0].Err, ErrEmpty) || !strings.HasPrefix(items[0].Err.Error(), "standard input: ") {
		t.Error(items[0].Err)
	}
	folder, err := os.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer folder.Close()
	if items := openAll(t, Opener{Stdin: folder}, StdinRef); !errors.Is(items[0].Err, ErrNoFile) {
		t.Error(items[0].Err)
	}
	endless := io.MultiReader(bytes.NewReader(make([]byte, maxBytes)), strings.NewReader("x"))
	if items := openAll(t, Opener{Stdin: endless}, StdinRef); !errors.Is(items[0].Err, ErrTooLarge) {
		t.Error(items[0].Err)
	}
}

func TestOpenStops(t *testing.T) {
	reader, writer := io.Pipe()
	defer writer.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	items := slices.Collect(Opener{Stdin: reader}.Open(ctx, StdinRef, SamplesRef))
	if len(items) != 1 || !errors.Is(items[0].Err, context.DeadlineExceeded) {
		t.Errorf("%+v", items)
	}
	stopped, stop := context.WithCancel(context.Background())
	defer stop()
	seen := 0
	for range (Opener{}).Open(stopped, SamplesRef) {
		if seen++; seen == 2 {
			stop()
		}
	}
	if seen != 2 {
		t.Errorf("%d samples were opened after the stop", seen)
	}
	for range (Opener{}).Open(context.Background(), SamplesRef) {
		break
	}
}

func TestSamples(t *testing.T) {
	items := openAll(t, Opener{}, SamplesRef)
	if len(items) < 3 {
		t.Fatalf("%d samples", len(items))
	}
	for i, it := range items {
		switch doc := it.Document; {
		case it.Err != nil:
			t.Error(it.Err)
		case doc.Title == "" || doc.Language != "en" || len(doc.Warnings) > 0:
			t.Errorf("%s: title %q, language %q, warnings %v", it.Ref, doc.Title, doc.Language, doc.Warnings)
		}
		if i > 0 && items[i-1].Ref >= it.Ref {
			t.Errorf("%s stands behind %s", it.Ref, items[i-1].Ref)
		}
	}
	_, short, _ := strings.Cut(items[1].Ref, "-")
	if named := openAll(t, Opener{}, SamplesRef+short); len(named) != 1 || named[0].Ref != items[1].Ref {
		t.Errorf("%s by its short name: %+v", items[1].Ref, named)
	}
	one := openAll(t, Opener{}, items[1].Ref)
	if len(one) != 1 || one[0].Err != nil || one[0].Document.ID() != items[1].Document.ID() {
		t.Errorf("%s alone: %+v", items[1].Ref, one)
	}
}

func TestPaste(t *testing.T) {
	doc, err := Paste("Ferry sails again\r\n\r\n" + prose)
	if err != nil || doc.Title != "Ferry sails again" || doc.Ref != PasteRef {
		t.Errorf("%+v, %v", doc, err)
	}
	if _, err := Paste(" \n"); !errors.Is(err, ErrEmpty) {
		t.Error(err)
	}
}

func TestOpenBriefings(t *testing.T) {
	one := strings.Join(strings.Fields(publishedSample), " ")
	two := strings.Replace(one, "Ferry strike ends", "Ferry strike goes", 2)
	dir := t.TempDir()
	array := write(t, dir, "a.json", "["+one+",\n"+two+"]")
	lines := write(t, dir, "b.ndjson", one+"\n"+two+"\n")
	for _, refs := range [][]string{{array}, {lines}} {
		items := openAll(t, Opener{}, refs...)
		if len(items) != 2 || items[0].Err != nil || items[1].Err != nil || items[0].Document.Title != "Ferry strike ends" || items[1].Document.Title != "Ferry strike goes" {
			t.Fatalf("%+v", items)
		}
		again := openAll(t, Opener{}, items[1].Ref)
		if len(again) != 1 || again[0].Err != nil || again[0].Document.Title != "Ferry strike goes" {
			t.Errorf("%s: %+v", items[1].Ref, again)
		}
	}
	if items := openAll(t, Opener{}, dir); refsOf(items) != "a.json#1 a.json#2 b.ndjson#1 b.ndjson#2" {
		t.Errorf("folder: %s", refsOf(items))
	}
	for _, ref := range []string{array + "#3", array + "#0", dir + "#1", filepath.Join(dir, "nothing#1")} {
		if items := openAll(t, Opener{}, ref); len(items) != 1 || !errors.Is(items[0].Err, ErrNotFound) {
			t.Errorf("%s: %+v", ref, items)
		}
	}
	named := write(t, dir, "week#1", prose)
	if items := openAll(t, Opener{}, named); len(items) != 1 || items[0].Err != nil {
		t.Errorf("%+v", items)
	}
}
