package org.openilp.rules.decide;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Postponement;
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

    static List<Decision> all(List<Draft> drafts) {
        Map<Identity, List<Draft>> groups = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            groups.computeIfAbsent(
                            new Identity(draft.rule().service(), draft.occurrence()), identity -> new ArrayList<>(2))
                    .add(draft);
        }
        List<Decision> decisions = new ArrayList<>(groups.size() + 4);
        for (List<Draft> group : groups.values()) {
            if (group.size() == 1) {
                decisions.add(join(group));
            } else {
                addOfOneOccurrence(group, decisions);
            }
        }
        return decisions;
    }

    private static void addOfOneOccurrence(List<Draft> group, List<Decision> decisions) {
        List<Draft> shown = new ArrayList<>(group);
        shown.removeIf(draft -> !draft.isOpen());
        if (shown.isEmpty()) {
            shown = latestAlike(group);
        }
        shown.sort(BY_EARLIEST);
        int start = 0;
        while (start < shown.size()) {
            int end = start + 1;
            while (end < shown.size() && touchesAny(shown.get(end), shown.subList(start, end))) {
                end++;
            }
            decisions.add(join(shown.subList(start, end)));
            start = end;
        }
    }

    /** Sorted by their earliest day, so one that begins before any of the others ends belongs to them. */
    private static boolean touchesAny(Draft draft, List<Draft> together) {
        for (Draft each : together) {
            if (draft.startsBeforeEndOf(each)) {
                return true;
            }
        }
        return false;
    }

    private static List<Draft> latestAlike(List<Draft> group) {
        Draft latest = Collections.max(group, LATEST);
        List<Draft> alike = new ArrayList<>(group);
        alike.removeIf(draft -> draft.state() != latest.state() || !draft.overlaps(latest));
        return alike;
    }

    private static LocalDate doneOrClosed(Draft draft) {
        LocalDate closes = draft.window().closes();
        return draft.doneOn() != null ? draft.doneOn() : Objects.requireNonNull(closes);
    }

    private static Decision join(List<Draft> drafts) {
        Draft first = drafts.get(0);
        if (drafts.size() == 1) {
            return decision(first)
                    .timeline(first.window().timeline())
                    .levels(first.levels())
                    .reasons(ImmutableList.of(first.reason()))
                    .doneOn(first.doneOn())
                    .nextDue(first.nextDue())
                    .postponement(first.postponement())
                    .build();
        }
        DecisionState state = first.state();
        LocalDate earliest = first.window().earliest();
        LocalDate overdue = null;
        LocalDate closes = first.window().closes();
        LocalDate doneOn = null;
        LocalDate nextDue = null;
        Postponement postponement = null;
        Set<FacilityLevel> levels = new LinkedHashSet<>();
        Set<Reason> reasons = new LinkedHashSet<>();
        for (Draft draft : drafts) {
            Window window = draft.window();
            first = window.due().isBefore(first.window().due()) ? draft : first;
            state = STRONGEST_FIRST.indexOf(draft.state()) < STRONGEST_FIRST.indexOf(state) ? draft.state() : state;
            earliest = Days.earlier(earliest, window.earliest());
            overdue = Days.first(overdue, window.overdue());
            closes = closes == null || window.closes() == null ? null : Days.later(closes, window.closes());
            doneOn = Days.last(doneOn, draft.doneOn());
            nextDue = Days.first(nextDue, draft.nextDue());
            postponement = postponement == null ? draft.postponement() : postponement;
            levels.addAll(draft.levels());
            reasons.add(draft.reason());
        }
        return decision(first)
                .state(state)
                .timeline(earliest, first.window().due(), overdue, closes)
                .levels(levels)
                .reasons(reasons)
                .doneOn(doneOn)
                .nextDue(nextDue)
                .postponement(postponement)
                .build();
    }

    private static Decision.Builder decision(Draft draft) {
        return Decision.builder(draft.rule().service(), draft.state())
                .occurrence(draft.occurrence())
                .cycle(draft.cycle());
    }
}
