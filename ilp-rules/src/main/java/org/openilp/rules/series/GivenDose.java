package org.openilp.rules.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dose as it was recorded.
 *
 * @param product what was given: the code of a vaccine, or of a product that a series names
 * @param date the day; null where the record has none
 */
public record GivenDose(String product, @Nullable LocalDate date) {}
