package org.openilp.rules.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.core.lifecycle.CalendarAge;

class ReckoningTest {

    private static final LocalDate DATE = LocalDate.of(2025, 6, 10);
    private static final LocalDate BIRTH = LocalDate.of(2024, 1, 31);
    private static final Reckoning BOTH = new Reckoning(DATE, BIRTH);

    @ParameterizedTest
    @CsvSource({
        "2m, P2M",
        "9m3d, P9M3D",
        "35y, P35Y",
        "10d, P10D",
        "2w, P14D",
        "1y6m, P1Y6M",
        "1y2m3w4d, P1Y2M25D",
        "0d, P0D",
        "11m29d, P11M29D"
    })
    void aSpanIsWrittenInYearsMonthsWeeksAndDays(String text, Period span) {
        assertThat(Reckoning.span(text)).contains(span);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "m", "2 m", "2M", "3d9m", "2m2m", "-2m", "2.5m", "m2", "P2M", "20w3", "99999y"})
    void aSpanInAnotherFormIsNone(String text) {
        assertThat(Reckoning.span(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-10, 2025-06-10",
        "0d, 2024-01-31",
        "1m, 2024-02-29",
        "1m1d, 2024-03-01",
        "1y1m, 2025-02-28",
        "10d, 2024-02-10",
        "-14d, 2025-05-27",
        "-1m, 2025-05-10",
        "-1m3d, 2025-05-07",
        "-2w, 2025-05-27",
        "-0d, 2025-06-10",
        "+14d, 2025-06-24",
        "+1y, 2026-06-10"
    })
    void aDayIsADateAnAgeOrADistance(String text, LocalDate day) {
        assertThat(BOTH.day(text)).contains(day);
    }

    @Test
    void monthsAreClippedAtTheEndOfTheMonth() {
        assertThat(Reckoning.before(LocalDate.of(2025, 3, 31), Period.ofMonths(1)))
                .isEqualTo("2025-02-28");
        assertThat(Reckoning.before(LocalDate.of(2024, 2, 29), Period.ofYears(1)))
                .isEqualTo("2023-02-28");
    }

    @Test
    void daysAreCountedBackBeforeMonthsSoThatTheAgeIsReachedOnTheDay() {
        LocalDate birth = Reckoning.before(LocalDate.of(2025, 3, 1), Period.of(0, 1, 1));

        assertThat(birth).isEqualTo("2025-01-28");
        assertThat(CalendarAge.reaches(birth, Period.of(0, 1, 1))).isEqualTo("2025-03-01");
    }

    @Property
    void whoIsBornAnAgeBeforeADayReachesItOnThatDayUnlessTheMonthHadToBeClipped(
            @ForAll @IntRange(min = 0, max = 1200) int months,
            @ForAll @IntRange(min = 0, max = 40) int days,
            @ForAll @IntRange(min = 0, max = 20000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        Period age = Period.of(0, months, days);
        LocalDate birth = Reckoning.before(day, age);
        boolean clipped = birth.getDayOfMonth() != day.minusDays(days).getDayOfMonth();

        assertThat(CalendarAge.reaches(birth, age).equals(day)).isEqualTo(!clipped);
        assertThat(CalendarAge.reaches(birth, age)).isBeforeOrEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-30", "10-06-2025", "yesterday", "-", "+", "-2025-06-10", "--1d", "20250610", "2025-6-1"
            })
    void anythingElseIsNoDay(String text) {
        assertThat(BOTH.day(text)).isEmpty();
        assertThat(BOTH.expected(text))
                .isEqualTo("a date such as 2025-06-10, an age such as 9m3d, or a distance such as -14d");
    }

    @Test
    void aDistanceNeedsADateToCountFrom() {
        Reckoning ofWindow = new Reckoning(null, BIRTH);

        assertThat(ofWindow.day("-14d")).isEmpty();
        assertThat(ofWindow.expected("-14d"))
                .isEqualTo("a date or an age: a window has no date from which a distance could count");
    }

    @Test
    void anAgeNeedsABirthDateToCountFrom() {
        Reckoning withoutBirth = new Reckoning(DATE, null);

        assertThat(withoutBirth.day("9m")).isEmpty();
        assertThat(withoutBirth.expected("9m"))
                .isEqualTo("a date: an age counts from the birth date, which is not known");
    }
}
