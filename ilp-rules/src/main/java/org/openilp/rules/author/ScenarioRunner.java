package org.openilp.rules.author;

import com.google.common.collect.ImmutableList;
import org.openilp.core.person.AreaRecord;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.CarePlan;
import org.openilp.rules.CarePlanner;
import org.openilp.rules.PlanRequest;

/**
 * Runs scenarios against a planner. An expectation about a service, an occurrence, a finding or a rule that the rules
 * do not know fails, whatever came out.
 */
public final class ScenarioRunner {

    private final Planner planner;
    private final RuleIndex rules;

    /** Runs scenarios with the rules of a planner; records about an area or a school are planned as such. */
    public ScenarioRunner(CarePlanner planner) {
        this((record, request) -> plan(planner, record, request), RuleIndex.of(planner.rules()));
    }

    /**
     * Runs scenarios against anything that plans.
     *
     * @param rules the rules that it plans with
     */
    public ScenarioRunner(Planner planner, RuleIndex rules) {
        this.planner = planner;
        this.rules = rules;
    }

    /** Runs all checks of a scenario; the failures of each stand below its name where there are several. */
    public ScenarioResult run(Scenario scenario) {
        ImmutableList.Builder<String> failures = ImmutableList.builder();
        for (Check check : scenario.checks()) {
            ScenarioResult result = run(check);
            boolean named = scenario.checks().size() > 1 && !result.passed();
            if (named) {
                failures.add(check.name());
            }
            result.failures().forEach(line -> failures.add(named ? "  " + line : line));
        }
        return new ScenarioResult(scenario.name(), scenario.file() + ":" + scenario.line(), failures.build());
    }

    /** Runs one check. */
    public ScenarioResult run(Check check) {
        CarePlan plan = planner.plan(check.record(), check.request());
        return new ScenarioResult(
                check.name(), check.place(), PlanComparison.differences(check.expectation(), plan, rules));
    }

    private static CarePlan plan(CarePlanner planner, HealthRecord record, PlanRequest request) {
        return record.isAboutArea()
                ? planner.planArea(AreaRecord.of(record), request.day())
                : planner.plan(record, request);
    }
}
