package ui

// palette is the colours of one theme by what they mean. A colour that is 0
// is the terminal's own.
type palette struct {
	text, strong, muted, rule            colour
	accent, actor, date                  colour
	said, quote, hedged, denied, intends colour
	evidence, evidenceGround             colour
	selected, mention, match             colour // grounds
	matchNow, matchNowGround             colour
	onMention, onMatch                   colour // words on those grounds
}

// The palettes in 24 bits. The screen's ground is the terminal's own, which
// they take to lie between black and #1c1c1c, or between white and #fdfaf3.
var (
	darkTrue = palette{
		text: rgb(0xd6d3cc), strong: rgb(0xf4f1ea), muted: rgb(0x9c968b), rule: rgb(0x4a4740),
		accent: rgb(0xe8b04b), actor: rgb(0xc4a7f0), date: rgb(0x7fc7c4),
		said: rgb(0xa9a49a), quote: rgb(0x8fce8a), hedged: rgb(0xe8b04b), denied: rgb(0xf0857a), intends: rgb(0x86b6f2),
		evidence: rgb(0xfff3cf), evidenceGround: rgb(0x4d3b12),
		selected: rgb(0x302d28), mention: rgb(0x3a2f52), onMention: rgb(0xf4f1ea), match: rgb(0x2f5d62), onMatch: rgb(0xf4f1ea),
		matchNow: rgb(0x0d1f20), matchNowGround: rgb(0x7fc7c4),
	}
	lightTrue = palette{
		text: rgb(0x2b2926), strong: rgb(0x0d0c0b), muted: rgb(0x6c675e), rule: rgb(0xc9c3b8),
		accent: rgb(0x975900), actor: rgb(0x6a3fb0), date: rgb(0x0d6b73),
		said: rgb(0x6c675e), quote: rgb(0x1f6f2b), hedged: rgb(0x8a5a00), denied: rgb(0xb3261e), intends: rgb(0x1b5fae),
		evidence: rgb(0x2b2000), evidenceGround: rgb(0xffe08a),
		selected: rgb(0xece7dc), mention: rgb(0xe3d8f7), onMention: rgb(0x0d0c0b), match: rgb(0xbfe6e9), onMatch: rgb(0x0d0c0b),
		matchNow: rgb(0xffffff), matchNowGround: rgb(0x0d6b73),
	}
)

// The palettes for terminals with 256 colours, from the cube and the greys:
// the sixteen first differ from terminal to terminal and are not used.
var (
	dark256 = palette{
		text: indexed(252), strong: indexed(255), muted: indexed(246), rule: indexed(239),
		accent: indexed(179), actor: indexed(183), date: indexed(116),
		said: indexed(248), quote: indexed(114), hedged: indexed(179), denied: indexed(210), intends: indexed(111),
		evidence: indexed(230), evidenceGround: indexed(94),
		selected: indexed(235), mention: indexed(60), onMention: indexed(255), match: indexed(23), onMatch: indexed(255),
		matchNow: indexed(16), matchNowGround: indexed(116),
	}
	light256 = palette{
		text: indexed(235), strong: indexed(232), muted: indexed(241), rule: indexed(250),
		accent: indexed(94), actor: indexed(55), date: indexed(23),
		said: indexed(241), quote: indexed(22), hedged: indexed(94), denied: indexed(124), intends: indexed(25),
		evidence: indexed(52), evidenceGround: indexed(222),
		selected: indexed(254), mention: indexed(189), onMention: indexed(232), match: indexed(152), onMatch: indexed(232),
		matchNow: indexed(231), matchNowGround: indexed(23),
	}
)

// The palettes for terminals with 16 colours. The words are the terminal's
// own, so that they suit whatever ground it has; marked words come with both
// of their colours.
var (
	dark16 = palette{
		strong: indexed(15), muted: indexed(8), rule: indexed(8),
		accent: indexed(11), actor: indexed(13), date: indexed(14),
		said: indexed(7), quote: indexed(10), hedged: indexed(11), denied: indexed(9), intends: indexed(6),
		evidence: indexed(0), evidenceGround: indexed(3),
		mention: indexed(5), onMention: indexed(15), match: indexed(6), onMatch: indexed(0),
		matchNow: indexed(0), matchNowGround: indexed(14),
	}
	light16 = palette{
		rule:   indexed(7), // grey words would be too pale on white: they are the terminal's own
		accent: indexed(1), actor: indexed(5), date: indexed(4),
		quote: indexed(4), hedged: indexed(5), denied: indexed(1), intends: indexed(4),
		evidence: indexed(0), evidenceGround: indexed(11),
		mention: indexed(13), onMention: indexed(0), match: indexed(14), onMatch: indexed(0),
		matchNow: indexed(15), matchNowGround: indexed(4),
	}
)

// paletteFor picks a palette; ok is false where there are no colours.
func paletteFor(light bool, profile colourProfile) (p palette, ok bool) {
	choose := func(dark, bright palette) (palette, bool) {
		if light {
			return bright, true
		}
		return dark, true
	}
	switch profile {
	case colours24bit:
		return choose(darkTrue, lightTrue)
	case colours256:
		return choose(dark256, light256)
	case colours16:
		return choose(dark16, light16)
	}
	return palette{}, false
}
