package org.openilp.rules.decide;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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

    static List<Decision> all(List<Draft> drafts) {
        Map<String, List<Draft>> byService = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            byService
                    .computeIfAbsent(draft.rule().service(), service -> new ArrayList<>(2))
                    .add(draft);
        }
        List<Decision> decisions = new ArrayList<>(drafts.size());
        for (List<Draft> group : byService.values()) {
            addOfOneService(group, decisions);
        }
        return decisions;
    }

    private static void addOfOneService(List<Draft> group, List<Decision> decisions) {
        List<Draft> rest = group;
        while (rest.size() > 1) {
            String occurrence = rest.get(0).occurrence();
            List<Draft> alike = new ArrayList<>(rest.size());
            List<Draft> others = new ArrayList<>(rest.size());
            for (Draft draft : rest) {
                (draft.occurrence().equals(occurrence) ? alike : others).add(draft);
            }
            addOfOneOccurrence(alike, decisions);
            rest = others;
        }
        rest.forEach(draft -> decisions.add(decision(draft)));
    }

    private static void addOfOneOccurrence(List<Draft> group, List<Decision> decisions) {
        if (group.size() == 1) {
            decisions.add(decision(group.get(0)));
            return;
        }
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

    private static Decision decision(Draft draft) {
        return begun(draft)
                .timeline(draft.window().timeline())
                .levels(draft.levels())
                .reasons(ImmutableList.of(draft.reason()))
                .doneOn(draft.doneOn())
                .nextDue(draft.nextDue())
                .postponement(draft.postponement())
                .build();
    }

    private static Decision join(List<Draft> drafts) {
        Draft first = drafts.get(0);
        if (drafts.size() == 1) {
            return decision(first);
        }
        DecisionState state = first.state();
        LocalDate earliest = first.window().earliest();
        LocalDate overdue = null;
        LocalDate closes = first.window().closes();
        LocalDate doneOn = null;
        LocalDate nextDue = null;
        Postponement postponement = null;
        Set<FacilityLevel> levels = EnumSet.noneOf(FacilityLevel.class);
        List<Reason> reasons = new ArrayList<>(drafts.size());
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
            if (!reasons.contains(draft.reason())) {
                reasons.add(draft.reason());
            }
        }
        return begun(first)
                .state(state)
                .timeline(earliest, first.window().due(), overdue, closes)
                .levels(levels)
                .reasons(reasons)
                .doneOn(doneOn)
                .nextDue(nextDue)
                .postponement(postponement)
                .build();
    }

    private static Decision.Builder begun(Draft draft) {
        return Decision.builder(draft.rule().service(), draft.state())
                .occurrence(draft.occurrence())
                .cycle(draft.cycle());
    }
}
