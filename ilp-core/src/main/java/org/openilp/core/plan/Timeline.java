package org.openilp.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The four days of a decision. Each is the first day of what it names, so all stretches between them are half-open.
 *
 * @param earliest from when it may be done
 * @param due from when it should be done
 * @param overdue from when it is late; null if never
 * @param closes from when it is no longer done; null if without end
 */
public record Timeline(
        @Nullable LocalDate earliest,
        @Nullable LocalDate due,
        @Nullable LocalDate overdue,
        @Nullable LocalDate closes) {

    /** No days at all, as of a decision that needs data. */
    public static final Timeline NONE = new Timeline(null, null, null, null);

    /** A timeline; null for a day that does not exist. */
    public static Timeline of(
            @Nullable LocalDate earliest,
            @Nullable LocalDate due,
            @Nullable LocalDate overdue,
            @Nullable LocalDate closes) {
        return new Timeline(earliest, due, overdue, closes);
    }

    /** Whether it may be done on a day: from {@code earliest} on and before {@code closes}. */
    public boolean isOpenOn(LocalDate day) {
        return (earliest == null || !day.isBefore(earliest)) && (closes == null || day.isBefore(closes));
    }
}
