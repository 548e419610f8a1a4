package org.openilp.core.growth;

import java.util.OptionalDouble;

/**
 * How far a measure lies from the median of healthy children of that sex and age (or length), in standard deviations.
 *
 * @param indicator what was judged
 * @param value the z-score, rounded to two decimals as WHO's software does
 * @param reference the children compared with
 * @param method how the age was read
 */
public record ZScore(Indicator indicator, double value, GrowthReference reference, GrowthStandards.AgeMethod method)
        implements GrowthResult {

    @Override
    public OptionalDouble z() {
        return OptionalDouble.of(value);
    }

    /**
     * Whether the value is so far out that a mistake in measuring, writing or the date of birth is likelier. Such a value is
     * kept, checked, and left out of prevalences. The limits belong to {@link Indicator}.
     */
    public boolean isImplausible() {
        return value < indicator.lowestPlausible() || value > indicator.highestPlausible();
    }
}
