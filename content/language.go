package content

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/abadojack/whatlanggo"
)

const (
	languageReach = 16 << 10 // bytes of prose that are enough to tell a language
	fewestLetters = 24       // below, three-letter groups tell nothing
	surely        = 0.16     // whatlanggo's confidence: below it most of its misses lie
	certainly     = 0.9      // enough to overrule what metadata says

	// Of the running words of English prose a third and more are these few; of
	// other languages' hardly any, and of lists of names less than a tenth.
	englishShare = 0.18
	foreignShare = 0.05
	fewestWords  = 8  // words needed to count shares
	manyWords    = 40 // words needed to overrule what metadata says
	shortWords   = 25 // below, groups of three letters take English for its relatives
)

// settleLanguage gives the document its language. What the metadata says
// stands unless the text plainly is another language.
func settleLanguage(doc *Document) {
	guess, sure := guessLanguage(proseSample(doc))
	if doc.Language == "" || guess != "" && sure {
		doc.Language = guess
	}
}

// proseSample is the beginning of a document's prose, and its title where
// there is little of it.
func proseSample(doc *Document) string {
	var sample strings.Builder
	for _, b := range doc.Blocks {
		if b.Prose() && sample.Len() < languageReach {
			words := b.Span.Of(doc.Text)
			sample.WriteString(strings.ToValidUTF8(words[:min(len(words), languageReach)], ""))
			sample.WriteByte('\n')
		}
	}
	if sample.Len() < 4*fewestLetters {
		sample.WriteString(doc.Title)
	}
	return sample.String()
}

// guessLanguage tells the language of a text as ISO 639-1, "" where it cannot,
// and whether it is sure enough to contradict the document itself.
func guessLanguage(text string) (code string, sure bool) {
	share, words := englishWords(text)
	if words >= fewestWords && share >= englishShare {
		return "en", words >= manyWords
	}
	plain := withoutNames(text)
	english, foreign, of := plainWords(plain)
	if of >= fewestWords && english >= 2*foreign+2 && float64(english) >= englishShare*float64(of) {
		return "en", false
	}
	if letters(text) < fewestLetters {
		return "", false
	}
	if code := cyrillicLanguage(text); code != "" {
		return code, words >= manyWords
	}
	sample := text
	if words < manyWords && letters(plain) >= fewestLetters {
		sample = plain
	}
	info := whatlanggo.DetectWithOptions(sample, whatlanggo.Options{Whitelist: newsLanguages})
	if info.Lang < 0 || info.Confidence < surely && (english > 0 || foreign < 2) {
		return "", false
	}
	if words < shortWords && info.Lang != whatlanggo.Eng && info.Script == unicode.Latin && !plainlyForeign(text) {
		return "", false
	}
	switch code := info.Lang.Iso6391(); {
	case info.Lang == whatlanggo.Pes:
		return "fa", info.Confidence >= certainly // the library has no two-letter code for it
	case info.Lang == whatlanggo.Afr && dutchArticle().MatchString(text):
		return "nl", false
	case code == "en" && words >= fewestWords && share < foreignShare:
		return "", false
	default:
		return code, info.Confidence >= certainly && words >= manyWords
	}
}

// newsLanguages are the languages that are guessed: those of the press. The
// library knows others, and takes short texts for them too readily.
var newsLanguages = func() map[whatlanggo.Lang]bool {
	set := map[whatlanggo.Lang]bool{}
	for _, l := range []whatlanggo.Lang{
		whatlanggo.Afr, whatlanggo.Amh, whatlanggo.Arb, whatlanggo.Azj, whatlanggo.Bel, whatlanggo.Ben, whatlanggo.Bul, whatlanggo.Ces,
		whatlanggo.Cmn, whatlanggo.Dan, whatlanggo.Deu, whatlanggo.Ell, whatlanggo.Eng, whatlanggo.Est, whatlanggo.Fin, whatlanggo.Fra,
		whatlanggo.Guj, whatlanggo.Heb, whatlanggo.Hin, whatlanggo.Hrv, whatlanggo.Hun, whatlanggo.Ind, whatlanggo.Ita, whatlanggo.Jpn,
		whatlanggo.Kan, whatlanggo.Kat, whatlanggo.Khm, whatlanggo.Kor, whatlanggo.Lav, whatlanggo.Lit, whatlanggo.Mal, whatlanggo.Mar,
		whatlanggo.Mkd, whatlanggo.Mya, whatlanggo.Nep, whatlanggo.Nld, whatlanggo.Nob, whatlanggo.Ori, whatlanggo.Pan, whatlanggo.Pes,
		whatlanggo.Pol, whatlanggo.Por, whatlanggo.Ron, whatlanggo.Rus, whatlanggo.Sin, whatlanggo.Slv, whatlanggo.Som, whatlanggo.Spa,
		whatlanggo.Srp, whatlanggo.Swe, whatlanggo.Tam, whatlanggo.Tel, whatlanggo.Tgl, whatlanggo.Tha, whatlanggo.Tir, whatlanggo.Tur,
		whatlanggo.Ukr, whatlanggo.Urd, whatlanggo.Uzb, whatlanggo.Vie,
	} {
		set[l] = true
	}
	return set
}()

// cyrillicLetters are letters that only one language of the press has, in the
// order in which they decide: Belarusian has the Russian ones too.
var cyrillicLetters = []struct{ letters, code string }{
	{"ўЎ", "be"}, {"їЇєЄґҐ", "uk"}, {"ђЂћЋ", "sr"}, {"ѓЃќЌ", "mk"}, {"ыЫэЭ", "ru"},
}

// cyrillicLanguage tells Slavic languages by their letters, which is surer
// than groups of three.
func cyrillicLanguage(text string) string {
	cyrillic := 0
	for _, r := range text {
		if unicode.Is(unicode.Cyrillic, r) {
			cyrillic++
		}
	}
	if 2*cyrillic < letters(text) {
		return ""
	}
	for _, c := range cyrillicLetters {
		if strings.ContainsAny(text, c.letters) && !strings.ContainsAny(text, "әғқңөұүһӘҒҚҢӨҰҮҺ") {
			return c.code
		}
	}
	return ""
}

var functionWords = func() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq("the of and to in that was were with by from is are have has had said which their this it for on at as be been not but he she they his her its an who will would after") {
		set[w] = true
	}
	return set
}()

// rarerFunctionWords are further ones, which tell English from other languages
// where little else than names is left to tell it by.
var rarerFunctionWords = func() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq("i a you we our your him them these those can could should may might must than then when where what while there here out up into over under about " +
		"before because if did does being more than no how why also just since against between during through until") {
		set[w] = true
	}
	return set
}()

// plainWords counts the words of a text without names, and those of them that
// are function words of English, and of other languages.
func plainWords(text string) (english, foreign, words int) {
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		words++
		w = strings.ToLower(w)
		switch {
		case foreignWords[w], strings.IndexFunc(w, func(r rune) bool { return r >= utf8.RuneSelf && unicode.IsLetter(r) }) >= 0:
			foreign++
		case functionWords[w], rarerFunctionWords[w]:
			english++
		}
	}
	return english, foreign, words
}

// englishWords tells how many words a text has and the share of them that are
// function words of English.
func englishWords(text string) (share float64, words int) {
	hits := 0
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		words++
		if functionWords[strings.ToLower(w)] {
			hits++
		}
	}
	if words == 0 {
		return 0, 0
	}
	return float64(hits) / float64(words), words
}

// dutchArticle is what Dutch says for "the", where Afrikaans has "die": groups of
// three letters don't tell the two apart in a short text.
var dutchArticle = lazily(`\b[Dd]e \p{Ll}`)

// withoutNames is a text in Latin letters without the words that begin with a
// capital letter inside of its sentences: whoever is named in a short text has
// no part in what language it is written in. Of a first word nobody knows.
func withoutNames(text string) string {
	var plain strings.Builder
	first := true
	for w := range strings.FieldsSeq(text) {
		bare := strings.TrimLeftFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		r, _ := utf8.DecodeRuneInString(bare)
		if first || !unicode.IsUpper(r) || functionWords[strings.ToLower(bare)] {
			plain.WriteString(w)
			plain.WriteByte(' ')
		}
		first = endsSentence(w) && utf8.RuneCountInString(bare) > 3
	}
	return plain.String()
}

// foreignWords are function words of other languages in Latin script, as far as
// English has no word of the letters.
var foreignWords = func() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq("le la les des une du est et dans pour que qui sur au aux avec pas el los las del por con una para su en y de di che non per della nel " +
		"il gli der das und ist nicht mit von dem ein eine einen auf im hat wird het een van niet op voor zijn os um uma não em com og er af til på det ikke " +
		"och att är som av för si cu pe w z się nie jest bir ve yang dan untuk da na nas dos ao foi ha ho alla dal sono ja") {
		set[w] = true
	}
	return set
}()

// nameParticles are those of them that stand inside of names.
var nameParticles = map[string]bool{
	"de": true, "la": true, "le": true, "les": true, "las": true, "los": true, "du": true, "des": true, "del": true, "el": true,
	"di": true, "della": true, "van": true, "von": true, "der": true, "dem": true, "y": true, "et": true, "und": true, "och": true, "og": true,
	"da": true, "dos": true,
}

// plainlyForeign reports whether a short text has a function word of another
// language that is no part of a name, or a plain word with letters that English
// has not.
func plainlyForeign(text string) bool {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
	name, pending := false, false // behind a name; behind a name's particles, which may be plain words
	for _, w := range words {
		first, _ := utf8.DecodeRuneInString(w)
		switch {
		case !unicode.IsLower(first):
			name, pending = true, false
			continue
		case strings.IndexFunc(w, func(r rune) bool { return r >= utf8.RuneSelf && unicode.IsLetter(r) }) >= 0, pending && !foreignWords[w], foreignWords[w] && !(name && nameParticles[w]):
			return true
		}
		pending = foreignWords[w]
		name = pending
	}
	return pending
}

func letters(text string) int {
	n := 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

var languageTag = regexp.MustCompile(`^[A-Za-z]{2}(?:$|[-_])`)

// languageCode returns the ISO 639-1 code of a language tag such as "en-GB",
// "" where there is none.
func languageCode(tag string) string {
	tag = strings.TrimSpace(tag)
	if !languageTag.MatchString(tag) {
		return ""
	}
	return strings.ToLower(tag[:2])
}
