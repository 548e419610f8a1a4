package org.openilp.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarAgeTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-31, 2025-02-27, 0",
        "2025-01-31, 2025-02-28, 1",
        "2024-01-31, 2024-02-28, 0",
        "2024-01-31, 2024-02-29, 1",
        "2025-01-31, 2025-03-30, 1",
        "2025-01-31, 2025-03-31, 2",
        "2025-08-31, 2025-09-29, 0",
        "2025-08-31, 2025-09-30, 1",
        "2025-04-10, 2025-04-10, 0",
        "2025-04-10, 2025-05-09, 0",
        "2025-04-10, 2025-05-10, 1",
        "2025-04-10, 2026-04-09, 11",
        "2025-04-10, 2026-04-10, 12",
        "2025-04-10, 2025-04-09, -1",
        "2025-04-10, 2025-03-10, -1",
        "2025-04-10, 2025-03-09, -2",
    })
    void a_month_is_complete_on_the_day_of_birth_or_on_the_last_day_of_a_shorter_month(
            LocalDate birth, LocalDate day, int months) {
        assertThat(CalendarAge.completedMonths(birth, day)).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2025-02-27, 0",
        "2024-02-29, 2025-02-28, 1",
        "2024-02-29, 2028-02-28, 3",
        "2024-02-29, 2028-02-29, 4",
        "2000-05-01, 2018-04-30, 17",
        "2000-05-01, 2018-05-01, 18",
        "2025-04-10, 2025-04-09, -1",
        "2025-04-10, 2024-04-10, -1",
        "2025-04-10, 2024-04-09, -2",
    })
    void who_is_born_on_29_february_has_a_birthday_on_28_february_in_common_years(
            LocalDate birth, LocalDate day, int years) {
        assertThat(CalendarAge.completedYears(birth, day)).isEqualTo(years);
    }

    @Test
    void an_age_is_reached_on_the_clipped_day() {
        LocalDate birth = LocalDate.of(2025, 1, 31);
        assertThat(CalendarAge.reaches(birth, Period.ofMonths(1))).isEqualTo("2025-02-28");
        assertThat(CalendarAge.reaches(birth, Period.ofDays(28))).isEqualTo("2025-02-28");
        assertThat(CalendarAge.reaches(birth, Period.of(1, 1, 1))).isEqualTo("2026-03-01");
        assertThat(CalendarAge.reaches(LocalDate.of(2024, 2, 29), Period.ofYears(1)))
                .isEqualTo("2025-02-28");
        assertThat(CalendarAge.reaches(birth, Period.ofDays(-1))).isEqualTo("2025-01-30");
    }

    @Property
    void the_day_an_age_in_months_is_reached_is_the_first_day_of_that_age(
            @ForAll("births") LocalDate birth, @ForAll @IntRange(max = 1500) int months) {
        LocalDate reached = CalendarAge.reaches(birth, Period.ofMonths(months));
        assertThat(CalendarAge.completedMonths(birth, reached)).isEqualTo(months);
        assertThat(CalendarAge.completedMonths(birth, reached.minusDays(1))).isEqualTo(months - 1);
    }

    @Property
    void age_never_falls_from_one_day_to_the_next(
            @ForAll("births") LocalDate birth, @ForAll @IntRange(max = 40_000) int days) {
        LocalDate day = birth.plusDays(days);
        assertThat(CalendarAge.completedMonths(birth, day.plusDays(1)))
                .isBetween(CalendarAge.completedMonths(birth, day), CalendarAge.completedMonths(birth, day) + 1);
        assertThat(CalendarAge.completedYears(birth, day)).isEqualTo(CalendarAge.completedMonths(birth, day) / 12);
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
