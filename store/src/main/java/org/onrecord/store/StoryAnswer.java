package org.onrecord.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A story with how many articles of how many outlets report it. */
public record StoryAnswer(
    String id,
    String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int articles,
    int outlets,
    int statements) {}
