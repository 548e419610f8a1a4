package org.openilp.rules.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.person.PregnancyOutcome;

/**
 * A pregnancy as seen on one day.
 *
 * @param lmp first day of the last menstruation
 * @param end the day it ended; null while it goes on
 * @param delivered whether it ended with a delivery
 * @param outcome how it ended; null while it goes on or where that is not known
 */
record Episode(
        LocalDate lmp,
        @Nullable LocalDate end,
        boolean delivered,
        @Nullable PregnancyOutcome outcome) {

    boolean covers(LocalDate day) {
        return !lmp.isAfter(day) && (end == null || day.isBefore(end));
    }
}
