package org.openilp.examples.commandline;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.Problem;
import org.openilp.examples.commandline.input.Place;

/**
 * What became of one record.
 *
 * @param place where it stands
 * @param planned the record and its plan; null if it was refused
 * @param problems what of it could not be used
 * @param failure why no plan could be made of a record that was read; null if one was, or if it was not read
 */
record Answer(
        Place place,
        @Nullable Planned planned,
        ImmutableList<Problem> problems,
        @Nullable RuntimeException failure) {

    /**
     * A record and its plan.
     *
     * @param record the record, without what could not be used
     * @param plan its plan, with the problems of the record
     */
    record Planned(HealthRecord record, CarePlan plan) {}

    /** This answer, for a plan that could not be made or written after all. */
    Answer failed(RuntimeException why) {
        return new Answer(place, null, problems, why);
    }

    /** Whether there is no plan. */
    boolean refused() {
        return planned == null;
    }
}
