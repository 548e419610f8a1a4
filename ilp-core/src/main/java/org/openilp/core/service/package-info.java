/**
 * The acts of primary care: one code per act, whatever programme or life stage asks for it.
 *
 * <p>A {@link org.openilp.core.service.Service} (services.csv) says what the act is, whom it serves and what may be done
 * of it at each level of the network (its {@link org.openilp.core.service.Offer}s). The {@link
 * org.openilp.core.service.ServiceCatalog} holds them all and gives the {@link
 * org.openilp.core.service.ServicePackage} of a life stage at a level.
 */
@NullMarked
package org.openilp.core.service;

import org.jspecify.annotations.NullMarked;
