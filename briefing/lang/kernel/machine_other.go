//go:build !amd64 && !arm64

package kernel

// prepared is what is found out of a Linear's weights when it is first used:
// nothing here.
type prepared struct{}

// machineKernels lists the kernels beside plain, fastest first.
func machineKernels() []*Kernel { return nil }
