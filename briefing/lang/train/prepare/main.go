// Command prepare writes annotated data sets in the form that the encoder is
// trained on: texts cut into the sentences, words, units and wordpieces that
// the program itself will see, and the annotations as indices of units.
//
//	go run ./briefing/lang/train/prepare --data DIR --out FOLDER [--sets NAME,NAME] [--swaps N]
//
// With --swaps, the training parts of what may be trained on are also written
// N times with other names, as SET-swapN-train.jsonl. DIR holds the data sets, each in its folder, see package corpus. FOLDER gets
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
	"math/rand/v2"
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
	swaps := f.Int("swaps", 0, "how many times to write the training parts with other names")
	lists := f.String("lists", "briefing/lang/lexicon", "folder with the word lists that --swaps takes names from")
	if err := f.Parse(args); err != nil {
		return err
	}
	if *data == "" || *out == "" {
		return fmt.Errorf("say where the data sets lie (--data) and where to write to (--out)")
	}
	if err := os.MkdirAll(*out, 0o755); err != nil {
		return err
	}
	pick := func(set corpus.Set) bool { return *only == "" || slices.Contains(strings.Split(*only, ","), set.Name) }
	if *swaps > 0 {
		if err := writeSwaps(w, *data, *out, *lists, *swaps, pick); err != nil {
			return err
		}
	}
	for _, set := range corpus.Sets {
		if !pick(set) {
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

// writeSwaps writes the training parts of the sets with other names.
func writeSwaps(w io.Writer, data, out, lists string, times int, pick func(corpus.Set) bool) error {
	names, err := newPool(lists)
	if err != nil {
		return err
	}
	sets := map[string][]corpus.Document{}
	for _, set := range corpus.Sets {
		if set.MeasureOnly || !pick(set) || set.Name == "propbank-ewt" {
			continue
		}
		if sets[set.Name], err = corpus.Read(data, set.Name, "train"); err != nil {
			return err
		}
		names.add(sets[set.Name])
	}
	for _, set := range corpus.Sets {
		for k := 1; k <= times && sets[set.Name] != nil; k++ {
			rng := rand.New(rand.NewPCG(uint64(k), uint64(len(set.Name))))
			var docs []corpus.Document
			for _, d := range sets[set.Name] {
				docs = append(docs, swapped(d, names, rng))
			}
			name := fmt.Sprintf("%s-swap%d-train", set.Name, k)
			n, err := write(filepath.Join(out, name+".jsonl"), docs, false)
			if err != nil {
				return fmt.Errorf("write %s: %w", name, err)
			}
			fmt.Fprintf(w, "%-24s %s\n", name, n)
		}
	}
	return nil
}
