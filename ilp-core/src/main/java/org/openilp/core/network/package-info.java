/**
 * The places of the primary-care network, from the home to the hospital.
 *
 * <p>{@link org.openilp.core.network.FacilityLevel} names the kinds of places and says which lie inside a building of the
 * health service; what may be done at each is said by the catalogue of services. A {@link
 * org.openilp.core.network.Facility} is one such place with the {@link org.openilp.core.network.OpenDays days on which it
 * is open}, a {@link org.openilp.core.network.Village} one village with its Puskesmas and its Pustu. {@link
 * org.openilp.core.area.HealthNetwork} holds them together.
 */
@NullMarked
package org.openilp.core.network;

import org.jspecify.annotations.NullMarked;
