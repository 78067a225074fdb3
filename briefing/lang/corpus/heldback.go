package corpus

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
)

// heldBack returns the files of other sets whose texts are development articles
// of attributed-news too: training on them would spoil its figures. Without
// that set there is nothing to spoil.
func heldBack(dir string) (map[string]bool, error) {
	articles := filepath.Join(filepath.Dir(dir), "attributed-news", "dev.jsonl")
	data, err := os.ReadFile(articles)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	docs, err := parseAttributed(data)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", articles, err)
	}
	files := map[string]bool{}
	for _, d := range docs {
		files[path.Base(d.Origin)] = true
	}
	return files, nil
}
