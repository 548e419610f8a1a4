package org.openilp.examples.commandline;

import com.google.common.collect.ImmutableSet;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.openilp.examples.commandline.input.Arguments;
import org.openilp.examples.commandline.text.Language;
import org.openilp.examples.commandline.text.Texts;
import org.openilp.rules.RulePack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code ilp}. Without a subcommand it prints a Posyandu day of the sample kecamatan. */
@Command(name = "ilp", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = Version.class)
public final class Ilp implements Callable<Integer> {

    /** Everything was done. */
    static final int OK = 0;

    /** Scenarios failed. */
    static final int FAILED = 1;

    /** Input was wrong, or a record was refused. */
    static final int BAD_INPUT = 2;

    /** Not all could be written: the disk is full, or whoever reads has gone. */
    static final int OUTPUT_LOST = 74;

    /** The program itself failed. */
    static final int BROKEN = 70;

    private static final ImmutableSet<String> WITH_RULES =
            ImmutableSet.of("plan", "explain", "vaccines", "posyandu-day", "test", "rules");

    private static final int HELP_WIDTH = 100;

    private final Streams streams;
    private final Texts texts;

    @Option(names = "--lang", paramLabel = "id|en", descriptionKey = "option.lang", scope = ScopeType.INHERIT)
    private String language = "id";

    private Ilp(Streams streams, Texts texts) {
        this.streams = streams;
        this.texts = texts;
    }

    /** Runs the command and ends the process with its exit code if that is not 0. */
    public static void main(String[] arguments) {
        int code = run(Streams.ofProcess(), arguments);
        if (code != OK) {
            System.exit(code);
        }
    }

    /** Runs the command and gives its exit code. */
    static int run(Streams streams, String... arguments) {
        prepare(arguments);
        Texts texts = Texts.of(Language.wantedBy(List.of(arguments)));
        Failures failures = new Failures(streams.err(), texts);
        Ilp ilp = new Ilp(streams, texts);
        CommandLine commandLine = new CommandLine(ilp)
                .addSubcommand(new PlanCommand(ilp))
                .addSubcommand(new PosyanduDayCommand(ilp))
                .addSubcommand(new ExplainCommand(ilp))
                .addSubcommand(new VaccinesCommand(ilp))
                .addSubcommand(new TestCommand(ilp))
                .addSubcommand(new RulesCommand(ilp))
                .addSubcommand(new SampleCommand(ilp))
                .setResourceBundle(texts.bundle())
                .setOut(writer(streams.out()))
                .setErr(writer(streams.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        int code = commandLine.execute(arguments);
        streams.flush();
        if (streams.out().checkError()) {
            streams.err().println(texts.get("error.output"));
            streams.flush();
            return code == BROKEN ? code : OUTPUT_LOST;
        }
        return code;
    }

    /** Loads the rules while the command line is read; whatever goes wrong is met again when they are asked for. */
    private static void prepare(String... arguments) {
        if (arguments.length > 1 && WITH_RULES.contains(arguments[0])) {
            CompletableFuture<Void> unused = CompletableFuture.runAsync(RulePack::national, task -> {
                Thread thread = new Thread(task, "rules");
                thread.setDaemon(true);
                thread.start();
            });
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() {
        arguments();
        return new SampleDay(streams, texts).print();
    }

    /** What is read from and written to. */
    Streams streams() {
        return streams;
    }

    /** The language of the user. */
    Texts texts() {
        return texts;
    }

    /** Reads the values of options, after {@code --lang} was found to be right. */
    Arguments arguments() {
        Arguments arguments = new Arguments(texts);
        arguments.word("--lang", language, Language.class);
        return arguments;
    }
}
