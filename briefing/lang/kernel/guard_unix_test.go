//go:build unix

package kernel

import "syscall"

// guardedRoom gives at least n bytes, whole pages, between two pages that can
// be neither read nor written: a kernel that tries is stopped by a fault.
func guardedRoom(t tester, n int) (room []byte, free func()) {
	page := syscall.Getpagesize()
	inner := roundUp(n, page)
	all, err := syscall.Mmap(-1, 0, inner+2*page, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		t.Fatalf("mapping %d bytes: %v", inner+2*page, err)
	}
	for _, fence := range [][]byte{all[:page], all[page+inner:]} {
		if err := syscall.Mprotect(fence, syscall.PROT_NONE); err != nil {
			t.Fatalf("fencing a page: %v", err)
		}
	}
	return all[page : page+inner], func() {
		if err := syscall.Munmap(all); err != nil {
			t.Errorf("unmapping: %v", err)
		}
	}
}
