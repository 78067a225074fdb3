// Package content turns bytes into documents: it finds out what they are,
// decodes and sanitises them, leaves page furniture out and keeps the
// structure. Everything that is later found in a document is a span into
// Document.Text. The package knows nothing of briefings or of the screen.
//
// The way of a document. A reference is opened (open.go) and its bytes are one
// document or several (parts.go). Read tells what the bytes are, decodes them and
// hands them to the loader of their format (read.go). A loader walks through its
// format and gives drafts of blocks, in reading order, to a builder, which
// sanitises every word, cleans what it has whatever it came from, and lays out
// text and blocks (builder.go). Loaders know formats and nothing of news;
// cleaning knows news and nothing of formats.
//
// Where things stand.
//
//   - What there is in the end: document.go, failure.go (why there is none),
//     length.go (how long it is, and how numbers are worded).
//   - Where it comes from: open.go, folder.go, samples.go; parts.go (files of
//     several documents).
//   - What the bytes are: read.go, detect.go (which format), magic.go (no text at
//     all), charset.go with charset_twice.go (text that was decoded wrongly before),
//     ligatures.go,
//     language.go.
//   - Loaders. Plain text: text.go, from pages (text_pages.go) to lines
//     (text_lines.go) and paragraphs (text_pieces.go, text_hyphens.go) and tables
//     (text_table.go), mended (text_mend.go), with its header (text_header.go), what
//     stands over its title (text_above.go), and that (text_title.go). Markdown:
//     markdown.go, markdown_inline.go. HTML: html.go finds the article, html_node.go
//     and html_furniture.go help it; html_walk.go takes its blocks, with
//     html_inline.go, html_list.go and html_table.go; html_meta.go, html_jsonld.go and
//     html_title.go read what the page says of it. Mail: mail.go, mail_parts.go,
//     mailbox.go. Feeds: feed.go.
//   - The builder: builder.go, builder_flow.go and builder_inline.go, which loaders
//     write to; builder_facts.go (title, source and the like); builder_layout.go
//     (text and blocks), builder_notes.go (lists of sources); typed_lists.go.
//   - Cleaning: clean.go. Lines of the page: furniture.go, furniture_lists.go,
//     teasers.go, promotion.go, boilerplate.go. Lines about the article: byline.go, credits.go,
//     signoff.go, captions.go. Reports in posts: posts.go,
//     posts_times.go.
//   - Days and places: date.go; date_issue.go (the day of issue in the text),
//     date_metadata.go; dateline.go, dateline_bare.go, dateline_parts.go.
//   - The briefing that a document brings along: authored.go, the author's words
//     found in the text (authored_evidence.go), once for each form that they may
//     have. Front matter: frontmatter.go, frontmatter_yaml.go, frontmatter_toml.go,
//     authored_fields.go. Headed sections: authored_sections.go, authored_entries.go,
//     authored_names.go, authored_dates.go, and as sitrep itself prints them
//     (authored_printed.go). Both: authored_mixed.go. Published JSON:
//     published.go, published_blocks.go.
//   - Safety and small things: sanitize.go (nothing that steers a terminal),
//     address.go (links), pattern.go.
package content
