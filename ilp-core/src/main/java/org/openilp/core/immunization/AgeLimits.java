package org.openilp.core.immunization;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The ages of a dose, counted from birth and half-open.
 *
 * @param valid from here a dose that was given counts; the absolute minimum
 * @param minimum from here it may be given
 * @param recommended from here it should be given; null: where no interval says when, from the minimum
 * @param overdue from here it is late; null: never
 * @param latest from here it is no longer given; null: never
 * @param validUntil from here a dose that was given no longer counts; null: it counts at any age
 */
public record AgeLimits(
        Period valid,
        Period minimum,
        @Nullable Period recommended,
        @Nullable Period overdue,
        @Nullable Period latest,
        @Nullable Period validUntil) {

    /** From here it should be given: the recommended age, or else the minimum. */
    public Period due() {
        return recommended == null ? minimum : recommended;
    }
}
