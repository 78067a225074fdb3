package content

import (
	"bytes"
	"encoding/base64"
	"errors"
	"slices"
	"strings"
	"testing"
)

// letterLines joins the lines of a message as they come over the wire.
func letterLines(lines ...string) string { return strings.Join(lines, "\r\n") }

func TestReadMail(t *testing.T) {
	const sense = "The council of Lindersvik meets at noon to decide who pays for the third gate."
	page := "<html><body><div style=\"display:none\">Hidden words for the list of messages</div><table><tr><td>" +
		"<h1>Gates and money</h1><p>Good morning.</p><p>" + sense + "</p><h2>Also today</h2><ul><li>The ferry sails again.</li><li>Schools stay shut.</li></ul>" +
		"<p>You received this because you signed up. <a href=\"https://x.example/u\">Unsubscribe</a></p></td></tr></table></body></html>"
	for _, c := range []struct {
		name, src                        string
		title, byline, source, published string
		body                             []string
	}{
		{"a newsletter in two forms", letterLines(
			"Received: from mx.example (192.0.2.1) by mail.example; Tue, 19 Nov 2024 06:00:02 +0000",
			"Date: Tue, 19 Nov 2024 06:00:00 +0100", "From: =?UTF-8?Q?Orla_Morning_=E2=80=93_the_desk?= <desk@orla.example>",
			"Subject: =?UTF-8?B?"+base64.StdEncoding.EncodeToString([]byte("Who pays for the gates – and when"))+"?=",
			"List-Unsubscribe: <https://x.example/u>", "MIME-Version: 1.0", `Content-Type: multipart/alternative; boundary="b=1"`, "",
			"A message in two parts.", "--b=1", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
			"The council of Lindersvik meets at noon to decide who pays for the thir=", "d gate.", "",
			"--b=1", "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64", "",
			base64.StdEncoding.EncodeToString([]byte(page))[:70], base64.StdEncoding.EncodeToString([]byte(page))[70:], "--b=1--", ""),
			"Who pays for the gates – and when", "", "Orla Morning – the desk", "2024-11-19",
			[]string{"Gates and money", "Good morning.", sense, "Also today", "The ferry sails again.", "Schools stay shut."}},
		{"plain words in Latin-1", letterLines("From: Marit Hovgaard <mh@orla.example>", "Subject: Re: Gates", "Date: 19 Nov 2024 10:00:00 +0100",
			"Content-Type: text/plain; charset=iso-8859-1", "Content-Transfer-Encoding: quoted-printable", "",
			"The caf=E9 at the gate is shut. Ask the harbour master (https://x.example/a?b=3D1) for the key."),
			"Gates", "Marit Hovgaard", "", "2024-11-19", []string{"The café at the gate is shut. Ask the harbour master for the key."}},
		{"out of a mailbox, with an attachment", letterLines("From desk@orla.example Tue Nov 19 06:00:00 2024", "From: desk@orla.example", "Subject: Gates", "MIME-Version: 1.0",
			"Content-Type: multipart/mixed; boundary=x", "", "--x", "", sense, "--x", "Content-Type: text/plain", "Content-Disposition: attachment; filename=a.txt", "",
			"These words lie in an attachment.", "--x--"),
			"Gates", "", "", "", []string{sense}},
		{"forwarded whole", letterLines("From: A B <a@b.example>", "Subject: Fwd: Gates", "Content-Type: multipart/mixed; boundary=x", "", "--x", "Content-Type: message/rfc822", "",
			"From: C D <c@d.example>", "Subject: Gates", "Content-Type: text/plain", "", sense, "--x--"),
			"Gates", "A B", "", "", []string{sense}},
		{"cut off in the middle of a part", letterLines("From: A B <a@b.example>", "Subject: Gates", "Content-Type: multipart/alternative; boundary=x", "", "--x", "Content-Type: text/plain", "", sense, ""),
			"Gates", "A B", "", "", []string{sense}},
		{"a page that a browser saved", letterLines("From: <Saved by Blink>", "Snapshot-Content-Location: https://orla.example/2024/11/19/gates", "Subject: Gates | Orla",
			"Date: Wed, 20 Nov 2024 08:00:00 -0000", "MIME-Version: 1.0", `Content-Type: multipart/related; type="text/html"; boundary="m"`, "", "--m",
			"Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable", "",
			"<html><head><title>Gates and money</title></head><body><nav>Home News</nav><article><h1>Gates and money</h1><p>"+sense+"</p></article></body></html>", "--m--"),
			"Gates and money", "", "orla.example", "2024-11-19", []string{sense}},
	} {
		doc, err := Read([]byte(c.src), "a.eml")
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		var body []string
		for _, b := range doc.Blocks[1:] {
			body = append(body, b.Span.Of(doc.Text))
		}
		if doc.Title != c.title || doc.Byline != c.byline || doc.Source != c.source || doc.Published != c.published {
			t.Errorf("%s: title %q, byline %q, source %q, published %q", c.name, doc.Title, doc.Byline, doc.Source, doc.Published)
		}
		if !slices.Equal(body, c.body) {
			t.Errorf("%s: got\n%q\nwant\n%q", c.name, body, c.body)
		}
	}
}

func TestReadMailbox(t *testing.T) {
	box := "From desk@orla.example Tue Nov 19 06:00:00 2024\nFrom: The desk <desk@orla.example>\nSubject: Gates\nContent-Type: text/plain\n\nThe third gate holds.\n\n>From the harbour we hear nothing.\n\n" +
		"From desk@orla.example Wed Nov 20 06:00:00 2024\nFrom: The desk <desk@orla.example>\nSubject: Ferries\nDate: Wed, 20 Nov 2024 06:00:00 +0100\n\nFrom Tolm we hear that the ferry sails.\n"
	var got []string
	for _, it := range readItems([]byte(box), "box") {
		if it.Err != nil {
			t.Fatal(it.Err)
		}
		got = append(got, it.Ref+": "+it.Document.Text)
	}
	want := []string{"box#1: Gates\n\nThe third gate holds.\n\nFrom the harbour we hear nothing.", "box#2: Ferries\n\nFrom Tolm we hear that the ferry sails."}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%q\nwant\n%q", got, want)
	}
}

// TestReadLargeMailbox makes sure that the last message that is read ends where
// the next one begins, and that those behind it are told of.
func TestReadLargeMailbox(t *testing.T) {
	const one = "From desk@orla.example Tue Nov 19 06:00:00 2024\nFrom: The desk <desk@orla.example>\n\nThe third gate holds.\n\n"
	for _, c := range []struct {
		holds, read int
		told        string
	}{
		{2, 2, ""}, {maxParts, maxParts, ""}, {maxParts + 1, maxParts, "box: 1 more message than the 1,000 that sitrep reads of one file"},
		{maxParts + 1200, maxParts, "box: 1,200 more messages than the 1,000 that sitrep reads of one file"},
	} {
		items := readItems([]byte(strings.Repeat(one, c.holds)), "box")
		if read, told := splitBeyond(items); len(read) != c.read || told != c.told || read[c.read-1].Document.Text != "The desk\n\nThe third gate holds." && read[c.read-1].Document.Text != "The third gate holds." {
			t.Errorf("of %d messages %d are read, the last is %q; told is %q", c.holds, len(read), read[len(read)-1].Document.Text, told)
		}
	}
}

// splitBeyond parts the documents of a file from what is said of those that
// are not read.
func splitBeyond(items []Item) (read []Item, told string) {
	if last := items[len(items)-1]; errors.Is(last.Err, ErrTooMany) {
		return items[:len(items)-1], last.Err.Error()
	}
	return items, ""
}

// TestNoMail reads texts that begin like a message and are none.
func TestNoMail(t *testing.T) {
	for _, src := range []string{
		"Note: the content-type of this text is prose.\n\n" + prose,
		"Subject: Gates\nDate: 2024-11-19\n\n" + prose,
		"From: nobody\nContent-Type: multipart/mixed; boundary=x\n\nno boundary follows",
	} {
		if l, ok := readLetter([]byte(src)); ok {
			t.Errorf("%q: read as %+v", src, l)
		}
	}
}

// FuzzMail makes sure that no message, however damaged, breaks a document.
func FuzzMail(f *testing.F) {
	for _, s := range []string{
		letterLines("From: a@b.example", "Content-Type: multipart/alternative; boundary=x", "", "--x", "Content-Type: text/html; charset=utf-16", "", "<p>a", "--x--"),
		letterLines("From a Tue", "Subject: =?koi8-r?Q?=C1?=", "Content-Type: text/plain; charset=nonsense", "Content-Transfer-Encoding: base64", "", "YWJj=ZGVm\x00"),
		"From a@b Tue Nov 19 06:00:00 2024\nFrom: x\n\n>From y\n\nFrom a@b Tue Nov 19 06:00:00 2024\nFrom: y\n\nz\n",
		letterLines("From: x", "Content-Type: message/rfc822", "", "From: y", "Content-Type: message/rfc822", "", "z"),
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		if parts, more := mailboxParts(raw); parts != nil && more == 0 && !bytes.Equal(bytes.Join(parts, nil), raw) {
			t.Fatalf("a mailbox is not the sum of its messages: %q", parts)
		}
		l, ok := readLetter(raw)
		if !ok {
			return
		}
		doc, err := parseLetter(l, "x")
		if err == nil && len(doc.Blocks) > 0 {
			checkDocument(t, doc)
		}
	})
}
