package ui

import "strings"

// Styles is every look that the reader uses, made from one palette. It is
// rebuilt only when the background, the colour profile or the theme changes,
// and passed by pointer. Where a style has both colour and attribute, the
// attribute alone must tell it apart: NO_COLOR keeps attributes.
type Styles struct {
	Text, Strong, Muted, Rule style

	Accent      style // focus, keys, selection bar
	Title       style // pane title; TitleFocused where the pane has the focus
	TitleFocus  style
	RuleFocus   style
	Actor, Date style

	Said, Quote, Hedged, Denied, Intends style // the words for kinds, and signal words

	Selected style // ground of the selected row
	Evidence style // the sentence that proves the selected item
	Cue      style // the cue inside it
	Mention  style // a mention of the chosen actor
	Match    style // a match of the search
	MatchNow style // the match that the reader is at
	Drag     style // text being selected with the mouse

	Heading, Emphasis, BoldText, Struck, Code, LinkText, Blockquote style // set text
	HeadTitle, Caption, Marker, SourceNumber                        style // set text

	Signs Signs
	// Name is part of every render key: two Styles with one name look alike.
	Name string
}

// Signs are the signs of the chrome, each one cell wide, with an ASCII twin
// for terminals without Unicode. Only the key Enter, which has no sign in ASCII,
// is a word there.
type Signs struct {
	Rule, RuleFocus, Column string    // ─ ━ │
	Bar, Dot, Tick, Thumb   string    // ▌ ▪ ◂ ▐
	Track                   string    // │
	Past, Ongoing, Planned  string    // ● ◐ ◌
	Possible, Follows, Same string    // ○ ↳ =
	Ellipsis, Para, Unread  string    // … ¶ ●
	Star, Enter, Middot     string    // ★ ⏎ ·
	Strip                   [6]string // mention strip: · ▁ ▂ ▃ ▄ ▅ by count
	OpenQuote, CloseQuote   string    // “ ”
	Quoted                  string    // ▎: the bar of a block quotation
}

// colourProfile is what a terminal can show.
type colourProfile uint8

// The profiles; the zero value is full colour.
const (
	colours24bit colourProfile = iota
	colours256
	colours16
	coloursNone
)

// styleOptions say what Styles are made for. The zero value is the dark theme
// in full colour with Unicode signs.
type styleOptions struct {
	Light   bool // the terminal's ground is light
	Plain   bool // attributes only: NO_COLOR or --theme plain
	Profile colourProfile
	ASCII   bool // the terminal shows no Unicode
}

// newStyles makes every look for a terminal.
func newStyles(o styleOptions) *Styles {
	profile := o.Profile
	if o.Plain {
		profile = coloursNone
	}
	var st *Styles
	if p, ok := paletteFor(o.Light, profile); ok {
		st = coloured(p)
	} else {
		st = attributesOnly()
	}
	st.Signs, st.Name = unicodeSigns, themeName(o.Light, profile)
	if o.ASCII {
		st.Signs, st.Name = asciiSigns, st.Name+"-ascii"
	}
	return st
}

// plain reports whether there are no colours.
func (s *Styles) plain() bool { return s.Evidence.fg == nil && s.Evidence.bg == nil }

// lightGround reports whether the environment tells of a light ground: some
// terminals leave the numbers of their two colours in COLORFGBG, "0;15". What the
// terminal itself answers counts more.
func lightGround(environ []string) bool {
	light := false
	for _, e := range environ {
		if v, ok := strings.CutPrefix(e, "COLORFGBG="); ok {
			ground := v[strings.LastIndexByte(v, ';')+1:]
			light = ground == "7" || ground == "15"
		}
	}
	return light
}

func themeName(light bool, profile colourProfile) string {
	suffix := [...]string{"", "-256", "-16"}
	switch {
	case profile == coloursNone:
		return "plain"
	case light:
		return "light" + suffix[profile]
	}
	return "dark" + suffix[profile]
}

// coloured makes the looks from a palette. Attributes go along wherever two
// things that mean different things could meet in one place.
func coloured(p palette) *Styles {
	st := &Styles{
		Text: style{fg: p.text}, Strong: style{fg: p.strong, attr: bold}, Muted: style{fg: p.muted}, Rule: style{fg: p.rule},
		Accent: style{fg: p.accent, attr: bold},
		Title:  style{fg: p.muted}, TitleFocus: style{fg: p.strong, attr: bold}, RuleFocus: style{fg: p.accent, attr: bold},
		Actor: style{fg: p.actor, attr: bold}, Date: style{fg: p.date},
		Said: style{fg: p.said}, Quote: style{fg: p.quote}, Hedged: style{fg: p.hedged},
		Denied: style{fg: p.denied}, Intends: style{fg: p.intends},
		Selected: style{bg: p.selected},
		Evidence: style{fg: p.evidence, bg: p.evidenceGround},
		Cue:      style{fg: p.evidence, bg: p.evidenceGround, attr: bold | underline},
		Mention:  style{fg: p.onMention, bg: p.mention, attr: bold},
		Match:    style{fg: p.onMatch, bg: p.match},
		MatchNow: style{fg: p.matchNow, bg: p.matchNowGround, attr: bold},
		Drag:     style{attr: reverse},
	}
	if p.selected == nil { // sixteen colours: too few grounds to tell everything apart by them
		st.Selected = style{attr: bold}
		st.Evidence.attr |= underline
	}
	st.Heading = style{fg: p.strong, attr: bold}
	st.HeadTitle = style{fg: p.strong, attr: bold}
	st.Emphasis, st.BoldText, st.Struck = style{attr: italic}, style{fg: p.strong, attr: bold}, style{attr: struck}
	st.Code, st.LinkText, st.Blockquote = style{fg: p.strong, bg: p.selected}, style{attr: underline}, style{fg: p.text}
	if p.selected == nil { // no ground of its own
		st.Code = style{fg: p.strong, attr: bold | italic}
	}
	st.Caption, st.Marker, st.SourceNumber = style{fg: p.muted, attr: italic}, style{fg: p.muted}, style{fg: p.muted}
	return st
}

// attributesOnly makes the looks for a terminal without colours: underline is
// evidence, bold is a name, reverse is a match, and where two meet both show.
func attributesOnly() *Styles {
	st := &Styles{
		Strong: style{attr: bold}, Muted: style{attr: faint}, Rule: style{attr: faint},
		Accent: style{attr: bold}, Title: style{}, TitleFocus: style{attr: bold}, RuleFocus: style{attr: bold},
		Actor: style{attr: bold}, Date: style{},
		Hedged: style{attr: italic}, Denied: style{attr: bold}, Intends: style{attr: underline},
		Selected: style{attr: bold},
		Evidence: style{attr: underline},
		Cue:      style{attr: underline | bold | italic},
		Mention:  style{attr: bold},
		Match:    style{attr: reverse},
		MatchNow: style{attr: reverse | bold | italic},
		Drag:     style{attr: reverse | faint},
	}
	st.Heading, st.HeadTitle = style{attr: bold}, style{attr: bold}
	st.Emphasis, st.BoldText, st.Struck = style{attr: italic}, style{attr: bold}, style{attr: struck}
	st.Caption = style{attr: italic} // a link is told by its number
	st.Marker, st.SourceNumber = style{attr: faint}, style{attr: faint}
	return st
}

var unicodeSigns = Signs{
	Rule: "─", RuleFocus: "━", Column: "│",
	Bar: "▌", Dot: "▪", Tick: "◂", Thumb: "▐", Track: "│",
	Past: "●", Ongoing: "◐", Planned: "◌", Possible: "○", Follows: "↳", Same: "=",
	Ellipsis: "…", Para: "¶", Unread: "●", Star: "★", Enter: "⏎", Middot: "·",
	Strip:     [6]string{"·", "▁", "▂", "▃", "▄", "▅"},
	OpenQuote: "“", CloseQuote: "”", Quoted: "▎",
}

var asciiSigns = Signs{
	Rule: "-", RuleFocus: "=", Column: "|",
	Bar: ">", Dot: "*", Tick: "<", Thumb: "#", Track: "|",
	Past: "*", Ongoing: "~", Planned: "o", Possible: "?", Follows: "'", Same: "=",
	Ellipsis: "~", Para: "p", Unread: "*", Star: "+", Enter: "Enter", Middot: "-",
	Strip:     [6]string{".", "1", "2", "3", "4", "5"},
	OpenQuote: "\"", CloseQuote: "\"", Quoted: "|",
}
