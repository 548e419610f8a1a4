package org.openilp.rules.author;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario expects of a plan.
 *
 * @param due what is {@code DUE} or {@code OVERDUE}
 * @param notDue what is neither: not in the plan, or in any other state
 * @param only what alone is {@code DUE} or {@code OVERDUE}, an empty list for nothing; null if not asked
 * @param needsData what waits for an answer: {@code NEEDS_DATA}
 * @param findings codes of what is found
 * @param notFindings codes of what is not found
 * @param decisions decisions in detail
 */
public record Expectation(
        ImmutableList<DecisionRef> due,
        ImmutableList<DecisionRef> notDue,
        @Nullable ImmutableList<DecisionRef> only,
        ImmutableList<DecisionRef> needsData,
        ImmutableList<String> findings,
        ImmutableList<String> notFindings,
        ImmutableList<ExpectedDecision> decisions) {

    /** Expects that some things are due and others not, and nothing else of the plan. */
    public static Expectation of(ImmutableList<DecisionRef> due, ImmutableList<DecisionRef> notDue) {
        return new Expectation(
                due, notDue, null, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }
}
