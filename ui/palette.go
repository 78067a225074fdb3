package ui

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// palette is the colours of one theme by what they mean. A colour that is nil
// is the terminal's own.
type palette struct {
	text, strong, muted, rule            color.Color
	accent, actor, date                  color.Color
	said, quote, hedged, denied, intends color.Color
	evidence, evidenceGround             color.Color
	selected, mention, match             color.Color // grounds
	matchNow, matchNowGround             color.Color
	onMention, onMatch                   color.Color // words on those grounds
}

// trueColours is the palette in 24 bits. The screen's ground is the terminal's
// own, which it takes to lie between white and #fdfaf3, or between black and
// #1c1c1c.
func trueColours(choose lipgloss.LightDarkFunc) palette {
	of := func(light, dark string) color.Color { return choose(lipgloss.Color(light), lipgloss.Color(dark)) }
	return palette{
		text: of("#2b2926", "#d6d3cc"), strong: of("#0d0c0b", "#f4f1ea"), muted: of("#6c675e", "#9c968b"), rule: of("#c9c3b8", "#4a4740"),
		accent: of("#975900", "#e8b04b"), actor: of("#6a3fb0", "#c4a7f0"), date: of("#0d6b73", "#7fc7c4"),
		said: of("#6c675e", "#a9a49a"), quote: of("#1f6f2b", "#8fce8a"),
		hedged: of("#8a5a00", "#e8b04b"), denied: of("#b3261e", "#f0857a"), intends: of("#1b5fae", "#86b6f2"),
		evidence: of("#2b2000", "#fff3cf"), evidenceGround: of("#ffe08a", "#4d3b12"),
		selected: of("#ece7dc", "#302d28"),
		mention:  of("#e3d8f7", "#3a2f52"), onMention: of("#0d0c0b", "#f4f1ea"),
		match: of("#bfe6e9", "#2f5d62"), onMatch: of("#0d0c0b", "#f4f1ea"),
		matchNow: of("#ffffff", "#0d1f20"), matchNowGround: of("#0d6b73", "#7fc7c4"),
	}
}

// indexedColours is the palette for terminals with 256 colours, from the cube
// and the greys: the sixteen first differ from terminal to terminal and are
// not used.
func indexedColours(choose lipgloss.LightDarkFunc) palette {
	of := func(light, dark uint8) color.Color {
		return choose(lipgloss.ANSIColor(light), lipgloss.ANSIColor(dark))
	}
	return palette{
		text: of(235, 252), strong: of(232, 255), muted: of(241, 246), rule: of(250, 239),
		accent: of(94, 179), actor: of(55, 183), date: of(23, 116),
		said: of(241, 248), quote: of(22, 114),
		hedged: of(94, 179), denied: of(124, 210), intends: of(25, 111),
		evidence: of(52, 230), evidenceGround: of(222, 94),
		selected: of(254, 235),
		mention:  of(189, 60), onMention: of(232, 255),
		match: of(152, 23), onMatch: of(232, 255),
		matchNow: of(231, 16), matchNowGround: of(23, 116),
	}
}

// basicColours is the palette for terminals with 16 colours. The words are the
// terminal's own, so that they suit whatever ground it has, grey ones too on
// white, where they would be too pale; marked words come with both of their
// colours.
func basicColours(of lipgloss.LightDarkFunc) palette {
	return palette{
		strong: of(nil, lipgloss.BrightWhite), muted: of(nil, lipgloss.BrightBlack), rule: of(lipgloss.White, lipgloss.BrightBlack),
		accent: of(lipgloss.Red, lipgloss.BrightYellow), actor: of(lipgloss.Magenta, lipgloss.BrightMagenta), date: of(lipgloss.Blue, lipgloss.BrightCyan),
		said: of(nil, lipgloss.White), quote: of(lipgloss.Blue, lipgloss.BrightGreen),
		hedged: of(lipgloss.Magenta, lipgloss.BrightYellow), denied: of(lipgloss.Red, lipgloss.BrightRed), intends: of(lipgloss.Blue, lipgloss.Cyan),
		evidence: of(lipgloss.Black, lipgloss.Black), evidenceGround: of(lipgloss.BrightYellow, lipgloss.Yellow),
		mention: of(lipgloss.BrightMagenta, lipgloss.Magenta), onMention: of(lipgloss.Black, lipgloss.BrightWhite),
		match: of(lipgloss.BrightCyan, lipgloss.Cyan), onMatch: of(lipgloss.Black, lipgloss.Black),
		matchNow: of(lipgloss.BrightWhite, lipgloss.Black), matchNowGround: of(lipgloss.Blue, lipgloss.BrightCyan),
	}
}

// paletteFor picks a palette; ok is false where there are no colours.
func paletteFor(light bool, profile colourProfile) (p palette, ok bool) {
	choose := lipgloss.LightDark(!light)
	switch profile {
	case colours24bit:
		return trueColours(choose), true
	case colours256:
		return indexedColours(choose), true
	case colours16:
		return basicColours(choose), true
	}
	return palette{}, false
}
