package lang

import "testing"

// TestTornNames holds what is made of bodies' names that are marked in parts, of short
// forms in brackets, and of titles that are none.
func TestTornNames(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"what a campaign calls for is its name": {
			"The group [Restore]o [Norwyn]o's Rivers sued.", "Restore Norwyn's Rivers:organization"},
		"a campaign's name in two parts":   {"[Save]o [Norwyn Harbour]o sued.", "Save Norwyn Harbour:organization"},
		"two bodies side by side are two":  {"The [Harlow Party]o [Harbour Union]o deal fell.", "Harlow Party:organization Harbour Union:organization"},
		"the Executive is no title":        {"Then the Executive [Yuan]p met.", "Executive Yuan:organization"},
		"the Executive marked apart":       {"Then the [Executive]o [Yuan]p met.", "Executive Yuan:organization"},
		"a first partner is of the firm":   {"He left [Dalton]o, [Moor & Hale Inc.]o of Odda.", "Dalton, Moor & Hale Inc.:organization"},
		"a company before another is not":  {"He left [Dalton]o, [Moor Hale Inc.]o and others.", "Dalton:organization Moor Hale Inc.:organization"},
		"a short form in brackets":         {"The [Harlow Center for Rights]o ([Cenhar]p) met. Then [Cenhar]p met.", "Harlow Center for Rights:organization Cenhar:organization Cenhar:organization"},
		"a short form that is not marked":  {"The [Harlow Center for Rights]o (Cenhar) met.", "Harlow Center for Rights:organization Cenhar:organization"},
		"whom a body sent is a person":     {"[Ana Tolm]p of the [Harlow Rowing Club]o ([Tolm]p) won.", "Ana Tolm:person Harlow Rowing Club:organization Tolm:person"},
		"where a body is remains a place":  {"The [Harlow Rowing Club]o ([Tolmen]l) won.", "Harlow Rowing Club:organization Tolmen:place"},
		"the town of a state's university": {"She left the [University of Texas]o at Austin on Monday.", "University of Texas at Austin:organization"},
		"a secretary cut short is no body": {"[US Sec.]o of State [John Marlow]p left.", "US:place=United States <US Sec. of State>John Marlow:person"},
		"an ordinary word is no body":      {"Then the [independent]o [Harlow Center]o met.", "Harlow Center:organization"},
		"Mother is a part of the name":     {"Then [Mother Agnes]p met.", "Mother Agnes:person"},
		"offices of two people are parted": {"The Crown Prince and Prime Minister [Karl Dahl]p met. Crown Prince [Erik Moor]p left.", "<Prime Minister>Karl Dahl:person <Crown Prince>Erik Moor:person"},
		"offices of one person stand":      {"The Crown Prince and Prime Minister [Karl Dahl]p met. Judge [Erik Moor]p left.", "<Crown Prince and Prime Minister>Karl Dahl:person <Judge>Erik Moor:person"},
		"offices without an article stand": {"Then Crown Prince and Prime Minister [Karl Dahl]p met Crown Prince [Erik Moor]p.", "<Crown Prince and Prime Minister>Karl Dahl:person <Crown Prince>Erik Moor:person"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := shownNames(labelledNames(c.text)); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
