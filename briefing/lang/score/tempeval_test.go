package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const timeML = `<TimeML><DOCID>one</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2023-08-30" functionInDocument="CREATION_TIME">30 August</TIMEX3></DCT>
<TEXT>
The pier &amp; the mill <EVENT eid="e1">burned</EVENT> down <TIMEX3 tid="t1" type="DATE" value="2023-08-29">yesterday</TIMEX3>.

It was built in <TIMEX3 tid="t2" type="DATE" value="1958">1958</TIMEX3>.
</TEXT></TimeML>`

// TestTempEvalDates: the document date is no expression that counts; withheld,
// it leaves only what the text tells by itself.
func TestTempEvalDates(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "one.tml"), []byte(timeML), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		how  tempEval
		want []string
	}{
		{tempEval{}, []string{"against the document date", "2 found, 2 annotated", "value    P 1.000"}},
		{tempEval{undated: true, list: true}, []string{"withheld", "0 of 1 documents tell a date", "0.500 from the words alone", "2 found, 2 annotated",
			"strict   P 1.000", "value    P 0.500", "value\t\t2023-08-29, found XXXX-XX-XX"}},
	} {
		var b strings.Builder
		if err := c.how.score(&b, dir); err != nil {
			t.Fatal(err)
		}
		for _, w := range c.want {
			if !strings.Contains(b.String(), w) {
				t.Errorf("%+v: %q is not in\n%s", c.how, w, b.String())
			}
		}
	}
}
