// Package model holds what the encoder was trained to be, as files inside the
// program: the vocabulary of wordpieces and the weights. Both are read as they
// lie, so a program that reads no text pays nothing for them.
package model
