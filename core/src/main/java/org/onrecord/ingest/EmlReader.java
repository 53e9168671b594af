package org.onrecord.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads mail (RFC 5322 with MIME), such as newsletters and alerts that carry an article. */
public final class EmlReader implements Reader {
  @Override
  public String format() {
    return "eml";
  }

  @Override
  public boolean reads(Source source, byte[] head) {
    String start = Xml.head(head).toLowerCase(Locale.ROOT);
    boolean headers =
        start.contains("\nsubject:") && start.contains("\nfrom:") && start.contains("\ndate:");
    return Walk.extension(source.name()).equals("eml")
        || (headers && (start.contains("\nmime-version:") || start.contains("\nmessage-id:")));
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    Optional<Content> content = Content.of(source);
    if (content.isEmpty()) {
      sink.problem(Problems.tooLarge(source.name()));
      return;
    }
    MailPart mail = MailPart.of(new String(content.get().bytes(), StandardCharsets.ISO_8859_1));
    String text = mail.text().orElse("");
    if (Lines.isBlank(text)) {
      sink.problem(Problems.noText(source.name()));
      return;
    }
    sink.article(
        new ArticleDraft(source.name(), content.get().sha256())
            .title(mail.header("subject").map(EmlReader::subject).orElse(null))
            .outlet(mail.header("from").map(EmlReader::sender).orElse(null))
            .published(
                mail.header("date").flatMap(d -> MetadataDate.of(d, "Date header")).orElse(null))
            .text(text));
  }

  private static String subject(String text) {
    String subject = text.strip();
    for (String mark : new String[] {"fwd:", "fw:", "re:"}) {
      if (subject.toLowerCase(Locale.ROOT).startsWith(mark)) {
        return subject(subject.substring(mark.length()));
      }
    }
    return subject;
  }

  private static String sender(String from) {
    int at = from.indexOf('<');
    String name = (at > 0 ? from.substring(0, at) : from).replace("\"", "").strip();
    return name.isEmpty() ? from : name;
  }
}
