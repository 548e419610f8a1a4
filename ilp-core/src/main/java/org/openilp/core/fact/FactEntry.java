package org.openilp.core.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;

/**
 * One recorded fact: a code, its value, and the half-open stretch of days {@code [since, until)} on which it holds.
 *
 * @param code a code of the facts dictionary
 * @param value the value, in the unit of the dictionary
 * @param since the first day on which it holds; without it, it always did
 * @param until the first day on which it no longer holds; without it, it still does. Not before {@code since}
 * @param level where it was recorded, if known
 */
public record FactEntry(
        String code,
        FactValue value,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable FacilityLevel level) {

    /** Checks that the end is not before the beginning. */
    public FactEntry {
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException(
                    code + ": until is " + until + "; expected a day on or after since, " + since);
        }
    }

    /** An undated fact. */
    public static FactEntry of(String code, FactValue value) {
        return new FactEntry(code, value, null, null, null);
    }

    /** A fact that holds from a day on. */
    public static FactEntry of(String code, FactValue value, @Nullable LocalDate since) {
        return new FactEntry(code, value, since, null, null);
    }

    /** The code and its dates; the value is left out, because what is shown may reach a log. */
    @Override
    public String toString() {
        return code + (since == null ? "" : " since " + since) + (until == null ? "" : " until " + until);
    }
}
