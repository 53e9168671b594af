package org.onrecord.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.Office;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Block;
import org.onrecord.article.Outlet;
import org.onrecord.article.Problem;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.record.Why;

/**
 * Records of many invented reports in which all that one report can change in others comes up:
 * stories that grow and part, days that siblings tell, surnames that a full name explains,
 * spellings of which most decide, acronyms, orphans, slogans that are said everywhere.
 */
final class Affairs {
  private static final String[] TOWNS = {"Velm", "Orle", "Tarnow", "Belmar", "Halden", "Sarvik"};
  private static final String[] THINGS = {
    "water works", "tram depot", "fish market", "old bridge", "grain silo", "town archive"
  };
  private static final String[] DEEDS = {
    "will not be sold",
    "opens again in spring",
    "burnt down at night",
    "belongs to the town",
    "costs four million",
    "is closed for repairs"
  };
  private static final String[] FULL = {
    "Ines Calloway", "Inés Calloway", "Odo Finch", "Oda Finch", "Marta Quill", "Jon Calloway"
  };
  private static final String SLOGAN = "A town that sells its own house has no roof at all";
  private static final Why WHY = new Why("by-hand", 0.75);

  private Affairs() {}

  /** So many reports, the same for the same seed; no two are the same. */
  static List<ArticleRecord> of(int reports, int seed) {
    Random random = new Random(seed);
    Map<ArticleId, ArticleRecord> records = new LinkedHashMap<>();
    while (records.size() < reports) {
      ArticleRecord record = report(random, records.size());
      records.put(record.article().id(), record);
    }
    return new ArrayList<>(records.values());
  }

  private static ArticleRecord report(Random random, int n) {
    int affair = random.nextInt(TOWNS.length);
    String town = TOWNS[affair];
    String thing = THINGS[(affair + (random.nextInt(6) == 0 ? 1 : 0)) % THINGS.length];
    String deed = DEEDS[random.nextInt(DEEDS.length)];
    LocalDate day = LocalDate.of(2034, 3, 1).plusDays(affair * 2L + random.nextInt(3));
    String title = "The " + thing + " of " + town + " " + deed;
    String speaker = FULL[random.nextInt(FULL.length)];
    boolean bare = random.nextInt(3) == 0;
    String name = bare ? speaker.substring(speaker.indexOf(' ') + 1) : speaker;
    String words =
        "The " + thing + " of " + town + " " + DEEDS[random.nextInt(2)] + " while I am mayor here";
    String said = random.nextInt(3) == 0 ? SLOGAN : words;
    boolean orphan = random.nextInt(4) == 0;
    String text =
        title
            + "\n\nThe council of "
            + town
            + " heard of the "
            + thing
            + " on Monday, edition "
            + n
            + " learnt. “"
            + said
            + ",” "
            + (orphan ? "it was heard there" : name + " told the council")
            + ", and the "
            + thing
            + " "
            + deed
            + ". The HUF was asked too.";
    return record(text, title, name, said, orphan, bare, random, day);
  }

  private static ArticleRecord record(
      String text,
      String title,
      String name,
      String said,
      boolean orphan,
      boolean bare,
      Random random,
      LocalDate day) {
    Article article = article(text, title, random.nextInt(5) == 0 ? null : day, random.nextInt(9));
    ArticleId id = article.id();
    String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-').replace('é', 'e');
    ActorId who = new ActorId(bare ? slug + "-" + id : slug);
    List<Office> offices =
        random.nextInt(2) == 0 ? List.of(new Office("mayor", "velm", null, null)) : List.of();
    String country = random.nextInt(2) == 0 ? "DNK" : random.nextInt(3) == 0 ? "SWE" : null;
    List<Actor> actors = new ArrayList<>();
    actors.add(new Actor(who, name, Actor.Kind.PERSON, country, offices, List.of(name), null));
    boolean spelt = random.nextInt(5) == 0;
    actors.add(
        new Actor(
            new ActorId(spelt ? "harbour-union-of-" + random.nextInt(2) : "huf"),
            spelt ? "Harbour Union" + (random.nextInt(2) == 0 ? "" : " Ltd") : "HUF",
            Actor.Kind.ORGANISATION,
            null,
            List.of(),
            spelt ? List.of("Harbour Union", "HUF") : List.of("HUF"),
            null));
    List<Entry> entries = new ArrayList<>();
    Span words = Records.at(text, said);
    Party party = orphan ? Party.NOBODY : new Party(who, Records.at(text, name), Party.Basis.NAMED);
    entries.add(
        new Statement(
            EntryId.of(id, 's', words),
            id,
            Statement.Form.DIRECT,
            words,
            List.of(words),
            List.of(),
            new Span(title.length() + 2, text.length()),
            null,
            party,
            List.of(),
            null,
            null,
            null,
            false,
            null,
            null,
            WHY));
    List<Problem> problems =
        random.nextInt(7) == 0
            ? List.of(new Problem(article.source(), id, "odd", "Something odd."))
            : List.of();
    return new ArticleRecord(article, actors, List.of(), List.of(), entries, problems);
  }

  private static Article article(String text, String title, @Nullable LocalDate day, int outlet) {
    String sha = Records.sha256(text);
    return new Article(
        ArticleId.ofSha256(sha),
        "outlet-" + outlet + "-" + sha.substring(0, 5) + ".txt",
        sha,
        new Outlet("Outlet " + outlet),
        title,
        null,
        null,
        "en",
        day == null ? null : new Publication(day, day, Publication.Basis.METADATA, "by hand"),
        List.of(),
        List.of(
            new Block(Block.Kind.TITLE, new Span(0, title.length())),
            new Block(Block.Kind.PARAGRAPH, new Span(title.length() + 2, text.length()))),
        text);
  }
}
