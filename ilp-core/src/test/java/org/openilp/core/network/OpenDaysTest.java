package org.openilp.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDaysTest {

    @ParameterizedTest
    @CsvSource({
        "'', 2026-11-25, 2026-11-25",
        "WEEKLY MONDAY;THURSDAY, 2026-11-25, 2026-11-26",
        "WEEKLY MONDAY;THURSDAY, 2026-11-26, 2026-11-26",
        "WEEKLY MONDAY;THURSDAY, 2026-11-27, 2026-11-30",
        "MONTHLY 2 TUESDAY, 2026-11-01, 2026-11-10",
        "MONTHLY 2 TUESDAY, 2026-11-10, 2026-11-10",
        "MONTHLY 2 TUESDAY, 2026-11-11, 2026-12-08",
        "MONTHLY 1 SUNDAY, 2026-11-01, 2026-11-01",
        "MONTHLY 1 SUNDAY, 2026-12-31, 2027-01-03",
        "MONTHLY 4 WEDNESDAY, 2026-11-25, 2026-11-25",
        "MONTHLY LAST MONDAY, 2026-11-30, 2026-11-30",
        "MONTHLY LAST MONDAY, 2026-12-01, 2026-12-28",
        "MONTHLY DAY 12, 2026-11-12, 2026-11-12",
        "MONTHLY DAY 12, 2026-11-13, 2026-12-12",
        "MONTHLY DAY 31, 2027-02-01, 2027-02-28",
        "MONTHLY DAY 31, 2028-02-29, 2028-02-29",
        "MONTHLY DAY 30, 2027-01-31, 2027-02-28",
    })
    void the_next_open_day_is_the_first_that_is_not_before(String open, LocalDate from, LocalDate next) {
        assertThat(OpenDays.parse(open).next(from)).isEqualTo(next);
        assertThat(OpenDays.parse(open).on(from)).isEqualTo(from.equals(next));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "WEEKLY SUNDAY",
                "WEEKLY MONDAY;TUESDAY;FRIDAY",
                "MONTHLY 1 MONDAY",
                "MONTHLY LAST FRIDAY",
                "MONTHLY DAY 31"
            })
    void what_is_written_is_read_again(String text) {
        assertThat(OpenDays.parse(text)).hasToString(text);
        assertThat(OpenDays.parse(OpenDays.parse(text).toString())).isEqualTo(OpenDays.parse(text));
    }

    @Test
    void days_are_made_in_code_as_they_are_read() {
        assertThat(OpenDays.weekly(List.of(DayOfWeek.THURSDAY, DayOfWeek.MONDAY)))
                .isEqualTo(OpenDays.parse("WEEKLY MONDAY; THURSDAY"));
        assertThat(OpenDays.monthly(2, DayOfWeek.TUESDAY)).isEqualTo(OpenDays.parse("MONTHLY 2 TUESDAY"));
        assertThat(OpenDays.lastOfMonth(DayOfWeek.TUESDAY)).isEqualTo(OpenDays.parse("MONTHLY LAST TUESDAY"));
        assertThat(OpenDays.dayOfMonth(12)).isEqualTo(OpenDays.parse("MONTHLY DAY 12"));
        assertThat(OpenDays.EVERY_DAY).isEqualTo(OpenDays.parse(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DAILY",
                "WEEKLY",
                "WEEKLY MONDAY;",
                "WEEKLY MONDAY THURSDAY",
                "MONTHLY",
                "MONTHLY 2",
                "MONTHLY 0 TUESDAY",
                "MONTHLY 5 TUESDAY",
                "MONTHLY SECOND TUESDAY",
                "MONTHLY DAY 0",
                "MONTHLY DAY 32",
                "MONTHLY DAY X",
                "MONTHLY 2 TUESDAY 3"
            })
    void what_is_no_rule_is_refused_with_all_that_are(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenDays.parse(text))
                .withMessageStartingWith(text + "; expected nothing for every day, or WEEKLY MONDAY;THURSDAY,");
    }

    @Test
    void a_mistyped_day_is_guessed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenDays.parse("MONTHLY 2 TEUSDAY"))
                .withMessageEndingWith("Maybe TUESDAY?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenDays.parse("WEKLY MONDAY"))
                .withMessageEndingWith("Maybe WEEKLY?");
    }

    @Test
    void every_open_day_of_a_year_comes_once() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertThat(Stream.iterate(first, day -> day.plusDays(1))
                        .limit(365)
                        .filter(OpenDays.monthly(2, DayOfWeek.TUESDAY)::on))
                .hasSize(12);
    }
}
