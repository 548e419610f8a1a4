package org.openilp.core.immunization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Month;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * One dose of a regimen.
 *
 * @param label {@code 1}, {@code CLASS2}, {@code T3} …
 * @param age its ages; null where only intervals say when, as in the later doses of an adult
 * @param intervals how far it stands from earlier doses; all of them hold
 * @param otherwise an interval that makes a given dose count where one of the others does not; null for none
 * @param school its month, for a dose given at school; null for any other
 * @param products only these count for it; empty: all that count for the series
 * @param mistaken these never count for it, and the interval to the next dose does not count from them
 * @param skips when it is not needed: any of them
 * @param protects how long it protects; null where the series does not say
 * @param repeats whether it is given again and again, each after its interval
 * @param leads whether its earliest day holds for all series that are forecast together with this one
 */
public record SeriesDose(
        String label,
        @Nullable AgeLimits age,
        ImmutableList<Interval> intervals,
        @Nullable Interval otherwise,
        @Nullable AtSchool school,
        ImmutableSet<String> products,
        ImmutableSet<String> mistaken,
        ImmutableList<Skip> skips,
        @Nullable Period protects,
        boolean repeats,
        boolean leads) {

    /** Whether a dose of this product can be it. */
    public boolean takes(String product) {
        return (products.isEmpty() || products.contains(product)) && !mistaken.contains(product);
    }

    /**
     * When a dose is not needed.
     *
     * @param when what must hold on the day of the dose that is judged, or on the day of the forecast
     * @param judging whether doses given are judged so
     * @param forecasting whether the next dose is forecast so
     */
    public record Skip(Situation when, boolean judging, boolean forecasting) {}

    /**
     * When a dose is given at school: in one month of the school year, which begins on 1 July.
     *
     * @param month due from its first day
     * @param overdue late from so long after that day; null: never
     * @param latest no longer given from so long after that day; null: never
     */
    public record AtSchool(
            Month month, @Nullable Period overdue, @Nullable Period latest) {}
}
