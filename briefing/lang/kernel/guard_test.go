package kernel

import (
	"bytes"
	"unsafe"
)

// guardByte fills what a kernel must not touch. Four of them are a float that
// would be seen in any sum.
const guardByte = 0x7b

// tester is what checks need of a test, a property or a fuzz target.
type tester interface {
	Helper()
	Errorf(format string, values ...any)
	Fatalf(format string, values ...any)
}

// guards hands out buffers that lie against memory that must not be touched,
// and looks at that memory afterwards.
type guards struct {
	t     tester
	rear  bool // buffers end at the forbidden memory rather than begin behind it
	sides [][]byte
	done  []func()
}

// bytes gives a buffer of n bytes. Its capacity is n too.
func (g *guards) bytes(n int) []byte {
	room, free := guardedRoom(g.t, n+256)
	g.done = append(g.done, free)
	for i := range room {
		room[i] = guardByte
	}
	at := 0
	if g.rear {
		at = len(room) - n
	}
	g.sides = append(g.sides, room[:at], room[at+n:])
	return room[at : at+n : at+n]
}

// floats gives a buffer with what x holds.
func (g *guards) floats(x []float32) []float32 {
	if len(x) == 0 {
		return nil
	}
	b := g.bytes(4 * len(x))
	y := unsafe.Slice((*float32)(unsafe.Pointer(&b[0])), len(x))
	copy(y, x)
	return y
}

// linear gives l with all that it holds in guarded buffers.
func (g *guards) linear(l *Linear) *Linear {
	panels := g.bytes(len(l.Panels))
	copy(panels, l.Panels)
	b := g.bytes(4 * len(l.Correction))
	correction := unsafe.Slice((*int32)(unsafe.Pointer(&b[0])), len(l.Correction))
	copy(correction, l.Correction)
	return &Linear{N: l.N, K: l.K, Panels: panels, Scale: g.floats(l.Scale), Bias: g.floats(l.Bias), Correction: correction}
}

// scratch gives a Scratch with guarded buffers as long as those that s has grown.
func (g *guards) scratch(s *Scratch) *Scratch {
	guarded := *s
	for _, rows := range []*[]uint8{&guarded.narrow.q, &guarded.wide.q} {
		if n := len(*rows); n > 0 {
			*rows = g.bytes(n)
		}
	}
	if n := len(guarded.norms); n > 0 {
		b := g.bytes(4 * n)
		guarded.norms = unsafe.Slice((*uint32)(unsafe.Pointer(&b[0])), n)
	}
	for _, buffer := range guarded.buffers() {
		*buffer = g.floats(*buffer)
	}
	return &guarded
}

// buffers lists the buffers that kernels in assembly are given.
func (s *Scratch) buffers() []*[]float32 {
	return []*[]float32{&s.narrow.steps, &s.wide.steps, &s.widened, &s.tile, &s.keys, &s.values, &s.queries, &s.scores}
}

// check fails the test where something was written outside the buffers, and
// gives them back.
func (g *guards) check(what string) {
	g.t.Helper()
	for _, side := range g.sides {
		if len(bytes.Trim(side, string(rune(guardByte)))) > 0 {
			g.t.Errorf("%s: written outside a buffer", what)
		}
	}
	for _, free := range g.done {
		free()
	}
	g.sides, g.done = nil, nil
}

// guarded runs f twice: with buffers that begin and with buffers that end at
// forbidden memory.
func guarded(t tester, what string, f func(g *guards)) {
	t.Helper()
	for _, rear := range []bool{false, true} {
		g := &guards{t: t, rear: rear}
		f(g)
		g.check(what)
	}
}
