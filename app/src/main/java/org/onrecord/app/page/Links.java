package org.onrecord.app.page;

import java.util.Optional;

/** Where views and assets are, as seen from a page. */
public interface Links {
  /** The address of a view in a form. */
  String to(View view, Format format);

  /** The address of a view's page. */
  default String to(View view) {
    return to(view, Format.HTML);
  }

  /** The address of a place on the page of a view. */
  default String at(View view, String anchor) {
    return to(view) + "#" + anchor;
  }

  /** The address of an asset, one of {@link Asset#NAMES}. */
  String asset(String name);

  /** The same links as they are written on the page of a view. */
  Links from(View view);

  /** Where the search form leads; nothing where nobody answers. */
  Optional<String> search();

  /**
   * The Content-Security-Policy that a page carries itself; nothing where a server sends one, see
   * {@link ServerLinks#POLICY}.
   */
  Optional<String> policy();

  /**
   * Whether scripts are loaded as modules. Browsers load no module from a file, so a page that is
   * opened from one loads the same scripts in the plain way.
   */
  boolean modules();
}
