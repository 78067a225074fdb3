package briefing

import (
	"strings"
	"testing"
)

// TestUnnamed holds which phrases without a name are taken for people or bodies
// that may have a part, before it is judged whether they do.
func TestUnnamed(t *testing.T) {
	for text, want := range map[string]string{
		"On Monday two dozen union dockers blocked the gate.":               "two dozen union dockers|group",
		"The plan was welcomed by creditors and some retired teachers.":     "creditors|group, some retired teachers|group",
		"The blaze was put out by firefighters. Over 40 firefighters slept": "firefighters, Over 40 firefighters|group",
		"Later the state primary board cancelled the list.":                 "the state primary board|organization",
		"The fish was found by a retired teacher.":                          "a retired teacher|group",
		"He became a teacher. She was a teacher.":                           "",
		"The teachers' room and the worker housing burnt down.":             "",
		"The mayor spoke of young dockers.":                                 "young dockers|group",
		"Police shot him, and the police left.":                             "",
	} {
		s := &store{doc: textDocument(text), briefing: &Briefing{}}
		s.readLanguage()
		var got []string
		for _, e := range s.findEntities().entities {
			var all []string
			for _, m := range outermost(e.mentions) {
				if m.Kind == NominalMention {
					all = append(all, m.Of(text))
				}
			}
			if e.words == nil && e.speaks == 0 && e.acts == 0 {
				got = append(got, strings.Join(all, ", ")+"|"+string(e.kind))
			}
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s\n got %q\nwant %q", text, strings.Join(got, ", "), want)
		}
	}
}

func TestSameCrowd(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"six ruling mps", "six mps", true},
		{"officials", "norwegian officials", false},
		{"minister", "ministers", false},
		{"rescuers", "over 40 rescuers", true},
		{"port workers", "dock workers", false},
		{"officials", "teachers", false},
	} {
		if got := sameCrowd(strings.Fields(c.a), strings.Fields(c.b)); got != c.want {
			t.Errorf("%s and %s: %v", c.a, c.b, got)
		}
	}
}
