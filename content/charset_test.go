package content

import (
	"encoding/binary"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func wide(s string, order binary.AppendByteOrder) string {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		out = order.AppendUint16(out, u)
	}
	return string(out)
}

func TestDecode(t *testing.T) {
	const cyrillic = "Паром вышел из гавани на рассвете. На борту было двести человек."
	for _, c := range []struct{ name, raw, want string }{
		{"UTF-8", "Čeněk’s café", "Čeněk’s café"},
		{"UTF-8 with a mark", "\xef\xbb\xbfcafé", "café"},
		{"UTF-16LE with a mark", "\xff\xfe" + wide("café “x” 👩", binary.LittleEndian), "café “x” 👩"},
		{"UTF-16BE with a mark", "\xfe\xff" + wide("café “x” 👩", binary.BigEndian), "café “x” 👩"},
		{"UTF-16LE", wide("The ferry sails.", binary.LittleEndian), "The ferry sails."},
		{"UTF-16BE", wide("The ferry sails.", binary.BigEndian), "The ferry sails."},
		{"UTF-16LE, Cyrillic", wide(cyrillic, binary.LittleEndian), cyrillic},
		{"UTF-16BE, Cyrillic", wide(cyrillic, binary.BigEndian), cyrillic},
		{"half a unit at the end", "\xff\xfe" + wide("ab", binary.LittleEndian) + "c", "ab"},
		{"Latin-1", "caf\xe9 in M\xfcnchen", "café in München"},
		{"Windows-1252", "\x93No\x94 \x96 it\x92s 5\x80", "“No” – it’s 5€"},
		{"damaged UTF-8", "Čeněk’s café \xff ends", "Čeněk’s café \ufffd ends"},
		{"page's own word", "<meta charset=\"windows-1251\"><p>\xcf\xe0\xf0\xee\xec</p>", "<meta charset=\"windows-1251\"><p>Паром</p>"},
		{"page's own word, old form", "<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\"><p>\xe8e\xb9tina</p>", "<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\"><p>čeština</p>"},
		{"a page that names the wrong one", "<meta charset=\"iso-8859-1\"><p>caf\u00e9</p>", "<meta charset=\"iso-8859-1\"><p>café</p>"},
		{"encoded twice", "The cafÃ© in MÃ¼nchen â€“ itâ€™s â€œopenâ€\u009d, said NgÄ\u0081i, 5â‚¬", "The café in München – it’s “open”, said Ngāi, 5€"},
		{"encoded twice in part", "Itâ€™s a café", "It’s a café"},
		{"capitals before quotation marks", "Der Buchstabe „Ä“, die „IRMÃ”, «VOILÀ», “MALÅ”, É”", "Der Buchstabe „Ä“, die „IRMÃ”, «VOILÀ», “MALÅ”, É”"},
		{"letters and signs that stand side by side", "São João, 20 °C, §5, Âme, Å·m, â€ alone", "São João, 20 °C, §5, Âme, Å·m, â€ alone"},
		{"nothing", "", ""},
	} {
		if got := string(decode([]byte(c.raw))); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestDecodeIsValid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		raw := rapid.SliceOf(rapid.Byte()).Draw(t, "raw")
		if !utf8.Valid(decode(raw)) {
			t.Errorf("%q is decoded to what is no UTF-8", raw)
		}
		s := rapid.StringN(0, 40, -1).Draw(t, "s")
		if utf8.ValidString(s) && len(s) > 0 && s[0] < 0x80 {
			if got := string(decode([]byte("\xef\xbb\xbf" + s))); got != s {
				t.Errorf("%q becomes %q", s, got)
			}
		}
	})
}
