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
//
// Findings come in parts. While a long text is read, briefings of its beginning
// replace each other, and a last one of the whole replaces them (renaming.go). A
// row is told by the words that it stands for, so that what is selected, filtered
// by or left behind stays what it was, and the selected row stays on its line of
// the screen. Rows follow those that are there; which are key is told in the end.
// The panes keep their shares of the screen until then, and longer where the
// reader is at work in them. What is on the screen is analysed before anything
// else, what is put off for it is taken up again where it was.
//
// Where things stand.
//
//   - The Model: app.go (what it holds, View), update.go (the way of a message),
//     keys.go (what can be done), layout.go (where everything stands), run.go
//     with options.go.
//   - Its verbs, by what they are about: documents.go (what was opened, its
//     analysis) with openeddoc.go, renaming.go (one briefing in the place of another), shelving.go
//     (which are kept), expected.go (a document that is still to come), screens.go
//     (library and document) with libraryscreen.go, select.go and findings.go (items and their
//     evidence), move.go and jumps.go, text.go (the set text and its marks),
//     searching.go, filtering.go, mouse.go, copy.go, dialogs.go, tell.go (the
//     status line), stopping.go (Esc twice, and reading on), view.go (zoom,
//     theme, leaving).
//   - Outside of it: commands.go, jobs.go (identity, cancelling, what is stale),
//     crash.go.
//   - Panes: pane.go; list.go, list_draw.go and itempane.go under claims.go,
//     actors.go, timeline.go and library.go, whose rows are claimrow.go, actorrow.go and
//     eventrow.go; preview.go, header.go, status.go. link.go and related.go say
//     what belongs to an item, empty.go why there is none.
//   - The text: reader.go, reader_draw.go, reader_scroll.go and textselect.go
//     show a page. page.go sets one, in shares (page_job.go), and page_cache.go
//     keeps the last. A block goes to Glamour as Markdown (page_escape.go) and
//     comes back (page_markdown.go, page_sgr.go); page_set.go, page_list.go,
//     page_table.go and page_sources.go make rows of it, page_rows.go counts
//     them, page_map.go is the map between bytes and cells. search.go.
//   - Overlays: overlay.go, dialog.go; detail.go under why.go and paste.go,
//     picker.go under help.go and outline.go, prompt.go with entryline.go.
//   - Drawing: canvas.go, encode.go (to terminal output), cell.go (widths that
//     every terminal agrees on), wrap.go, words.go, theme.go, palette.go.
package ui
