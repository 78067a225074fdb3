package main

import (
	"flag"
	"fmt"

	"sitrep/briefing/lang/corpus"
	"sitrep/briefing/lang/kernel"
)

// options are the flags that the scorers of names and claims share.
type options struct {
	flags  *flag.FlagSet
	data   string
	split  string
	kernel string
	pred   string
	errors int
}

func newOptions(set string) *options {
	o := &options{flags: flag.NewFlagSet(set, flag.ContinueOnError)}
	o.flags.StringVar(&o.data, "data", "", "folder with all data sets")
	o.flags.StringVar(&o.split, "split", "dev", "which part of the set")
	o.flags.StringVar(&o.kernel, "kernel", "", "kernel that the encoder works with; the fastest where empty")
	o.flags.StringVar(&o.pred, "pred", "", "file with predictions to score instead, one document a line")
	o.flags.IntVar(&o.errors, "errors", 0, "how many errors of each kind to list")
	return o
}

func (o *options) parse(args []string) error {
	if err := o.flags.Parse(args); err != nil {
		return err
	}
	if o.kernel == "" {
		return nil
	}
	return kernel.Force(o.kernel)
}

// read reads the documents of a set, and the predictions where there are any.
func (o *options) read(set string) ([]corpus.Document, predictions, error) {
	if o.data == "" {
		return nil, nil, fmt.Errorf("say where the data sets lie: --data DIR")
	}
	docs, err := corpus.Read(o.data, set, o.split)
	if err != nil || o.pred == "" {
		return docs, nil, err
	}
	p, err := readPredictions(o.pred)
	return docs, p, err
}
