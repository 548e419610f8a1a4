package org.openilp.examples.commandline;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.openilp.core.json.ReadResult;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Problem;
import org.openilp.examples.commandline.input.Place;
import org.openilp.examples.commandline.input.RawRecord;
import org.openilp.rules.CarePlanner;
import org.openilp.rules.PlanRequest;

/** Makes an answer of each record, in any thread. Nothing that is wrong with one record stops the others. */
final class Planning {

    private final Function<HealthRecord, CarePlan> planner;

    /** Plans as the given function does. */
    Planning(Function<HealthRecord, CarePlan> planner) {
        this.planner = planner;
    }

    /** Plans by the rules. */
    static Planning by(CarePlanner planner, PlanRequest request) {
        return new Planning(record -> planner.plan(record, request));
    }

    /** Reads a record and plans. */
    Answer answer(RawRecord raw) {
        try {
            return answer(raw.place(), raw.read());
        } catch (RuntimeException e) {
            return new Answer(raw.place(), null, ImmutableList.of(), e);
        }
    }

    private Answer answer(Place place, ReadResult result) {
        HealthRecord record = result.record();
        if (record == null) {
            return new Answer(place, null, result.problems(), null);
        }
        try {
            CarePlan plan = planner.apply(record);
            ImmutableList<Problem> problems = ImmutableList.<Problem>builder()
                    .addAll(result.problems())
                    .addAll(plan.problems())
                    .build();
            return new Answer(place, new Answer.Planned(record, plan.withProblems(problems)), problems, null);
        } catch (RuntimeException e) {
            return new Answer(place, null, result.problems(), e);
        }
    }
}
