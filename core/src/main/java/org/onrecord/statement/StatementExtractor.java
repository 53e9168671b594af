package org.onrecord.statement;

import java.util.List;
import org.onrecord.record.Extractor;
import org.onrecord.record.Reading;
import org.onrecord.record.Statement;

/** Finds the statements of an article. */
public final class StatementExtractor implements Extractor {
  @Override
  public String name() {
    return "statement";
  }

  @Override
  public List<Statement> extract(Reading reading) {
    return List.of();
  }
}
