package corpus

import (
	"strings"

	"sitrep/content/span"
)

// bioNames reads names out of labels of the form B-TYPE, I-TYPE and O, one a
// token. types says what each label's type is here; a type that it does not
// hold is no name. A name that starts with I is taken as if it were B.
func bioNames(labels []string, at []span.Span, types map[string]string) []Name {
	var found []Name
	open := "" // label type of the name that goes on
	for i, l := range labels {
		if i >= len(at) {
			break
		}
		part, typ, _ := strings.Cut(l, "-")
		if typ == "" {
			open = ""
			continue
		}
		if part == "I" && typ == open && len(found) > 0 {
			found[len(found)-1].Span = found[len(found)-1].Span.Cover(at[i])
			continue
		}
		open = ""
		if to := types[typ]; to != "" && !at[i].Empty() {
			found = append(found, Name{at[i], to})
			open = typ
		}
	}
	return found
}
