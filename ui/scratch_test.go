package ui

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
)

func TestScratch(t *testing.T) {
	what := os.Getenv("SCRATCH")
	if what == "" {
		t.Skip()
	}
	f := strings.Fields(what)
	w, _ := strconv.Atoi(f[1])
	h, _ := strconv.Atoi(f[2])
	st := newStyles(styleOptions{Light: os.Getenv("LIGHT") != "", Plain: os.Getenv("PLAIN") != ""})
	var c canvas
	c.reset(w, h)
	scratchDraw(t, f, &c, rect{0, 0, w, h}, st)
	if os.Getenv("TXT") != "" {
		fmt.Println(plainText(&c))
		return
	}
	os.WriteFile(os.Getenv("OUT"), []byte("\x1b[2J\x1b[H"+c.String()), 0o644)
}

func scratchDraw(t *testing.T, f []string, c *canvas, r rect, st *Styles) {
	b, doc := ferries(t)
	switch f[0] {
	case "claims":
		p := newClaimsPane()
		p.resize(r)
		p.setBriefing(b, doc)
		p.move(1)
		p.move(1)
		p.draw(c, st, true)
	case "actors":
		p := newActorsPane()
		p.resize(r)
		p.setBriefing(b, doc)
		p.move(1)
		p.move(1)
		p.draw(c, st, true)
	case "timeline":
		p := newTimelinePane()
		p.resize(r)
		p.setBriefing(b, doc)
		p.move(1)
		p.move(1)
		p.draw(c, st, true)
	}
}
