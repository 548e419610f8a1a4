package org.openilp.rules.decide;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
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

    /** The latest of a day and those of the others that are known. */
    static LocalDate latest(LocalDate day, @Nullable LocalDate... others) {
        return Arrays.stream(others).filter(Objects::nonNull).reduce(day, Days::later);
    }
}
