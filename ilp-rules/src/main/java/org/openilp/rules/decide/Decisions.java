package org.openilp.rules.decide;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
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

    private final Dictionary dictionary;
    private final Decider decider;

    public Decisions(Dictionary dictionary, Horizon horizon) {
        this.dictionary = dictionary;
        this.decider = new Decider(horizon, new Levels(dictionary.services()));
    }

    /**
     * The decisions about a client.
     *
     * @param today the client today, with what was concluded
     * @param aboutArea whether the client stands for an area or a school
     */
    public ImmutableList<Decision> of(
            List<Entitlement> entitlements, Client today, Conclusions conclusions, boolean aboutArea) {
        List<Entitlement> heard = entitlements.stream()
                .filter(each -> each.rule().isAboutArea() == aboutArea)
                .toList();
        List<Draft> drafts = new ArrayList<>();
        for (Entitlement each : heard) {
            if (each.certain()) {
                drafts.addAll(decider.decide(each.rule(), each.client(), today, conclusions, each.stage()));
            }
        }
        ImmutableList<Decision> settled = Merge.all(drafts);
        return ImmutableList.<Decision>builder()
                .addAll(settled)
                .addAll(needingData(heard, today, conclusions, settled))
                .build();
    }

    /** What would be due if open questions were answered favourably, and is not in the plan anyway. */
    private List<Decision> needingData(
            List<Entitlement> heard, Client today, Conclusions conclusions, List<Decision> settled) {
        Set<String> present = new HashSet<>();
        settled.stream()
                .filter(decision -> decision.state() != DecisionState.MISSED)
                .forEach(decision -> present.add(decision.service()));
        Set<List<String>> asked = new HashSet<>();
        List<Decision> decisions = new ArrayList<>();
        for (Entitlement each : heard) {
            if (each.certain() || present.contains(each.rule().service())) {
                continue;
            }
            for (Draft draft : decider.decide(each.rule(), each.client(), today, conclusions, each.stage())) {
                boolean wanted = draft.state() == DecisionState.DUE || draft.state() == DecisionState.OVERDUE;
                if (wanted && asked.add(List.of(each.rule().service(), draft.occurrence()))) {
                    decisions.add(asking(draft, each));
                }
            }
        }
        return decisions;
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
        return entitlement
                .rule()
                .who()
                .terms()
                .filter(term -> term.truth(entitlement.client()) == Truth.UNKNOWN)
                .map(Term::facts)
                .flatMap(List::stream)
                .filter(fact -> dictionary.facts().get(fact).askable())
                .distinct()
                .toList();
    }
}
