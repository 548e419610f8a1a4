package org.openilp.rules.vocabulary;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.openilp.core.lifecycle.SchoolYear;

/** How long ago a service may have been done to count. */
public sealed interface When {

    /** Whether a service done on that day, not after today, counts. */
    boolean counts(LocalDate day, Subject subject);

    /** At any time. */
    record Ever() implements When {
        @Override
        public boolean counts(LocalDate day, Subject subject) {
            return true;
        }
    }

    /** Less than a period ago: that day plus the period lies after today. */
    record Within(Period period) implements When {
        @Override
        public boolean counts(LocalDate day, Subject subject) {
            return day.plus(period).isAfter(subject.today());
        }
    }

    /** In the stretch of the calendar that today lies in, or the due date where that is still to come. */
    record Same(Stretch stretch) implements When {
        @Override
        public boolean counts(LocalDate day, Subject subject) {
            LocalDate due = subject.due();
            LocalDate reference = due != null && due.isAfter(subject.today()) ? due : subject.today();
            return stretch.nameOf(day).equals(stretch.nameOf(reference));
        }
    }

    /** On that day or later; where the day is not known, never. */
    record Since(Point point) implements When {
        @Override
        public boolean counts(LocalDate day, Subject subject) {
            LocalDate start = point.day(subject);
            return start != null && !day.isBefore(start);
        }
    }

    /** Stretches of the calendar in which a service is wanted once. */
    enum Stretch {
        CALENDAR_YEAR,
        CALENDAR_MONTH,
        SCHOOL_YEAR,
        DAY;

        /** What all days of the same stretch share. */
        Object nameOf(LocalDate day) {
            return switch (this) {
                case CALENDAR_YEAR -> day.getYear();
                case CALENDAR_MONTH -> YearMonth.from(day);
                case SCHOOL_YEAR -> SchoolYear.of(day);
                case DAY -> day;
            };
        }
    }

    /** A day that follows from the client or from the rule. */
    sealed interface Point {

        @Nullable
        LocalDate day(Subject subject);

        /** The day from which the rule counts. */
        record Anchor() implements Point {
            @Override
            public @Nullable LocalDate day(Subject subject) {
                return subject.anchor();
            }
        }

        /** The day on which the occurrence is due. */
        record Due() implements Point {
            @Override
            public @Nullable LocalDate day(Subject subject) {
                return subject.due();
            }
        }

        /** The day on which the client reaches an age. */
        record Age(Period age) implements Point {
            @Override
            public LocalDate day(Subject subject) {
                return subject.birthDate().plus(age);
            }
        }

        /** A stretch after the day that a fact holds. */
        record FactDay(String fact, Period later) implements Point {
            @Override
            public @Nullable LocalDate day(Subject subject) {
                LocalDate day = subject.answer(fact).day();
                return day == null ? null : day.plus(later);
            }
        }
    }
}
