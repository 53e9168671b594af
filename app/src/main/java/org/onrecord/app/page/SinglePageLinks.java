package org.onrecord.app.page;

import java.util.Optional;

/** Places on the one page of a brief that needs nothing beside it. */
final class SinglePageLinks implements Links {
  @Override
  public String to(View view, Format format) {
    if (format != Format.HTML || view instanceof View.OfActor || view instanceof View.About) {
      return "";
    }
    if (view instanceof View.OfStory story) {
      return "#" + story.story();
    }
    if (view instanceof View.OfPeriod period) {
      return "#" + period.story();
    }
    if (view instanceof View.OfArticle article) {
      return "#a-" + article.article();
    }
    if (view instanceof View.OfUtterance utterance) {
      return "#" + utterance.utterance();
    }
    return view instanceof View.OfEntry entry ? "#" + entry.entry() : "#main";
  }

  @Override
  public String at(View view, String anchor) {
    return "#" + anchor;
  }

  @Override
  public String asset(String name) {
    return "";
  }

  @Override
  public Links from(View view) {
    return this;
  }

  @Override
  public Optional<String> search() {
    return Optional.empty();
  }

  @Override
  public Optional<String> policy() {
    return Optional.empty();
  }

  @Override
  public boolean modules() {
    return false;
  }
}
