package org.openilp.core.immunization;

import java.time.LocalDate;
import java.time.Period;

/**
 * How a country counts, the same for all of its series.
 *
 * @param graceDays how many days before its minimum age or interval a dose still counts, where the series gives no
 *     {@code valid} of its own; 0 in Indonesia, 4 in the rules of CDC
 * @param monthEnd where a day falls that a month does not have
 * @param liveSpacingDays days between live injected vaccines not given on one day; 28 everywhere seen
 * @param liveOnOneDay whether on the day of a live injected dose another may still be forecast for that day; otherwise the visit
 *     is taken to be over
 * @param countsFromAnyDose whether an interval from the dose before counts from the last one given, also where that was not
 *     valid; otherwise from the last valid one
 * @param overdueMoves whether a dose that an interval moves becomes overdue as much later; otherwise it is overdue at the
 *     age the series says, though not before it may be given
 */
public record Conventions(
        int graceDays,
        MonthEnd monthEnd,
        int liveSpacingDays,
        boolean liveOnOneDay,
        boolean countsFromAnyDose,
        boolean overdueMoves) {

    /** Those of Indonesia: no grace, months end on their last day, intervals from valid doses, overdue moves along. */
    public static final Conventions NATIONAL = new Conventions(0, MonthEnd.LAST_DAY, 28, true, false, true);

    /** The day so long after another. */
    public LocalDate after(LocalDate day, Period period) {
        return monthEnd.after(day, period);
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
