package briefing

import "strings"

// The values of the published form's closed lists, as the schema gives them
// and Decode requires them.
var (
	actorTypes   = values(Person, Organization, Country, Place, Group)
	mentionKinds = values(NameMention, NominalMention, PronounMention)
	sourceKinds  = values(NamedSource, AnonymousSource, DocumentSource, NoSource)
	claimKinds   = values(Direct, Indirect)
	certainties  = values(Asserted, Hedged, Denied, Intended)
	signalTypes  = values(HedgeSignal, NegationSignal, ModalSignal, IntentSignal)
	statuses     = values(Past, Ongoing, Planned, Possible)
	precisions   = values(ByTime, ByDay, ByWeek, ByMonth, BySeason, ByQuarter, ByYear, ByDecade, Vague)
	itemOrigins  = values(InText, ByAuthor)
	dateOrigins  = []string{"stated", "inferred"}
	nameTypes    = []string{"person", "organization", "place", "other"}
	timexTypes   = []string{"DATE", "TIME", "DURATION", "SET"}
	dateSources  = []string{"option", "metadata", "text", "address", "none"}
)

// values returns the strings of a closed list.
func values[T ~string](list ...T) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = string(v)
	}
	return out
}

// joinOr writes a list for a sentence: "a, b or c".
func joinOr(list []string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	last := len(list) - 1
	return strings.Join(list[:last], ", ") + " or " + list[last]
}
