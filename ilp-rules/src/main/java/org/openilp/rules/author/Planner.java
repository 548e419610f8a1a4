package org.openilp.rules.author;

import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.CarePlan;
import org.openilp.rules.PlanRequest;

/** Whatever answers a record with a plan, such as {@code CarePlanner::plan}. */
@FunctionalInterface
public interface Planner {

    /** The plan of a record. */
    CarePlan plan(HealthRecord record, PlanRequest request);
}
