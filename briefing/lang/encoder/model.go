package encoder

import (
	"errors"
	"fmt"
	"sync"

	"sitrep/briefing/lang/kernel"
	"sitrep/briefing/lang/model"
)

// Model is a trained encoder. It is not changed once it is loaded: any number
// of goroutines may use it, each with a Session of its own.
type Model struct {
	config
	pieces      []byte    // int8 rows, one a piece
	pieceScales []float32 // what a piece's row is multiplied by
	positions   []float32 // rows, one a place in the sequence
	shapes      []float32 // rows, one a shape
	knowns      []float32 // rows, one a hint
	embedNorm   normal
	trunk       []layer // over a window
	roles       []layer // over one sentence with a cue marked, on the states behind trunk[fork-1]
	mark        []float32
	tokenHead   *kernel.Linear
	roleHead    *kernel.Linear
}

// config is the size of a model.
type config struct {
	hidden     int // floats of a vector
	heads      int // of attention
	inner      int // floats inside a layer's feed-forward part
	layers     int // of the trunk
	fork       int // trunk layers below the role branch, not all
	roleLayers int
	places     int // positions that a sequence may have
}

// layer is one transformer layer as in BERT: each part's output is added to
// its input and the sum normalised.
type layer struct {
	qkv, out, up, down *kernel.Linear
	attended, fed      normal
}

// normal is what a row is multiplied by and what is added when it is normalised.
type normal struct{ gain, bias []float32 }

// normEpsilon is added to a variance.
const normEpsilon = 1e-12

// Default returns the model in the program. It is loaded when it is first
// asked for.
func Default() (*Model, error) { return embedded() }

var embedded = sync.OnceValues(func() (*Model, error) { return Load(model.Weights()) })

// Load reads a file of weights. The weights themselves are used where they
// lie. It never panics, whatever the file holds.
func Load(file string) (*Model, error) {
	if file == "" {
		return nil, errors.New("encoder: the program was built without weights")
	}
	t, err := readTensors(file)
	if err != nil {
		return nil, fmt.Errorf("encoder: weights: %w", err)
	}
	m, err := load(t)
	if err != nil {
		return nil, fmt.Errorf("encoder: weights: %w", err)
	}
	return m, nil
}

func load(t *tensors) (*Model, error) {
	m := &Model{}
	if err := m.read(t.ints("config", 1, 16)); err != nil {
		return nil, errors.Join(t.err, err)
	}
	m.pieces = t.bytes("embed.pieces", model.Pieces, m.hidden)
	m.pieceScales = t.floats("embed.pieces.scale", 1, model.Pieces)
	m.positions = t.floats("embed.positions", m.places, m.hidden)
	m.shapes = t.floats("embed.shapes", Shapes, m.hidden)
	m.knowns = t.floats("embed.known", Knowns, m.hidden)
	m.embedNorm = t.normal("embed.norm", m.hidden)
	for i := range m.layers {
		m.trunk = append(m.trunk, t.layer(fmt.Sprintf("layer.%d", i), &m.config))
	}
	for i := range m.roleLayers {
		m.roles = append(m.roles, t.layer(fmt.Sprintf("role.%d", i), &m.config))
	}
	m.mark = t.floats("role.mark", 1, m.hidden)
	m.tokenHead = t.linear("head.token", padded(tokenColumns), m.hidden)
	m.roleHead = t.linear("head.role", padded(roleColumns), m.hidden)
	return m, t.err
}

// read reads a model's size and holds it to what the program can do.
func (c *config) read(numbers []int32) error {
	if len(numbers) < 9 {
		return errors.New("the configuration cannot be read")
	}
	n := func(i int) int { return int(numbers[i]) }
	*c = config{n(0), n(1), n(2), n(3), n(4), n(5), n(6)}
	switch {
	case c.hidden < 16 || c.hidden > 1024 || c.hidden%16 != 0:
		return fmt.Errorf("vectors of %d floats", c.hidden)
	case c.heads < 1 || c.hidden%c.heads != 0 || c.hidden/c.heads%16 != 0:
		return fmt.Errorf("%d heads of attention over %d floats", c.heads, c.hidden)
	case c.inner < 16 || c.inner > 4096 || c.inner%16 != 0:
		return fmt.Errorf("%d floats inside a layer", c.inner)
	case c.layers < 1 || c.layers > 24 || c.roleLayers < 1 || c.roleLayers > 24:
		return fmt.Errorf("%d layers and %d for roles", c.layers, c.roleLayers)
	case c.fork < 0 || c.fork >= c.layers:
		return fmt.Errorf("a fork behind %d of %d layers", c.fork, c.layers)
	case c.places < maxSequence:
		return fmt.Errorf("%d positions, windows need %d", c.places, maxSequence)
	case n(7) != model.Pieces || n(8) != Shapes:
		return fmt.Errorf("%d pieces and %d shapes, want %d and %d", n(7), n(8), model.Pieces, Shapes)
	}
	return nil
}

func (t *tensors) layer(name string, c *config) layer {
	return layer{
		qkv:      t.linear(name+".qkv", 3*c.hidden, c.hidden),
		out:      t.linear(name+".out", c.hidden, c.hidden),
		up:       t.linear(name+".up", c.inner, c.hidden),
		down:     t.linear(name+".down", c.hidden, c.inner),
		attended: t.normal(name+".norm1", c.hidden),
		fed:      t.normal(name+".norm2", c.hidden),
	}
}

func (t *tensors) linear(name string, outputs, inputs int) *kernel.Linear {
	return &kernel.Linear{
		N:          outputs,
		K:          inputs,
		Panels:     t.bytes(name+".w", outputs, inputs),
		Scale:      t.floats(name+".scale", 1, outputs),
		Bias:       t.floats(name+".bias", 1, outputs),
		Correction: t.ints(name+".corr", 1, outputs),
	}
}

func (t *tensors) normal(name string, width int) normal {
	return normal{t.floats(name+".gain", 1, width), t.floats(name+".bias", 1, width)}
}

// padded rounds a head's columns up to what a kernel takes at once.
func padded(columns int) int { return (columns + 15) / 16 * 16 }
