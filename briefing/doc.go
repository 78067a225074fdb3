// Package briefing is a document understood: its bottom line, who claims what,
// who is involved, what happened when. Every item is a span of the document's
// text, with the reasons that put it there; nothing is generated.
//
// The way of an analysis. An Analyst has the language layer read the text
// (package lang) and runs the stages in the order in which analyze.go lists them.
// Each takes what those before it found and adds its own: time expressions (package
// timex), actors, claims, events, their order, what the author brings along, the
// order of the timeline, and last what is shown first. Of a long text the stages
// run over its beginning too, while the rest is read.
//
// Where things stand.
//
//   - What there is in the end: briefing.go, actor.go, claim.go, event.go, enums.go;
//     words.go (how items are worded), languages.go.
//   - The analysis: analyze.go (options, stages), analyst.go (several documents,
//     beginnings), text.go (a text being read), cores.go, beginning.go.
//   - Actors: actors.go, actors_named.go (how they are called). Names become
//     entities: entities.go, entityindex.go, mentions.go, acronyms.go, shortnames.go,
//     misspelt.go, personnames.go, alsoknown.go, families.go, bodies.go, bodycores.go, countries.go,
//     places.go, documents.go; things.go tells what is nobody. Those without a name:
//     sources.go, groups.go, group_bodies.go, unnamed.go; body_kinds.go tells which body a noun may mean. Roles: roles.go, before a name
//     (roles_before.go), behind it (roles_behind.go), of several (roles_lists.go);
//     offices.go. Pronouns and descriptions: anaphors.go, antecedents.go with
//     antecedent_features.go, antecedent_nobody.go, antecedent_speakers.go, antecedent_offices.go, antecedent_posts.go, antecedent_places.go and
//     antecedent_weights.go, pronouns.go, selves.go. Who of them acts: salience.go,
//     actor_choice.go, actor_context.go; aliases.go and actorindex.go find them again.
//   - Claims: claims.go, who makes them (claims_voice.go, interviews.go,
//     claims_author.go), their words (claim_lines.go, claim_lines_verbs.go, claim_lines_ends.go,
//     claim_hollow.go: what tells nothing by itself), the
//     word that marks them (claim_marks.go), what the text doubts (claim_doubts.go); keyclaims.go.
//   - Events: events.go, from candidates (event_candidates.go, event_trigger.go) that
//     are weighed (event_features.go, event_weights.go, event_static.go, event_effects.go,
//     event_timeless.go, event_times.go) and chosen (event_choice.go, event_taken.go,
//     event_chronicle.go, event_caption.go, event_negated.go, event_unreal.go, event_actor.go, event_once.go,
//     event_retold.go, event_contested.go) to lines.
//     Which clause: event_clause.go, event_clause_end.go,
//     event_main.go (its verb), event_behind.go (what a comma or "and" begins),
//     event_relative.go, event_nonfinite.go. Its subject and ends: event_line.go,
//     event_whole.go, event_whole_phrase.go, event_subject.go, event_named.go, event_end.go, event_sources.go, event_split.go,
//     event_balance.go, event_agreement.go, event_bound.go. Words that tell of events: event_words.go, event_deeds.go,
//     contentwords.go.
//   - Dates of events: dating.go, dating_reach.go (which verb a date is of),
//     dating_nouns.go, dating_length.go, dating_spare.go, dating_said.go, dating_asides.go, live.go,
//     dating_inferred.go, dating_features.go, event_date.go, timexes.go; how they are over or to come: status.go,
//     status_infinitives.go, status_ongoing.go, status_possible.go.
//   - The order of events: order.go, and what it goes by: order_signals.go,
//     order_adverbs.go, order_announced.go, order_resumed.go, order_taken.go;
//     order_keys.go. timelineheads.go groups them, datewords.go names the days.
//   - What is shown first: rank.go, bottomline.go, bottomline_news.go.
//   - An author's items: authored_merge.go, authored_actors.go, authored_claims.go,
//     authored_events.go, of a printed briefing authored_printed.go; published.go (JSON opened again).
//   - Printed forms: json.go, schema.go with schema_words.go, check.go (what JSON may
//     not say); telling.go under plain.go and markdown.go, markdown_escape.go.
package briefing
