package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.onrecord.story.SourcedRecord;

/**
 * The brief as a document of Office Open XML (ISO/IEC 29500), with a footnote for each line. The
 * archive carries no time of day, so that the same record gives the same bytes.
 */
final class WordExporter implements FileExporter {
  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** The first moment that a ZIP archive can name. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** Half-points of the headings of levels 1 to 3. */
  private static final int[] HEADINGS = {36, 28, 24};

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public String about() {
    return "the brief for a word processor, with footnotes";
  }

  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public void export(SourcedRecord record, OutputStream out) throws IOException {
    Briefing briefing = BriefingWriter.of(record);
    ZipOutputStream zip = new ZipOutputStream(out);
    part(zip, "[Content_Types].xml", WordExporter::types);
    part(zip, "_rels/.rels", WordExporter::rootLinks);
    part(zip, "word/_rels/document.xml.rels", WordExporter::links);
    part(zip, "word/styles.xml", WordExporter::styles);
    part(zip, "word/document.xml", xml -> document(xml, briefing));
    part(zip, "word/footnotes.xml", xml -> footnotes(xml, briefing));
    zip.finish();
  }

  private interface Part {
    void write(XmlDocument xml) throws IOException;
  }

  private static void part(ZipOutputStream zip, String name, Part part) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    XmlDocument xml = new XmlDocument(zip);
    part.write(xml);
    xml.end();
    zip.closeEntry();
  }

  private static void types(XmlDocument xml) throws IOException {
    xml.open("Types", "xmlns", PACKAGE + "content-types");
    xml.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    for (String name : new String[] {"document.main", "styles", "footnotes"}) {
      String file = name.equals("document.main") ? "document" : name;
      xml.empty(
          "Override", "PartName", "/word/" + file + ".xml", "ContentType", TYPE + name + "+xml");
    }
  }

  private static void rootLinks(XmlDocument xml) throws IOException {
    xml.open("Relationships", "xmlns", PACKAGE + "relationships");
    xml.empty(
        "Relationship",
        "Id",
        "r1",
        "Type",
        OFFICE + "officeDocument",
        "Target",
        "word/document.xml");
  }

  private static void links(XmlDocument xml) throws IOException {
    xml.open("Relationships", "xmlns", PACKAGE + "relationships");
    xml.empty("Relationship", "Id", "r1", "Type", OFFICE + "styles", "Target", "styles.xml");
    xml.empty("Relationship", "Id", "r2", "Type", OFFICE + "footnotes", "Target", "footnotes.xml");
  }

  private static void styles(XmlDocument xml) throws IOException {
    xml.open("w:styles", "xmlns:w", WORDS);
    for (int level = 1; level <= HEADINGS.length; level++) {
      xml.open("w:style", "w:type", "paragraph", "w:styleId", "Heading" + level);
      xml.empty("w:name", "w:val", "heading " + level);
      xml.open("w:pPr").empty("w:keepNext");
      xml.empty("w:spacing", "w:before", "240", "w:after", "80");
      xml.empty("w:outlineLvl", "w:val", Integer.toString(level - 1)).close();
      xml.open("w:rPr").empty("w:b");
      xml.empty("w:sz", "w:val", Integer.toString(HEADINGS[level - 1])).close();
      xml.close();
    }
    xml.open("w:style", "w:type", "paragraph", "w:styleId", "FootnoteText");
    xml.empty("w:name", "w:val", "footnote text");
    xml.open("w:rPr").empty("w:sz", "w:val", "18").close().close();
    xml.open("w:style", "w:type", "character", "w:styleId", "FootnoteReference");
    xml.empty("w:name", "w:val", "footnote reference");
    xml.open("w:rPr").empty("w:vertAlign", "w:val", "superscript").close().close();
  }

  private static void document(XmlDocument xml, Briefing briefing) throws IOException {
    xml.open("w:document", "xmlns:w", WORDS).open("w:body");
    if (briefing.sections().isEmpty()) {
      paragraph(xml, "Heading1", briefing.title());
    }
    for (Briefing.Section section : briefing.sections()) {
      paragraph(xml, "Heading" + section.level(), section.heading());
      if (!section.text().isEmpty()) {
        paragraph(xml, "", section.text());
      }
      for (Briefing.Line line : section.lines()) {
        xml.open("w:p");
        run(xml, line.text());
        for (int note : line.notes()) {
          xml.open("w:r");
          xml.open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close();
          xml.empty("w:footnoteReference", "w:id", Integer.toString(note)).close();
        }
        xml.close();
      }
    }
    xml.open("w:sectPr").empty("w:pgSz", "w:w", "11906", "w:h", "16838").close();
  }

  private static void footnotes(XmlDocument xml, Briefing briefing) throws IOException {
    xml.open("w:footnotes", "xmlns:w", WORDS);
    separator(xml, "-1", "separator");
    separator(xml, "0", "continuationSeparator");
    int number = 0;
    for (String note : briefing.notes()) {
      number++;
      xml.open("w:footnote", "w:id", Integer.toString(number)).open("w:p");
      xml.open("w:pPr").empty("w:pStyle", "w:val", "FootnoteText").close();
      xml.open("w:r");
      xml.open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close();
      xml.empty("w:footnoteRef").close();
      run(xml, " " + note);
      xml.close().close();
    }
  }

  private static void separator(XmlDocument xml, String id, String kind) throws IOException {
    xml.open("w:footnote", "w:type", kind, "w:id", id);
    xml.open("w:p").open("w:r").empty("w:" + kind).close().close().close();
  }

  private static void paragraph(XmlDocument xml, String style, String text) throws IOException {
    xml.open("w:p");
    if (!style.isEmpty()) {
      xml.open("w:pPr").empty("w:pStyle", "w:val", style).close();
    }
    run(xml, text);
    xml.close();
  }

  private static void run(XmlDocument xml, String text) throws IOException {
    xml.open("w:r").leaf("w:t", text, "xml:space", "preserve").close();
  }
}
