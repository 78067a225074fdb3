package encoder

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"unsafe"
)

// The layout of a file of weights, little-endian throughout: magic, uint32
// number of tensors, uint32 0; for each tensor its name, padded with zeros,
// uint32 type, uint32 rows, uint32 columns, uint64 offset, uint64 length in
// bytes; then the tensors, each at an offset that alignment divides.
const (
	magic      = "SITREPE1"
	headerSize = len(magic) + 8
	nameSize   = 36
	entrySize  = nameSize + 3*4 + 2*8
	alignment  = 64
)

// element is the type of a tensor's numbers.
type element uint32

// The types of element.
const (
	int8s element = iota
	float32s
	int32s
)

// size returns the bytes of one element, 0 for a type that there is not.
func (e element) size() uint64 {
	switch e {
	case int8s:
		return 1
	case float32s, int32s:
		return 4
	}
	return 0
}

// tensor is one matrix of a file of weights, where it lies.
type tensor struct {
	element    element
	rows, cols int
	data       string
}

// tensors are the tensors of a file by their names. It remembers the first
// thing that was wrong, so that a reader asks for all that it needs and looks
// for the error once.
type tensors struct {
	byName map[string]tensor
	err    error
}

// readTensors reads the table of a file of weights. It looks at every tensor's
// size and place and at none of the numbers.
func readTensors(file string) (*tensors, error) {
	if len(file) < headerSize || file[:len(magic)] != magic {
		return nil, errors.New("this is no file of weights")
	}
	count := le32(file[len(magic):])
	if uint64(count)*uint64(entrySize) > uint64(len(file)-headerSize) {
		return nil, fmt.Errorf("%d bytes hold no table of %d tensors", len(file), count)
	}
	t := &tensors{byName: make(map[string]tensor, count)}
	for i := range int(count) {
		entry := file[headerSize+i*entrySize:][:entrySize]
		name := strings.TrimRight(entry[:nameSize], "\x00")
		read, err := readTensor(file, entry[nameSize:])
		if err != nil {
			return nil, fmt.Errorf("tensor %q: %w", name, err)
		}
		if _, twice := t.byName[name]; twice || name == "" {
			return nil, fmt.Errorf("tensor %q: its name is empty or stands twice", name)
		}
		t.byName[name] = read
	}
	return t, nil
}

// readTensor reads what stands in an entry of the table behind the name.
func readTensor(file, entry string) (tensor, error) {
	kind, rows, cols := element(le32(entry)), le32(entry[4:]), le32(entry[8:])
	offset, length := le64(entry[12:]), le64(entry[20:])
	elements := uint64(rows) * uint64(cols)
	switch size := kind.size(); {
	case size == 0:
		return tensor{}, fmt.Errorf("no numbers have the type %d", kind)
	case elements > math.MaxInt32 || elements*size != length:
		return tensor{}, fmt.Errorf("%d by %d numbers of %d bytes do not make %d bytes", rows, cols, size, length)
	case offset%alignment != 0 || offset > uint64(len(file)) || length > uint64(len(file))-offset:
		return tensor{}, fmt.Errorf("bytes %d to %d+%d do not lie in a file of %d", offset, offset, length, len(file))
	}
	return tensor{kind, int(rows), int(cols), file[offset : offset+length]}, nil
}

// get returns a tensor that must have the given type and size.
func (t *tensors) get(name string, kind element, rows, cols int) tensor {
	found, ok := t.byName[name]
	switch {
	case !ok:
		t.fail(fmt.Errorf("there is no tensor %q", name))
	case found.element != kind || found.rows != rows || found.cols != cols:
		t.fail(fmt.Errorf("tensor %q is %d by %d of type %d, want %d by %d of type %d",
			name, found.rows, found.cols, found.element, rows, cols, kind))
	}
	if t.err != nil {
		return tensor{}
	}
	return found
}

func (t *tensors) fail(err error) {
	if t.err == nil {
		t.err = err
	}
}

// bytes returns a tensor of int8 where it lies. It must not be written to.
func (t *tensors) bytes(name string, rows, cols int) []byte {
	data := t.get(name, int8s, rows, cols).data
	return unsafe.Slice(unsafe.StringData(data), len(data))
}

// floats returns a copy of a tensor of float32: a file that lies in a program
// need not lie as floats must.
func (t *tensors) floats(name string, rows, cols int) []float32 {
	data := t.get(name, float32s, rows, cols).data
	floats := make([]float32, len(data)/4)
	for i := range floats {
		floats[i] = math.Float32frombits(le32(data[4*i:]))
	}
	return floats
}

// ints returns a copy of a tensor of int32.
func (t *tensors) ints(name string, rows, cols int) []int32 {
	data := t.get(name, int32s, rows, cols).data
	ints := make([]int32, len(data)/4)
	for i := range ints {
		ints[i] = int32(le32(data[4*i:]))
	}
	return ints
}

func le32(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func le64(s string) uint64 { return uint64(le32(s)) | uint64(le32(s[4:]))<<32 }
