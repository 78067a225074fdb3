// Command prepare writes annotated data sets in the form that the encoder is
// trained on: texts cut into the sentences, words, units and wordpieces that
// the program itself will see, and the annotations as indices of units.
//
//	go run ./briefing/lang/train/prepare --data DIR --out FOLDER [--sets NAME,NAME]
//
// DIR holds the data sets, each in its folder, see package corpus. FOLDER gets
// a file SET-SPLIT.jsonl for each split with one document a line, see
// document.go. What could not be laid over the units is counted on standard
// output.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"sitrep/briefing/lang/corpus"
)

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "prepare:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, args []string) error {
	f := flag.NewFlagSet("prepare", flag.ContinueOnError)
	data := f.String("data", "", "folder with the data sets")
	out := f.String("out", "", "folder to write to")
	only := f.String("sets", "", "names of the sets, separated by commas; all where empty")
	if err := f.Parse(args); err != nil {
		return err
	}
	if *data == "" || *out == "" {
		return fmt.Errorf("say where the data sets lie (--data) and where to write to (--out)")
	}
	if err := os.MkdirAll(*out, 0o755); err != nil {
		return err
	}
	for _, set := range corpus.Sets {
		if *only != "" && !slices.Contains(strings.Split(*only, ","), set.Name) {
			continue
		}
		for _, split := range set.Splits {
			docs, err := corpus.Read(*data, set.Name, split)
			if err != nil {
				return err
			}
			path := filepath.Join(*out, set.Name+"-"+split+".jsonl")
			n, err := write(path, docs, set.MeasureOnly)
			if err != nil {
				return fmt.Errorf("write %s: %w", path, err)
			}
			fmt.Fprintf(w, "%-24s %s\n", set.Name+"-"+split, n)
		}
	}
	return nil
}

// write writes the documents to a file and counts what was lost.
func write(path string, docs []corpus.Document, measureOnly bool) (n tally, err error) {
	file, err := os.Create(path)
	if err != nil {
		return n, err
	}
	defer func() {
		if closed := file.Close(); err == nil {
			err = closed
		}
	}()
	lines := bufio.NewWriter(file)
	enc := json.NewEncoder(lines)
	for _, d := range docs {
		doc, lost := prepare(d)
		doc.MeasureOnly = measureOnly
		n.add(lost)
		if err := enc.Encode(doc); err != nil {
			return n, err
		}
	}
	return n, lines.Flush()
}
