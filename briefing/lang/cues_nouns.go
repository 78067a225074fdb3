package lang

import (
	"strings"
	"sync"
)

// cueNoun is a noun that attributes: "announcement that", "promise to".
type cueNoun struct {
	that, to  bool
	preps     []string
	certainty Certainty
}

// cueNounTable lists nouns (singular), their complements ("that", "to", or
// prepositions parted by commas) and what they do to certainty.
const cueNounTable = `
announcement that
statement that
assertion that
claim that hedged
contention that
allegation that of hedged
accusation that of
argument that
belief that hedged
conviction that
view that
opinion that
conclusion that
finding that
admission that of
confession that
acknowledgement that of
acknowledgment that of
confirmation that of
disclosure that
revelation that
report that hedged
remark that
comment that
warning that of
fear that of hedged
concern that about,over,at hedged
worry that about hedged
doubt that about,over hedged
suspicion that hedged
speculation that hedged
suggestion that hedged
hint that hedged
hope that of,for hedged
expectation that of hedged
prediction that of hedged
forecast that of hedged
estimate that of hedged
denial that of denied
rejection of denied
dismissal of denied
assurance that intended
reassurance that
promise that to intended
pledge that to intended
vow that to intended
commitment that to intended
intention to of intended
plan to for intended
proposal that to for intended
offer to of intended
threat to of intended
demand that for intended
request that to for intended
call to for intended
appeal to for intended
plea to for intended
order that to intended
recommendation that to intended
decision that to intended
refusal to denied
ruling that
verdict that
testimony that
complaint that about
criticism of
support for
praise for
regret that at,over
disappointment that at,over,with
condemnation of
gratitude for
`

var cueNouns = sync.OnceValue(func() map[string]cueNoun {
	nouns := map[string]cueNoun{}
	for line := range strings.Lines(cueNounTable) {
		fields := strings.Fields(line)
		if len(fields) < 2 {
			continue
		}
		var n cueNoun
		for _, f := range fields[1:] {
			switch f {
			case "that":
				n.that = true
			case "to":
				n.to = true
			case "hedged", "denied", "intended":
				n.certainty = certaintyNames[f]
			default:
				n.preps = strings.Split(f, ",")
			}
		}
		nouns[fields[0]] = n
		nouns[thirdPerson(fields[0])] = n // plurals are spelt as third persons are
	}
	return nouns
})
