package org.openilp.examples.commandline.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.plan.Act;
import org.openilp.core.plan.CarePlan;
import org.openilp.core.plan.DangerSigns;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.core.plan.Postponement;
import org.openilp.examples.commandline.text.Names;
import org.openilp.examples.commandline.text.Texts;

/** The rows of what is to be done or postponed: state, what, since when, until when, where; below each, why. */
final class ActRows {

    /** By due date, then as in the plan; without a due date last. */
    static final Comparator<Decision> BY_DUE = Comparator.comparing(
                    (Decision decision) -> decision.timeline().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Decision.ORDER);

    private static final List<Integer> WIDTHS = List.of(11, 37, 11, 11, 22);
    private static final int WHY_INDENT = 13;

    private final Page page;
    private final Texts texts;
    private final Names names;
    private final Why why;
    private final LocalDate today;
    private final @Nullable PlacementLine places;

    ActRows(Page page, Texts texts, Names names, CarePlan plan, @Nullable PlacementLine places) {
        this.page = page;
        this.texts = texts;
        this.names = names;
        this.why = new Why(texts, names, plan);
        this.today = plan.date();
        this.places = places;
    }

    /** Whether a decision stands in a row of its own or of its act. */
    static boolean hasRow(Decision decision) {
        return decision.toBeDone() || decision.state() == DecisionState.POSTPONED;
    }

    /** The rows of acts, below their heading, those about danger signs first; a sentence where there are none. */
    void acts(List<Act> acts) {
        if (acts.isEmpty()) {
            page.paragraph(texts.get("plan.nothing"));
            return;
        }
        page.row(
                WIDTHS,
                Stream.of("state", "what", "since", "until", "where")
                        .map(column -> texts.get("column." + column))
                        .toList());
        DangerSigns dangerSigns = names.dangerSigns();
        acts.stream().filter(dangerSigns::concern).forEach(this::act);
        acts.stream().filter(act -> !dangerSigns.concern(act)).forEach(this::act);
    }

    private void act(Act act) {
        List<Decision> decisions = act.decisions();
        row(act.state(), names.act(act), act.due(), until(act), levels(decisions, act.levels()));
        page.paragraph(WHY_INDENT, "", why.of(decisions));
    }

    /** The rows of what is postponed. */
    void postponed(List<Decision> decisions) {
        for (Decision decision : decisions) {
            List<Decision> one = List.of(decision);
            String what = names.service(decision.service(), decision.occurrence());
            row(decision.state(), what, decision.timeline().due(), null, levels(one, decision.levels()));
            Postponement postponement = decision.postponement();
            if (postponement != null) {
                page.paragraph(
                        WHY_INDENT, "", texts.postponement(names.condition(postponement.reason()), postponement));
            }
            page.paragraph(WHY_INDENT, "", why.of(one));
        }
    }

    private void row(
            DecisionState state, String what, @Nullable LocalDate since, @Nullable LocalDate until, String where) {
        page.row(WIDTHS, List.of(names.state(state), what, texts.day(since), texts.day(until), where));
    }

    /** The last day: of those due, on which they are not late; of those late, on which they may still be done. */
    private static @Nullable LocalDate until(Act act) {
        return act.decisions().stream()
                .filter(decision -> decision.state() == act.state())
                .map(ActRows::firstDayTooLate)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(day -> day.minusDays(1))
                .orElse(null);
    }

    private static @Nullable LocalDate firstDayTooLate(Decision decision) {
        LocalDate overdue = decision.timeline().overdue();
        return decision.state() == DecisionState.DUE && overdue != null
                ? overdue
                : decision.timeline().closes();
    }

    /** The places in the network, else the levels. */
    private String levels(List<Decision> decisions, List<FacilityLevel> levels) {
        if (places != null && decisions.stream().allMatch(decision -> decision.placement() != null)) {
            return decisions.stream()
                    .flatMap(decision -> Stream.ofNullable(decision.placement()))
                    .map(placement -> places.of(placement, today))
                    .distinct()
                    .collect(Collectors.joining("; "));
        }
        return names.levels(levels);
    }
}
