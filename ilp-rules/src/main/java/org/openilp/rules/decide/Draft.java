package org.openilp.rules.decide;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Postponement;
import org.openilp.core.plan.Reason;
import org.openilp.rules.rule.Rule;

/**
 * What one rule says of one occurrence, before the words of several rules are merged.
 *
 * @param rule who says it
 * @param occurrence its label; empty for none
 * @param cycle which repeat
 * @param reason why
 * @param state how it stands today
 * @param window its dates
 * @param levels where it may be done
 * @param doneOn when it was done; null unless done
 * @param nextDue when it is next due after it was done; null where never or not known
 * @param postponement what stands in the way; null unless postponed
 */
record Draft(
        Rule rule,
        String occurrence,
        String cycle,
        Reason reason,
        DecisionState state,
        Window window,
        ImmutableSet<FacilityLevel> levels,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate nextDue,
        @Nullable Postponement postponement) {

    /** Whether it is still to be done, or put off. */
    boolean isOpen() {
        return state != DecisionState.DONE && state != DecisionState.MISSED;
    }

    boolean overlaps(Draft other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    boolean startsBeforeEndOf(Draft other) {
        LocalDate end = other.window.closes();
        return end == null || window.earliest().isBefore(end);
    }
}
