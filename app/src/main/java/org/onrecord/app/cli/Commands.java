package org.onrecord.app.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.onrecord.Onrecord;
import org.onrecord.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line as a whole: one line here for each command. */
@Command(
    name = "onrecord",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Turns a pile of news reports into a sourced record: who said and did what, to whom, when,",
      "according to whom; and where the reports agree, copy one another or contradict.",
      ""
    },
    footer = {
      "",
      "Start with the samples:",
      "  onrecord brief samples/ferry-inquiry",
      "Then give it a folder of your own. 'onrecord COMMAND --help' teaches each command.",
      "",
      "Exit codes: 0 done, 1 done with problems, 2 nothing could be done."
    },
    subcommands = {
      BriefCommand.class,
      RecordCommand.class,
      ExportCommand.class,
      VerifyCommand.class,
      CheckCommand.class,
      DiffCommand.class,
      EvalCommand.class,
      AddCommand.class,
      WatchCommand.class,
      StoriesCommand.class,
      WhoCommand.class,
      SaidCommand.class,
      EventsCommand.class,
      FiguresCommand.class,
      ContradictionsCommand.class,
      PositionsCommand.class,
      SearchCommand.class,
      DecideCommand.class,
      DecisionsCommand.class,
      ServeCommand.class
    })
public final class Commands implements Runnable {
  /** Exit code: done. */
  public static final int DONE = 0;

  /** Exit code: done, but something could not be read. */
  public static final int PROBLEMS = 1;

  /** Exit code: nothing could be done. */
  public static final int FAILED = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs a command line and gives its exit code. */
  public static int run(String... arguments) {
    CommandLine line = new CommandLine(new Commands());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Commands::day);
    line.setOut(utf8(System.out));
    line.setErr(utf8(System.err));
    line.setExecutionExceptionHandler(
        (exception, command, parse) -> {
          if (exception instanceof UserError || exception instanceof StoreException) {
            command.getErr().println("onrecord: " + exception.getMessage());
          } else if (exception instanceof IOException
              || exception instanceof InvalidPathException) {
            command.getErr().println("onrecord: " + Shown.of(Refused.said(exception)));
          } else {
            command.getErr().println("onrecord: this is a fault of the program, please report it:");
            exception.printStackTrace(command.getErr());
          }
          command.getErr().flush();
          return FAILED;
        });
    return line.execute(arguments);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no day; write it as 2015-09-30");
    }
  }

  private static PrintWriter utf8(java.io.OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Which command? 'onrecord brief FOLDER' is the main one.");
  }

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Onrecord.PROGRAM};
    }
  }
}
