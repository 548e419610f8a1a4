package org.openilp.examples.commandline.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.person.AreaProfile;
import org.openilp.examples.commandline.text.Language;
import org.openilp.examples.commandline.text.Texts;

class AreaFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private Path folder;

    @Test
    void facts_are_read_from_yaml_and_json() throws IOException {
        FactEntry fact = FactEntry.of("AREA_JE_ACTIVE", FactValue.of(true));

        assertThat(read("a.yaml", "AREA_JE_ACTIVE: true").facts()).containsExactly(fact);
        assertThat(read("a.json", "{\"AREA_JE_ACTIVE\": true}").facts()).containsExactly(fact);
        assertThat(read("a.txt", "{\"AREA_JE_ACTIVE\": true}").facts()).containsExactly(fact);
        assertThat(read("a.yaml", "AREA_JE_ACTIVE: { value: true, since: 2026-01-01 }")
                        .facts())
                .containsExactly(FactEntry.of("AREA_JE_ACTIVE", FactValue.of(true), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void an_unknown_fact_is_reported_with_the_nearest() {
        assertFails("a.yaml", "AREA_JE_ACTIV: true", "AREA_JE_ACTIV", "AREA_JE_ACTIVE?");
    }

    @Test
    void a_fact_about_a_person_is_reported() {
        assertFails(
                "a.yaml",
                "SMOKING_STATUS: NEVER",
                "SMOKING_STATUS is no fact about an area or facility; expected one such as AREA_JE_ACTIVE");
    }

    @Test
    void a_file_without_facts_is_reported() {
        assertFails("a.yaml", "- AREA_JE_ACTIVE", "no facts about an area; expected an object of facts");
        assertFails("a.json", "", "no facts about an area; expected an object of facts");
    }

    @Test
    void broken_text_is_reported_with_its_line() {
        assertFails("a.json", "{\n\"AREA_JE_ACTIVE\": tru}", "line 2: broken text; expected JSON or YAML");
        assertFails("a.yaml", "A: true\nA: false", "broken text; expected JSON or YAML");
    }

    private void assertFails(String name, String text, String... parts) {
        assertThatThrownBy(() -> read(name, text))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(folder.resolve(name).toString())
                .hasMessageContainingAll(parts)
                .message()
                .hasLineCount(1);
    }

    private AreaProfile read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return AreaFile.read(file.toString(), Dictionary.national(), DAY, Texts.of(Language.EN));
    }
}
