package org.openilp.rules.decide;

import java.time.LocalDate;
import java.time.Period;

/**
 * How far a plan looks.
 *
 * @param ahead upcoming decisions at most so long before they are due
 * @param back missed and done decisions so long after they closed
 */
public record Horizon(Period ahead, Period back) {

    /** Twelve months either way. */
    public static final Horizon YEAR = new Horizon(Period.ofMonths(12), Period.ofMonths(12));

    boolean isTooFarAhead(LocalDate due, LocalDate today) {
        return due.isAfter(today.plus(ahead));
    }

    boolean isTooLongAgo(LocalDate day, LocalDate today) {
        return day.isBefore(today.minus(back));
    }
}
