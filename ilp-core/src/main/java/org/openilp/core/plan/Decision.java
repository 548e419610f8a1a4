package org.openilp.core.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;

/**
 * How things stand with one service of one person: a service, an occurrence and a cycle, of which a plan holds at most
 * one decision.
 *
 * @param service the code of the service
 * @param occurrence the label of the rule, such as {@code K1}, {@code YEAR} or {@code 2}; empty if it has none
 * @param cycle what tells repeats apart, such as {@code 2025}, {@code 2025-08} or {@code 2025/2026}; empty if nothing
 * @param state how things stand
 * @param timeline the four days
 * @param levels where it may be done, each once, sorted by name
 * @param reasons why there is a decision
 * @param doneOn the day it was done; null if it is not {@link DecisionState#DONE}
 * @param nextDue when it is next due after it was done; null if not known or never
 * @param postponement what forbids it; null if it is not {@link DecisionState#POSTPONED}
 * @param questions the codes of the facts whose unknown answers it waits for
 * @param placement where in a network it is done; null if the plan was made without one, or if there is nothing to do
 */
public record Decision(
        String service,
        String occurrence,
        String cycle,
        DecisionState state,
        Timeline timeline,
        ImmutableList<FacilityLevel> levels,
        ImmutableList<Reason> reasons,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate nextDue,
        @Nullable Postponement postponement,
        ImmutableList<String> questions,
        @Nullable Placement placement) {

    /** The order of a plan: by service, occurrence, cycle and due date; decisions without a due date come first. */
    public static final Comparator<Decision> ORDER = Comparator.comparing(Decision::service)
            .thenComparing(Decision::occurrence)
            .thenComparing(Decision::cycle)
            .thenComparing(d -> d.timeline().due(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Ordering<FacilityLevel> BY_NAME = Ordering.from(FacilityLevel.BY_NAME);

    /** Sorts the levels by name and drops repeated ones. */
    public Decision {
        levels = sorted(levels);
    }

    /** A builder of a decision without occurrence and cycle. */
    public static Builder builder(String service, DecisionState state) {
        return new Builder(service, state);
    }

    /** A builder that begins with this decision. */
    public Builder toBuilder() {
        Builder builder = new Builder(service, state)
                .occurrence(occurrence)
                .cycle(cycle)
                .timeline(timeline)
                .levels(levels)
                .reasons(reasons)
                .doneOn(doneOn)
                .nextDue(nextDue)
                .postponement(postponement)
                .questions(questions)
                .placement(placement);
        return builder;
    }

    /** The id, stable across versions of rules: {@code SERVICE occurrence@cycle}, without what is empty. */
    public String id() {
        return service + (occurrence.isEmpty() ? "" : " " + occurrence) + (cycle.isEmpty() ? "" : "@" + cycle);
    }

    /** Whether it should be done on the day of the plan: {@link DecisionState#DUE} or {@link DecisionState#OVERDUE}. */
    public boolean toBeDone() {
        return state.toBeDone();
    }

    /** The id and the state. */
    @Override
    public String toString() {
        return id() + " " + state;
    }

    private static ImmutableList<FacilityLevel> sorted(List<FacilityLevel> levels) {
        for (int i = 1; i < levels.size(); i++) {
            if (FacilityLevel.BY_NAME.compare(levels.get(i - 1), levels.get(i)) >= 0) {
                return BY_NAME.immutableSortedCopy(ImmutableSet.copyOf(levels));
            }
        }
        return ImmutableList.copyOf(levels);
    }

    /** Collects the parts of a {@link Decision}. */
    public static final class Builder {
        private final String service;
        private DecisionState state;
        private String occurrence = "";
        private String cycle = "";
        private Timeline timeline = Timeline.NONE;
        private ImmutableList<FacilityLevel> levels = ImmutableList.of();
        private ImmutableList<Reason> reasons = ImmutableList.of();
        private @Nullable LocalDate doneOn;
        private @Nullable LocalDate nextDue;
        private @Nullable Postponement postponement;
        private ImmutableList<String> questions = ImmutableList.of();
        private @Nullable Placement placement;

        private Builder(String service, DecisionState state) {
            this.service = service;
            this.state = state;
        }

        /** Sets how things stand. */
        public Builder state(DecisionState value) {
            this.state = value;
            return this;
        }

        /** Sets the label of the rule. */
        public Builder occurrence(String value) {
            this.occurrence = value;
            return this;
        }

        /** Sets what tells repeats apart. */
        public Builder cycle(String value) {
            this.cycle = value;
            return this;
        }

        /** Sets the four days. */
        public Builder timeline(Timeline value) {
            this.timeline = value;
            return this;
        }

        /** Sets the four days; null for a day that does not exist. */
        public Builder timeline(
                @Nullable LocalDate earliest,
                @Nullable LocalDate due,
                @Nullable LocalDate overdue,
                @Nullable LocalDate closes) {
            return timeline(new Timeline(earliest, due, overdue, closes));
        }

        /** Sets where it may be done, in any order. */
        public Builder levels(Collection<FacilityLevel> value) {
            this.levels = ImmutableList.copyOf(value);
            return this;
        }

        /** Sets why there is a decision. */
        public Builder reasons(Collection<Reason> value) {
            this.reasons = ImmutableList.copyOf(value);
            return this;
        }

        /** Sets the day it was done. */
        public Builder doneOn(@Nullable LocalDate value) {
            this.doneOn = value;
            return this;
        }

        /** Sets when it is next due. */
        public Builder nextDue(@Nullable LocalDate value) {
            this.nextDue = value;
            return this;
        }

        /** Sets what forbids it. */
        public Builder postponement(@Nullable Postponement value) {
            this.postponement = value;
            return this;
        }

        /** Sets the facts whose unknown answers it waits for. */
        public Builder questions(Collection<String> value) {
            this.questions = ImmutableList.copyOf(value);
            return this;
        }

        /** Sets where in a network it is done. */
        public Builder placement(@Nullable Placement value) {
            this.placement = value;
            return this;
        }

        /** The decision. */
        public Decision build() {
            return new Decision(
                    service,
                    occurrence,
                    cycle,
                    state,
                    timeline,
                    levels,
                    reasons,
                    doneOn,
                    nextDue,
                    postponement,
                    questions,
                    placement);
        }
    }
}
