package cli

import (
	"errors"
	"syscall"
)

// isBrokenPipe knows ERROR_BROKEN_PIPE and ERROR_NO_DATA, which Windows gives
// where others give EPIPE.
func isBrokenPipe(err error) bool {
	return errors.Is(err, syscall.ERROR_BROKEN_PIPE) || errors.Is(err, syscall.Errno(232))
}
