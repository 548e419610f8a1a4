/**
 * On whose authority a rule speaks, and when.
 *
 * <p>A {@link org.openilp.core.basis.Citation} is a decree, guideline or handbook (citations.csv) and what of it was read;
 * a {@link org.openilp.core.basis.Pack} is one programme or edition with its dates (packs.csv), which are a half-open
 * {@link org.openilp.core.basis.EffectivePeriod}. {@link org.openilp.core.basis.Confidence} says how a figure was come by;
 * decisions carry it to the user.
 */
@NullMarked
package org.openilp.core.basis;

import org.jspecify.annotations.NullMarked;
