package org.openilp.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openilp.examples.commandline.text.Language;

class SampleFamilyTest {

    @ParameterizedTest
    @EnumSource
    void all_six_have_a_plan_that_fits_the_page(Language language) {
        Run run = Run.ilp("--lang", language.code());

        assertThat(run.outLines())
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(100));
        assertThat(run.out().split("=====\n")).hasSize(8);
        assertThat(run.out()).contains("bayi  ", "balita  ", "anak-sekolah  ", "ibu  ", "ayah  ", "nenek  ");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void mistakes_are_reported_beside_the_plans() {
        assertThat(Run.ilp("--lang", "en").outLines())
                .anyMatch(line -> line.startsWith("  ! observations[4].value: 540; expected "))
                .anyMatch(line -> line.startsWith("  ! observations[3].dates: "));
    }

    @Test
    void all_that_is_printed_takes_one_column_a_character() {
        assertThat(Run.ilp().out()).matches("[\\p{IsLatin}\\p{Punct}\\p{Digit}\\p{Sc}\u2264\u2265\u2013\u2026 \\n]*");
    }

    @Test
    void records_are_written_as_a_user_would() {
        for (String file : SampleFamily.FILES) {
            String text = SampleFamily.content(file);
            assertThat(text).startsWith("{\n  \"person\": {").endsWith("}\n");
            assertThat(text.lines()).as(file).allMatch(line -> line.length() <= 120);
        }
    }
}
