package org.onrecord.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.store.Store;
import org.onrecord.store.Stores;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "STORE",
      description = {
        "The project file, or jdbc:postgresql://host/database?user=NAME.",
        "Default: ${DEFAULT-VALUE}."
      })
  String address = "onrecord.db";

  /** Opens the store, and makes it where there is none. */
  Store open() {
    return Stores.open(address);
  }

  /** Opens a store that is there. */
  Store openExisting() {
    if (!address.startsWith("jdbc:") && !Files.exists(Path.of(address))) {
      throw new UserError(
          "no store " + address + "; make one with 'onrecord add PATH', or name one with --store");
    }
    return Stores.open(address);
  }
}
