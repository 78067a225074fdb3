package lang

import "strings"

// honorifics stand before a name and say nothing of the bearer's office.
var honorifics = Listed(`mr mr. mrs mrs. ms ms. mx mx. miss dr dr. sir dame madam madame mme mme. messrs messrs. hon hon. rt ven ven. engr engr. barr barr.
	alh alh. alhaji hajia chief mallam shri smt smt. tan datuk dato dato' atty atty. prof prof. rev rev. fr fr. st. bro. sr. master herr frau monsieur señor señora comrade
	hh hh. h.h. h.e.`, formsOfAddress)

// formsOfAddress stand behind "His" or "Your" before a name.
var formsOfAddress = Listed("highness excellency majesty holiness eminence")

// FormOfAddress reports whether a word in lower case is what the highest are addressed
// by: "highness". Whose it is, is nobody else: "His Highness".
func FormOfAddress(w string) bool { return formsOfAddress.Has(w) }

// titleHeads are words that, capitalised before a name, are the head of a
// title: "Defense Minister", "U.N. Secretary-General".
var titleHeads = Listed(`president minister secretary sec. chancellor premier king queen prince princess pope senator sen sen.
	senators congressman congresswoman representative rep rep. governor gov gov. mayor judge justice general colonel captain lieutenant sergeant major
	admiral commander commodore brigadier corporal private pvt pvt. marshal chief director chairman chairwoman chairperson chair ceo cfo coo spokesman
	spokeswoman spokesperson ambassador envoy commissioner speaker leader professor doctor bishop archbishop cardinal father sister rabbi imam sheikh
	sheik ayatollah mullah mufti sheriff constable inspector detective superintendent officer attorney prosecutor lawyer coach manager editor reporter
	correspondent analyst economist councillor cllr cllr. councilman councilwoman deputy mp mps mla mlas lord lady baron baroness emir sultan duke
	duchess emperor empress crown miss sir dame rev rev. reverend fr fr. pastor hon hon. engr engr. alhaji hajia atty atty. magistrate secretary-general
	director-general governor-general attorney-general major-general lieutenant-general solicitor-general inspector-general vice-president
	president-elect undersecretary treasurer principal dean rector vice-chancellor provost curator founder co-founder owner spokespeople agent pte pte.
	pc det det. const const. dep. amb amb. pres pres. barrister advocate senior datuk dato' tan madam shri smt smt. comptroller warden ombudsman trooper
	taoiseach tánaiste tanaiste minster reps reps. sens sens. govs govs. profs profs. tsar czar monsignor msgr msgr. vicar canon elder patriarch caliph
	guru swami baba lama ustaz kabiyesi oba executive`, personRanks)

// titleHead reports whether a word in lower case is the head of a title, "minister",
// "president-elect".
func titleHead(w string) bool {
	if titleHeads.Has(w) {
		return true
	}
	for _, ending := range []string{"-designate", "-elect"} {
		if office, found := strings.CutSuffix(w, ending); found {
			return titleHeads.Has(office)
		}
	}
	return false
}

// TitleWord reports whether a word in lower case may be a part of the title
// before a name: its head, "minister", or what stands before that, "deputy".
func TitleWord(w string) bool { return titleHead(w) || titleModifiers.Has(w) }

// titleModifiers stand before a title's head.
var titleModifiers = Listed(`prime foreign defense defence deputy vice chief senior acting interim former ex- assistant associate state interior finance health
	education transport transportation energy trade environment justice home culture agriculture information technology labor labour commerce industry
	economy economic security national military naval police press communications campaign managing executive general regional provincial federal local county city
	district attorney supreme high first second third lady shadow opposition majority minority house senate cabinet permanent lord crown
	chief-of-staff flt wg sqn special presidential party union team head lead principal internal external tourism sports youth women women's water housing
	works public social development planning immigration aviation fire army air force navy science research medical nursing legal political policy
	human corporate commercial financial technical creative artistic founding current outgoing incoming longtime veteran then-`)

// nameSuffixes make a name an adjective behind a hyphen.
var nameSuffixes = Listed(`based backed led owned controlled born style era made linked run funded aligned allied bound sponsored occupied
	held wide dominated brokered supported trained language speaking built area related affiliated friendly inspired only like listed integrated
	compatible administered drafted imposed supplied themed free level mediated majority specific oriented type origin branded enabled heavy
	proof focused centric driven educated elected appointed designed flagged registered headquartered bred`)

// affiliations say of what party, faith, people or region somebody is; they
// name no body by themselves.
var affiliations = Listed(`democrat democratic democrats republican republicans conservative conservatives liberal liberals labour communist communists socialist
	christian christians muslim muslims islamic islamist islamists jewish jew jews catholic catholics protestant protestants orthodox hindu hindus buddhist buddhists
	sikh sikhs sunni sunnis shia shiite shiites shi'ite anglican evangelical mormon zionist roman
	european europeans asian asians african africans arab arabs arabic latin american latino latinos hispanic hispanics western westerners
	african-american african-americans asian-american kurdish kurd kurds tamil tamils rohingya uyghur uyghurs uighur hausa yoruba igbo pashtun tibetan tibetans chechen
	bavarian scandinavian balkan caribbean mediterranean nordic baltic catalan basque kashmiri punjabi bengali hutu tutsi berber bedouin
	caucasian indigenous aboriginal maori texan californian parisian londoner londoners anglo-saxon euro-atlantic transatlantic
	nazi nazis fascist marxist maoist maoists jacobin tory tories green greens lgbt lgbtq victorian georgian-era olympic paralympic himalayan
	native hong konger hongkonger hongkongers latin-american south north middle eastern`)

// officeWords follow "Secretary of", "Minister of", "Ministry for".
var officeWords = Listed(`state defense defence health justice finance commerce energy labor labour education interior transportation transport agriculture war
	foreign home homeland affairs security treasury housing urban development veterans trade industry environment culture information communications economy
	competition oversight planning works water public social sports youth tourism internal external and the staff police parliament naval operations station mission budget house commons lords`)

// lowerRoles may stand in lower case between the parts of a role: they modify
// the noun that says what somebody is.
var lowerRoles = Listed(`prime foreign defense defence deputy vice chief senior acting interim former assistant associate interior finance health education transport
	energy trade environment justice home security national military naval police press communications campaign managing executive general regional provincial
	federal local county city district attorney supreme opposition majority minority house senate cabinet permanent special presidential party union team
	public-health human-rights state fire army air force navy science research medical legal political policy corporate founding current outgoing
	incoming longtime veteran top leading prominent lead retired late disgraced then jailed exiled ousted newly elected fellow religious spiritual civil rights
	company bank government ministry council court world women's men's labor labour climate tech technology media news sports football soccer cricket
	club league school university hospital church mosque village town tribal rebel militia separatist pro-democracy democracy environmental animal student
	left-wing right-wing far-right far-left centre-right center-right conservative liberal republican democratic socialist communist nationalist anti-corruption independent
	billionaire american russian chinese human emergency disaster tourism water housing agriculture economic financial risk investment market`)

// headWords end or start the name of an organization.
var headWords = Listed(`ministry department agency bureau office commission committee council court parliament congress senate assembly party union
	university college school institute institution academy association society federation confederation league alliance coalition organization organisation foundation
	fund trust bank corp corp. corporation company co co. inc inc. ltd ltd. llc plc gmbh ag group holdings industries enterprises airlines airways
	times post herald tribune gazette journal news daily guardian telegraph observer chronicle mirror sun magazine press broadcasting television tv radio
	network networks media police army navy force forces corps guard brigade battalion regiment militia front movement authority administration board
	service services directorate secretariat tribunal hospital clinic church diocese archdiocese mosque synagogue club fc united rangers team
	laboratory laboratories lab labs observatory museum library theatre theater orchestra ministries treasury embassy consulate mission delegation
	politburo cabinet government chamber chambers watchdog center centre partnership consortium exchange insurance motors motor energy petroleum oil
	mining steel technologies technology systems solutions software pharmaceuticals pharma foods logistics telecom communications electronics
	studios entertainment pictures records publishing books partners capital ventures securities financial brothers associates international
	initiative project programme program campaign task constabulary command intelligence crescent cross corporation's communion conference caucus
	registry prosecution prosecutors rights watch staff senators officials lions tigers eagles bulls giants cowboys yankees warriors ombudsman
	superior utilities railway railways rail lines line airline shipping port ports works union's workers teachers parents residents farmers`)

// placeHeads end the name of a place.
var placeHeads = Listed(`river lake sea ocean bay gulf strait island islands mountain mountains mount valley desert forest canyon peninsula coast beach
	street avenue road boulevard lane highway motorway drive square plaza bridge tunnel park garden gardens airport station harbor harbour
	county province district state region city town village municipality borough parish prefecture oblast territory governorate emirate township ward heights hills
	hill creek falls springs stadium arena dam canal palace castle tower towers hotel mall market prison jail camp base cemetery temple cathedral monastery shrine
	crossing border ridge house hall plateau basin reef cape point pass junction downs estate estuary delta barangay subdivision freeway plant reservoir pier wharf terminal quarter suburb volcano`)

// placeStarts start the name of a place.
var placeStarts = Listed(`mount mt mt. lake cape fort ft. port gulf bay strait isle sea river san santa santo st. saint new north south east west northern southern eastern western upper lower central`)

// firmPlaceStarts hardly start anything but the name of a place.
var firmPlaceStarts = Listed(`san santa fort county ciudad são sao port mount mt. mt lake cape el los las puerto monte`)

// joiners are lower-case words inside the names of people and places.
var joiners = Listed(`das des bint ul ur las los lo zum af av ben abu`, particles)

// strongPlaceBefore hardly stand before anything but a place or a time.
var strongPlaceBefore = Listed(`in near outside across throughout northern southern eastern western downtown neighboring neighbouring southeastern southwestern northeastern northwestern into`)

// sayVerbs make their subject a person or a body.
var sayVerbs = Listed(`said says told tells added adds wrote writes asked asks noted argued explained insisted warned claimed claims believes thinks thought
	recalled joked tweeted replied continued testified resigned died married pleaded denied admitted acknowledged stressed emphasized emphasised urged
	remarked recounted born retired smiled laughed wept stated who`)

// calendarNames are words that are no names.
var calendarNames = Listed(`mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri
	sat sun jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. am pm a.m. p.m. gmt utc est edt
	pst pdt cet bst bc ad ce bce`, Weekdays, Months)

// bodyNouns name a body when its name is not repeated.
var bodyNouns = Listed(`ministry department agency bureau office commission committee council court parliament congress senate assembly party union university
	college school institute academy association society federation league alliance coalition organization organisation foundation fund bank corporation company firm
	group airline newspaper paper magazine broadcaster network station channel police army navy military militia movement authority administration government board
	service tribunal hospital church club team laboratory museum embassy cabinet watchdog regulator carmaker retailer manufacturer operator publisher studio
	carrier maker giant startup start-up lender utility consultancy charity nonprofit ngo think-tank website site prosecution defense defence junta regime legislature
	judiciary secretariat directorate consortium cartel brigade regiment battalion squad force forces treasury kremlin palace presidency chancellery municipality
	insurer brewer chain conglomerate contractor supplier distributor developer exchange campaign band label media press opposition leadership management
	fbi panel inquiry taskforce campus diocese mosque temple synagogue outlet daily weekly tabloid portal venture trust syndicate`)
