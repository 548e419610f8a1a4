package org.openilp.core.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One service that is to be done now, whatever asks for it.
 *
 * @param service the code of the service
 * @param state OVERDUE if one of the decisions is, otherwise DUE
 * @param due the earliest due date of the decisions
 * @param decisions the decisions that ask for it, in the order of the plan
 */
public record Act(
        String service, DecisionState state, @Nullable LocalDate due, ImmutableList<Decision> decisions) {}
