package org.onrecord.ingest;

import java.io.FilterInputStream;
import java.io.InputStream;

/** Gives the members of an archive to readers, leaving out what is no article. */
final class Members {
  /** The most files that one archive may hold. */
  private static final int MOST = 1_000_000;

  private final String archive;
  private final Readers readers;
  private final Sink sink;
  private int taken;

  Members(String archive, Readers readers, Sink sink) {
    this.archive = archive;
    this.readers = readers;
    this.sink = sink;
  }

  /** Reads a member; false where the archive holds too many. */
  boolean take(String name, InputStream in) {
    taken++;
    if (taken > MOST) {
      sink.problem(Problems.tooManyMembers(archive));
      return false;
    }
    String path = name.replace('\\', '/');
    if (Walk.isArticle(path)) {
      readers.read(new OnceSource(archive + "!/" + path, new Unclosed(in)), sink);
    }
    return true;
  }

  void end() {
    if (taken == 0) {
      sink.problem(Problems.empty(archive));
    }
  }

  /** The archive goes on after a member. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
