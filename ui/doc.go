// Package ui is the reader: one Bubble Tea model, plain panes.
//
// The rules of composition. The root Model is the only tea.Model; a pane is a
// struct with resize, draw and verbs (move, page, reveal). It gets no message
// and changes nothing but itself; the root acts on what a verb answers. Only
// arrange makes rectangles; View and draw never resize, start work or change
// anything. Every command stands in commands.go, and only there are documents
// loaded or programs started; the one file that is written is the report of a
// crash. Results of commands carry the identity of what they are for; stale
// ones are dropped. Positions are spans and ids, never row numbers.
//
// The way of a message: Update gives it to the first that takes it, facts
// about the terminal and results of jobs first, then the overlay on top, then
// the binding of the key where the focus is. A binding runs a verb of the
// Model, which tells panes and returns commands. View draws what holds then.
package ui
