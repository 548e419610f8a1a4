package org.openilp.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openilp.examples.commandline.Run.ilp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openilp.core.Dictionary;
import org.openilp.core.json.RecordReader;

class SampleCommandTest {

    @TempDir
    private Path folder;

    private String out;

    @BeforeEach
    void inside() {
        out = folder.resolve("contoh").toString();
    }

    private List<String> records(String folder) throws IOException {
        return Files.readAllLines(Path.of(folder, "records.ndjson"));
    }

    @Test
    void records_and_network_are_written_and_can_be_read() throws IOException {
        Run run = ilp("sample", "--people", "120", "--out", out, "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo("120 people in 1 kecamatan: " + Path.of(out, "records.ndjson") + "; network: " + out + "\n");
        RecordReader reader = new RecordReader(Dictionary.national());
        assertThat(records(out))
                .hasSize(120)
                .allMatch(line ->
                        reader.readJson(line, LocalDate.of(2026, 11, 25)).record() != null);
        try (var files = Files.list(Path.of(out))) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("records.ndjson", "villages.csv", "facilities.csv", "areas.csv");
        }
    }

    @Test
    void the_same_seed_writes_the_same_bytes_and_another_others() throws IOException {
        for (String name : List.of("a", "b")) {
            ilp(
                    "sample",
                    "--seed",
                    "3",
                    "--people",
                    "50",
                    "--out",
                    folder.resolve(name).toString());
        }
        ilp(
                "sample",
                "--seed",
                "4",
                "--people",
                "50",
                "--out",
                folder.resolve("c").toString());

        assertThat(folder.resolve("a/records.ndjson")).hasSameBinaryContentAs(folder.resolve("b/records.ndjson"));
        assertThat(records(folder.resolve("c").toString()))
                .isNotEqualTo(records(folder.resolve("a").toString()));
    }

    @Test
    void the_day_can_be_another() throws IOException {
        Run run = ilp("sample", "--people", "40", "--on", "2025-06-01", "--out", out);

        assertThat(run.code()).isZero();
        assertThat(records(out)).noneMatch(line -> line.contains("\"date\":\"2026"));
    }

    @Test
    void a_folder_with_files_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("penting.txt"), "isi");

        Run run = ilp("sample", "--people", "10", "--out", folder.toString(), "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines())
                .containsExactly(
                        "--out " + folder + ": a folder with files in it; expected a new or empty folder. Maybe "
                                + folder.resolve("sample") + "?");
        assertThat(folder).isDirectoryNotContaining("glob:**.{csv,ndjson}");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("berkas"), "");

        Run run = ilp("sample", "--out", file.toString(), "--lang", "en");
        Run below = ilp("sample", "--out", file.resolve("x").toString(), "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly("--out: " + file + "; expected a new or empty folder.");
        assertThat(below.code()).isEqualTo(2);
        assertThat(below.errLines()).singleElement().asString().contains("cannot be written");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --people | 0      | --people: 0; expected a whole number from 1 to 10000000.
                    --people | banyak | --people: banyak; expected a whole number from 1 to 10000000.
                    --people | 2.000  | --people: 2.000; expected a whole number from 1 to 10000000. Maybe 2000?
                    --seed   | 1e3    | --seed: 1e3; expected a whole number from -9223372036854775808 to 9223372036854775807.
                    --on     | 25-11-2026 | --on: 25-11-2026; expected a day such as 2026-11-25. Maybe 2026-11-25?
                    """)
    void wrong_values_are_one_clear_line(String option, String value, String message) {
        Run run = ilp("sample", option, value, "--out", out, "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly(message);
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void without_a_folder_nothing_is_written() {
        Run run = ilp("sample", "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly("--out is missing. See: ilp sample --help");
    }

    @Test
    void help_says_when_there_are_several_kecamatan() {
        assertThat(ilp("sample", "--help").out()).contains("5000").contains("Pustu");
        assertThat(ilp("sample", "--help", "--lang", "en").out()).contains("for more than 5000");
    }
}
