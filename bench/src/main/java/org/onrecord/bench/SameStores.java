package org.onrecord.bench;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.store.Store;
import org.onrecord.store.Stores;

/** Compares two stores record for record: prints {@code same}, or what differs first. */
public final class SameStores {
  private SameStores() {}

  public static void main(String[] addresses) {
    try (Store a = Stores.open(addresses[0]);
        Store b = Stores.open(addresses[1])) {
      String difference = difference(a, b);
      if (difference != null) {
        throw new IllegalStateException("different: " + difference);
      }
      System.out.println("same: " + a.extracted().size() + " articles");
    }
  }

  private static @Nullable String difference(Store a, Store b) {
    List<ArticleId> ids = a.extracted().stream().map(record -> record.article().id()).toList();
    if (!ids.equals(b.extracted().stream().map(record -> record.article().id()).toList())) {
      return "articles";
    }
    for (ArticleId id : ids) {
      ArticleRecord record = a.extracted(id).orElseThrow();
      if (!record.equals(b.extracted(id).orElse(null))) {
        return "what was extracted from " + id;
      }
    }
    return !Objects.equals(a.record(), b.record())
        ? "what follows"
        : a.isRelated() && b.isRelated() ? null : "one is not related";
  }
}
