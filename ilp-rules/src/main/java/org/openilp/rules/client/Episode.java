package org.openilp.rules.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pregnancy as seen on one day.
 *
 * @param lmp first day of the last menstruation
 * @param end the day it ended; null while it goes on
 * @param delivered whether it ended with a delivery
 */
record Episode(LocalDate lmp, @Nullable LocalDate end, boolean delivered) {

    boolean covers(LocalDate day) {
        return !lmp.isAfter(day) && (end == null || day.isBefore(end));
    }
}
