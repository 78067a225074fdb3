// The loaders that are not there yet: until then, their formats are read as plain text.

package content

func parsePublished(src []byte, ref string) (*Document, error) { return parseText(string(src), ref) }
