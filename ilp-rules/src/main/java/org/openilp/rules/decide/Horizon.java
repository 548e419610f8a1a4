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

    /** What a plan of that day shows. */
    Sight on(LocalDate today) {
        return new Sight(today.minus(back), today.plus(ahead));
    }

    /**
     * The days that the plan of one day shows.
     *
     * @param first the first day on which something shown may have closed or been done
     * @param last the last day on which something shown may become due
     */
    record Sight(LocalDate first, LocalDate last) {

        boolean isTooFarAhead(LocalDate due) {
            return due.isAfter(last);
        }

        boolean isTooLongAgo(LocalDate day) {
            return day.isBefore(first);
        }
    }
}
