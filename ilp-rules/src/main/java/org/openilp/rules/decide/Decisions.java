package org.openilp.rules.decide;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.Truth;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.rules.client.Client;
import org.openilp.rules.vocabulary.Term;

/** Makes the decisions of a plan from what a client is entitled to. Immutable. */
public final class Decisions {

    /** Rules fire in any order; of several that ask for one service the same one always speaks. */
    private static final Comparator<Entitlement> BY_RULE =
            Comparator.comparing(entitlement -> entitlement.rule().id());

    private final Dictionary dictionary;
    private final Horizon horizon;
    private final Decider decider;

    public Decisions(Dictionary dictionary, Horizon horizon) {
        this.dictionary = dictionary;
        this.decider = new Decider(new Levels(dictionary.services()));
        this.horizon = horizon;
    }

    /**
     * The decisions about a client.
     *
     * @param today the client today, with what was concluded
     * @param aboutArea whether the client stands for an area or a school
     */
    public ImmutableList<Decision> of(
            List<Entitlement> entitlements, Client today, Conclusions conclusions, boolean aboutArea) {
        Horizon.Sight sight = horizon.on(today.today());
        List<Draft> drafts = new ArrayList<>();
        for (Entitlement each : entitlements) {
            if (each.certain() && each.rule().aboutArea() == aboutArea) {
                decider.decide(each.rule(), each.client(), today, conclusions, each.stage(), sight, drafts);
            }
        }
        List<Decision> decisions = Merge.all(drafts);
        Set<String> present = new HashSet<>();
        for (Decision decision : decisions) {
            if (decision.state() != DecisionState.MISSED) {
                present.add(decision.service());
            }
        }
        List<Entitlement> possible = new ArrayList<>();
        for (Entitlement each : entitlements) {
            if (!each.certain()
                    && each.rule().aboutArea() == aboutArea
                    && !present.contains(each.rule().service())) {
                possible.add(each);
            }
        }
        possible.sort(BY_RULE);
        for (Entitlement each : possible) {
            ask(each, today, conclusions, sight, decisions);
        }
        return ImmutableList.copyOf(decisions);
    }

    /** Adds what would be due if open questions were answered favourably, once for each service and occurrence. */
    private void ask(
            Entitlement each, Client today, Conclusions conclusions, Horizon.Sight sight, List<Decision> decisions) {
        List<Draft> drafts = new ArrayList<>();
        decider.decide(each.rule(), each.client(), today, conclusions, each.stage(), sight, drafts);
        for (Draft draft : drafts) {
            if (draft.state().toBeDone() && !isAsked(draft, decisions)) {
                decisions.add(asking(draft, each));
            }
        }
    }

    private static boolean isAsked(Draft draft, List<Decision> decisions) {
        for (Decision decision : decisions) {
            if (decision.state() == DecisionState.NEEDS_DATA
                    && decision.service().equals(draft.rule().service())
                    && decision.occurrence().equals(draft.occurrence())) {
                return true;
            }
        }
        return false;
    }

    private Decision asking(Draft draft, Entitlement entitlement) {
        return Decision.builder(draft.rule().service(), DecisionState.NEEDS_DATA)
                .occurrence(draft.occurrence())
                .cycle(draft.cycle())
                .timeline(draft.window().timeline())
                .levels(draft.levels())
                .reasons(List.of(draft.reason()))
                .questions(questions(entitlement))
                .build();
    }

    private List<String> questions(Entitlement entitlement) {
        Set<String> questions = new LinkedHashSet<>();
        for (Term term : entitlement.rule().terms()) {
            String fact = term.meaning().fact();
            if (fact != null
                    && term.truth(entitlement.client()) == Truth.UNKNOWN
                    && dictionary.facts().get(fact).askable()) {
                questions.add(fact);
            }
        }
        return ImmutableList.copyOf(questions);
    }
}
