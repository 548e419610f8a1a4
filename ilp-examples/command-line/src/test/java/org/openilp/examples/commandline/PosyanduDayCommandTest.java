package org.openilp.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Lists;
import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openilp.core.json.IlpJson;

/** Two Posyandu, eight people, two of whom have mistakes in their records, and three lines that are no records. */
class PosyanduDayCommandTest {

    private static final String RECORDS = resource("records.ndjson").toString();
    private static final String NETWORK = resource("network").toString();

    @TempDir
    private Path folder;

    private static Path resource(String name) {
        try {
            return Path.of(Resources.getResource(PosyanduDayCommandTest.class, "posyandu/" + name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Run day(String posyandu, String on, String... more) {
        return Run.ilp(Stream.concat(
                        Stream.of(
                                "posyandu-day",
                                "--records",
                                RECORDS,
                                "--network",
                                NETWORK,
                                "--posyandu",
                                posyandu,
                                "--on",
                                on),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void every_bad_line_is_reported_with_its_number_and_cause() {
        assertThat(day("melati", "2026-11-25", "--lang", "en").errLines())
                .extracting(line -> line.replace(RECORDS, "FILE"))
                .containsExactly(
                        "FILE line 3: observations[2].value: 540; expected a number from 0.3 to 300 kg. Maybe it is in"
                                + " another unit, or the point is missing.",
                        "FILE line 8: person.rw: 1.5; expected a text. Write it in quotes.",
                        "FILE line 10: record refused: person.id: ayah; expected each person once. Maybe two records"
                                + " belong together.",
                        "FILE line 11: record refused: person.birthDate: nothing; expected a day such as 2025-03-01",
                        "FILE line 12: record refused: column 2: text that is no JSON; expected a health record in"
                                + " JSON");
    }

    @Test
    void the_day_in_json_holds_counts_that_add_up_and_all_problems() throws IOException {
        Run run = day("melati", "2026-11-25", "--format", "json");
        JsonNode day = IlpJson.mapper().readTree(run.out());

        assertThat(run.out()).endsWith("}\n").hasLineCount(1);
        assertThat(day.get("counts").toString())
                .startsWith("{\"read\":12,\"refused\":3,\"elsewhere\":3,\"planned\":6,");
        assertThat(day.get("guests"))
                .extracting(guest -> guest.get("person").asText())
                .startsWith("hamil")
                .containsExactlyInAnyOrder("hamil", "bayi", "ayah", "nenek", "murid", "pindah");
        assertThat(day.get("guests").get(0).get("dangerSigns").toString())
                .isEqualTo("[{\"code\":\"PREGNANCY_DANGER_SIGN\",\"date\":\"2026-11-24\"}]");
        assertThat(day.get("problems"))
                .extracting(problem -> problem.get("line").asInt())
                .containsExactly(3, 8, 10, 11, 12);
        assertThat(day.get("problems"))
                .extracting(problem -> problem.get("refused").asBoolean())
                .containsExactly(false, false, true, true, true);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_page_begins_with_the_danger_signs_and_fits() {
        Run run = day("melati", "2026-11-25", "--lang", "en");

        assertThat(run.outLines())
                .allMatch(line -> line.length() <= 100)
                .contains("Records read: 12 = people of this Posyandu 6 + people elsewhere 3 + refused 3.");
        assertThat(run.out())
                .containsSubsequence("DANGER SIGNS (1)", "hamil  female, 32 years", "PREPARE", "EXPECTED, LATE");
    }

    @Test
    void what_the_posyandu_lacks_goes_to_the_next_one_up_and_a_danger_sign_to_the_puskesmas() throws IOException {
        JsonNode day = IlpJson.mapper()
                .readTree(day("melati", "2026-11-25", "--format", "json").out());

        assertThat(step(day, "ayah", "BLOOD_GLUCOSE_TEST").toString())
                .contains("\"danger\":false,\"why\":\"FACILITY_LACKS_IT\",\"level\":\"PUSTU\","
                        + "\"facility\":\"pustu-sukacoba\",\"day\":\"2026-11-26\"");
        assertThat(step(day, "hamil", "REFERRAL_TO_PUSKESMAS").toString())
                .contains("\"danger\":true,\"why\":\"REFERRED\",\"level\":\"PUSKESMAS\",\"facility\":\"pkm-coba\","
                        + "\"day\":\"2026-11-25\"");
    }

    private static JsonNode step(JsonNode day, String person, String service) {
        for (JsonNode guest : day.get("guests")) {
            for (JsonNode step : guest.get("elsewhere")) {
                if (guest.get("person").asText().equals(person)
                        && step.get("service").asText().equals(service)) {
                    return step;
                }
            }
        }
        throw new AssertionError("no " + service + " of " + person);
    }

    @Test
    void good_records_alone_give_exit_code_0() throws IOException {
        Path good = Files.write(
                folder.resolve("good.ndjson"),
                Files.readAllLines(Path.of(RECORDS)).stream()
                        .filter(line -> line.contains("\"bayi\"") || line.contains("\"tetangga\""))
                        .toList());
        Run run = Run.ilp(
                "posyandu-day",
                "--records",
                good.toString(),
                "--network",
                NETWORK,
                "--posyandu",
                "melati",
                "--on",
                "2026-11-25",
                "--lang",
                "en");

        assertThat(run.out())
                .contains("Records read: 2 = people of this Posyandu 1 + people elsewhere 1 + refused 0.")
                .contains("Entries in records of people elsewhere that cannot be used: 1;");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void several_files_and_standard_input_make_one_day() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(RECORDS));
        Path first = Files.write(folder.resolve("a.ndjson"), lines.subList(0, 2));
        Run run = Run.withInput(
                lines.get(2),
                "posyandu-day",
                "--records",
                first.toString(),
                "--records",
                "-",
                "--network",
                NETWORK,
                "--posyandu",
                "melati",
                "--on",
                "2026-11-25",
                "--lang",
                "en");

        assertThat(run.out()).contains("Records read: 3 = people of this Posyandu 3 +");
    }

    @Test
    void a_day_on_which_the_posyandu_is_not_open_is_answered_and_says_so() {
        Run run = day("melati", "2026-11-26", "--lang", "en");

        assertThat(run.out())
                .contains("This Posyandu is not open on 26 Nov 2026; its next open day is 23 Dec 2026.")
                .contains("bayi  male, 9 months")
                .contains("Pneumococcal conjugate vaccine (dose 2)");
    }

    @Test
    void a_posyandu_whose_people_have_no_records_says_so() throws IOException {
        Path one = Files.writeString(
                folder.resolve("one.ndjson"),
                Files.readAllLines(Path.of(RECORDS)).get(0));
        Run run = Run.ilp(
                "posyandu-day",
                "--records",
                one.toString(),
                "--network",
                NETWORK,
                "--posyandu",
                "mawar",
                "--on",
                "2026-11-12",
                "--lang",
                "en");

        assertThat(run.out()).contains("There are no records of people of this Posyandu.");
        assertThat(run.code()).isZero();
    }

    static Stream<Arguments> wrong() {
        String right = "--records " + RECORDS + " --network " + NETWORK + " --posyandu melati --on 2026-11-25";
        return Stream.of(
                Arguments.of("", "--records, --network, --posyandu, --on is missing."),
                Arguments.of(right.replace("--on 2026-11-25", "--on 2026-25-11"), "--on: 2026-25-11; expected a day"),
                Arguments.of(right + " --format csv", "--format: csv; expected one of table, json."),
                Arguments.of(
                        right.replace("posyandu melati", "posyandu melatti"),
                        "--posyandu: melatti; expected the id of a Posyandu: melati, mawar. Maybe melati?"),
                Arguments.of(
                        right.replace("posyandu melati", "posyandu pkm-coba"),
                        "--posyandu: pkm-coba (PUSKESMAS); expected the id of a Posyandu: melati, mawar."),
                Arguments.of(
                        right.replace(NETWORK, "no-such-folder"),
                        "--network: no-such-folder: does not exist; expected a folder that can be read."),
                Arguments.of(right.replace(NETWORK, RECORDS), ": a file; expected a folder that can be read."),
                Arguments.of(
                        right.replace(RECORDS, "no-such.ndjson"),
                        "no-such.ndjson: does not exist; expected a file that can be read."));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_input_gives_one_line_and_exit_code_2(String arguments, String message) {
        Run run = Run.ilp(("posyandu-day --lang en " + arguments).strip().split(" "));

        assertThat(run.errLines()).singleElement().asString().contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_folder_without_a_network_and_a_file_without_records_give_one_line() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.ndjson"));
        Run noNetwork = Run.ilp(
                "posyandu-day",
                "--records",
                RECORDS,
                "--network",
                folder.toString(),
                "--posyandu",
                "melati",
                "--on",
                "2026-11-25",
                "--lang",
                "en");
        Run noRecords = Run.ilp(
                "posyandu-day",
                "--records",
                empty.toString(),
                "--network",
                NETWORK,
                "--posyandu",
                "melati",
                "--on",
                "2026-11-25",
                "--lang",
                "en");

        assertThat(noNetwork.errLines())
                .containsExactly(folder + ": holds no network; expected villages.csv, facilities.csv, areas.csv.");
        assertThat(noRecords.errLines()).containsExactly(empty + ": there are no records in it.");
        assertThat(List.of(noNetwork.code(), noRecords.code())).containsOnly(2);
        assertThat(noNetwork.out() + noRecords.out()).isEmpty();
    }

    @Test
    void every_problem_of_a_network_is_told() throws IOException {
        for (String table : List.of("villages.csv", "facilities.csv")) {
            Files.copy(Path.of(NETWORK, table), folder.resolve(table));
        }
        Files.writeString(
                folder.resolve("areas.csv"), "area,fact,value,since,until\n*,AREA_JE,true,,\nx,AREA_JE_ACTIVE,2,,\n");
        Run run = Run.ilp(
                "posyandu-day",
                "--records",
                RECORDS,
                "--network",
                folder.toString(),
                "--posyandu",
                "melati",
                "--on",
                "2026-11-25",
                "--lang",
                "en");

        assertThat(run.errLines()).hasSize(2).allMatch(line -> line.startsWith(folder + ": areas.csv line "));
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"table", "json"})
    void the_same_records_in_another_order_give_the_same_day(String format) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(RECORDS)).subList(0, 7);
        Path there = Files.write(folder.resolve("a.ndjson"), lines);
        Path back = Files.write(folder.resolve("b.ndjson"), Lists.reverse(lines));

        assertThat(ofGoodLines(back, format)).isEqualTo(ofGoodLines(there, format));
    }

    private static String ofGoodLines(Path file, String format) {
        String out = Run.ilp(
                        "posyandu-day",
                        "--records",
                        file.toString(),
                        "--network",
                        NETWORK,
                        "--posyandu",
                        "melati",
                        "--on",
                        "2026-11-25",
                        "--format",
                        format)
                .out();
        return out.replaceFirst("\"problems\":.*", "");
    }

    @Test
    void output_that_cannot_be_written_gives_an_error_and_its_own_exit_code() {
        PrintStream full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int character) throws IOException {
                        throw new IOException("full");
                    }
                },
                false,
                StandardCharsets.UTF_8);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Ilp.run(
                new Streams(InputStream.nullInputStream(), full, new PrintStream(err, false, StandardCharsets.UTF_8)),
                "rules",
                "--lang",
                "en");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("Not all output could be written: its target is full or closed.\n");
        assertThat(code).isEqualTo(74);
    }

    @Test
    void a_plan_in_a_network_names_the_facility_and_the_day() {
        Run run = Run.ilp("plan", RECORDS, "--on", "2026-11-25", "--network", NETWORK, "--lang", "en");

        assertThat(run.out())
                .contains("DANGER SIGNS: Danger sign in pregnancy (24 Nov 2026)")
                .contains("Puskesmas Coba, today")
                .contains("Pustu Sukacoba,")
                .contains("Posyandu Mawar,");
    }

    @Test
    void an_explanation_in_a_network_says_why_not_nearer() throws IOException {
        Path one = Files.writeString(
                folder.resolve("one.json"), Files.readAllLines(Path.of(RECORDS)).get(2));
        Run run = Run.ilp(
                "explain",
                one.toString(),
                "--on",
                "2026-11-25",
                "--network",
                NETWORK,
                "--service",
                "BLOOD_GLUCOSE_TEST",
                "--lang",
                "en");

        assertThat(run.out())
                .contains("Place              Pustu Sukacoba, 26 Nov 2026")
                .contains("Not nearer         not at Posyandu: this facility cannot do it now");
    }
}
