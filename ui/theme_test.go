package ui

import (
	"fmt"
	"image/color"
	"math"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// The grounds that terminals have, and the colours of xterm, which stand for
// those of all terminals with sixteen.
var (
	darkGrounds  = []uint32{0x000000, 0x1c1c1c}
	lightGrounds = []uint32{0xffffff, 0xfdfaf3}
	xterm16      = [16]uint32{
		0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
		0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
	}
)

func rgbOf(c color.Color, unset uint32) uint32 {
	switch c := c.(type) {
	case nil:
		return unset
	case ansi.BasicColor:
		return xterm16[c]
	}
	r, g, b, _ := c.RGBA()
	return r>>8<<16 | g>>8<<8 | b>>8
}

// contrast is the contrast ratio of WCAG 2.1.
func contrast(a, b uint32) float64 {
	light := func(c uint32) float64 {
		sum := 0.0
		for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
			v := float64(c>>(16-8*i)&0xff) / 255
			if v <= 0.04045 {
				v /= 12.92
			} else {
				v = math.Pow((v+0.055)/1.055, 2.4)
			}
			sum += weight * v
		}
		return sum
	}
	x, y := light(a), light(b)
	return (math.Max(x, y) + 0.05) / (math.Min(x, y) + 0.05)
}

// words lists the looks that words can have, by name.
func words(st *Styles) map[string]style {
	return map[string]style{
		"text": st.Text, "strong": st.Strong, "muted": st.Muted, "accent": st.Accent, "title": st.Title, "title focus": st.TitleFocus,
		"actor": st.Actor, "date": st.Date, "said": st.Said, "quote": st.Quote, "hedged": st.Hedged, "denied": st.Denied, "intends": st.Intends,
		"heading": st.Heading, "title of text": st.HeadTitle, "bold": st.BoldText, "code": st.Text.over(st.Code), "caption": st.Caption,
		"marker": st.Marker, "source": st.SourceNumber, "quoted": st.Blockquote,
	}
}

func TestWordsAreReadableInEveryTheme(t *testing.T) {
	const least = 4.5
	for _, light := range []bool{false, true} {
		for profile := colours24bit; profile < coloursNone; profile++ {
			st := newStyles(styleOptions{Light: light, Profile: profile})
			grounds, ink := darkGrounds, xterm16[7]
			if light {
				grounds, ink = lightGrounds, xterm16[0]
			}
			if profile == colours16 {
				grounds = grounds[:1]
			}
			check := func(what string, s style, ground uint32) {
				t.Helper()
				if c := contrast(rgbOf(s.fg, ink), rgbOf(s.bg, ground)); c < least {
					t.Errorf("%s: %s has a contrast of %.2f", st.Name, what, c)
				}
			}
			for _, ground := range grounds {
				for name, s := range words(st) {
					what := fmt.Sprintf("%s on %06x", name, ground)
					check(what, s, ground)
					check(what+", selected", s.over(st.Selected), ground)
				}
				for l := layerEvidence; l < layerDrag; l++ {
					for _, base := range []style{st.Text, st.Muted, st.Strong, st.Code, st.Caption, st.Text.over(st.Evidence), st.Text.over(st.Mention)} {
						check(fmt.Sprintf("layer %d on %v", l, base), l.lay(base, st), ground)
					}
				}
			}
		}
	}
}

// TestHighlightsAreToldApart lays the layers over one another: the reader must
// see from the look alone what is marked.
func TestHighlightsAreToldApart(t *testing.T) {
	sets := map[string][]layer{
		"nothing": {}, "evidence": {layerEvidence}, "mention": {layerMention}, "cue": {layerEvidence, layerCue}, "match": {layerMatch},
		"current match": {layerMatch, layerMatchNow}, "mention in evidence": {layerEvidence, layerMention},
		"match in evidence": {layerEvidence, layerMatch}, "match in mention": {layerMention, layerMatch}, "selection": {layerDrag},
	}
	for _, o := range []styleOptions{{}, {Light: true}, {Profile: colours256}, {Light: true, Profile: colours256},
		{Profile: colours16}, {Light: true, Profile: colours16}, {Plain: true}} {
		st := newStyles(o)
		seen := map[style]string{}
		for name, layers := range sets {
			look := st.Text
			for _, l := range layers {
				look = l.lay(look, st)
			}
			if other := seen[look]; other != "" {
				t.Errorf("%s: %s looks like %s", st.Name, name, other)
			}
			seen[look] = name
		}
	}
}

func TestPlainStylesHaveNoColour(t *testing.T) {
	st := newStyles(styleOptions{Plain: true})
	for name, s := range words(st) {
		if s.fg != nil || s.bg != nil {
			t.Errorf("%s has a colour", name)
		}
	}
	for l := range layerCount {
		if s := l.style(st); s.fg != nil || s.bg != nil || s.attr == 0 {
			t.Errorf("layer %d: %v", l, s)
		}
	}
}

func TestSignsAreOneCellInBothAlphabets(t *testing.T) {
	for _, s := range []Signs{unicodeSigns, asciiSigns} {
		all := []string{s.Rule, s.RuleFocus, s.Column, s.Bar, s.Dot, s.Tick, s.Thumb, s.Track, s.Past, s.Ongoing, s.Planned, s.Possible,
			s.Follows, s.Same, s.Ellipsis, s.Para, s.Unread, s.Star, s.Middot, s.OpenQuote, s.CloseQuote, s.Quoted}
		for _, sign := range append(all, s.Strip[:]...) {
			if cells(sign) != 1 {
				t.Errorf("%q takes %d cells", sign, cells(sign))
			}
		}
	}
	for _, r := range fmt.Sprint(asciiSigns) {
		if r > 0x7e {
			t.Errorf("%q is no ASCII", r)
		}
	}
}

func TestNamesOfStylesDiffer(t *testing.T) {
	seen := map[string]bool{}
	for profile := colours24bit; profile <= coloursNone; profile++ {
		for _, o := range []styleOptions{{Profile: profile}, {Profile: profile, Light: true}, {Profile: profile, ASCII: true}} {
			name := newStyles(o).Name
			if seen[name] && profile != coloursNone {
				t.Errorf("two themes are called %s", name)
			}
			seen[name] = true
		}
	}
}

// TestCodeIsNoDate holds that code in the text does not look like a date.
func TestCodeIsNoDate(t *testing.T) {
	for _, o := range []styleOptions{{}, {Light: true}, {Profile: colours256}, {Profile: colours16}, {Profile: colours16, Light: true}} {
		if st := newStyles(o); st.Code.fg != nil && st.Code.fg == st.Date.fg || st.Code == (style{}) || st.Code == st.BoldText {
			t.Errorf("%s: code looks like %v", st.Name, st.Code)
		}
	}
}

// TestGroundIsTakenFromTheEnvironment holds that a light ground is known before
// the terminal answers, that its answer counts more, and that the reader's word
// counts most.
func TestGroundIsTakenFromTheEnvironment(t *testing.T) {
	for env, want := range map[string]bool{"": false, "COLORFGBG=0;15": true, "COLORFGBG=0;default;7": true, "COLORFGBG=15;0": false, "COLORFGBG=": false, "COLORFGBG=0;115": false} {
		d := drive(t, 80, 24, theFerries(t), Options{Environ: []string{"COLORFGBG=15;0", env}, Theme: "auto"})
		if strings.HasPrefix(d.m.styles.Name, "light") != want {
			t.Errorf("%q: the theme is %s", env, d.m.styles.Name)
		}
	}
	d := drive(t, 80, 24, theFerries(t), Options{Environ: []string{"COLORFGBG=0;15"}, Theme: "auto"})
	if d.send(tea.BackgroundColorMsg{Color: color.Black}); !strings.HasPrefix(d.m.styles.Name, "dark") {
		t.Errorf("on a dark ground the theme is %s", d.m.styles.Name)
	}
	if d = drive(t, 80, 24, theFerries(t), Options{Environ: []string{"COLORFGBG=0;15"}, Theme: "dark"}); !strings.HasPrefix(d.m.styles.Name, "dark") {
		t.Errorf("the theme asked for is dark, not %s", d.m.styles.Name)
	}
}
