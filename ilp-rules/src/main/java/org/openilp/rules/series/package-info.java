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
 * dose stays open. Where several regimens are for someone, the conventions say which counts: in Indonesia the one in which they
 * are furthest.
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
 * {@code intervalsCountFromAnyDose: true}, {@code overdueMoves: false}, {@code liveOnOneDay: false}, {@code regimens: POINTS}.
 * The words of its logic specification are those of the YAML:
 *
 * <ul>
 *   <li>absolute minimum age and interval are {@code valid}, earliest recommended is {@code recommended}, maximum age is
 *       {@code maximum}, latest recommended is {@code overdue} (its past due date is the day before);
 *   <li>an allowable interval is {@code otherwise}, an inadvertent vaccine {@code mistaken}, a conditional skip {@code skip}, a
 *       recurring dose {@code repeats}, a priority interval {@code leads};
 *   <li>several series of an antigen are regimens in the order of their preference, the default series first; the ages at which
 *       one may be started are {@code start}, a product path {@code oneProduct};
 *   <li>live virus conflicts are {@code liveSpacingDays}, {@code liveValidDays} and {@code livePairs}; born before an immunity
 *       date is {@code immune};
 *   <li>a vaccine group of several antigens is one of the {@code groups}: each antigen is a series, and {@link
 *       org.openilp.rules.series.GroupStatus} is what they say together;
 *   <li>a dose after the maximum age, which it calls extraneous, is {@link org.openilp.rules.series.Fault#TOO_OLD}; after the
 *       last dose, {@link org.openilp.rules.series.JudgedDose.Verdict#SURPLUS}.
 * </ul>
 *
 * <p>The tests of this package load its series of thirteen antigens and reproduce its published cases. Not in the format, and
 * needed by some of its series:
 *
 * <ul>
 *   <li>ages between which a product counts, trade names and volumes: a dose lists its products, whatever the age;
 *   <li>seasons, as of influenza;
 *   <li>lots out of date and doses given in part, which it calls sub-standard: they are left out before;
 *   <li>exceptions to immunity by year of birth, contraindications of single products, and conditions that skip a dose because
 *       another series is complete: the caller says them, by {@link org.openilp.rules.series.Recipient};
 *   <li>series for risk groups that are forecast beside the standard one: here they are regimens, of which one is chosen;
 *   <li>a second reason for a dose that does not count: only the first is told;
 *   <li>doses dated after the day asked for: they do not exist here.
 * </ul>
 */
@NullMarked
package org.openilp.rules.series;

import org.jspecify.annotations.NullMarked;
