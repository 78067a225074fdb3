package lang

// cueVerbTable is the lexicon of verbs that attribute, by what they do to
// certainty: the verbs with past and participle where they are irregular. Those that
// judge take what makes no statement without them ("accused the firm of fraud",
// "called it a wreck"). The choice is ours; the stock of verbs of speech was
// completed from the quote verb list of the Gender Gap Tracker (see NOTICE).
var cueVerbTable = []struct {
	judges    bool
	asks      bool // what is meant is another's to do
	certainty Certainty
	verbs     string
}{
	{certainty: Asserted, verbs: `
		say/said tell/told add announce state report write/wrote/written note explain claim argue assert declare
		maintain insist stress emphasize emphasise underline underscore highlight reiterate repeat remark
		observe comment reply respond answer concede admit acknowledge confess confirm reveal disclose divulge
		share recount recall remember relate mention point indicate signal consider feel/felt know/knew/known
		understand/understood realise realize conclude find/found discover determine show/showed/shown
		demonstrate prove/proved/proven establish calculate record warn caution advise alert remind inform
		notify brief assure reassure convince persuade deplore applaud contend profess attest testify affirm
		reaffirm cite quote complain lament protest object regret apologise apologize joke quip laugh smile sigh
		shout yell cry scream whisper mutter exclaim declaim proclaim trumpet boast brag crow fume thunder rage
		snap sneer scoff gush enthuse chuckle groan grumble muse opine tweet retweet post blog email read/read
		clarify specify detail elaborate outline elucidate expound summarise summarize interject interrupt
		volunteer venture confide intimate continue rule hold/held submit reason posit ascertain verify certify
		vouch express voice convey communicate relay spell list oppose endorse accept grant concur sympathise
		taunt tease jibe inquire enquire rejoin echo mock ridicule judge forewarn foretell/foretold learn
		hear/heard gather talk speak/spoke/spoken like`},
	{certainty: Hedged, verbs: `
		predict forecast/forecast project estimate expect anticipate assume presume suspect speculate guess
		suggest hint imply believe think/thought reckon suppose fear worry doubt wonder hope allege purport
		theorise theorize hypothesise postulate surmise conjecture ponder weigh mull question query envisage
		envision foresee/foresaw/foreseen dream imagine insinuate prophesy bet/bet gamble`},
	{certainty: Intended, verbs: `
		promise pledge vow swear/swore/sworn undertake/undertook/undertaken guarantee threaten plan intend aim
		seek/sought agree decide resolve offer propose`},
	{asks: true, certainty: Intended, verbs: `
		want wish recommend urge ask beg implore plead appeal order instruct direct command require request
		demand encourage invite press push decree mandate stipulate dictate advocate lobby petition campaign`},
	{certainty: Denied, verbs: `
		retort counter refuse decline deny/denied refute rebut dispute contradict disavow repudiate disown
		contest challenge rubbish downplay disagree`},
	{judges: true, certainty: Asserted, verbs: `
		accuse blame criticise criticize condemn denounce slam blast lambast lambaste decry attack rebuke berate
		chide fault praise hail laud commend congratulate thank welcome charge attribute describe characterise
		characterize portray depict label brand dub term deem pronounce rate rank`},
	{judges: true, asks: true, certainty: Intended, verbs: `
		call`},
	{judges: true, certainty: Denied, verbs: `
		reject dismiss deride`},
}
