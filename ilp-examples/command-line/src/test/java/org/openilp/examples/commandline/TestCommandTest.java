package org.openilp.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

    private static final String SCENARIO = """
            - scenario: A grown man whose blood pressure was never taken
              date: 2026-11-25
              record:
                person: { id: a, birthDate: 1980-01-01, sex: MALE }
              expect:
                %s: [ BLOOD_PRESSURE_MEASUREMENT YEAR ]
            """;

    @TempDir
    private Path folder;

    @Test
    void scenarios_that_hold_pass() throws IOException {
        scenario("good.yaml", "due");

        Run run = Run.ilp("test", folder.toString());

        assertThat(run.out()).isEqualTo("1 passed, 0 failed\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_scenario_that_does_not_hold_is_shown_and_counted() throws IOException {
        Path good = scenario("good.yaml", "due");
        Path bad = scenario("bad.yaml", "notDue");

        Run run = Run.ilp("test", good.toString(), bad.toString());

        assertThat(run.out()).contains("bad.yaml:1: A grown man").doesNotContain("good.yaml");
        assertThat(run.outLines().get(run.outLines().size() - 1)).isEqualTo("1 passed, 1 failed");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_typo_is_bad_input_and_nothing_is_run() throws IOException {
        scenario("good.yaml", "due");
        scenario("typo.yaml", "dew");

        Run run = Run.ilp("test", folder.toString(), "--lang", "en");

        assertThat(run.errLines()).singleElement().asString().contains("typo.yaml:6", "dew");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    private Path scenario(String name, String expectation) throws IOException {
        return Files.writeString(folder.resolve(name), SCENARIO.formatted(expectation));
    }
}
