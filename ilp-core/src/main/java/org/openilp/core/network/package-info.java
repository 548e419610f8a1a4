/**
 * The places of the primary-care network, from the home to the hospital.
 *
 * <p>{@link org.openilp.core.network.FacilityLevel} names them and says which lie inside a building of the health
 * service. What may be done where is said by the catalogue of services.
 */
@NullMarked
package org.openilp.core.network;

import org.jspecify.annotations.NullMarked;
