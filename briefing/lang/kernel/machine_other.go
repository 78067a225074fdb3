//go:build !amd64 && !arm64

package kernel

// machineKernels lists the kernels beside plain, fastest first.
func machineKernels() []*Kernel { return nil }
