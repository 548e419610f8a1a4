package org.openilp.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openilp.core.Dictionary;
import org.openilp.core.immunization.SeriesCatalogue;
import org.openilp.core.person.HealthRecord;
import org.openilp.core.plan.CarePlan;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.FactIndex;
import org.openilp.rules.client.History;
import org.openilp.rules.client.RoutineDoses;
import org.openilp.rules.decide.Conclusions;
import org.openilp.rules.decide.Decisions;
import org.openilp.rules.decide.Entitlement;
import org.openilp.rules.decide.FindingInputs;
import org.openilp.rules.decide.FollowUps;
import org.openilp.rules.decide.Horizon;
import org.openilp.rules.decide.RoutineDecisions;
import org.openilp.rules.engine.RuleEngine;
import org.openilp.rules.rule.RuleBook;

/**
 * What the ways to a plan that are compared have in common: the view of a record and the arithmetic of dates are those of
 * ILP; how the rules are asked is left to each.
 */
abstract class Pipeline {

    private final Dictionary dictionary = Dictionary.national();
    private final FactIndex facts = new FactIndex(dictionary.facts());
    private final RuleBook book =
            RuleEngine.fromClassPath(dictionary, SeriesCatalogue.national()).book();
    private final FindingInputs inputs = new FindingInputs(book, dictionary);
    private final Decisions decisions = new Decisions(dictionary, Horizon.YEAR);
    private final FollowUps followUps = new FollowUps(book);
    private final RoutineDoses routineDoses = new RoutineDecisions(book, dictionary, Horizon.YEAR);

    final RuleBook book() {
        return book;
    }

    final Dictionary dictionary() {
        return dictionary;
    }

    /** Concludes what measurements and answers mean. */
    abstract void interpret(Client today, Conclusions conclusions);

    /** Finds out what a client is entitled to, or might be. */
    abstract void entitle(Client informed, Asked asked, List<Entitlement> entitlements);

    /** The plan of someone who is neither dead nor moved away, and no area. */
    final CarePlan plan(HealthRecord record, LocalDate day) {
        History history = new History(record, List.of(), day, facts, SeriesCatalogue.national());
        Client today = Client.today(history, book, routineDoses, null);
        Conclusions conclusions = new Conclusions(inputs, today);
        interpret(today, conclusions);
        Client informed = today.with(conclusions);
        List<Entitlement> entitlements = new ArrayList<>();
        entitle(informed, Asked.of(informed, book), entitlements);
        entitlements.addAll(followUps.of(informed, conclusions));
        entitlements.removeIf(each -> each.rule().aboutArea());
        return new CarePlan(
                record.person().id(),
                day,
                decisions.of(List.of(informed), entitlements).get(0),
                conclusions.asFindings(),
                ImmutableList.of());
    }
}
