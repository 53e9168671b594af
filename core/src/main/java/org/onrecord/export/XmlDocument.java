package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document; characters that XML 1.0 does not allow become U+FFFD. */
final class XmlDocument {
  private final XMLStreamWriter xml;
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins a document in UTF-8; the stream stays open. */
  XmlDocument(OutputStream out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element with attributes, given as names and values in turn. */
  XmlDocument open(String element, String... attributes) throws IOException {
    try {
      xml.writeStartElement(element);
      open.push(element);
      for (int i = 0; i + 1 < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  XmlDocument text(String text) throws IOException {
    try {
      xml.writeCharacters(clean(text));
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Closes the innermost element. */
  XmlDocument close() throws IOException {
    try {
      open.pop();
      xml.writeEndElement();
      if (open.size() <= LINES) {
        xml.writeCharacters("\n");
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element with text and nothing else. */
  XmlDocument leaf(String element, String text, String... attributes) throws IOException {
    return open(element, attributes).text(text).close();
  }

  /** An element without content. */
  XmlDocument empty(String element, String... attributes) throws IOException {
    return open(element, attributes).close();
  }

  /** Ends the document. */
  void end() throws IOException {
    try {
      while (!open.isEmpty()) {
        close();
      }
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Elements so deep or less stand on lines of their own. */
  private static final int LINES = 3;

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
    return clean.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
