package content

import (
	"strings"

	"sitrep/content/span"
)

var (
	// captionLine is a line in brackets that says what a picture shows, or one
	// that a page calls a caption.
	captionLine = lazily(`^[(\[](?i:file photo|photo|image|picture|video|pictured|caption|graphic|map|chart)\b[^\])]*[\])]$|^(?:Image|Media|Photo) caption,? ?\S`)

	// galleryCount is the place in a gallery that a caption has grown together
	// with: "1of4The harbour ...".
	galleryCount = lazily(`^\d{1,2} ?of ?\d{1,2}\s?[A-Z]`)

	captionEnd = lazily(`(?i)(?:^|[.!?”"')\s]\s*)[(\[]?(?:image|photo|picture|photograph|foto|illustration|graphic|credit|video)s?(?: credit| source| courtesy)?(?: ?: ?| by | courtesy of )[^:\n]+[)\]]?\.?$`)

	// agencyCredit is the picture's agency behind the last full stop, alone or
	// with the photographer.
	agencyCredit = lazily(`[.!?”"’)]\s?[(\[]?(?:` + pictureAgency + `) ?/ ?[\p{Lu}][^.:!?]{1,50}[)\]]?$|[.!?”"’)]\s?[(\[]?(?:` + pictureAgency + `)[)\]]?$`)
)

const pictureAgency = `(?:via )?(?:REUTERS|Reuters|AFP|AP|EPA(?:-EFE)?|PA|ANSA|DPA|dpa|Getty|Shutterstock|iStock|Alamy|Bloomberg|Xinhua|Anadolu)(?: (?i:photos?|images?|wire|media|news))?`

// captionReach is how many blocks from the end may be the last paragraph of a
// report that is signed with its agency: no caption.
const captionReach = 3

// markCaptions makes captions of the lines that end with a picture's credit.
func (b *builder) markCaptions() {
	for i := range b.drafts {
		d := &b.drafts[i]
		if m := galleryCount.FindStringIndex(d.text); m != nil && d.kind == Caption {
			*d = d.cut(span.New(m[1]-1, len(d.text)))
		}
		if d.kind != Paragraph && (d.kind != Heading || i == 0) || d.meta || d.quoted > 0 || len(strings.Fields(d.text)) > 70 {
			continue
		}
		if captionLine.MatchString(d.text) {
			d.kind, d.level = Caption, 0
		} else if at := captionEnd.FindStringIndex(d.text); at != nil && len(strings.Fields(d.text[at[0]:])) <= 12 {
			d.kind, d.level = Caption, 0
		} else if i < len(b.drafts)-captionReach && agencyCredit.MatchString(d.text) && dateline(d.text).Span.Empty() {
			d.kind, d.level = Caption, 0
		}
	}
}
