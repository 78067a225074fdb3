package lang

import "sitrep/briefing/lang/encoder"

// window is what is kept of an encoder's window until its turn comes: its units
// take more room than all that is kept of its words.
type window struct {
	parts []encoder.Part // of sentences of the whole text
	skip  int            // units of the first part's sentence that windows before it have
}

// blockWords is how many words are cut at a time, at least, to find the windows.
const blockWords = 4096

// planWindows cuts a text into windows as encoder.Windows does, block by block.
func planWindows(r *Reading) []window {
	var plan []window
	least := blockWords
	for from := 0; from < len(r.Sentences); {
		to := from + 1
		for to < len(r.Sentences) && r.Sentences[to].First-r.Sentences[from].First < least {
			to++
		}
		found := windowsOf(r, from, to)
		next := to
		if to < len(r.Sentences) {
			// The last window may have room for more. The next block begins with
			// it or, where it begins inside a sentence, with that.
			kept := max(len(found)-1, 0)
			for kept > 0 && found[kept].skip > 0 {
				kept--
			}
			if kept == 0 && len(found) > 0 {
				least *= 2
				continue
			}
			if len(found) > 0 {
				next = found[kept].parts[0].Sentence
			}
			found = found[:kept]
		}
		plan = append(plan, found...)
		from, least = next, blockWords
	}
	return plan
}

// windowsOf gives the windows of some sentences.
func windowsOf(r *Reading, from, to int) []window {
	units, sentences := cutUnits(r, from, to)
	var found []window
	for _, w := range encoder.Windows(units, sentences) {
		skip := w.First - sentences[w.Parts[0].Sentence].First
		for i := range w.Parts {
			w.Parts[i].Sentence += from
		}
		found = append(found, window{w.Parts, skip})
	}
	return found
}

// cut gives the window with its units.
func (w window) cut(r *Reading) encoder.Window {
	last := w.parts[len(w.parts)-1]
	units, _ := cutUnits(r, w.parts[0].Sentence, last.Sentence+1)
	return encoder.Window{First: w.skip, Units: units[w.skip:][:last.To], Parts: w.parts}
}
