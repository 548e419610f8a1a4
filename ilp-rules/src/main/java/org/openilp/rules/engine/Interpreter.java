package org.openilp.rules.engine;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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

    private static final Set<String> FIRST = ImmutableSet.of("findings");
    private static final Set<String> SUMMARY = ImmutableSet.of("findings.summary");

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
            Set<LocalDate> days = new TreeSet<>();
            first.addDays(today, days);
            cases.add(new Case(today, new Conclusions(inputs, today), days));
        }
        conclude(FIRST, cases);
        List<Case> summedUp = new ArrayList<>();
        for (Case each : cases) {
            Client informed = each.client().with(each.conclusions());
            Set<LocalDate> days =
                    summary.judgedDays(informed, each.conclusions().onceFound());
            if (!days.isEmpty()) {
                summedUp.add(new Case(informed, each.conclusions(), days));
            }
        }
        conclude(SUMMARY, summedUp);
        return cases.stream().map(Case::conclusions).toList();
    }

    /**
     * A client to be judged.
     *
     * @param client the client today
     * @param conclusions what was concluded so far
     * @param days the days on which something was seen
     */
    private record Case(Client client, Conclusions conclusions, Set<LocalDate> days) {}

    private void conclude(Set<String> packages, List<Case> cases) {
        Map<Client, Case> measured = new IdentityHashMap<>();
        List<Client> views = new ArrayList<>();
        for (Case each : cases) {
            for (LocalDate day : each.days()) {
                Client view = each.client().measuredOn(day);
                measured.put(view, each);
                views.add(view);
            }
        }
        for (Firing firing : base.fire(packages, views)) {
            Case whose = Objects.requireNonNull(measured.get(firing.client()));
            FindingRule rule = Objects.requireNonNull(book.findingRule(codeOf(firing.rule())));
            Interpretation interpretation = Interpretation.of(rule, whose.client());
            if (interpretation.day().equals(firing.client().ageDay()) && interpretation.stands()) {
                whose.conclusions().add(rule, interpretation.day());
            }
        }
    }

    private static String codeOf(String rule) {
        return rule.substring(rule.indexOf('/') + 1);
    }
}
