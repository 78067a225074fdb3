package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestArrangeTiles holds the promise of layout for every size that a terminal
// may have: inside the screen, no overlap, nothing left over.
func TestArrangeTiles(t *testing.T) {
	frames := map[string]frame{
		"library":      {screen: libraryScreen},
		"reading":      {screen: documentScreen, focus: textPane, summary: 2},
		"claims":       {screen: documentScreen, focus: claimsPane, summary: 2, want: [3]int{24, 9, 12}},
		"timeline":     {screen: documentScreen, focus: timelinePane, summary: 1, want: [3]int{300, 2, 1}},
		"zoomed":       {screen: documentScreen, focus: actorsPane, zoomed: true, summary: 2},
		"text only":    {screen: documentScreen, focus: textPane, textOnly: true},
		"no bottom":    {screen: documentScreen, focus: textPane},
		"side widened": {screen: documentScreen, focus: textPane, widen: 40, summary: 2},
		"end widened":  {screen: documentScreen, focus: timelinePane, widenEnd: 60, widen: 60, summary: 2},
		"side narrow":  {screen: documentScreen, focus: textPane, widen: -40, summary: 2},
	}
	for name, f := range frames {
		for h := range 101 {
			for w := range 301 {
				f.w, f.h = w, h
				if err := tiles(arrange(f)); err != nil {
					t.Fatalf("%s at %d×%d: %v", name, w, h, err)
				}
			}
		}
	}
}

func tiles(l layout) error {
	if l.tooSmall {
		if l.w >= minWidth && l.h >= minHeight {
			return fmt.Errorf("called too small")
		}
		return nil
	}
	if len(l.slots) == 0 || len(l.ring()) == 0 {
		return fmt.Errorf("no pane to be seen")
	}
	parts := append([]rect{l.header, l.air, l.status}, l.columns...)
	for _, s := range l.slots {
		if s.rect.w < narrowestSide || s.rect.h < 3 {
			return fmt.Errorf("pane %d is only %d×%d", s.id, s.rect.w, s.rect.h)
		}
		if len(s.tabs) > 0 && !slices.Contains(s.tabs, s.id) {
			return fmt.Errorf("pane %d is not among its tabs", s.id)
		}
		parts = append(parts, s.rect)
	}
	area := 0
	for i, r := range parts {
		if r.empty() {
			continue
		}
		if r.x < 0 || r.y < 0 || r.x+r.w > l.w || r.y+r.h > l.h {
			return fmt.Errorf("%+v reaches out of the screen", r)
		}
		for _, o := range parts[:i] {
			if r.x < o.x+o.w && o.x < r.x+r.w && r.y < o.y+o.h && o.y < r.y+r.h {
				return fmt.Errorf("%+v overlaps %+v", r, o)
			}
		}
		area += r.w * r.h
	}
	if area != l.w*l.h {
		return fmt.Errorf("%d of %d cells belong to nobody", l.w*l.h-area, l.w*l.h)
	}
	return nil
}

// TestArrangePictures shows the layouts: a letter for each pane, drawn at a
// fifth of the width and a quarter of the height.
func TestArrangePictures(t *testing.T) {
	doc := func(w, h int, focus paneID) frame {
		return frame{w: w, h: h, screen: documentScreen, focus: focus, summary: 2}
	}
	zoomed := doc(120, 40, timelinePane)
	zoomed.zoomed = true
	only := doc(120, 40, textPane)
	only.textOnly = true
	full := doc(120, 40, claimsPane)
	full.want = [3]int{60, 5, 6}
	for _, c := range []struct {
		name string
		f    frame
		want string
	}{
		{"narrow shows the focused pane", doc(60, 20, actorsPane), `
			hhhhhhhhhhhh
			aaaaaaaaaaaa
			aaaaaaaaaaaa
			aaaaaaaaaaaa
			aaaaaaaaaaaa`},
		{"medium keeps the claims beside the text", doc(80, 24, textPane), `
			hhhhhhhhhhhhhhhh
			cccccc xxxxxxxxx
			cccccc xxxxxxxxx
			cccccc xxxxxxxxx
			cccccc xxxxxxxxx
			cccccc xxxxxxxxx`},
		{"low wide screens have tabs", doc(120, 20, timelinePane), `
			hhhhhhhhhhhhhhhhhhhhhhhh
			tttttttttxxxxxxxxxxxxxxx
			tttttttttxxxxxxxxxxxxxxx
			tttttttttxxxxxxxxxxxxxxx
			tttttttttxxxxxxxxxxxxxxx`},
		{"zoom", zoomed, `
			hhhhhhhhhhhhhhhhhhhhhhhh
			tttttttttttttttttttttttt
			tttttttttttttttttttttttt
			tttttttttttttttttttttttt
			tttttttttttttttttttttttt
			tttttttttttttttttttttttt
			tttttttttttttttttttttttt
			tttttttttttttttttttttttt
			tttttttttttttttttttttttt
			tttttttttttttttttttttttt`},
		{"text only", only, `
			xxxxxxxxxxxxxxxxxxxxxxxx
			xxxxxxxxxxxxxxxxxxxxxxxx
			xxxxxxxxxxxxxxxxxxxxxxxx
			xxxxxxxxxxxxxxxxxxxxxxxx
			xxxxxxxxxxxxxxxxxxxxxxxx
			xxxxxxxxxxxxxxxxxxxxxxxx
			xxxxxxxxxxxxxxxxxxxxxxxx
			xxxxxxxxxxxxxxxxxxxxxxxx
			xxxxxxxxxxxxxxxxxxxxxxxx
			xxxxxxxxxxxxxxxxxxxxxxxx`},
		{"wide stacks the side panes", doc(120, 40, claimsPane), `
			hhhhhhhhhhhhhhhhhhhhhhhh
			cccccccccxxxxxxxxxxxxxxx
			cccccccccxxxxxxxxxxxxxxx
			cccccccccxxxxxxxxxxxxxxx
			cccccccccxxxxxxxxxxxxxxx
			aaaaaaaaaxxxxxxxxxxxxxxx
			aaaaaaaaaxxxxxxxxxxxxxxx
			tttttttttxxxxxxxxxxxxxxx
			tttttttttxxxxxxxxxxxxxxx
			tttttttttxxxxxxxxxxxxxxx`},
		{"rows go where there is something to show", full, `
			hhhhhhhhhhhhhhhhhhhhhhhh
			cccccccccxxxxxxxxxxxxxxx
			cccccccccxxxxxxxxxxxxxxx
			cccccccccxxxxxxxxxxxxxxx
			cccccccccxxxxxxxxxxxxxxx
			cccccccccxxxxxxxxxxxxxxx
			cccccccccxxxxxxxxxxxxxxx
			aaaaaaaaaxxxxxxxxxxxxxxx
			tttttttttxxxxxxxxxxxxxxx
			tttttttttxxxxxxxxxxxxxxx`},
		{"very wide", doc(200, 40, textPane), `
			hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
			cccccccccc xxxxxxxxxxxxxxxxxxxtttttttttt
			cccccccccc xxxxxxxxxxxxxxxxxxxtttttttttt
			cccccccccc xxxxxxxxxxxxxxxxxxxtttttttttt
			cccccccccc xxxxxxxxxxxxxxxxxxxtttttttttt
			cccccccccc xxxxxxxxxxxxxxxxxxxtttttttttt
			cccccccccc xxxxxxxxxxxxxxxxxxxtttttttttt
			aaaaaaaaaa xxxxxxxxxxxxxxxxxxxtttttttttt
			aaaaaaaaaa xxxxxxxxxxxxxxxxxxxtttttttttt
			aaaaaaaaaa xxxxxxxxxxxxxxxxxxxtttttttttt`},
		{"library without preview", frame{w: 80, h: 16}, `
			llllllllllllllll
			llllllllllllllll
			llllllllllllllll
			llllllllllllllll`},
		{"library with preview", frame{w: 120, h: 16}, `
			llllllllllll ppppppppppp
			llllllllllll ppppppppppp
			llllllllllll ppppppppppp
			llllllllllll ppppppppppp`},
		{"too small", doc(19, 6, textPane), `
`},
	} {
		if got := picture(arrange(c.f)); got != strings.ReplaceAll(c.want, "\t", "") {
			t.Errorf("%s:%s", c.name, strings.ReplaceAll(got, "\n", "\n\t\t\t"))
		}
	}
}

func picture(l layout) string {
	letters := map[paneID]byte{claimsPane: 'c', actorsPane: 'a', timelinePane: 't', textPane: 'x', libraryPane: 'l', previewPane: 'p'}
	at := func(x, y int) byte {
		if l.header.contains(x, y) {
			return 'h'
		}
		for _, s := range l.slots {
			if s.rect.contains(x, y) {
				return letters[s.id]
			}
		}
		return ' '
	}
	var b strings.Builder
	for y := 1; y < l.h-1; y += 4 {
		row := make([]byte, 0, l.w/5)
		for x := 2; x < l.w; x += 5 {
			row = append(row, at(x, y))
		}
		b.WriteString("\n" + strings.TrimRight(string(row), " "))
	}
	return b.String()
}
