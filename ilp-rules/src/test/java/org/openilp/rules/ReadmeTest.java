package org.openilp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.person.Person;
import org.openilp.core.person.Pregnancy;
import org.openilp.core.person.ServiceEvent;
import org.openilp.core.person.Sex;
import org.openilp.core.plan.Act;
import org.openilp.core.plan.CarePlan;
import org.openilp.rules.rule.Rule;

/** What the README says, held against the program. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path THIS = Path.of("src/test/java/org/openilp/rules/ReadmeTest.java");

    @Test
    void theProgramOfTheReadmeIsThisOne() throws IOException {
        List<String> program = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(THIS)) {
            inside = inside && !line.strip().equals("// end of the program");
            if (inside) {
                program.add(code(line));
            }
            inside = inside || line.strip().equals("// the program of the README");
        }
        String readme = code(Files.readString(README).replaceAll("//.*", ""));

        assertThat(program).hasSizeGreaterThan(5);
        assertThat(readme).contains(String.join("", program));
    }

    @Test
    void theProgramOfTheReadmeFindsOverdueContacts() {
        // the program of the README
        CarePlanner planner = CarePlanner.national();
        Person person =
                Person.builder("p1", LocalDate.of(1994, 2, 10), Sex.FEMALE).build();
        HealthRecord record = HealthRecord.builder(person)
                .pregnancy(Pregnancy.of(LocalDate.of(2026, 6, 10)))
                .event(ServiceEvent.of("ANC_CONTACT", "K1", LocalDate.of(2026, 8, 5)))
                .build();
        CarePlan plan = planner.plan(record, LocalDate.of(2026, 11, 25));
        // end of the program

        assertThat(plan.acts()).extracting(Act::service).contains("ANC_CONTACT", "BLOOD_PRESSURE_MEASUREMENT");
    }

    @Test
    void theNumbersOfRulesAreThoseOfTheProgram() throws IOException {
        RulePack rules = RulePack.national();
        long deciding = rules.rules().stream()
                .filter(rule -> rule.kind() == Rule.Kind.DECISION)
                .count();
        long followUps = rules.rules().size() - deciding;
        String said = deciding + " rules that decide, and "
                + rules.findingRules().size() + " findings with " + followUps + " follow-ups";

        assertThat(Files.readString(README)).contains(said);
    }

    private static String code(String text) {
        return text.replaceAll("\\s+", "");
    }
}
