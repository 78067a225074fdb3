package briefing

import "strings"

// This file makes claims of what the author of an opinion piece or a newsletter
// says of their own mind, "I think that the flyover must go". They are the
// author's whom the text names; without a name nobody says them.

// ownWords adds a claim for each statement that the author makes as "I".
func (f *claimFinder) ownWords() {
	id, name := f.writer()
	if id == "" && name == "" {
		return
	}
	if f.conversation() {
		return // "I" is somebody who is asked
	}
	for _, a := range f.reading.Own {
		if f.heads(a.Sentence) {
			continue
		}
		a.Why = []string{"the author of the text says so, as “" + a.Source.Of(f.doc.Text) + "”"}
		c := f.claim(a)
		c.Speaker, c.With, c.SpeakerName, c.SourceKind = id, nil, "", NamedSource
		if id == "" {
			c.SpeakerName = name
		}
		f.claims = append(f.claims, c)
		f.made = append(f.made, nil)
	}
}

// writer returns who wrote the text, by id where they are an actor of it, else by
// name; both are empty where nobody or more than one is told.
func (f *claimFinder) writer() (id, name string) {
	name = strings.TrimSpace(f.doc.Byline)
	low := " " + strings.ToLower(name) + " "
	if n := len(strings.Fields(name)); n < 2 || n > 4 || strings.ContainsAny(name, ",;&/|") || strings.Contains(low, " and ") || strings.Contains(low, " staff ") {
		return "", ""
	}
	for _, a := range f.briefing.Actors {
		if a.Type == Person && strings.EqualFold(a.Name, name) {
			return a.ID, ""
		}
	}
	return "", name
}
