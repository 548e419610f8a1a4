package org.openilp.rules.decide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Reason;

/**
 * Makes one decision of what several rules say of one service and occurrence. Open drafts whose windows overlap are one;
 * what was done or missed is shown only where nothing is open.
 */
final class Merge {

    /** Of drafts that begin on one day, the rule that has been in force longest comes first. */
    private static final Comparator<Draft> BY_EARLIEST = Comparator.comparing(
                    (Draft draft) -> draft.window().earliest())
            .thenComparing(draft -> draft.rule().inForce().fromInclusive())
            .thenComparing(draft -> draft.rule().id());

    private static final Comparator<Draft> BY_DUE =
            Comparator.comparing(draft -> draft.window().due());
    /** Done before missed, then the one done last or closed last. */
    private static final Comparator<Draft> LATEST = Comparator.comparing((Draft draft) -> draft.doneOn() != null)
            .thenComparing(Merge::doneOrClosed)
            .thenComparing(BY_DUE)
            .thenComparing(BY_EARLIEST.reversed());

    private static final List<DecisionState> STRONGEST_FIRST = List.of(
            DecisionState.POSTPONED,
            DecisionState.OVERDUE,
            DecisionState.DUE,
            DecisionState.UPCOMING,
            DecisionState.DONE,
            DecisionState.MISSED);

    private Merge() {}

    private record Identity(String service, String occurrence) {}

    static ImmutableList<Decision> all(List<Draft> drafts) {
        ImmutableList.Builder<Decision> decisions = ImmutableList.builder();
        for (Collection<Draft> group : Multimaps.index(
                        drafts, draft -> new Identity(draft.rule().service(), draft.occurrence()))
                .asMap()
                .values()) {
            decisions.addAll(group.size() == 1 ? List.of(join(List.copyOf(group))) : ofOneOccurrence(group));
        }
        return decisions.build();
    }

    private static List<Decision> ofOneOccurrence(Collection<Draft> group) {
        List<Draft> open = group.stream().filter(Draft::isOpen).toList();
        List<Draft> shown = open.isEmpty() ? latestAlike(group) : open;
        Deque<Draft> rest = new ArrayDeque<>(shown.stream().sorted(BY_EARLIEST).toList());
        List<Decision> decisions = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<Draft> together = new ArrayList<>(List.of(rest.removeFirst()));
            while (!rest.isEmpty() && touchesAny(rest.getFirst(), together)) {
                together.add(rest.removeFirst());
            }
            decisions.add(join(together));
        }
        return decisions;
    }

    /** Sorted by their earliest day, so one that begins before any of the others ends belongs to them. */
    private static boolean touchesAny(Draft draft, List<Draft> together) {
        return together.stream().anyMatch(draft::startsBeforeEndOf);
    }

    private static List<Draft> latestAlike(Collection<Draft> group) {
        Draft latest = group.stream().max(LATEST).orElseThrow();
        return group.stream()
                .filter(draft -> draft.state() == latest.state() && draft.overlaps(latest))
                .toList();
    }

    private static LocalDate doneOrClosed(Draft draft) {
        LocalDate closes = draft.window().closes();
        return draft.doneOn() != null ? draft.doneOn() : Objects.requireNonNull(closes);
    }

    private static Decision join(List<Draft> drafts) {
        Draft first = drafts.stream().min(BY_DUE).orElseThrow();
        DecisionState state = STRONGEST_FIRST.stream()
                .filter(each -> drafts.stream().anyMatch(draft -> draft.state() == each))
                .findFirst()
                .orElseThrow();
        boolean endless = drafts.stream().anyMatch(draft -> draft.window().closes() == null);
        Set<FacilityLevel> levels = new LinkedHashSet<>();
        drafts.forEach(draft -> levels.addAll(draft.levels()));
        return Decision.builder(first.rule().service(), state)
                .occurrence(first.occurrence())
                .cycle(first.cycle())
                .timeline(
                        first(drafts, draft -> draft.window().earliest()),
                        first(drafts, draft -> draft.window().due()),
                        first(drafts, draft -> draft.window().overdue()),
                        endless ? null : last(drafts, draft -> draft.window().closes()))
                .levels(levels)
                .reasons(reasons(drafts))
                .doneOn(last(drafts, Draft::doneOn))
                .nextDue(first(drafts, Draft::nextDue))
                .postponement(drafts.stream()
                        .map(Draft::postponement)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null))
                .build();
    }

    private static ImmutableList<Reason> reasons(List<Draft> drafts) {
        return drafts.stream().map(Draft::reason).distinct().collect(ImmutableList.toImmutableList());
    }

    private static @Nullable LocalDate first(List<Draft> drafts, Function<Draft, @Nullable LocalDate> day) {
        return drafts.stream()
                .map(day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate last(List<Draft> drafts, Function<Draft, @Nullable LocalDate> day) {
        return drafts.stream()
                .map(day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
