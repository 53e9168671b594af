package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.Block;

/** Exports of press databases: each in its own layout, whatever kind of file it came in. */
class DatabasesTest {
  private static final String FIRST =
      "The ferry strike in the harbour ended on Friday, both sides said after a night of talks.";
  private static final String SECOND =
      "\"We have what we came for,\" said Ada Brandt, who leads the union of the crews.";

  private static final String FACTIVA =
      """
      HD
       Ferry strike ends after talks
      BY
       By Joon Rask
      WC
       345 words
      PD
       3 May 2031
      SN
       The Northern Ledger
      SC
       NORLED
      PG
       1
      LA
       English
      CY
       (c) 2031 Northern Ledger Ltd.
      LP
       FIRST
      TD
       SECOND
       They went home at six.
      NS
       gstrik : Strikes
      AN
       Document NORLED0020310503e7530001x

      HD
       A report without its text
      PD
       4 May 2031
      SN
       The Northern Ledger
      LP
      AN
       Document NORLED0020310504e7540002x

      SE
       News
      HD
       Pier to be rebuilt
      PD
       5 May 2031
      SN
       Coast Courier
      LP
       FIRST
      AN
       Document COASTC0020310505e7550003x
      """
          .replace("FIRST", FIRST)
          .replace("SECOND", SECOND);

  private static final String FACTIVA_PLAIN =
      """
      Harbour
      Ferry strike ends after talks
      By Joon Rask
      345 words
      3 May 2031
      09:15 GMT
      The Northern Ledger
      NORLED
      1
      English
      (c) 2031 Northern Ledger Ltd. All rights reserved.

      FIRST

      SECOND

      Document NORLED0020310503e7530001x
      Page 1 of 2 \u00a9 2031 Factiva, Inc. All rights reserved.
      Pier to be rebuilt
      120 words
      5 May 2031
      Coast Courier
      COASTC
      English
      Copyright 2031 Coast Courier

      FIRST

      Document COASTC0020310505e7550003x
      Search Summary
      Text  ferry
      """
          .replace("FIRST", FIRST)
          .replace("SECOND", SECOND);

  private static final String LEXIS =
      """
      Download Request: All Documents: 1-3
      Terms: ferry


                                     1 of 3 DOCUMENTS


                        Copyright 2031 Northern Ledger Ltd.
                               All Rights Reserved

                              The Northern Ledger

                             May 3, 2031 Saturday
                                 Final Edition

      SECTION: NEWS; Pg. 1

      LENGTH: 345 words

      HEADLINE: Ferry strike ends
      after a night of talks

      BYLINE: Joon Rask

      DATELINE: PORT ALMAR

      BODY:

      The ferry strike in the harbour ended on Friday, both sides said after a night of
      talks that nobody had thought would come to an end before the summer began.

      "We have what we came for," said Ada Brandt, who leads the union of the crews and
      has been at the table since March.

      LOAD-DATE: May 4, 2031

      LANGUAGE: ENGLISH

      PUBLICATION-TYPE: Newspaper


                                     2 of 3 DOCUMENTS

      Something that a broken pipe left behind.


                                     3 of 3 DOCUMENTS


                                 Coast Courier

                              May 5, 2031 Monday

      Pier to be rebuilt

      SECTION: NEWS

      LENGTH: 120 words

      FIRST

      LOAD-DATE: May 5, 2031

                          Copyright 2031 Coast Courier
      """
          .replace("FIRST", FIRST);

  private static final String NEXIS_UNI =
      """
      Ferry strike ends after talks
      The Northern Ledger
      May 3, 2031 Saturday

      Copyright 2031 Northern Ledger Ltd. All Rights Reserved

      Section: NEWS; Pg. 1
      Length: 345 words
      Byline: Joon Rask

      Body

      FIRST
      SECOND

      Load-Date: May 4, 2031

      End of Document

      Pier to be rebuilt
      Coast Courier
      May 5, 2031 Monday

      Length: 120 words

      Body

      FIRST

      Classification

      Language: ENGLISH

      End of Document
      """
          .replace("FIRST", FIRST)
          .replace("SECOND", SECOND);

  private static final String PROQUEST =
      """
      ____________________________________________________________

      Document 1 of 3

      Ferry strike ends after talks

      Author: Rask, Joon; Brandt, Ada

      Publication info: The Northern Ledger ; Port Almar [Port Almar]03 May 2031: A.1.

      ProQuest document link

      Abstract: A strike is over.

      Full text: FIRST

      SECOND

      Subject: Strikes; Ferries

      Title: Ferry strike ends after talks

      Publication title: The Northern Ledger; Port Almar

      Publication date: May 3, 2031

      Language of publication: English

      ProQuest document ID: 1234567890

      Document URL: https://search.harbour.example/docview/1234567890

      Copyright: Copyright Northern Ledger Ltd. May 3, 2031

      ____________________________________________________________

      Document 2 of 3

      Only an abstract

      Abstract: Nothing more.

      Publication title: The Northern Ledger

      ProQuest document ID: 1234567891

      ____________________________________________________________

      Document 3 of 3

      Pier to be rebuilt

      Publication info: Coast Courier [Almar]05 May 2031.

      Full text: FIRST

      ProQuest document ID: 1234567892

      ____________________________________________________________

      Contact us at: the library
      """
          .replace("FIRST", FIRST)
          .replace("SECOND", SECOND);

  private static void isFirst(Article article) {
    assertThat(article.title()).startsWith("Ferry strike ends").contains("talks");
    assertThat(article.outlet()).hasToString("Outlet[name=The Northern Ledger]");
    assertThat(article.byline()).startsWith("Joon Rask");
    assertThat(article.published()).extracting("from").hasToString("2031-05-03");
    assertThat(article.published()).extracting("basis").hasToString("METADATA");
    assertThat(article.language()).isEqualTo("en");
    assertThat(texts(article, Block.Kind.BOILERPLATE))
        .contains("2031")
        .contains("Northern Ledger Ltd.");
    assertThat(texts(article, Block.Kind.PARAGRAPH))
        .contains("ended on Friday")
        .contains("said Ada Brandt")
        .doesNotContain("345")
        .doesNotContain("Strikes")
        .doesNotContain("Ltd.");
  }

  private static void isSecond(Article article) {
    assertThat(article.title()).isEqualTo("Pier to be rebuilt");
    assertThat(article.outlet()).hasToString("Outlet[name=Coast Courier]");
    assertThat(article.published()).extracting("from").hasToString("2031-05-05");
    assertThat(article.text()).startsWith("Pier to be rebuilt\n\n" + FIRST);
  }

  private static String texts(Article article, Block.Kind kind) {
    return String.join(
        "\n",
        article.blocks().stream()
            .filter(b -> b.kind() == kind)
            .map(b -> b.span().of(article.text()))
            .toList());
  }

  @Test
  void readsFactivaWithCodes() {
    Gathered gathered = Gathered.from("Factiva-20310506.txt", FACTIVA);
    assertThat(gathered.articles).hasSize(2);
    isFirst(gathered.articles.get(0));
    isSecond(gathered.articles.get(1));
    assertThat(gathered.articles.get(0).text()).contains("\n\nThey went home at six.");
    assertThat(gathered.codes()).containsExactly("no-text");
    assertThat(gathered.problems.get(0).source()).isEqualTo("Factiva-20310506.txt#2");
  }

  @Test
  void readsFactivaWithoutCodes() {
    Gathered gathered = Gathered.from("Factiva-20310506.txt", FACTIVA_PLAIN);
    assertThat(gathered.problems).isEmpty();
    assertThat(gathered.articles).hasSize(2);
    isFirst(gathered.articles.get(0));
    isSecond(gathered.articles.get(1));
  }

  @Test
  void readsLexisNexis() {
    Gathered gathered = Gathered.from("download.TXT", LEXIS);
    assertThat(gathered.articles).hasSize(2);
    isFirst(gathered.articles.get(0));
    isSecond(gathered.articles.get(1));
    assertThat(gathered.articles.get(0).text())
        .contains("PORT ALMAR - The ferry strike")
        .contains("a night of talks that nobody");
    assertThat(gathered.codes()).containsExactly("damaged-article");
  }

  @Test
  void readsNexisUni() {
    Gathered gathered = Gathered.from("files.txt", NEXIS_UNI);
    assertThat(gathered.problems).isEmpty();
    assertThat(gathered.articles).hasSize(2);
    isFirst(gathered.articles.get(0));
    isSecond(gathered.articles.get(1));
  }

  @Test
  void readsProquest() {
    Gathered gathered = Gathered.from("ProQuestDocuments.txt", PROQUEST);
    assertThat(gathered.articles).hasSize(2);
    isFirst(gathered.articles.get(0));
    isSecond(gathered.articles.get(1));
    assertThat(gathered.articles.get(0).url())
        .isEqualTo("https://search.harbour.example/docview/1234567890");
    assertThat(gathered.articles.get(0).byline()).isEqualTo("Joon Rask, Ada Brandt");
    assertThat(gathered.codes()).containsExactly("no-text");
  }

  @Test
  void readsTheSameFromRichTextAndWord() throws IOException {
    for (String export : new String[] {FACTIVA_PLAIN, NEXIS_UNI, PROQUEST}) {
      Gathered rich = Gathered.from("export.rtf", rtf(export));
      isFirst(rich.articles.get(0));
      isSecond(rich.articles.get(rich.articles.size() - 1));
      StringBuilder word = new StringBuilder("<w:document><w:body>");
      export
          .lines()
          .forEach(l -> word.append("<w:p><w:r><w:t>").append(l).append("</w:t></w:r></w:p>"));
      Gathered docx =
          Gathered.from(
              "export.DOCX",
              ArchivesTest.zip("word/document.xml", word + "</w:body></w:document>"));
      isFirst(docx.articles.get(0));
      isSecond(docx.articles.get(docx.articles.size() - 1));
    }
  }

  @Test
  void readsTheSameFromAPage() {
    StringBuilder page = new StringBuilder("<html><head><title>x</title></head><body>");
    LEXIS.lines().filter(l -> !l.isBlank()).forEach(l -> page.append("<p>").append(l.strip()));
    Gathered gathered = Gathered.from("download.HTML", page.toString());
    assertThat(gathered.articles).hasSize(2);
    assertThat(gathered.articles.get(0).outlet()).hasToString("Outlet[name=The Northern Ledger]");
    isSecond(gathered.articles.get(1));
  }

  @Test
  void aReportThatOnlyNamesADatabaseIsAReport() {
    String report =
        "Library ends Factiva contract\n\n"
            + FIRST
            + "\n\n"
            + SECOND
            + " The contract was 345 words long.\n";
    assertThat(Gathered.from("report.txt", report).only().title())
        .isEqualTo("Library ends Factiva contract");
  }

  @Test
  void readsRichText() {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\*\\generator Word;}\\uc1\\b Ferry strike"
            + " ends\\b0\\par The ferry strike in Almar\\'e9 ended\\u8212?both sides said on Friday"
            + " {\\field{\\*\\fldinst HYPERLINK \"https://x.example\"}{\\fldrslt after talks}}.\\par"
            + " \\ldblquote We are done,\\rdblquote  said Ada Brandt.\\par}";
    Article article = Gathered.from("report.rtf", rtf.getBytes(StandardCharsets.US_ASCII)).only();
    assertThat(article.text())
        .isEqualTo(
            "Ferry strike ends\n\nThe ferry strike in Almar\u00e9 ended\u2014both sides said on Friday"
                + " after talks.\n\n\u201cWe are done,\u201d said Ada Brandt.");
  }

  private static byte[] rtf(String text) {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\uc1 ");
    for (String line : text.split("\n")) {
      line.chars().forEach(c -> rtf.append(c < 128 ? Character.toString(c) : "\\u" + c + "?"));
      rtf.append("\\par\n");
    }
    return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }
}
