package ui

import "testing"

func TestOneReferenceOpensDirectly(t *testing.T) {
	drive(t, 120, 40, theFerries(t), Options{}).
		see("Port of Vellmar in Talks", "CLAIMS", "TIMELINE", "The harbour authority of Vellmar has disclosed").
		seeNot("BRIEFINGS")
}

func TestSeveralDocumentsOpenTheLibrary(t *testing.T) {
	drive(t, 120, 40, threeDocuments(t), Options{}).
		see("BRIEFINGS", "Lighthouse Keeper Retires").
		keys("j enter").see("Lighthouse Keeper Retires", "CLAIMS").seeNot("BRIEFINGS").
		keys("q").see("BRIEFINGS")
}
