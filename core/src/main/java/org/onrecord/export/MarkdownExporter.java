package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.onrecord.story.SourcedRecord;

/** The brief as Markdown, with a footnote for each line: outlet, day, characters. */
final class MarkdownExporter implements FileExporter {
  /** What CommonMark and its extensions give a meaning to wherever it stands. */
  private static final String SPECIAL = "\\`*_{}[]<>|~&^$@";

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public String about() {
    return "the brief with a footnote for each line";
  }

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public void export(SourcedRecord record, OutputStream out) throws IOException {
    Briefing briefing = BriefingWriter.of(record);
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (briefing.sections().isEmpty()) {
      text.write("# " + escaped(briefing.title()) + "\n");
    }
    for (Briefing.Section section : briefing.sections()) {
      text.write("#".repeat(section.level()) + " " + escaped(section.heading()) + "\n\n");
      if (!section.text().isEmpty()) {
        text.write(escaped(section.text()) + "\n\n");
      }
      for (Briefing.Line line : section.lines()) {
        text.write("- " + escaped(line.text()));
        for (int note : line.notes()) {
          text.write("[^" + note + "]");
        }
        text.write("\n");
      }
      if (!section.lines().isEmpty()) {
        text.write("\n");
      }
    }
    int number = 0;
    for (String note : briefing.notes()) {
      number++;
      text.write("[^" + number + "]: " + escaped(note) + "\n");
    }
    text.flush();
  }

  /** Text that means itself wherever it stands. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      if (hasMeaning(text, i)) {
        escaped.append('\\');
      }
      escaped.append(text.charAt(i));
    }
    return escaped.toString();
  }

  private static boolean hasMeaning(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (text.charAt(at)) {
      case ':' -> next == '/';
      case '!' -> next == '[';
      case '(' -> at > 0 && text.charAt(at - 1) == ']';
      case '#', '+', '-', '.', ')' -> startsLine(text, at);
      default -> SPECIAL.indexOf(text.charAt(at)) >= 0;
    };
  }

  /** Whether only digits stand before a place, so that a mark there would begin a block. */
  private static boolean startsLine(String text, int at) {
    for (int i = 0; i < at; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
