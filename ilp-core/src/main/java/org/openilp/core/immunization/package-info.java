/**
 * The vaccine series as data: which doses there are, from and until when each is given, and what makes it count.
 *
 * <p>One YAML file holds one {@link org.openilp.core.immunization.VaccineSeries}. It has one or more {@link
 * org.openilp.core.immunization.Regimen}s: whole ways through the series, each for some people or some years, such as the two
 * doses of HPV before 2025 and the one dose since. A regimen is a list of {@link org.openilp.core.immunization.SeriesDose}s
 * with their {@link org.openilp.core.immunization.AgeLimits ages}, {@link org.openilp.core.immunization.Interval intervals}
 * or, for doses given at school, their {@link org.openilp.core.immunization.SeriesDose.AtSchool month}. A {@link
 * org.openilp.core.immunization.Situation} says when a regimen is for someone, or when a dose is left out. What all series of
 * a country share stands in {@code conventions.yaml}: {@link org.openilp.core.immunization.Conventions}.
 *
 * <p>{@link org.openilp.core.immunization.SeriesCatalogue#national()} holds the series of Indonesia; {@link
 * org.openilp.core.immunization.SeriesCatalogue#read} reads those of a folder, which may replace single ones of them or be
 * another country's. Everything in a folder that cannot be read is reported at once, with file, line and a likely mend, and
 * after that everything that contradicts itself.
 *
 * <p>This package computes nothing for anybody: the package {@code org.openilp.rules.series} judges given doses and forecasts
 * the next.
 */
@NullMarked
package org.openilp.core.immunization;

import org.jspecify.annotations.NullMarked;
