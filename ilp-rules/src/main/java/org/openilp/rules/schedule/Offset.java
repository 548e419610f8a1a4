package org.openilp.rules.schedule;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar from an anchor; months and years first, clipped at the end of the month, then days.
 *
 * @param anchor where it counts from; null for the anchor of the timeline itself
 * @param period how far; negative before the anchor
 */
public record Offset(@Nullable Anchor anchor, Period period) {

    public static Offset of(Period period) {
        return new Offset(null, period);
    }

    /** Whether it counts from the anchor of the timeline itself. */
    public boolean isOwn() {
        return anchor == null;
    }
}
