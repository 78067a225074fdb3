package briefing

import (
	"cmp"
	"fmt"
	"slices"

	"sitrep/briefing/lang"
	"sitrep/content"
	"sitrep/content/span"
)

// findActors gathers who acts, speaks or is acted upon. Names are merged by
// sieves, the surest first; then roles, descriptions and pronouns are tied to
// them, and speakers without a name become actors of their own.
func (s *store) findActors() {
	f := s.findEntities()
	f.weigh()
	s.setActors(f.actors(f.isActor))
}

// findEntities gathers everybody and every body and place that is named, and
// those who speak without a name, with all their mentions.
func (s *store) findEntities() *actorFinder {
	f := s.findNamed()
	f.readAnaphors()
	f.readUnnamed()
	f.mergeSpelled()
	f.mergeStudied()
	f.mergePolice()
	f.readAhead()
	return f
}

// findNamed gathers the entities before pronouns and descriptions are tied to
// them.
func (s *store) findNamed() *actorFinder {
	f := &actorFinder{store: s, entityIndex: newEntityIndex(), of: map[span.Span]*entity{}, names: map[span.Span]lang.Name{}, placed: map[int][]Mention{}, said: map[int][]int{}, verbs: map[int][]lang.VerbGroup{}, selfs: map[int]bool{}, pairs: pairWeights()}
	for i, a := range s.reading.Attributions {
		f.said[a.Sentence] = append(f.said[a.Sentence], i)
	}
	for _, n := range s.reading.Names {
		f.names[n.Span] = n
	}
	f.readNames()
	f.readRoles()
	f.mergeMisspelt()
	f.readTitles()
	f.readInitials()
	f.readSources()
	f.readCrowds()
	f.readBodies()
	return f
}

// EntitiesOf returns everybody and every body and place that a reading of a
// document names, actor or not, in no order that matters. It shows what the
// sieves make of given names.
func EntitiesOf(doc *content.Document, r *lang.Reading) []Actor {
	s := &store{doc: doc, reading: r, briefing: blank(doc, Options{})}
	return s.findEntities().actors(func(*entity) bool { return true })
}

// actorFinder carries the entities of one document while they are found.
type actorFinder struct {
	*store
	asked *int // where the first question of an interview starts, -1 where the text is none; nil until it is asked for
	*entityIndex
	entities    []*entity
	of          map[span.Span]*entity // the entity of each mention
	names       map[span.Span]lang.Name
	indefinites map[string][]int                    // by word: see readIndefinites
	titles      []lang.Name                         // offices that were read as names
	placed      map[int][]Mention                   // by sentence
	said        map[int][]int                       // the attributions of each sentence, by index
	verbs       map[int][]lang.VerbGroup            // of each sentence that was asked for
	selfs       map[int]bool                        // of each passage that was asked for: see selfSpoken
	wed         *couple                             // see spouseMeant; nil until it is asked for
	pairs       map[anaphorClass]map[string]float64 // see pairWeights
}

// entity is somebody or some body before it is known to be an actor.
type entity struct {
	kind      ActorType
	words     []string // folded words of its fullest name
	name      string   // its fullest name as it stands in the text
	full      span.Span
	country   string
	gender    byte // 'm', 'f', 0 unknown
	mentions  []Mention
	starts    starts // of the mentions
	roles     []span.Span
	hasRole   map[span.Span]bool
	roleWord  []string // nouns of its roles: "minister"
	serial    int      // entities are numbered as they are made
	nouns     []string // of descriptions that took it up
	phrase    []string // of one without a name: its words up to the head
	company   bool     // a legal form or a role says so
	merged    bool     // into another: it is no entity any more
	acts      int      // mentions that speak, act or are acted upon
	speaks    int      // attributions that it is the source of
	guess     bool     // its type is a guess in every mention
	adjective bool     // a country named by its adjective where that stands for the state
	headline  bool
	score     float64
	key       bool
	why       []string
}

// entity adds an entity with its first mention.
func (f *actorFinder) entity(kind ActorType, at span.Span, m MentionKind) *entity {
	e := &entity{kind: kind, name: at.Of(f.doc.Text), full: at, serial: f.made}
	f.made++
	f.entities = append(f.entities, e)
	f.mention(e, at, m)
	return e
}

// merge moves what is known of one entity to another.
func (f *actorFinder) merge(into, from *entity) {
	if into == from {
		return
	}
	for _, m := range from.mentions {
		f.of[m.Span] = into
	}
	into.mentions = append(into.mentions, from.mentions...)
	into.starts = append(into.starts, from.starts...)
	for _, at := range from.roles {
		f.takeRole(into, at)
	}
	for _, noun := range from.roleWord {
		f.addRole(into, noun)
	}
	if from.company {
		f.setCompany(into)
	}
	into.acts += from.acts
	into.speaks += from.speaks
	into.headline = into.headline || from.headline
	if into.gender == 0 {
		into.gender = from.gender
	}
	if len(from.words) > len(into.words) {
		f.setWords(into, from.words)
		into.name, into.full = from.name, from.full
	}
	from.merged = true
	f.entities = slices.DeleteFunc(f.entities, func(e *entity) bool { return e == from })
}

// word returns the index of the first word that ends behind the offset.
func (f *actorFinder) word(offset int) int {
	i, _ := slices.BinarySearchFunc(f.reading.Words, offset, func(w lang.Word, at int) int {
		return cmp.Compare(w.Span.End, at+1)
	})
	return i
}

// lower returns the word at i in lower case, "" outside the text.
func (f *actorFinder) lower(i int) string {
	if i < 0 || i >= len(f.reading.Words) {
		return ""
	}
	return f.reading.Words[i].Lower
}

// text returns the word at i as it stands.
func (f *actorFinder) text(i int) string {
	if i < 0 || i >= len(f.reading.Words) {
		return ""
	}
	return f.reading.Words[i].Span.Of(f.doc.Text)
}

// sentence returns the index of the sentence that holds the offset, -1 where
// none does.
func (f *actorFinder) sentence(offset int) int {
	i, _ := slices.BinarySearchFunc(f.reading.Sentences, offset, func(s lang.Sentence, at int) int {
		return cmp.Compare(s.Span.End, at+1)
	})
	if i < len(f.reading.Sentences) && f.reading.Sentences[i].Span.Has(offset) {
		return i
	}
	return -1
}

// heading reports whether the offset lies in a heading of a longer text.
func (f *actorFinder) heading(offset int) bool {
	i := f.sentence(offset)
	return i >= 0 && f.reading.Passages[f.reading.Sentences[i].Passage].Heading
}

// actors returns the entities of which is says yes, in the order shown: key
// ones by salience, then the rest.
func (f *actorFinder) actors(is func(*entity) bool) []Actor {
	kept := slices.DeleteFunc(slices.Clone(f.entities), func(e *entity) bool { return !is(e) })
	slices.SortStableFunc(kept, func(a, b *entity) int {
		if a.key != b.key {
			return btoi(b.key) - btoi(a.key)
		}
		if c := cmp.Compare(b.score, a.score); c != 0 {
			return c
		}
		return cmp.Compare(a.full.Start, b.full.Start)
	})
	var out []Actor
	for i, e := range kept {
		e.mentions = outermost(e.mentions)
		out = append(out, Actor{
			ID: fmt.Sprintf("a%d", i+1), Name: f.displayName(e), Type: e.kind,
			Roles: f.roleQuotes(e), Aliases: f.aliases(e), Mentions: e.mentions,
			Salience: e.score, Key: e.key, Why: e.why, Origin: InText,
		})
	}
	return out
}

// outermost sorts mentions and drops those that lie inside another: "Irish" in
// "the Irish government".
func outermost(mentions []Mention) []Mention {
	slices.SortFunc(mentions, func(a, b Mention) int { return span.Compare(a.Span, b.Span) })
	end := -1
	return slices.DeleteFunc(mentions, func(m Mention) bool {
		if m.End <= end {
			return true
		}
		end = m.End
		return false
	})
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
