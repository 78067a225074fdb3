package ui

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

	Heading, Emphasis, BoldText, Code, LinkText, Blockquote style // set text

	Signs Signs
	// Name is part of every render key: two Styles with one name look alike.
	Name string
}

// Signs are the signs of the chrome, each one cell wide, with an ASCII twin
// for terminals without Unicode.
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
}
