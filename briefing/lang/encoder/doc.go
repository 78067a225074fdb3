// Package encoder reads words as a small transformer does: it cuts them into
// units and wordpieces and runs the model over windows of whole sentences. It
// knows nothing of what the labels are used for.
package encoder
