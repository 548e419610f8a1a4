package org.openilp.examples.commandline.sample.place;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A Posyandu, which meets once a month.
 *
 * @param id its id
 * @param name its invented name
 * @param rws the RW of its village that it serves
 * @param week on which of the weekdays of the month it meets, such as 2 for the second
 * @param weekday the weekday
 */
public record Posyandu(String id, String name, ImmutableList<String> rws, int week, DayOfWeek weekday) {

    /** The day of a month on which it meets. */
    public LocalDate openDay(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
    }

    /** The first day on which it meets, on or after a day. */
    public LocalDate openOnOrAfter(LocalDate day) {
        LocalDate same = openDay(YearMonth.from(day));
        return same.isBefore(day) ? openDay(YearMonth.from(day).plusMonths(1)) : same;
    }
}
