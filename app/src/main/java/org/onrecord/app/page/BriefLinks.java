package org.onrecord.app.page;

import java.util.Optional;

/**
 * Relative names of the files of a brief: {@code index.html} in front, every other page in the
 * folder {@code pages}, what they share in {@code assets}.
 */
public final class BriefLinks implements Links {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

  private final String up;

  /** Links from the front page. */
  public BriefLinks() {
    this("");
  }

  private BriefLinks(String up) {
    this.up = up;
  }

  /** The file of a view in a form, from the folder of the brief. */
  public static String file(View view, Format format) {
    String name = name(view);
    return (view instanceof View.Home ? name : "pages/" + name) + format.suffix();
  }

  private static String name(View view) {
    if (view instanceof View.OfStory story) {
      String aspect = story.aspect().path();
      return safe(story.story()) + (aspect.isEmpty() ? "" : "-" + aspect);
    }
    if (view instanceof View.OfPeriod period) {
      return name(new View.OfStory(period.story(), View.Aspect.POSITIONS))
          + "-"
          + safe(period.period());
    }
    if (view instanceof View.OfArticle article) {
      return "article-" + safe(article.article().value());
    }
    if (view instanceof View.OfUtterance utterance) {
      return "utterance-" + safe(utterance.utterance());
    }
    if (view instanceof View.OfActor actor) {
      return "actor-" + safe(actor.actor().value());
    }
    if (view instanceof View.OfEntry entry) {
      return "entry-" + safe(entry.entry().value());
    }
    return view instanceof View.About ? "about" : "index";
  }

  /** Ids hold letters, digits, points and hyphens; whatever else one holds is spelt out. */
  private static String safe(String id) {
    StringBuilder out = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || (c == '.' && i > 0);
      out.append(plain ? String.valueOf(c) : "_" + Integer.toHexString(c) + "_");
    }
    return out.toString();
  }

  @Override
  public String to(View view, Format format) {
    return up + file(view, format);
  }

  @Override
  public String asset(String name) {
    return up + "assets/" + name;
  }

  @Override
  public Links from(View view) {
    return new BriefLinks(view instanceof View.Home ? "" : "../");
  }

  @Override
  public Optional<String> search() {
    return Optional.empty();
  }

  @Override
  public Optional<String> policy() {
    return Optional.of(POLICY);
  }

  @Override
  public boolean modules() {
    return false;
  }
}
