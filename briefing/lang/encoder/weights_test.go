package encoder

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"sitrep/briefing/lang/kernel"
	"sitrep/briefing/lang/model"
)

// writer writes a file of weights.
type writer struct {
	names []string
	kinds []element
	sizes [][2]int
	data  [][]byte
}

func (w *writer) put(name string, kind element, rows, cols int, numbers any) {
	var b bytes.Buffer
	if err := binary.Write(&b, binary.LittleEndian, numbers); err != nil {
		panic(err)
	}
	w.names = append(w.names, name)
	w.kinds = append(w.kinds, kind)
	w.sizes = append(w.sizes, [2]int{rows, cols})
	w.data = append(w.data, b.Bytes())
}

func (w *writer) file() string {
	out := []byte(magic)
	le := binary.LittleEndian
	out = le.AppendUint32(out, uint32(len(w.names)))
	out = le.AppendUint32(out, 0)
	at := headerSize + len(w.names)*entrySize
	for i, name := range w.names {
		at = (at + alignment - 1) / alignment * alignment
		var padded [nameSize]byte
		copy(padded[:], name)
		out = append(out, padded[:]...)
		out = le.AppendUint32(out, uint32(w.kinds[i]))
		out = le.AppendUint32(out, uint32(w.sizes[i][0]))
		out = le.AppendUint32(out, uint32(w.sizes[i][1]))
		out = le.AppendUint64(out, uint64(at))
		out = le.AppendUint64(out, uint64(len(w.data[i])))
		at += len(w.data[i])
	}
	for _, data := range w.data {
		for len(out)%alignment != 0 {
			out = append(out, 0)
		}
		out = append(out, data...)
	}
	return string(out)
}

// random makes weights, the same ones on every machine: without multiplying and
// adding at once.
type random struct {
	writer
	*rand.Rand
}

func (r *random) floats(name string, rows, cols int, middle, spread float32) {
	v := make([]float32, rows*cols)
	for i := range v {
		v[i] = middle + float32(spread*(4*r.Float32()-2))
	}
	r.put(name, float32s, rows, cols, v)
}

func (r *random) ints8(name string, rows, cols, limit int) []byte {
	v := make([]byte, rows*cols)
	for i := range v {
		v[i] = byte(r.IntN(2*limit+1) - limit)
	}
	r.put(name, int8s, rows, cols, v)
	return v
}

func (r *random) linear(name string, outputs, inputs int) {
	panels := r.ints8(name+".w", outputs, inputs, 63)
	r.floats(name+".scale", 1, outputs, 0.004, 0.0005)
	r.floats(name+".bias", 1, outputs, 0, 0.1)
	r.put(name+".corr", int32s, 1, outputs, kernel.Corrections(panels, outputs, inputs))
}

func (r *random) normal(name string, width int) {
	r.floats(name+".gain", 1, width, 1, 0.1)
	r.floats(name+".bias", 1, width, 0, 0.1)
}

// randomWeights makes a file of weights of a size, and of those alone.
func randomWeights(c config) string {
	r := &random{Rand: rand.New(rand.NewPCG(1, 2))}
	numbers := [16]int32{int32(c.hidden), int32(c.heads), int32(c.inner), int32(c.layers), int32(c.fork), int32(c.roleLayers), int32(c.places), model.Pieces, int32(Shapes)}
	r.put("config", int32s, 1, 16, numbers)
	r.ints8("embed.pieces", model.Pieces, c.hidden, 127)
	r.floats("embed.pieces.scale", 1, model.Pieces, 0.001, 0.0001)
	r.floats("embed.positions", c.places, c.hidden, 0, 0.05)
	r.floats("embed.shapes", Shapes, c.hidden, 0, 0.05)
	r.floats("embed.known", Knowns, c.hidden, 0, 0.05)
	r.normal("embed.norm", c.hidden)
	r.floats("head.mention.later", 2, 3, 0, 1) // no head of this program's
	layer := func(name string) {
		r.linear(name+".qkv", 3*c.hidden, c.hidden)
		r.linear(name+".out", c.hidden, c.hidden)
		r.linear(name+".up", c.inner, c.hidden)
		r.linear(name+".down", c.hidden, c.inner)
		r.normal(name+".norm1", c.hidden)
		r.normal(name+".norm2", c.hidden)
	}
	for i := range c.layers {
		layer(fmt.Sprintf("layer.%d", i))
	}
	for i := range c.roleLayers {
		layer(fmt.Sprintf("role.%d", i))
	}
	r.floats("role.mark", 1, c.hidden, 0, 0.5)
	r.linear("head.token", padded(tokenColumns), c.hidden)
	r.linear("head.role", padded(roleColumns), c.hidden)
	return r.file()
}

var tinyConfig = config{hidden: 32, heads: 2, inner: 64, layers: 2, fork: 1, roleLayers: 2, places: 256}

// tinyWeights is a file of random weights of a small model, tinyModel the model.
var (
	tinyWeights = sync.OnceValue(func() string { return randomWeights(tinyConfig) })
	tinyModel   = sync.OnceValues(func() (*Model, error) { return Load(tinyWeights()) })
)

func tiny(t testing.TB) *Model {
	t.Helper()
	m, err := tinyModel()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestLoadSaysWhatIsWrong takes files that are no weights.
func TestLoadSaysWhatIsWrong(t *testing.T) {
	with := func(at int, b ...byte) string {
		return tinyWeights()[:at] + string(b) + tinyWeights()[at+len(b):]
	}
	entry := func(i, field int) int { return headerSize + i*entrySize + nameSize + field }
	for _, c := range []struct{ name, file, want string }{
		{"nothing", "", "built without weights"},
		{"other bytes", strings.Repeat("x", 100), "no file of weights"},
		{"a magic alone", magic, "no file of weights"},
		{"too many tensors", with(len(magic), 0xff, 0xff, 0xff, 0xff), "no table"},
		{"half the file", tinyWeights()[:len(tinyWeights())/2], "do not lie in a file"},
		{"a byte less", tinyWeights()[:len(tinyWeights())-1], "do not lie in a file"},
		{"an unknown type", with(entry(0, 0), 9), "type 9"},
		{"the wrong type", with(entry(0, 0), byte(float32s)), "want 1 by 16"},
		{"a wrong length", with(entry(0, 20), 8), "do not make 8 bytes"},
		{"rows beyond all bounds", with(entry(2, 4), 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff), "do not make"},
		{"an offset beside", with(entry(1, 12), 1), "do not lie"},
		{"an offset behind the end", with(entry(1, 12), 0, 0, 0, 0, 0, 0, 0, 0x80), "do not lie"},
		{"a name twice", with(headerSize+entrySize, append([]byte("config"), make([]byte, 20)...)...), "stands twice"},
		{"a tensor less", with(headerSize+3*entrySize, 'x'), `no tensor "embed.positions"`},
		{"no heads", with(strings.Index(tinyWeights(), "\x20\x00\x00\x00\x02\x00\x00\x00\x40")+4, 0), "0 heads"},
	} {
		m, err := Load(c.file)
		if m != nil || err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

// FuzzLoad changes a good file here and there. Where it still loads, it runs.
func FuzzLoad(f *testing.F) {
	size := uint32(len(tinyWeights()))
	f.Add(uint32(0), []byte("SITREPE2"), size)
	f.Add(uint32(len(magic)), []byte{255, 255}, size)
	f.Add(uint32(headerSize+nameSize), []byte{1, 0, 0, 0, 2}, size)
	f.Add(uint32(headerSize+entrySize*4), []byte("role.mark"), size)
	f.Add(uint32(headerSize+entrySize*5+nameSize+12), []byte{0, 0, 0, 0, 0, 0, 0, 128}, size-1)
	f.Add(size-4, []byte{0, 0, 0x80, 0x7f}, size)
	f.Add(uint32(0), []byte{}, uint32(headerSize+entrySize*30))
	f.Fuzz(func(t *testing.T, at uint32, patch []byte, length uint32) {
		file := []byte(tinyWeights())
		copy(file[min(int(at), len(file)):], patch)
		m, err := Load(string(file[:min(int(length), len(file))]))
		if err != nil {
			return
		}
		text := "Divers , said Ngozi"
		units := Cut(text, fields(text), nil)
		for _, w := range Windows(units, []Sentence{{Last: len(units)}}) {
			e := m.NewSession().Encode(w)
			e.Names(w.Parts[0])
			e.Cues(w.Parts[0], 0)
			e.Roles(Marked{w.Parts[0], []int{2}})
		}
	})
}

// TestTheWeightsAreWhatKernelsTake looks at every number of the weights in the
// program.
func TestTheWeightsAreWhatKernelsTake(t *testing.T) {
	m, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	file, err := readTensors(model.Weights())
	if err != nil {
		t.Fatal(err)
	}
	for name, tensor := range file.byName {
		if tensor.element == float32s {
			for i, v := range file.floats(name, tensor.rows, tensor.cols) {
				if math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) {
					t.Fatalf("%s[%d] is %v", name, i, v)
				}
			}
		}
	}
	for i, l := range append(append([]layer{}, m.trunk...), m.roles...) {
		for _, l := range []*kernel.Linear{l.qkv, l.out, l.up, l.down, m.tokenHead, m.roleHead} {
			for _, w := range l.Panels {
				if int8(w) < -63 || int8(w) > 63 {
					t.Fatalf("layer %d has a weight of %d", i, int8(w))
				}
			}
			for n, c := range kernel.Corrections(l.Panels, l.N, l.K) {
				if l.Correction[n] != c {
					t.Fatalf("layer %d corrects output %d by %d, want %d", i, n, l.Correction[n], c)
				}
			}
		}
	}
}
