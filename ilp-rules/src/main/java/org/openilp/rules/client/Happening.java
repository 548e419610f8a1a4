package org.openilp.rules.client;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;

/**
 * Something that was done: an event of the record, or an observation that counts as one.
 *
 * @param service what was done
 * @param label its occurrence; null where the record names none
 * @param date the day
 * @param result what came out; null where none is recorded
 * @param product what was used; null where none is recorded
 * @param level where; null where not recorded
 * @param observed the facts observed that day that count as this service
 */
public record Happening(
        String service,
        @Nullable String label,
        LocalDate date,
        @Nullable String result,
        @Nullable String product,
        @Nullable FacilityLevel level,
        ImmutableSet<String> observed) {

    /**
     * Whether it carries the label, or that of which the label is an instance: {@code SWEEP_ANC} satisfies {@code
     * SWEEP_ANC:K1}.
     */
    public boolean isLabelled(String occurrence) {
        if (label == null) {
            return false;
        }
        int colon = occurrence.indexOf(':');
        return label.equals(occurrence) || colon >= 0 && label.equals(occurrence.substring(0, colon));
    }
}
