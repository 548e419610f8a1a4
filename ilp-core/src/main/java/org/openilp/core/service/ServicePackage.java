package org.openilp.core.service;

import com.google.common.collect.ImmutableList;
import org.openilp.core.lifecycle.LifeStage;
import org.openilp.core.network.FacilityLevel;

/**
 * What a level of the network does, in full or in part, for a stage of life.
 *
 * @param stage the stage of life
 * @param level the level
 * @param services the services, in the order of the catalogue
 */
public record ServicePackage(LifeStage stage, FacilityLevel level, ImmutableList<Service> services) {}
