package org.openilp.core.plan;

import com.google.common.collect.ImmutableList;

/**
 * A question whose answer decides whether something is due.
 *
 * @param fact the code of the fact that is not known
 * @param decisions the decisions that wait for it, in the order of the plan; never empty
 */
public record Question(String fact, ImmutableList<Decision> decisions) {

    /** Whether the answer settles one of them without any other. */
    boolean settlesOne() {
        return decisions.stream().anyMatch(decision -> decision.questions().size() == 1);
    }
}
