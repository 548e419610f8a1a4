package org.openilp.rules.client;

import java.time.LocalDate;

/**
 * The days on which a folder of rules speaks to someone, half-open.
 *
 * @param start first day
 * @param end first day after
 */
public record Stretch(LocalDate start, LocalDate end) {

    /** The end of a stretch that has none. */
    static final LocalDate NEVER = LocalDate.of(2999, 1, 1);

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** The last day in it. */
    public LocalDate lastDay() {
        return end.minusDays(1);
    }
}
