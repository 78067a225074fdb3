package content

import "testing"

func TestLanguage(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{prose, "en"},
		{"Mr Štěpán Dvořáček-Horáček told Agnieszka Wrześniewska in Szczebrzeszyn that the ferry to Świnoujście would not sail.", "en"},
		{"Die Fähre hat den Hafen im Morgengrauen mit zweihundert Menschen an Bord verlassen, sagte der Kapitän.", "de"},
		{"Le bac a quitté le port à l’aube avec deux cents personnes à bord, a déclaré le capitaine.", "fr"},
		{"El transbordador salió del puerto al amanecer con doscientas personas a bordo, dijo el capitán.", "es"},
		{"O barco saiu do porto ao amanhecer com duzentas pessoas a bordo, disse o comandante aos jornalistas.", "pt"},
		{"Паром вышел из гавани на рассвете. На борту было двести человек, сообщил капитан. Они ждали три дня, пока не кончилась буря, и только потом вышли в море, хотя волны были ещё высокими.", "ru"},
		{"غادرت العبارة الميناء عند الفجر وعلى متنها مئتا شخص، كما قال القبطان للصحفيين.", "ar"},
		{"کشتی در سپیده دم با دویست نفر سرنشین بندر را ترک کرد، ناخدا به خبرنگاران گفت.", "fa"},
		{"渡轮黎明时分离开港口，船上载有两百人，船长说。他们等了三天，风暴才过去。", "zh"},
		{"フェリーは夜明けに二百人を乗せて港を出た、と船長は語った。嵐は三日続いた。", "ja"},
		{"Ferry", ""},
		{"Council approves budget. Residents protest.", ""},
		{"Marie Dupont, a Paris lawyer, denied it.", ""},
		{"Oil prices surge after tanker attack near strait", ""},
		{"Minister Jean-Luc Dupuis quits after questions about expenses", ""},
		{"Rita de la Cruz visits Marseille, Paris, Lyon", ""},
		{"Le maire démissionne après une enquête", "fr"},
		{"Die Polizei hat einen Mann festgenommen", "de"},
		{"Incendio destruye fabrica de muebles en Madrid", "es"},
		{"12 34 56 78 90 — 12:30, 13:45; 14:00", ""},
		{"", ""},
	} {
		if got, _ := guessLanguage(c.text); got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

// A few sentences with many names are of the language of what stands between
// the names, wherever the named come from.
func TestLanguageBetweenNames(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Harbour minister Jon Berg resigned on Monday, telling Prime Minister Karl Holt \"I can no longer do this work\". Prime Minister Holt is under pressure. Berg quit, telling Mr Holt's aides \"I am tired\".", "en"},
		{"Police arrested Jon Berg, Karl Holt, Ingrid Solberg and Bjørn Haugen near Grønland torg. Nobody was hurt.", "en"},
		{"Stortinget speaker Eva Kristin Hansen quit after NRK reported Viken county police opened an investigation into Sosialistisk Venstreparti housing.", "en"},
		{"Emmanuel Macron a rencontré Olaf Scholz et Giorgia Meloni à Bruxelles.", "fr"},
		{"Der Bürgermeister von Bremen, Karl Meier, ist am Montag zurückgetreten. Seine Nachfolgerin wird Anna Schulz.", "de"},
		{"In Berlin hat Robert Habeck am Montag mit Christian Lindner und Annalena Baerbock gesprochen.", "de"},
		{"Pedro Sánchez se reunió con Emmanuel Macron y Olaf Scholz en Madrid.", "es"},
		{"Jon Berg ble pågrepet i Bergen. Politiet i Vest siktet ham for drap på Karl Holt.", "nb"},
		{"Statsminister Ulf Kristersson träffade Jonas Gahr Støre och Mette Frederiksen i Stockholm.", "sv"},
		{"Havneminister Jon Berg gik af mandag. Det siger Karl Holt fra Venstre til avisen. Han er presset.", "da"},
		{"De burgemeester van Utrecht, Jan de Vries, is maandag opgestapt. Karin Bakker volgt hem op.", "nl"},
		{"Die burgemeester van Kaapstad, Jan de Villiers, het Maandag bedank. Karin Bakker volg hom op.", "af"},
		{"Giorgia Meloni ha incontrato Emmanuel Macron e Olaf Scholz a Roma.", "it"},
		{"O presidente da Câmara do Porto, Rui Moreira, demitiu-se na segunda-feira. Filipe Araújo fica no lugar.", "pt"},
		{"Minister Jan Kowalski podał się do dymisji w poniedziałek. Premier Tusk jest pod presją.", "pl"},
		{"Pääministeri Petteri Orpo tapasi Ulf Kristerssonin ja Jonas Gahr Støren Helsingissä maanantaina.", "fi"},
	} {
		if got, _ := guessLanguage(c.text); got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

func TestLanguageOfMetadata(t *testing.T) {
	const german = "Die Fähre hat den Hafen im Morgengrauen mit zweihundert Menschen an Bord verlassen, sagte der Kapitän der Zeitung am Montag. " +
		"Er habe drei Tage lang gewartet, bis der Sturm vorüber war und die See wieder ruhig genug, um mit einem so alten Schiff hinauszufahren. Verletzt wurde niemand."
	for _, c := range []struct{ said, text, want string }{
		{"da", "Ferry", "da"},
		{"en", german, "de"},
		{"de", german, "de"},
		{"de", prose + " " + prose + " " + prose + " " + prose, "en"},
		{"sv", "The ferry sails.", "sv"},
	} {
		doc := readMarkdown(t, "---\nlanguage: "+c.said+"\n---\n\n"+c.text)
		settleLanguage(doc)
		if doc.Language != c.want {
			t.Errorf("said %q: got %q, want %q", c.said, doc.Language, c.want)
		}
	}
}
