package org.openilp.examples.benchmarks;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Map;
import org.openilp.core.fact.FactDictionary;
import org.openilp.core.fact.Truth;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.decide.Conclusions;
import org.openilp.rules.decide.Entitlement;
import org.openilp.rules.decide.Interpretation;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.Term;

/** The same conditions without Drools: a loop over the rules of the stages that someone is in. */
final class PlainJava extends Pipeline {

    private final ListMultimap<Folder, Rule> byFolder = ArrayListMultimap.create();
    private final FactDictionary facts = dictionary().facts();

    PlainJava() {
        for (Rule rule : book().rules()) {
            if (rule.kind() == Rule.Kind.DECISION) {
                byFolder.put(rule.folder(), rule);
            }
        }
    }

    @Override
    void interpret(Client today, Conclusions conclusions) {
        interpret(today, conclusions, false);
        interpret(today.with(conclusions), conclusions, true);
    }

    private void interpret(Client client, Conclusions conclusions, boolean summary) {
        for (FindingRule rule : book().findingRules()) {
            if (rule.summary() == summary) {
                Interpretation interpretation = Interpretation.of(rule, client);
                if (interpretation.truth() == Truth.YES) {
                    conclusions.add(rule, interpretation.day());
                }
            }
        }
    }

    @Override
    void entitle(Client informed, Asked asked, List<Entitlement> entitlements) {
        for (Map.Entry<Folder, Stretch> stage : asked.present().entrySet()) {
            for (Rule rule : byFolder.get(stage.getKey())) {
                if (rule.who().holds(informed)) {
                    entitlements.add(Entitlement.of(rule, informed, informed, stage.getValue()));
                } else if (mayHold(rule.who(), informed)) {
                    entitlements.add(Entitlement.possible(rule, informed, stage.getValue()));
                }
            }
        }
        for (Map.Entry<Folder, Stretch> stage : asked.left().entrySet()) {
            Client then = informed.agedOn(stage.getValue().lastDay());
            for (Rule rule : byFolder.get(stage.getKey())) {
                if (rule.who().holds(then)) {
                    entitlements.add(Entitlement.of(rule, informed, then, stage.getValue()));
                }
            }
        }
    }

    /** Whether it would hold if every question that can be asked were answered favourably. */
    private boolean mayHold(Condition condition, Client client) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(part -> mayHold(part, client));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().anyMatch(part -> mayHold(part, client));
        }
        Term term = (Term) condition;
        Truth truth = term.truth(client);
        String fact = term.meaning().fact();
        return truth == Truth.YES
                || truth == Truth.UNKNOWN && fact != null && facts.get(fact).askable();
    }
}
