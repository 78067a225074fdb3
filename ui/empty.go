package ui

import (
	"fmt"
	"strings"

	"sitrep/briefing"
)

// emptyReason says in a sentence why a pane has nothing to list. what is the
// pane's stage of the analysis and its items ("claims"), relation how they
// belong to an actor ("is by"), plain the reason where nothing went wrong.
func (p *itemPane) emptyReason(what, relation, plain string) string {
	switch b := p.b; {
	case b == nil:
		return ""
	case p.of > 0 && p.query != "":
		return fmt.Sprintf("Nothing here holds “%s”.", p.query)
	case p.of > 0:
		return fmt.Sprintf("No %s %s %s", strings.TrimSuffix(what, "s"), relation, withStop(p.actorName(p.actor)))
	case failureOf(b, what) != nil:
		return fmt.Sprintf("The %s could not be worked out: %s", what, withStop(failureOf(b, what).Error()))
	case b.Document.Language != "" && b.Document.Language != "en":
		return fmt.Sprintf("This text is in %s. Findings are made in English texts only; it can still be read and searched.",
			languageName(b.Document.Language))
	case strings.TrimSpace(b.Document.Text) == "":
		return "There is no text."
	}
	return plain
}

// withStop ends words with a full stop, "U.S." with its own.
func withStop(words string) string { return strings.TrimSuffix(words, ".") + "." }

// failureOf returns the error of the stage that makes the items, or of one
// that it builds on; nil where they were made.
func failureOf(b *briefing.Briefing, what string) error {
	for _, f := range b.Failures {
		if f.Stage == "language" || f.Stage == what {
			return f.Err
		}
	}
	return nil
}

// languageName is the English name of a language, its code where we know
// none.
func languageName(code string) string {
	if name, ok := languageNames[code]; ok {
		return name
	}
	return "the language “" + code + "”"
}

var languageNames = map[string]string{
	"ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German",
	"el": "Greek", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew",
	"hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
	"ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "ms": "Malay", "nl": "Dutch", "no": "Norwegian",
	"nb": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak",
	"sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "th": "Thai", "tr": "Turkish",
	"uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}
