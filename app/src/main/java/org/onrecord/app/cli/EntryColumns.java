package org.onrecord.app.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.EntryAnswer;

/** What commands tell of entries of any kind. */
final class EntryColumns {
  private EntryColumns() {}

  static Column<EntryAnswer> day() {
    return Column.of("day", e -> e.from() != null ? e.from() : e.to());
  }

  static Column<EntryAnswer> outlet() {
    return Column.of("outlet", e -> e.outlet() == null ? file(e.source()) : e.outlet());
  }

  static Column<EntryAnswer> marks() {
    return Column.of("marks", EntryAnswer::marks);
  }

  /** Names of those who take part in a role. */
  static Column<EntryAnswer> party(String name, String role) {
    return Column.of(name, e -> names(e, role));
  }

  static List<String> names(EntryAnswer entry, String role) {
    return entry.parties(role).stream()
        .map(part -> Optional.ofNullable(part.name()).orElse("(not given)"))
        .toList();
  }

  /** Ids of those who take part in a role. */
  static Column<EntryAnswer> ids(String name, String role) {
    return Column.hidden(
        name,
        e ->
            e.parties(role).stream()
                .flatMap(part -> Optional.ofNullable(part.actor()).stream())
                .map(Object::toString)
                .toList());
  }

  /** Where an entry stands, and why. */
  static List<Column<EntryAnswer>> place() {
    return List.of(
        Column.hidden("until", EntryAnswer::to),
        Column.hidden("published", EntryAnswer::published),
        Column.hidden("id", EntryAnswer::id),
        Column.hidden("article", EntryAnswer::article),
        Column.hidden("source", EntryAnswer::source),
        Column.hidden("begin", e -> e.span().begin()),
        Column.hidden("end", e -> e.span().end()),
        Column.hidden("voice", EntryAnswer::voice),
        Column.hidden("assertedBy", EntryAnswer::assertedBy),
        Column.hidden("rule", e -> e.why().rule()),
        Column.hidden("confidence", e -> e.why().confidence()));
  }

  /** The last part of a path or address. */
  static @Nullable String file(@Nullable String source) {
    return source == null ? null : source.substring(source.lastIndexOf('/') + 1);
  }
}
