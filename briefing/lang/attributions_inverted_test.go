package lang

import "testing"

// TestInvertedSources holds who speaks behind a quotation and its verb where the
// encoder took them for what is said or for nothing, and who does not.
func TestInvertedSources(t *testing.T) {
	for name, c := range map[string]struct{ text, source, content string }{
		"taken for what is said": {
			`["This is an attack on all of us,"]c [denounced]q [the independent harbour union]c on Twitter.`,
			"the independent harbour union", `"This is an attack on all of us,"`},
		"taken for nothing": {
			`["This is an attack on all of us,"]c [denounced]q the friends of the port in a letter.`,
			"the friends of the port", `"This is an attack on all of us,"`},
		"a comma behind the mark": {
			`["This is an attack on all of us"]c, [deplored]q her lawyer on Monday.`,
			"her lawyer", `"This is an attack on all of us"`},
		"a day is nobody": {
			`["This is an attack on all of us,"]c [repeated]q Monday in Odda.`, "", ""},
		"whom somebody told does not speak": {
			`["This is an attack on all of us,"]c [told]q the council.`, "", ""},
		"no quotation before it": {
			`[The port was shut]c, [denounced]q the council.`, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			r := labelledAttributions(c.text)
			source, content := "", ""
			for _, a := range r.Attributions {
				source = a.Source.Of(r.Text)
				if len(a.Content) == 1 {
					content = a.Content[0].Of(r.Text)
				}
			}
			if source != c.source || c.content != "" && content != c.content {
				t.Errorf("%q says %q", source, content)
			}
		})
	}
}

// TestHeadBehindATitleWithOf holds that a title with "of" before a name is not the
// speaker.
func TestHeadBehindATitleWithOf(t *testing.T) {
	r := labelledNames("[US Sec.]o of State [John Marlow]p left.")
	l := newLine(r, 0)
	if h := l.cut(l.head(between{0, 6})).Of(r.Text); h != "John Marlow" {
		t.Errorf("head %q", h)
	}
}
