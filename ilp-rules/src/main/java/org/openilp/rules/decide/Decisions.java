package org.openilp.rules.decide;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.Truth;
import org.openilp.core.plan.Decision;
import org.openilp.core.plan.DecisionState;
import org.openilp.rules.client.Client;
import org.openilp.rules.vocabulary.Term;

/** Makes the decisions of plans from what clients are entitled to. Immutable. */
public final class Decisions {

    /** Rules fire in any order; of several that ask for one service the same one always speaks. */
    private static final Comparator<Possible> BY_RULE =
            Comparator.comparing(possible -> possible.entitlement().rule().id());

    private final Dictionary dictionary;
    private final Horizon horizon;
    private final Decider decider;

    public Decisions(Dictionary dictionary, Horizon horizon) {
        this.dictionary = dictionary;
        this.decider = new Decider(new Levels(dictionary.services()));
        this.horizon = horizon;
    }

    /**
     * The decisions about some people, rule by rule: what one rule says to many is worked out together.
     *
     * @param people the clients today, with what was concluded; all on one day
     * @param entitlements what they are entitled to, or might be
     * @return the decisions about each, in the order of the people
     */
    public List<ImmutableList<Decision>> of(List<Client> people, List<Entitlement> entitlements) {
        Map<Client, Case> cases = new LinkedHashMap<>();
        people.forEach(person -> cases.put(person, new Case(horizon.on(person.today()))));
        for (Entitlement each : entitlements) {
            if (each.certain()) {
                Case about = caseOf(each, cases);
                decider.decide(each, about.sight, about.drafts);
            }
        }
        cases.values().forEach(Case::merge);
        for (Entitlement each : entitlements) {
            if (!each.certain()) {
                Case about = caseOf(each, cases);
                if (!about.present.contains(each.rule().service())) {
                    List<Draft> drafts = new ArrayList<>();
                    decider.decide(each, about.sight, drafts);
                    about.possible.add(new Possible(each, drafts));
                }
            }
        }
        List<ImmutableList<Decision>> decisions = new ArrayList<>(people.size());
        for (Case each : cases.values()) {
            each.possible.sort(BY_RULE);
            each.possible.forEach(possible -> ask(possible, each.decisions));
            decisions.add(ImmutableList.copyOf(each.decisions));
        }
        return decisions;
    }

    private static Case caseOf(Entitlement entitlement, Map<Client, Case> cases) {
        return Objects.requireNonNull(cases.get(entitlement.person()));
    }

    /** What is gathered about one person. */
    private static final class Case {
        private final Horizon.Sight sight;
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Possible> possible = new ArrayList<>();
        private final Set<String> present = new HashSet<>();
        private List<Decision> decisions = List.of();

        private Case(Horizon.Sight sight) {
            this.sight = sight;
        }

        private void merge() {
            decisions = Merge.all(drafts);
            for (Decision decision : decisions) {
                if (decision.state() != DecisionState.MISSED) {
                    present.add(decision.service());
                }
            }
        }
    }

    /** What would be due if open questions were answered favourably. */
    private record Possible(Entitlement entitlement, List<Draft> drafts) {}

    /** Adds the questions, once for each service and occurrence. */
    private void ask(Possible possible, List<Decision> decisions) {
        for (Draft draft : possible.drafts()) {
            if (draft.state().toBeDone() && !isAsked(draft, decisions)) {
                decisions.add(asking(draft, possible.entitlement()));
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
