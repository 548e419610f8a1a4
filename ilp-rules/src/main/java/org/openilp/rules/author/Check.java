package org.openilp.rules.author;

import org.openilp.core.person.HealthRecord;
import org.openilp.rules.PlanRequest;

/**
 * One day of a scenario: the record as it is known then, what is asked, and what is expected.
 *
 * @param name the name of the scenario, followed by the day where it has several
 * @param place file and line, such as {@code scenarios/infant/imm-pcv.yaml:12}
 * @param record the record, read and validated
 * @param request the day, the place where the person is seen, and the area
 * @param expectation what is expected of the plan
 */
public record Check(String name, String place, HealthRecord record, PlanRequest request, Expectation expectation) {

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
