package cli

import (
	"io"
	"strings"

	"github.com/spf13/cobra"
)

// Page is a text about the program itself, told by "sitrep about NAME".
type Page struct {
	Name     string
	Title    string // one line
	Markdown string
}

// newAbout is the command that prints a page, as it is: Markdown reads well as
// plain text, in a pager and with a screen reader.
func newAbout(s Streams, pages []Page) *cobra.Command {
	about := &cobra.Command{
		Use:   "about",
		Short: "Print what is known of the program itself",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	for _, p := range pages {
		about.AddCommand(&cobra.Command{
			Use:   p.Name,
			Short: p.Title,
			Args:  cobra.NoArgs,
			RunE: func(*cobra.Command, []string) error {
				if _, err := io.WriteString(s.Out, strings.TrimRight(p.Markdown, "\n")+"\n"); err != nil {
					return writeError(err)
				}
				return nil
			},
		})
	}
	return about
}
