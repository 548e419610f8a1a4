package org.openilp.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {

    @Test
    void it_changes_on_the_first_of_july() {
        assertThat(SchoolYear.of(LocalDate.of(2025, 6, 30)).label()).isEqualTo("2024/2025");
        assertThat(SchoolYear.of(LocalDate.of(2025, 7, 1)).label()).isEqualTo("2025/2026");
        assertThat(SchoolYear.of(LocalDate.of(2025, 12, 31)).label()).isEqualTo("2025/2026");
        assertThat(SchoolYear.of(LocalDate.of(2026, 1, 1)).label()).isEqualTo("2025/2026");
    }

    @Test
    void its_end_is_the_start_of_the_next() {
        SchoolYear year = new SchoolYear(2025);
        assertThat(year.start()).isEqualTo("2025-07-01");
        assertThat(year.end()).isEqualTo("2026-07-01");
        assertThat(year.contains(year.start())).isTrue();
        assertThat(year.contains(year.end())).isFalse();
        assertThat(year.contains(year.start().minusDays(1))).isFalse();
        assertThat(year).isLessThan(new SchoolYear(2026));
    }

    @Property
    void its_label_can_be_read_back(@ForAll @IntRange(min = 1000, max = 9998) int start) {
        SchoolYear year = new SchoolYear(start);
        assertThat(SchoolYear.parse(year.label())).isEqualTo(year);
        assertThat(year).hasToString(year.label());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025/2027", "2025/2025", "2025-2026", "25/26", ""})
    void another_label_is_refused_with_an_example(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchoolYear.parse(label))
                .withMessage("school year is \"" + label + "\"; expected two years in a row such as 2025/2026");
    }
}
