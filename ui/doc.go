// Package ui is the reader: one Bubble Tea model, plain panes.
//
// The rules of composition. The root Model is the only tea.Model; a pane is a
// struct with resize, draw and verbs (move, page, reveal), gets no message and
// answers with an intent. Only arrange makes rectangles; View and draw never
// resize, start work or change anything. Every command stands in commands.go,
// and only there are documents loaded or files touched. Results of commands
// carry the identity of what they are for; stale ones are dropped. Positions
// are spans and ids, never row numbers.
package ui
