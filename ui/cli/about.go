package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"sitrep/briefing"
	"sitrep/briefing/lang/kernel"
)

func newSchema(set *settings) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of the published briefing",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := set.streams.Out.Write(briefing.SchemaJSON())
			if err != nil {
				return writeError(err)
			}
			return nil
		},
	}
}

func newVersion(set *settings) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(set.streams.Out, "sitrep %s %s %s/%s, kernel %s of %s\n",
				version(), briefing.Schema, runtime.GOOS, runtime.GOARCH, kernel.Best().Name, kernelNames())
			if err != nil {
				return writeError(err)
			}
			return nil
		},
	}
}

// kernelNames are the kernels that this machine has, the fastest first.
func kernelNames() string {
	var names []string
	for _, k := range kernel.Available() {
		names = append(names, k.Name)
	}
	return strings.Join(names, ", ")
}

// version is the module version or, in a build from a checkout, the revision
// that the Go tool recorded.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "devel"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return "devel-" + s.Value[:12]
		}
	}
	return "devel"
}
