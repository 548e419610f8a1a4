package org.openilp.rules.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Month;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openilp.rules.vocabulary.Condition;

class ScheduleTest {

    private static Schedule schedule(String occurrence, Anchor anchor, @Nullable Repeat repeat) {
        Offset now = Offset.of(Period.ZERO);
        return new Schedule(
                occurrence,
                Condition.ALWAYS,
                anchor,
                now,
                now,
                null,
                null,
                repeat,
                null,
                null,
                null,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableSet.of());
    }

    private static Schedule between(Offset due, @Nullable Offset overdue) {
        Schedule plain = schedule("K1", new Anchor.Birth(), null);
        return new Schedule(
                "K1",
                Condition.ALWAYS,
                plain.anchor(),
                due,
                due,
                overdue,
                null,
                null,
                null,
                null,
                null,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableSet.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "YEAR",
                "MONTH",
                "MONTHLY",
                "WEEK",
                "WEEKLY",
                "DAY",
                "DAILY",
                "QUARTER",
                "SCHOOL_YEAR",
                "EACH_VISIT",
                "EVERY_3_MONTHS"
            })
    void aLabelOfAStretchOfTimeIsARhythm(String occurrence) {
        assertThat(schedule(occurrence, new Anchor.Birth(), null).isRhythm()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"K1", "2", "YEARLY", "AGE12", "ON_INDICATION", "DAYS", "MONTH_2", "HYPERTENSION_1"})
    void anyOtherLabelIsNone(String occurrence) {
        assertThat(schedule(occurrence, new Anchor.Birth(), null).isRhythm()).isFalse();
    }

    @Test
    void whatRepeatsOrCountsFromTheLastTimeIsARhythmWhateverItsLabel() {
        assertThat(schedule("K1", new Anchor.LastDone(), null).isRhythm()).isTrue();
        assertThat(schedule("K1", new Anchor.Birth(), Repeat.Calendar.YEAR).isRhythm())
                .isTrue();
        assertThat(schedule("K1", new Anchor.Birth(), new Repeat.Each(Period.ofDays(1)))
                        .isRhythm())
                .isTrue();
    }

    @Test
    void patienceIsHowLongAfterDueItIsLate() {
        assertThat(between(Offset.of(Period.ofMonths(12)), Offset.of(Period.of(1, 3, 2)))
                        .patience())
                .isEqualTo(Period.of(0, 3, 2));
        assertThat(between(Offset.of(Period.ofDays(14)), Offset.of(Period.ofDays(7)))
                        .patience())
                .isEqualTo(Period.ofDays(-7));
        assertThat(between(Offset.of(Period.ZERO), null).patience()).isNull();
    }

    @Test
    void aMovedDueTakesOverdueAlongWhereBothCountFromTheAnchor() {
        Offset own = Offset.of(Period.ofDays(1));
        Offset other = new Offset(new Anchor.Birth(), Period.ofDays(1));

        assertThat(between(own, own).movesOverdue()).isTrue();
        assertThat(between(own, other).movesOverdue()).isFalse();
        assertThat(between(other, own).movesOverdue()).isFalse();
        assertThat(between(own, null).movesOverdue()).isFalse();
    }

    @Test
    void theCalendarIsMonthsWeeksSchoolYearsBirthdaysAndYears() {
        assertThat(schedule("X", new Anchor.MonthOfYear(Month.MAY), null).isOfTheCalendar())
                .isTrue();
        assertThat(schedule("X", new Anchor.WeekDay(java.time.DayOfWeek.MONDAY), null)
                        .isOfTheCalendar())
                .isTrue();
        assertThat(schedule("X", new Anchor.StartOfSchoolYear(), null).isOfTheCalendar())
                .isTrue();
        assertThat(schedule("X", new Anchor.Birthday(), null).isOfTheCalendar()).isTrue();
        assertThat(schedule("X", new Anchor.Birth(), Repeat.Calendar.YEAR).isOfTheCalendar())
                .isTrue();
        assertThat(schedule("X", new Anchor.Birth(), Repeat.Calendar.SCHOOL_YEAR)
                        .isOfTheCalendar())
                .isTrue();
        assertThat(schedule("X", new Anchor.Birth(), Repeat.Calendar.MONTH).isOfTheCalendar())
                .isFalse();
        assertThat(schedule("X", new Anchor.Birth(), null).isOfTheCalendar()).isFalse();
    }
}
