package briefing

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// TestMeasureActors prints how the actors of annotated articles are met when
// names and statements are given as annotated, so that only what this package
// decides counts: who is one, who is an actor, of what type. Names that no
// annotated actor bears are ours. It runs only where SITREP_ACTORS names a file
// of annotated articles; SITREP_VERBOSE lists what is missed and too much.
func TestMeasureActors(t *testing.T) {
	path := os.Getenv("SITREP_ACTORS")
	if path == "" {
		t.Skip("set SITREP_ACTORS to a file of annotated articles")
	}
	var met, found, gold, typed, roles, rolesMet, keys, keysMet int
	for _, a := range readAnnotated(t, path) {
		if strings.Contains(a.From, "fiction") {
			continue
		}
		s := a.given()
		s.findActors()
		used := map[string]bool{}
		for _, g := range a.Actors {
			gold++
			best, most := -1, 0
			for i, o := range s.briefing.Actors {
				if n := sharedForms(o, g.Name, g.Aliases); !used[o.ID] && n > most {
					best, most = i, n
				}
			}
			if g.Key {
				keys++
			}
			if best < 0 {
				if os.Getenv("SITREP_VERBOSE") != "" {
					fmt.Printf("MISSED\t%s\t%v\t%q\t%s\n", g.Type, g.Key, g.Aliases, a.Doc)
				}
				continue
			}
			o := s.briefing.Actors[best]
			used[o.ID] = true
			met++
			if g.Key {
				keysMet++
			}
			if string(o.Type) == g.Type || o.Type == Place && g.Type == "country" {
				typed++
			} else if os.Getenv("SITREP_VERBOSE") != "" {
				fmt.Printf("TYPE\t%s for %s\t%q\t%s\n", o.Type, g.Type, g.Aliases, a.Doc)
			}
			if g.Role != "" {
				roles++
				var said []string
				for _, r := range o.Roles {
					said = append(said, r.Text)
				}
				if sharedWords(strings.Join(said, " "), g.Role) >= 0.5 {
					rolesMet++
				} else if os.Getenv("SITREP_VERBOSE") != "" {
					fmt.Printf("ROLE\t%q for %q\t%s\t%s\n", said, g.Role, g.Name, a.Doc)
				}
			}
		}
		found += len(s.briefing.Actors)
		for _, o := range s.briefing.Actors {
			if !used[o.ID] && os.Getenv("SITREP_VERBOSE") != "" {
				fmt.Printf("SPURIOUS\t%s\t%q\t%d mentions, %v\t%s\n", o.Type, o.Aliases, len(o.Mentions), o.Why, a.Doc)
			}
		}
	}
	p, r := float64(met)/float64(found), float64(met)/float64(gold)
	t.Logf("actors F1 %.3f (P %.3f R %.3f, %d of %d found, %d annotated), type %.3f, role %.3f of %d, key ones %.3f of %d", 2*p*r/(p+r), p, r, met, found, gold,
		float64(typed)/float64(met), float64(rolesMet)/float64(roles), roles, float64(keysMet)/float64(keys), keys)
}

// given is the article as far as the actors, with its annotated names and
// statements in place of ours.
func (a annotated) given() *store {
	doc := a.document()
	s := &store{doc: doc, briefing: blank(doc, Options{})}
	s.readLanguage()
	names := a.names()
	for _, n := range s.reading.Names {
		if !slices.ContainsFunc(names, func(o lang.Name) bool { return o.Span.Overlaps(n.Span) }) && !n.Guess {
			names = append(names, n)
		}
	}
	s.reading = lang.ReadNamed(a.Text, s.reading.Passages, names)
	s.reading.Attributions = nil
	for _, c := range a.Claims {
		at := lang.Attribution{Sentence: -1, Inherits: -1, Nested: -1}
		if len(c.Source) == 2 {
			at.Source = span.New(c.Source[0], c.Source[1])
		} else if n := len(s.reading.Attributions) - 1; n >= 0 && c.Speaker != "" {
			at.Inherits = n
		}
		for _, p := range c.Content {
			at.Content = append(at.Content, span.New(p[0], p[1]))
		}
		if len(at.Content) == 0 {
			continue
		}
		at.Direct = c.Kind == "direct"
		at.Sentence = slices.IndexFunc(s.reading.Sentences, func(x lang.Sentence) bool { return x.Span.Has(at.Content[0].Start) })
		if c.Speaker == "" {
			at.SourceKind = lang.NoSource
		}
		if at.Sentence >= 0 {
			s.reading.Attributions = append(s.reading.Attributions, at)
		}
	}
	slices.SortStableFunc(s.reading.Attributions, func(x, y lang.Attribution) int { return cmp.Compare(x.Sentence, y.Sentence) })
	return s
}

// names are the places where the annotated actors are named.
func (a annotated) names() []lang.Name {
	var all []lang.Name
	for _, actor := range a.Actors {
		for _, alias := range actor.Aliases {
			if actor.Type == "group" || !capitalised(alias) {
				continue
			}
			kind := map[string]lang.NameType{"person": lang.PersonName, "organization": lang.OrganizationName, "country": lang.PlaceName}[actor.Type]
			if lang.Nationality(lang.Fold(alias)) {
				kind = lang.OtherName
			}
			for _, m := range regexp.MustCompile(`\b`+regexp.QuoteMeta(alias)+`(?:\b|$|\s)`).FindAllStringIndex(a.Text, -1) {
				all = append(all, lang.Name{Span: span.New(m[0], m[0]+len(alias)), Type: kind})
			}
		}
	}
	slices.SortStableFunc(all, func(x, y lang.Name) int { return cmp.Compare(y.Span.Len(), x.Span.Len()) })
	var out []lang.Name
	for _, n := range all {
		if !slices.ContainsFunc(out, func(o lang.Name) bool { return o.Span.Overlaps(n.Span) }) {
			out = append(out, n)
		}
	}
	return out
}

var formHonorific = regexp.MustCompile(`^(?:the|mr|mrs|ms|dr|prof|sir|president|prime minister|minister)\.?\s+`)

// formOf is the form in which names are compared.
func formOf(s string) string {
	s = strings.ReplaceAll(strings.ToLower(strings.Join(strings.Fields(s), " ")), "’", "'")
	s = strings.TrimSuffix(s, "'s")
	for {
		t := formHonorific.ReplaceAllString(s, "")
		if t == s || t == "" {
			return s
		}
		s = t
	}
}

// sharedForms counts the forms that an actor of ours shares with an annotated one.
func sharedForms(o Actor, name string, aliases []string) int {
	ours, n := map[string]bool{}, 0
	for _, s := range append(slices.Clone(o.Aliases), o.Name) {
		ours[formOf(s)] = true
	}
	seen := map[string]bool{}
	for _, s := range append(slices.Clone(aliases), name) {
		if f := formOf(s); ours[f] && !seen[f] {
			seen[f] = true
			n++
		}
	}
	return n
}

// sharedWords is the share of the shorter text's words that the other holds.
func sharedWords(x, y string) float64 {
	a, b := strings.Fields(strings.ToLower(x)), strings.Fields(strings.ToLower(y))
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	n := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			n++
		}
	}
	return float64(n) / float64(len(a))
}

// TestTrainActors trains the weights that tell who of those named or speaking is
// an actor: logistic regression on the annotated articles of the folder in
// SITREP_TRAIN_ACTORS, train.jsonl, with names and statements as the program
// reads them. It writes actor_weights.txt and runs only where the variable is set.
func TestTrainActors(t *testing.T) {
	dir := os.Getenv("SITREP_TRAIN_ACTORS")
	if dir == "" {
		t.Skip("set SITREP_TRAIN_ACTORS to a folder with train.jsonl")
	}
	type example struct {
		features []string
		yes      bool
	}
	var examples []example
	count := map[string]int{}
	for _, a := range readAnnotated(t, filepath.Join(dir, "train.jsonl")) {
		f := a.asRead().findEntities()
		for _, o := range f.entities {
			e := example{}
			f.choiceFeatures(o, func(x string) { e.features = append(e.features, x); count[x]++ })
			shown := Actor{Name: f.displayName(o), Aliases: f.aliases(o)}
			for _, g := range a.Actors {
				e.yes = e.yes || sharedForms(shown, g.Name, g.Aliases) > 0
			}
			examples = append(examples, e)
		}
	}
	w, mean := map[string]float64{}, map[string]float64{}
	r := rand.New(rand.NewPCG(1, 2))
	const epochs, l2 = 24, 1
	for epoch := range epochs {
		rate := 0.1 / (1 + float64(epoch)/4)
		for _, i := range r.Perm(len(examples)) {
			e, sum := examples[i], 0.0
			for _, x := range e.features {
				sum += w[x]
			}
			grad := 1 / (1 + math.Exp(-sum))
			if e.yes {
				grad--
			}
			for _, x := range e.features {
				if count[x] >= 4 {
					w[x] -= rate * (grad + l2/float64(count[x])*w[x])
				}
			}
		}
		if epoch >= epochs/2 {
			for x, v := range w {
				mean[x] += v / (epochs / 2)
			}
		}
	}
	lines := writeWeights(t, "actor_weights.txt", mean)
	t.Logf("%d entities, %d weights", len(examples), len(lines))
}

// asRead is the article as far as the actors, as the program reads it.
func (a annotated) asRead() *store {
	doc := a.document()
	s := &store{doc: doc, briefing: blank(doc, Options{})}
	s.readLanguage()
	return s
}
