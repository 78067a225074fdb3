package ui

import "context"

// setJob is a share of the setting that can be done anywhere.
type setJob struct {
	spec *pageSpec
	todo []int
}

// setChunk is what a job gave: rows by piece.
type setChunk struct {
	spec  *pageSpec
	todo  []int
	lines [][]pageLine
}

// job returns the next share of the work of about size bytes (0: a default),
// beginning at the piece that holds the offset, then what stands before it;
// ok is false when all is set.
func (p *page) job(offset, size int) (j setJob, ok bool) {
	if p.unset == 0 {
		return j, false
	}
	if size <= 0 {
		size = defaultJobSize
	}
	j.spec = p.pageSpec
	start := p.pieceAt(offset)
	for n := range p.pieces {
		i := (start + n) % len(p.pieces)
		if p.lines[i] != nil {
			continue
		}
		j.todo = append(j.todo, i)
		if size -= p.pieces[i].span.Len() + 64; size <= 0 {
			break
		}
	}
	return j, true
}

// run sets the job's pieces. Cancelled, it gives what is done so far.
func (j setJob) run(ctx context.Context) setChunk {
	out := setChunk{spec: j.spec}
	s := newSetter(j.spec)
	for _, i := range j.todo {
		if ctx.Err() != nil {
			break
		}
		out.todo = append(out.todo, i)
		out.lines = append(out.lines, s.piece(i))
	}
	return out
}

// accept takes over what a job gave; what is for another page is dropped.
func (p *page) accept(c setChunk) bool {
	if c.spec != p.pageSpec {
		return false
	}
	for n, i := range c.todo {
		p.take(i, c.lines[n])
	}
	return true
}
