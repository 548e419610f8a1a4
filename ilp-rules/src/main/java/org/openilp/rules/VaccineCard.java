package org.openilp.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.rules.series.Forecast;
import org.openilp.rules.series.Milestone;
import org.openilp.rules.series.SeriesStatus;
import org.openilp.rules.series.TetanusStatus;

/**
 * The vaccines of one person on one day: what every given dose is worth, and which comes next or why none does.
 *
 * @param person the id
 * @param date the day
 * @param vaccines each vaccine of the programme, in the order in which a child meets them
 * @param tetanus the tetanus status by the doses on record, whether or not they were proven
 * @param milestones for each milestone the day on which it was reached in time; a missing one was not
 */
public record VaccineCard(
        String person,
        LocalDate date,
        ImmutableList<Vaccine> vaccines,
        TetanusStatus tetanus,
        ImmutableMap<Milestone, LocalDate> milestones) {

    /**
     * One vaccine.
     *
     * @param status its doses, and the next by age and interval alone
     * @param decisions what the plan says of it: the rules know area, cohort, class and contraindications
     */
    public record Vaccine(SeriesStatus status, ImmutableList<Decision> decisions) {

        /** The code of the vaccine. */
        public String code() {
            return status.series().vaccine();
        }

        /**
         * The next dose that the plan holds: the one that the series forecasts or, where it forecasts none, the open one that
         * is to be done first. Null where nothing is open; a dose of a later life stage is not open yet.
         */
        public @Nullable Decision next() {
            Decision next = null;
            for (Decision decision : decisions) {
                if (decision.state().isOpen() && (next == null || comesBefore(decision, next))) {
                    next = decision;
                }
            }
            return next;
        }

        private boolean comesBefore(Decision one, Decision other) {
            if (isForecast(one) != isForecast(other)) {
                return isForecast(one);
            }
            boolean waits = one.state() == DecisionState.UPCOMING;
            boolean otherWaits = other.state() == DecisionState.UPCOMING;
            return waits == otherWaits ? due(one).isBefore(due(other)) : otherWaits;
        }

        private boolean isForecast(Decision decision) {
            return status.forecast() instanceof Forecast.Next next
                    && next.label().equals(decision.occurrence());
        }

        /** Why the plan holds no next dose; null where it does, or where the series alone would have one. */
        public Forecast.@Nullable Why whyNone() {
            return next() == null && status.forecast() instanceof Forecast.None none ? none.why() : null;
        }

        private static LocalDate due(Decision decision) {
            LocalDate due = decision.timeline().due();
            return due == null ? LocalDate.MAX : due;
        }
    }

    /** The vaccine of a code; null if the programme has none. */
    public @Nullable Vaccine of(String code) {
        for (Vaccine vaccine : vaccines) {
            if (vaccine.code().equals(code)) {
                return vaccine;
            }
        }
        return null;
    }
}
