package kernel

import (
	"encoding/binary"
	"go/ast"
	"go/parser"
	"go/token"
	"hash/fnv"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
)

// TestKernelsAreFoundByName holds that plain is always there, and last, and
// that no name is taken twice.
func TestKernelsAreFoundByName(t *testing.T) {
	all := Available()
	names := map[string]bool{}
	for _, k := range all {
		t.Log(runtime.GOARCH, k.Name)
		if found, err := ByName(k.Name); err != nil || found != k {
			t.Errorf("ByName(%q) = %v, %v", k.Name, found, err)
		}
		if names[k.Name] {
			t.Errorf("two kernels are called %q", k.Name)
		}
		names[k.Name] = true
	}
	if last := all[len(all)-1]; last.Name != "plain" {
		t.Errorf("the last kernel is %q", last.Name)
	}
	if _, err := ByName("abacus"); err == nil || !strings.Contains(err.Error(), "plain") {
		t.Errorf("ByName of an unknown kernel says %v", err)
	}
}

// TestAKernelCanBeForced holds that a name that cannot be had is said, and that
// there is a kernel all the same.
func TestAKernelCanBeForced(t *testing.T) {
	if k, err := choose("plain"); err != nil || k.Name != "plain" {
		t.Errorf("forced to plain: %v, %v", k.Name, err)
	}
	if k, err := choose(""); err != nil || k != Available()[0] {
		t.Errorf("not forced: %v, %v", k.Name, err)
	}
	k, err := choose("abacus")
	if k != Available()[0] || err == nil || !strings.Contains(err.Error(), ForceVariable) {
		t.Errorf("forced to an unknown kernel: %v, %v", k.Name, err)
	}
	if name := os.Getenv(ForceVariable); name != "" && Best().Name != name {
		t.Errorf("%s is %q, but the best is %q", ForceVariable, name, Best().Name)
	}
}

// TestTheMachineHasItsKernel fails where the tests would otherwise pass without
// having run a kernel in assembly: under emulation, which is set up for it.
func TestTheMachineHasItsKernel(t *testing.T) {
	want := os.Getenv("KERNEL_MUST_HAVE")
	if want == "" {
		t.Skip("KERNEL_MUST_HAVE names no kernel")
	}
	if _, err := ByName(want); err != nil {
		t.Error(err)
	}
}

// TestTheSameBitsOnEveryMachine compares a small stack of everything with what
// it gave when the kernels were written: a compiler that fuses operations, or an
// architecture that rounds in its own way, shows here.
func TestTheSameBitsOnEveryMachine(t *testing.T) {
	const want = 0x624eb407c6bbb08d
	r := rand.New(rand.NewPCG(11, 12))
	floats := func(n int, spread float32) []float32 {
		x := make([]float32, n)
		for i := range x {
			x[i] = float32(int32(r.Uint32())) * (spread / (1 << 31))
		}
		return x
	}
	linear := func(outputs, inputs int) *Linear {
		weights := make([]int8, outputs*inputs)
		for i := range weights {
			weights[i] = int8(r.IntN(2*weightLimit+1) - weightLimit)
		}
		return newLinear(outputs, inputs, weights, floats(outputs, 0.004), floats(outputs, 1))
	}
	const rows, hidden, wide = 21, 64, 128
	l := benchLayer{
		qkv: linear(3*hidden, hidden), project: linear(hidden, hidden),
		widen: linear(wide, hidden), narrow: linear(hidden, wide),
	}
	x, gain, bias := floats(rows*hidden, 3), floats(hidden, 2), floats(hidden, 1)
	for _, k := range Available() {
		var s Scratch
		h := append([]float32(nil), x...)
		qkv, mixed, out, up := make([]float32, 3*len(h)), make([]float32, len(h)), make([]float32, len(h)), make([]float32, rows*wide)
		for range 3 {
			k.Linear(l.qkv, h, rows, qkv, &s)
			k.Attention(qkv, rows, hidden, 2, mixed, &s)
			k.Linear(l.project, mixed, rows, out, &s)
			k.Linear(l.widen, out, rows, up, &s)
			k.GELU(up)
			k.Linear(l.narrow, up, rows, out, &s)
			for at := 0; at < len(h); at += hidden {
				k.AddNorm(h[at:at+hidden], out[at:at+hidden], gain, bias, 1e-12)
			}
		}
		sum := fnv.New64a()
		for _, v := range h {
			sum.Write(binary.LittleEndian.AppendUint32(nil, math.Float32bits(v)))
		}
		if got := sum.Sum64(); got != want {
			t.Errorf("%s: %#x, want %#x", k.Name, got, uint64(want))
		}
	}
}

// TestManyMayUseOneLinear has goroutines make the plain kernel's copy at once.
// The race detector looks on.
func TestManyMayUseOneLinear(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, k := range Available() {
		l, _ := randomLinear(r, 32, 64)
		x := randomFloats(r, 5*l.K, 1)
		want := defineLinear(l, x, 5)
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() {
				y := make([]float32, 5*l.N)
				k.Linear(l, x, 5, y, &Scratch{})
				sameBits(t, k.Name, y, want)
			})
		}
		all.Wait()
	}
}

// TestScratchIsReused holds that a second call does not allocate, whatever it
// is asked for, and that what is left over does not show.
func TestScratchIsReused(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	l, _ := randomLinear(r, 48, 96)
	x, qkv := randomFloats(r, 20*l.K, 1), randomFloats(r, 20*3*32, 1)
	y, out := make([]float32, 20*l.N), make([]float32, 20*32)
	for _, k := range Available() {
		var s Scratch
		run := func(rows int) {
			k.Linear(l, x, rows, y, &s)
			k.Attention(qkv, rows, 32, 2, out, &s)
		}
		run(20)
		if n := testing.AllocsPerRun(3, func() { run(20); run(7) }); n > 0 {
			t.Errorf("%s: %v allocations", k.Name, n)
		}
		sameBits(t, k.Name, out[:7*32], defineAttention(qkv, 7, 32, 2))
		sameBits(t, k.Name, y[:7*l.N], defineLinear(l, x, 7))
	}
}

// inexact names the functions of math whose last bits differ between machines.
var inexact = map[string]bool{
	"Exp": true, "Exp2": true, "Expm1": true, "Erf": true, "Erfc": true, "Log": true, "Log2": true, "Log1p": true,
	"Pow": true, "Tanh": true, "Sinh": true, "Cosh": true, "Sin": true, "Cos": true, "FMA": true, "Cbrt": true,
}

// TestNothingInexactIsUsed reads the package's own source: what runs must not
// call what is not the same on every machine, nor fuse on purpose.
func TestNothingInexactIsUsed(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	read := 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		read++
		tree, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			use, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if pkg, ok := use.X.(*ast.Ident); ok && pkg.Name == "math" && inexact[use.Sel.Name] {
				t.Errorf("%s uses math.%s", name, use.Sel.Name)
			}
			return true
		})
	}
	if read < 8 {
		t.Fatalf("only %d files read", read)
	}
	assembly, err := filepath.Glob("*.s")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range assembly {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, fused := range []string{"VFMADD", "VFMSUB", "VFNMADD", "VFMLA", "fmla", "fmadd", "FMADD"} {
			if strings.Contains(string(text), fused) {
				t.Errorf("%s fuses: %s", name, fused)
			}
		}
	}
}
