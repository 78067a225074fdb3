package lang

import (
	"strings"
	"sync"
)

// abbreviation is how a word that ends in a full stop bears on the sentence.
type abbreviation uint8

const (
	// beforeName stands before a name and does not end a sentence: "Mr.".
	beforeName abbreviation = iota + 1
	// mayEnd can stand last in a sentence; what follows decides: "Inc.".
	mayEnd
	// endsBeforeCapital ends the sentence where a capital follows: "etc.".
	endsBeforeCapital
	// beforeNumber is an abbreviation only before a number: "No. 10".
	beforeNumber
	// mayEndAsPlace is a title or, after a name, part of an address: "St.".
	mayEndAsPlace
)

// abbreviations holds the words that are written with a full stop, without
// it. Letter case counts: "Gen." is one, "gen." is none.
var abbreviations = sync.OnceValue(func() map[string]abbreviation {
	table := map[string]abbreviation{}
	for _, row := range []struct {
		kind abbreviation
		list string
	}{
		{beforeName, `Mr Mrs Ms Mx Messrs Mmes Mme Mlle Prof Profs Drs Gen Gens Lt Lieut Col Cols Maj Capt Cmdr Comdr Cdr Sgt Sgts
			Cpl Pvt Pte Adm Brig Sen Sens Rep Reps Gov Govs Pres Rev Fr Hon Msgr Supt Insp Det Const Atty Amb Treas Ald Cllr
			Dir Asst Assoc Dep Ambs Sr-Gen Cong Rt Ven Bp Abp Pr Eng Engr Arch Barr Alh Hajj Hj Datuk Dato Shri Smt
			vs v e.g i.e cf viz approx ca al Lt-Gen Maj-Gen Lt-Col Brig-Gen Col-Gen Vice-Adm Nat Natl Intl Gov-Gen
			MR MRS MS DR SEN REP GEN GOV PROF COL CAPT LT SGT
			Lt.-Gen Maj.-Gen Sec Secy Mgr W.O P.C Cst Spc Pfc Ens Mass-Gen Ph Psy Univ Inst Dept Depts`},
		{mayEndAsPlace, `St Ste Dr Mt Ft Pt`},
		{mayEnd, `Inc Co Cos Corp Ltd Plc Bros Jr Sr Jnr Snr Esq Assn Assoc Ave Blvd Rd Hwy Sq Pkwy Ln Bldg
			Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
			Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mich Minn Mont Neb Nev Okla Ore Penn Tenn Tex
			Va Vt Wash Wis Wyo Ont Que Alta Sask Man
			Pty Pvt.Ltd S.p.A ft lb lbs oz hr hrs min mins sec secs yr yrs mph sq cu est incl excl Tel tel ext Ext dept govt Govt
			intl natl Div Vol vol Mfg Bhd Sdn Sat.`},
		{endsBeforeCapital, `etc Etc`},
		{beforeNumber, `No Nos no nos Art Arts art p pp Fig Figs fig Sec Ch ch Sect para par Pt pt Rs c`},
	} {
		for _, w := range strings.Fields(row.list) {
			if _, taken := table[w]; !taken {
				table[w] = row.kind
			}
		}
	}
	return table
})

// starters are words that start a sentence where they are capitalised after
// an abbreviation: function words, which are no part of names.
var starters = Listed(`the a an it its he she they we i you this that these those there here his her their our my your
	in on at by for from of to with without under over after before since until during about among between against despite amid as
	if when while where who what why how which whose whether although though because unless once
	but and or nor so yet however meanwhile moreover nevertheless nonetheless instead also additionally separately earlier later
	then now today yesterday tomorrow still even only just some many most several few all both each every one two three four five
	no not never perhaps according following prior
	is are was were has have had does did do will would can could may might must should let`)

// domains are the ends of host names that are written without "www.".
var domains = Listed(`com org net gov edu mil int info io co uk us eu de fr ca au nz za ng ke in pk cn jp ru ua tv news online gh ug
	il ie it es nl se no dk fi pl ch at be br mx ar ph my sg hk tw kr th vn id lk bd np ae sa qa tr ir js py ai app dev me`)
