package org.openilp.rules.schedule;

import com.google.common.collect.ImmutableSet;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.service.Performer;
import org.openilp.rules.vocabulary.Condition;

/**
 * A level of the network at which a rule lets its service be done, narrower than the catalogue.
 *
 * @param level the level
 * @param by who does it there; empty as in the catalogue
 * @param together whether all of these are needed, or any one
 * @param onlyIf when it may be done there
 * @param scope within which limits; empty for none
 * @param otherwise whether it counts only where none of the others can
 */
public record Place(
        FacilityLevel level,
        ImmutableSet<Performer> by,
        boolean together,
        Condition onlyIf,
        String scope,
        boolean otherwise) {

    public static Place of(FacilityLevel level) {
        return new Place(level, ImmutableSet.of(), false, Condition.ALWAYS, "", false);
    }
}
