package org.openilp.rules.schedule;

import java.time.Period;

/** How an occurrence comes again. */
public sealed interface Repeat {

    /** Again after each such period, which must be longer than nothing. */
    record Each(Period period) implements Repeat {
        public Each {
            if (period.isNegative() || period.isZero()) {
                throw new IllegalArgumentException(
                        "repeats every " + period
                                + "; expected a period longer than nothing\nMaybe leave the repeat out, or write .every(1, DAYS).");
            }
        }
    }

    /** Once in each such stretch of the calendar. */
    enum Calendar implements Repeat {
        YEAR,
        MONTH,
        SCHOOL_YEAR
    }
}
