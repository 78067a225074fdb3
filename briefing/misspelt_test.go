package briefing

import "testing"

func TestMisspeltNames(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"[Amos Linetzky]p spoke on Monday. [Linetzky]p said no. [Linetsky]p said yes.", 1},
		{"[Amos Linetzky]p spoke on Monday. [Linetyzk]p said yes.", 2},
		{"[Ada Brandt]p spoke on Monday. [Ida Brandl]p said no. [Brandl]p said yes.", 2},
		{"[Ada Brandt]p and [Bo Brandl]p spoke on Monday. [Brandr]p said yes.", 3},
		{"[Ada Kimm]p spoke on Monday. [Kima]p said yes.", 2},
	} {
		if b := named(t, c.text); len(b.Actors) != c.want {
			t.Errorf("%s: %q", c.text, actorLines(b))
		}
	}
	if b := named(t, "[Ada Brandt “”]p spoke on Monday. [Brandr]p said no."); len(b.Actors) == 0 {
		t.Errorf("%q", actorLines(b))
	}
	for pair, want := range map[[2]string]bool{
		{"hasina", "hasian"}: true, {"steyn", "styen"}: true, {"moor", "moor"}: false, {"zelensky", "zelenski"}: true,
		{"poroshenko", "porosenko"}: true, {"brandt", "brands"}: true, {"marlow", "harlan"}: false, {"ab", "abcd"}: false, {"", "a"}: true,
	} {
		if oneOff(pair[0], pair[1]) != want || oneOff(pair[1], pair[0]) != want {
			t.Errorf("%q", pair)
		}
	}
}
