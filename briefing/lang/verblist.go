package lang

import (
	"strings"
	"sync"
)

// irregular lists verbs whose past is not made with -ed: base, past and
// participle, where the participle differs from the past.
const irregular = `arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|
bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|
build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|
cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|
feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|
hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|learn learnt|
leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|offset offset|
outgrow outgrew outgrown|overcome overcame overcome|overdo overdid overdone|overrun overran overrun|oversee oversaw overseen|
overtake overtook overtaken|overthrow overthrew overthrown|pay paid|plead pled|prove proved proven|put put|quit quit|read read|rebuild rebuilt|
reset reset|resell resold|ride rode ridden|ring rang rung|rise rose risen|rerun reran rerun|run ran run|say said|see saw seen|seek sought|
sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|
sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|split split|
spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|strive strove striven|
swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|
throw threw thrown|thrust thrust|tread trod trodden|understand understood|undertake undertook undertaken|undergo underwent undergone|
undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|
withhold withheld|withstand withstood|write wrote written|retake retook retaken|remake remade|rethink rethought|backslide backslid|
overhear overheard|outbid outbid|befall befell befallen|bestride bestrode|beset beset|unwind unwound|misread misread|mislead misled`

// regular lists the regular verbs that news is made of. Their forms in -s and
// -ing are known from here; a form in -ed is taken for a verb without it.
const regular = `abandon abduct abolish abstain accelerate accept accuse achieve acknowledge acquire acquit act adapt add address adjourn adjust administer
admit adopt advance advise affect affirm agree aim airlift allege allocate allow alter ambush amend announce answer apologise apologize appeal appear
applaud apply appoint appreciate approach approve argue arm arrange arrest arrive ask assassinate assault assemble assess assign assist assume assure
attack attempt attend attract auction authorise authorize avert avoid await award back ban bar batter battle beg behave believe belong benefit blame blast blast
block board bolster bomb boost borrow boycott brace breach brief burn call campaign cancel capture care carry cause cease celebrate challenge
change charge chase check cheer cite claim clash clear climb close co-operate collaborate collapse collect combat comment commission commit
compare compete complain complete comply concede concern conclude condemn conduct confess confirm confiscate confront congratulate connect consider consist
construct consult contact contain continue contract contribute control convene convert convict convince cooperate coordinate cope cover crack crash create
criticise criticize cross crush damage debate decide declare decline decrease dedicate defeat defect defend defer define defy delay deliver demand
demolish demonstrate deny depart depend deploy deport depose describe deserve design destroy detail detain detect deteriorate determine detonate develop devote
die differ direct disagree disappear disband disclose discover discuss dismantle dismiss dispatch display displace dispute disrupt dissolve distribute dominate donate
double downgrade draft drag drift drop dub earn ease edge edit elect eliminate embark embrace emerge emphasise emphasize employ enable enact encounter encourage end
endorse enforce engage enhance enjoy ensure enter entitle erect erupt escalate escape establish estimate evacuate evade evaluate evolve examine exceed exchange exclude execute
exercise exist expand expect expel experience expire explain explode explore export expose express extend extradite face fail fear feature figure file fill
finalise finalize finance fine finish fire flood focus follow force form foster found free fuel fulfil fulfill fund gain gather generate grant greet grab guarantee guard guide
halt halve hamper hand handle happen harass harm head help hijack hire honor honour hope host hospitalise hospitalize hurl identify ignite ignore impeach implement implicate imply import impose
impress imprison improve inaugurate include increase indicate indict infect inflict influence inform inherit initiate injure insist inspect inspire install
instruct intend intensify intercept intervene interview introduce invade invest investigate invite involve issue jail join judge jump justify kick kidnap
kill knock label lack land last launch lecture level levy liberate license lift like limit link liquidate list listen live loan lobby lock look loot lower maintain
manage march mark marry mass match matter measure mention merge migrate mine mobilise mobilize monitor mount mourn move murder name narrow near need negotiate nominate note notify
oblige observe obtain occupy occur offer open operate oppose opt order organise organize oust outline outlaw outpace overhaul overturn owe own pardon participate pass patrol
pause perform permit persuade phone pick pile place plan plant play pledge plot plunge point police poll pose position possess post postpone pour praise predict
prefer prepare present preserve press pressure presume prevail prevent probe proceed process proclaim produce profit prohibit project promise promote prompt
propose prosecute protect protest provide provoke publish pull punish purchase pursue push qualify question quote race raid raise rally range rank ratify reach react realise realize
reassure rebound recall receive recognise recognize recommend reconsider record recover recruit redeem reduce refer refuse refute regain register regret regulate reinforce reinstate reject relate
relax release relieve relocate rely remain remark remember remind remove rename renew reopen repair repay repeal repeat repel replace reply report represent
request require rescue research resemble resent reserve resign resist resolve respect respond rest restore restrict result resume retain retaliate retire retreat retrieve return
reveal reverse review revise revive revoke reward rocket roll rout rule rush sack sail salute sanction save scale schedule score scrap scrutinise scrutinize search secure seem seize select sentence separate serve settle shape share shell shift shock
shortlist shoulder sign signal signify simplify slam slap slash slip slow smash smuggle snap soar solve sort sound spark speculate sponsor spot stab stabilise stabilize stage stall start state
stay stem step stir stop storm strain strengthen stress stretch struggle study stumble submit succeed suffer suggest suit summon supply support suppose surge surpass surprise surrender surround survey survive suspect suspend sustain switch
tackle talk target tax tend term terminate test testify thank threaten tie tighten tip top topple torch torture total touch tour track trade trail train transfer transform transport trap travel treat trigger triple trust try turn
tumble tweet uncover underscore unfold underline unite unleash unveil update upgrade urge use vacate value vanish venture verify veto violate visit voice volunteer vote vow wait walk want warn wash waste watch
weaken weigh welcome widen wipe wish withdraw witness work worry worsen wound yield overrule overturn rein relaunch relinquish reschedule resettle restart rewrite roam sabotage scuttle shelve shutter sideline skip slump spearhead squash stagnate
starve sue suspend swap swell teargas tear-gas telephone televise text thwart topple tout trek trim tussle unearth unify unload vaccinate vandalise vandalize vie vilify void wager wane ward wield wrap wreck quarantine quash quell quiz ransack reconvene
rehabilitate rehearse reiterate remand render reprimand repatriate retort revamp rig riot rob ramp rebuke reckon pioneer plummet plunder ply poison pelt perish petition pilot pin overshadow outnumber nationalise nationalize mutiny mute
multiply mobilize misuse mingle memorialise lure lynch leak lease legalise legalize lapse kneel jolt jeopardise jeopardize intimidate intern hoist hover hoard heal harvest handcuff hack grill grieve grapple
gamble frame foil flout flock flee flank fold flag ferry feud evict escort erode encircle embezzle electrocute dump dodge dock disqualify disarm dilute deter desert deploy denounce decriminalise defraud debut dash curtail curb crown crackdown cordon
convoy conspire condone concoct compel commute commemorate clinch claw cheat chair certify cater bury burgle bribe bulldoze brand blockade behead ban bail axe avenge attribute
abuse abandon absorb accompany accumulate align amass annex appeal arbitrate arise`

// form is what a spelling can be of a verb.
type form struct {
	base       string
	past       bool // simple past
	participle bool // past participle
	present    bool // third person
	gerund     bool // -ing
	infinitive bool // base form
}

// verbForms maps every spelling to its reading. Where a spelling is several
// forms ("put", "run"), all are marked.
var verbForms = sync.OnceValue(func() map[string]form {
	m := map[string]form{}
	mark := func(w, base string, set func(*form)) {
		f := m[w]
		if f.base == "" {
			f.base = base
		}
		set(&f)
		m[w] = f
	}
	shared := func(base string) {
		mark(base, base, func(f *form) { f.infinitive = true })
		mark(third(base), base, func(f *form) { f.present = true })
		mark(ingSpelling(base), base, func(f *form) { f.gerund = true })
	}
	for _, v := range strings.Split(strings.ReplaceAll(irregular, "\n", ""), "|") {
		w := strings.Fields(v)
		shared(w[0])
		mark(w[1], w[0], func(f *form) { f.past = true })
		mark(w[len(w)-1], w[0], func(f *form) { f.participle = true })
	}
	for _, base := range strings.Fields(regular) {
		if f := m[base]; f.infinitive {
			continue // named twice, or irregular
		}
		shared(base)
		mark(pastOf(base), base, func(f *form) { f.past, f.participle = true, true })
	}
	return m
})

func third(base string) string {
	switch {
	case strings.HasSuffix(base, "y") && !vowelBefore(base):
		return base[:len(base)-1] + "ies"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "sh"), strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "z"), strings.HasSuffix(base, "o"):
		return base + "es"
	}
	return base + "s"
}

func ingSpelling(base string) string {
	switch {
	case strings.HasSuffix(base, "ie"):
		return base[:len(base)-2] + "ying"
	case strings.HasSuffix(base, "e") && !strings.HasSuffix(base, "ee") && base != "be":
		return base[:len(base)-1] + "ing"
	case doubles(base):
		return base + base[len(base)-1:] + "ing"
	}
	return base + "ing"
}

func pastOf(base string) string {
	switch {
	case strings.HasSuffix(base, "e"):
		return base + "d"
	case strings.HasSuffix(base, "y") && !vowelBefore(base):
		return base[:len(base)-1] + "ied"
	case doubles(base):
		return base + base[len(base)-1:] + "ed"
	}
	return base + "ed"
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func vowelBefore(base string) bool { return len(base) > 1 && vowel(base[len(base)-2]) }

// stressedLast are verbs of several syllables that double their last letter.
var stressedLast = Listed(`admit commit submit permit occur refer prefer defer deter expel repel compel propel cancel travel control patrol regret equip begin forget
	acquit kidnap signal label quit overrun fulfil level rebut outbid quiz`)

// doubles reports whether the last letter is doubled before -ed and -ing: one
// short syllable that ends in a consonant after a single vowel.
func doubles(base string) bool {
	n := len(base)
	if stressedLast.Has(base) {
		return true
	}
	if n < 3 || vowel(base[n-1]) || strings.IndexByte("wxy", base[n-1]) >= 0 || !vowel(base[n-2]) || vowel(base[n-3]) {
		return false
	}
	for i := 0; i < n-3; i++ {
		if vowel(base[i]) {
			return false
		}
	}
	return true
}
