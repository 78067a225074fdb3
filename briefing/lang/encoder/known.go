package encoder

// Known is what word lists know of a unit. The encoder takes it as a hint
// beside the unit's shape: a small one has read too little to know many names.
type Known uint8

// The hints.
const (
	Unknown       Known = iota
	KnownCountry        // a country or its capital
	KnownPeople         // an adjective or people of a country, faith or party
	KnownPlace          // a place
	KnownBody           // an organization
	KnownGiven          // a first name
	KnownFamily         // a last name
	KnownPerson         // both
	KnownNamesake       // a person's name and a place's
	KnownRole           // what a person is: "minister"
	KnownHead           // what a body is: "ministry"
	KnownCue            // a form of a verb that attributes
	KnownCommon         // an ordinary word
	KnownDate           // a day or a month

	// Knowns is the number of hints.
	Knowns = int(KnownDate) + 1
)
