package encoder

// Run is a run of units that one label covers.
type Run struct {
	From, To int
	// Sure is the probability of the least sure of its units' labels, 0 to 1.
	Sure float32
}

// NameRun is a name.
type NameRun struct {
	Run
	Kind NameKind
}

// Names returns the names in a part: the likeliest labels of its units in which
// each name starts with its first unit's label and keeps its kind (Viterbi).
func (e *Encoded) Names(p Part) []NameRun {
	return runs(p, NumNames, 0, e.Name)
}

// Cues returns the cues of attribution in a part. A bias is added to the logit
// of standing in none: a positive one finds fewer.
func (e *Encoded) Cues(p Part, bias float32) []Run {
	found := runs(p, NumCues, bias, e.Cue)
	cues := make([]Run, len(found))
	for i, f := range found {
		cues[i] = f.Run
	}
	return cues
}

// runs returns the runs of units in a part that the likeliest labels make.
func runs(p Part, labels int, bias float32, logits func(unit int) []float32) []NameRun {
	var found []NameRun
	for i, label := range decode(p, labels, bias, logits) {
		if label == 0 {
			continue
		}
		unit := p.From + i
		sure := Probabilities(logits(unit))[label]
		if first(label) || len(found) == 0 {
			found = append(found, NameRun{Run{unit, unit + 1, sure}, NameKind((label - 1) / 2)})
			continue
		}
		last := &found[len(found)-1]
		last.To++
		last.Sure = min(last.Sure, sure)
	}
	return found
}

// first reports whether a label is that of the first unit of a run: labels are
// 0 outside, then for each kind of run that of its first unit and that of the
// others.
func first(label int) bool { return label%2 == 1 }

// decode returns the labels of a part's units whose logits have the greatest
// sum, with every label of a further unit behind one of the same kind. Of equals
// it takes the one that comes first. bias is added to label 0.
func decode(p Part, labels int, bias float32, logits func(unit int) []float32) []int {
	n := p.To - p.From
	const impossible = -1e30
	back := make([]uint8, n*labels)
	var scores, next [NumNames]float32
	for label := 1; label < labels; label++ {
		if !first(label) {
			scores[label] = impossible
		}
	}
	for i := range n {
		l := logits(p.From + i)
		best := Most(scores[:labels])
		for label := range labels {
			from := best
			if label > 0 && !first(label) {
				// Only behind its own kind: the first unit or a further one.
				from = label - 1
				if scores[label] > scores[from] {
					from = label
				}
			}
			if i == 0 {
				from = label
			}
			next[label] = scores[from] + l[label]
			back[i*labels+label] = uint8(from)
		}
		next[0] += bias
		scores = next
	}
	out := make([]int, n)
	at := Most(scores[:labels])
	for i := n - 1; i >= 0; i-- {
		out[i] = at
		at = int(back[i*labels+at])
	}
	return out
}
