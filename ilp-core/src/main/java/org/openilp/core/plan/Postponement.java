package org.openilp.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What forbids a service now.
 *
 * @param reason what forbids it: a code or a sentence
 * @param until the first day on which it is no longer forbidden; null if not known
 * @param permanent whether it is forbidden for life; then {@code until} is null
 */
public record Postponement(String reason, @Nullable LocalDate until, boolean permanent) {

    /** Checks that what is permanent has no end. */
    public Postponement {
        if (permanent && until != null) {
            throw new IllegalArgumentException("permanent postponement ends on " + until + "; expected no end");
        }
    }

    /** Forbidden until a day, or until an unknown day if it is null. */
    public static Postponement until(String reason, @Nullable LocalDate until) {
        return new Postponement(reason, until, false);
    }

    /** Forbidden for life. */
    public static Postponement permanent(String reason) {
        return new Postponement(reason, null, true);
    }
}
