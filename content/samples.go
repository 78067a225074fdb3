package content

import (
	"context"
	"embed"
	"io/fs"
	"path"
	"strings"
)

// sampleFiles holds the articles of a first start. They are invented, or
// retold in our own words, and lie in the program itself.
//
//go:embed samples/*.md
var sampleFiles embed.FS

// openSamples yields the sample that ref names, with or without the number
// before its name, or all in name order.
func openSamples(ctx context.Context, ref string, yield func(Item) bool) bool {
	entries, err := fs.ReadDir(sampleFiles, "samples")
	if err != nil {
		return yield(Item{Ref: ref, Err: pathFailure(ref, err)})
	}
	wanted := strings.TrimSuffix(strings.TrimPrefix(ref, SamplesRef), ".md")
	found := false
	for _, e := range entries {
		name := strings.TrimSuffix(e.Name(), ".md")
		if _, short, _ := strings.Cut(name, "-"); wanted != "" && wanted != name && wanted != short {
			continue
		}
		if ctx.Err() != nil || !yield(openSample(e.Name())) {
			return false
		}
		found = true
	}
	if !found {
		return yield(Item{Ref: ref, Err: fail(ref, ErrNotFound, "there is no such sample; "+SamplesRef+" opens them all")})
	}
	return true
}

func openSample(file string) Item {
	item := Item{Ref: SamplesRef + strings.TrimSuffix(file, ".md")}
	raw, err := sampleFiles.ReadFile(path.Join("samples", file))
	if err != nil {
		item.Err = pathFailure(item.Ref, err)
		return item
	}
	item.Document, item.Err = Read(raw, item.Ref)
	return item
}
