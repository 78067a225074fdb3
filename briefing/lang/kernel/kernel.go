package kernel

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"sync/atomic"
)

//go:generate go run ./armwords

// ForceVariable is the environment variable that forces a kernel by its name.
const ForceVariable = "SITREP_KERNEL"

// A Kernel is one implementation of the inner loops. Kernels hold no state:
// any number of goroutines may use one, each with a Scratch of its own.
type Kernel struct {
	Name string // as ByName and SITREP_KERNEL take it

	// quantise writes round(x*127/max)+128 to q and returns max/127.
	quantise func(x []float32, q []uint8) float32
	// multiply computes rows of y from quantised rows. q and scales have room
	// for rows rounded up to rowPadding.
	multiply multiplyFunc
	// attend computes one sequence's attention. head is a multiple of 16.
	attend func(a *attention, out []float32, s *Scratch)
	// gelu works in place, on any length.
	gelu func(x []float32)
	// addNorm works on slices of one length, a multiple of 16.
	addNorm func(x, residual, gain, bias []float32, eps float32)
}

// plain is the kernel that every machine has.
var plain = &Kernel{
	Name:     "plain",
	quantise: quantisePlain,
	multiply: multiplyPlain,
	attend:   attendPlain,
	gelu:     geluPlain,
	addNorm:  addNormPlain,
}

// available is asked for once: the machine does not change.
var available = sync.OnceValue(func() []*Kernel { return append(machineKernels(), plain) })

// Available lists the kernels that this machine can run, fastest first. The
// last is always "plain".
func Available() []*Kernel { return append([]*Kernel(nil), available()...) }

// ByName finds a kernel that this machine can run. The error names those that
// there are.
func ByName(name string) (*Kernel, error) {
	var names []string
	for _, k := range available() {
		if k.Name == name {
			return k, nil
		}
		names = append(names, k.Name)
	}
	return nil, fmt.Errorf("no kernel %q on this machine, which has %s", name, strings.Join(names, ", "))
}

// named is the choice of the environment.
var named = sync.OnceValues(func() (*Kernel, error) { return choose(os.Getenv(ForceVariable)) })

// forced is the choice of Force, nil where there is none.
var forced atomic.Pointer[Kernel]

// Force makes the kernel of a name the one to work with from now on, whatever
// SITREP_KERNEL says; the name "" takes that back. What is at work already goes
// on with the kernel that it has.
func Force(name string) error {
	if name == "" {
		forced.Store(nil)
		return nil
	}
	k, err := ByName(name)
	if err == nil {
		forced.Store(k)
	}
	return err
}

// Chosen is the kernel to work with: that of Force, or the one that SITREP_KERNEL
// names, read once, or else the fastest. Where the variable names none that this
// machine can run, Chosen returns the fastest together with an error that says
// so; all kernels give the same results, so a caller may well go on.
func Chosen() (*Kernel, error) {
	if k := forced.Load(); k != nil {
		return k, nil
	}
	return named()
}

// Best is Chosen without the error.
func Best() *Kernel {
	k, _ := Chosen()
	return k
}

func choose(name string) (*Kernel, error) {
	fastest := available()[0]
	if name == "" {
		return fastest, nil
	}
	k, err := ByName(name)
	if err != nil {
		return fastest, fmt.Errorf("%s: %w", ForceVariable, err)
	}
	return k, nil
}
