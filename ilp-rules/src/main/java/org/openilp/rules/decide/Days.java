package org.openilp.rules.decide;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which of several days. */
final class Days {

    private Days() {}

    static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** The earlier of two days of which either may be missing. */
    static @Nullable LocalDate first(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null ? a : earlier(a, b);
    }

    /** The later of two days of which either may be missing. */
    static @Nullable LocalDate last(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null ? a : later(a, b);
    }

    /** The latest of a day and those of the others that are known. */
    static LocalDate latest(LocalDate day, @Nullable LocalDate... others) {
        LocalDate latest = day;
        for (LocalDate other : others) {
            latest = other == null ? latest : later(latest, other);
        }
        return latest;
    }
}
