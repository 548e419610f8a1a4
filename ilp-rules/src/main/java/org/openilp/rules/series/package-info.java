/**
 * What given vaccine doses are worth, and which come next.
 *
 * <p>{@link org.openilp.rules.series.Immunizations} takes the {@link org.openilp.rules.series.GivenDose}s of a {@link
 * org.openilp.rules.series.Recipient} and the series of a {@link org.openilp.core.immunization.SeriesCatalogue}, and says of
 * each series its {@link org.openilp.rules.series.SeriesStatus}: every dose {@linkplain
 * org.openilp.rules.series.JudgedDose judged}, with the {@link org.openilp.rules.series.Fault} of one that does not count, and
 * the {@link org.openilp.rules.series.Forecast}: the next dose with its days, or why there is none. It is useful without the
 * rules and knows no country: all figures are data.
 *
 * <h2>How a dose is judged</h2>
 *
 * <p>The doses of a series are taken in the order of their days, and each is tried against the first dose of the regimen that
 * is still open, after passing over those that are skipped on that day. It must be old enough, not too old, far enough from
 * the doses and live vaccines before it, and a product that the dose takes; the first of these that fails is its fault, and the
 * dose stays open. Where several regimens are for someone, the one in which they are furthest counts: a complete one, then the
 * one with most valid doses, then with the fewest left, then the first.
 *
 * <h2>How the next is forecast</h2>
 *
 * <p>Earliest is the latest of the minimum age, the minimum intervals, the day of the last dose and, for live injected vaccines,
 * their distance from each other. Recommended is the recommended age, or else the recommended interval, though not before the
 * earliest day. Overdue is the first day on which it is late; latest the first on which it is no longer given.
 *
 * <h2>Another country's series</h2>
 *
 * <p>{@code conventions.yaml} says how it counts. For the rules of CDC: {@code graceDays: 4}, {@code monthEnd: NEXT_FIRST},
 * {@code intervalsCountFromAnyDose: true}, {@code overdueMoves: false}, {@code liveOnOneDay: false}. The words of its logic
 * specification are those of the YAML: absolute minimum age and interval are {@code valid}, earliest recommended is {@code
 * recommended}, maximum age is both {@code latest} and {@code validUntil}, latest recommended is {@code overdue} (its past due
 * date is the day before), an allowable interval is {@code otherwise}, a conditional skip is {@code skip}, several series of an
 * antigen are regimens, a recurring dose {@code repeats}. A dose after the maximum age, which it calls extraneous, is {@link
 * org.openilp.rules.series.Fault#TOO_OLD}.
 *
 * <p>Not in the format, and needed by some of its series:
 *
 * <ul>
 *   <li>groups of antigens that are judged apart and forecast together, as diphtheria, tetanus and pertussis are where the
 *       products differ; one series for each antigen can be loaded, but nothing merges their forecasts;
 *   <li>ages between which a product counts, trade names and volumes; a series or dose lists its products, whatever the age;
 *   <li>vaccines given by mistake, which do not restart an interval as other invalid doses do;
 *   <li>live vaccines whose distance depends on the pair; it depends on the vaccine given second alone, and is taken as if the
 *       first was valid;
 *   <li>the points by which several series begun at once are compared beyond doses given and doses left;
 *   <li>seasons, immunity by year or country of birth, contraindications of single products, conditions that skip a dose
 *       because another series is complete.
 * </ul>
 */
@NullMarked
package org.openilp.rules.series;

import org.jspecify.annotations.NullMarked;
