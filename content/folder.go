package content

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// folder is one walk through a folder.
type folder struct {
	ctx   context.Context
	yield func(Item) bool
	seen  map[string]bool // real paths of the folders entered so far
	items int             // documents and errors yielded
}

// openFolder yields what lies in a folder, in name order, folders in it where
// their name stands. It reports whether to go on.
func openFolder(ctx context.Context, path string, yield func(Item) bool) bool {
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		return yield(Item{Ref: path, Err: pathFailure(path, err)})
	}
	if abs, err := filepath.Abs(real); err == nil {
		real = abs
	}
	w := folder{ctx: ctx, yield: yield, seen: map[string]bool{}}
	if !w.walk(path, real) {
		return false
	}
	if w.items == 0 && ctx.Err() == nil {
		return yield(Item{Ref: path, Err: fail(path, ErrNoText, "")})
	}
	return ctx.Err() == nil
}

func (w *folder) give(item Item) bool {
	w.items++
	return w.yield(item)
}

// walk enters the folder that the reader knows as path. Each real folder is
// entered once, so that links cannot lead in circles.
func (w *folder) walk(path, real string) bool {
	w.seen[real] = true
	entries, err := os.ReadDir(path)
	if err != nil && len(entries) == 0 {
		return w.give(Item{Ref: path, Err: pathFailure(path, err)})
	}
	for _, e := range entries {
		if w.ctx.Err() != nil {
			return false
		}
		if !strings.HasPrefix(e.Name(), ".") && !w.enter(path, real, e) {
			return false
		}
	}
	return true
}

// enter yields one entry of a folder.
func (w *folder) enter(path, real string, e fs.DirEntry) bool {
	ref := filepath.Join(path, e.Name())
	if e.IsDir() {
		if real = filepath.Join(real, e.Name()); w.seen[real] {
			return true
		}
		return w.walk(ref, real)
	}
	info, err := os.Stat(ref)
	switch {
	case err != nil:
		return w.give(Item{Ref: ref, Err: pathFailure(ref, err)})
	case info.IsDir():
		return w.follow(ref, real)
	case !info.Mode().IsRegular():
		return true
	}
	for _, item := range openFile(w.ctx, ref, ref, info) {
		if w.ctx.Err() != nil {
			return false
		}
		if errors.Is(item.Err, ErrBinary) || errors.Is(item.Err, ErrEmpty) {
			continue
		}
		if !w.give(item) {
			return false
		}
	}
	return true
}

// follow enters the folder that a link in the folder around leads to.
func (w *folder) follow(ref, around string) bool {
	target, err := filepath.EvalSymlinks(ref)
	if err == nil {
		target, err = filepath.Abs(target)
	}
	switch {
	case err != nil:
		return w.give(Item{Ref: ref, Err: pathFailure(ref, err)})
	case around == target || strings.HasPrefix(around, strings.TrimSuffix(target, string(filepath.Separator))+string(filepath.Separator)):
		return w.give(Item{Ref: ref, Err: fail(ref, ErrLoop, "")})
	case w.seen[target]:
		return true
	}
	return w.walk(ref, target)
}
