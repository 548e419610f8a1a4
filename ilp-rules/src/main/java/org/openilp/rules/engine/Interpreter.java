package org.openilp.rules.engine;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.openilp.core.Dictionary;
import org.openilp.rules.client.Client;
import org.openilp.rules.decide.Conclusions;
import org.openilp.rules.decide.FindingInputs;
import org.openilp.rules.decide.Interpretation;
import org.openilp.rules.rule.FindingRule;
import org.openilp.rules.rule.RuleBook;

/**
 * Runs the interpreting rules: those that read measurements and answers, then those that sum up what the first found.
 * Each rule is judged on the day of the newest value that it reads, so the client is shown to the rules once for each
 * such day; to no rule at all where nothing is known that could date a finding. Safe for many threads.
 */
final class Interpreter {

    private final FindingInputs inputs;
    private final Stratum first;
    private final Stratum summary;

    Interpreter(RuleBook book, Supplier<CompiledRules> compiled, Dictionary dictionary) {
        this.inputs = new FindingInputs(book, dictionary);
        this.first = Stratum.first(book, compiled, dictionary.facts());
        this.summary = Stratum.summary(book, compiled, dictionary.facts());
    }

    /** What is concluded about each of some clients, who are seen today; in their order. */
    List<Conclusions> interpret(List<Client> clients) {
        List<Case> cases = new ArrayList<>(clients.size());
        for (Client today : clients) {
            cases.add(new Case(today, new Conclusions(inputs, today)));
        }
        conclude(first, cases);
        List<Case> informed = new ArrayList<>(clients.size());
        for (Case each : cases) {
            informed.add(new Case(each.client().with(each.conclusions()), each.conclusions()));
        }
        conclude(summary, informed);
        return Lists.transform(cases, Case::conclusions);
    }

    /**
     * A client to be judged.
     *
     * @param client the client today
     * @param conclusions what was concluded so far
     */
    private record Case(Client client, Conclusions conclusions) {

        void add(FindingRule rule, Client view) {
            Interpretation interpretation = Interpretation.of(rule, client);
            if (interpretation.day().equals(view.ageDay()) && interpretation.stands()) {
                conclusions.add(rule, interpretation.day());
            }
        }
    }

    private static void conclude(Stratum stratum, List<Case> cases) {
        Map<Client, Case> measured = new HashMap<>();
        Map<ConditionTree<FindingRule>, Set<Client>> rounds = new LinkedHashMap<>();
        for (Case each : cases) {
            Map<LocalDate, Client> views = new HashMap<>();
            for (FindingRule rule :
                    stratum.worthAsking(each.client(), each.conclusions().onceFound())) {
                Client view = views.computeIfAbsent(rule.dateFor(each.client()), each.client()::measuredOn);
                if (rule.appliesTo().holds(view)) {
                    measured.put(view, each);
                    rounds.computeIfAbsent(stratum.treeOf(rule), tree -> new LinkedHashSet<>())
                            .add(view);
                }
            }
        }
        rounds.forEach((tree, views) -> tree.ask(
                views,
                (rule, view) -> Objects.requireNonNull(measured.get(view)).add(rule, view)));
    }
}
