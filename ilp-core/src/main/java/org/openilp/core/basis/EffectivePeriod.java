package org.openilp.core.basis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something is in force, half-open: {@code [fromInclusive, toExclusive)}.
 *
 * @param fromInclusive the first day in force
 * @param toExclusive the first day no longer in force, after the first; null while no end is known
 */
public record EffectivePeriod(
        LocalDate fromInclusive, @Nullable LocalDate toExclusive) {

    /** Checks that the end is after the beginning. */
    public EffectivePeriod {
        if (toExclusive != null && !toExclusive.isAfter(fromInclusive)) {
            throw new IllegalArgumentException(
                    "period ends on " + toExclusive + "; expected a day after its first, " + fromInclusive);
        }
    }

    /** A period without a known end. */
    public static EffectivePeriod from(LocalDate fromInclusive) {
        return new EffectivePeriod(fromInclusive, null);
    }

    /** A period; without an end if {@code toExclusive} is null. */
    public static EffectivePeriod of(LocalDate fromInclusive, @Nullable LocalDate toExclusive) {
        return new EffectivePeriod(fromInclusive, toExclusive);
    }

    /** Whether a day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(fromInclusive) && (toExclusive == null || day.isBefore(toExclusive));
    }

    /** Whether at least one day lies in both periods. */
    public boolean overlaps(EffectivePeriod other) {
        return (toExclusive == null || other.fromInclusive.isBefore(toExclusive))
                && (other.toExclusive == null || fromInclusive.isBefore(other.toExclusive));
    }

    /** The stretch from the earlier beginning to the later end of both, gaps included. */
    public EffectivePeriod span(EffectivePeriod other) {
        LocalDate first = fromInclusive.isBefore(other.fromInclusive) ? fromInclusive : other.fromInclusive;
        LocalDate end = toExclusive == null || other.toExclusive == null
                ? null
                : toExclusive.isAfter(other.toExclusive) ? toExclusive : other.toExclusive;
        return new EffectivePeriod(first, end);
    }

    /** The beginning and the end, such as {@code [2025-03-01, 2026-02-15)}. */
    @Override
    public String toString() {
        return "[" + fromInclusive + ", " + (toExclusive == null ? "…" : toExclusive) + ")";
    }
}
