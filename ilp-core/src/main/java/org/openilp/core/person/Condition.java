package org.openilp.core.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;

/**
 * A disease or state that someone has, by a code of the facts dictionary; half-open {@code [since, until)}.
 *
 * @param code a yes-or-no code of the facts dictionary
 * @param since the first day; null if not known
 * @param until the first day it no longer holds; null while it does. Not before {@code since}
 * @param recordedOn the day on which it was written down; null if not known
 * @param level where it was recorded; null if not known
 */
public record Condition(
        String code,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate recordedOn,
        @Nullable FacilityLevel level) {

    /** Checks that the end is not before the beginning. */
    public Condition {
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException(
                    code + ": until is " + until + "; expected a day on or after since, " + since);
        }
    }

    /** A condition since a day, or since an unknown day if it is null. */
    public static Condition of(String code, @Nullable LocalDate since) {
        return new Condition(code, since, null, null, null);
    }

    /** The code and its dates. */
    @Override
    public String toString() {
        return code + (since == null ? "" : " since " + since) + (until == null ? "" : " until " + until);
    }
}
