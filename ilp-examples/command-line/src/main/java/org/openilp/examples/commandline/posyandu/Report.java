package org.openilp.examples.commandline.posyandu;

import org.openilp.core.plan.Problem;
import org.openilp.examples.commandline.input.Place;

/**
 * Something in the records that could not be used.
 *
 * @param place where the record stands
 * @param refused whether the whole record was refused for it
 * @param problem what it is
 */
public record Report(Place place, boolean refused, Problem problem) {}
