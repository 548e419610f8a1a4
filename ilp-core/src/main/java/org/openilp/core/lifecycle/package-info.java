/**
 * Where someone stands in the life cycle on one day: life stages, the clusters that serve them, ages in calendar
 * months and years, weeks of pregnancy and school years.
 *
 * <p>Everything here is computed from dates that are passed in; nothing reads a clock. {@link
 * org.openilp.core.lifecycle.CalendarAge} says what a month of age is, {@link
 * org.openilp.core.lifecycle.GestationalAge} and {@link org.openilp.core.lifecycle.Trimester} what a week of pregnancy
 * is, {@link org.openilp.core.lifecycle.SchoolYear} when a school year begins. {@link
 * org.openilp.core.lifecycle.LifeStage} and {@link org.openilp.core.lifecycle.Cluster} are the words of the ILP decree
 * (HK.01.07/MENKES/2015/2023).
 */
@NullMarked
package org.openilp.core.lifecycle;

import org.jspecify.annotations.NullMarked;
