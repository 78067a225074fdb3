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
