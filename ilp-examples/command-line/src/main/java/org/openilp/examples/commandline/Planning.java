package org.openilp.examples.commandline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;
import org.openilp.core.json.ReadResult;
import org.openilp.core.person.AreaRecord;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.CarePlan;
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

    /** Plans by the rules: areas and schools as such, persons as asked. */
    static Planning by(CarePlanner planner, PlanRequest request) {
        LocalDate day = request.day();
        return new Planning(record ->
                record.isAboutArea() ? planner.planArea(AreaRecord.of(record), day) : planner.plan(record, request));
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
            CarePlan plan = planner.apply(record).withProblems(result.problems());
            return new Answer(place, new Answer.Planned(record, plan), result.problems(), null);
        } catch (RuntimeException e) {
            return new Answer(place, null, result.problems(), e);
        }
    }
}
