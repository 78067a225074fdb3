// Command score measures the language and time layers on annotated corpora.
//
//	go run ./briefing/lang/score tempeval3 --data DIR [--no-dct] [--errors] [--right]
//	go run ./briefing/lang/score coreference --data DIR [--split train|dev] [--errors N]
//
// A corpus is not part of the project: DIR is wherever it was unpacked.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "score:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) > 0 && args[0] == "coreference" {
		return scoreCoreference(os.Stdout, args[1:])
	}
	if len(args) == 0 || args[0] != "tempeval3" {
		return fmt.Errorf("say what to score: tempeval3, coreference")
	}
	f := flag.NewFlagSet("tempeval3", flag.ContinueOnError)
	data := f.String("data", "", "folder with the TimeML files, searched recursively")
	var o tempEval
	f.BoolVar(&o.list, "errors", false, "list what was missed, found too much or valued otherwise")
	f.BoolVar(&o.right, "right", false, "list what was found with its span and value")
	f.BoolVar(&o.undated, "no-dct", false, "withhold the document creation time from the tagger")
	if err := f.Parse(args[1:]); err != nil {
		return err
	}
	return o.score(os.Stdout, *data)
}
