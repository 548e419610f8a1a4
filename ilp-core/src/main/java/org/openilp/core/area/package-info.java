/**
 * The working area of a Puskesmas, or of several: who is served where, and what is known of each place.
 *
 * <p>A {@link org.openilp.core.area.HealthNetwork} holds villages, facilities and {@link org.openilp.core.area.AreaFact}s;
 * it finds the Posyandu, Pustu and Puskesmas of a person and what is known of their area. It is made in memory, or read
 * by {@link org.openilp.core.area.NetworkReader} from three tables that {@link org.openilp.core.area.NetworkWriter} writes.
 * A {@link org.openilp.core.area.Placer} says where in it the decisions of a plan are done. Unlike the national tables of {@link org.openilp.core.Dictionary}, these are the reader's own.
 */
@NullMarked
package org.openilp.core.area;

import org.jspecify.annotations.NullMarked;
