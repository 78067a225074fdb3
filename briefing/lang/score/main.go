// Command score measures the language and time layers on annotated corpora.
//
//	go run ./briefing/lang/score tempeval3 --data DIR [--no-dct] [--errors] [--right]
//	go run ./briefing/lang/score coreference --data DIR [--split train|dev] [--errors N]
//	go run ./briefing/lang/score polnear --data DIR [--split dev] [--pred FILE] [--errors N]
//	go run ./briefing/lang/score attributed-news --data DIR [--split dev] [--all] [--briefing] [--pred FILE] [--errors N]
//	go run ./briefing/lang/score uner-en --data DIR [--split dev] [--pred FILE] [--errors N]
//	go run ./briefing/lang/score newswire --data DIR [--sample 300] [--pred FILE] [--errors N]
//	go run ./briefing/lang/score articles DIR [--pred FOLDER] [--errors N]
//
// A corpus is not part of the project: DIR is wherever it was unpacked; of the
// last four, the folder with all data sets. --kernel NAME names the kernel that
// the encoder works with. Errors are listed with the sentence that they stand
// in: they are for reading, not for keeping.
package main

import (
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
)

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "score:", err)
		os.Exit(1)
	}
}

// scorers are what can be scored, by name.
var scorers = map[string]func(w io.Writer, args []string) error{
	"tempeval3":       scoreTempEval,
	"coreference":     scoreCoreference,
	"polnear":         func(w io.Writer, args []string) error { return scoreClaims(w, "polnear", args) },
	"attributed-news": func(w io.Writer, args []string) error { return scoreClaims(w, "attributed-news", args) },
	"uner-en":         func(w io.Writer, args []string) error { return scoreNames(w, "uner-en", args) },
	"newswire":        func(w io.Writer, args []string) error { return scoreNames(w, "newswire", args) },
	"articles":        scoreArticles,
}

func run(w io.Writer, args []string) error {
	if len(args) == 0 || scorers[args[0]] == nil {
		return fmt.Errorf("say what to score: %s", strings.Join(slices.Sorted(maps.Keys(scorers)), ", "))
	}
	return scorers[args[0]](w, args[1:])
}

func scoreTempEval(w io.Writer, args []string) error {
	f := flag.NewFlagSet("tempeval3", flag.ContinueOnError)
	data := f.String("data", "", "folder with the TimeML files, searched recursively")
	var o tempEval
	f.BoolVar(&o.list, "errors", false, "list what was missed, found too much or valued otherwise")
	f.BoolVar(&o.right, "right", false, "list what was found with its span and value")
	f.BoolVar(&o.undated, "no-dct", false, "withhold the document creation time from the tagger")
	if err := f.Parse(args); err != nil {
		return err
	}
	return o.score(w, *data)
}
