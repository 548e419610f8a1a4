package org.openilp.rules.author;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Timeline;

/**
 * A decision that a plan should hold. Only what is written is compared.
 *
 * @param ref which decision
 * @param state its state; null for any
 * @param days the days that are written; an empty one says that the decision has no such day
 * @param levels all its levels; null for any
 * @param rules ids of rules, each of which is among its reasons
 * @param basis citations, each of which is among those of its reasons: with its place ({@code K2015#Tabel 7}), or
 *     without it for any place
 */
public record ExpectedDecision(
        DecisionRef ref,
        @Nullable DecisionState state,
        ImmutableMap<Day, Optional<LocalDate>> days,
        @Nullable ImmutableSortedSet<FacilityLevel> levels,
        ImmutableList<String> rules,
        ImmutableList<String> basis) {

    /** One of the four days of a decision. */
    public enum Day {
        /** From when it may be done. */
        EARLIEST("earliest", Timeline::earliest),
        /** From when it should be done. */
        DUE("due", Timeline::due),
        /** From when it is late. */
        OVERDUE("overdue", Timeline::overdue),
        /** From when it is no longer done. */
        CLOSES("closes", Timeline::closes);

        private final String key;
        private final Function<Timeline, @Nullable LocalDate> of;

        Day(String key, Function<Timeline, @Nullable LocalDate> of) {
            this.key = key;
            this.of = of;
        }

        /** The key in a scenario. */
        public String key() {
            return key;
        }

        /** This day of a timeline; empty if it has none. */
        public Optional<LocalDate> of(Timeline timeline) {
            return Optional.ofNullable(of.apply(timeline));
        }
    }

    /** What of a decision is other than expected, a phrase each; empty if it is the one expected. */
    public ImmutableList<String> differences(Decision decision) {
        ImmutableList.Builder<String> found = ImmutableList.builder();
        if (!ref.matches(decision)) {
            found.add("it is another decision");
        }
        if (state != null && state != decision.state()) {
            found.add("state " + decision.state() + " instead of " + state);
        }
        days.forEach((day, expected) -> {
            Optional<LocalDate> actual = day.of(decision.timeline());
            if (!actual.equals(expected)) {
                found.add(day.key() + " " + shown(actual) + " instead of " + shown(expected));
            }
        });
        if (levels != null && !levels.asList().equals(decision.levels())) {
            found.add("at " + decision.levels() + " instead of " + levels);
        }
        for (String rule : rules) {
            if (decision.reasons().stream().noneMatch(reason -> reason.rule().equals(rule))) {
                found.add("rule " + rule + " did not speak");
            }
        }
        for (String citation : basis) {
            if (decision.reasons().stream()
                    .flatMap(reason -> reason.basis().stream())
                    .noneMatch(cites(citation))) {
                found.add("basis " + citation + " is not cited");
            }
        }
        return found.build();
    }

    /** All that is written, in one line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(ref.toString());
        if (state != null) {
            text.append(", state ").append(state);
        }
        days.forEach(
                (day, date) -> text.append(", ").append(day.key()).append(' ').append(shown(date)));
        if (levels != null) {
            text.append(", at ").append(levels);
        }
        if (!rules.isEmpty()) {
            text.append(", rule ").append(Joiner.on(", ").join(rules));
        }
        if (!basis.isEmpty()) {
            text.append(", basis ").append(Joiner.on(", ").join(basis));
        }
        return text.toString();
    }

    /** A day as a result shows it. */
    static String shown(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("never");
    }

    private static java.util.function.Predicate<String> cites(String citation) {
        return basis -> basis.equals(citation) || basis.startsWith(citation + "#");
    }
}
