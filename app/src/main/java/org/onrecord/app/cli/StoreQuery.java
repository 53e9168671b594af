package org.onrecord.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that answers from a store with a table. */
abstract class StoreQuery<A> implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The columns of the table. */
  abstract List<Column<A>> columns();

  /**
   * The rows.
   *
   * @param asked how many are wanted
   */
  abstract List<A> ask(Store opened, int asked);

  @Override
  public Integer call() throws IOException {
    try (Store opened = store.openExisting()) {
      output.print(
          spec.commandLine().getOut(),
          spec.commandLine().getErr(),
          columns(),
          ask(opened, output.asked()));
    }
    return Commands.DONE;
  }
}
