package org.openilp.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * such day; to no rule at all where nothing is known that could date a finding.
 */
final class Interpreter {

    private static final String FIRST = "findings";
    private static final String SUMMARY = "findings.summary";

    private final RuleBook book;
    private final RuleBase base;
    private final FindingInputs inputs;
    private final Stratum first;
    private final Stratum summary;

    Interpreter(RuleBook book, RuleBase base, Dictionary dictionary) {
        this.book = book;
        this.base = base;
        this.inputs = new FindingInputs(book, dictionary);
        this.first = Stratum.of(book, false, dictionary.facts());
        this.summary = Stratum.of(book, true, dictionary.facts());
    }

    /** What is concluded about each of some clients, who are seen today; in their order. */
    List<Conclusions> interpret(List<Client> clients) {
        List<Case> cases = new ArrayList<>(clients.size());
        for (Client today : clients) {
            cases.add(new Case(today, new Conclusions(inputs, today)));
        }
        conclude(FIRST, first, cases);
        List<Case> informed = new ArrayList<>(clients.size());
        for (Case each : cases) {
            informed.add(new Case(each.client().with(each.conclusions()), each.conclusions()));
        }
        conclude(SUMMARY, summary, informed);
        return cases.stream().map(Case::conclusions).toList();
    }

    /**
     * A client to be judged.
     *
     * @param client the client today
     * @param conclusions what was concluded so far
     */
    private record Case(Client client, Conclusions conclusions) {}

    private void conclude(String folder, Stratum stratum, List<Case> cases) {
        Map<Client, Case> measured = new IdentityHashMap<>();
        Map<ImmutableSet<String>, Set<Client>> rounds = new IdentityHashMap<>();
        for (Case each : cases) {
            Map<LocalDate, Client> views = new HashMap<>();
            for (FindingRule rule :
                    stratum.worthAsking(each.client(), each.conclusions().onceFound())) {
                Client view = views.computeIfAbsent(rule.dateFor(each.client()), each.client()::measuredOn);
                if (rule.appliesTo().holds(view)) {
                    measured.put(view, each);
                    rounds.computeIfAbsent(stratum.groupOf(rule), group -> Sets.newIdentityHashSet())
                            .add(view);
                }
            }
        }
        rounds.forEach((rules, views) -> {
            for (Firing firing : base.fire(folder, rules, ImmutableList.copyOf(views))) {
                add(firing, Objects.requireNonNull(measured.get(firing.client())));
            }
        });
    }

    private void add(Firing firing, Case whose) {
        FindingRule rule = Objects.requireNonNull(book.findingRule(codeOf(firing.rule())));
        Interpretation interpretation = Interpretation.of(rule, whose.client());
        if (interpretation.day().equals(firing.client().ageDay()) && interpretation.stands()) {
            whose.conclusions().add(rule, interpretation.day());
        }
    }

    private static String codeOf(String rule) {
        return rule.substring(rule.indexOf('/') + 1);
    }
}
