package lang

// Participle reports whether a spelling can be a past participle: "elected",
// "sent", not "went".
func Participle(lower string) bool {
	if f, ok := verbForms()[lower]; ok {
		return f.participle
	}
	return len(lower) > 4 && lower[len(lower)-2:] == "ed"
}

// PresentVerb reports whether a spelling can be a verb of the third person: "asks".
func PresentVerb(lower string) bool { return verbForms()[lower].present }
