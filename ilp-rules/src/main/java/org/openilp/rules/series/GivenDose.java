package org.openilp.rules.series;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A dose as it was recorded.
 *
 * @param product what was given: the code of a vaccine, or of a product that a series names
 * @param date the day; null where the record has none
 */
public record GivenDose(String product, @Nullable LocalDate date) {

    /** By day, those without one last; on one day by product. */
    static final Comparator<GivenDose> BY_DAY = Comparator.comparing(
                    GivenDose::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(GivenDose::product);
}
