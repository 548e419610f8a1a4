package org.openilp.examples.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.openilp.examples.commandline.input.InputException;
import org.openilp.examples.commandline.text.Texts;
import org.openilp.rules.rule.RuleException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line why nothing could be done, and gives the exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final PrintStream err;
    private final Texts texts;

    Failures(PrintStream err, Texts texts) {
        this.err = err;
        this.texts = texts;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        err.println(texts.get("error.see", wrong(exception), command));
        return Ilp.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine commandLine, ParseResult parsed) {
        if (exception instanceof InputException || exception instanceof RuleException) {
            err.println(exception.getMessage());
            return Ilp.BAD_INPUT;
        }
        if (exception instanceof IOException || exception instanceof UncheckedIOException) {
            err.println(texts.get("error.reading", String.valueOf(exception.getMessage())));
            return Ilp.BAD_INPUT;
        }
        err.println(texts.get("error.internal", Reports.where(exception)));
        return Ilp.BROKEN;
    }

    private String wrong(ParameterException exception) {
        if (exception instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Failures::name).collect(Collectors.joining(", "));
            return texts.get("error.missing", names);
        }
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            List<String> suggestions = unmatched.getSuggestions();
            String mend = suggestions.isEmpty() ? "" : " " + texts.get("error.maybe", suggestions.get(0));
            return texts.get("error.unknownArgument", first) + mend;
        }
        return String.valueOf(exception.getMessage()).lines().findFirst().orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
