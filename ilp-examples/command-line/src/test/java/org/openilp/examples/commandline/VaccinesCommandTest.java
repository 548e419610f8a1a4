package org.openilp.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaccinesCommandTest {

    private static final String CHILD = """
            {"person":{"id":"anak","birthDate":"2025-01-10","sex":"FEMALE"},"events":[
             {"service":"IMM_HB0","date":"2025-01-10"},
             {"service":"IMM_OPV","date":"2025-01-25"},
             {"service":"IMM_OPV","date":"2025-03-12"},
             {"service":"IMM_OPV","date":"2025-04-01"},
             {"service":"IMM_MR","date":"2025-09-20"}]}
            """.replace("\n", "");

    @TempDir
    private Path folder;

    @Test
    void the_table_says_what_each_dose_is_worth_and_which_comes_next() {
        Run run = Run.withInput(CHILD, "vaccines", "-", "--on", "2025-11-25");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        String table = run.out().replaceAll("\\s+", " ");
        assertThat(table)
                .contains("Kartu imunisasi pada 25 Nov 2025")
                .contains("1 Apr 2025 tidak dihitung: terlalu")
                .contains("20 Sep 2025 tidak dihitung: terlalu")
                .contains("Status T menurut catatan: T0");
        assertThat(run.outLines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void the_grown_up_are_not_told_what_they_outgrew() {
        String woman = "{\"person\":{\"id\":\"ibu\",\"birthDate\":\"1998-01-10\",\"sex\":\"FEMALE\"},\"events\":["
                + "{\"service\":\"IMM_TD\",\"date\":\"2026-03-10\"}]}";

        Run run = Run.withInput(woman, "vaccines", "-", "--on", "2026-11-25");

        assertThat(run.out())
                .contains("T1: 10 Mar 2026")
                .contains("Status T menurut catatan: T1")
                .doesNotContain("BCG")
                .doesNotContain("lewat umur")
                .doesNotContain("IDL");
    }

    @Test
    void what_is_forbidden_for_life_has_no_days() {
        String child = CHILD.replace("\"events\"", "\"facts\":{\"SEVERE_IMMUNODEFICIENCY\":true},\"events\"");

        Run run = Run.withInput(child, "vaccines", "-", "--on", "2025-11-25");

        assertThat(run.out().replaceAll("\\s+", " ")).contains("Tidak diberikan seumur hidup");
    }

    @Test
    void a_line_of_json_holds_the_verdicts() throws IOException {
        Run run = Run.withInput(CHILD, "vaccines", "-", "--on", "2025-11-25", "--format", "ndjson");

        JsonNode card = new ObjectMapper().readTree(run.out());
        assertThat(card.get("person").asText()).isEqualTo("anak");
        JsonNode polio = card.get("vaccines").get(2);
        assertThat(polio.get("vaccine").asText()).isEqualTo("IMM_OPV");
        assertThat(polio.get("doses").findValuesAsText("verdict")).containsExactly("VALID", "VALID", "INVALID");
        assertThat(polio.get("doses").get(2).get("fault").asText()).isEqualTo("TOO_SOON");
        assertThat(card.get("vaccines").get(0).get("none").asText()).isEqualTo("COMPLETE");
    }

    @Test
    void a_folder_of_series_takes_the_place_of_the_national_ones() throws IOException {
        Files.writeString(folder.resolve("hb0.yaml"), """
                series: IMM_HB0
                title: trial
                regimens:
                  - name: birth
                    doses: [ { dose: 1, age: { minimum: 20 days } } ]
                  - name: small-baby
                    for: [ SMALL_BABY ]
                    doses: [ { dose: 1, age: { minimum: 20 days } } ]
                """);

        Run run = Run.withInput(
                CHILD, "vaccines", "-", "--on", "2025-11-25", "--format", "ndjson", "--series", folder.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"fault\":\"TOO_YOUNG\"");
    }

    @Test
    void a_wrong_series_is_named_with_file_line_and_mend() throws IOException {
        Files.writeString(folder.resolve("hb0.yaml"), """
                series: IMM_HB0
                title: trial
                regimens:
                  - name: birth
                    doses: [ { dose: 1, age: { minimum: 20 dys } } ]
                """);

        Run run = Run.withInput(CHILD, "vaccines", "-", "--on", "2025-11-25", "--series", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("hb0.yaml:5: regimen birth: regimens[0].doses[0].age.minimum: \"20 dys\"")
                .contains("a duration such as 28 days");
    }
}
