package org.openilp.examples.commandline.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.core.Dictionary;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.service.ServiceCatalog;
import org.openilp.examples.commandline.text.Language;
import org.openilp.examples.commandline.text.Texts;

class ArgumentsTest {

    private static final Arguments EN = new Arguments(Texts.of(Language.EN));
    private static final Arguments ID = new Arguments(Texts.of(Language.ID));

    @Test
    void a_day_is_read_as_iso() {
        assertThat(EN.day("--on", "2026-11-25")).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    25-11-2026, ' Maybe 2026-11-25?'
                    5/1/2026,   ' Maybe 2026-01-05?'
                    2026/1/5,   ' Maybe 2026-01-05?'
                    20261125,   ' Maybe 2026-11-25?'
                    2026-02-30, ''
                    besok,      ''
                    '',         ''
                    """)
    void a_wrong_day_is_reported_with_a_guess(String value, String guess) {
        assertFails(() -> EN.day("--on", value), "--on: " + value + "; expected a day such as 2026-11-25." + guess);
    }

    @Test
    void errors_are_told_in_the_language_of_the_user() {
        assertFails(() -> ID.day("--on", "x"), "--on: x; seharusnya tanggal seperti 2026-11-25.");
    }

    @Test
    void a_word_is_read_whatever_its_capitals() {
        assertThat(EN.word("--lang", "EN", Language.class)).isEqualTo(Language.EN);
        assertThat(EN.level("--at", "posyandu")).isEqualTo(FacilityLevel.POSYANDU);
    }

    @Test
    void a_number_is_read_within_its_limits() {
        assertThat(EN.number("--people", " 2000 ", 1, 5000)).isEqualTo(2000);
        assertThat(EN.number("--seed", "-3", Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(-3);
        assertThat(EN.number("--people", "5000", 1, 5000)).isEqualTo(5000);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    5001,    ""
                    0,       ""
                    banyak,  ""
                    1e3,     ""
                    2.000,   " Maybe 2000?"
                    2 000,   " Maybe 2000?"
                    9.000,   ""
                    """)
    void a_wrong_number_is_reported_with_its_limits(String value, String guess) {
        assertFails(
                () -> EN.number("--people", value, 1, 5000),
                "--people: " + value + "; expected a whole number from 1 to 5000." + guess);
    }

    @Test
    void a_wrong_word_is_reported_with_those_there_are() {
        assertFails(() -> EN.word("--lang", "fr", Language.class), "--lang: fr; expected one of id, en.");
        assertFails(
                () -> EN.level("--at", "POSYANDO"),
                "--at: POSYANDO; expected one of HOME, POSYANDU, PUSTU, PUSKESMAS, SCHOOL, HOSPITAL, OTHER_FKTP."
                        + " Maybe POSYANDU?");
    }

    @Test
    void a_service_is_a_code_of_the_catalogue() {
        ServiceCatalog services = Dictionary.national().services();

        assertThat(EN.service("--service", "imm_pcv", services)).isEqualTo("IMM_PCV");
        assertFails(
                () -> EN.service("--service", "IMM_PVC", services),
                "--service: IMM_PVC; expected the code of a service. Maybe IMM_PCV?");
    }

    @Test
    void a_file_is_there_or_reported_with_one_of_a_similar_name(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("keluarga.json"), "[]");

        EN.file(file.toString());
        EN.file("-");
        assertThat(EN.fileOrFolder(folder.toString())).isEqualTo(folder);
        assertFails(
                () -> EN.file(folder + "/keluarge.json"),
                folder + "/keluarge.json: does not exist; expected a file that can be read. Maybe " + file + "?");
        assertFails(() -> EN.file(folder.toString()), folder + ": a folder; expected a file that can be read.");
        assertFails(
                () -> EN.fileOrFolder("/no/such/folder"),
                "/no/such/folder: does not exist; expected a file or folder that can be read.");
        assertFails(() -> EN.file("x\0y"), "x\0y: does not exist; expected a file that can be read.");
    }

    private static void assertFails(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InputException.class).hasMessage(message);
    }
}
