package org.openilp.core.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.fact.FactValue;
import org.openilp.core.network.FacilityLevel;

/**
 * A value that was measured or seen on a day.
 *
 * @param code a code of the facts dictionary
 * @param value the value, in the unit of the dictionary
 * @param unit the unit as it was written down, which is that of the dictionary; null if none was
 * @param date the day
 * @param level where it was measured; null if not known
 * @param facility the id of the facility; null if not known
 */
public record Observation(
        String code,
        FactValue value,
        @Nullable String unit,
        LocalDate date,
        @Nullable FacilityLevel level,
        @Nullable String facility) {

    /** A value measured on a day. */
    public static Observation of(String code, FactValue value, LocalDate date) {
        return new Observation(code, value, null, date, null, null);
    }

    /** The code and the day; the value is left out, because what is shown may reach a log. */
    @Override
    public String toString() {
        return code + " on " + date;
    }
}
