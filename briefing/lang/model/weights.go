package model

import _ "embed"

// weights is the file of weights as it was exported from training. A source
// tree without trained weights holds an empty file.
//
//go:embed weights.bin
var weights string

// Weights returns the file of weights, to be read where it lies. It is empty
// in a program that was built without.
func Weights() string { return weights }
