package org.openilp.rules.schedule;

import java.time.Period;

/** How an occurrence comes again. */
public sealed interface Repeat {

    /** Again after each such period. */
    record Each(Period period) implements Repeat {}

    /** Once in each such stretch of the calendar. */
    enum Calendar implements Repeat {
        YEAR,
        MONTH,
        SCHOOL_YEAR
    }
}
