package org.openilp.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openilp.examples.commandline.text.Language;

/** The six records to look at in the folder {@code family}: from a newborn to a widow, with gaps and two mistakes. */
class FamilyRecordsTest {

    private static List<Path> files() {
        try {
            Path folder = Path.of(
                    Resources.getResource(FamilyRecordsTest.class, "family").toURI());
            try (Stream<Path> files = Files.list(folder)) {
                return files.sorted().toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Run plan(Language language) {
        return Run.ilp(Stream.concat(
                        Stream.of("plan", "--on", "2026-11-25", "--lang", language.code()),
                        files().stream().map(Path::toString))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void all_six_have_a_plan_that_fits_the_page(Language language) {
        Run run = plan(language);

        assertThat(run.outLines())
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(100));
        assertThat(run.out().split("=====\n")).hasSize(8);
        assertThat(run.out()).contains("bayi  ", "balita  ", "anak-sekolah  ", "ibu  ", "ayah  ", "nenek  ");
        assertThat(run.code()).isZero();
    }

    @Test
    void mistakes_are_reported_beside_the_plans() {
        assertThat(plan(Language.EN).outLines())
                .anyMatch(line -> line.startsWith("  ! observations[4].value: 540; expected "))
                .anyMatch(line -> line.startsWith("  ! observations[3].dates: "));
    }

    @Test
    void all_that_is_printed_takes_one_column_a_character() {
        assertThat(plan(Language.ID).out())
                .matches("[\\p{IsLatin}\\p{Punct}\\p{Digit}\\p{Sc}\u2264\u2265\u2013\u2026 \\n]*");
    }

    @Test
    void records_are_written_as_a_user_would() throws IOException {
        for (Path file : files()) {
            String text = Files.readString(file);
            assertThat(text).startsWith("{\n  \"person\": {").endsWith("}\n");
            assertThat(text.lines()).as("%s", file).allMatch(line -> line.length() <= 120);
        }
    }
}
