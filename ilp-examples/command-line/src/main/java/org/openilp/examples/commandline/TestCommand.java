package org.openilp.examples.commandline;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openilp.core.plan.Problem;
import org.openilp.examples.commandline.input.Arguments;
import org.openilp.rules.CarePlanner;
import org.openilp.rules.author.Check;
import org.openilp.rules.author.Scenario;
import org.openilp.rules.author.ScenarioException;
import org.openilp.rules.author.ScenarioResult;
import org.openilp.rules.author.ScenarioRunner;
import org.openilp.rules.author.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ilp test}: runs scenarios. The last line is {@code N passed, M failed}, in every language. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {

    private final Ilp ilp;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "parameter.paths")
    private List<String> paths = List.of();

    TestCommand(Ilp ilp) {
        this.ilp = ilp;
    }

    @Override
    public Integer call() {
        Arguments arguments = ilp.arguments();
        List<Path> found = paths.stream().map(arguments::fileOrFolder).toList();
        List<Scenario> scenarios = new ArrayList<>();
        int errors = 0;
        for (Path path : found) {
            try {
                scenarios.addAll(Scenarios.read(path));
            } catch (ScenarioException e) {
                errors += e.problems().size();
                for (Problem problem : e.problems()) {
                    ilp.streams().err().println(ilp.texts().problem(problem));
                }
            }
        }
        return errors > 0 ? Ilp.BAD_INPUT : run(scenarios, ilp.streams().out());
    }

    /** Runs each check of each scenario; shows those that fail, and the counts. */
    private static int run(List<Scenario> scenarios, PrintStream out) {
        ScenarioRunner runner = new ScenarioRunner(CarePlanner.national());
        int passed = 0;
        int failed = 0;
        for (Scenario scenario : scenarios) {
            for (Check check : scenario.checks()) {
                ScenarioResult result = runner.run(check);
                if (result.passed()) {
                    passed++;
                } else {
                    failed++;
                    out.println(result);
                }
            }
        }
        out.println(passed + " passed, " + failed + " failed");
        return failed == 0 ? Ilp.OK : Ilp.FAILED;
    }
}
