package briefing

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"sitrep/briefing/lang"
)

// actorWeights is a logistic model in text: a feature and its weight a line. It
// tells which of those that are named, or speak without a name, act in the story.
// It was trained by TestTrainActors on annotated articles; see that test.
//
//go:embed actor_weights.txt
var actorWeights string

var choiceWeights = sync.OnceValue(func() map[string]float64 { return weightsIn(actorWeights) })

// chosen is the logit of an entity being an actor.
func (f *actorFinder) chosen(e *entity) float64 {
	if f.signsOff(e) || f.credited(e) {
		return 2 * actorThreshold
	}
	w, sum := choiceWeights(), 0.0
	if f.introduced(e) {
		sum = answers
	}
	f.choiceFeatures(e, func(feature string) { sum += w[feature] })
	return sum
}

// actorThreshold is the logit from which an entity is an actor: a reader misses
// one more than an idle one disturbs.
const actorThreshold = -0.3

// signsOff reports whether an entity is named only in the credit that closes a
// text: a last sentence of few words without a verb, "– Harbour Post/North Agency".
func (f *actorFinder) signsOff(e *entity) bool {
	last := len(f.reading.Sentences) - 1
	if last < 1 || e.starts.first() < f.reading.Sentences[last].Span.Start {
		return false
	}
	s := f.reading.Sentences[last]
	return s.Last-s.First <= 12 && len(f.verbsOf(last)) == 0
}

// credited reports whether an entity is named only in sentences that tell who made the
// report or its pictures: "(Reporting by Arne Moor; Editing by Jon Holt)".
func (f *actorFinder) credited(e *entity) bool {
	return !slices.ContainsFunc(e.mentions, func(m Mention) bool {
		i := f.sentence(m.Start)
		if i < 0 {
			return true
		}
		s := f.reading.Sentences[i]
		w := s.First
		for w < s.Last && f.reading.Words[w].Kind == lang.Punct || f.lower(w) == "additional" {
			w++
		}
		return !made.Has(f.lower(w)) || f.lower(w+1) != "by" && f.lower(w+1) != ":" || s.Last-s.First > 24
	})
}

// made tell in a credit what somebody did for the report.
var made = lang.Listed(`reporting editing writing compiled edited written reported photo photos photograph photographs photography image images picture pictures video graphic graphics`)

// choiceFeatures gives each feature of an entity to add, each for its type.
func (f *actorFinder) choiceFeatures(e *entity, add func(string)) {
	kind := string(e.kind)
	switch {
	case kind == "":
		kind = "other"
	case e.kind == Group && len(e.words) > 0: // a family
		kind = string(Organization)
	}
	is := func(feature string) { add(kind + ":" + feature) }
	is("")
	names, nominals, pronouns := 0, 0, 0
	for _, m := range e.mentions {
		switch m.Kind {
		case NameMention:
			names++
		case NominalMention:
			nominals++
		default:
			pronouns++
		}
	}
	is("names" + grade(names))
	if nominals > 0 {
		is("nominals")
	}
	if pronouns > 0 {
		is("pronouns")
	}
	switch {
	case e.speaks > 1:
		is("speaks more")
	case e.speaks > 0:
		is("speaks")
	}
	if len(e.roles) > 0 {
		is("role")
	}
	if e.guess {
		is("guess")
	}
	if f.early(e.starts.first()) {
		is("early")
	}
	if f.inHeadline(e) {
		is("headline")
	}
	f.partFeatures(e, is)
	f.contextFeatures(e, is)
	if len(e.words) > 0 {
		f.wordFeatures(e, is)
	} else {
		f.phraseFeatures(e, is)
	}
}

// inHeadline reports whether a heading names an entity.
func (f *actorFinder) inHeadline(e *entity) bool {
	for _, m := range e.mentions {
		if m.Kind == NameMention && f.heading(m.Start) {
			return true
		}
	}
	return false
}

// partFeatures tells what parts the mentions play: how many are subjects, owners,
// behind which prepositions, how many only colour a noun.
func (f *actorFinder) partFeatures(e *entity, is func(string)) {
	parts := map[string]int{}
	acts, colours := 0, 0
	before := ""
	for _, m := range e.mentions {
		if m.Kind != NameMention && e.words != nil || f.heading(m.Start) {
			continue
		}
		parts[f.place(m, nil)]++
		w := f.word(m.Start) - 1
		for f.lower(w) == "the" {
			w--
		}
		before = f.lower(w)
		if after := f.word(m.End); f.modifies(after) && !f.verbStarts(after) {
			colours++
		}
		if n, ok := f.names[m.Span]; ok && f.part(n) == 2 {
			acts++
		}
	}
	for _, p := range []string{"s", "g", "p", "o", "f"} {
		if n := parts[p]; n > 0 {
			is("place:" + p + grade(min(n, 3)))
		}
	}
	total := len(e.mentions)
	if acts > 0 {
		is("acts" + grade(min(acts, 3)))
	}
	switch {
	case colours == 0:
	case colours == total:
		is("colours all")
	default:
		is("colours")
	}
	if total == 1 && placeBefore.Has(before) {
		is("once " + before)
	}
	if e.acts > 0 {
		is("parts" + grade(min(e.acts, 6)))
	}
}

// wordFeatures tells how a name is built.
func (f *actorFinder) wordFeatures(e *entity, is func(string)) {
	is("words" + grade(min(len(e.words), 3)))
	if isAcronym(e.name) {
		is("acronym")
	} else if e.name == strings.ToUpper(e.name) {
		is("capitals")
	}
	if hasDigit(e.name) {
		is("digit")
	}
	if lang.IsPlaceName(strings.Join(e.words, " ")) {
		is("place name")
	}
	is("last " + e.words[len(e.words)-1])
	if e.kind == Organization {
		if head := bodyHead(e.words); lang.BodyNoun(head) || siteNouns.Has(head) {
			is("head " + head)
		}
		if lang.KnownBody(e.name) {
			is("known")
		}
	}
	if platforms.Has(strings.ToLower(e.name)) {
		is("platform")
	}
	if e.kind == Country && f.adjectiveOnly(e) {
		is("adjective only")
	}
	if e.adjective {
		is("adjective")
	}
	if n, ok := f.names[e.full]; ok && !n.Title.Empty() {
		is("title")
	}
}

// phraseFeatures tells how a description without a name is built.
func (f *actorFinder) phraseFeatures(e *entity, is func(string)) {
	first := f.word(e.full.Start)
	is("det " + f.lower(first))
	if len(e.phrase) == 0 {
		return
	}
	head := e.phrase[len(e.phrase)-1]
	is("noun " + lang.Singular(head))
	switch {
	case lang.Singular(head) == head && lang.RoleNoun(head):
		is("one")
	case lang.RoleNoun(head):
		is("people")
	case agentNoun(lang.Singular(head)):
		is("agents")
	}
	is("phrase" + grade(min(len(e.phrase), 3)))
}
