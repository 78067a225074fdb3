package ui

// keptBriefings bounds, in bytes of the texts that they are of, the briefings
// that are kept at the same time. A briefing takes about eleven times the memory
// of its text.
const keptBriefings = 4 << 20

// used notes that a document has been looked at or analysed just now.
func (m *Model) used(d *openedDoc) {
	m.uses++
	d.lastUse = m.uses
}

// shelve lets go of the briefings that were used the longest ago, until those
// that are left are within bounds. What was counted stays in the library, and
// the briefing is made again when the reader comes back to the document.
func (m *Model) shelve() {
	size := 0
	for _, d := range m.docs {
		if d.brief != nil {
			size += len(d.doc.Text)
		}
	}
	for size > m.keep {
		d := m.longestUnused()
		if d == nil {
			return
		}
		size -= len(d.doc.Text)
		d.brief, d.progress = nil, shelved
	}
}

// longestUnused is the document that was used the longest ago among those with
// a briefing that the reader does not have before them; nil where there is none.
func (m *Model) longestUnused() *openedDoc {
	var last *openedDoc
	for _, d := range m.docs {
		if d.progress == understood && d.brief != nil && d != m.before() && (last == nil || d.lastUse < last.lastUse) {
			last = d
		}
	}
	return last
}
