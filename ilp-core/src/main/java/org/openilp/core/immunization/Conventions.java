package org.openilp.core.immunization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;

/**
 * How a country counts, the same for all of its series.
 *
 * @param graceDays how many days before its minimum age or interval a dose still counts, where the series gives no
 *     {@code valid} of its own; 0 in Indonesia, 4 in the rules of CDC
 * @param monthEnd where a day falls that a month does not have
 * @param liveSpacingDays days between live injected vaccines not given on one day; 28 everywhere seen
 * @param liveOnOneDay whether a live injected dose holds up the forecast of another only while its distance runs, and not on
 *     its own day, when both may be given; otherwise it always does
 * @param liveProducts products that keep the distance of live injected vaccines though no live series is of them
 * @param livePairs where fewer days count between two live injected vaccines than the series of the second says
 * @param countsFromAnyDose whether an interval from the dose before counts from the last one given, also where that was not
 *     valid; otherwise from the last valid one
 * @param overdueMoves whether a dose that an interval moves becomes overdue as much later; otherwise it is overdue at the
 *     age the series says, though not before the day after it may be given
 * @param choice which regimen counts where several are for someone
 * @param groups which series are forecast together
 */
public record Conventions(
        int graceDays,
        MonthEnd monthEnd,
        int liveSpacingDays,
        boolean liveOnOneDay,
        ImmutableSet<String> liveProducts,
        ImmutableList<LivePair> livePairs,
        boolean countsFromAnyDose,
        boolean overdueMoves,
        RegimenChoice choice,
        ImmutableList<Group> groups) {

    /** Those of Indonesia: no grace, months end on their last day, intervals from valid doses, overdue moves along. */
    public static final Conventions NATIONAL = new Conventions(
            0,
            MonthEnd.LAST_DAY,
            28,
            true,
            ImmutableSet.of(),
            ImmutableList.of(),
            false,
            true,
            RegimenChoice.FURTHEST,
            ImmutableList.of());

    /** The day so long after another. */
    public LocalDate after(LocalDate day, Period period) {
        return monthEnd.after(day, period);
    }

    /**
     * Two live injected vaccines between which fewer days count, if the first was valid.
     *
     * @param first products of the earlier dose
     * @param second products of the later one
     * @param validDays a later dose counts so many days after the earlier
     */
    public record LivePair(ImmutableSet<String> first, ImmutableSet<String> second, int validDays) {}

    /**
     * Series whose vaccines are given together, such as measles, mumps and rubella. They are judged apart and forecast as one.
     *
     * @param name its name
     * @param vaccines the codes of its series
     * @param number which number its next dose bears, where its series differ
     */
    public record Group(String name, ImmutableSet<String> vaccines, GroupNumber number) {}

    /** Which number the next dose of several series bears. */
    public enum GroupNumber {
        /** The least of their numbers: the vaccine is given for the one that lacks most. */
        LEAST,
        /** The greatest of their numbers. */
        GREATEST
    }

    /** Which regimen counts where several are for someone. */
    public enum RegimenChoice {
        /**
         * The one in which they are furthest: a complete one, then the one with most valid doses, then with the fewest left,
         * then the first.
         */
        FURTHEST,
        /**
         * Without a valid dose the first. Otherwise, of those with one, the only complete or else the only incomplete one; where
         * there are more, they are given points, as the logic specification of CDC has it.
         */
        POINTS
    }

    /** Where a day falls that a month does not have: one month after 31 January. */
    public enum MonthEnd {
        /** On the last day of that month: 28 or 29 February. */
        LAST_DAY,
        /** On the first day of the next: 1 March. */
        NEXT_FIRST;

        /** The day so long after another: years and months first, then weeks and days. */
        public LocalDate after(LocalDate day, Period period) {
            long months = period.toTotalMonths();
            LocalDate moved = months == 0 ? day : day.plusMonths(months);
            if (this == NEXT_FIRST && moved.getDayOfMonth() != day.getDayOfMonth()) {
                moved = moved.plusDays(1);
            }
            return period.getDays() == 0 ? moved : moved.plusDays(period.getDays());
        }
    }
}
