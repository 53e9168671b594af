package org.onrecord.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.Event;
import org.onrecord.record.Figure;
import org.onrecord.record.Party;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;
import org.onrecord.time.DateRange;

/** What other articles and decisions make of an article: its actors' ids in the pile, its days. */
final class RelatedArticleRows {
  private final Database database;

  RelatedArticleRows(Database database) {
    this.database = database;
  }

  /** Writes the articles whose record differs from the one that is there. */
  void replace(List<ArticleRecord> records) {
    Map<String, String> digests = new LinkedHashMap<>();
    database.list(
        "SELECT article, digest FROM article_related",
        row -> digests.put(row.getString(1), row.getString(2)));
    for (ArticleRecord record : records) {
      byte[] packed = RecordJson.pack(record);
      String digest = digest(packed);
      if (!digest.equals(digests.remove(record.article().id().value()))) {
        delete(record.article().id().value());
        insert(record, packed, digest, null);
      }
    }
    digests.keySet().forEach(this::delete);
  }

  /**
   * Writes one article in the place of what is there.
   *
   * @param ids the ids that its actors get in the pile, as text
   */
  void write(ArticleRecord record, String ids) {
    byte[] packed = RecordJson.pack(record);
    delete(record.article().id().value());
    insert(record, packed, digest(packed), ids);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void delete(String article) {
    for (String table : List.of("entry_actor", "entry_related", "article_related")) {
      database.write("DELETE FROM " + table + " WHERE article = ?", article);
    }
  }

  private void insert(
      ArticleRecord record, byte[] packed, String digest, @Nullable String actorIds) {
    String article = record.article().id().value();
    Publication published = record.article().published();
    database.write(
        "INSERT INTO article_related"
            + " (article, published_from, published_to, published_basis, digest, record, ids)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        article,
        published == null ? null : text(published.from()),
        published == null ? null : text(published.to()),
        published == null ? null : published.basis().label(),
        digest,
        packed,
        actorIds);
    List<String> ids =
        database.list(
            "SELECT id FROM entry WHERE article = ? ORDER BY n", row -> row.getString(1), article);
    int n = 0;
    for (Entry entry : record.entries()) {
      // Rejected entries are kept, but not related: they are passed over.
      while (n < ids.size() && !ids.get(n).equals(entry.id().value())) {
        n++;
      }
      insert(record.article(), n, entry);
      n++;
    }
  }

  private void insert(Article article, int n, Entry entry) {
    List<Role> roles = new ArrayList<>();
    DateRange days = null;
    Voice voice = null;
    if (entry instanceof Statement s) {
      roles.add(new Role("speaker", s.speaker()));
      s.coSpeakers().forEach(party -> roles.add(new Role("co-speaker", party)));
      Party addressee = s.addressee();
      if (addressee != null) {
        roles.add(new Role("addressee", addressee));
      }
      days = s.date() == null ? null : s.date().range();
    } else if (entry instanceof Event e) {
      e.source().forEach(party -> roles.add(new Role("source", party)));
      e.target().forEach(party -> roles.add(new Role("target", party)));
      if (e.place() != null) {
        roles.add(new Role("place", named(e.place())));
      }
      days = e.date() == null ? null : e.date().range();
      voice = e.assertedBy();
    } else if (entry instanceof Figure f) {
      days = f.asOf();
      voice = f.assertedBy();
    } else if (entry instanceof Position p) {
      roles.add(new Role("from", named(p.from())));
      roles.add(new Role("to", named(p.to())));
      days = p.date() == null ? null : p.date().range();
      voice = p.assertedBy();
    }
    database.write(
        "INSERT INTO entry_related (article, n, day_from, day_to, voice, asserted_by)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        article.id().value(),
        n,
        days == null ? null : text(days.from()),
        days == null ? null : text(days.to()),
        voice == null ? null : voice(voice),
        voice == null ? null : assertedBy(voice));
    int place = 0;
    for (Role role : roles) {
      insert(article, n, place++, role);
    }
  }

  /** Somebody's part in an entry. */
  private record Role(String name, Party party) {}

  private static Party named(ActorId actor) {
    return new Party(actor, null, Party.Basis.NAMED);
  }

  private void insert(Article article, int n, int place, Role role) {
    Party party = role.party();
    ActorId actor = party.actor();
    Span mention = party.mention();
    database.write(
        "INSERT INTO entry_actor (article, n, role, place, actor, basis, words)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        article.id().value(),
        n,
        role.name(),
        place,
        actor == null ? null : actor.value(),
        party.basis().label(),
        mention == null ? null : ArticleRows.words(article, mention));
  }

  private static String voice(Voice voice) {
    return voice instanceof Voice.Spoken
        ? "statement"
        : voice instanceof Voice.OtherOutlet ? "outlet" : "narrator";
  }

  private static @Nullable String assertedBy(Voice voice) {
    if (voice instanceof Voice.Spoken spoken) {
      return spoken.statement().value();
    }
    return voice instanceof Voice.OtherOutlet other ? other.outlet().value() : null;
  }

  static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  Optional<ArticleRecord> read(ArticleId article) {
    return database.first(
        "SELECT record FROM article_related WHERE article = ?",
        row -> RecordJson.unpack(row.getBytes(1), ArticleRecord.class),
        article.value());
  }

  List<ArticleRecord> read() {
    List<ArticleRecord> records =
        new ArrayList<>(
            database.list(
                "SELECT record FROM article_related",
                row -> RecordJson.unpack(row.getBytes(1), ArticleRecord.class)));
    records.sort(ArticleRows.order());
    return records;
  }
}
