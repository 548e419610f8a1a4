package org.openilp.rules.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The next dose of a series, or why there is none. */
public sealed interface Forecast {

    /**
     * The next dose.
     *
     * @param label which of the regimen
     * @param earliest from here it may be given; may lie in the past
     * @param recommended from here it should be given
     * @param overdue from here it is late; null: never
     * @param latest from here it is no longer given; null: never
     */
    record Next(
            String label,
            LocalDate earliest,
            LocalDate recommended,
            @Nullable LocalDate overdue,
            @Nullable LocalDate latest)
            implements Forecast {}

    /**
     * No next dose.
     *
     * @param why why not
     */
    record None(Why why) implements Forecast {}

    /** Why there is no next dose. */
    enum Why {
        /** All doses of the regimen were given. */
        COMPLETE,
        /** No dose of it was needed any more. */
        NOT_NEEDED,
        /** They had the disease. */
        IMMUNE,
        /** They must not have it. */
        CONTRAINDICATED,
        /** They are too old for it, or will be before it may be given. */
        AGED_OUT,
        /** It is not given where they live. */
        NOT_IN_AREA,
        /** It is not given to those born on their day of birth, of their sex, or without their traits. */
        NOT_IN_COHORT,
        /** It is not given on this day: not yet, or no longer. */
        NOT_IN_FORCE,
        /** Another series must come first. */
        WAITING,
        /** Its day is not in the series: it follows the school year or a fact that the rules know. */
        BY_RULE
    }
}
