package org.onrecord.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipException;

/**
 * Reads whatever a user has: files, folders, streams. Start here: {@code
 * Readers.standard().read(List.of(path), sink)}.
 */
public final class Readers {
  private static final int HEAD = 4_096;

  /** Archives within archives that are opened. */
  private static final int DEEPEST = 3;

  /** One line a format; text comes last, for it reads whatever is no other. */
  private static final List<Reader> PLAIN =
      List.of(
          new WarcReader(),
          new JsonLinesReader(),
          new JsonReader(),
          new FeedReader(),
          new NewsXmlReader(),
          new HtmlReader(),
          new EmlReader(),
          new RtfReader(),
          new PlainTextReader());

  private final List<Reader> readers;

  /**
   * @param readers asked in this order; the first that reads a source has it
   */
  public Readers(List<Reader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** All formats that Onrecord reads, archives in archives too. */
  public static Readers standard() {
    return with(List.of());
  }

  /**
   * All formats that Onrecord reads and more.
   *
   * @param more readers of other formats, asked first, in archives too
   */
  public static Readers with(List<Reader> more) {
    List<Reader> plain = new ArrayList<>(more);
    plain.addAll(PLAIN);
    Readers readers = new Readers(plain);
    for (int depth = 0; depth < DEEPEST; depth++) {
      List<Reader> all = new ArrayList<>();
      all.add(new GzipReader(readers));
      all.add(new DocxReader());
      all.add(new ZipReader(readers));
      all.add(new TarReader(readers));
      all.addAll(plain);
      readers = new Readers(all);
    }
    return readers;
  }

  /** The readers, in the order in which they are asked. */
  public List<Reader> readers() {
    return readers;
  }

  /**
   * Reads files, and folders with all that is in them, in the order of their names. What cannot be
   * read becomes a problem, and the rest goes on.
   */
  public void read(List<Path> paths, Sink sink) {
    read(paths, UnaryOperator.identity(), sink);
  }

  /**
   * Reads files and folders likewise.
   *
   * @param seen is given each file before it is read, and gives what is read in its place, such as
   *     the same with its bytes counted
   */
  public void read(List<Path> paths, UnaryOperator<Source> seen, Sink sink) {
    Walk walk = new Walk(source -> read(seen.apply(source), sink), sink);
    for (Path path : paths) {
      walk.visit(path);
    }
  }

  /**
   * The files of a folder that would be read, in order.
   *
   * @param sink for the problems of folders that cannot be entered
   */
  public List<Path> files(Path folder, Sink sink) {
    List<Path> files = new ArrayList<>();
    Walk walk =
        new Walk(
            source -> {
              if (source instanceof FileSource file) {
                files.add(file.path());
              }
            },
            sink);
    walk.visit(folder);
    return files;
  }

  /** Reads one source, such as standard input; it is opened once. */
  public void read(Source source, Sink sink) {
    try (InputStream in = source.open()) {
      FirstBytes first = FirstBytes.of(in, HEAD);
      byte[] head = first.bytes();
      Optional<Reader> reader = readers.stream().filter(r -> r.reads(source, head)).findFirst();
      if (head.length == 0) {
        sink.problem(Problems.empty(source.name()));
      } else if (reader.isEmpty()) {
        sink.problem(Problems.unknown(source.name(), head));
      } else {
        reader.get().read(new OnceSource(source.name(), first.andAllElse()), sink);
      }
    } catch (Expansion.TooFar e) {
      sink.problem(Problems.expandsTooFar(source.name()));
    } catch (ZipMembers.Locked e) {
      sink.problem(Problems.locked(source.name()));
    } catch (EOFException | ZipException e) {
      sink.problem(Problems.damaged(source.name(), reason(e)));
    } catch (IOException e) {
      sink.problem(Problems.unreadable(source.name(), e));
    }
  }

  private static String reason(IOException e) {
    if (e instanceof EOFException) {
      return "it ends too early";
    }
    String message = e instanceof ZipException ? e.getMessage() : null;
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
