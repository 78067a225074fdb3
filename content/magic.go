package content

import "bytes"

// magic is how files of one kind begin.
type magic struct {
	start string
	at    int    // offset of start
	kind  string // with its article: "a PDF file"
}

// magics is ordered: the first that fits names the kind. Beginnings that a
// text could have are not in it.
var magics = []magic{
	{"%PDF-", 0, "a PDF file"},
	{"PK\x03\x04", 0, "a ZIP archive"},
	{"PK\x05\x06", 0, "a ZIP archive"},
	{"\x89PNG\r\n", 0, "a PNG image"},
	{"\xff\xd8\xff", 0, "a JPEG image"},
	{"GIF87a", 0, "a GIF image"},
	{"GIF89a", 0, "a GIF image"},
	{"WEBP", 8, "a WebP image"},
	{"WAVE", 8, "a WAV sound"},
	{"AVI ", 8, "an AVI video"},
	{"II*\x00", 0, "a TIFF image"},
	{"MM\x00*", 0, "a TIFF image"},
	{"\x00\x00\x01\x00", 0, "an icon"},
	{"ftypavif", 4, "an AVIF image"},
	{"ftyphei", 4, "an HEIF image"},
	{"ftyp", 4, "an MP4 video"},
	{"ID3", 0, "an MP3 sound"},
	{"OggS\x00", 0, "an Ogg sound"},
	{"fLaC", 0, "a FLAC sound"},
	{"\x1a\x45\xdf\xa3", 0, "a Matroska video"},
	{"\x7fELF", 0, "an ELF program"},
	{"MZ\x90\x00", 0, "a Windows program"},
	{"\xcf\xfa\xed\xfe", 0, "a macOS program"},
	{"\xca\xfe\xba\xbe", 0, "a compiled program"},
	{"\x00asm", 0, "a WebAssembly module"},
	{"\x1f\x8b", 0, "a gzip archive"},
	{"BZh", 0, "a bzip2 archive"},
	{"\xfd7zXZ\x00", 0, "an XZ archive"},
	{"\x28\xb5\x2f\xfd", 0, "a Zstandard archive"},
	{"7z\xbc\xaf\x27\x1c", 0, "a 7-Zip archive"},
	{"Rar!\x1a\x07", 0, "a RAR archive"},
	{"ustar", 257, "a tar archive"},
	{"SQLite format 3\x00", 0, "an SQLite database"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, "an old Office document"},
	{"{\\rtf", 0, "an RTF document"},
	{"%!PS", 0, "a PostScript document"},
	{"wOF", 0, "a font"},
	{"\x00\x01\x00\x00\x00", 0, "a font"},
}

// zipKinds are documents that are ZIP archives, told by the name of a file
// that lies near the start of the archive.
var zipKinds = []struct{ name, kind string }{
	{"application/epub+zip", "an EPUB book"},
	{"application/vnd.oasis.opendocument", "an OpenDocument file"},
	{"word/", "a Word document"},
	{"xl/", "an Excel workbook"},
	{"ppt/", "a PowerPoint presentation"},
	{"META-INF/MANIFEST", "a Java archive"},
}

// zipReach is how far into a ZIP archive its kind is looked for.
const zipReach = 4096

// binaryKind names what a file is that is plainly no text by its first bytes,
// "" where they do not tell.
func binaryKind(raw []byte) string {
	for _, m := range magics {
		if len(raw) < m.at+len(m.start) || string(raw[m.at:m.at+len(m.start)]) != m.start {
			continue
		}
		if m.at == 8 && !bytes.HasPrefix(raw, []byte("RIFF")) {
			continue
		}
		if (m.start == "ID3" || m.start == "BZh" || m.start == "ftyp" || m.start == "wOF" || m.start == "fLaC") && !hasControls(raw[:min(len(raw), 64)]) {
			continue
		}
		if m.kind == "a ZIP archive" {
			return zipKind(raw[:min(len(raw), zipReach)])
		}
		return m.kind
	}
	return ""
}

func zipKind(head []byte) string {
	for _, z := range zipKinds {
		if bytes.Contains(head, []byte(z.name)) {
			return z.kind
		}
	}
	return "a ZIP archive"
}

// isControl reports whether c is a control that no text has: escape and the
// white space are none of them.
func isControl(c byte) bool {
	return c < 0x20 && (c < '\a' || c > '\r') && c != 0x1b
}

func hasControls(raw []byte) bool {
	return bytes.ContainsFunc(raw, func(r rune) bool { return r < 0x20 && isControl(byte(r)) })
}

// mostControls is the share of control bytes, one in so many, from which on a
// file is taken for binary.
const mostControls = 50

// looksBinary reports whether decoded bytes are no text: they hold a NUL run
// or too many controls.
func looksBinary(src []byte) bool {
	controls := 0
	for _, c := range src {
		if isControl(c) {
			controls++
		}
	}
	return controls > 0 && controls*mostControls >= len(src) || controls > 2000
}
