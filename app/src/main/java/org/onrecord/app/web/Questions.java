package org.onrecord.app.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Question;

/** What a request asks a store for. */
final class Questions {
  /** Characters of what is searched for. */
  private static final int LONGEST = 500;

  private static final Set<String> FORMS = Set.of("direct", "mixed", "indirect");

  private Questions() {}

  /** With all parameters that {@link #on} names. */
  static Question of(Context request, int limit) {
    return new Question(
        text(request, "actor"),
        text(request, "outlet"),
        text(request, "story"),
        day(request, "from"),
        day(request, "to"),
        text(request, "type"),
        text(request, "words"),
        "true".equals(request.queryParam("rejected")),
        limit);
  }

  /** The parameters of {@link #of}. */
  static Endpoint on(Endpoint endpoint, String type) {
    return endpoint
        .asks("actor", "string", "Id, name or a part of a name of somebody in the entry.")
        .asks("outlet", "string", "A part of the outlet's name.")
        .asks("story", "string", "Id of a story.")
        .asks("from", "string", "First day, as 2015-09-30.")
        .asks("to", "string", "Last day.")
        .asks("type", "string", type)
        .asks("words", "string", "Words in any form; those in quotes stand in a row.")
        .asks("rejected", "boolean", "Whether rejected entries come too.")
        .paged();
  }

  /** With the fields of the search form. */
  static Question search(Context request, int limit) {
    String form = text(request, "form");
    if (form != null && !FORMS.contains(form)) {
      throw Refusal.bad("There is no form '" + form + "'", "Forms are direct, mixed and indirect.");
    }
    return new Question(
        text(request, "speaker"),
        text(request, "outlet"),
        null,
        day(request, "from"),
        day(request, "to"),
        form,
        text(request, "q"),
        false,
        limit);
  }

  /** The parameters of {@link #search}. */
  static Endpoint onSearch(Endpoint endpoint) {
    return endpoint
        .asks("q", "string", "Words in any form; those in quotes stand in a row.")
        .asks("speaker", "string", "Id, name or a part of a name of who speaks.")
        .asks("outlet", "string", "A part of the outlet's name.")
        .asks("from", "string", "First day, as 2015-09-30.")
        .asks("to", "string", "Last day.")
        .asks("form", "string", "direct, mixed or indirect.");
  }

  static @Nullable String text(Context request, String name) {
    String text = request.queryParam(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > LONGEST) {
      throw Refusal.bad("'" + name + "' is too long", "Ask with fewer words.");
    }
    return text.strip();
  }

  private static @Nullable LocalDate day(Context request, String name) {
    String text = text(request, name);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusal.bad("'" + text + "' is no day", "Write days as 2015-09-30.");
    }
  }
}
