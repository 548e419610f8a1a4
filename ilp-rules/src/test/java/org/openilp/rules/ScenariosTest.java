package org.openilp.rules;

import static org.assertj.core.api.Assertions.fail;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openilp.rules.author.Check;
import org.openilp.rules.author.Scenario;
import org.openilp.rules.author.ScenarioResult;
import org.openilp.rules.author.ScenarioRunner;
import org.openilp.rules.author.Scenarios;

/** Runs every check of every scenario as a test of its own, below the file that holds it. */
class ScenariosTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "scenarios");

    @TestFactory
    Stream<DynamicContainer> everyCheckOfEveryScenarioComesOutAsExpected() {
        ScenarioRunner runner = new ScenarioRunner(CarePlanner.national());
        Map<String, List<Scenario>> files = Scenarios.read(FOLDER).stream()
                .collect(Collectors.groupingBy(Scenario::file, LinkedHashMap::new, Collectors.toList()));
        return files.entrySet().stream().map(file -> inFile(file.getKey(), file.getValue(), runner));
    }

    private static DynamicContainer inFile(String file, List<Scenario> scenarios, ScenarioRunner runner) {
        return DynamicContainer.dynamicContainer(
                FOLDER.relativize(Path.of(file)).toString(),
                scenarios.stream()
                        .flatMap(scenario -> scenario.checks().stream().map(check -> test(check, runner))));
    }

    private static DynamicTest test(Check check, ScenarioRunner runner) {
        return DynamicTest.dynamicTest(check.name(), source(check), () -> {
            ScenarioResult result = runner.run(check);
            if (!result.passed()) {
                fail(result.toString());
            }
        });
    }

    /** File and line in the form in which JUnit hands them to an editor. */
    private static URI source(Check check) {
        int colon = check.place().lastIndexOf(':');
        Path file = Path.of(check.place().substring(0, colon));
        return URI.create(file.toUri() + "?line=" + check.place().substring(colon + 1));
    }
}
