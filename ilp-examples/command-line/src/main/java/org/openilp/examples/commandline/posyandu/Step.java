package org.openilp.examples.commandline.posyandu;

import java.util.Optional;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.Act;
import org.openilp.core.plan.Obstacle;
import org.openilp.core.plan.Placement;

/**
 * Something that is due and is not done at the Posyandu.
 *
 * @param act what is to be done
 * @param placement where, and on which day
 * @param danger whether it is about a danger sign
 */
public record Step(Act act, Placement placement, boolean danger) {

    /** Why it is not done at the Posyandu, or empty where it is done nearer still. */
    public Optional<Obstacle> why() {
        return placement.whyNotAt(FacilityLevel.POSYANDU);
    }
}
