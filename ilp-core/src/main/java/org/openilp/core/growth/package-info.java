/**
 * How a child grows, by the standards of WHO and the categories of Indonesia.
 *
 * <p>{@link org.openilp.core.growth.GrowthStandards} turns a measure into a z-score of WHO 2006 (below 60 months) or WHO
 * 2007 (to 19 years): {@code GrowthStandards.who().weightForAge(Sex.FEMALE, GrowthAge.ofDays(300), 8.2)}. The answer is a
 * {@link org.openilp.core.growth.GrowthResult}: a {@link org.openilp.core.growth.ZScore}, which says whether it is too far
 * out to be true, or a {@link org.openilp.core.growth.Refusal}, which says why there is none. {@link
 * org.openilp.core.growth.GrowthAge} holds an age as WHO counts it, {@link org.openilp.core.growth.Stature} a length or
 * height with the position in which it was taken, {@link org.openilp.core.growth.GrowthMeasurement} all measures of one
 * child on one day.
 *
 * <p>{@link org.openilp.core.growth.GrowthClasses} names the nutritional status (Permenkes 2/2020). {@link
 * org.openilp.core.growth.GrowthCard} says of each month whether the weight rose enough (N, T, O, B of the KMS), measured
 * against the {@link org.openilp.core.growth.MinimumWeightGain}.
 *
 * <p>The tables are resources beside this package; their README tells where they come from. Each is read when a z-score
 * first needs it.
 */
@NullMarked
package org.openilp.core.growth;

import org.jspecify.annotations.NullMarked;
