// Command score measures the language and time layers on annotated corpora.
//
//	go run ./briefing/lang/score tempeval3 --data DIR [--no-dct] [--errors] [--right]
//	go run ./briefing/lang/score coreference --data DIR [--split train|dev] [--errors N]
//	go run ./briefing/lang/score polnear --data DIR [--split dev] [--pred FILE] [--errors N]
//	go run ./briefing/lang/score attributed-news --data DIR [--split dev] [--all] [--briefing] [--pred FILE] [--errors N]
//	go run ./briefing/lang/score uner-en --data DIR [--split dev] [--pred FILE] [--errors N]
//	go run ./briefing/lang/score newswire --data DIR [--sample 300] [--pred FILE] [--errors N]
//	go run ./briefing/lang/score gum|crossner-politics|wnut17 --data DIR [--split dev] [--pred FILE] [--errors N]
//	go run ./briefing/lang/score articles DIR [--pred FOLDER] [--errors N]
//
// A corpus is not part of the project: DIR is wherever it was unpacked; for
// polnear, attributed-news and the sets of names, the folder with all sets. --kernel NAME names the kernel that
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

// scorer scores one set, or several that are scored the same way.
type scorer func(w io.Writer, set string, args []string) error

// scorers are what can be scored, by name.
var scorers = map[string]scorer{
	"tempeval3":         scoreTempEval,
	"coreference":       func(w io.Writer, _ string, args []string) error { return scoreCoreference(w, args) },
	"polnear":           scoreClaims,
	"attributed-news":   scoreClaims,
	"uner-en":           scoreNames,
	"newswire":          scoreNames,
	"gum":               scoreNames,
	"crossner-politics": scoreNames,
	"wnut17":            scoreNames,
	"articles":          scoreArticles,
}

func run(w io.Writer, args []string) error {
	if len(args) == 0 || scorers[args[0]] == nil {
		return fmt.Errorf("say what to score: %s", strings.Join(slices.Sorted(maps.Keys(scorers)), ", "))
	}
	return scorers[args[0]](w, args[0], args[1:])
}

func scoreTempEval(w io.Writer, set string, args []string) error {
	f := flag.NewFlagSet(set, flag.ContinueOnError)
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
