package org.openilp.core.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;

/**
 * One service that is to be done now, whatever asks for it.
 *
 * @param service the code of the service
 * @param state OVERDUE if one of the decisions is, otherwise DUE
 * @param due the earliest due date of the decisions
 * @param decisions the decisions that ask for it, in the order of the plan
 */
public record Act(
        String service, DecisionState state, @Nullable LocalDate due, ImmutableList<Decision> decisions) {

    /**
     * Where it may be done, sorted by name: at the levels at which each of the decisions may, so that what needs the
     * Puskesmas is not sent below for the sake of another. Where they share none, at any of theirs.
     */
    public ImmutableList<FacilityLevel> levels() {
        Set<FacilityLevel> shared = EnumSet.allOf(FacilityLevel.class);
        Set<FacilityLevel> any = EnumSet.noneOf(FacilityLevel.class);
        for (Decision decision : decisions) {
            if (!decision.levels().isEmpty()) {
                shared.retainAll(decision.levels());
                any.addAll(decision.levels());
            }
        }
        shared.retainAll(any);
        return ImmutableList.sortedCopyOf(FacilityLevel.BY_NAME, shared.isEmpty() ? any : shared);
    }
}
