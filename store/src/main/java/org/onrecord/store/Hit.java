package org.onrecord.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;

/**
 * An article that holds the words of a search.
 *
 * @param snippet a stretch of it, the hits in square brackets
 */
public record Hit(
    ArticleId article,
    String source,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable LocalDate published,
    String snippet) {}
