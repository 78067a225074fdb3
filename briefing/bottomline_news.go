package briefing

import (
	"regexp"
	"strings"

	"sitrep/content/span"
)

// This file tells which sentences are news of their own: those that hold an event
// or a claim of somebody named, and are no words of a conversation without their
// speaker and no text of a picture.

const (
	ledeNoNews   = 0.4 // no event and no claim: a scene, a state
	ledeAnswer   = 2.5 // the words of somebody in a conversation, who is not named in it
	ledeLabelled = 1.0 // the same behind the name of who speaks
	ledeHost     = 1.0 // said by who asks, before the first answer
	ledePictured = 2.0 // tells what a picture or film shows
	ledeLater    = 0.6 // behind the first sentence of a live page's post
	ledeAside    = 1.5 // stands in brackets
	ledeSelf     = 0.6 // the writer or a speaker of themselves, "I am delighted"
)

// newsFault is what a sentence loses that is no news.
func (s *store) newsFault(sen span.Span) float64 {
	var cost float64
	if !s.tellsNews(sen) {
		cost += ledeNoNews
	}
	if s.pictured(sen) {
		cost += ledePictured
	}
	text := sen.Of(s.doc.Text)
	if strings.HasPrefix(text, "(") {
		cost += ledeAside
	}
	i := s.sentenceIndex(sen)
	if i >= 0 && s.ofThemselves(i) {
		cost += ledeSelf
	}
	if i > 0 && len(s.doc.Posts()) > 0 && s.reading.Sentences[i-1].Passage == s.reading.Sentences[i].Passage {
		cost += ledeLater
	}
	switch {
	case i < 0:
	case s.reading.Passages[s.reading.Sentences[i].Passage].Asked:
		cost += ledeHost
	case s.answered(i) && turnLabel.MatchString(text):
		cost += ledeLabelled
	case s.answered(i):
		cost += ledeAnswer
	}
	return cost
}

// tellsNews reports whether an event or a claim of a known speaker stands in a sentence.
func (s *store) tellsNews(sen span.Span) bool {
	for _, e := range s.briefing.Timeline {
		if e.Sentence != nil && *e.Sentence == sen {
			return true
		}
	}
	for _, c := range s.briefing.Claims {
		if c.Sentence != nil && *c.Sentence == sen && c.Speaker != "" {
			return true
		}
	}
	return false
}

// answered reports whether a sentence stands in a paragraph of somebody's turn or
// answer in a conversation.
func (s *store) answered(sentence int) bool {
	sen := s.reading.Sentences
	first, last := sentence, sentence+1
	for first > 0 && sen[first-1].Passage == sen[sentence].Passage {
		first--
	}
	for last < len(sen) && sen[last].Passage == sen[sentence].Passage {
		last++
	}
	for i := first; i < last; i++ {
		all, _ := s.reading.AttributionsOf(i)
		for _, a := range all {
			if a.Turn || a.Answer {
				return true
			}
		}
	}
	return false
}

// ofThemselves reports whether a sentence speaks of an "I" that nobody is told to be.
func (s *store) ofThemselves(sentence int) bool {
	sen := s.reading.Sentences[sentence]
	text := sen.Span.Of(s.doc.Text)
	if strings.ContainsAny(text, "\"“‘«") || turnLabel.MatchString(text) {
		return false
	}
	for _, w := range s.reading.Words[sen.First:sen.Last] {
		if w.Lower == "i" && w.Span.Of(s.doc.Text) == "I" {
			return true
		}
	}
	return false
}

// sayer is the label of the turn that a sentence of a conversation goes on with:
// without it nobody would be told whose words they are. It is empty where the label
// stands in the sentence, and where there is none.
func (s *store) sayer(sen span.Span) []span.Span {
	i := s.sentenceIndex(sen)
	if i < 0 {
		return nil
	}
	all, _ := s.reading.AttributionsOf(i)
	for _, a := range all {
		if a.Turn && a.Inherits >= 0 && a.Inherits < len(s.reading.Attributions) {
			a = s.reading.Attributions[a.Inherits]
		}
		if a.Turn && a.Cue.Of(s.doc.Text) == ":" && a.Source.Start < a.Cue.End && a.Cue.End <= sen.Start {
			return []span.Span{span.New(a.Source.Start, a.Cue.End)}
		}
	}
	return nil
}

// turnLabel finds who speaks at the head of a turn.
var turnLabel = regexp.MustCompile(`^\p{Lu}[\pL .,’'-]{1,40}: `)

// beforeAnswers reports whether a sentence of who asks stands before the first answer
// and speaks to nobody: it introduces the talk.
func (s *store) beforeAnswers(sentence int) bool {
	for i := 0; i < sentence; i++ {
		if s.answered(i) {
			return false
		}
	}
	return !s.spokenToSomebody(sentence) && !s.ofThemselves(sentence)
}

// pictured reports whether a sentence is the text of a picture or film: the words in
// brackets behind it say whose or when.
func (s *store) pictured(sen span.Span) bool {
	rest := s.doc.Text[sen.End:]
	if end := strings.IndexByte(rest, '\n'); end >= 0 {
		rest = rest[:end]
	}
	return pictureCredit.MatchString(rest) || pictureCredit.MatchString(sen.Of(s.doc.Text))
}

// pictureCredit finds the credit of a picture, in brackets at the end of a paragraph.
var pictureCredit = regexp.MustCompile(`[(\[](?i:(?:file )?(?:photo|video|picture|image|footage|credit|illustration|screenshot|graphic)s?\b|[^()\[\]]{0,40}\b(?:photo|video)\b)[^()\[\]]*[)\]]\s*$`)
