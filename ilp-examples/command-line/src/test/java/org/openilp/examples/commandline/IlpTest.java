package org.openilp.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.core.json.IlpJson;
import org.openilp.core.plan.CarePlan;

class IlpTest {

    private static final String ADULT = "{\"person\":{\"id\":\"a\",\"birthDate\":\"1980-01-01\",\"sex\":\"MALE\"}}";
    private static final String HEAVY = "{\"person\":{\"id\":\"b\",\"birthDate\":\"1980-01-01\",\"sex\":\"MALE\"},"
            + "\"observations\":[{\"code\":\"WEIGHT_KG\",\"value\":540,\"date\":\"2026-01-01\"}]}";
    private static final String NOBODY = "{\"person\":{\"id\":\"c\"}}";
    private static final String VILLAGE = "{\"person\":{\"id\":\"desa\"},\"facts\":{\"IS_AREA_SUBJECT\":true}}";

    @TempDir
    private Path folder;

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("plan", "--on, RECORD is missing"),
                Arguments.of("plan -", "--on is missing"),
                Arguments.of("plan --on 2026-11-25", "RECORD is missing"),
                Arguments.of(
                        "plan - --on 25-11-2026",
                        "--on: 25-11-2026; expected a day such as 2026-11-25. Maybe 2026-11-25?"),
                Arguments.of("plan - --on 2026-13-01", "--on: 2026-13-01; expected a day"),
                Arguments.of(
                        "plan - --on 2026-11-25 --format csv", "--format: csv; expected one of table, json, ndjson."),
                Arguments.of("plan - --on 2026-11-25 --at POSYANDO", "Maybe POSYANDU?"),
                Arguments.of(
                        "plan - --on 2026-11-25 --area no-such.yaml", "no-such.yaml: does not exist; expected a file"),
                Arguments.of("plan - --on 2026-11-25 --onn x", "--onn: not known. Maybe --on?"),
                Arguments.of("plan - --on", "--on"),
                Arguments.of(
                        "plan no-such.json --on 2026-11-25",
                        "no-such.json: does not exist; expected a file that can be read."),
                Arguments.of("plan . --on 2026-11-25", ".: a folder; expected a file that can be read."),
                Arguments.of("explain - --on 2026-11-25", "--service is missing"),
                Arguments.of(
                        "explain - --on 2026-11-25 --service IMM_PVC",
                        "--service: IMM_PVC; expected the code of a service. Maybe"),
                Arguments.of("explain no-such.json --on 2026-11-25 --service IMM_PCV", "no-such.json: does not exist"),
                Arguments.of("vaccines -", "--on is missing"),
                Arguments.of("vaccines no-such.json --on 2026-11-25", "no-such.json: does not exist"),
                Arguments.of(
                        "vaccines - --on 2026-11-25 --format json", "--format: json; expected one of table, ndjson."),
                Arguments.of(
                        "vaccines - --on 2026-11-25 --series no-such-folder",
                        "no-such-folder: does not exist; expected a folder"),
                Arguments.of("test", "PATH is missing"),
                Arguments.of("test no-such-folder", "no-such-folder: does not exist; expected a file or folder"),
                Arguments.of("rules --format csv", "--format: csv; expected one of table, json."),
                Arguments.of("rules extra", "extra: not known."),
                Arguments.of("plam", "plam: not known. Maybe plan?"),
                Arguments.of("--lang", "--lang"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_input_gives_one_line_and_exit_code_2(String arguments, String message) {
        Run run = Run.ilp(Stream.concat(Stream.of("--lang=en"), Stream.of(arguments.split(" ")))
                .toArray(String[]::new));

        assertThat(run.errLines()).singleElement().asString().contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_language_that_is_not_spoken_is_reported() {
        Run run = Run.ilp("rules", "--lang", "fr");

        assertThat(run.errLines()).containsExactly("--lang: fr; seharusnya salah satu dari id, en.");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plan", "posyandu-day", "explain", "vaccines", "test", "rules"})
    void help_is_given_in_both_languages(String command) {
        String[] indonesian = (command + " --help").strip().split(" ");
        String[] english = (command + " --help --lang en").strip().split(" ");

        assertThat(Run.ilp(indonesian).out())
                .startsWith("Pemakaian: ilp " + command)
                .contains("Bantuan ini.");
        assertThat(Run.ilp(english).out()).startsWith("Usage: ilp " + command).contains("This help.", "Exit codes:");
        assertThat(Run.ilp(english).outLines()).allMatch(line -> line.length() <= 100);
        assertThat(Run.ilp(english).code()).isZero();
    }

    @Test
    void every_option_and_input_is_described() {
        for (String command : List.of("plan", "posyandu-day", "explain", "test", "rules")) {
            String behindSynopsis = Run.ilp(command, "--help").out().split("\n\n", 2)[1];
            assertThat(behindSynopsis.lines())
                    .filteredOn(line -> line.matches(" +(-\\w, )?--?[a-z]\\S*|  +[A-Z]+(\\.\\.\\.)?"))
                    .as(command)
                    .allMatch(line -> line.contains("--format="));
        }
    }

    @Test
    void the_version_is_told() {
        assertThat(Run.ilp("--version").out()).startsWith("ilp ");
    }

    @Test
    void a_record_that_cannot_be_used_whole_is_planned_and_its_problems_reported() {
        Run run = Run.withInput(HEAVY, "plan", "-", "--on", "2026-11-25", "--format", "ndjson", "--lang", "en");

        assertThat(run.errLines())
                .singleElement()
                .asString()
                .startsWith("standard input line 1: observations[0].value: 540; expected ");
        assertThat(run.outLines()).hasSize(1);
        assertThat(IlpJson.readPlan(run.out().strip()).problems())
                .singleElement()
                .matches(problem -> problem.path().equals("observations[0].value"));
        assertThat(run.code()).isZero();
    }

    @Test
    void a_refused_record_gives_exit_code_2_and_the_others_are_planned() {
        Run run = Run.withInput(
                NOBODY + "\n" + ADULT, "plan", "-", "--on", "2026-11-25", "--format", "ndjson", "--lang", "en");

        assertThat(run.outLines()).hasSize(1);
        assertThat(run.errLines()).allMatch(line -> line.startsWith("standard input line 1: record refused: person."));
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void broken_json_is_refused_with_its_place() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "{\n  \"person\": {,}\n}");

        Run run = Run.ilp("plan", file.toString(), "--on", "2026-11-25", "--lang", "en");

        assertThat(run.errLines()).singleElement().asString().startsWith(file + ": record refused: line 2, column");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void json_is_one_list_of_plans_whatever_came_in() throws IOException {
        JsonNode none = json(Run.withInput("\n", "plan", "-", "--on", "2026-11-25", "--format", "json"));
        JsonNode two = json(Run.withInput(ADULT + "\n" + HEAVY, "plan", "-", "--on", "2026-11-25", "--format", "json"));

        assertThat(none).isEmpty();
        assertThat(two).extracting(plan -> plan.get("person").asText()).containsExactly("a", "b");
    }

    @Test
    void several_files_are_answered_in_their_order() throws IOException {
        Path yaml =
                Files.writeString(folder.resolve("y.yaml"), "person: { id: y, birthDate: 2000-01-01, sex: FEMALE }\n");
        Path lines = Files.writeString(folder.resolve("x.ndjson"), ADULT + "\n" + HEAVY);

        Run run = Run.ilp("plan", yaml.toString(), lines.toString(), "--on", "2026-11-25", "--format", "ndjson");

        assertThat(run.outLines())
                .extracting(line -> IlpJson.readPlan(line).person())
                .containsExactly("y", "a", "b");
    }

    @Test
    void a_record_about_an_area_is_planned_as_one() {
        Run run = Run.withInput(VILLAGE, "plan", "-", "--on", "2026-11-25", "--format", "ndjson");

        CarePlan plan = IlpJson.readPlan(run.out().strip());
        assertThat(plan.person()).isEqualTo("desa");
        assertThat(plan.decisions()).noneMatch(decision -> decision.service().equals("BLOOD_PRESSURE_MEASUREMENT"));
        assertThat(run.code()).isZero();
    }

    @Test
    void a_table_ends_with_a_legend_and_the_limits_of_the_tool() {
        Run run = Run.withInput(ADULT, "plan", "-", "--on", "2026-11-25");

        assertThat(run.out())
                .contains("a  laki-laki, 46 tahun")
                .contains("Pengukuran tekanan darah")
                .endsWith("Rencana ini mendukung dan tidak menggantikan pertimbangan klinis tenaga kesehatan.\n");
    }

    @Test
    void an_explanation_names_rule_and_source() {
        Run run = Run.withInput(
                ADULT, "explain", "-", "--on", "2026-11-25", "--service", "BLOOD_PRESSURE_MEASUREMENT", "--lang", "en");

        assertThat(run.out())
                .contains("adult_and_elderly/blood-pressure/ilp-yearly")
                .contains("K2015 Tabel 19, Bab V: Keputusan Menteri Kesehatan");
        assertThat(run.code()).isZero();
    }

    @Test
    void an_explanation_of_what_is_not_in_the_plan_says_so() {
        Run run = Run.withInput(
                ADULT, "explain", "-", "--on", "2026-11-25", "--service", "CONTRACEPTIVE_PILL", "--lang", "en");

        assertThat(run.out()).contains("This plan says nothing of CONTRACEPTIVE_PILL");
        assertThat(run.code()).isZero();
    }

    private static JsonNode json(Run run) throws IOException {
        return IlpJson.mapper().readTree(run.out());
    }
}
