package lang

// sourceKind tells how the text names the source: by name or as somebody known
// from before, as people without names, as a document, or not at all.
func (l *line) sourceKind(f found) SourceKind {
	if f.source.empty() || f.none {
		return NoSource
	}
	head := l.low(f.head.b - 1)
	for i := f.source.a; i < f.source.b; i++ {
		if documents.Has(l.low(i)) && i < f.head.b && i >= f.head.a && !(l.proper(i) && i+1 < f.head.b) {
			return DocumentSource
		}
	}
	if subjects.Has(head) && !indefinite.Has(head) {
		return Named
	}
	for i := f.head.a; i < f.head.b; i++ {
		if l.proper(i) {
			return Named
		}
	}
	if indefinite.Has(head) {
		return Anonymous
	}
	first := l.low(f.source.a)
	definite := first == "the" || possessives.Has(first) || first == "this" || first == "that"
	if speakers.Has(head) && (!definite || plural(head)) {
		return Anonymous
	}
	if definite {
		return Named
	}
	for i := f.source.a; i < f.source.b; i++ {
		if l.proper(i) && !speakers.Has(head) {
			return Named
		}
	}
	return Anonymous
}

var possessives = Listed(`whose`, Possessives)

var indefinite = Listed(`some many others everyone nobody everybody one both most all none several few another those these people`)

// speakers are words for people who speak without being named.
var speakers = Listed(`official officials source sources spokesman spokeswoman spokesperson spokespeople witness witnesses resident residents
	analyst analysts expert experts critic critics observer observers insider insiders diplomat diplomats aide aides adviser advisers advisor advisors
	investigator investigators prosecutor prosecutors officer officers police lawyer lawyers scientist scientists researcher researchers
	economist economists activist activists campaigner campaigners trader traders neighbour neighbours neighbor neighbors relative relatives
	survivor survivors villager villagers worker workers doctor doctors employee employees minister ministers lawmaker lawmakers person people
	man woman men women teacher teachers student students passenger passengers soldier soldiers rebel rebels protester protesters opponent opponents
	supporter supporters executive executives authorities regulators inquiry court judge judges jury panel union unions watchdog`)

// documents are words for what is written or measured and speaks for itself.
var documents = Listed(`report reports study studies survey surveys poll polls document documents statement statements letter letters filing filings
	lawsuit indictment complaint affidavit email emails e-mail memo memos data figures statistics record records research paper papers book
	article articles newspaper post posts tweet tweets message messages notice notices dossier file files footage video audit review transcript
	communique communiqué leaflet press media analysis evidence test tests results forecast budget bill law agreement contract resolution census
	investigation testing photos images intelligence log logs list sign`)

// bodies are words for groups of people that speak as one.
var bodies = Listed(`administration agency airline alliance army association authority bank board body bloc brigade bureau cabinet campaign charity
	city club coalition college commission committee company congress consortium corporation council country court delegation department directorate
	division embassy employer faction family federation firm force foundation fund government group hospital house industry institute institution
	intelligence junta kingdom leadership league legislature lobby mayor military ministry mission monarchy municipality nation navy network newspaper
	office operator opposition organisation organization owner panel parliament party police prosecution protectorate province publisher
	regime region regulator school secretariat senate service society squad staff state store studio team tribunal troupe union university village
	watchdog wing agencies authorities companies governments groups parties families countries nations states firms banks unions ministries`)
