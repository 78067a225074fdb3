// Package lang reads English: sentences, words, quotations, names,
// attributions and what makes them uncertain. It knows nothing of documents
// or briefings; every finding is a span of the text it was given. What it
// exposes is a seam: names and attributions come from a trained encoder, and
// who uses them need not know.
//
// The way of a reading. Rules cut the text into words, sentences and quotations;
// the encoder reads them in windows of whole sentences and labels names, what
// tells that something was said with its source and content, and what tells of
// events; rules make of its labels what a reader would call a name or a
// statement. What the encoder sees is never changed by a rule: rules mend the
// ends of what it found, and drop what is none.
//
// Where things stand.
//
//   - What there is in the end: reading.go, layers.go (what stands in a sentence);
//     reader.go reads window by window, split.go no more than words and sentences.
//   - Words: words.go with words_stops.go (full stops inside them),
//     words_address.go and words_letters.go. Sentences: sentences.go,
//     sentences_abbreviations.go, abbreviations.go. Quotations: quotations.go,
//     quotations_marks.go, quotations_turned.go.
//   - The encoder (package encoder) and its labels: units.go (what it is given),
//     windows.go, labels.go (what it says).
//   - Names: names.go, from labels (names_labels.go) joined (names_joined.go, names_torn.go) and
//     given one type by all their places (names_votes.go); titles and offices before
//     them: names_roles.go, names_split.go, names_words.go. Where names are known
//     already: names_given.go.
//   - Attributions: attributions.go. The words that they are told by:
//     attributions_words.go. From labels: attributions_labels.go. What was said:
//     attributions_pieces.go, attributions_own.go, attributions_ends.go (a phrase cut
//     in the middle), attributions_marks.go. Who says it: attributions_source.go,
//     attributions_head.go (the noun or name that a phrase is about),
//     attributions_who.go, attributions_joint.go, attributions_inverted.go, attributions_beside.go (several who
//     speak together), attributions_hearsay.go (who only stands where a speaker would),
//     attributions_cited.go (whose words others cite),
//     attributions_second.go (a sentence with two cues), attributions_kind.go. What
//     is no statement: attributions_telling.go, attributions_silence.go,
//     attributions_courtesy.go, attributions_giving.go ("denied them help"),
//     attributions_nobody.go, attributions_author.go (the writer's own voice).
//   - Statements without a cue of their own: attributions_running.go (a quotation
//     over several sentences), attributions_introduced.go (whom the sentence before
//     is about), attributions_leads.go ("wrote:" over a quotation). Conversations:
//     attributions_turns.go, attributions_turns_short.go, attributions_callers.go (whom
//     "Mayor:" means), attributions_answers.go (questions that name nobody),
//     attributions_replies.go (answers in a word or two). Speeches:
//     attributions_speech.go. What the author thinks: attributions_mine.go.
//   - How sure the speaker is: certainty.go, certainty_corrected.go (where the build of
//     a sentence tells it better than the encoder), certainty_misread.go,
//     certainty_negated.go, certainty_will.go, certainty_others.go (what others do),
//     certainty_demands.go (should, must). The verbs that attribute: cues.go, cues_verbs.go.
//   - Verbs: verbs.go, verbs_single.go, verbs_conditions.go, verbs_ahead.go, verbs_states.go,
//     verbs_forms.go, verblist.go.
//     When what they tell takes place: tense.go, tense_ahead.go; that it does not: unreal.go,
//     unreal_clauses.go.
//   - What words are known for: gazetteer.go (the tables in lexicon), wordlist.go.
package lang
