package org.openilp.examples.commandline.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openilp.core.Dictionary;
import org.openilp.core.json.ReadResult;
import org.openilp.core.json.RecordReader;
import org.openilp.core.person.HealthRecord;
import org.openilp.examples.commandline.text.Language;
import org.openilp.examples.commandline.text.Texts;

class RecordFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final RecordReader READER = new RecordReader(Dictionary.national());
    private static final Texts TEXTS = Texts.of(Language.EN);

    private static final String A = person("a");
    private static final String B = person("b");

    @TempDir
    private Path folder;

    @Test
    void a_json_file_holds_one_record_or_a_list() throws IOException {
        assertThat(read("x.json", A)).containsExactly("x.json: a");
        assertThat(read("x.json", "[" + A + ",\n" + B + "]"))
                .containsExactly("x.json record 1: a", "x.json record 2: b");
    }

    @Test
    void an_ndjson_file_holds_one_record_a_line_and_blank_lines_count() throws IOException {
        assertThat(read("x.ndjson", A + "\n\n" + B + "\r\n"))
                .containsExactly("x.ndjson line 1: a", "x.ndjson line 3: b");
    }

    @Test
    void a_yaml_file_holds_one_record_a_list_or_documents() throws IOException {
        String yaml = "person: { id: a, birthDate: 2000-01-01, sex: MALE }\n";

        assertThat(read("x.yaml", yaml)).containsExactly("x.yaml: a");
        assertThat(read("x.yml", "- " + yaml)).containsExactly("x.yml: a");
        assertThat(read("x.yaml", yaml + "---\n" + yaml)).containsExactly("x.yaml record 1: a", "x.yaml record 2: a");
    }

    @Test
    void the_format_of_standard_input_is_seen_by_its_first_lines() throws IOException {
        assertThat(readInput(A)).containsExactly("standard input line 1: a");
        assertThat(readInput("\n" + A + "\n" + B))
                .containsExactly("standard input line 2: a", "standard input line 3: b");
        assertThat(readInput(A.replace(",", ",\n"))).containsExactly("standard input: a");
        assertThat(readInput("\uFEFF" + A)).containsExactly("standard input line 1: a");
        assertThat(readInput("[" + A + "]")).containsExactly("standard input: a");
        assertThat(readInput("person: { id: a, birthDate: 2000-01-01, sex: MALE }"))
                .containsExactly("standard input: a");
    }

    @Test
    void a_broken_first_line_does_not_hide_that_there_is_one_record_a_line() throws IOException {
        assertThat(readInput("{\"person\"\n" + B))
                .containsExactly("standard input line 1: refused", "standard input line 2: b");
    }

    @Test
    void a_broken_line_is_refused_and_the_others_are_read() throws IOException {
        assertThat(read("x.ndjson", A + "\n{oops\n" + B))
                .containsExactly("x.ndjson line 1: a", "x.ndjson line 2: refused", "x.ndjson line 3: b");
    }

    @Test
    void text_in_another_encoding_is_refused() throws IOException {
        byte[] latin = A.replace("\"a\"", "\"\u00e9\"").getBytes(StandardCharsets.ISO_8859_1);
        Path json = Files.write(folder.resolve("x.json"), latin);
        Path lines = Files.write(folder.resolve("x.ndjson"), latin);

        for (Path file : List.of(json, lines)) {
            List<ReadResult> results = results(file.toString(), InputStream.nullInputStream());
            assertThat(results).hasSize(1);
            assertThat(results.get(0).problems().get(0).message())
                    .isEqualTo("text in another encoding; expected UTF-8. Maybe save the file as UTF-8?");
        }
    }

    @Test
    void an_empty_file_is_refused_unless_it_is_ndjson() throws IOException {
        assertThat(read("x.json", " ")).containsExactly("x.json: refused");
        assertThat(read("x.yaml", "")).containsExactly("x.yaml: refused");
        assertThat(readInput("")).containsExactly("standard input: refused");
        assertThat(read("x.json", "[]")).containsExactly("x.json: refused");
        assertThat(read("x.ndjson", "")).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_cannot_be_opened() {
        assertThatThrownBy(() -> RecordFile.open("/no/such/file.json", InputStream.nullInputStream()))
                .isInstanceOf(NoSuchFileException.class);
    }

    private List<String> read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return outcomes(file.toString(), InputStream.nullInputStream()).stream()
                .map(line -> line.replace(folder + "/", ""))
                .collect(Collectors.toList());
    }

    private static List<String> readInput(String text) throws IOException {
        return outcomes(RecordFile.STANDARD_INPUT, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> outcomes(String name, InputStream input) throws IOException {
        try (RecordFile file = RecordFile.open(name, input)) {
            return ImmutableList.copyOf(file.records(READER, DAY)).stream()
                    .map(raw -> raw.place().text(TEXTS) + ": " + outcome(raw.read()))
                    .toList();
        }
    }

    private static List<ReadResult> results(String name, InputStream input) throws IOException {
        try (RecordFile file = RecordFile.open(name, input)) {
            return ImmutableList.copyOf(file.records(READER, DAY)).stream()
                    .map(RawRecord::read)
                    .toList();
        }
    }

    private static String outcome(ReadResult result) {
        HealthRecord record = result.record();
        return record == null ? "refused" : record.person().id();
    }

    private static String person(String id) {
        return "{\"person\":{\"id\":\"" + id + "\",\"birthDate\":\"2000-01-01\",\"sex\":\"MALE\"}}";
    }
}
