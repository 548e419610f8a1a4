package org.openilp.rules.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosFilesTest {

    private static final String TEXT = """
        - scenario: %s
          date: 2025-06-10
          record: { person: { id: a, birthDate: 2025-04-10, sex: MALE } }
          expect: { due: [ IMM_PCV 1 ] }
        """;

    @TempDir
    Path folder;

    @Test
    void allYamlFilesBelowAFolderAreReadInTheOrderOfTheirNames() throws IOException {
        write("b.yaml", TEXT.formatted("last"));
        write("a/deep/x.yml", TEXT.formatted("first"));
        write("a/x.json", "no scenario");
        write("README.md", "no scenario");

        assertThat(Scenarios.read(folder)).extracting(Scenario::name).containsExactly("first", "last");
        assertThat(Scenarios.read(folder))
                .extracting(Scenario::file)
                .containsExactly(place("a/deep/x.yml"), place("b.yaml"));
    }

    @Test
    void aFileIsReadWhateverItsName() throws IOException {
        Path file = write("story.txt", "\uFEFF" + TEXT.formatted("marked"));

        assertThat(Scenarios.read(file)).extracting(Scenario::name).containsExactly("marked");
    }

    @Test
    void theSameNameMayStandInTwoFiles() throws IOException {
        write("a.yaml", TEXT.formatted("same"));
        write("b.yaml", TEXT.formatted("same"));

        assertThat(Scenarios.read(folder)).hasSize(2);
    }

    @Test
    void aPathThatDoesNotExistIsAnError() {
        assertWrong(
                folder.resolve("missing"),
                place("missing") + ": nothing; expected a scenario file, or a folder with" + " scenario files");
    }

    @Test
    void aFolderWithoutScenariosIsAnError() throws IOException {
        write("README.md", "no scenario");

        assertWrong(folder, place("") + ": nothing; expected at least one .yaml file with scenarios");
    }

    @Test
    void aFileThatIsNoTextIsAnError() throws IOException {
        Path file = folder.resolve("a.yaml");
        Files.write(file, new byte[] {(byte) 0xC3, 0x28});

        assertWrong(file, place("a.yaml") + ": bytes that are no text; expected YAML in UTF-8");
    }

    @Test
    void theErrorsOfAllFilesAreReportedAtOnce() throws IOException {
        write("a.yaml", "[]");
        write("b.yaml", TEXT.formatted("good"));
        write("c.yaml", "- scenario: s\n");

        assertWrong(
                folder,
                place("a.yaml")
                        + ":1: an empty list; expected a list of scenarios. Maybe \"- scenario: …\" with a dash?\n"
                        + place("c.yaml")
                        + ":1: scenario \"s\": nothing; expected date and expect, or checks, or window");
    }

    private static void assertWrong(Path path, String message) {
        assertThatExceptionOfType(ScenarioException.class)
                .isThrownBy(() -> Scenarios.read(path))
                .withMessage(withoutLongNumbers(message));
    }

    /** Messages mask what may be a NIK, such as the number in the name of a temporary folder. */
    private static String withoutLongNumbers(String text) {
        return text.replaceAll("\\d{16,}", "(16 digits)");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String place(String name) {
        return folder.resolve(name).toString().replace('\\', '/');
    }
}
