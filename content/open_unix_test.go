//go:build unix

package content

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

func TestOpenPipe(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	go os.WriteFile(pipe, []byte(prose), 0)
	items := openAll(t, Opener{}, pipe)
	if len(items) != 1 || items[0].Err != nil || items[0].Document.Text != prose {
		t.Errorf("%+v", items)
	}
}
