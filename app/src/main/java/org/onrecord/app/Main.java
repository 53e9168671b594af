package org.onrecord.app;

import java.util.Locale;
import org.onrecord.app.cli.Commands;

/** Where the program starts. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.exit(Commands.run(arguments));
  }
}
