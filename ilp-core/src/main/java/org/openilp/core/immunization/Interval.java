package org.openilp.core.immunization;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How far a dose stands from an earlier one. Where it has dates of its own, it holds for doses given, and for forecasts made,
 * in {@code [from, until)}.
 *
 * @param after what it counts from
 * @param valid from here a dose that was given counts; the absolute minimum
 * @param minimum from here it may be given
 * @param recommended from here it should be given, where the dose has no recommended age; null: from the minimum
 * @param overdue from here it is late, where the dose has no overdue age; null: never
 * @param from the first day on which it holds; null: always did
 * @param until the first day on which it no longer holds; null: still does
 */
public record Interval(
        Reference after,
        Period valid,
        Period minimum,
        @Nullable Period recommended,
        @Nullable Period overdue,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
